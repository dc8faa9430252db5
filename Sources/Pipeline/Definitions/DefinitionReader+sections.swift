import Analysis
import Composition
import TOMLKit

extension DefinitionReader {
    /// In their order; each kind once, since a row has one place in a pack.
    mutating func sections(in tables: [DefinitionTable]) -> [PackDefinition.Section] {
        var seen: [SectionKind: String] = [:]
        return tables.compactMap { table in
            guard let section = section(in: table) else { return nil }
            if let first = seen[section.kind] {
                fault(
                    table.path,
                    "is a second section of kind “\(section.kind.rawValue)”; the first is \(first).")
            }
            seen[section.kind] = seen[section.kind] ?? table.path
            return section
        }
    }

    private mutating func section(in table: DefinitionTable) -> PackDefinition.Section? {
        let kind: SectionKind? = choice("kind", in: table, named: "kind of section")
        guard let kind = needed(kind, "kind", in: table, "such as kind = \"glance\"") else { return nil }
        refuseKeys(of: table, besides: DefinitionKeys.section(kind), elsewhere: homes(besides: kind))
        let usual = PackDefinition.Section(kind: kind)
        let groups: [ActionGroup]? =
            keyed("groups", kind) ? choices("groups", in: table, named: "group of actions") : nil
        let boards = keyed("boards", kind) ? wholeNumber("boards", in: table, within: 0...60) : nil
        let without =
            keyed("without", kind)
            ? names(
                "without", in: table, among: kind.columns,
                named: "column of this section that can be left out") : nil
        return PackDefinition.Section(
            kind: kind, title: text("title", in: table), groups: groups ?? usual.groups,
            priorities: keyed("priorities", kind) ? texts("priorities", in: table) ?? [] : [],
            metrics: keyed("measures", kind) ? texts("measures", in: table) ?? [] : [],
            without: without ?? [], boards: boards ?? usual.boards)
    }

    private func keyed(_ key: String, _ kind: SectionKind) -> Bool {
        DefinitionKeys.section(kind).contains(key)
    }

    /// The keys that only other kinds have, and whose they are.
    private func homes(besides kind: SectionKind) -> [String: String] {
        var homes: [String: String] = [:]
        for other in SectionKind.allCases where other != kind {
            for key in DefinitionKeys.section(other) where !keyed(key, kind) && homes[key] == nil {
                homes[key] = "a section of kind “\(other.rawValue)”, not “\(kind.rawValue)”"
            }
        }
        return homes
    }
}
