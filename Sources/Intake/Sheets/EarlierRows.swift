import BoardDomain

/// What earlier rows of the same file said of the things that several rows may speak of.
///
/// It grows with the references of an actions or plan file and the mailboxes of a list, never with the rows of observations.
struct EarlierRows {
    struct Name: Hashable {
        let board: Board.ID
        let code: String
    }

    var actions: [Name: (row: Int, entry: ActionEntry)] = [:]
    var planActions: [Name: (row: Int, entry: PlanActionEntry)] = [:]
    var priorities: [Name: (row: Int, title: String)] = [:]
    var milestones: [Name: (row: Int, words: String)] = [:]
    /// By board, address and audience.
    var recipients: [Name: Int] = [:]
}
