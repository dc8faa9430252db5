import BoardDomain
import Foundation
import PackLedger
import Testing

@Suite("Sealing a pack")
struct SealSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    @Test("makes a numbered edition with everything it was made from")
    func whole() throws {
        let ledger = try world.create()
        let sealing = try Example.sealing(1, reason: "First issue", extract: "{\"actions\":6}")
        let edition = try ledger.seal(sealing, at: Example.stamp())
        #expect(edition.number == 1)
        #expect(edition.meeting == sealing.meeting)
        #expect(edition.reason == "First issue")
        #expect(edition.sealedBy == "clerk")
        #expect(edition.sealedAt.seconds == 1_521_536_400)
        #expect(edition.definition == "board-pack")
        #expect(edition.builder == "0.1.0")
        #expect(edition.artefacts.map(\.format) == [.html, .text])
        #expect(edition.artefacts.map(\.size) == sealing.artefacts.map(\.bytes.count))
        #expect(try ledger.bytes(of: edition.extract) == sealing.extract)
        #expect(try ledger.definitionText(of: edition) == sealing.definitionText)
        #expect(
            try edition.artefacts.map { try ledger.bytes(of: $0.fingerprint) }
                == sealing.artefacts.map(\.bytes))
        #expect(try world.open().edition(1, for: sealing.meeting) == edition)
    }

    @Test("counts from one for every meeting of every board")
    func numbers() throws {
        let ledger = try world.create()
        let march = try Example.meeting("2018-03-28")
        let april = try Example.meeting("2018-04-25")
        let other = Meeting.ID(board: Board.ID("other"), firstSetFor: march.firstSetFor)
        for meeting in [april, march, april, other, march, april] {
            let number = try ledger.nextEditionNumber(for: meeting)
            let edition = try ledger.seal(Example.sealing(number, for: meeting), at: Example.stamp())
            #expect(try ledger.latestEdition(for: meeting) == edition)
        }
        let listed = try ledger.editions(of: Example.board)
        #expect(listed.map(\.number) == [1, 2, 1, 2, 3])
        #expect(listed.map(\.meeting) == [march, march, april, april, april])
        #expect(try ledger.editions(of: Board.ID("nobody")) == [])
        #expect(try ledger.latestEdition(for: Example.meeting("2018-05-30")) == nil)
    }

    @Test("is refused when the number printed in the pack is not the next", arguments: [-1, 0, 1, 3, .max])
    func wrongNumber(number: Int) throws {
        let ledger = try world.create()
        _ = try ledger.seal(Example.sealing(1), at: Example.stamp())
        let files = try world.everything()
        #expect(throws: LedgerError.notTheNextNumber(asked: number, next: 2, try Example.meeting())) {
            try ledger.seal(Example.sealing(number), at: Example.stamp())
        }
        #expect(try world.everything() == files)
    }

    @Test(
        "is refused when a field could forge a line of the record",
        arguments: ["", " ", "a\nby: b", "a\u{2028}b", "\0"])
    func words(reason: String) throws {
        let ledger = try world.create()
        #expect(throws: LedgerError.unprintable(field: "reason")) {
            try ledger.seal(Example.sealing(1, reason: reason), at: Example.stamp())
        }
    }

    @Test("is refused when it holds a format twice")
    func formatTwice() throws {
        let ledger = try world.create()
        let text = Artefact(format: .text, bytes: [1])
        let sealing = Sealing(
            meeting: try Example.meeting(), number: 1, reason: "r", sealedBy: "b", definition: "d",
            definitionText: [],
            extract: [], artefacts: [text, text], builder: "1")
        #expect(throws: LedgerError.formatTwice(.text)) { try ledger.seal(sealing, at: Example.stamp()) }
    }

    @Test("keeps bytes that two editions share in one file")
    func shared() throws {
        let ledger = try world.create()
        let first = try ledger.seal(Example.sealing(1, html: "same"), at: Example.stamp())
        let count = try world.everything().count
        let second = try ledger.seal(Example.sealing(2, html: "same"), at: Example.stamp())
        #expect(first.artefacts[0] == second.artefacts[0])
        // Only the new text: its file, and at most its directory.
        #expect((1...2).contains(try world.everything().count - count))
        try ledger.checkEverything()
    }

    @Test("stores each file under its own fingerprint, for its own user alone")
    func layout() throws {
        let edition = try world.create().seal(Example.sealing(1), at: Example.stamp())
        for artefact in edition.artefacts {
            let hex = artefact.fingerprint.hex
            let directory = "\(world.artefacts)/\(hex.prefix(2))"
            #expect(try world.mode(directory) == 0o700)
            #expect(try world.mode("\(directory)/\(hex)") == 0o600)
        }
        #expect(try world.everything().allSatisfy { !$0.contains(".new-") && !$0.hasSuffix("-journal") })
    }

    @Test("tells beforehand when it would only say again what the latest edition says")
    func repeated() throws {
        let ledger = try world.create()
        #expect(try ledger.editionRepeated(by: Example.sealing(1)) == nil)
        let first = try ledger.seal(Example.sealing(1), at: Example.stamp())
        #expect(try ledger.editionRepeated(by: Example.sealing(2)) == first)
        #expect(try ledger.editionRepeated(by: Example.sealing(2, reason: "A correction")) == nil)
        #expect(try ledger.editionRepeated(by: Example.sealing(2, extract: "{\"late\":1}")) == nil)
        // It is still sealed where the caller wants it.
        #expect(try ledger.seal(Example.sealing(2), at: Example.stamp()).number == 2)
    }

    @Test("is not found under a number that was never sealed")
    func noSuchEdition() throws {
        let ledger = try world.create()
        #expect(throws: LedgerError.noSuchEdition(7, try Example.meeting())) {
            try ledger.edition(7, for: Example.meeting())
        }
    }
}
