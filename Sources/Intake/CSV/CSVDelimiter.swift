/// What stands between two cells.
package enum CSVDelimiter: CaseIterable, Hashable, Sendable {
    case comma, semicolon, tab

    package var byte: UInt8 {
        switch self {
        case .comma: 0x2C
        case .semicolon: 0x3B
        case .tab: 0x09
        }
    }

    package init?(byte: UInt8) {
        guard let match = CSVDelimiter.allCases.first(where: { $0.byte == byte }) else { return nil }
        self = match
    }
}
