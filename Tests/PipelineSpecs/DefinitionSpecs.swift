import Analysis
import BoardDomain
import Composition
import Foundation
import Pipeline
import TestKit
import Testing

@Suite("A pack definition")
struct DefinitionSpecs {
    @Test(
        "travels in the program and is read whole",
        arguments: ["board-pack", "action-log", "performance", "covering-mail"])
    func travelling(name: String) throws {
        let text = try Self.text("reports/\(name).toml")
        #expect(try readDefinition(text, named: name).sections.isEmpty == false)
        #expect(EmbeddedFiles.paths.contains("reports/\(name).toml"))
    }

    @Test("of the board’s pack holds every section in its order, and the rules that hold without one")
    func boardPack() throws {
        let pack = try readDefinition(try Self.text("reports/board-pack.toml"), named: "board-pack")
        #expect(pack.sections == SectionKind.ofPacks.map { PackDefinition.Section(kind: $0) })
        #expect(pack.rules == AnalysisRules() && pack.formats == PackFormat.allCases)
        #expect(pack.title == "Pre-meeting pack" && pack.marking == "OFFICIAL" && pack.language == "en-GB")
    }

    @Test("is the pack that its lines say")
    func lines() throws {
        let pack = try read(
            """
            title = "Log"
            subtitle = "for owners"
            formats = ["text"]
            attach = "text"
            covering = "our-mail"
            [[section]]
            kind = "performance"
            title = "Figures"
            measures = ["b", "a"]
            without = ["Trend"]
            [[section]]
            kind = "actions"
            groups = ["F", "A"]
            boards = 0
            [rules.plan]
            lateness_from = "original date"
            worse_claim_counts = false
            [rules.measures]
            default_tolerance = 0
            [rules.attention]
            limit = 3
            """)
        var rules = AnalysisRules()
        rules.plan.latenessFrom = .originalDate
        rules.plan.worseClaimCounts = false
        rules.metrics.defaultTolerance = 0
        rules.attentionLimit = 3
        let expected = PackDefinition(
            title: "Log", subtitle: "for owners", audience: nil, marking: nil, formats: [.text],
            attach: .text, covering: "our-mail",
            sections: [
                .init(kind: .performance, title: "Figures", metrics: ["b", "a"], without: ["Trend"]),
                .init(kind: .actions, groups: [.withoutOwnerOrDate, .overdue], boards: 0),
            ], rules: rules)
        #expect(pack == expected)
    }

    @Test(
        "with one fault is refused in one sentence with the place and what was meant",
        arguments: [
            ("marking_ = \"X\"", "ours.toml: marking_ is not known; the nearest is marking."),
            (
                "[rules.plan]\nlateness_form = \"agreed date\"",
                "ours.toml: rules.plan.lateness_form is not known; the nearest is lateness_from."
            ),
            (
                "formats = [\"html\", \"txt\"]",
                "ours.toml: formats[2] is “txt”, which is no format; the nearest is text."
            ),
            ("formats = \"html\"", "ours.toml: formats is text; it must be a list of texts."),
            ("attach = \"htlm\"", "ours.toml: attach is “htlm”, which is no format; the nearest is html."),
            (
                "formats = [\"text\"]\nattach = \"html\"",
                "ours.toml: attach is “html”, which formats leaves out."
            ),
            ("covering = \"\"", "ours.toml: covering is empty: give it words, or leave the key out."),
            (
                "[[section]]\nkind = \"cover-note\"",
                "ours.toml: section[1] stands beside a section of kind “cover-note”, which is a covering mail by itself."
            ),
            ("formats = []", "ours.toml: formats is empty: name something, or leave the key out."),
            (
                "formats = [\"html\", 3]",
                "ours.toml: formats[2] is a whole number; it must be text in quotation marks."
            ),
            ("formats = [\"html\", \"html\"]", "ours.toml: formats[2] names “html” a second time."),
            ("audience = \"  \"", "ours.toml: audience is empty: give it words, or leave the key out."),
            ("marking = 2018-03-28", "ours.toml: marking is a date; it must be text in quotation marks."),
            (
                "language = \"cy\"",
                "ours.toml: language is “cy”; the words of the pack are English: en-GB, or another tag that begins with en."
            ),
            (
                "[rules.attention]\nlimit = 0",
                "ours.toml: rules.attention.limit is 0; it must be a whole number from 1 to 100."
            ),
            (
                "[rules.attention]\nlimit = 8.5",
                "ours.toml: rules.attention.limit is a number with a decimal point; it must be a whole number from 1 to 100."
            ),
            (
                "[rules.measures]\ndefault_tolerance = 10",
                "ours.toml: rules.measures.default_tolerance is 10.0; it must be a share from 0 to 1, such as 0.1 for a tenth."
            ),
            (
                "[rules.measures]\ndefault_tolerance = nan",
                "ours.toml: rules.measures.default_tolerance is nan; it must be a share from 0 to 1, such as 0.1 for a tenth."
            ),
            (
                "[rules.plan]\nworse_claim_counts = \"yes\"",
                "ours.toml: rules.plan.worse_claim_counts is text; it must be true or false."
            ),
            (
                "[rules.plan]\nat_risk_from_days_late = 40",
                "ours.toml: rules.plan.off_track_from_days_late comes to 32, before at_risk_from_days_late at 40; an action is at risk first."
            ),
            ("rules = 3", "ours.toml: rules is a whole number; it must be a table headed [rules]."),
            (
                "[[section]]\ntitle = \"x\"",
                "ours.toml: section[2].kind is missing: such as kind = \"glance\"."
            ),
            (
                "[[section]]\nkind = \"actoins\"",
                "ours.toml: section[2].kind is “actoins”, which is no kind of section; the nearest is actions."
            ),
            (
                "[[section]]\nkind = \"about\"",
                "ours.toml: section[2] is a second section of kind “about”; the first is section[1]."
            ),
            (
                "[[section]]\nkind = \"actions\"\ngruops = [\"A\"]",
                "ours.toml: section[2].gruops is not known; the nearest is groups."
            ),
            (
                "[[section]]\nkind = \"actions\"\ngroups = [\"G\"]",
                "ours.toml: section[2].groups[1] is “G”, which is no group of actions; the nearest is A."
            ),
            (
                "[[section]]\nkind = \"glance\"\nboards = 3",
                "ours.toml: section[2].boards belongs to a section of kind “actions”, not “glance”."
            ),
            (
                "[[section]]\nkind = \"actions\"\nwithout = [\"Ownre\"]",
                "ours.toml: section[2].without[1] is “Ownre”, which is no column of this section that can be left out; the nearest is Owner."
            ),
        ])
    func oneFault(lines: String, sentence: String) {
        #expect(faults(in: "title = \"T\"\n" + Self.after(lines)) == [sentence])
    }

