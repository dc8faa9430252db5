import Analysis
import BoardDomain
import Composition
import CouncilRegister
import PackLedger
import Scheduling

extension BoardTurn {
    /// A draft for whoever answers for the pack. One that cannot be mailed is tried again until the pack itself is due.
    func sendDraft(_ due: DueFiring, into report: inout TickReport) throws {
        let firing = due.firing
        if let last = standings[firing.occurrence], last.state == .held,
            now.instant.seconds - last.at.seconds < draftPause
        {
            return report.wake(at: Instant(seconds: last.at.seconds + draftPause))
        }
        guard let meeting = firing.occurrence.meeting else {
            return try settle(
                firing, .done, "a draft is made for a meeting, and this rule names none", into: &report)
        }
        let list = try assembly.recipients(
            of: board.diary.board, audience: nil, on: now.local.day, in: try assembly.register())
        guard let to = secretary(in: list) else {
            try tell(
                "draft \(firing.occurrence.key)", "No draft: \(title(of: firing))",
                [
                    "The board's list names no secretary to send the draft to: boardpack recipients list shows it."
                ])
            return try settle(
                firing, .done, "the board's list names no secretary", needsAPerson: true, into: &report)
        }
        let request = PackRequest(
            board: board.diary.board.code, meeting: day(of: firing), asOf: nil,
            definition: definition(of: firing))
        let refused: String
        do {
            switch try previewPack(request, to: to, with: assembly).outcome {
            case .accepted: return try settle(firing, .done, "the draft went to \(to.text)", into: &report)
            case .deferred(_, let reply), .refused(_, let reply), .unknown(let reply): refused = reply
            }
        } catch {
            refused = refusal(for: error)?.sentence ?? "\(error)"
        }
        report.wake(at: Instant(seconds: now.instant.seconds + draftPause))
        try hold(
            firing, "the draft did not go to \(to.text): \(oneLine(refused))",
            "It is tried again by itself; by hand: boardpack pack draft --board \(meeting.board.code)",
            into: &report)
    }

    /// What the pack still lacks, to its secretary; nothing where it lacks nothing.
    func remindOfPapers(_ due: DueFiring, into report: inout TickReport) throws {
        let firing = due.firing
        guard let id = firing.occurrence.meeting else {
            return try settle(
                firing, .done, "papers are due for a meeting, and this rule names none", into: &report)
        }
        let reading = try assembly.register().read(for: id)
        let missing = analyse(reading.snapshot, by: AnalysisRules()).gaps.compactMap(missingPaper)
        guard !missing.isEmpty else {
            return try settle(firing, .done, "every paper is there", into: &report)
        }
        try tell(
            "late papers \(firing.occurrence.key)", "Still missing: \(title(of: firing))",
            ["For the meeting of \(fullDay(day(of: firing))) these have not come:"]
                + missing.map { "- \($0)" })
        try settle(firing, .done, "\(missing.count) papers or figures are missing", into: &report)
    }
}

private let draftPause: Int64 = 900

/// What somebody was to bring; what is only unsettled is said in the pack.
private func missingPaper(_ gap: Gap) -> String? {
    switch gap {
    case .minutesMissing(let meeting): "the minutes of \(plainDay(meeting.day))"
    case .agendaMissing: "the agenda"
    case .planMissing: "the improvement plan"
    case .neverReported(let metric): "\(metric.title): no figure has ever come"
    case .late(let metric, _, let expected): "\(metric.title): its figure was due on \(plainDay(expected))"
    case .holes, .provisional, .beyondWhole, .withoutTarget, .withoutDefinition, .planActionWithoutOwner,
        .planActionWithoutDate:
        nil
    }
}

/// A reply in several lines, as one.
func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: " ")
}
