import BoardDomain

/// Whom the attendance lists name, asked by whatever the minutes call them.
struct Roll: Sendable {
    enum Match: Hashable, Sendable {
        case one(String)
        case several([String])
        case none
    }

    private var byWords: [String: [String]] = [:]
    private var byInitials: [String: [String]] = [:]
    let isEmpty: Bool

    init(_ lines: [AttendanceLine]) {
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
                calls.append(Phrase(WordCutter.words(of: role, line: line.line)).keys.joined(separator: " "))
            }
            for call in Set(calls) where !call.isEmpty {
                byWords[call, default: []].appendOnce(line.attendance.name)
            }
            let short = PersonName.initials(of: name)
            for initials in Set([short, line.initials ?? short]) where initials.unicodeScalars.count > 1 {
                byInitials[initials, default: []].appendOnce(line.attendance.name)
            }
        }
    }

    /// Initials are asked for only by words printed in capitals.
    func match(_ phrase: Phrase) -> Match {
        guard let first = phrase.first, first.isCapitalised else { return .none }
        let rest = first.key == "the" ? phrase.from(1) : phrase
        if let names = byWords[rest.keys.joined(separator: " ")] { return Match(names) }
        guard rest.count == 1, let word = rest.first, word.isAllCapitals else { return .none }
        return Match(byInitials[word.key.replacing(".", with: "").uppercased()] ?? [])
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
