import Analysis
import BoardDomain
import PackDocument

/// The covering mail's six lines, and what needs the board's attention.
func coverNote(_ brief: Brief) -> SectionContent {
    let facts = [
        Fact("Meeting", [.text(meetingLine(brief.snapshot.meeting))]),
        Fact("Edition", [.text(editionLine(brief))]), Fact("Figures", [.text(figuresLine(brief))]),
    ]
    return SectionContent(
        blocks: [.facts(facts + (brief.covering.map { fileFacts($0, brief.edition) } ?? []))],
        subsections: [coverAttention(brief)])
}

func meetingLine(_ meeting: Meeting) -> String {
    let sitting = [
        fullDay(meeting.day), hours(from: meeting.start, to: meeting.end) ?? "time not recorded",
        said(meeting.place) ?? "place not recorded",
    ]
    var sentences = [closed(sitting.joined(separator: ", "))]
    if meeting.wasMoved { sentences.append("First set for \(fullDay(meeting.id.firstSetFor)).") }
    switch meeting.status {
    case .planned, .held: break
    case .cancelled(let why): sentences.append("Cancelled: \(closed(said(why) ?? "no reason is recorded"))")
    }
    return sentences.joined(separator: " ")
}

func editionLine(_ brief: Brief) -> String {
    let name = brief.packDefinition.name
    guard let number = brief.edition.number else { return "\(name), draft, not issued." }
    let replaced = brief.covering?.replaces.map { ", which replaces edition \($0)" } ?? ""
    return closed(
        "\(name), edition \(number)\(replaced)\(said(brief.edition.reason).map { ": \($0)" } ?? "")")
}

/// The figures of the pack's second page, each with its change.
private func figuresLine(_ brief: Brief) -> String {
    let figures = headFigures(brief)
    let isCompared = figures.contains { $0.moved != nil }
    let since = brief.lastBoard.flatMap { isCompared ? "In brackets, the change since \($0)." : nil }
    return (figures.map(\.inOneSentence) + [since ?? nothingBefore]).joined(separator: " ")
}

private func fileFacts(_ covering: CoverParticulars, _ edition: EditionParticulars) -> [Fact] {
    let check =
        edition.number == nil
        ? "A draft is not sealed, and so cannot be checked afterwards."
        : "The file is whole and as it was issued if its fingerprint by the Secure Hash Algorithm with 256 bits (SHA-256) is \(covering.sealed.fingerprint.hex). On Linux sha256sum prints it, on Windows Get-FileHash."
    let secretary = "Write to the secretary of the board"
    return [
        Fact("The pack", placeLine(covering)),
        Fact(
            "Questions",
            covering.secretary.map { [.text("\(secretary): "), .address(.mail($0))] }
                ?? [.text("\(secretary).")]), Fact("To check it", [.text(check)]),
    ]
}

private func placeLine(_ covering: CoverParticulars) -> [Inline] {
    let size = sizeWords(covering.sealed.size)
    switch covering.place {
    case .attached: return [.text("Attached to this mail: \(covering.file), \(size).")]
    case .link(let address): return [.text("To be fetched here, \(size): "), .address(.web(address))]
    case .dropFolder:
        return [.text("In the board’s drop folder, and not in this mail: \(covering.file), \(size).")]
    }
}
