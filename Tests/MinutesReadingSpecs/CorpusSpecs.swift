import BoardDomain
import MinutesReading
import Testing

@Suite("Invented minutes")
struct CorpusSpecs {
    @Test("are at least eight, and every one has its labels")
    func size() throws {
        #expect(Corpus.names.count >= 8)
        for name in Corpus.names { #expect(!(try Corpus.labels(of: name)).facts.isEmpty, "\(name)") }
    }

    @Test("give the board, its day, its place and those who were there", arguments: Corpus.names)
    func meeting(name: String) throws {
        let read = readMinutes(try Corpus.lines(of: name))
        let facts = try Corpus.labels(of: name).facts
        #expect(read.meeting.title == facts["title"])
        #expect(read.meeting.date?.iso == facts["date"])
        #expect(read.meeting.start?.iso == facts["start"])
        #expect(read.meeting.place == facts["place"])
        #expect(read.meeting.chair == facts["chair"])
        #expect(read.present.count == Int(facts["present"] ?? "0"))
        #expect(read.inAttendance.count == Int(facts["in attendance"] ?? "0"))
        #expect(read.apologies.count == Int(facts["apologies"] ?? "0"))
    }

    @Test("tell when the next meeting is and whether the last minutes were agreed", arguments: Corpus.names)
    func neighbours(name: String) throws {
        let read = readMinutes(try Corpus.lines(of: name))
        let facts = try Corpus.labels(of: name).facts
        let times = [read.nextMeeting?.start, read.nextMeeting?.end].compactMap { $0?.iso }.joined(
            separator: "-")
        let parts = [read.nextMeeting?.date?.iso ?? "-", times, read.nextMeeting?.venue ?? ""].filter {
            !$0.isEmpty
        }
        #expect((parts == ["-"] ? nil : parts.joined(separator: " ")) == facts["next"])
        let previous = read.previousMinutes.flatMap { minutes in
            minutes.verdict == .notSaid
                ? nil
                : [minutes.verdict.rawValue, minutes.date?.iso].compactMap(\.self).joined(separator: " ")
        }
        #expect(previous == facts["previous"])
    }

    @Test("give every action with its words, owners and due date, and no other", arguments: Corpus.names)
    func actions(name: String) throws {
        let read = readMinutes(try Corpus.lines(of: name))
        let labels = try Corpus.labels(of: name).actions
        #expect(read.actions.map(\.line) == labels.map(\.line))
        for (action, label) in zip(read.actions, labels) {
            #expect(action.text.hasPrefix(label.opening))
            #expect(action.marked == label.isMarked, "\(action.text)")
            #expect(action.owners.map(\.words) == label.owners, "\(action.text)")
            #expect(action.due.label == label.due, "\(action.text)")
        }
    }

    @Test("raise the warnings they deserve, and no other", arguments: Corpus.names)
    func warnings(name: String) throws {
        let expected = try Corpus.labels(of: name).warnings
        let unlisted: Set<String> = ["line 1 | noAttendance", "line 1 | noActions"]
        let raised = readMinutes(try Corpus.lines(of: name)).warnings.map(\.label)
        #expect(Set(expected).isSubset(of: raised))
        #expect(Set(raised).subtracting(unlisted).isSubset(of: expected))
    }

    /// An action is found when its line and its marking agree and its words open as labelled.
    @Test("yield all marked actions, none false, and unmarked ones no worse than asked")
    func measures() throws {
        var found = (marked: 0, unmarked: 0)
        var proposed = (marked: 0, unmarked: 0)
        var labelled = (marked: 0, unmarked: 0)
        for name in Corpus.names {
            let read = readMinutes(try Corpus.lines(of: name)).actions
            let labels = try Corpus.labels(of: name).actions
            let hits = labels.filter { label in
                read.contains {
                    $0.line == label.line && $0.marked == label.isMarked && $0.text.hasPrefix(label.opening)
                }
            }
            found = (found.marked + hits.count { $0.isMarked }, found.unmarked + hits.count { !$0.isMarked })
            proposed = (
                proposed.marked + read.count { $0.marked }, proposed.unmarked + read.count { !$0.marked }
            )
            labelled = (
                labelled.marked + labels.count { $0.isMarked },
                labelled.unmarked + labels.count { !$0.isMarked }
            )
        }
        #expect(labelled.marked >= 30)
        #expect(
            found.marked == labelled.marked, "recall of marked actions: \(found.marked) of \(labelled.marked)"
        )
        #expect(
            found.marked == proposed.marked,
            "precision of marked actions: \(found.marked) of \(proposed.marked)")
        #expect(found.unmarked * 2 >= labelled.unmarked)
        #expect(found.unmarked == proposed.unmarked)
    }
}
