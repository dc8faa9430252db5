import PackDocument

let smallDocument = document(of: [.paragraph([.text("Siân, Llŷr and the others: 24.1% (−3) of £1,200.")])])

func document(of blocks: [Block]) -> Document {
    Document(
        language: "en-GB", title: "Board", marking: "OFFICIAL", isDraft: false,
        cover: Cover(organisation: "Hambleford", subtitle: "Pack", facts: []),
        footer: Footer(board: "Board", meetingDate: "28 March 2018", edition: "Edition 1"),
        sections: [Section(anchor: Anchor("one"), title: "One", blocks: blocks)])
}
