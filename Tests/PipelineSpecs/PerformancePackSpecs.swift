import Foundation
import Testing

@Suite("The pack of measures alone")
struct PerformancePackSpecs {
    private static let rules = """
        title = "Performance report"
        formats = ["html", "text"]
        [[section]]
        kind = "performance"
        [[section]]
        kind = "about"
        [rules.measures]
        default_rule = "tolerance"
        [[rules.measures.own]]
        measures = ["plain"]
        rule = "plain"
        [[rules.measures.own]]
        measures = ["profile"]
        rule = "trend"
        [[rules.measures.own]]
        measures = ["unrated", "no-such"]
        rule = "none"
        [[rules.measures.override]]
        measure = "hand"
        rating = "on target"
        reason = "The new form counts late"
        by = "Ben Carter"
        """

    private func invented() throws -> SeriesBoard {
        let series = InventedSeries(seed: 5)
        let board = try SeriesBoard(
            board: ["Fenwick Board", "Fenwick Council", "Fenwick", "Marlow Vale; Elmshire"],
            meeting: "2026-04-22")
        try board.take("metrics", series.metrics)
        try board.take("observations", series.figures)
        try board.take(
            "steps",
            [
                ["board", "metric", "date", "reason", "by"],
                ["figures", "trend", "2024-04-01", "Counted from the day of the request", "Ana Silva"],
            ])
        // A figure revised after it was first given.
        let last = series.figures.last { $0[1] == "count" } ?? []
        try board.take(
            "observations", [series.figures[0], last.prefix(4) + ["61", "", "", ""]])
        try board.command.write(Self.rules, to: "ours.toml")
        return board
    }

    @Test(
        "is issued from series of every kind, each drawn or passed over in words, and says what a board asks")
    func fromInvented() throws {
        let board = try invented()
        defer { board.remove() }
        let (page, text) = try board.issued(by: "ours.toml")
        try expectAgreement(page, atLeast: 13)
        let flat = Self.flat(text)
        for words in [
            "Not rated: small base", "Not rated: this pack’s rules say that it is not to be.",
            "Year to date, from April 2025:", "Over 12 months:",
            "the series breaks on 1 April 2024, by the word of Ana Silva: Counted from the day of the request.",
            "It was given as", "mean of 2 of 2 neighbours", "(December 2025)", "provisional",
            "It has stood at 100.0 per cent throughout.",
            "5 figures are too few to say what is usual; 10 are needed.",
            "figures for the year to date each hold those before", "The figures do not come at even steps",
            "Rated on target by Ben Carter: The new form counts late. By the rule it is off target.",
            "The rules of this pack name no-such, which the register does not hold.",
            "The rule is on target, within tolerance or off target, but for these measures:",
            "On target or off target, with nothing between: Complaints.",
            "As with tolerance, and beyond it by the same period a year before: Foster carers approved.",
            "Data as at: 31 March 2026 (22 days before the board): Case system",
        ] {
            #expect(flat.contains(words), "\(words)")
        }
        for absent in ["How plan actions are rated", "No improvement plan", "No agenda"] {
            #expect(!flat.contains(absent), "\(absent)")
        }
    }

    @Test(
        "is issued from published series of years, months, fortnights and weeks, where they lie beside the checkout",
        .enabled(if: PublishedSeries.folder != nil))
    func fromPublished() throws {
        let board = try PublishedSeries.board(in: try #require(PublishedSeries.folder))
        defer { board.remove() }
        let (page, text) = try board.issued()
        try expectAgreement(page, atLeast: 35)
        let flat = Self.flat(text)
        #expect(flat.contains("neighbours") && flat.contains("England"))
        #expect(flat.contains("The figures do not come at even steps"))
    }

    /// Every chart's caption and last label are its row's own signal and figure, letter for letter.
    private func expectAgreement(_ page: String, atLeast count: Int) throws {
        let rows = page.matches(of: /<tr[^>]*>.*?<\/tr>/.dotMatchesNewlines()).map { String($0.output) }
        let figures = page.matches(of: /<figure.*?<\/figure>/.dotMatchesNewlines()).map { String($0.output) }
        #expect(figures.count >= count)
        for figure in figures {
            let caption = Self.words(try #require(figure.firstMatch(of: /<figcaption>(.*?)<\/figcaption>/)).1)
            let row = try #require(
                rows.filter { row in
                    guard
                        let name = row.firstMatch(
                            of: /<th[^>]*scope="row"[^>]*>(.*?)<\/th>/.dotMatchesNewlines())
                    else { return false }
                    return caption.hasPrefix(Self.words(name.1)) && row.contains("data-label=\"Latest\"")
                }.max { $0.count < $1.count || $1.isEmpty }, "\(caption)")
            let latest = try #require(
                row.firstMatch(of: /data-label="Latest"[^>]*>(.*?)<\/td>/.dotMatchesNewlines()), "\(caption)")
            let bold = figure.matches(of: /<text class="ink b"[^>]*>(.*?)<\/text>/).map { Self.words($0.1) }
            #expect(
                !bold.isEmpty && bold.allSatisfy { $0.hasSuffix(" \(Self.words(latest.1))") },
                "\(caption): \(bold), \(latest.1)")
            guard figure.contains("class=\"small\"") else { continue }
            let signal = try #require(
                row.firstMatch(of: /data-label="Signal"[^>]*>(.*?)<\/td>/.dotMatchesNewlines()), "\(caption)")
            let word = Self.words(signal.1).split(separator: ";")[0].lowercased()
            #expect(
                word == "not judged" || caption.lowercased().hasSuffix(": \(word)"), "\(caption), \(word)")
        }
    }

    private static func words(_ html: Substring) -> String {
        String(html).replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'").replacing(
            "&amp;", with: "&"
        )
        .replacing("&quot;", with: "\"")
    }

    private static func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
