import BoardDomain

/// A value on its way into the register or just out of it.
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
    init(_ number: Int?) { self = number.map(SQLValue.integer) ?? .null }
    init(_ number: Double?) { self = number.map(SQLValue.real) ?? .null }
    init(_ day: Day?) { self = day.map { .text($0.iso) } ?? .null }
    init(_ time: TimeOfDay?) { self = time.map { .text($0.iso) } ?? .null }

    /// Text that may be left blank: nothing but spaces says nothing.
    init(blankable text: String?) {
        self = text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : .text($0) } ?? .null
    }

    /// As a fault prints it; empty for null.
    var printed: String {
        switch self {
        case .null: ""
        case .integer(let number): String(number)
        case .real(let number):
            number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .text(let text): text
        }
    }
}
