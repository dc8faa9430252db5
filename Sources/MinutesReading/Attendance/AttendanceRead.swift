import BoardDomain

/// The attendance lists of the minutes, and the lines they take up.
struct AttendanceRead {
    var lines: [AttendanceLine] = []
    var warnings: [MinutesWarning] = []
    /// Indices into the printed lines.
    var taken: Set<Int> = []
}

/// Reads every list of those present, in attendance and sending apologies, wherever it stands.
///
/// A list ends at a heading, at an action, or at the first line after a blank one that names nobody.
func readAttendance(_ lines: [PrintedLine]) -> AttendanceRead {
    var read = AttendanceRead()
    var list: OpenList?
    var wasBlank = false
    for (index, line) in lines.enumerated() {
        if line.isBlank {
            wasBlank = true
            continue
        }
        if let label = AttendanceLabel.opening(line) {
            read.take(label, of: line, at: index)
            list = label.kind.map {
                OpenList(kind: $0, isNumbered: label.rest.isEmpty ? nil : false, below: lines[(index + 1)...])
            }
        } else if list == nil, isTableOfPeople(line) {
            list = OpenList(kind: .present, isNumbered: nil, below: [])
            read.taken.insert(index)
        } else if let open = list {
            list = read.goOn(open, with: line, at: index, after: wasBlank)
        }
        wasBlank = false
    }
    if !read.lines.contains(where: { $0.attendance.kind == .present }) { read.takeUnlabelled(lines) }
    if !read.lines.contains(where: { $0.attendance.kind == .present }) { read.takeAttendingAsPresent() }
    return read
}

/// A list that is being read.
struct OpenList {
    let kind: Attendance.Kind
    /// Its names have numbers before them; nil until the first is read.
    var isNumbered: Bool?
    /// A name, a comma and what they are, line after line: "Graham Pell, Wessmark Water".
    let hasRolesAfterCommas: Bool

    init(kind: Attendance.Kind, isNumbered: Bool?, below lines: ArraySlice<PrintedLine>) {
        self.kind = kind
        self.isNumbered = isNumbered
        let block = lines.prefix { !$0.isBlank }
        hasRolesAfterCommas =
            block.count >= 3
            && block.allSatisfy { line in
                let parts = line.phrase.parts(endedBy: \.endsPart)
                return parts.count == 2 && PersonName.fits(parts[0].withoutComma)
                    && !line.phrase.contains(anyOf: ["and"])
                    && line.phrase.cells.count == 1
            }
    }
}

extension Phrase {
    fileprivate var withoutComma: Phrase {
        Phrase(WordCutter.words(of: bareText, line: first?.line ?? 1))
    }
}

/// "Name | Role | Present" heads a list that nothing else announces.
private func isTableOfPeople(_ line: PrintedLine) -> Bool {
    line.phrase.cells.count >= 2 && ["name", "names"].contains(line.phrase.key(0)) && isTableHead(line.phrase)
}

extension AttendanceRead {
    fileprivate mutating func take(_ label: AttendanceLabel, of line: PrintedLine, at index: Int) {
        taken.insert(index)
        guard let kind = label.kind, !label.rest.isEmpty else { return }
        var rest = label.rest
        while let first = rest.first, first.key.isEmpty || first.key == "from" { rest = rest.from(1) }
        if namesNobody(rest) { return }
        let people = attendees(in: rest)
        if people.isEmpty {
            warnings.append(MinutesWarning(line: line.number, kind: .attendanceNotRead(words: rest.text)))
        }
        let held = people.map { person in
            person.role == nil && people.count == 1
                ? Attendee(name: person.name, role: label.office, initials: person.initials) : person
        }
        add(held, as: kind, line: line.number)
    }

