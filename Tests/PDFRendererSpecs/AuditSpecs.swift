import PackDocument
import Specimens
import Testing

@testable import PDFRenderer

/// A good file, broken in one way, and what the audit says of it.
struct Breakage: Sendable, CustomTestStringConvertible {
    let name: String
    let says: String
    let harm: @Sendable (inout PDFObjects, FinishedFile) -> Void

    var testDescription: String { name }

    init(_ name: String, _ says: String, _ harm: @escaping @Sendable (inout PDFObjects, FinishedFile) -> Void)
    {
        self.name = name
        self.says = says
        self.harm = harm
    }
}

@Suite("The audit, in a file that validators pass, finds")
struct AuditSpecs {
    @Test("nothing to say of a good one")
    func good() throws {
        let file = try composeFile(Specimen.document, in: try Debian.usual())
        #expect(audit(file, of: Specimen.document).map(\.sentence) == [])
    }

    @Test("a fault of each kind", arguments: Breakage.all)
    func finds(breakage: Breakage) throws {
        var file = try composeFile(Specimen.document, in: try Debian.usual())
        var objects = file.objects
        breakage.harm(&objects, file)
        file.objects = objects
        let said = audit(file, of: Specimen.document).map(\.sentence)
        #expect(said.contains { $0.contains(breakage.says) }, "\(said.prefix(4))")
    }

    @Test("a document that says something else")
    func otherDocument() throws {
        let file = try composeFile(Specimen.document, in: try Debian.usual())
        let other = HostileDocument.all[0].document
        #expect(audit(file, of: other).contains { $0.sentence.contains("Read aloud") })
    }
}
