import Foundation
import Glibc

/// Keeps root from leaving files of root's in stores that a user of its own works in: that one could read them no more.
///
/// - Throws: `Refusal` that says whom to run as.
func refuseForeignRoot(_ settings: Settings) throws {
    guard geteuid() == 0 else { return }
    var status = stat()
    let folder = (settings.ledger as NSString).deletingLastPathComponent
    guard stat(settings.ledger, &status) == 0 || stat(folder, &status) == 0, status.st_uid != 0 else {
        return
    }
    let owner = getpwuid(status.st_uid).map { String(cString: $0.pointee.pw_name) } ?? "#\(status.st_uid)"
    throw Refusal(
        .refused,
        "\(settings.ledger) belongs to \(owner), and what root writes there \(owner) could not read: say"
            + " sudo -u \(owner) boardpack ...")
}
