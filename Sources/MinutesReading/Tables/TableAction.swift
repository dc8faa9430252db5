/// One row of a table of actions: what is to be done, by whom and by when, each as printed and often empty.
struct TableAction: Sendable {
    var reference = Phrase([])
    var words = Phrase([])
    var owners = Phrase([])
    var due = Phrase([])
    var status = Phrase([])
    /// The index of the line it begins on.
    let index: Int

    /// "None", "-", "For information", or no word at all.
    var asksNothing: Bool { TableAction.saysNothing(words) }

    static func saysNothing(_ cell: Phrase) -> Bool {
        let nothing: Set<String> = [
            "", "none", "nil", "n/a", "na", "noted", "agreed", "approved", "to note", "for information",
            "note",
            "for noting", "no action", "no actions", "information", "no further action", "tbc", "accepted",
            "for decision", "decision", "for discussion", "nothing", "all noted", "none required", "closed",
            "complete", "completed", "no action required", "received", "no actions required",
            "none for partners",
        ]
        let keys = cell.keys.filter { !$0.isEmpty }
        return nothing.contains(keys.joined(separator: " ")) || (keys.first == "none" && keys.count <= 4)
    }

    mutating func join(_ row: [ColumnRole: Phrase]) {
        for (role, words) in row {
            switch role {
            case .reference: reference.append(words)
            case .topic: break
            case .action: self.words.append(words)
            case .owner: owners.append(words)
            case .due: due.append(words)
            case .status: status.append(words)
            }
        }
    }
}
