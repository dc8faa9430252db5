import Pipeline

/// Asks a person at the terminal for each proposal in turn, and lets them go back and put words right.
struct MinutesDialogue {
    private let minutes: MinutesFile
    private let proposals: [ProposalLine]
    private let updates: [UpdateLine]

    init(_ minutes: MinutesFile) {
        self.minutes = minutes
        proposals = minutes.proposals
        updates = minutes.updates
    }

    private enum Answer { case accept, edit, skip, back }

    func chosen() throws -> MinutesChoice {
        var choice = MinutesChoice(actions: [], updates: [])
        var index = 0
        while index < proposals.count + updates.count {
            let isAction = index < proposals.count
            Output.write(
                "\n"
                    + (isAction
                        ? shown(proposals[index], choice)
                        : MinutesCommand.shown(updates[index - proposals.count])))
            switch try answer(canEdit: isAction) {
            case .accept where isAction:
                if let owners = try settled(proposals[index]), choice.edits[index + 1]?.owners == nil {
                    choice.edits[index + 1, default: MinutesEdit()].owners = owners
                }
                choice.actions.insert(index + 1)
            case .accept: choice.updates.insert(index - proposals.count + 1)
            case .edit:
                choice.edits[index + 1] = try edited(proposals[index])
                choice.actions.insert(index + 1)
            case .skip where isAction: choice.actions.remove(index + 1)
            case .skip: choice.updates.remove(index - proposals.count + 1)
            case .back:
                index = max(0, index - 1)
                continue
            }
            index += 1
        }
        return choice
    }

    private func shown(_ proposal: ProposalLine, _ choice: MinutesChoice) -> String {
        let words = choice.edits[proposal.number]?.words.map { "\n   now: \($0)" } ?? ""
        return MinutesCommand.shown(proposal) + words
    }

    private func answer(canEdit: Bool) throws -> Answer {
        while true {
            let edit = canEdit ? "[e]dit, " : ""
            switch Output.ask("Record it? [a]ccept, \(edit)[s]kip, [b]ack, [q]uit and record nothing: ")?
                .lowercased()
            {
            case "a", "accept", "y", "yes": return .accept
            case "e", "edit": if canEdit { return .edit }
            case "s", "skip", "n", "no", "": return .skip
            case "b", "back": return .back
            case "q", "quit", nil: throw Refusal(.refused, "Nothing was recorded.")
            default: break
            }
        }
    }

    /// Asks who is meant by words that fit several people; nil where nobody needs to be asked, or all stays as printed.
    private func settled(_ proposal: ProposalLine) throws -> [String]? {
        var names = proposal.named.map(\.name)
        for (place, owner) in proposal.named.enumerated() where !owner.candidates.isEmpty {
            for (number, name) in owner.candidates.enumerated() { Output.write("   \(number + 1)  \(name)") }
            while let typed = try asked("Who is \(owner.name)? A number, or nothing to leave it as printed: ")
            {
                guard let number = Int(typed), owner.candidates.indices.contains(number - 1) else { continue }
                names[place] = owner.candidates[number - 1]
                break
            }
        }
        return names == proposal.named.map(\.name) ? nil : names
    }

    /// An empty answer leaves what the minutes say.
    private func edited(_ proposal: ProposalLine) throws -> MinutesEdit {
        var edit = MinutesEdit()
        edit.words = try asked("Words [as minuted]: ")
        edit.owners = try asked("Owners, a semicolon between two [\(proposal.owners)]: ").map { typed in
            typed.split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
        }
        edit.due = try asked("Due [\(proposal.due)]: ")
        return edit
    }

    private func asked(_ question: String) throws -> String? {
        guard let typed = Output.ask("   " + question) else {
            throw Refusal(.refused, "Nothing was recorded.")
        }
        return typed.isEmpty ? nil : typed
    }
}
