import Foundation
import Glibc
import Testing

@Suite("Root at stores that belong to somebody else")
struct ForeignRootSpecs {
    @Test("is told whom to run as, and leaves nothing there", .enabled(if: geteuid() == 0, "needs root"))
    func refused() throws {
        let command = try Command()
        defer { command.remove() }
        try command.run("init")
        let store = command.folder.appending(path: "boardpack-store").path(percentEncoded: false)
        let nobody = getpwnam("nobody").pointee.pw_uid
        try #require(chown("\(store)/ledger.sqlite", nobody, gid_t.max) == 0)
        let before = try FileManager.default.subpathsOfDirectory(atPath: store)
        let refused = try command.run("backup")
        #expect(refused.status == 3)
        #expect(refused.complaint.contains("say sudo -u nobody boardpack"), "\(refused.complaint)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: store) == before)
        // A folder that was made for the installation, before there is a ledger.
        try FileManager.default.removeItem(atPath: "\(store)/ledger.sqlite")
        try #require(chown(store, nobody, gid_t.max) == 0)
        #expect(try command.run("init").status == 3)
    }
}
