import BoardDomain
import Intake
import MinutesReading
import PackLedger

/// A file of minutes as read, with the fingerprint by which it is known when it comes again.
package struct MinutesFile: Sendable {
    package let path: String
    let lines: [String]
    let fingerprint: Fingerprint
    let reading: MinutesAsRead
}

extension MinutesFile {
    /// The text as read, each line with the number that proposals and warnings name.
    package var numberedText: [String] {
        lines.enumerated().map { index, line in "\(index + 1)\t\(line)" }
    }

    /// Why nothing may be recorded from it, where it is no set of minutes of one meeting.
    package var fault: String? {
        let kinds = reading.warnings.map(\.kind)
        if kinds.contains(.looksLikeAgenda) {
            return
                "\(path) looks like an agenda and not like minutes, so nothing was recorded: give the minutes of the meeting."
        }
        if let other = reading.warnings.first(where: {
            if case .twoMeetings = $0.kind { true } else { false }
        }) {
            return
                "\(path) holds the minutes of two meetings, the second from line \(other.line) on, so nothing was recorded: give each meeting a file of its own."
        }
        return reading.meeting.date == nil && !reading.saysAnyDay ? dayless : nil
    }

    var dayless: String {
        "\(path) does not say on which day the meeting was held, so nothing was recorded: write the day into its heading and try again."
    }
}

/// Reads the file, with owners known by the lists of names in it and by the register.
package func readMinutesFile(_ path: String, board: String?, with assembly: Assembly) throws -> MinutesFile {
    try readMinutesFile(path, knowing: try peopleOfRegister(board: board, with: assembly))
}

/// The same for somebody who only looks, and need not have a register: one that cannot be asked is said to be so.
///
/// - Parameter isAsked: a configuration or a board was named, so that one that cannot be read is a fault.
/// - Returns: the file, and the sentence that says why the register was done without.
package func lookIntoMinutesFile(
    _ path: String, board: String?, isAsked: Bool, with assembly: () throws -> Assembly
) throws -> (file: MinutesFile, remark: String?) {
    var people = RegisterPeople.nobody
    var remark: String?
    do {
        people = try peopleOfRegister(board: board, with: try assembly())
    } catch {
        guard !isAsked, let refusal = refusal(for: error) else { throw error }
        remark = "owners are matched with the minutes' own lists of names only: \(refusal.sentence)"
    }
    return (try readMinutesFile(path, knowing: people), remark)
}

func readMinutesFile(_ path: String, knowing people: RegisterPeople) throws -> MinutesFile {
    let text = try DocumentText(file: path)
    return MinutesFile(
        path: path, lines: text.lines, fingerprint: try fingerprint(of: Array(text.text.utf8)),
        reading: readMinutes(text.lines, knowing: people))
}
