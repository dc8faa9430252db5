/// Somebody who sits on a board, attends it or owns an action, inside the council or outside it.
package struct Person: Identifiable, Hashable, Sendable {
    /// A short code in lower-case letters, digits and hyphens, such as `m-okafor`; it outlives a change of name.
    package struct ID: Hashable, Comparable, Sendable {
        package let code: String
        package init(_ code: String) { self.code = code }
        package static func < (left: ID, right: ID) -> Bool { left.code < right.code }
    }

    package let id: ID
    package let name: String
    package let role: String?
    package let organisation: String?
    /// Initials, role codes, maiden names: whatever papers call this person besides the name.
    package let aliases: [String]

    package init(id: ID, name: String, role: String?, organisation: String?, aliases: [String]) {
        self.id = id
        self.name = name
        self.role = role
        self.organisation = organisation
        self.aliases = aliases
    }
}
