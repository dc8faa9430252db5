import Analysis
import BoardDomain
import Composition
import PackDocument
import Testing

@Suite("Where there is nothing")
struct EmptySpecs {
    private let reading = DocumentReading(compose(.without(), following: .whole, as: .draft))

    @Test(
        "the pack says so",
        arguments: [
            "No action is overdue.", "No action is due at this meeting.",
            "No action is proposed for closure.",
            "No other action is open.", "No action was closed.", "No improvement plan is in the register.",
            "No measure is in the register.", "No later meeting is in the diary.",
            "No open action is due to a later board.", "Nothing is missing, late or revised.",
            "No agenda for this meeting is in the register.", "No earlier meeting is in the register.",
            "No earlier board is in the register, so there is nothing to compare with.",
            "The register holds no board to count the log at.",
        ])
    func said(sentence: String) { #expect(reading.passages.contains(sentence)) }

    @Test("no table stands without a row")
    func tables() { #expect(reading.tables.isEmpty) }

    @Test("nothing having changed is said in one sentence")
    func nothingChanged() {
        let changes = ChangesSinceLastBoard(
            since: Hambleford.lastBoard, closed: [], opened: [], slipped: [], turnedOffTrack: [],
            backOnTrack: [],
            completed: [], metricsTurnedOff: [], metricsTurnedOn: [], revised: [])
        let document = compose(.without(changes: changes), following: .whole, as: .draft)
        let sentence = "Nothing in the register changed since the board of 28 February 2018."
        #expect(DocumentReading(document).passages.contains(sentence))
    }
}