    /// Takes the line into the list, and answers with the list where it goes on.
    fileprivate mutating func goOn(
        _ list: OpenList, with line: PrintedLine, at index: Int, after wasBlank: Bool
    ) -> OpenList? {
        if TableHead(line) != nil { return nil }
        if isTableHead(line.phrase) {
            taken.insert(index)
            return list
        }
        if endsList(line, after: wasBlank) || (list.isNumbered == false && line.hasNumber) { return nil }
        if take(line, in: list, at: index) {
            var list = list
            list.isNumbered = list.isNumbered ?? line.hasNumber
            return list
        }
        if wasBlank || line.phrase.count > 12 || line.phrase.last?.endsSentence == true { return nil }
        taken.insert(index)
        warnings.append(MinutesWarning(line: line.number, kind: .attendanceNotRead(words: line.text)))
        return list
    }

    /// False when the line names nobody that can be made out.
    private mutating func take(_ line: PrintedLine, in list: OpenList, at index: Int) -> Bool {
        let kind = list.kind
        var phrase = line.phrase
        if let from = phrase.firstIndex(ofKey: "from"), kind == .apologies, phrase.key(0).hasPrefix("apolog")
        {
            phrase = phrase.from(from + 1)
        }
        if namesNobody(phrase) {
            taken.insert(index)
            return true
        }
        let (listed, state) = withoutState(phrase)
        let people = list.hasRolesAfterCommas ? nameAndRole(listed) : attendees(in: listed)
        guard !people.isEmpty else { return false }
        taken.insert(index)
        let isTakingNotes =
            listed.word(1)?.endsInColon == true
            && listed.upTo(2).contains(anyOf: ["taker", "minutes", "notes", "clerk"])
        switch state {
        case .listed: add(people, as: isTakingNotes ? .inAttendance : kind, line: line.number)
        case .apologies: add(people, as: .apologies, line: line.number)
        case .absent: break
        }
        return true
    }

    private enum State { case listed, apologies, absent }

    /// "Ada Brook    Director of Care    A": the last column says whether they came.
    private func withoutState(_ phrase: Phrase) -> (people: Phrase, state: State) {
        guard phrase.count > 2, let last = phrase.last, last.afterGap else { return (phrase, .listed) }
        let rest = phrase.upTo(phrase.count - 1)
        switch last.raw.lowercased() {
        case "p", "d", "r", "y", "✓", "✔", "√", "present", "attended": return (rest, .listed)
        case "a", "apols", "apologies": return (rest, .apologies)
        case "dna", "n", "absent": return (rest, .absent)
        default: return (phrase, .listed)
        }
    }

    mutating func add(_ people: [Attendee], as kind: Attendance.Kind, line: Int) {
        // Whoever took the chair is often named twice.
        for person in people
        where !lines.contains(where: { $0.attendance.name == person.name && $0.attendance.kind == kind }) {
            lines.append(
                AttendanceLine(
                    line: line, attendance: Attendance(name: person.name, role: person.role, kind: kind),
                    initials: person.initials))
        }
    }

    /// "None", "There were no apologies".
    private func namesNobody(_ phrase: Phrase) -> Bool {
        ["none", "nil", "n/a"].contains(phrase.key(0)) && phrase.count <= 3
            || (phrase.count <= 6 && phrase.contains(anyOf: ["no"]) && phrase.contains(anyOf: ["apologies"]))
    }

    /// Names in capitals are told from headings by standing directly under the name before.
    private func endsList(_ line: PrintedLine, after wasBlank: Bool) -> Bool {
        if line.emphasis == .markdownHeading || opensWithMarker(line.phrase) { return true }
        if let first = line.phrase.first, first.hasDigit, first.raw.contains("/") { return true }
        let letters = line.phrase.words.filter { !$0.key.isEmpty && !$0.hasDigit }
        let isShouted = !letters.isEmpty && letters.allSatisfy { $0.isAllCapitals || $0.key.utf8.count == 1 }
        let isJoined = line.phrase.words.contains { $0.afterGap || $0.isDash || $0.endsPart }
        if isShouted && (wasBlank || !isJoined) { return true }
        guard case .number = line.mark else { return false }
        return line.phrase.cells.first.flatMap { NamedOpening($0) } == nil
    }
}
