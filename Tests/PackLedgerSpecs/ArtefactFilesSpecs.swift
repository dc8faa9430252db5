import BoardDomain
import Foundation
import Testing

@testable import PackLedger

@Suite("A sealed file")
struct ArtefactFilesSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    private func sealed() throws -> (fingerprint: Fingerprint, path: String) {
        let edition = try world.create().seal(Example.sealing(1), at: Example.stamp())
        let fingerprint = try #require(edition.artefacts.first).fingerprint
        return (fingerprint, "\(world.artefacts)/\(fingerprint.hex.prefix(2))/\(fingerprint.hex)")
    }

    @Test(
        "that was altered is found at every reading", arguments: ["a byte", "cut short", "longer", "emptied"])
    func altered(how: String) throws {
        let (fingerprint, path) = try sealed()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        switch how {
        case "a byte": bytes[3] ^= 1
        case "cut short": bytes.removeLast()
        case "longer": bytes.append(0)
        default: bytes = Data()
        }
        try bytes.write(to: URL(fileURLWithPath: path))
        let ledger = try world.open()
        #expect(throws: LedgerError.artefactAltered(fingerprint)) { try ledger.bytes(of: fingerprint) }
        #expect(throws: LedgerError.artefactAltered(fingerprint)) { try ledger.checkEverything() }
        try ledger.checkChain()
    }

    @Test("that is gone is named")
    func missing() throws {
        let (fingerprint, path) = try sealed()
        try FileManager.default.removeItem(atPath: path)
        let ledger = try world.open()
        #expect(throws: LedgerError.artefactMissing(fingerprint)) { try ledger.bytes(of: fingerprint) }
        #expect(throws: LedgerError.artefactMissing(fingerprint)) { try ledger.checkEverything() }
    }

    @Test("is not taken for another edition's when its size shows that it was altered")
    func notReused() throws {
        let (fingerprint, path) = try sealed()
        try Data([1]).write(to: URL(fileURLWithPath: path))
        let ledger = try world.open()
        let again = try Example.sealing(2, html: "<p>Edition 1</p>")
        #expect(throws: LedgerError.artefactAltered(fingerprint)) {
            try ledger.seal(again, at: Example.stamp())
        }
        #expect(try ledger.nextEditionNumber(for: Example.meeting()) == 2)
    }

    @Test("is known by the SHA-256 that the standard gives for its bytes")
    func fingerprints() throws {
        let vectors: [(String, String)] = [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ]
        for (text, hex) in vectors { #expect(try fingerprint(of: Array(text.utf8)).hex == hex) }
    }
}
