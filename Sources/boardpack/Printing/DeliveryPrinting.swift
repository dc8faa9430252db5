import BoardDomain
import Pipeline

/// Deliveries as a person is told of them.
enum DeliveryPrinting {
    /// Where a prepared edition would go, one line each, the size of what they get with it.
    static func plan(of prepared: PreparedIssue) -> [String] {
        let places = prepared.owed.map { owed in
            switch (owed.route, owed.carriage) {
            case (.mail, _) where prepared.isForEachOwner: "\(placeWords(owed)), asked for what is theirs"
            case (.mail, .attachment): "\(placeWords(owed)), attached (\(sizeWords(prepared.attachedSize)))"
            case (.mail, .link): "\(placeWords(owed)), as a link"
            case (.mail, .drop): "\(placeWords(owed)), told that it lies in the drop folder"
            case (.drop, _), (.sftp, _): placeWords(owed)
            }
        }
        return places + leftOut(prepared.leftOut)
    }

    static func leftOut(_ leftOut: [RecipientsOnDay.LeftOut]) -> [String] {
        leftOut.map { "not to \($0.recipient.address.text): \($0.why.sentence)" }
    }

    /// What was delivered, and everything that was not with what is to be done about it.
    static func write(_ run: DeliveryRun?, of edition: Edition, for meeting: Meeting, with assembly: Assembly)
    {
        guard let run else { return Output.write("It is left to whoever sends next.") }
        let own = run.part(of: edition)
        if own.accepted.contains(where: { $0.route == .drop }) {
            dropPaths(of: edition, heldOn: meeting.day, with: assembly).forEach(Output.write)
        }
        write(own)
        writeOthers(run, besides: own)
    }

    /// What was due of other editions is sent by the same run, and is not this command's to answer for.
    static func writeOthers(_ run: DeliveryRun, besides own: DeliveryRun) {
        let sent = run.accepted.count - own.accepted.count
        let left = run.outstanding.count - own.outstanding.count
        if sent + left > 0 {
            Output.write(
                "Of other editions \(sent) were delivered too, \(left) not yet: boardpack deliveries list.")
        }
    }

    static func write(_ run: DeliveryRun) {
        let mails = run.accepted.filter { $0.route.channel == "mail" }
        if !mails.isEmpty {
            Output.write(
                "\(mails.count) \(mails.count == 1 ? "mail was" : "mails were") accepted by the relay.")
        }
        for delivery in run.accepted {
            if case .sftp = delivery.route { Output.write(words(of: delivery)) }
        }
        run.troubles.forEach(Output.write)
        for delivery in run.outstanding {
            Output.write(words(of: delivery, told: run.troubles.isEmpty ? run.replies[delivery.id] : nil))
            if let remedy = remedy(for: delivery) { Output.write("  \(remedy)") }
        }
        for fault in run.faults { Output.write("Fault: \(fault)") }
    }

    /// - Throws: `Refusal` of kind `partly` where something is not where it should be.
    ///
    /// - Parameter edition: what the command was for; every edition where nil.
    static func check(_ all: DeliveryRun?, of edition: Edition? = nil, _ done: String) throws {
        guard let all else { return }
        let run = edition.map(all.part(of:)) ?? all
        guard !run.isComplete else { return }
        if run.isLeftToAnother {
            throw Refusal(
                .partly, "\(done). Another process is sending from this ledger, and sends this too.")
        }
        if let mute = run.muteSentence { throw Refusal(.partly, "\(done). \(mute) boardpack arm does that.") }
        let count = run.outstanding.count
        throw Refusal(
            .partly,
            "\(done), and \(count) of \(run.tried.count + run.waiting.count + run.expired.count) deliveries are not made yet."
        )
    }
}

/// `0.4 MB`, `12 kB`.
func sizeWords(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 999) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
}
