/// Several owners in one phrase, taken apart: "AB/CD", "Ada Brook, Tom Reed and the Director of Care".
enum OwnerUnits {
    /// "Cllrs Brice and Venn": the title is meant for both.
    private static func titled(_ units: [Phrase]) -> [Phrase] {
        guard let title = units.first.flatMap({ PersonName.singularTitle(of: $0.first) }) else {
            return units
        }
        return units.enumerated().map { position, unit in
            let bare = position == 0 ? unit.from(1) : unit
            return PersonName.withoutTitles(bare).count == bare.count && bare.count <= 3
                ? Phrase([title] + bare.words) : bare
        }
    }

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
        return titled(units.filter { !$0.isEmpty }.map { Phrase($0) })
    }
}
