/// One item of a meeting's agenda, in the order of the pack.
package struct AgendaItem: Hashable, Sendable {
    package enum Purpose: String, CaseIterable, Sendable {
        case note, discuss, decide
    }

    /// The printed number, such as `4` or `4a`.
    package let number: String
    package let title: String
    package let presenter: String?
    package let purpose: Purpose?
    package let start: TimeOfDay?

    package init(number: String, title: String, presenter: String?, purpose: Purpose?, start: TimeOfDay?) {
        self.number = number
        self.title = title
        self.presenter = presenter
        self.purpose = purpose
        self.start = start
    }
}
