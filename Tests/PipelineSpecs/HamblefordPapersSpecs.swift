import BoardDomain
import Foundation
import Testing

@Suite("The papers of Hambleford")
struct HamblefordPapersSpecs {
    let papers = HamblefordPapers()

    @Test("are files that the demo knows, each row as wide as its header, under 160 kB together")
    func known() throws {
        let folders = try papers.folders()
        #expect(folders.count >= 10)
        var bytes = try papers.text("README.md").utf8.count
        for folder in folders {
            #expect(Day(iso: folder.prefix(10)) != nil, "\(folder)")
            for file in try papers.files(in: folder) {
                let text = try papers.text("\(folder)/\(file)")
                bytes += text.utf8.count
                guard file.hasSuffix(".csv") else {
                    #expect(["by.txt", "minutes.txt"].contains(file), "\(folder)/\(file)")
                    continue
                }
                let columns = try #require(HamblefordPapers.columns[file], "\(folder)/\(file)")
                let rows = csvRows(text)
                let header = try #require(rows.first)
                #expect(Set(header).isSubset(of: columns) && Set(header).count == header.count)
                #expect(rows.count > 1 && rows.allSatisfy { $0.count == header.count }, "\(folder)/\(file)")
            }
        }
        #expect(bytes < 160_000)
    }

    @Test("hold 60 plan actions in 6 priorities, 40 log actions, 30 measures and three minutes")
    func counts() throws {
        let plan = try papers.rows("6-plan.csv").filter { $0["milestone"] == "" }
        #expect(Set(plan.map { $0["ref"] }).count == 60)
        #expect(Set(plan.map { $0["priority"] }).count == 6)
        #expect(Set(try papers.rows("4-metrics.csv").map { $0["metric"] }).count == 30)
        let imported = Set(try papers.rows("7-actions.csv").map { $0["ref"] })
        #expect(imported.union(try papers.minuted().keys).count == 40)
        #expect(try papers.minuted().count == 18)
    }

    @Test(
        "use the same words for a reference wherever it stands", arguments: ["6-plan.csv", "7-actions.csv"])
    func sameWords(file: String) throws {
        let named = try papers.rows(file).filter { $0["milestone"] == "" }
        for (ref, rows) in Dictionary(grouping: named, by: { $0["ref"] }) {
            for column in ["action", "due", "raised", "meeting"] {
                #expect(Set(rows.map { $0[column] }).count == 1, "\(ref) \(column)")
            }
        }
    }

    @Test("repeat a minuted action word for word, after the import that brought its minutes")
    func asMinuted() throws {
        let minuted = try papers.minuted()
        for row in try papers.rows("7-actions.csv") where !row["ref"].hasPrefix("S") {
            let action = try #require(minuted[row["ref"]], "\(row["ref"])")
            #expect(action.words == row["action"])
            #expect(action.folder < row.folder, "\(row["ref"])")
        }
    }

    @Test(
        "date nothing later than its import, and nothing earlier than the action it is about",
        arguments: [
            "note_on", "step_on", "revised_on", "updated_on", "milestone_reached", "milestone_dropped",
            "raised",
            "period_end", "published", "agreed_on",
        ])
    func dates(column: String) throws {
        var seen = 0
        for file in HamblefordPapers.columns.keys.sorted() {
            for row in try papers.rows(file) where row[column] != "" {
                seen += 1
                let day = try #require(Day(iso: row[column]), "\(row.folder) \(row[column])")
                let imported = try #require(Day(iso: row.folder.prefix(10)))
                #expect(day <= imported, "\(row.folder) \(file) \(row["ref"]) \(column)")
                if let raised = Day(iso: row["raised"]) { #expect(raised <= day, "\(row["ref"]) \(column)") }
            }
        }
        #expect(seen > 0)
    }

    @Test("print a share that its numerator and denominator give")
    func shares() throws {
        let metrics = try papers.latest("4-metrics.csv", by: "metric")
        var checked = 0
        for row in try papers.rows("5-observations.csv") {
            let metric = try #require(metrics[row["metric"]], "\(row["metric"])")
            guard let top = Double(row["numerator"]), let bottom = Double(row["denominator"]) else {
                #expect(row["numerator"] + row["denominator"] == "")
                continue
            }
            let scale: Double = ["%": 100, "per 10,000": 10_000][metric["unit"]] ?? 1
            let half: Double = metric["decimals"] == "0" ? 0.5 : 0.05
            let value = try #require(Double(row["value"]))
            #expect(abs(value - top / bottom * scale) < half, "\(row["metric"]) \(row["period_end"])")
            #expect(metric["unit"] != "%" || top <= bottom)
            checked += 1
        }
        #expect(checked > 300)
    }

    @Test(
        "name owners and authors whom the people file knows, but for those meant to be unknown or ambiguous")
    func names() throws {
        let known = try papers.peopleByWords()
        var unknown = Set<String>()
        var ambiguous = Set<String>()
        let named = ["owner", "updated_by", "note_by", "step_by"]
        for file in ["4-metrics.csv", "6-plan.csv", "7-actions.csv"] {
            for row in try papers.rows(file) {
                for words in named.flatMap({ row[$0].split(separator: ";").map(String.init) }) {
                    switch known[words]?.count ?? 0 {
                    case 0: unknown.insert(words)
                    case 1: break
                    case _: ambiguous.insert(words)
                    }
                }
            }
        }
        #expect(
            unknown == [
                "Customer Relations", "Democratic Services", "Domestic Abuse Partnership",
                "Early Help Partnership Board", "Head of Communications", "Head of Housing",
                "Partnership Manager", "The Board", "The shadow board",
            ])
        #expect(ambiguous.isEmpty)
        #expect(known["PS"] == ["p-sandhar", "p-stannard"])
        #expect(try papers.minuted()["2026-02-11/4"]?.words.hasPrefix("PS to ") == true)
    }

