/// A board that meets and for which packs are made; one installation serves several.
package struct Board: Identifiable, Hashable, Sendable {
    /// A short code in lower-case letters, digits and hyphens, such as `hambleford-ib`.
    package struct ID: Hashable, Comparable, Sendable {
        package let code: String
        package init(_ code: String) { self.code = code }
        package static func < (left: ID, right: ID) -> Bool { left.code < right.code }
    }

    package let id: ID
    package let name: String
    package let organisation: String
    /// An IANA time zone name. Which instants it stands for is asked of the system's own zone files.
    package let zone: String
    /// The area whose own figures the board answers for, such as the council's name in published data.
    package let area: String?
    /// The statistical neighbours, whose plain mean of those with data is the neighbours' figure.
    package let neighbours: [String]

    package init(
        id: ID, name: String, organisation: String, zone: String, area: String?, neighbours: [String]
    ) {
        self.id = id
        self.name = name
        self.organisation = organisation
        self.zone = zone
        self.area = area
        self.neighbours = neighbours
    }
}
