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
            if read.endsList(line, after: wasBlank) {
                kind = nil
            } else if !read.take(line, as: open, at: index) {
                if wasBlank || line.phrase.count > 12 {
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
    return read
}

extension AttendanceRead {
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
        let letters = line.phrase.words.filter { !$0.key.isEmpty && !$0.hasDigit }
        let isShouted = !letters.isEmpty && letters.allSatisfy { $0.isAllCapitals || $0.key.utf8.count == 1 }
        let isJoined = line.phrase.words.contains { $0.afterGap || $0.isDash || $0.endsPart }
        if isShouted && (wasBlank || !isJoined) { return true }
        guard case .number = line.mark else { return false }
        return attendees(in: line.phrase).isEmpty
    }
}
