import PackDocument

extension HTMLPage {
    /// A mail's HTML. Many mail programs take the style sheet out, so that everything is in its place and has its
    /// weight by its tags alone; nothing is fetched, and nothing leads from place to place.
    mutating func writeLetter(_ document: Document) {
        writeTitle(of: document)
        out.raw(letterStyle)
        out.raw("</style>\n</head>\n<body>\n<main>\n")
        let marking = Furniture.marking(of: document)
        if let marking { writeMarking(marking) }
        element("p", class: "organisation", document.cover.organisation)
        out.raw("<h1>")
        out.words(document.title)
        out.raw("</h1>\n")
        element("p", class: "subtitle", document.cover.subtitle)
        write(document.cover.facts)
        for section in document.sections { writeSection(section, level: 2) }
        out.raw("</main>\n<hr>\n<footer>\n<p>")
        writeFootLine(of: document)
        out.raw("</p>\n")
        if let marking { writeMarking(marking) }
        out.raw("</footer>\n</body>\n</html>\n")
    }

    private mutating func writeMarking(_ marking: String) {
        out.raw("<p><strong>")
        out.words(marking)
        out.raw("</strong></p>\n")
    }
}

/// Room and type only. Mail programs cut a style sheet of more than eight kilobytes.
private let letterStyle: StaticString = """
    body{margin:0 auto;padding:1rem;max-width:42rem;background:#fff;color:#1b2127;
    font-family:"Liberation Sans",Arial,Helvetica,sans-serif;font-size:1rem;line-height:1.5;overflow-wrap:anywhere}
    h1{margin:.25rem 0;font-size:1.5rem;line-height:1.25}
    h2{margin:1.5rem 0 .5rem;font-size:1.25rem}
    h3,h4,h5,h6{margin:1.5rem 0 .5rem;font-size:1rem}
    .organisation,.subtitle,footer{color:#4b5560}
    .organisation,.subtitle{margin:0}
    dl{margin:0}
    dt{margin-top:.5rem;font-weight:700}
    dd{margin:0 0 0 1rem}
    ol,ul{margin:0;padding-left:1.75rem}
    li{margin:0 0 .5rem}
    a{color:#154a70}
    table{border-collapse:collapse}
    th,td{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top}
    .shape{width:.8em;height:.8em}
    @media (prefers-color-scheme:dark){body{background:#12171c;color:#e8ecef}
    .organisation,.subtitle,footer{color:#b0bac4}a{color:#93caf3}}

    """
