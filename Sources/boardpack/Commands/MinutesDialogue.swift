import Pipeline

/// Asks a person at the terminal for each proposal in turn, and lets them go back.
struct MinutesDialogue {
    let proposals: [ProposalLine]

    func chosen() throws -> Set<Int> {
        var chosen: Set<Int> = []
        var index = 0
        while index < proposals.count {
            Output.write("\n" + MinutesCommand.shown(proposals[index]))
            switch Output.ask("Record it? [y]es, [n]o, [b]ack, [q]uit and record nothing: ")?.lowercased() {
            case "y", "yes": chosen.insert(proposals[index].number)
            case "n", "no", "": chosen.remove(proposals[index].number)
            case "b", "back":
                index = max(0, index - 1)
                continue
            case "q", "quit", nil: throw Refusal(.refused, "Nothing was recorded.")
            default: continue
            }
            index += 1
        }
        return chosen
    }
}
