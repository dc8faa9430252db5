import Foundation
import Testing

/// A folder of mails or calendars, and the programs of others that read them; gone when the test is.
final class Readers {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "boardpack-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ bytes: [UInt8], number: Int, ending: String) throws {
        let name = String("00000\(number)".suffix(5))
        try Data(bytes).write(to: folder.appending(path: "\(name).\(ending)"))
    }

    /// What a script beside this file makes of the folder: one value for each file, in order.
    func read<Reading: Decodable>(by script: String, with program: String) throws -> [Reading] {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let output = folder.appending(path: "output")
        _ = FileManager.default.createFile(atPath: output.path(percentEncoded: false), contents: nil)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/\(program)")
        process.arguments = [
            here.appending(path: "Readers/\(script)").path(percentEncoded: false),
            folder.path(percentEncoded: false),
        ]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(
            process.terminationStatus == 0,
            "\(script) did not end well: it needs python3-icalendar and libmime-tools-perl, which make test installs"
        )
        return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Reading.self, from: Data($0.utf8))
        }
    }
}
