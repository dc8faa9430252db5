package import BoardDomain

extension RegisterEditing {
    /// Remembers that a minutes file was taken in for a meeting, so that the same file is known again.
    ///
    /// - Returns: `.unchanged` when it was taken before, for this meeting or another.
    /// - Throws: `EntryFault`, `RegisterError`.
    package func recordMinutesTaken(_ file: Fingerprint, for meeting: Meeting.ID) throws -> Recorded {
        let id = try self.meeting(meeting)
        let board = SQLValue.integer(try board(meeting.board))
        let isKnown = try sql("SELECT 1 FROM minutes_taken WHERE board = ? AND sha256 = ?")
            .first([board, .text(file.hex)]) { _ in true }
        guard isKnown == nil else { return .unchanged }
        try insert(into: .minutesTaken, [board, .text(file.hex), .integer(id)])
        return .new
    }
}
