import BoardDomain
import Composition
import Foundation
import Intake

extension Assembly {
    /// The pack definitions that an audience can name: those of the settings' folder and those in the program.
    func definitionNames() -> [String] {
        let embedded = EmbeddedFiles.paths.filter { $0.hasPrefix("reports/") }.map {
            String($0.dropFirst(8))
        }
        let own = settings.reports.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
        return Set((embedded + own).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }).sorted()
    }

    /// - Throws: `EntryFault`, since a mailbox that is listed for a pack nobody makes would wait for ever.
    func checkAudience(_ audience: String) throws {
        let known = definitionNames()
        guard !known.contains(audience) || makesMail(audience) else { return }
        let packs = known.filter { !makesMail($0) }
        throw EntryFault(
            column: "audience", value: audience,
            expectation: "the name of a pack definition: \(packs.joined(separator: ", "))")
    }

    /// Whether it makes the mail of another's pack, which nobody is sent by itself.
    private func makesMail(_ name: String) -> Bool {
        (try? definition(named: name))?.definition.isCovering ?? false
    }

    /// Whether an edition for this audience asks each owner, and so needs neither chair nor secretary on its list.
    func asksOwners(_ audience: String) -> Bool {
        (try? definitions(named: audience).1.definition.isForEachOwner) ?? false
    }

    func checkAudience(of entry: SheetEntry) throws {
        if case .recipient(let entry) = entry { try checkAudience(entry.audience) }
    }
}
