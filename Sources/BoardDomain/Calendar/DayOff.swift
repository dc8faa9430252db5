/// Why a day is not counted.
package enum DayOff: Hashable, Sendable {
    case saturday
    case sunday
    case bankHoliday(String)
    case closure(String)
    case mourning(String)
    /// Local Government Act 1972, section 243: the days around Christmas Day.
    case christmasBreak
    /// The same section: the days around Easter Day.
    case easterBreak

    /// Completes "not counted: ...".
    package var words: String {
        switch self {
        case .saturday: "a Saturday"
        case .sunday: "a Sunday"
        case .bankHoliday(let name): name
        case .closure(let name): "the council is closed: \(name)"
        case .mourning(let name): "a day of mourning: \(name)"
        case .christmasBreak: "in the Christmas break"
        case .easterBreak: "in the Easter break"
        }
    }
}
