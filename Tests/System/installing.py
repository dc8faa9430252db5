"""From the package to a board's papers."""
from steps import expect, step


@step("apt installs it with its dependencies on a fresh Debian 12, and nothing of it runs or is enabled")
def install(c):
    said = c.install(c.older)
    expect("sudo -u boardpack boardpack init" in said, said)
    for unit in ("boardpack.service", "boardpack-check.timer", "boardpack-backup.timer"):
        expect(c.out(f"systemctl is-enabled {unit}", check=False) == "disabled", unit)
        expect(c.out(f"systemctl is-active {unit}", check=False) == "inactive", unit)
    expect(c.processes() == [], "something of it runs")
    expect(c.out("dpkg --audit") == "")


@step("its folders belong to the right people: the state to boardpack, secrets readable by root and boardpack alone")
def modes(c):
    for path, rights in (("/var/lib/boardpack", "boardpack:boardpack 750"), ("/etc/boardpack/credentials", "root:boardpack 750"),
                         ("/etc/boardpack/boardpack.toml", "root:root 644"), ("/usr/bin/boardpack", "root:root 755")):
        found = c.out(f"stat -c '%U:%G %a' {path}")
        expect(found == rights, f"{path} is {found}")
    expect(c.out("getent passwd boardpack").endswith(":/var/lib/boardpack:/usr/sbin/nologin"))


@step("systemd finds no fault in its units, and their exposure is at most 1.5")
def units(c):
    names = ["boardpack.service", "boardpack-check.service", "boardpack-check.timer", "boardpack-backup.service",
             "boardpack-backup.timer", "boardpack-alarm@boardpack.service.service"]
    said = c.out(f"systemd-analyze verify --man=no {' '.join(names)}", check=False)
    expect(said == "", said)
    for unit in names:
        if unit.endswith(".timer"):
            continue
        line = c.out(f"systemd-analyze security --no-pager {unit} | tail -n 1", check=False)
        score = float(line.split(": ")[1].split()[0])
        print(f"    {unit}: {score}")
        expect(score <= 1.5, line)


@step("every verb has a manual page and completions")
def manuals(c):
    help_text = c.out("boardpack --help")
    verbs = [line.split()[0] for line in help_text.split("SUBCOMMANDS:")[1].split("\n") if line.startswith("  ") and line[2] != " "]
    verbs = [verb for verb in verbs if verb.isascii() and verb not in ("See",)]
    expect(len(verbs) > 15, str(verbs))
    for verb in verbs:
        page = c.machine.path(f"/usr/share/man/man1/boardpack-{verb}.1.gz")
        expect(page.exists(), f"no page of {verb}")
    c.run("bash -n /usr/share/bash-completion/completions/boardpack")


@step("root is told to run it as boardpack; init makes the stores; a configuration that is wrong is refused by its path")
def initialise(c):
    expect(c.run("boardpack init", check=False).returncode == 3)
    c.configure("[mial]\n")
    refused = c.boardpack("init", check=False)
    expect(refused.returncode == 65 and "mial is not known; the nearest is mail" in refused.stdout, refused.stdout)
    c.configure()
    c.boardpack("init --at 2025-10-01T09:00")
    expect(c.out("stat -c '%U %a' /var/lib/boardpack/ledger.sqlite") == "boardpack 600")


@step("an invented council's papers are taken in, month by month, as they stood on the morning before the pack is due")
def papers(c):
    print(f"    {c.take_papers(until='2026-04-01T11-25')} files")
    said = c.boardpack("schedule --at 2026-04-01T12:00").stdout
    expect("Thursday 2 April 2026 at 09:00" in said, said)
