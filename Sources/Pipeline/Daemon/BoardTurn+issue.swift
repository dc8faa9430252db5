import Analysis
import BoardDomain
import Composition
import CouncilRegister
import PackLedger
import Scheduling

extension BoardTurn {
    /// Builds, looks it over, and seals it with all that it is owed to; sending comes after.
    func issue(_ due: DueFiring, into report: inout TickReport) throws {
        let firing = due.firing
        if firing.kind == .issue, let edition = try standing(for: firing) {
            return try settle(
                firing, .done, "edition \(edition.number) was issued before by \(edition.sealedBy)",
                into: &report)
        }
        if let hold = try ledger.holds().first(where: { $0.board == nil || $0.board == board.diary.board }) {
            return try self.hold(
                firing, "sending is held by \(hold.by): \(hold.why)",
                "It goes on by: boardpack release\(hold.board.map { " --board \($0.code)" } ?? "") --reason WHY",
                into: &report)
        }
        guard let meeting = meeting(of: firing) else {
            return try settle(
                firing, .done, "no meeting lies ahead, so there is nothing to say", into: &report)
        }
        var reasons: [String] = []
        let prepared = try prepare(due, for: meeting)
        if firing.kind == .issue { reasons = try gates(prepared, firing) }
        guard reasons.isEmpty || releasesItself(firing) else {
            report.wake(at: selfRelease(of: firing))
            return try hold(
                firing, reasons.joined(separator: "; "),
                "It goes out by itself once that is put right; as it is, by: boardpack release --board "
                    + "\(firing.occurrence.board.code) --meeting \(meeting.day.iso) --reason WHY",
                into: &report)
        }
        let edition = try seal(prepared, firing, releasing: reasons)
        try tell(of: edition, prepared, firing, into: &report)
    }

    private func tell(
        of edition: Edition, _ prepared: PreparedIssue, _ firing: Firing, into report: inout TickReport
    ) throws {
        let approval = assembly.settings.needsApproval(board.diary.board)
        let sealed = "edition \(edition.number) is sealed\(approval ? " and waits for approval" : "")."
        report.add(
            firing.occurrence, .done,
            (["\(title(of: firing)): \(sealed)"] + prepared.remarks).joined(separator: " "),
            needsAPerson: approval)
        if approval { try askForApproval(edition, firing) }
        try tellOfUnasked(prepared, firing)
    }

    /// Owners whom nobody on the list answers for are chased by nobody, unless a person knows.
    private func tellOfUnasked(_ prepared: PreparedIssue, _ firing: Firing) throws {
        guard prepared.isForEachOwner, !prepared.remarks.isEmpty else { return }
        try tell(
            "owners \(firing.occurrence.key) \(prepared.number)", "Not asked: \(title(of: firing))",
            prepared.remarks + [
                "To have them asked: boardpack recipients add ADDRESS --audience \(definition(of: firing))"
            ])
    }

    /// The edition that a firing asks for, with nothing sealed yet.
    func prepare(_ due: DueFiring) throws -> PreparedIssue {
        guard let meeting = meeting(of: due.firing) else {
            throw Refusal(.refused, "No meeting lies ahead, so there is nothing to issue.")
        }
        return try prepare(due, for: meeting)
    }

    private func prepare(_ due: DueFiring, for meeting: Meeting) throws -> PreparedIssue {
        let request = PackRequest(
            board: board.diary.board.code, meeting: meeting.day,
            asOf: board.frozen[meeting.id].map { assembly.clock.stamp(of: $0).local.day },
            definition: definition(of: due.firing))
        return try prepareIssue(request, because: editionReason(due, for: meeting), with: assembly)
    }

    private func seal(_ prepared: PreparedIssue, _ firing: Firing, releasing reasons: [String]) throws
        -> Edition
    {
        let name = EditionName(meeting: prepared.meeting.id, number: prepared.number)
        let words =
            reasons.isEmpty ? "as the rule says" : "released by itself: \(reasons.joined(separator: "; "))"
        let step = OccurrenceStep(
            firing.occurrence, kind: firing.kind, .done, day: day(of: firing), edition: name,
            because: words, by: Self.name)
        return try assembly.stopwatch.time(.sealing) {
            try ledger.seal(
                prepared.sealing, owing: prepared.owed, settling: step,
                awaiting: assembly.settings.needsApproval(board.diary.board), at: now)
        }
    }

