import MinutesReading

/// A small set of minutes around one body, for the specs that look at one sentence at a time.
enum Meeting {
    static let head = [
        "HAMBLEFORD IMPROVEMENT BOARD", "Minutes of the meeting of Wednesday 14 May 2031", "", "Present:", "",
        "Ada Brook\tChair", "Cllr Sam Pike\tLeader of the Council", "Tom Reed\tHead of Practice",
        "Tess Rowe\tDirector of Public Health", "", "PROGRESS", "",
    ]

    static func read(_ body: String...) -> MinutesAsRead { readMinutes(head + body) }

    /// The actions of one paragraph.
    static func actions(_ paragraph: String) -> [ProposedAction] { read(paragraph).actions }
}
