import BoardDomain
import Composition

/// What a covering mail says that comes from the settings and the ledger. It is sealed as text with the mails, one
/// term a line, so that they can be made again when a setting has changed.
struct CoverTerms: Hashable, Sendable {
    /// The name of the pack's file.
    let file: String
    /// The secretary's mailbox; nil where none is known.
    let secretary: String?
    /// The address that the pack can be fetched under; nil where it cannot.
    let link: String?
    /// The edition that this one replaces.
    let replaces: Int?

    var text: String {
        let terms = [
            "file: \(file)", secretary.map { "secretary: \($0)" }, link.map { "link: \($0)" },
            replaces.map { "replaces: \($0)" },
        ]
        return terms.compactMap(\.self).joined(separator: "\n") + "\n"
    }

    init(file: String, secretary: String?, link: String?, replaces: Int?) {
        self.file = file
        self.secretary = secretary
        self.link = link
        self.replaces = replaces
    }

    /// Nil for a text that `text` does not give.
    init?(text: String) {
        var terms: [Substring: String] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstRange(of: ": ") else { return nil }
            terms[line[..<colon.lowerBound]] = String(line[colon.upperBound...])
        }
        guard let file = terms["file"] else { return nil }
        self.init(
            file: file, secretary: terms["secretary"], link: terms["link"],
            replaces: terms["replaces"].flatMap { Int($0) })
        guard self.text == text else { return nil }
    }

    /// One for each way the pack can travel: by a link only where there is an address for it.
    func particulars(of pack: PackDefinition, sealed: SealedArtefact) -> [CoverParticulars] {
        Recipient.Carriage.allCases.compactMap { carriage in
            place(of: carriage).map {
                CoverParticulars(
                    pack: pack, place: $0, file: file, sealed: sealed, replaces: replaces,
                    secretary: secretary)
            }
        }
    }

    private func place(of carriage: Recipient.Carriage) -> CoverParticulars.Place? {
        switch carriage {
        case .attachment: .attached
        case .link: link.map { .link($0) }
        case .drop: .dropFolder
        }
    }
}
