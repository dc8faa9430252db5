import Analysis
package import BoardDomain
import Composition
import CouncilRegister
import PackLedger

/// A pack that is ready to be sealed: composed, numbered, and with everything it will be owed to. Nothing has
/// happened yet, so that a person can be shown it first.
package struct PreparedIssue: Sendable {
    package let meeting: Meeting
    package let boardName: String
    package let number: Int
    package let owed: [OwedDelivery]
    /// On the list and not sent to, each with the reason.
    package let leftOut: [RecipientsOnDay.LeftOut]
    /// Why nobody is sent mail, where that is so though the list has mailboxes; nil where they are.
    package let noMail: String?
    /// Bytes of the file that mails carry.
    package let attachedSize: Int
    /// What whoever issues it should know, one sentence each.
    package let remarks: [String]
    /// Whether each owner is sent what is theirs, and none of them the pack.
    package let isForEachOwner: Bool
    let findings: BoardFindings
    let sealing: Sealing
    /// Held open from the numbering to the sealing; it locks nothing in between.
    let ledger: Ledger

    package var mails: [OwedDelivery] { owed.filter { $0.route.channel == "mail" } }
    /// Whether it goes further than a folder of this machine.
    package var leavesTheMachine: Bool { owed.contains { $0.route != .drop } }
}

/// Composes the next edition and finds whom it is owed to.
///
/// - Parameters:
///   - reason: may be left out for a meeting's first edition only.
///   - only: of the mailboxes on the list, these alone; each must be on it.
package func prepareIssue(
    _ request: PackRequest, because reason: String?, only: [MailAddress]? = nil, with assembly: Assembly
) throws -> PreparedIssue {
    // The register takes the longest to read, and nothing else has to wait for it.
    let ((reading, list), (definition, covering, type, ledger)) = try sideBySide(
        { try assembly.stopwatch.time(.reading) { try readBoard(request, with: assembly) } },
        { try tools(for: request, with: assembly) })
    let meeting = reading.snapshot.meeting
    let number = try ledger.nextEditionNumber(for: meeting.id)
    let particulars = try nextEdition(number, because: reason, from: reading.extract)
    let pack = try assembly.stopwatch.time(.building) {
        try producePack(of: reading.snapshot, following: definition.definition, as: particulars, setIn: type)
    }
    let attached = try file(of: pack, as: definition.definition.attach)
    let asked = OwnersAsked(pack.findings, among: list, of: definition, by: covering)
    let owed = try owedList(
        for: meeting, of: definition.name, listedIn: asked?.list ?? list, only: only, with: assembly)
    let sealing = Sealing(
        meeting: meeting.id, number: number, reason: particulars.reason, sealedBy: assembly.author,
        definition: definition.name, definitionText: Array(definition.text.utf8), extract: reading.extract,
        artefacts: pack.artefacts,
        covering: try assembly.stopwatch.time(.covering) {
            let secretary = boardSecretary(in: list, with: assembly)
            return try asked.map {
                sealLetters(
                    pack, to: owed.owed, of: $0.list, by: definition, covering, as: particulars,
                    from: secretary)
            }
                ?? sealCovering(
                    pack, attaching: attached, by: definition, covering, for: meeting, as: particulars,
                    from: secretary, in: ledger, with: assembly)
        },
        typography: type?.sealed, builder: Program.version)
    return PreparedIssue(
        meeting: meeting, boardName: reading.snapshot.board.name, number: number, owed: owed.owed,
        leftOut: owed.leftOut, noMail: owed.noMail, attachedSize: attached.size,
        remarks: pack.remarks + (asked?.remarks ?? []), isForEachOwner: asked != nil,
        findings: pack.findings, sealing: sealing, ledger: ledger)
}

/// All that an edition is made with and not of.
private func tools(for request: PackRequest, with assembly: Assembly) throws -> (
    definition: DefinitionFile, covering: DefinitionFile, type: PackType?, ledger: Ledger
) {
    let (definition, covering) = try assembly.definitions(named: request.definition)
    return (definition, covering, try assembly.type(for: definition.definition), try assembly.ledger())
}

private func nextEdition(_ number: Int, because reason: String?, from extract: [UInt8]) throws
    -> EditionParticulars
{
    guard let reason = reason ?? (number == 1 ? "first issue for this meeting" : nil), !reason.isEmpty else {
        throw Refusal(
            .refused,
            "Edition \(number) would follow one already issued: say why with --reason, as it is printed on the cover."
        )
    }
    return EditionParticulars(
        number: number, reason: reason, extract: try fingerprint(of: extract).hex, builder: Program.version)
}

/// Seals it, and enters everything it is owed to in the same transaction. Sending is `deliverDue`'s.
///
/// - Parameter request: the command's own name, so that the same one given twice seals once.
package func sealIssue(
    _ prepared: PreparedIssue, answering request: String? = nil, with assembly: Assembly
) throws -> Edition {
    let answer = request.map {
        Request(id: $0, result: "edition \(prepared.number) for \(prepared.meeting.day.iso)")
    }
    return try assembly.stopwatch.time(.sealing) {
        try prepared.ledger.seal(
            prepared.sealing, owing: prepared.owed,
            awaiting: assembly.settings.needsApproval(prepared.meeting.id.board), answering: answer,
            at: assembly.clock.stamp)
    }
}
