import BoardDomain

/// An action log with a row for each thing a row can say.
enum FullLog {
    static let actions = [
        action(
            "A7", "Bring the revised supervision policy to the board.", ["Siân Llŷr-Owen"],
            due: DueTerm(.on(Hambleford.boardBeforeLast + 2)),
            revisions: [
                DueRevision(
                    term: DueTerm(.on(Hambleford.lastBoard), words: "by the February board"),
                    decidedOn: Hambleford.boardBeforeLast, reason: "Unions to be consulted",
                    leave: .granted(by: "the board")),
                DueRevision(
                    term: DueTerm(.on(Hambleford.nextBoard)), decidedOn: Hambleford.lastBoard, reason: nil,
                    leave: .asked),
            ],
            notes: [
                Note(on: Hambleford.lastBoard - 3, by: nil, words: "Draft with the unions"),
                Note(on: Hambleford.thisBoard - 9, by: "Siân Llŷr-Owen", words: "Second draft\nsent out."),
            ]),
        action(
            "A9", "Report the number of children waiting over 20 days.", [],
            due: DueTerm(.on(Hambleford.lastBoard))),
        action(
            "A10", "Invite the designated nurse to the audit group.", ["Partnership office", "Tom Askew"],
            due: DueTerm(.nextMeeting(after: Hambleford.lastBoard), words: "next meeting"),
            raised: Hambleford.lastBoard),
        action(
            "A11", "Publish the practice standards.", ["Tom Askew"],
            due: DueTerm(.on(Hambleford.lastBoard + 5)),
            steps: [
                ClosureStep(
                    kind: .proposed, on: Hambleford.thisBoard - 10, by: "Tom Askew",
                    words: "On the intranet since Monday")
            ]),
        action(
            "B/1", "Keep the risk register under review.", ["Ines Okafor"],
            due: DueTerm(.standing, words: "ongoing")),
        action("B.1", "Visit the front door team.", ["Ines Okafor"], due: DueTerm(.on(Hambleford.nextBoard))),
        action(
            "A12", "Bring a paper on early help.", ["Mina Lowe"],
            due: DueTerm(.futureMeeting, words: "a future meeting")),
        action(
            "A13", "Share the audit template with head teachers", [], due: DueTerm(.missing),
            raised: Hambleford.lastBoard),
        action(
            "A14", "Look at the phones.", ["Mina Lowe"], due: DueTerm(.missing, words: "as soon as possible")),
        action(
            "A5", "Agree the terms of reference.", ["Ines Okafor"], due: DueTerm(.on(Hambleford.lastBoard)),
            steps: [ClosureStep(kind: .closed, on: Hambleford.lastBoard, by: "The board", words: nil)]),
    ]

    private static func action(
        _ id: String, _ words: String, _ owners: [String], due: DueTerm,
        raised: Day = Hambleford.boardBeforeLast,
        revisions: [DueRevision] = [], notes: [Note] = [], steps: [ClosureStep] = []
    ) -> Action {
        Action(
            id: id, words: words, owners: owners.map { Owner(words: $0) }, raisedOn: raised, raisedAt: raised,
            original: due, revisions: revisions, notes: notes, steps: steps)
    }
}
