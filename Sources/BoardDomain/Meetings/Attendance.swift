/// One person's line in the attendance list of a meeting, as minuted.
package struct Attendance: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case present
        case inAttendance = "in attendance"
        case apologies
    }

    package let name: String
    /// The role as printed; it need not agree with the register's.
    package let role: String?
    package let kind: Kind

    package init(name: String, role: String?, kind: Kind) {
        self.name = name
        self.role = role
        self.kind = kind
    }
}
