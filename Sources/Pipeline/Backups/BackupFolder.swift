import BoardDomain
import Foundation
import Glibc

/// The folder of backups, held by one process at a time for as long as it lives.
final class BackupFolder {
    let path: String
    private let lock: CInt
    private static let unfinished = ".unfinished-"

    /// Makes the folder where it is missing, and clears away what a run that was killed left in it.
    ///
    /// - Throws: `Refusal` of kind `busy` while another backup is being made in it.
    init(_ path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Refusal(.world, "The folder \(path) cannot be made: \(error.localizedDescription)")
        }
        lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { throw worldRefusal(errno, path) }
        // The folder itself is locked, so that no file need lie in it for that.
        if flock(lock, LOCK_EX | LOCK_NB) == 0 {
            for name in try names() where name.hasPrefix(Self.unfinished) { try remove(name) }
            return
        }
        // A share that knows no locks is used all the same; only nothing is cleared away there.
        guard errno != EWOULDBLOCK else {
            throw Refusal(.busy, "Another backup is being made in \(path); try again when it has ended.")
        }
    }

    deinit { close(lock) }

    /// A new folder under a hidden name, to be named when all of it is there.
    func begin() throws -> String {
        let folder = "\(path)/\(Self.unfinished)\(getpid())"
        guard mkdir(folder, 0o700) == 0 else { throw worldRefusal(errno, folder) }
        return folder
    }

    /// Removes what was begun and not named; nothing where it was named.
    func giveUp(_ begun: String) { try? FileManager.default.removeItem(atPath: begun) }

    /// Names what was begun for its moment in UTC, so that names stand in order however the clocks are changed.
    func finish(_ begun: String, at instant: Instant) throws -> String {
        let stem = Self.name(at: instant)
        let taken = Set(try names())
        let free = ([stem] + (2...99).map { "\(stem)-\($0)" }).first { !taken.contains($0) }
        guard let free else { throw Refusal(.refused, "There is a \(path)/\(stem) already.") }
        try place(begun, as: "\(path)/\(free)")
        try syncPath(path)
        return "\(path)/\(free)"
    }

    /// Removes the oldest beyond so many, and names them. What is not a backup of ours stays, and so does the one just
    /// made, even where the clock has gone back since the others were.
    func prune(keeping count: Int, besides made: String) throws -> [String] {
        let others = try names().filter { isBackup($0) && "\(path)/\($0)" != made }
        let old = others.sorted { Self.order($0) < Self.order($1) }.dropLast(count - 1)
        try old.forEach(remove)
        return old.map { "\(path)/\($0)" }
    }

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

    /// Hidden first, so that a removal that is cut short leaves no half backup under a backup's name.
    private func remove(_ name: String) throws {
        var hidden = "\(path)/\(name)"
        if !name.hasPrefix(Self.unfinished) {
            hidden = "\(path)/\(Self.unfinished)old-\(name)"
            guard rename("\(path)/\(name)", hidden) == 0 else { throw worldRefusal(errno, hidden) }
        }
        do {
            try FileManager.default.removeItem(atPath: hidden)
        } catch {
            throw Refusal(.world, "\(hidden) cannot be removed: \(error.localizedDescription)")
        }
    }

    private func isBackup(_ name: String) -> Bool {
        name.hasPrefix(Self.stem) && name.dropFirst(Self.stem.count).prefix(4).allSatisfy(\.isNumber)
            && FileManager.default.fileExists(atPath: "\(path)/\(name)/\(BackupManifest.name)")
    }

    private static let stem = "boardpack-"

    /// By its moment, then by its number within the second.
    private static func order(_ name: String) -> (String, Int) {
        let moment = name.prefix { $0 != "Z" }
        return (String(moment), Int(name.dropFirst(moment.count + 2)) ?? 1)
    }

    /// `boardpack-2026-04-07T013000Z`.
    static func name(at instant: Instant) -> String {
        let (days, second) = instant.seconds.quotientAndRemainder(dividingBy: 86_400)
        let two = { (number: Int64) in (number < 10 ? "0" : "") + "\(number)" }
        let time = two(second / 3_600) + two(second / 60 % 60) + two(second % 60)
        return "\(stem)\(Day(ordinal: Int(days)).iso)T\(time)Z"
    }
}
