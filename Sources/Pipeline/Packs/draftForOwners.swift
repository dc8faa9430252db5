import BoardDomain
import Composition

/// The letters that owners would be sent today, each a file of its own; the first stands for all where one is looked at.
func draftForOwners(
    _ pack: Pack, of file: DefinitionFile, _ covering: DefinitionFile, as edition: EditionParticulars,
    stem: String, asking asked: OwnersAsked, _ meeting: Meeting, noteRefusal: String?,
    secretary: MailAddress?
) -> Draft {
    let terms = OwnerTerms(
        secretary: secretary?.text,
        owners: asked.list.inForce.map {
            OwnerTerms.Owner(address: $0.recipient.address, identity: $0.recipient.identity)
        })
    let letters = ownersLetters(
        pack.findings, following: covering.definition, as: edition, of: file.definition, by: terms)
    let files = letters.enumerated().flatMap { number, letter in
        letter.artefacts.map { $0.named("\(stem)_letter-\(number + 1)") }
    }
    return Draft(
        meeting: meeting, files: pack.artefacts.map { $0.named(stem) } + files,
        covers: letters.first?.artefacts ?? [], attached: nil, title: file.definition.title,
        marking: file.definition.marking, remarks: pack.remarks + asked.remarks, noteRefusal: noteRefusal)
}
