/// How words look. Sizes are in points.
struct TextStyle: Hashable {
    var weight = Typography.Weight.regular
    var size: Double
    var ink = Ink.ink

    func bold() -> TextStyle { TextStyle(weight: .bold, size: size, ink: ink) }
    func inked(_ ink: Ink) -> TextStyle { TextStyle(weight: weight, size: size, ink: ink) }
}

/// The scale that all words are set by: from the web page's print style, so that the two are one design.
enum TypeScale {
    static let body = TextStyle(size: 12)
    static let cell = TextStyle(size: 10)
    static let soft = TextStyle(size: 10, ink: .soft)
    static let title = TextStyle(weight: .bold, size: 30, ink: .accent)
    static let organisation = TextStyle(size: 15, ink: .soft)
    static let subtitle = TextStyle(size: 15)
    static let marking = TextStyle(weight: .bold, size: 12)
    static let keyFigure = TextStyle(weight: .bold, size: 22)
    static let caption = TextStyle(weight: .bold, size: 11)
    static let margin = TextStyle(size: 9, ink: .soft)
    static let marginMarking = TextStyle(weight: .bold, size: 10)

    /// - Parameter level: 2 for a section, 3 for one within it.
    static func heading(_ level: Int) -> TextStyle {
        switch level {
        case ...2: TextStyle(weight: .bold, size: 20)
        case 3: TextStyle(weight: .bold, size: 14)
        default: TextStyle(weight: .bold, size: 12)
        }
    }

    /// From baseline to baseline.
    static func leading(_ style: TextStyle) -> Double {
        switch style.size {
        case ..<11: style.size * 1.3
        case ..<14: style.size * 1.33
        default: style.size * 1.2
        }
    }
}
