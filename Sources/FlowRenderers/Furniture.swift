import PackDocument

/// The few words that every format adds around a document.
enum Furniture {
    static let contents = "Contents"
    static let skip = "Skip to main content"
    static let draft = "DRAFT"

    /// What heads every page: the marking, and `DRAFT` wherever the marking is.
    static func marking(of document: Document) -> String? {
        switch (document.marking, document.isDraft) {
        case (let marking?, true): "\(marking) · \(draft)"
        case (let marking?, false): marking
        case (nil, true): draft
        case (nil, false): nil
        }
    }

    /// What stands at the foot of every page, in reading order, without the parts that say nothing.
    static func foot(of document: Document) -> [String] {
        [document.footer.board, document.footer.meetingDate, document.footer.edition].filter { !$0.isEmpty }
    }
}