    /// What is printed on the cover as the reason for the edition.
    private func editionReason(_ due: DueFiring, for meeting: Meeting) throws -> String {
        let number = try ledger.nextEditionNumber(for: meeting.id)
        var words = [
            number == 1 ? "first issue for this meeting" : "as the schedule says, after edition \(number - 1)"
        ]
        switch due.notice {
        case .full: break
        case .short: words.append("at short notice, since the meeting was called late")
        case .unlawful:
            words.append("at short notice, since the meeting was called after the last lawful day of issue")
        }
        if let limit = due.firing.limit, now.instant > limit, due.notice == .full {
            words.append("after the latest lawful moment, \(assembly.clock.iso(limit))")
        } else if due.isLate {
            words.append("late: it was due at \(assembly.clock.iso(due.firing.target))")
        }
        return words.joined(separator: "; ")
    }

    /// A recurrence speaks of the next meeting, or of the last one where none lies ahead.
    private func meeting(of firing: Firing) -> Meeting? {
        let meetings = board.diary.lines.map(\.meeting)
        switch firing.occurrence.subject {
        case .meeting(let id): return meetings.first { $0.id == id }
        case .day(let day):
            let held = meetings.filter { !$0.isCancelled }
            return held.first { $0.day >= day } ?? held.last
        }
    }

    // MARK: Gates

    private func gates(_ prepared: PreparedIssue, _ firing: Firing) throws -> [String] {
        var reasons = gateReasons(
            prepared.findings, before: try editionBefore(prepared), by: assembly.settings.gates.rules
        ).map(gateWords)
        if let period = firing.preElection,
            assembly.settings.isPublic(firing.occurrence.rule, of: firing.occurrence.board)
        {
            reasons.append("it is public, and this is a pre-election period (\(period.name))")
        }
        if assembly.settings.mail != nil, prepared.mails.isEmpty, prepared.noMail == nil {
            reasons.append("nobody on the board's list is sent it")
        }
        return reasons
    }

    /// What the board's last edition of the same definition, for an earlier meeting, was made of.
    private func editionBefore(_ prepared: PreparedIssue) throws -> BoardSnapshot? {
        let earlier = try ledger.editions(of: board.diary.board).last {
            $0.meeting < prepared.meeting.id && $0.definition == prepared.sealing.definition
        }
        guard let earlier else { return nil }
        return try Register.snapshot(rebuilding: try extract(of: earlier, from: ledger))
    }

    private func releasesItself(_ firing: Firing) -> Bool {
        selfRelease(of: firing).map { $0 <= now.instant } ?? false
    }

    private func selfRelease(of firing: Firing) -> Instant? {
        guard let hours = assembly.settings.gates.releaseHours, let limit = firing.limit ?? firing.begins
        else {
            return nil
        }
        return Instant(seconds: limit.seconds - Int64(hours) * 3_600)
    }

    private func askForApproval(_ edition: Edition, _ firing: Firing) throws {
        try tell(
            "approval \(firing.occurrence.key) \(edition.number)", "To approve: \(title(of: firing))",
            [
                "\(title(of: firing)): edition \(edition.number) is sealed and goes nowhere until it is approved.",
                "To look at it: boardpack pack show --board \(board.diary.board.code) --edition \(edition.number)",
                "To let it go: boardpack pack approve --board \(board.diary.board.code) --edition \(edition.number)",
            ])
    }
}

/// Why a pack waits, as its secretary is told.
func gateWords(_ reason: GateReason) -> String {
    switch reason {
    case .blank: "there is nothing in it: no action, no plan and no measure"
    case .lostRows(let part, let before): "it has no \(part) at all, and the edition before had \(before)"
    case .lateFigures(let late, let all):
        "\(late) of \(all) measures have no figure for the period that was due"
    case .minutesMissing(let meeting): "no minutes of the meeting of \(plainDay(meeting.day)) have come"
    }
}
