import BoardDomain

/// Whom the attendance lists name, asked by whatever the minutes call them.
struct Roll: Sendable {
    enum Match: Hashable, Sendable {
        case one(String)
        case several([String])
        case none
    }

    private var byWords: [String: [String]] = [:]
    private var printedInitials: [String: [String]] = [:]
    private var ownInitials: [String: [String]] = [:]
    /// The words of each office with its holder; a person may hold several.
    private var offices: [(words: [String], name: String)] = []
    private let chair: String?
    let isEmpty: Bool

    init(_ lines: [AttendanceLine], chair: String? = nil) {
        self.chair = chair
        isEmpty = lines.isEmpty
        for line in lines {
            let name = Phrase(WordCutter.words(of: line.attendance.name, line: line.line))
            let bare = PersonName.withoutTitles(name)
            var calls = [name.keys.joined(separator: " "), bare.keys.joined(separator: " ")]
            if let last = bare.last?.key {
                calls.append(last)
                for title in name.words.prefix(name.count - bare.count) {
                    calls.append("\(title.key) \(last)")
                }
            }
            if bare.count > 1, let first = bare.first?.key { calls.append(first) }
            if let role = line.attendance.role {
                let words = Phrase(WordCutter.words(of: role, line: line.line))
                calls.append(words.keys.joined(separator: " "))
                offices += words.parts(endedBy: \.endsPart).map { ($0.keys, line.attendance.name) }
            }
            for call in Set(calls) where !call.isEmpty {
                byWords[call, default: []].appendOnce(line.attendance.name)
            }
            add(initialsOf: line, name)
        }
    }

    /// Initials that a list prints are surer than those that a name would have.
    private mutating func add(initialsOf line: AttendanceLine, _ name: Phrase) {
        if let printed = line.initials {
            printedInitials[printed.replacing(".", with: ""), default: []].appendOnce(line.attendance.name)
        }
        let short = PersonName.initials(of: name)
        if short.unicodeScalars.count > 1 {
            ownInitials[short, default: []].appendOnce(line.attendance.name)
        }
    }

    /// Initials are asked for only by words printed in capitals, or just as the lists print them.
    func match(_ phrase: Phrase) -> Match {
        guard let first = phrase.first, first.isCapitalised else { return .none }
        let rest = first.key == "the" ? phrase.from(1) : phrase
        if let names = byWords[rest.keys.joined(separator: " ")] { return Match(names) }
        guard rest.count == 1, let word = rest.first else { return byOffice(rest) }
        let letters = String(word.raw.unicodeScalars.filter(\.properties.isAlphabetic).map(Character.init))
        if let names = printedInitials[letters] { return Match(names) }
        guard word.isAllCapitals else { return byOffice(rest) }
        return Match(ownInitials[word.key.replacing(".", with: "").uppercased()] ?? [])
    }

    private static let singleOffices: Set<String> = [
        "clerk", "secretary", "headteacher", "leader", "treasurer", "principal", "administrator",
    ]
    private static let chairs: Set<String> = ["chair", "chairman", "chairwoman", "chairperson"]

    /// "Clerk" is the Clerk to Governors where there is one clerk, and "the Chair" whoever took it.
    private func byOffice(_ phrase: Phrase) -> Match {
        let keys = phrase.keys
        if keys.count == 1, Self.chairs.contains(keys[0]) { return Match([chair].compactMap(\.self)) }
        let holders = offices.filter { office in
            office.words == keys
                || (keys.count == 1 && Self.singleOffices.contains(keys[0])
                    && (office.words.first == keys[0] || office.words.last == keys[0]))
        }
        var names: [String] = []
        for holder in holders { names.appendOnce(holder.name) }
        return Match(names)
    }
}

extension Roll.Match {
    init(_ names: [String]) {
        switch names.count {
        case 0: self = .none
        case 1: self = .one(names[0])
        default: self = .several(names)
        }
    }
}

extension [String] {
    fileprivate mutating func appendOnce(_ name: String) {
        if !contains(name) { append(name) }
    }
}
