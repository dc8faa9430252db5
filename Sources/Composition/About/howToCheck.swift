import BoardDomain
import PackDocument

/// Which edition this is, from which rows it was made, and how anybody can make it again.
func howToCheck(_ brief: Brief) -> Section {
    let (edition, snapshot) = (brief.edition, brief.snapshot)
    let words: [Inline]
    if let number = edition.number {
        let command =
            "boardpack pack verify --board \(snapshot.board.id.code) --meeting \(snapshot.meeting.id.firstSetFor.iso) --edition \(number)"
        words = [
            .text("To make this edition again from its frozen extract and compare every byte, run "),
            .command(command),
            .text("."),
        ]
    } else {
        words = [.text("A draft is not sealed, and so cannot be checked afterwards.")]
    }
    return Section(
        anchor: Anchor("howtocheck"), title: "How to check this pack",
        blocks: [
            .facts([
                Fact("Edition", [.text(edition.number.map { "\($0)" } ?? "Draft")]),
                Fact("Register", [.text(registerWords(snapshot))]),
                Fact("Fingerprint of the extract", [.text(edition.extract)]),
                Fact("Made by", [.text("boardpack \(edition.builder)")]),
            ]),
            .paragraph([
                .text(
                    "Everything here comes from one reading of the register, frozen as the extract. The fingerprint is made by the Secure Hash Algorithm with 256 bits (SHA-256)."
                )
            ]), .paragraph(words),
        ])
}
