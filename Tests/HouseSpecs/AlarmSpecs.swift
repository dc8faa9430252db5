import Foundation
import Testing

@Suite("The table of alarms in the operating manual")
struct AlarmSpecs {
    /// The first cells of the table, each with the sentences that share a row.
    private func alarms() throws -> [String] {
        let page = try SourceTree.text("docs/operating.md")
        let section = page.components(separatedBy: "## Each alarm, and its remedy").dropFirst().first ?? ""
        let table = section.components(separatedBy: "\n## ").first ?? ""
        return table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
            .compactMap { $0.components(separatedBy: " | ").first?.dropFirst(2) }
            .flatMap { $0.components(separatedBy: "; ") }
    }

    private func sources() throws -> String {
        let swift = try SourceTree.files(under: "Sources").flatMap(\.lines).joined(separator: "\n")
        // The alarm of a unit that failed begins with the unit's own name.
        let alarm = try SourceTree.text("systemd/boardpack-alarm@.service")
        let units = try SourceTree.files(under: "systemd", ending: ".service").map { unit in
            alarm.replacing("%i", with: unit.name)
        }
        return (swift + "\n" + units.joined(separator: "\n")).lowercased()
    }

    @Test("quotes what the program says, word for word but for what changes from one to the next")
    func quoted() throws {
        let (alarms, sources) = (try alarms(), try sources())
        try #require(alarms.count > 30)
        for alarm in alarms {
            let parts = alarm.replacing("KEY", with: "...").replacing(" N", with: " ...")
                .components(separatedBy: "...")
                .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.count > 3 }
            #expect(!parts.isEmpty, "\(alarm)")
            for part in parts {
                let isSaid = sources.contains(part.lowercased())
                #expect(isSaid, "“\(part)” of “\(alarm)” is said nowhere")
            }
        }
    }

    @Test("holds every notice that a turn of the clock can give")
    func complete() throws {
        let alarms = try alarms()
        var count = 0
        for file in try SourceTree.files(under: "Sources/Pipeline/Daemon") {
            let code = file.lines.joined(separator: "\n")
            for call in code.components(separatedBy: "tell(\n").dropFirst()
                + code.components(separatedBy: "tell(\"").dropFirst()
            {
                guard let title = call.prefix(400).firstMatch(of: /"([A-Z][a-z ]+): \\\(/) else { continue }
                count += 1
                #expect(alarms.contains { $0.hasPrefix("\(title.1): ") }, "“\(title.1)” in \(file.path)")
            }
        }
        #expect(count >= 8, "\(count)")
    }
}
