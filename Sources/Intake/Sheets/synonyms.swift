/// The headers other systems give our columns. Our own name always wins where a file has both.
///
/// A provider (`org`) is not here for `area`: whether a hospital is an area is for the caller to say.
extension SheetKind {
    /// From the key of a header to our column.
    var synonyms: [String: SheetColumn] {
        var found: [String: SheetColumn] = [:]
        for (column, headers) in spellings {
            for header in headers { found[SheetColumn.key(header)] = column }
        }
        return found
    }

    /// Each column's other headers, as the documentation prints them.
    package var spellings: [(column: SheetColumn, headers: [String])] {
        switch self {
        case .boards: boardSpellings
        case .people: peopleSpellings
        case .meetings: meetingSpellings
        case .agenda:
            [
                (.meeting, ["meeting date", "date"]), (.item, ["number", "no"]),
                (.presenter, ["lead", "presented by"]), (.start, ["time", "start time"]),
            ]
        case .actions: actionSpellings
        case .plan: planSpellings
        case .metrics: metricSpellings
        case .observations: observationSpellings
        case .steps:
            [
                (.metric, ["measure", "indicator", "measure code"]), (.date, ["day", "from"]),
                (.reason, ["why"]), (.by, ["author"]),
            ]
        case .calendar: [(.date, ["day"]), (.kind, ["type"]), (.name, ["title"])]
        case .recipients: recipientSpellings
        }
    }

    private var boardSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.board, ["code", "board code"]), (.name, ["title", "board name"]),
            (.organisation, ["organization", "council"]), (.zone, ["time zone"]),
            (.neighbours, ["neighbors", "statistical neighbours"]),
        ]
    }

    private var peopleSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.person, ["code", "id", "person code"]), (.name, ["full name"]),
            (.role, ["job title", "post", "position"]), (.organisation, ["organization", "employer"]),
            (.email, ["email address"]), (.aliases, ["alias", "initials", "known as"]),
            (.capacity, ["seat"]), (.until, ["to"]),
        ]
    }

    private var meetingSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.date, ["meeting", "meeting date", "day"]), (.movedTo, ["new date"]), (.start, ["start time"]),
            (.end, ["end time", "finish"]), (.place, ["venue", "location"]),
        ]
    }

    private var actionSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.ref, ["reference", "action ref", "no", "number"]), (.action, ["words", "description"]),
            (.owner, ["owners", "lead", "action owner", "responsible"]),
            (.raised, ["date raised", "raised on"]), (.meeting, ["meeting date", "source meeting"]),
            (.due, ["due date", "deadline", "by when"]), (.revisedDue, ["revised due date", "new due date"]),
            (.note, ["comment", "comments"]),
        ]
    }

    private var planSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.ref, ["reference", "action ref", "no", "number"]), (.action, ["words", "description"]),
            (.owner, ["owners", "lead", "action owner", "responsible"]),
            (.start, ["start date", "starts"]), (.due, ["due date", "deadline", "by when"]),
            (.revisedDue, ["revised due date", "new due date"]), (.rating, ["rag", "brag"]),
            (.update, ["progress", "progress update"]), (.recommendation, ["recommendations"]),
            (.successMeasure, ["success measures"]), (.metrics, ["measures"]),
        ]
    }

    private var metricSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.metric, ["measure", "indicator", "measure code", "code"]), (.title, ["name", "measure name"]),
            (.definition, ["description"]), (.polarity, ["improvement direction", "good is"]),
            (.period, ["frequency", "period type"]), (.decimals, ["dps", "decimal places"]),
            (.owner, ["lead"]), (.benchmarks, ["benchmark", "compare with"]),
        ]
    }

    private var recipientSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.board, ["board code"]), (.address, ["email", "e-mail", "email address", "mailbox"]),
            (.name, ["full name", "recipient"]), (.person, ["person code"]), (.capacity, ["seat"]),
            (.audience, ["pack", "definition"]), (.format, ["carriage", "sent as"]), (.until, ["to"]),
        ]
    }

    private var observationSpellings: [(column: SheetColumn, headers: [String])] {
        [
            (.metric, ["measure", "indicator", "measure code", "code"]),
            (.area, ["area name", "la name", "local authority"]), (.value, ["figure"]),
            (.denominator, ["base"]), (.published, ["published on", "publication date"]),
        ]
    }
}
