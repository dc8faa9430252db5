import Foundation
import TestKit
import Testing

@Suite("A drop whose program is killed")
struct DropCrashSpecs {
    /// One sealed edition and the bytes of its files, as they came into the folder when nothing went wrong.
    private struct Sealed {
        let command: Command
        let folder: String
        let files: [String: Data]
    }

    private func sealed() throws -> Sealed {
        let command = try Command()
        try command.write(
            "board,name,organisation\nhambleford-ib,Hambleford Board,Hambleford Council\n", to: "boards.csv")
        try command.write(
            "board,ref,action,raised\nhambleford-ib,A1,Bring a paper,2018-02-28\n", to: "actions.csv")
        try command.write("board,date\nhambleford-ib,2018-03-28\n", to: "meetings.csv")
        try command.run("init")
        for kind in ["boards", "meetings", "actions"] {
            let outcome = try command.run("import", kind, "\(kind).csv")
            try #require(outcome.status == 0, "\(outcome.complaint)")
        }
        let issued = try command.run("pack", "issue", "--meeting", "2018-03-28")
        try #require(issued.status == 0, "\(issued.complaint)")
        let folder = command.folder.appending(path: "boardpack-store/drop").path(percentEncoded: false)
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            files[name] = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
        }
        try #require(files.count >= 3)
        return Sealed(command: command, folder: folder, files: files)
    }

    @Test("at any step shows no watcher a partial file, and the next one completes it and replaces nothing")
    func killed() throws {
        let sealed = try sealed()
        defer { sealed.command.remove() }
        let calls = try DurableCalls(under: sealed.folder)
        let watcher = FolderWatcher(of: sealed.folder, expecting: sealed.files)
        try clear(sealed.folder)
        #expect(try drop(sealed, doing: .none, calls).status == 0)
        let steps = try calls.made()
        #expect(Set(steps.map(\.name)).isSuperset(of: ["write", "fsync"]))
        #expect(steps.count >= sealed.files.count * 3)
        for step in steps {
            for moment in DurableCalls.Moment.allCases where moment != .during || step.name == "write" {
                let what = "\(moment) \(step.number) \(step.name)"
                try clear(sealed.folder)
                #expect(try drop(sealed, doing: .kill(at: step.number, moment), calls).status == SIGKILL)
                let placed = try inodes(sealed.folder)
                #expect(try drop(sealed, doing: .none, calls).status == 0, "\(what)")
                let now = try inodes(sealed.folder)
                #expect(Set(now.keys) == Set(sealed.files.keys), "\(what)")
                for (name, inode) in placed { #expect(now[name] == inode, "\(what): \(name) was replaced") }
                try expectManifestHolds(sealed, what)
            }
        }
        #expect(watcher.finish() == [])
        #expect(watcher.looks > steps.count)
    }

    @Test("leaves what somebody else has put under one of its names, and says so")
    func taken() throws {
        let sealed = try sealed()
        defer { sealed.command.remove() }
        let calls = try DurableCalls(under: sealed.folder)
        let name = try #require(sealed.files.keys.filter { !$0.hasSuffix(".manifest.txt") }.min())
        try clear(sealed.folder)
        #expect(try drop(sealed, doing: .kill(at: 2, .before), calls).status == SIGKILL)
        let theirs = Data("Somebody else's paper".utf8)
        try theirs.write(to: URL(filePath: "\(sealed.folder)/\(name)"))
        let outcome = try drop(sealed, doing: .none, calls)
        #expect(outcome.status != 0)
        #expect(outcome.complaint.contains(name))
        #expect(try Data(contentsOf: URL(filePath: "\(sealed.folder)/\(name)")) == theirs)
    }

    private func drop(
        _ sealed: Sealed, doing harm: DurableCalls.Harm, _ calls: DurableCalls
    ) throws -> Command.Outcome {
        try sealed.command.run(
            "pack", "drop", "--edition", "1", environment: calls.environment(doing: harm))
    }

    private func clear(_ folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    /// Of what is not hidden.
    private func inodes(_ folder: String) throws -> [String: Int] {
        var found: [String: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !name.hasPrefix(".") {
            let number =
                try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.systemFileNumber]
            found[name] = try #require(number as? Int)
        }
        return found
    }

    private func expectManifestHolds(_ sealed: Sealed, _ what: String) throws {
        let manifest = try #require(sealed.files.keys.first { $0.hasSuffix(".manifest.txt") })
        let check = Process()
        check.executableURL = URL(filePath: "/usr/bin/sha256sum")
        check.arguments = ["--check", "--strict", "--quiet", manifest]
        check.currentDirectoryURL = URL(filePath: sealed.folder)
        check.standardOutput = FileHandle.nullDevice
        try check.run()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0, "\(what)")
    }
}
