import Analysis
import BoardDomain
import Composition
import FlowRenderers
import PackLedger

/// Whom an edition for owners goes to: the mailboxes of its list whose owners have something to answer for.
struct OwnersAsked: Sendable {
    /// Those of the list that are asked, and in `leftOut` the others too.
    let list: RecipientsOnDay
    /// What a person should know: which owners nobody on the list answers for.
    let remarks: [String]

    /// Nil for a pack that goes to all of its list alike.
    ///
    /// - Parameter list: the board's.
    init?(
        _ findings: BoardFindings, among list: RecipientsOnDay, of pack: DefinitionFile,
        by covering: DefinitionFile
    ) {
        guard covering.definition.isForEachOwner else { return nil }
        // Whatever the list says of the pack: a letter is whole, and carries none.
        self.list = list.audience(pack.name).leavingOut(because: .nothingToAnswer) { recipient in
            ownActions(findings, where: recipient.identity.answers).askedFor == 0
        }.carried(.drop)
        let unasked = unaskedOwners(
            findings, besides: list.audience(pack.name).inForce.map(\.recipient.identity))
        let names = unasked.map { "\($0.name) (\($0.count))" }
        remarks =
            names.isEmpty
            ? []
            : [
                "Nobody on the list of \(pack.name) answers for these owners, who are asked nothing: "
                    + "\(joined(names))."
            ]
    }
}

/// One letter for each mailbox that is owed the edition.
func ownersLetters(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars,
    of pack: PackDefinition, by terms: OwnerTerms
) -> [OwnersLetter] {
    sideBySide(terms.owners) { owner in
        let letter = composeOwnersLetter(
            findings, following: definition, as: edition,
            to: OwnerParticulars(
                name: owner.identity.name, own: ownActions(findings, where: owner.identity.answers),
                pack: pack, secretary: terms.secretary))
        return OwnersLetter(
            to: owner.address,
            artefacts: [
                Artefact(format: .html, bytes: renderHTML(letter)),
                Artefact(format: .text, bytes: renderText(letter)),
            ])
    }
}
