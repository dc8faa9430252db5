import BoardDomain
import PackLedger
import Testing

@Suite("The covering mails of an edition")
struct SealedCoveringSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    @Test("are sealed with it, and read back by the way the pack travels and by format")
    func sealed() throws {
        let ledger = try world.create()
        let covering = Self.covering([.attachment, .drop])
        let edition = try ledger.seal(Example.sealing(1, covering: covering), at: Example.stamp())
        #expect(edition.coveringMails.map(\.carriage) == [.attachment, .drop])
        for mail in covering.mails {
            for artefact in mail.artefacts {
                let sealed = try #require(edition.coveringMail(mail.carriage, as: artefact.format))
                #expect(sealed.size == artefact.bytes.count)
                #expect(try ledger.bytes(of: sealed.fingerprint) == artefact.bytes)
            }
        }
        #expect(edition.coveringMail(.link, as: .text) == nil)
        let texts = try #require(try ledger.coveringTexts(of: edition))
        #expect(texts.definition == covering.definitionText && texts.particulars == covering.particulars)
        #expect(try world.open().edition(1, for: edition.meeting) == edition)
        try ledger.checkEverything()
    }

    @Test(
        "are in the record, so that none can be altered, added or taken away unseen",
        arguments: [
            "UPDATE artefact SET size = size + 1 WHERE role = 'cover-drop-text'",
            "UPDATE artefact SET sha256 = (SELECT sha256 FROM artefact WHERE role = 'html') WHERE role = 'cover-particulars'",
            "DELETE FROM artefact WHERE role = 'cover-definition'",
            "INSERT INTO artefact SELECT edition, 'cover-link-text', sha256, size FROM artefact WHERE role = 'text'",
        ])
    func recorded(sql: String) throws {
        let ledger = try world.create()
        _ = try ledger.seal(
            Example.sealing(1, covering: Self.covering([.attachment, .drop])), at: Example.stamp())
        try ledger.checkChain()
        try world.tamper(sql)
        #expect(throws: LedgerError.self) { try world.open().checkChain() }
    }

    @Test("are none for an edition that was sealed before there were any, which stays whole")
    func older() throws {
        let ledger = try world.create()
        let edition = try ledger.seal(Example.sealing(1), at: Example.stamp())
        #expect(edition.coveringMails == [])
        #expect(try ledger.coveringTexts(of: edition) == nil)
        #expect(edition.coveringMail(.attachment, as: .html) == nil)
        #expect(try ledger.events().allSatisfy { !$0.content.contains("cover-") })
        _ = try ledger.seal(Example.sealing(2, covering: Self.covering([.drop])), at: Example.stamp())
        try ledger.checkEverything()
        #expect(try ledger.edition(1, for: edition.meeting) == edition)
    }

    @Test("hold each format once for each way")
    func formatTwice() throws {
        let ledger = try world.create()
        let twice = Sealing.Covering(
            definitionText: [], particulars: [],
            mails: [
                CoveringMail(carriage: .drop, artefacts: [Artefact(format: .text, bytes: [1])]),
                CoveringMail(carriage: .drop, artefacts: [Artefact(format: .text, bytes: [2])]),
            ])
        #expect(throws: LedgerError.formatTwice(.text)) {
            try ledger.seal(Example.sealing(1, covering: twice), at: Example.stamp())
        }
    }

    @Test("by another definition are another thing to say")
    func repeated() throws {
        let ledger = try world.create()
        let first = try ledger.seal(
            Example.sealing(1, covering: Self.covering([.drop])), at: Example.stamp())
        #expect(try ledger.editionRepeated(by: Example.sealing(2, covering: Self.covering([.drop]))) == first)
        let other = Self.covering([.drop], definition: "title = 'Other'")
        #expect(try ledger.editionRepeated(by: Example.sealing(2, covering: other)) == nil)
        #expect(try ledger.editionRepeated(by: Example.sealing(2)) == nil)
    }

    @Test("or else a letter for each owner, found by the mailbox that it is for and by no other")
    func letters() throws {
        let ledger = try world.create()
        let mailboxes = try ["Rhodri.Pugh@hambleford.example", "nurse@icb.example"].map {
            try MailAddress($0)
        }
        let letters = mailboxes.map { mailbox in
            OwnersLetter(
                to: mailbox,
                artefacts: [PackFormat.html, .text].map {
                    Artefact(format: $0, bytes: Array("for \(mailbox.text) as \($0)".utf8))
                })
        }
        let covering = Sealing.Covering(
            definitionText: [1], particulars: [2], mails: [], letters: letters)
        let edition = try ledger.seal(Example.sealing(1, covering: covering), at: Example.stamp())
        #expect(edition.coveringMails == [] && edition.ownersLetters.count == 2)
        for letter in letters {
            let mailbox = try fingerprint(of: letter.to)
            let sealed = try #require(edition.ownersLetters.first { $0.mailbox == mailbox })
            #expect(
                try sealed.artefacts.map { try ledger.bytes(of: $0.fingerprint) }
                    == letter.artefacts.map(\.bytes))
        }
        let spelt = try fingerprint(of: try MailAddress("rhodri.pugh@hambleford.example"))
        #expect(edition.ownersLetters.contains { $0.mailbox == spelt })
        #expect(try world.open().edition(1, for: edition.meeting) == edition)
        try ledger.checkEverything()
    }

    private static func covering(_ carriages: [Recipient.Carriage], definition: String = "title = 'Mail'")
        -> Sealing.Covering
    {
        Sealing.Covering(
            definitionText: Array(definition.utf8), particulars: Array("file: pack.html\n".utf8),
            mails: carriages.map { carriage in
                CoveringMail(
                    carriage: carriage,
                    artefacts: PackFormat.allCases.map {
                        Artefact(format: $0, bytes: Array("\(carriage) as \($0)".utf8))
                    })
            })
    }
}
