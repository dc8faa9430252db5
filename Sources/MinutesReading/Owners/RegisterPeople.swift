package import BoardDomain

/// Whom the register knows, asked where the lists of names in the minutes do not say whom some words mean.
///
/// Members of the board are known by whatever minutes call those present: first names, initials, offices. Anybody else
/// only by a whole name, a role or an alias, for a first name in a register of hundreds is a guess.
package struct RegisterPeople: Sendable {
    private let members: Roll
    private var others: [String: [String]] = [:]

    package static let nobody = RegisterPeople(members: [], others: [])

    package init(members: [Person], others: [Person]) {
        self.members = Roll(members)
        for person in others {
            for call in Set(
                ([person.name, person.role].compactMap(\.self) + person.aliases).map(Self.folded))
            {
                self.others[call, default: []].append(person.name)
            }
        }
    }

    /// A member goes before anybody else by the same name; two people under one name stay two.
    func match(_ phrase: Phrase) -> Roll.Match {
        if others.isEmpty, members.isEmpty { return .none }
        return switch members.match(phrase) {
        case .one(let name): .one(name)
        case .several(let names): .several(names)
        case .none: Roll.Match(others[Self.folded(phrase.bareText)] ?? [])
        }
    }

    private static func folded(_ words: String) -> String {
        WordCutter.words(of: words, line: 1).map(\.key).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Roll {
    /// The members of a board as if a list of those present named them, with their aliases.
    init(_ people: [Person]) {
        self.init(
            people.map { person in
                AttendanceLine(
                    line: 1, attendance: Attendance(name: person.name, role: person.role, kind: .present),
                    initials: nil)
            })
        for person in people {
            for alias in person.aliases { add(alias, for: person.name) }
        }
    }
}
