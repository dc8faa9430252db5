/// Widths: room at the sides, and contents beside the text, where the screen has it.
let narrowStyle: StaticString = """
    @media screen and (min-width:48em){code{white-space:nowrap}.cover,.sheet,body>footer{padding-left:2rem;padding-right:2rem}}
    @media screen and (min-width:75em){
    .sheet{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:3rem;align-items:start}
    nav{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding-right:.5rem;border:0}}
    @media screen and (max-width:30em){h1{font-size:2rem}h2{font-size:1.5rem}.organisation{margin-top:2rem}
    table{table-layout:fixed}}

    """

extension HTMLPage {
    /// Rows as cards where a table would have to scroll (WCAG 2.2, 1.4.10): the more columns, the sooner.
    mutating func writeCards() {
        writeCards(of: ".broad", upTo: "45em")
        writeCards(of: ".broadest", upTo: "64em")
    }

    /// A card's row header is its title, and each cell says its column's title before its words; the column headers
    /// stay for assistive technology, out of sight.
    ///
    /// A second, silent value of `content` would spare a listener the title twice; a browser without it would lose
    /// the title altogether.
    private mutating func writeCards(of name: StaticString, upTo width: StaticString) {
        out.raw("@media screen and (max-width:")
        out.raw(width)
        out.raw("){\n")
        for (index, (part, style)) in cardStyle.enumerated() {
            if index > 0 { out.raw("\n") }
            out.raw(name)
            out.raw(part)
            out.raw(style)
        }
        out.raw("}\n")
    }
}

/// Parts of a table, each with its look in a card.
private let cardStyle: [(part: StaticString, style: StaticString)] = [
    ("", "{display:block;width:auto;font-size:1rem}"),
    (" caption", "{display:block}"),
    (" colgroup", "{display:none}"),
    (
        " thead",
        "{position:absolute;display:block;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}"
    ),
    (" tbody", "{display:block}"),
    (
        " tbody tr",
        "{display:block;margin:0 0 .75rem;padding:.75rem 1rem;border:1px solid var(--rule);border-left:4px solid var(--accent)}"
    ),
    (" tbody tr.group", "{margin:1.5rem 0 .75rem;padding:0;border:0}"),
    (" tbody tr>*", "{display:block;padding:.15rem 0;border:0;text-align:left}"),
    (" tbody tr>.figures+*", "{padding-left:0}"),
    (" td[data-label]::before", "{content:attr(data-label) \": \";color:var(--soft)}"),
    (" tbody td:empty", "{display:none}"),
]
