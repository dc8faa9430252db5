package import PackDocument

/// Names of many scripts, as a board's members and a county's children have them.
package let namesDocument = Document(
    language: "en-GB", title: "Names", marking: "OFFICIAL", isDraft: false,
    cover: Cover(organisation: "Hambleford County Council", subtitle: "Names of many scripts", facts: []),
    footer: Footer(board: "Board", meetingDate: "28 March 2018", edition: "Edition 1"),
    sections: [
        Section(
            anchor: Anchor("names"), title: "Names",
            blocks: [
                .table(
                    Table(
                        caption: "Names", columns: [Table.Column("Language"), Table.Column("Name")],
                        rows: [
                            ("Welsh", "Siân Llŷr-Ŵyn"), ("Irish", "Gráinne Ní Bhriain"),
                            ("Polish", "Małgorzata Wiśniewska-Żółć"), ("Vietnamese", "Nguyễn Thị Hương"),
                            ("Arabic", "فاطمة الزهراء بنت محمد"), ("Hebrew", "נועה לוי"),
                            ("Bengali", "শ্রীমতী রবীন্দ্রনাথ ঠাকুর"), ("Chinese", "王小明"),
                            ("Greek", "Ελένη Παπαδοπούλου"), ("Russian", "Анна Каренина"),
                        ].map { Table.Row([.words([.text($0.0)]), .words([.text($0.1)])]) }))
            ])
    ])
