import PackDocument
import Specimens
import Testing

@testable import PDFRenderer

@Suite("Every document as PDF")
struct EveryPDFSpecs {
    @Test("passes the audit, whatever it holds", arguments: 0..<120 as Range<UInt64>)
    func passes(seed: UInt64) throws {
        var generated = GeneratedDocument(seed: seed)
        let document = generated.document()
        let typography = seed.isMultiple(of: 4) ? try Debian.house() : try Debian.usual()
        let file = try composeFile(document, in: typography)
        #expect(audit(file, of: document).map(\.sentence) == [])
    }

    @Test("passes the audit where it would break a careless renderer", arguments: HostileDocument.all)
    func survives(hostile: HostileDocument) throws {
        let file = try composeFile(hostile.document, in: try Debian.usual())
        #expect(audit(file, of: hostile.document).map(\.sentence) == [])
    }

    @Test("gives the same bytes each time", arguments: 0..<6 as Range<UInt64>)
    func isDeterministic(seed: UInt64) throws {
        var generated = GeneratedDocument(seed: seed)
        let document = generated.document()
        let typography = try Debian.usual()
        #expect(try renderPDF(document, in: typography).bytes == renderPDF(document, in: typography).bytes)
    }

    @Test("keeps a table whole over its pages, and repeats its head for the eye alone")
    func tableOverPages() throws {
        let rows = HostileDocument.all.first { $0.name == "five thousand rows" }
        let file = try composeFile(try #require(rows).document, in: try Debian.usual())
        let tables = elements(of: file, .table)
        #expect(tables.count == 1 && elements(of: file, .headerCell).count == 5_002)
        #expect(file.pages.count > 80)
        let contents = file.objects[file.pages[40]]?[.contents]?.reference.flatMap(file.objects.stream) ?? []
        #expect(String(decoding: contents, as: UTF8.self).contains("/Artifact<</Type/Pagination>>BDC"))
    }

    @Test(
        "lays a table of more columns than an upright sheet holds on its side, and what follows upright again"
    )
    func wideTable() throws {
        let wide = HostileDocument.all.first { $0.name == "thirty columns" }
        let file = try composeFile(try #require(wide).document, in: try Debian.usual())
        let widths = file.pages.map { file.objects[$0]?[.mediaBox]?.array?[2].measure ?? 0 }
        #expect(widths.first == 595.28 && widths.last == 841.89)
    }

    private func elements(of file: FinishedFile, _ kind: PDFName) -> [PDFDictionary] {
        file.objects.objects.compactMap { object in
            guard case .value(let entries) = object, entries[.structure]?.name == kind,
                entries[.structParentElement] != nil
            else { return nil }
            return entries
        }
    }
}
