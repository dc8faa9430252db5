import BoardDomain

/// Every closed choice that a cell can hold, with the spellings it may come in.
enum ChoiceSpellings {
    static let unit = Spellings<Metric.Unit>(more: [
        "%": ["percent", "per cent", "percentage", "pct", "% of"],
        "count": ["counts", "headcount", "people", "children"],
        "per 10,000": [
            "per 10000", "per 10k", "rate per 10,000", "rate per 10000", "rate per 10,000 children",
            "per 10,000 children",
        ],
        "days": ["day", "working days", "calendar days"],
        "number": ["fte", "cases", "average", "ratio", "score", "decimal"],
        "£": ["gbp", "pounds", "pound"],
    ])

    static let polarity = Spellings<Metric.Polarity>(more: [
        "higher": [
            "high", "increase", "up", "bigger", "higher is better", "high is good", "increase is good",
        ],
        "lower": [
            "low", "decrease", "down", "smaller", "lower is better", "low is good", "decrease is good",
        ],
        "neither": ["neutral", "none", "no polarity", "contextual", "n/a"],
    ])

    static let frequency = Spellings<Metric.Frequency>(more: [
        "month": ["monthly", "in month"],
        "quarter": ["quarterly"],
        "year": ["yearly", "annual", "annually"],
        "snapshot": ["as at", "point in time"],
        "rolling 12 months": ["rolling 12 month", "rolling year", "12 months rolling"],
        "year to date": ["ytd", "cumulative"],
    ])

    static let span = Spellings<PeriodSpan>(more: [
        "month": ["monthly"], "quarter": ["quarterly"], "year": ["yearly", "annual"], "snapshot": ["as at"],
    ])

    static let capacity = Spellings<Membership.Capacity>(more: [
        "chair": ["chairman", "chairwoman", "chairperson"], "adviser": ["advisor"], "secretary": ["clerk"],
    ])

    static let carriage = Spellings<Recipient.Carriage>(more: [
        "attachment": ["attached", "mail", "email", "e-mail"], "link": ["linked", "url", "download"],
        "drop": ["folder", "file drop"],
    ])

    static let purpose = Spellings<AgendaItem.Purpose>(more: [
        "note": ["to note", "for noting", "noting", "information", "for information"],
        "discuss": ["to discuss", "for discussion", "discussion"],
        "decide": ["to decide", "for decision", "decision", "approve", "for approval", "approval"],
    ])

    static let rating = Spellings<ClaimedRating>(more: [
        "complete": ["completed", "done", "blue"], "on track": ["green"], "at risk": ["amber"],
        "off track": ["red"], "not started": ["not yet started"],
    ])

    static let step = Spellings<ClosureStep.Kind>(more: [
        "proposed": ["proposed for closure", "propose"], "closed": ["close"], "reopened": ["reopen"],
    ])

    static let calendar = Spellings<CalendarEntry.Kind>(more: [
        "bank holiday": ["public holiday", "holiday"], "closure": ["closed", "council closure"],
        "mourning": ["day of mourning"],
    ])
}
