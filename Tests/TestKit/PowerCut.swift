import Foundation

/// A folder as a cut of the power leaves it, after any number of the calls that were made on it.
///
/// What is written is lost until the file is synced, and a name, its removal included, until its folder is; or both
/// have reached the disk by themselves. Which of the two, the disk decides.
package struct PowerCut {
    /// What of the calls before the cut has reached the disk.
    package struct Arrival: Hashable, Sendable, CaseIterable {
        package let unsyncedBytes, unsyncedNames: Bool

        package static let allCases = [
            Arrival(unsyncedBytes: false, unsyncedNames: false),
            Arrival(unsyncedBytes: true, unsyncedNames: true),
            Arrival(unsyncedBytes: false, unsyncedNames: true),
            Arrival(unsyncedBytes: true, unsyncedNames: false),
        ]
    }

    private struct Call {
        let name: String
        let moment: Int
        let offset: Int
        let bytes: Data
        let path, other: String
    }

    private struct State {
        /// Of each path: the number of its file, or nil for a folder.
        var names: [String: Int?] = [:]
        var contents: [Int: Data] = [:]
    }

    private let folder: String
    private let before: State
    private var calls: [Call] = []
    package var count: Int { calls.count }

    /// - Parameter folder: as it is before anything is recorded, all of it on the disk.
    package init(of folder: String) throws {
        self.folder = folder
        var state = State()
        state.names[folder] = .some(nil)
        for name in FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [] {
            let path = "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if isFolder.boolValue {
                state.names[path] = .some(nil)
            } else {
                let number = state.contents.count
                state.names[path] = number
                state.contents[number] = try Data(contentsOf: URL(filePath: path))
            }
        }
        before = state
    }

    /// Reads what `DurableCalls` recorded.
    package mutating func read(_ record: String) throws {
        var rest = try Data(contentsOf: URL(filePath: record))[...]
        while let end = rest.firstIndex(of: 0x0A) {
            let parts = String(decoding: rest[..<end], as: UTF8.self).components(separatedBy: "\t")
            let words = parts[0].split(separator: " ")
            guard parts.count == 3, words.count == 4, let moment = Int(words[1]), let offset = Int(words[2]),
                let length = Int(words[3]), rest.endIndex - end > length
            else { throw CocoaError(.fileReadCorruptFile) }
            let bytes = rest[(end + 1)..<(end + 1 + length)]
            calls.append(
                Call(
                    name: String(words[0]), moment: moment, offset: offset, bytes: Data(bytes),
                    path: parts[1],
                    other: parts[2]))
            rest = rest[(end + 1 + length)...]
        }
    }

    /// When the last call before the cut was made, and the first one that the cut kept from being made, in nanoseconds
    /// of the machine's own clock.
    package func moments(around count: Int) -> ClosedRange<Int> {
        let last = count > 0 ? calls[count - 1].moment : 0
        return last...(count < calls.count ? calls[count].moment : Int.max)
    }

    /// Makes the folder what it is after a cut that only so many calls came before.
    package func restore(after count: Int, _ arrival: Arrival) throws {
        var (now, disk) = (before, before)
        for call in calls.prefix(count) { apply(call, to: &now, &disk) }
        let names = arrival.unsyncedNames ? now.names : disk.names
        let contents = arrival.unsyncedBytes ? now.contents : disk.contents
        try FileManager.default.removeItem(atPath: folder)
        // A folder comes before what lies in it; what lies in a folder that is lost is lost.
        for (path, number) in names.sorted(by: { $0.key < $1.key }) {
            let parent = (path as NSString).deletingLastPathComponent
            guard path == folder || FileManager.default.fileExists(atPath: parent) else { continue }
            let mode = [FileAttributeKey.posixPermissions: number == nil ? 0o700 : 0o600]
            if let number {
                _ = FileManager.default.createFile(
                    atPath: path, contents: contents[number] ?? Data(), attributes: mode)
            } else {
                try FileManager.default.createDirectory(
                    atPath: path, withIntermediateDirectories: false, attributes: mode)
            }
        }
    }

    private func apply(_ call: Call, to now: inout State, _ disk: inout State) {
        switch call.name {
        case "write", "truncate": change(call, &now)
        case "mkdir": now.names[call.path] = .some(nil)
        case "link": now.names[call.other] = now.names[call.path]
        case "rename": now.names[call.other] = now.names.removeValue(forKey: call.path)
        case "unlink": now.names.removeValue(forKey: call.path)
        default: settle(call.path, now, &disk)
        }
    }

    private func change(_ call: Call, _ now: inout State) {
        // What has no name any more is in nobody's way.
        if call.path.hasSuffix(" (deleted)") { return }
        let number = now.names[call.path].flatMap(\.self) ?? now.contents.count
        now.names[call.path] = number
        var bytes = now.contents[number] ?? Data()
        let end = call.offset + call.bytes.count
        if bytes.count < end { bytes.append(Data(count: end - bytes.count)) }
        if call.name == "truncate" {
            bytes = bytes.prefix(call.offset)
        } else {
            bytes.replaceSubrange(call.offset..<end, with: call.bytes)
        }
        now.contents[number] = bytes
    }

    private func settle(_ path: String, _ now: State, _ disk: inout State) {
        if let number = now.names[path].flatMap(\.self) {
            disk.contents[number] = now.contents[number]
            return
        }
        let isIn = { (name: String) in (name as NSString).deletingLastPathComponent == path }
        disk.names = disk.names.filter { !isIn($0.key) }
        disk.names.merge(now.names.filter { isIn($0.key) }) { $1 }
    }
}
