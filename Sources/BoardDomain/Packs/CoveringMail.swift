/// What a pack's mail says, for one way that the pack travels, in each format a mail has.
package struct CoveringMail: Sendable {
    package let carriage: Recipient.Carriage
    package let artefacts: [Artefact]

    package init(carriage: Recipient.Carriage, artefacts: [Artefact]) {
        self.carriage = carriage
        self.artefacts = artefacts
    }
}

/// A covering mail as it was sealed with its edition: every mail sent and sent again is made from these bytes.
package struct SealedCoveringMail: Hashable, Sendable {
    package let carriage: Recipient.Carriage
    package let artefacts: [SealedArtefact]

    package init(carriage: Recipient.Carriage, artefacts: [SealedArtefact]) {
        self.carriage = carriage
        self.artefacts = artefacts
    }
}
