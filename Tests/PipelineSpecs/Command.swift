import Foundation

/// The program as built, run as a person or a script runs it.
struct Command {
    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String
    }

    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Beside the bundle of specs, wherever that was built.
    static let program: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path(percentEncoded: false).count > 1 {
            let candidate = folder.appending(path: "boardpack")
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(
                atPath: candidate.path(percentEncoded: false), isDirectory: &isFolder), !isFolder.boolValue
            {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        return top.appending(path: ".build/debug/boardpack")
    }()

    /// The folder it runs in.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "boardpack-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(verb: arguments, environment: environment)
    }

    /// A verb with arguments that a spec holds in a list.
    func run(_ verb: String, arguments: [String]) throws -> Outcome {
        try run(verb: [verb] + arguments)
    }

    /// - Parameter pidFile: where the program's process number is written before it begins.
    func run(
        verb arguments: [String], environment: [String: String] = [:], pidFile: String? = nil
    ) throws -> Outcome {
        let wrapper = pidFile.map { ["/bin/sh", "-c", "echo $$ > \($0); exec \"$0\" \"$@\""] } ?? []
        return try start(verb: arguments, environment: environment, through: wrapper).finish()
    }

    /// Begins it and does not wait.
    ///
    /// - Parameter wrapper: a program and its first arguments, given this one's name and arguments to run.
    func start(
        verb arguments: [String], environment: [String: String] = [:], through wrapper: [String] = []
    ) throws -> Running {
        let words = wrapper + [Self.program.path(percentEncoded: false)] + arguments
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "USER": "secretary"].merging(environment) { $1 }
        let output = folder.appending(path: ".output-\(UUID().uuidString)")
        let complaint = folder.appending(path: ".complaint-\(UUID().uuidString)")
        for file in [output, complaint] {
            _ = FileManager.default.createFile(atPath: file.path(percentEncoded: false), contents: nil)
        }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return Running(process: process, output: output, complaint: complaint)
    }

    /// The program at work.
    struct Running {
        fileprivate let process: Process
        fileprivate let output, complaint: URL
        var identifier: Int32 { process.processIdentifier }

        /// Returns when it has complained in these words, or has not for half a minute.
        func hasSaid(_ words: String) throws -> Bool {
            let deadline = ContinuousClock.now + .seconds(30)
            while try !String(contentsOf: complaint, encoding: .utf8).contains(words) {
                guard ContinuousClock.now < deadline else { return false }
                sched_yield()
            }
            return true
        }

        func finish() throws -> Outcome {
            process.waitUntilExit()
            return Outcome(
                status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
                complaint: try String(contentsOf: complaint, encoding: .utf8))
        }
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}
