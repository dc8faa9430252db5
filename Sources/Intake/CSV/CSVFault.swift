/// Why the rest of a file cannot be told apart into cells. It ends the reading of that file.
package struct CSVFault: Error, Hashable, Sendable {
    /// As a spreadsheet numbers rows, the header being row 1; nil when the whole file is at fault.
    package let row: Int?
    package let found: String
    /// Completes "expected ...".
    package let expectation: String

    package init(row: Int?, found: String, expectation: String) {
        self.row = row
        self.found = found
        self.expectation = expectation
    }

    static let emptyFile = CSVFault(row: nil, found: "a file of 0 bytes", expectation: "a header line")

    static func foreign(_ format: ForeignFormat) -> CSVFault {
        CSVFault(
            row: nil, found: format.name,
            expectation: "CSV: in Excel choose File, Save As, \"CSV UTF-8 (Comma delimited)\"")
    }

    static func undecodable(_ text: UndecodableText) -> CSVFault {
        CSVFault(
            row: nil, found: text.found,
            expectation:
                "text in one encoding: in Excel choose File, Save As, \"CSV UTF-8 (Comma delimited)\"")
    }

    static func headerTooLong(_ limit: Int) -> CSVFault {
        CSVFault(
            row: 1, found: "no end of the header line in the first \(limit) bytes",
            expectation: "a header line such as board,ref,action")
    }

    static func nul(row: Int, line: Int) -> CSVFault {
        CSVFault(
            row: row, found: "a NUL byte on line \(line)",
            expectation: "text: in Excel choose File, Save As, \"CSV UTF-8 (Comma delimited)\"")
    }

    static func unclosed(row: Int, line: Int) -> CSVFault {
        CSVFault(
            row: row, found: "the end of the file inside a quoted cell",
            expectation: "a closing quotation mark for the one opened on line \(line)")
    }

    static func longCell(row: Int, line: Int, limit: Int, quoted: Bool) -> CSVFault {
        CSVFault(
            row: row, found: "a cell of more than \(limit) bytes",
            expectation: quoted
                ? "a closing quotation mark for the one opened on line \(line)"
                : "a comma, a line end or another end of the cell that begins on line \(line)")
    }

    static func longRow(row: Int, line: Int, limit: String) -> CSVFault {
        CSVFault(row: row, found: "a row of more than \(limit)", expectation: "a line end after line \(line)")
    }
}
