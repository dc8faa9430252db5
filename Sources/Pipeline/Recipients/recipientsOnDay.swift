package import BoardDomain
package import CouncilRegister

extension Assembly {
    /// Who of a board's list is sent one pack on a day, and who is not and why: the only way from the register
    /// to an envelope.
    ///
    /// - Parameters:
    ///   - audience: the name of the pack's definition; nil for every pack.
    ///   - known: the end of the day whose knowledge counts; nil for everything recorded.
    package func recipients(
        of board: Board.ID, audience: String?, on day: Day, asOf known: Day? = nil, in register: Register
    ) throws -> RecipientsOnDay {
        RecipientsOnDay(
            try register.recipients(of: board, asOf: known).filter { $0.audience == audience ?? $0.audience },
            on: day, memberships: try register.memberships(of: board, asOf: known))
    }
}
