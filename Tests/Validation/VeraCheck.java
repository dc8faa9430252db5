// Has veraPDF's engine look at PDF files: VeraCheck PROFILES [SETTLED] < PATHS
//
// PROFILES is a list with commas: names of the engine's own profiles (ua1, 2a) or paths of profile files. SETTLED is a
// file of rules that we have decided not to follow, one a line: profile, rule, reason. Paths come one a line, so that one
// machine starts once for all of them. Says PASS or FAIL for each file and profile, with what failed; ends with 0 when all
// passed, 1 when one failed, 2 when one could not be looked at or none was given.

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public final class VeraCheck {
    /** A profile with the name it is told by. */
    private record Named(String name, ValidationProfile profile) {}

    private int passed = 0;
    private int failed = 0;
    private int unread = 0;
    private final Map<String, String> settled = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        for (Handler each : Logger.getLogger("").getHandlers()) each.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        VeraCheck check = new VeraCheck();
        if (arguments.length > 1) check.readSettled(Path.of(arguments[1]));
        List<Named> profiles = new java.util.ArrayList<>();
        for (String name : arguments[0].split(",")) profiles.add(profile(name));
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path; (path = paths.readLine()) != null;)
            for (Named each : profiles) check.look(path, each);
        System.out.printf("%d passed, %d failed, %d could not be looked at%n", check.passed, check.failed, check.unread);
        if (check.unread > 0 || check.passed + check.failed == 0) System.exit(2);
        System.exit(check.failed > 0 ? 1 : 0);
    }

    private static Named profile(String name) throws Exception {
        if (!name.endsWith(".xml"))
            return new Named(name, Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(PDFAFlavour.byFlavourId(name)));
        try (InputStream file = new FileInputStream(name)) {
            return new Named(Path.of(name).getFileName().toString(), Profiles.profileFromXml(file));
        }
    }

    private void readSettled(Path path) throws Exception {
        for (String line : Files.readAllLines(path)) {
            String[] parts = line.split("\\s+", 3);
            if (line.startsWith("#") || parts.length < 3) continue;
            settled.put(parts[0] + " " + parts[1], parts[2]);
        }
    }

    private void look(String path, Named named) {
        try (InputStream file = new FileInputStream(path);
             PDFAParser parser = Foundries.defaultInstance().createParser(file, named.profile().getPDFAFlavour());
             PDFAValidator validator = Foundries.defaultInstance().createValidator(named.profile(), 10000, false, true, false)) {
            tell(path, named, validator.validate(parser));
        } catch (Exception | Error fault) {
            unread += 1;
            System.out.printf("UNREAD %s %s: %s%n", named.name(), path, fault);
        }
        System.out.flush();
    }

    private void tell(String path, Named named, ValidationResult result) {
        Map<String, TestAssertion> faults = new LinkedHashMap<>();
        for (TestAssertion each : result.getTestAssertions()) {
            String rule = each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber();
            if (each.getStatus() == TestAssertion.Status.FAILED && !settled.containsKey(named.name() + " " + rule))
                faults.putIfAbsent(rule, each);
        }
        if (faults.isEmpty()) {
            passed += 1;
            return;
        }
        failed += 1;
        System.out.printf("FAIL %s %s%n", named.name(), path);
        for (Map.Entry<String, TestAssertion> each : faults.entrySet())
            System.out.printf("    %s %s%n        at %s%n", each.getKey(),
                each.getValue().getMessage().replaceAll("\\s+", " "), each.getValue().getLocation().getContext());
    }
}
