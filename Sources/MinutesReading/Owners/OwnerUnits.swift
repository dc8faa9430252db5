/// Several owners in one phrase, taken apart: "AB/CD", "Ada Brook, Tom Reed and the Director of Care".
enum OwnerUnits {
    static func split(_ phrase: Phrase) -> [Phrase] {
        var units: [[Word]] = [[]]
        for word in phrase.words {
            if ["and", "&", "/", "+", "with"].contains(word.raw.lowercased()) {
                units.append([])
                continue
            }
            let parts = word.raw.split(separator: "/", omittingEmptySubsequences: true)
            for (index, part) in parts.enumerated() {
                if index > 0 { units.append([]) }
                units[units.count - 1].append(
                    Word(raw: String(part), line: word.line, afterGap: word.afterGap))
            }
            if word.endsPart { units.append([]) }
        }
        return units.filter { !$0.isEmpty }.map { Phrase($0) }
    }
}