    @Test("with several faults tells them all at once")
    func severalFaults() {
        let told = faults(
            in: """
                colour = "red"
                formats = ["paper"]
                [[section]]
                kind = "plans"
                [[section]]
                kind = "actions"
                boards = 61
                group = ["A"]
                """)
        #expect(told.count == 6)
        for path in [
            "colour", "title", "formats[1]", "section[1].kind", "section[2].boards", "section[2].group",
        ] {
            #expect(told.contains { $0.hasPrefix("ours.toml: \(path) ") }, "\(path) is not named")
        }
    }

    @Test(
        "without what is needed is refused",
        arguments: [
            (
                "",
                [
                    "ours.toml: title is missing: such as title = \"Pre-meeting pack\".",
                    "ours.toml: section is missing: a pack needs at least one table headed [[section]].",
                ]
            ),
            (
                "title = \"T\"\nsection = []",
                ["ours.toml: section is empty: a pack needs at least one table headed [[section]]."]
            ),
            (
                "title = \"T\"\n[section]\nkind = \"about\"",
                ["ours.toml: section is a table; each must be a table headed [[section]]."]
            ),
        ])
    func missing(text: String, sentences: [String]) { #expect(faults(in: text) == sentences) }

    @Test(
        "that is not TOML is refused with its line and column",
        arguments: [
            ("title = \"T\nkind", "line 1, column"), ("title = \"T\"\n[[section\n", "line 2, column"),
            ("a\0b", "line 1, column 2"), ("[!x]", "line 1, column 2"), ("a = 1\n[[ \n", "line 2, column 4"),
            ("[", "line 1, column 2"), ("a = [}", "line 1, column 6"),
            ("a = [\n  \"x\", # y\n}", "line 3, column 1"),
        ])
    func syntax(text: String, place: String) {
        let told = faults(in: text)
        #expect(told.count == 1 && told[0].hasPrefix("ours.toml: \(place)"), "\(told)")
    }

    @Test(
        "may hold in a string or a note whatever trips the parser elsewhere",
        arguments: [
            "marking = \"[}\"", "marking = 'a [!x] [}'", "# [!x] [}", "marking = \"\"\"\n[!x] [}\n\"\"\"",
            "marking = \"a \\\" [}\"", "marking = '''\n[!]'''",
        ])
    func strings(line: String) {
        #expect(faults(in: "title = \"T\"\n\(line)\n[[section]]\nkind = \"about\"") == [])
    }

    @Test("has every key named in its page, with every kind, group and column")
    func page() throws {
        let page = try Self.text("docs/pack-definitions.md")
        for key in DefinitionKeys.all {
            let named =
                page.contains("`\(key)`") || page.contains(".\(key)`") || page.contains("`rules.\(key).")
            #expect(named, "\(key) is not described")
        }
        for kind in SectionKind.allCases {
            #expect(page.contains("`\"\(kind.rawValue)\"` | \(kind.title) |"), "\(kind) is not described")
            for column in kind.columns {
                #expect(page.contains("`\"\(column)\"`"), "\(column) is not described")
            }
        }
        for group in ActionGroup.allCases {
            #expect(
                page.contains("`\"\(group.rawValue)\"` \(group.title.lowercased())")
                    || group == .openNotYetDue)
        }
    }

    @Test("cut or changed anywhere is read or refused, and never worse", arguments: [UInt64(11)])
    func damaged(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let whole = Array(try Self.text("reports/board-pack.toml").utf8)
        for _ in 0..<400 {
            var bytes = whole
            bytes[Int(dice.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: dice.next() % 128)
            if dice.next() % 2 == 0 { bytes.removeLast(Int(dice.next() % UInt64(bytes.count))) }
            for sentence in faults(in: String(decoding: bytes, as: UTF8.self)) {
                #expect(sentence.hasPrefix("ours.toml: "))
            }
        }
    }

    private func read(_ text: String) throws -> PackDefinition {
        try readDefinition(text, named: "ours.toml")
    }

    private func faults(in text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch let refusal as Refusal {
            #expect(refusal.kind == .wrongInput)
            return refusal.sentence.components(separatedBy: "\n")
        } catch {
            Issue.record("\(error)")
            return []
        }
    }

    /// The lines of a case with a section before their own tables, so that nothing else is missing.
    private static func after(_ lines: String) -> String {
        let about = "[[section]]\nkind = \"about\"\n"
        return lines.hasPrefix("[") ? about + lines : "\(lines)\n\(about)"
    }

    private static func text(_ path: String) throws -> String {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: top.appending(path: path), encoding: .utf8)
    }
}
