import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

@Suite("A seal on a disk that fills up")
struct FullDiskSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    /// The sealing after the first takes four pages for its extract, one for its definition, and then its pack.
    private func large() throws -> Sealing {
        try Example.sealing(
            2, extract: String(repeating: "-- a row\n", count: 1_700),
            html: String(repeating: "<p>", count: 20_000))
    }

    @Test(
        "names the folder there was no room in and no file of ours, keeps what was sealed, and succeeds once there is room",
        arguments: [0, 4_096, 16_384, 20_480, 65_536])
    func full(free: Int) throws {
        let disk = try SmallDisk(bytes: 1_048_576)
        let artefacts = "\(disk.root)/artefacts"
        let first = try Ledger.create(at: world.path, artefacts: artefacts)
            .seal(Example.sealing(1), at: Example.stamp())
        let ballast = try disk.fill(leaving: free)
        let ledger = try Ledger.open(at: world.path, artefacts: artefacts)
        let error = #expect(throws: LedgerError.self) { try ledger.seal(large(), at: Example.stamp()) }
        guard case .full(let path)? = error else {
            Issue.record("\(String(describing: error)) is not about a full disk")
            return
        }
        #expect(path.hasPrefix(artefacts) && !path.contains("/.new-"))
        #expect(try ledger.editions(of: Example.board) == [first])
        #expect(try FileManager.default.contentsOfDirectory(atPath: artefacts).allSatisfy { $0.count == 2 })
        try ledger.checkEverything()

        for path in ballast { try FileManager.default.removeItem(atPath: path) }
        #expect(try ledger.seal(large(), at: Example.stamp()).number == 2)
        try ledger.checkEverything()
    }

    @Test("does the same where room is left and no name is", arguments: 0...5)
    func noNames(free: Int) throws {
        let disk = try SmallDisk(bytes: 1_048_576, files: 40)
        let artefacts = "\(disk.root)/artefacts"
        let first = try Ledger.create(at: world.path, artefacts: artefacts)
            .seal(Example.sealing(1), at: Example.stamp())
        var taken: [String] = []
        while FileManager.default.createFile(atPath: "\(disk.root)/\(taken.count)", contents: nil) {
            taken.append("\(disk.root)/\(taken.count)")
        }
        for path in taken.prefix(free) { try FileManager.default.removeItem(atPath: path) }
        let ledger = try Ledger.open(at: world.path, artefacts: artefacts)
        // Four files, three of them new, and a directory for each that has none yet.
        let error = #expect(throws: LedgerError.self) { try ledger.seal(large(), at: Example.stamp()) }
        guard case .full? = error else {
            Issue.record("\(String(describing: error)) is not about a full disk")
            return
        }
        #expect(try ledger.editions(of: Example.board) == [first])
        for path in taken.dropFirst(free) { try FileManager.default.removeItem(atPath: path) }
        #expect(
            try Ledger.open(at: world.path, artefacts: artefacts).seal(large(), at: Example.stamp()).number
                == 2)
        try ledger.checkEverything()
    }
}