    @Test("move a date to a later one, and with leave only on a day when the board sat")
    func slips() throws {
        let sittings = ["2026-01-14", "2026-02-11", "2026-03-11"]
        for file in ["6-plan.csv", "7-actions.csv"] {
            let rows = try papers.rows(file).filter { $0["revised_due"] != "" }
            #expect(!rows.isEmpty)
            for (ref, moves) in Dictionary(grouping: rows, by: { $0["ref"] }) {
                let days = [moves[0]["due"]].filter { Day(iso: $0) != nil } + moves.map { $0["revised_due"] }
                #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "\(ref)")
                #expect(moves.map { $0["revised_on"] } == moves.map { $0["revised_on"] }.sorted(), "\(ref)")
            }
            for row in rows where row["leave"] == "granted" {
                #expect(sittings.contains(row["revised_on"]), "\(row["ref"])")
            }
        }
    }

    @Test("link plan actions and figures to measures that exist, and milestones to plan actions")
    func links() throws {
        let metrics = Set(try papers.rows("4-metrics.csv").map { $0["metric"] })
        let plan = try papers.rows("6-plan.csv")
        let actions = Set(plan.filter { $0["milestone"] == "" }.map { $0["ref"] })
        #expect(
            plan.flatMap { $0["metrics"].split(separator: ";") }.allSatisfy { metrics.contains(String($0)) })
        #expect(plan.filter { $0["milestone"] != "" }.allSatisfy { actions.contains($0["ref"]) })
        #expect(try papers.rows("5-observations.csv").allSatisfy { metrics.contains($0["metric"]) })
    }

    @Test(
        "have the planted faults in their figures",
        arguments: [
            ("health_24h", "2026-02-28", []), ("strategy_partners", "2025-10-31", ["64.5"]),
            ("strategy_partners", "2025-11-30", []), ("icpc_15", "2025-11-30", []),
            ("audits_good", "2025-08-31", [""]), ("cp_2yrs", "2026-01-31", ["c"]),
            ("cla_reviews", "2026-01-31", ["97.0", "91.9"]), ("sw_agency", "2025-09-30", ["25.2", "27.1"]),
            ("referral_rate", "2026-01-31", ["523.7", "523.7"]), ("cp_second", "2026-02-28", ["29.4"]),
            ("sw_agency", "2026-03-31", ["16.9"]),
        ])
    func faults(metric: String, period: String, values: [String]) throws {
        let rows = try papers.rows("5-observations.csv").filter {
            $0["metric"] == metric && $0["area"] == "" && $0["period_end"] == period
        }
        #expect(rows.map { $0["value"] } == values)
    }

    @Test("are described by a README that names only folders, measures and references they have")
    func readme() throws {
        let folders = Set(try papers.folders())
        let metrics = Set(try papers.rows("4-metrics.csv").map { $0["metric"] })
        let refs = try Set(papers.rows("7-actions.csv").map { $0["ref"] }).union(papers.minuted().keys)
        let text = try papers.text("README.md")
        let quoted = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
        let folderNames = quoted.filter { $0.hasPrefix("202") }.map { String($0.prefix(16)) }
        #expect(folders.isSubset(of: folderNames) && folders.isSuperset(of: folderNames))
        #expect(metrics.isSuperset(of: quoted.filter { $0.contains("_") }))
        let numbered = text.split(whereSeparator: { " ,;`|".contains($0) }).map(String.init)
            .filter { $0.hasPrefix("2026-") && $0.count == 12 }
        #expect(refs.union(["2026-03-11/7"]).isSuperset(of: numbered) && numbered.count > 20)
    }
}
