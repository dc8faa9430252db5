import BoardDomain
import Channels
import Composition
import PackLedger

/// The mails that an edition goes out with, and all that they were composed from, ready to be sealed with it.
func sealCovering(
    _ pack: Pack, attaching file: SealedArtefact, by definition: DefinitionFile, _ covering: DefinitionFile,
    for meeting: Meeting, as edition: EditionParticulars, from secretary: MailAddress?, in ledger: Ledger,
    with assembly: Assembly
) throws -> Sealing.Covering {
    let number = edition.number ?? 0
    let name = DropName(
        meeting: Meeting.ID(board: meeting.id.board, firstSetFor: meeting.day), edition: number
    ).file(as: definition.definition.attach)
    let mail = assembly.settings.mail
    let terms = CoverTerms(
        file: name, secretary: secretary?.text, link: mail?.link.map { "\($0)/\(name)" },
        replaces: try editionReplaced(by: number, of: definition.name, meeting.id, in: ledger))
    let mails = coverPack(
        pack, following: covering.definition, as: edition,
        carrying: terms.particulars(of: definition.definition, sealed: file))
    return Sealing.Covering(
        definitionText: Array(covering.text.utf8), particulars: Array(terms.text.utf8), mails: mails)
}

/// What each owner that an edition is owed to is asked, and all that it was composed from.
func sealLetters(
    _ pack: Pack, to owed: [OwedDelivery], of list: RecipientsOnDay, by definition: DefinitionFile,
    _ covering: DefinitionFile, as edition: EditionParticulars, from secretary: MailAddress?
) -> Sealing.Covering {
    let owners = owed.compactMap { delivery -> OwnerTerms.Owner? in
        guard case .mail(let address) = delivery.route else { return nil }
        return list.inForce.first { $0.recipient.address == address }.map {
            OwnerTerms.Owner(address: address, identity: $0.recipient.identity)
        }
    }
    let terms = OwnerTerms(secretary: secretary?.text, owners: owners)
    let letters = ownersLetters(
        pack.findings, following: covering.definition, as: edition, of: definition.definition, by: terms)
    return Sealing.Covering(
        definitionText: Array(covering.text.utf8), particulars: Array(terms.text.utf8), mails: [],
        letters: letters)
}

/// The same mails again, from what was sealed with the edition and nothing else; none where none were.
func rebuildCovering(
    _ edition: Edition, of pack: Pack, as particulars: EditionParticulars, from ledger: Ledger
) throws -> (mails: [CoveringMail], letters: [OwnersLetter]) {
    guard let texts = try ledger.coveringTexts(of: edition) else { return ([], []) }
    let definition = try storedDefinition(of: edition, from: ledger)
    let covering = try readDefinition(
        String(decoding: texts.definition, as: UTF8.self), named: definition.covering)
    let text = String(decoding: texts.particulars, as: UTF8.self)
    if covering.isForEachOwner, let terms = OwnerTerms(text: text) {
        let letters = ownersLetters(
            pack.findings, following: covering, as: particulars, of: definition, by: terms)
        return ([], letters)
    }
    guard let terms = CoverTerms(text: text),
        let sealed = edition.artefacts.first(where: { $0.format == definition.attach })
    else {
        throw Refusal(
            .wrongInput, "What edition \(edition.number) keeps of its covering mails makes no sense.")
    }
    let mails = coverPack(
        pack, following: covering, as: particulars,
        carrying: terms.particulars(of: definition, sealed: sealed))
    return (mails, [])
}

/// The file of a pack in one format, as it will be sealed.
func file(of pack: Pack, as format: PackFormat) throws -> SealedArtefact {
    guard let artefact = pack.artefacts.first(where: { $0.format == format }) else {
        throw Refusal(.wrongInput, "The pack is not made as \(format.rawValue), which it attaches.")
    }
    return SealedArtefact(
        format: format, fingerprint: try fingerprint(of: artefact.bytes), size: artefact.bytes.count)
}

/// The latest edition before this one that was made by the same definition.
private func editionReplaced(by number: Int, of definition: String, _ meeting: Meeting.ID, in ledger: Ledger)
    throws -> Int?
{
    var earlier = number - 1
    while earlier >= 1 {
        if try ledger.edition(earlier, for: meeting).definition == definition { return earlier }
        earlier -= 1
    }
    return nil
}
