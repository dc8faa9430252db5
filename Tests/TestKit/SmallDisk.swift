import Foundation

/// A file system of a few kilobytes in memory, really mounted, so that it can really be full; gone with its owner.
///
/// It is mounted in a namespace of its own, where Debian lets every user do so, and reached through the process
/// that keeps the namespace.
package final class SmallDisk {
    package struct NotToBeHad: Error, CustomStringConvertible {
        package let description: String
    }

    /// The top of it. Names no other process finds, and no program that resolves links by hand.
    package let root: String
    private let keeper = Process()
    private let leash = Pipe()

    /// - Parameters:
    ///   - bytes: room for what the files hold, in whole pages of 4,096.
    ///   - files: how many files and directories it takes, its own top among them.
    /// - Throws: `NotToBeHad` where this machine lets nobody mount anything; such a machine proves nothing.
    package init(bytes: Int, files: Int = 1_000) throws {
        let word = Pipe()
        keeper.executableURL = URL(filePath: "/usr/bin/unshare")
        // The mount point needs only to be there: nothing is changed under it outside the namespace.
        keeper.arguments = [
            "--user", "--map-root-user", "--mount", "sh", "-c",
            "mount -t tmpfs -o size=\(bytes),nr_inodes=\(files) tmpfs /mnt && echo mounted && exec cat",
        ]
        keeper.standardInput = leash
        keeper.standardOutput = word
        try keeper.run()
        let answer = String(decoding: word.fileHandleForReading.availableData, as: UTF8.self)
        root = "/proc/\(keeper.processIdentifier)/root/mnt"
        guard answer == "mounted\n" else {
            keeper.waitUntilExit()
            throw NotToBeHad(
                description:
                    "no small disk can be mounted here: unshare ended with \(keeper.terminationStatus)")
        }
    }

    deinit {
        // The end of its input ends the keeper, and the namespace and the mount with it.
        try? leash.fileHandleForWriting.close()
        keeper.waitUntilExit()
    }

    /// What a program is started with that is to find the disk at `/mnt`, as one that resolves links by hand must.
    package var entering: [String] {
        [
            "/usr/bin/nsenter", "--target", "\(keeper.processIdentifier)", "--user", "--mount",
            "--preserve-credentials",
        ]
    }

    /// Takes up room until a write fails, and then gives back so many bytes.
    ///
    /// - Returns: the paths that take the room.
    package func fill(leaving free: Int) throws -> [String] {
        let ballast = ["\(root)/ballast-1", "\(root)/ballast-2"]
        try Data(count: free).write(to: URL(filePath: ballast[1]))
        _ = FileManager.default.createFile(atPath: ballast[0], contents: nil)
        let file = try FileHandle(forWritingTo: URL(filePath: ballast[0]))
        defer { try? file.close() }
        let page = Data(count: 4_096)
        while (try? file.write(contentsOf: page)) != nil {}
        try FileManager.default.removeItem(atPath: ballast[1])
        return [ballast[0]]
    }
}
