import Analysis
import BoardDomain
import Composition
import TOMLKit

extension DefinitionReader {
    /// Nil where something needed is missing; the faults say what.
    mutating func definition(in file: DefinitionTable) -> PackDefinition? {
        refuseKeys(of: file, besides: DefinitionKeys.file)
        let title = needed(text("title", in: file), "title", in: file, "such as title = \"Pre-meeting pack\"")
        let subtitle = text("subtitle", in: file)
        let audience = text("audience", in: file)
        let marking = text("marking", in: file)
        let language = self.language(in: file)
        let formats: [PackFormat]? = choices("formats", in: file, named: "format")
        let attach = attached(among: formats, in: file)
        let covering = text("covering", in: file)
        let tables = self.tables("section", in: file)
        if tables.isEmpty { refuseWithoutSections(file) }
        let sections = self.sections(in: tables)
        if let mail = sections.map(\.kind).first(where: \.isMail) {
            refusePacksKeys(of: mail, file, beside: tables)
        }
        let rules = table("rules", in: file).map { self.rules(in: $0) }
        guard let title else { return nil }
        return PackDefinition(
            title: title, subtitle: subtitle, audience: audience, marking: marking,
            language: language ?? PackDefinition.languageByDefault, formats: formats ?? PackFormat.allCases,
            attach: attach, covering: covering ?? PackDefinition.coveringByDefault, sections: sections,
            rules: rules ?? AnalysisRules())
    }

    private mutating func attached(among formats: [PackFormat]?, in file: DefinitionTable) -> PackFormat? {
        let attach: PackFormat? = choice("attach", in: file, named: "format")
        if let attach, let formats, !formats.contains(attach) {
            fault("attach", "is “\(attach.rawValue)”, which formats leaves out.")
        }
        return attach
    }

    /// A mail is one section, and what it says of the board comes from its pack.
    private mutating func refusePacksKeys(
        of mail: SectionKind, _ file: DefinitionTable, beside tables: [DefinitionTable]
    ) {
        let kind = mail.rawValue
        for key in DefinitionKeys.packsAlone where file.holds(key) {
            fault(key, "belongs to a pack, and a section of kind “\(kind)” makes a covering mail.")
        }
        for table in tables where table.values["kind"]?.string != kind {
            fault(
                table.path, "stands beside a section of kind “\(kind)”, which is a covering mail by itself.")
        }
    }

    /// What is there but is no list of tables has been told already.
    private mutating func refuseWithoutSections(_ file: DefinitionTable) {
        let words = "a pack needs at least one table headed [[section]]."
        guard let value = file.values["section"] else { return fault("section", "is missing: \(words)") }
        if value.array?.isEmpty == true { fault("section", "is empty: \(words)") }
    }

    mutating func needed<Value>(
        _ value: Value?, _ key: String, in table: DefinitionTable, _ example: String
    ) -> Value? {
        if table.values[key] == nil { fault(table.path(to: key), "is missing: \(example).") }
        return value
    }

    /// The pack's own words are English, so that a page marked as another language would be read out wrongly.
    private mutating func language(in file: DefinitionTable) -> String? {
        guard let tag = text("language", in: file) else { return nil }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetterOrDigit($0) }
        }
        guard isTag, parts.first?.lowercased() == "en" else {
            fault(
                "language",
                "is “\(tag)”; the words of the pack are English: en-GB, or another tag that begins with en.")
            return nil
        }
        return tag
    }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}
