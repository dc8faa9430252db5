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

package func readMinutesFile(_ path: String) throws -> MinutesFile {
    let text = try DocumentText(file: path)
    return MinutesFile(
        path: path, lines: text.lines, fingerprint: try fingerprint(of: Array(text.text.utf8)),
        reading: readMinutes(text.lines))
}
