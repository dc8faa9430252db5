import Foundation
import Testing

@testable import Channels

@Suite("A secret")
struct CredentialsSpecs {
    private func folder() throws -> String {
        let path = NSTemporaryDirectory() + "credentials-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private func put(_ bytes: [UInt8], as name: String, in folder: String, mode: Int = 0o600) throws {
        _ = FileManager.default.createFile(
            atPath: "\(folder)/\(name)", contents: Data(bytes), attributes: [.posixPermissions: mode])
    }

    @Test("is the file's bytes without the line end after them", arguments: ["hush", "hush\n", "hush\r\n"])
    func lineEnd(content: String) throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try put(Array(content.utf8), as: "smtp-password", in: folder)
        let secret = try CredentialsDirectory(folder).secret(named: "smtp-password")
        #expect(secret.lend { Array($0) } == Array("hush".utf8))
    }

    @Test("says nothing when it is printed, described or dumped")
    func silent() {
        let secret = Secret(Array("canary-7731".utf8))
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped] { #expect(!text.contains("canary")) }
    }

    @Test("is refused by the name of its file where the file is not as it should be")
    func refusals() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try put([], as: "empty", in: folder)
        try put([10], as: "blank", in: folder)
        try put([65], as: "open", in: folder, mode: 0o604)
        try put([UInt8](repeating: 65, count: 70_000), as: "large", in: folder)
        try FileManager.default.createDirectory(
            atPath: "\(folder)/folder", withIntermediateDirectories: false)
        #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
        let credentials = CredentialsDirectory(folder)
        let wanted: [(String, CredentialFault)] = [
            ("gone", .missing("\(folder)/gone")), ("empty", .empty("\(folder)/empty")),
            ("blank", .empty("\(folder)/blank")), ("open", .openToAll("\(folder)/open")),
            ("large", .tooLarge("\(folder)/large")), ("folder", .notAFile("\(folder)/folder")),
            ("pipe", .notAFile("\(folder)/pipe")), ("../empty", .badName("../empty")), ("", .badName("")),
            ("..", .badName("..")), ("a\nb", .badName("a\nb")),
        ]
        for (name, fault) in wanted {
            #expect(throws: fault) { try credentials.secret(named: name) }
            #expect(fault.sentence.hasSuffix("."))
        }
    }
}
