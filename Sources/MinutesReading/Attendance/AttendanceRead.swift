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
    var kind: Attendance.Kind?
    var wasBlank = false
    for (index, line) in lines.enumerated() {
        if line.isBlank {
            wasBlank = true
            continue
        }
        if let label = AttendanceLabel.opening(line) {
            kind = label.kind
            read.take(label, of: line, at: index)
        } else if let open = kind {
            if isTableHead(line.phrase) {
                read.taken.insert(index)
            } else if read.endsList(line, after: wasBlank) {
                kind = nil
            } else if !read.take(line, as: open, at: index) {
                if wasBlank || line.phrase.count > 12 || line.phrase.last?.endsSentence == true {
                    kind = nil
                } else {
                    read.taken.insert(index)
                    read.warnings.append(
                        MinutesWarning(line: line.number, kind: .attendanceNotRead(words: line.text)))
                }
            }
        }
        wasBlank = false
    }
    if !read.lines.contains(where: { $0.attendance.kind == .present }) { read.takeUnlabelled(lines) }
    if !read.lines.contains(where: { $0.attendance.kind == .present }) { read.takeAttendingAsPresent() }
    return read
}

extension AttendanceRead {
    /// "In attendance" is the list of those present where there is no other.
    fileprivate mutating func takeAttendingAsPresent() {
        lines = lines.map { line in
            guard line.attendance.kind == .inAttendance else { return line }
            let present = Attendance(name: line.attendance.name, role: line.attendance.role, kind: .present)
            return AttendanceLine(line: line.line, attendance: present, initials: line.initials)
        }
    }

    /// Names that follow the head without a word such as "Present": three lines or more, up to the first list that has one.
    fileprivate mutating func takeUnlabelled(_ printed: [PrintedLine]) {
        guard let dated = printed.prefix(30).firstIndex(where: { !WrittenDay.all(in: $0.phrase).isEmpty })
        else { return }
        var found: [(index: Int, people: [Attendee])] = []
        for index in dated + 1..<max(dated + 1, min(printed.count, dated + 80)) where !printed[index].isBlank
        {
            let line = printed[index]
            let people = attendees(in: line.phrase)
            let isName = people.count == 1 && (line.phrase.count <= 8 || people[0].initials != nil)
            guard !taken.contains(index), line.mark.isNone, isName, line.phrase.last?.endsSentence != true
            else { break }
            found.append((index, people))
        }
        guard found.count >= 3 else { return }
        for (index, people) in found {
            taken.insert(index)
            add(people, as: .present, line: printed[index].number)
        }
        lines.sort { $0.line < $1.line }
    }

    fileprivate mutating func take(_ label: AttendanceLabel, of line: PrintedLine, at index: Int) {
        taken.insert(index)
        guard let kind = label.kind, !label.rest.isEmpty else { return }
        var rest = label.rest
        while let first = rest.first, first.isDash || first.key == "from" { rest = rest.from(1) }
        if namesNobody(rest) { return }
        let people = attendees(in: rest)
        if people.isEmpty {
            warnings.append(MinutesWarning(line: line.number, kind: .attendanceNotRead(words: rest.text)))
        }
        add(people, as: kind, line: line.number)
    }

    /// False when the line names nobody that can be made out.
    fileprivate mutating func take(_ line: PrintedLine, as kind: Attendance.Kind, at index: Int) -> Bool {
        var phrase = line.phrase
        if let from = phrase.firstIndex(ofKey: "from"), kind == .apologies, phrase.key(0).hasPrefix("apolog")
        {
            phrase = phrase.from(from + 1)
        }
        if namesNobody(phrase) {
            taken.insert(index)
            return true
        }
        let people = attendees(in: phrase)
        guard !people.isEmpty else { return false }
        taken.insert(index)
        add(people, as: kind, line: line.number)
        return true
    }

    private mutating func add(_ people: [Attendee], as kind: Attendance.Kind, line: Int) {
        for person in people {
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
    fileprivate func endsList(_ line: PrintedLine, after wasBlank: Bool) -> Bool {
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
