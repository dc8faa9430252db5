import Foundation

/// The calls by which a program makes files last, numbered as it makes them, and harm done to it at one of them.
///
/// A library preloaded into the program under test does it (`Shims/durable_calls.c` says what is counted), so that no
/// source of ours holds a switch for tests. Numbers begin at 1 and are each process's own.
package struct DurableCalls: Sendable {
    package enum Moment: String, CaseIterable, Sendable {
        case before, after
        /// Half of the bytes of a write are written; the same as `before` for every other call.
        case during
    }

    package enum Harm: Hashable, Sendable {
        case none
        case kill(at: Int, Moment)
        /// - Parameter calls: how many in a row fail, 0 for all that follow.
        case fail(at: Int, errno: CInt, calls: Int = 1)
        /// A write that takes half of what it is given, as write(2) may.
        case short(at: Int)
    }

    package struct Call: Hashable, Sendable {
        package let number: Int
        /// `write`, `pwrite`, `writev`, `fsync`, `fdatasync`, `ftruncate`, `rename`, `link` or `unlink`.
        package let name: String
        package let paths: String
    }

    private let folder: String
    private let library: String
    private let file = Report()
    private var report: String { file.path }

    /// Goes with its owner.
    private final class Report: Sendable {
        let path = FileManager.default.temporaryDirectory.path + "/boardpack-calls-\(UUID().uuidString)"
        deinit { unlink(path) }
    }

    /// - Parameter folder: what lies in it or below it is looked at, and nothing else.
    package init(under folder: String) throws {
        self.folder = folder
        library = try Self.compiled.get()
    }

    /// What the program is started with.
    ///
    /// - Parameters:
    ///   - names: counts these calls alone; all of them where it is empty.
    ///   - file: what the calls did is added to it; see `PowerCut`.
    package func environment(
        doing harm: Harm = .none, only names: [String] = [], recordingTo file: String = ""
    ) -> [String: String] {
        var variables = [
            "LD_PRELOAD": library, "BOARDPACK_SHIM_UNDER": folder, "BOARDPACK_SHIM_REPORT": report,
            "BOARDPACK_SHIM_RECORD": file, "BOARDPACK_SHIM_ONLY": names.joined(separator: ","),
        ]
        switch harm {
        case .none: break
        case .kill(let number, let moment):
            variables["BOARDPACK_SHIM_KILL_AT"] = "\(number)"
            variables["BOARDPACK_SHIM_KILL"] = moment.rawValue
        case .fail(let number, let code, let calls):
            variables["BOARDPACK_SHIM_FAIL_AT"] = "\(number)"
            variables["BOARDPACK_SHIM_FAIL_FOR"] = "\(calls)"
            variables["BOARDPACK_SHIM_FAIL_ERRNO"] = "\(code)"
        case .short(let number): variables["BOARDPACK_SHIM_SHORT_AT"] = "\(number)"
        }
        return variables
    }

    /// The calls made since they were last asked for, in the order they were made.
    package func made() throws -> [Call] {
        guard FileManager.default.fileExists(atPath: report) else { return [] }
        defer { try? FileManager.default.removeItem(atPath: report) }
        return try String(contentsOfFile: report, encoding: .utf8).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let number = Int(parts[0]) else { return nil }
            return Call(number: number, name: String(parts[1]), paths: String(parts[2]))
        }
    }

    /// Once for each run, beside the bundle of specs.
    private static let compiled = Result {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let library = URL(filePath: bundle).deletingLastPathComponent().appending(path: "durable_calls.so")
        let fresh = library.path(percentEncoded: false) + ".\(getpid())"
        let source = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Shims/durable_calls.c")
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = [
            "clang", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o", fresh,
            source.path(percentEncoded: false),
        ]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0,
            rename(fresh, library.path(percentEncoded: false)) == 0
        else { throw CocoaError(.executableLoad) }
        return library.path(percentEncoded: false)
    }
}
