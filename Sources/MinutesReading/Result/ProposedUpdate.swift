/// What the minutes say of an action that an earlier meeting asked for. A person decides to which action it belongs.
package struct ProposedUpdate: Hashable, Sendable {
    /// The line it begins on, 1-based in the text read.
    package let line: Int
    /// The number the minutes print for the action, such as `1.2` or `AP41`; it need not be the register's.
    package let reference: String?
    /// The words of the earlier action as printed again; empty where only its number is given.
    package let action: String
    /// What is said of it, as minuted; empty where nothing but its state is said.
    package let note: String
    /// The minutes say that it is done.
    package let closes: Bool
    /// The line of the action that carries it on, where the minutes ask for more; nil otherwise.
    package let followedBy: Int?
}
