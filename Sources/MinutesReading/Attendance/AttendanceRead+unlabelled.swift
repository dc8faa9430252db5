import BoardDomain

/// Lists of names that no word such as "Present" stands over.
extension AttendanceRead {
    /// "In attendance" is the list of those present where there is no other.
    mutating func takeAttendingAsPresent() {
        lines = lines.map { line in
            guard line.attendance.kind == .inAttendance else { return line }
            let present = Attendance(name: line.attendance.name, role: line.attendance.role, kind: .present)
            return AttendanceLine(line: line.line, attendance: present, initials: line.initials)
        }
    }

    /// Names that follow the head without a word such as "Present": three lines or more, up to the first list that has one.
    mutating func takeUnlabelled(_ printed: [PrintedLine]) {
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
        if found.count < 3 { return takeSides(printed, after: dated) }
        for (index, people) in found {
            taken.insert(index)
            add(people, as: .present, line: printed[index].number)
        }
        lines.sort { $0.line < $1.line }
    }

    /// "Management side: Ola Brett (HR Director), Ken Dray": whoever sat there, by what they sat for.
    private mutating func takeSides(_ printed: [PrintedLine], after dated: Int) {
        let others = Sitting.placeLabels.union([
            "date", "time", "chair", "clerk", "title", "from", "to", "subject",
        ])
        for index in dated + 1..<max(dated + 1, min(printed.count, dated + 12)) where !printed[index].isBlank
        {
            let phrase = printed[index].phrase
            guard !taken.contains(index), printed[index].mark.isNone,
                let colon = (0..<min(4, phrase.count)).first(where: { phrase.word($0)?.endsInColon == true }),
                !phrase.upTo(colon + 1).contains(anyOf: others), !opensWithMarker(phrase)
            else { break }
            let isTakingNotes = phrase.upTo(colon + 1).contains(anyOf: ["notes", "minutes", "taker"])
            let people = attendees(in: phrase.from(colon + 1))
            guard !people.isEmpty else { break }
            taken.insert(index)
            add(people, as: isTakingNotes ? .inAttendance : .present, line: printed[index].number)
        }
        lines.sort { $0.line < $1.line }
    }
}
