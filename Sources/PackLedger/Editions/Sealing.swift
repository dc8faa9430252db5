package import BoardDomain

/// A pack in hand and everything an edition keeps of how it came to be.
package struct Sealing: Sendable {
    /// The mails that an edition goes out with, and what they were composed by.
    package struct Covering: Sendable {
        /// The text of their definition.
        package let definitionText: [UInt8]
        /// What they say that neither the extract nor a definition holds, as its composer wrote it down.
        package let particulars: [UInt8]
        package let mails: [CoveringMail]
        /// Instead of them, what each owner is asked.
        package let letters: [OwnersLetter]

        package init(
            definitionText: [UInt8], particulars: [UInt8], mails: [CoveringMail],
            letters: [OwnersLetter] = []
        ) {
            self.definitionText = definitionText
            self.particulars = particulars
            self.mails = mails
            self.letters = letters
        }
    }

    /// The type that the pack was set in: without the very files it could not be set again.
    package struct Typography: Sendable {
        /// Which file is what, as its reader wrote it down.
        package let text: [UInt8]
        package let fonts: [[UInt8]]

        package init(text: [UInt8], fonts: [[UInt8]]) {
            self.text = text
            self.fonts = fonts
        }
    }

    package let meeting: Meeting.ID
    /// The number printed in the pack; `Ledger.nextEditionNumber(for:)` says which.
    package let number: Int
    package let reason: String
    package let sealedBy: String
    /// The name of the pack definition, such as `board-pack`, and the definition's own text.
    package let definition: String
    package let definitionText: [UInt8]
    /// What the register held, frozen: the pack can be built again from it and the definition's text alone.
    package let extract: [UInt8]
    package let artefacts: [Artefact]
    /// Nil for an edition that no mail goes out with.
    package let covering: Covering?
    /// Nil for a pack that is in no format that we set ourselves.
    package let typography: Typography?
    /// The version of the program that composed it.
    package let builder: String

    package init(
        meeting: Meeting.ID, number: Int, reason: String, sealedBy: String, definition: String,
        definitionText: [UInt8], extract: [UInt8], artefacts: [Artefact], covering: Covering? = nil,
        typography: Typography? = nil, builder: String
    ) {
        self.meeting = meeting
        self.number = number
        self.reason = reason
        self.sealedBy = sealedBy
        self.definition = definition
        self.definitionText = definitionText
        self.extract = extract
        self.artefacts = artefacts
        self.covering = covering
        self.typography = typography
        self.builder = builder
    }

    func check() throws(LedgerError) {
        let words = [
            ("board's code", meeting.board.code), ("reason", reason), ("name of who seals", sealedBy),
            ("definition's name", definition), ("program's version", builder),
        ]
        for (field, text) in words { try checkPrintable(text, field: field) }
        var seen: Set<Paper.Role> = []
        for (role, artefact) in try rendered() where !seen.insert(role).inserted {
            throw .formatTwice(artefact.format)
        }
    }

    /// Every file that was rendered, and what it is to the edition.
    func rendered() throws(LedgerError) -> [(role: Paper.Role, artefact: Artefact)] {
        var rendered: [(role: Paper.Role, artefact: Artefact)] = artefacts.map { (.pack($0.format), $0) }
        for mail in covering?.mails ?? [] {
            rendered += mail.artefacts.map { (.cover(mail.carriage, $0.format), $0) }
        }
        for letter in covering?.letters ?? [] {
            let mailbox = try fingerprint(of: letter.to)
            rendered += letter.artefacts.map { (.letter(mailbox, $0.format), $0) }
        }
        return rendered
    }
}

/// Words go into the record one field a line, so a line break in one could forge the next.
func checkPrintable(_ text: String, field: String) throws(LedgerError) {
    let isPrintable = text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
    guard isPrintable, text.contains(where: { !$0.isWhitespace }) else { throw .unprintable(field: field) }
}
