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
                let titles = name.words.prefix(name.count - bare.count)
                for title in titles { calls.append("\(title.key) \(last)") }
                // "Sir Hugh" is how a knight is called.
                if let title = titles.last, ["sir", "dame", "lord", "lady"].contains(title.key),
                    let first = bare.first
                {
                    calls.append("\(title.key) \(first.key)")
                }
                if titles.count > 1 { calls.append((titles.map(\.key) + [last]).joined(separator: " ")) }
            }
            if bare.count > 1, let first = bare.first?.key { calls.append(first) }
            // "ACO Fern Ridley" is called ACO Ridley, and Fern.
            if bare.count > 2, let rank = bare.first, rank.isAllCapitals, let last = bare.last {
                calls += ["\(rank.key) \(last.key)", bare.key(1)]
            }
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

    /// What papers call somebody besides the name: initials, a code, an office.
    mutating func add(_ alias: String, for name: String) {
        let words = WordCutter.words(of: alias, line: 1)
        byWords[words.map(\.key).joined(separator: " "), default: []].appendOnce(name)
        if words.count == 1, let word = words.first, word.isCapitalised {
            printedInitials[word.raw.replacing(".", with: ""), default: []].appendOnce(name)
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
    /// What those at the table call an office.
    private static let shortOffices = [
        "head": "headteacher", "ht": "headteacher",
    ]
    /// Whoever stands in for an office does not hold it.
    private static let lesser: Set<String> = [
        "deputy", "assistant", "associate", "vice", "former", "to", "for", "of",
    ]
    private static let chairs: Set<String> = ["chair", "chairman", "chairwoman", "chairperson"]

    /// "Clerk" is the Clerk to Governors where there is one clerk, and "the Chair" whoever took it.
    private func byOffice(_ phrase: Phrase) -> Match {
        let keys = phrase.count == 1 ? [Self.shortOffices[phrase.key(0)] ?? phrase.key(0)] : phrase.keys
        let isAcronym = phrase.count == 1 && phrase.first?.isAllCapitals == true && keys[0].utf8.count >= 3
        if keys.count == 1, Self.chairs.contains(keys[0]) { return Match([chair].compactMap(\.self)) }
        let holders = offices.filter { office in
            office.words == keys || (isAcronym && Self.acronym(of: office.words) == keys[0])
                || (keys.count == 1 && Self.singleOffices.contains(keys[0])
                    && (office.words.first == keys[0] || office.words.last == keys[0]))
                || Self.isFuller(office.words, than: keys)
        }
        var names: [String] = []
        for holder in holders { names.appendOnce(holder.name) }
        return Match(names)
    }

    /// "DPH" for the Director of Public Health.
    private static func acronym(of office: [String]) -> String {
        String(office.filter { !["of", "and", "the", "for", "&"].contains($0) }.compactMap(\.first))
    }

    /// "Executive Medical Director" is the Medical Director; "Deputy Medical Director" is somebody else.
    private static func isFuller(_ office: [String], than keys: [String]) -> Bool {
        guard keys.count >= 2, office.count > keys.count, Array(office.suffix(keys.count)) == keys else {
            return false
        }
        return lesser.isDisjoint(with: office.prefix(office.count - keys.count))
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
