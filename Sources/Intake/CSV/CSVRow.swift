/// One row, its cells one after the other in a single run of bytes.
package struct CSVRow: Sendable {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var encoding = TextEncoding.utf8

    /// As a spreadsheet shows it: the header is 1, blank lines count, and a line break in a cell does not.
    package internal(set) var number = 0
    /// As a text editor shows it: the line on which the row begins.
    package internal(set) var line = 1
    /// The first cell that goes on after its closing quotation mark; its text is kept as it stands.
    package internal(set) var misquoted: Int?

    package var count: Int { ends.count }

    /// The text of a cell, without the apostrophe that keeps a spreadsheet from calculating it.
    package subscript(index: Int) -> String {
        let start = index == 0 ? 0 : ends[index - 1]
        return bytes.withUnsafeBytes { all in
            var cell = UnsafeRawBufferPointer(rebasing: all[start..<ends[index]])
            if CSVGuard.stands(before: cell) { cell = UnsafeRawBufferPointer(rebasing: cell.dropFirst()) }
            return encoding.decode(cell)
        }
    }

    /// Whether no cell holds anything but spaces.
    package var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    package var cells: [String] { (0..<count).map { self[$0] } }

    mutating func begin(number: Int, line: Int) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        misquoted = nil
        self.number = number
        self.line = line
    }
}

/// The apostrophe that makes a cell inert: a spreadsheet then shows it and does not calculate it.
///
/// It goes before `=`, `+`, `-`, `@`, tab, carriage return and line feed, and before as many
/// apostrophes as already stand there, so that taking one away always gives the cell back.
/// Source: OWASP, "CSV Injection".
enum CSVGuard {
    static let apostrophe: UInt8 = 0x27

    static func stands(before cell: some Collection<UInt8>) -> Bool {
        cell.first == apostrophe && isCalculated(cell)
    }

    static func isCalculated(_ cell: some Collection<UInt8>) -> Bool {
        guard let first = cell.first(where: { $0 != apostrophe }) else { return false }
        return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first)
    }
}
