import BoardDomain
import MinutesReading
import Testing

/// Documents written in the manner of the field before the reading knew anything of them.
///
/// Each batch was measured as it came, and only then was the reading mended, by rules and not by documents; the figures
/// as they came are in `docs/minutes.md`. They stay here so that what was mended stays so.
@Suite("Minutes written without an eye to how they are read")
struct UnseenSpecs {
    static let batches = (1...5).map { (number: $0, documents: LayoutDocument.all(in: "Unseen/\($0)")) }

    @Test("are five batches, the first of 24 documents or more and each later one of 16 or more")
    func size() {
        #expect(Self.batches[0].documents.count >= 24)
        for batch in Self.batches { #expect(batch.documents.count >= 16, "batch \(batch.number)") }
    }

    @Test("yield their actions, owners and dates as well as the floors ask", arguments: 1...5)
    func figures(number: Int) {
        let documents = Self.batches[number - 1].documents
        var score = LayoutScore()
        for document in documents { score.add(document) }
        print(
            "batch \(number), \(documents.count) documents: \(score)\n" + score.faults.joined(separator: "\n")
        )
        #expect(score.marked.recall >= 0.97 && score.marked.precision >= 0.97)
        #expect(score.unmarked.recall >= 0.5 && score.worstFalse <= 1)
        #expect(score.owners.recall >= 0.95)
        #expect(score.days.recall >= 0.97 && score.wrongDays == 0)
    }

    @Test("give the day of the meeting, of the next one, and how many were there", arguments: 1...5)
    func meetings(number: Int) {
        for document in Self.batches[number - 1].documents {
            let read = readMinutes(document.lines)
            let found = [
                "date": read.meeting.date?.iso, "next": read.nextMeeting?.date?.iso,
                "present": "\(read.present.count)", "in attendance": "\(read.inAttendance.count)",
                "apologies": "\(read.apologies.count)",
            ]
            for (fact, expected) in document.facts {
                #expect(found[fact] == expected, "\(document.name): \(fact)")
            }
        }
    }
}
