import BoardDomain
import Channels
import CouncilRegister
import Foundation
import PackLedger
import Scheduling

/// One thing that was looked at, and how it stands.
package struct CheckLine: Encodable, Sendable {
    package enum Verdict: String, Encodable, Sendable {
        case ok, warning
        /// A person is needed, or a pack will be late.
        case alarm
    }

    package let what: String
    package let verdict: Verdict
    package let sentence: String
}

/// Looks whether the next packs will go out: the stores, the clock, the calendar, every channel (connected to and logged in
/// to, nothing sent), the daemon, and what waits for a person.
///
/// - Parameter expectsDaemon: whether one is to be running; a timer that runs this is how a dead one is noticed.
package func checkInstallation(expectsDaemon: Bool, with assembly: Assembly) -> [CheckLine] {
    var lines: [CheckLine] = []
    let look: (String, () throws -> CheckLine) -> Void = { what, check in
        do {
            lines.append(try check())
        } catch {
            let sentence = refusal(for: error)?.sentence ?? "\(error)"
            lines.append(CheckLine(what: what, verdict: .alarm, sentence: sentence))
        }
    }
    look("register") {
        try assembly.register().check()
        return CheckLine(what: "register", verdict: .ok, sentence: "The register is whole.")
    }
    look("ledger") {
        _ = try assembly.ledger().checkEverything()
        return CheckLine(what: "ledger", verdict: .ok, sentence: "The ledger and its chain are whole.")
    }
    look("zone") { try checkZone(with: assembly) }
    lines.append(checkFonts(assembly.settings.fonts))
    lines += channelLines(with: assembly)
    do {
        let found = try findStatus(with: assembly)
        lines += standingLines(found, expectsDaemon: expectsDaemon, with: assembly)
    } catch {
        lines.append(
            CheckLine(what: "packs", verdict: .alarm, sentence: refusal(for: error)?.sentence ?? "\(error)"))
    }
    return lines
}

/// Two turns of London's clocks that are known: zone data that is missing or wrong moves every deadline.
private func checkZone(with assembly: Assembly) throws -> CheckLine {
    let london = try SystemZone.read("Europe/London")
    let known: [(Int64, Int)] = [
        (1_774_746_000, 3_600), (1_774_745_999, 0), (1_792_890_000, 0), (1_792_889_999, 3_600),
    ]
    guard known.allSatisfy({ london.offset(at: Instant(seconds: $0.0)) == $0.1 }) else {
        return CheckLine(
            what: "zone", verdict: .alarm,
            sentence: "The system's zone data is wrong for London in 2026: install Debian's tzdata.")
    }
    _ = try SystemZone.read(assembly.settings.zone)
    return CheckLine(what: "zone", verdict: .ok, sentence: "The zone data is there.")
}

/// A warning and no alarm: a council whose definitions make no PDF needs none.
private func checkFonts(_ fonts: [FontSettings]) -> CheckLine {
    do {
        _ = try PackType(fonts)
        return CheckLine(what: "fonts", verdict: .ok, sentence: "The fonts that PDF is set in are there.")
    } catch {
        return CheckLine(
            what: "fonts", verdict: .warning, sentence: refusal(for: error)?.sentence ?? "\(error)")
    }
}

private func channelLines(with assembly: Assembly) -> [CheckLine] {
    let credentials = CredentialsDirectory(assembly.settings.credentials)
    var works: [@Sendable () -> CheckLine] = [{ checkDrop(assembly.settings.drop) }]
    if let mail = assembly.settings.mail { works.append { checkMail(mail, credentials) } }
    for place in assembly.settings.sftp { works.append { checkPlace(place, credentials) } }
    return onThreads(works)
}

private func checkDrop(_ folder: String) -> CheckLine {
    guard access(folder, W_OK | X_OK) == 0 else {
        return CheckLine(
            what: "drop", verdict: .alarm,
            sentence: "The drop folder \(folder) cannot be written to: \(String(cString: strerror(errno))).")
    }
    return CheckLine(what: "drop", verdict: .ok, sentence: "The drop folder can be written to.")
}

private func checkMail(_ settings: MailSettings, _ credentials: CredentialsDirectory) -> CheckLine {
    do {
        let session = MailSession(try mailServer(settings, credentials: credentials))
        defer { session.close() }
        switch session.probe() {
        case .accepted:
            return CheckLine(what: "mail", verdict: .ok, sentence: "\(settings.host) answers and lets us in.")
        case .deferred(_, let reply), .refused(_, let reply), .unknown(let reply):
            return CheckLine(
                what: "mail", verdict: .alarm,
                sentence: "\(settings.host) is no way out now: \(oneLine(reply))")
        }
    } catch {
        return CheckLine(what: "mail", verdict: .alarm, sentence: refusal(for: error)?.sentence ?? "\(error)")
    }
}

private func checkPlace(_ settings: SFTPSettings, _ credentials: CredentialsDirectory) -> CheckLine {
    let what = "sftp:\(settings.name)"
    do {
        switch probe(try sftpServer(settings, credentials: credentials)) {
        case .success(let sentence): return CheckLine(what: what, verdict: .ok, sentence: sentence)
        case .failure(let fault): throw fault
        }
    } catch let fault as SFTPFault {
        return CheckLine(what: what, verdict: .alarm, sentence: fault.sentence)
    } catch {
        return CheckLine(what: what, verdict: .alarm, sentence: refusal(for: error)?.sentence ?? "\(error)")
    }
}
