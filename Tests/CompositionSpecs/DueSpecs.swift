import Analysis
import BoardDomain
import Testing

@testable import Composition

@Suite("When something is due")
struct DueSpecs {
    @Test(
        "is said by its day and the words agreed, and never left blank",
        arguments: [
            (Due.on(Hambleford.thisBoard), String?.none, "28 March 2018"),
            (.on(Hambleford.thisBoard), "end of term", "28 March 2018 (“end of term”)"),
            (
                .nextMeeting(after: Hambleford.lastBoard), "30 minutes prior to the next Improvement Board",
                "28 March 2018 (“30 minutes prior to the next Improvement Board”)"
            ),
            (
                .nextMeeting(after: Hambleford.lastBoard), nil,
                "28 March 2018 (the meeting after 28 February 2018)"
            ),
            (.futureMeeting, "a future meeting", "No day yet (“a future meeting”)"),
            (.futureMeeting, nil, "A future meeting"),
            (.standing, nil, "Standing"), (.missing, nil, "No date"),
            (.missing, "as soon as possible", "No date (“as soon as possible”)"), (.missing, " ", "No date"),
        ])
    func words(due: Due, agreed: String?, printed: String) {
        let day: Day? =
            switch due {
            case .on(let day): day
            case .nextMeeting: Hambleford.thisBoard
            case .futureMeeting, .standing, .missing: nil
            }
        #expect(dueWords(ResolvedDue(term: DueTerm(due, words: agreed), day: day)) == printed)
    }

    @Test("at a meeting that is not in the diary is said to be so")
    func noMeeting() {
        let due = ResolvedDue(
            term: DueTerm(.nextMeeting(after: Hambleford.thisBoard), words: "next meeting"), day: nil)
        #expect(dueWords(due) == "No such meeting in the diary (“next meeting”)")
    }
}
