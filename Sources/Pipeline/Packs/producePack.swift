import Analysis
package import BoardDomain
package import Composition
import FlowRenderers
import PDFRenderer
package import PackDocument

/// The whole program on one screen: what is known of a board becomes what it means, what it says, what it is.
///
/// Pure: the same snapshot, definition, particulars and fonts give the same bytes on any day, in any zone or folder.
///
/// - Parameter type: what PDF is set in; needed where the definition asks for PDF.
/// - Throws: where a pack would not pass the audit of its PDF.
package func producePack(
    of snapshot: BoardSnapshot, following definition: PackDefinition, as edition: EditionParticulars,
    setIn type: PackType?
) throws -> Pack {
    let findings = analyse(snapshot, by: definition.rules)
    let document = compose(findings, following: definition, as: edition)
    let rendered = try sideBySide(definition.formats) { format in
        Result { try render(document, as: format, setIn: type) }
    }.map { try $0.get() }
    return Pack(
        findings: findings, artefacts: rendered.map(\.artefact), remarks: rendered.flatMap(\.remarks))
}

/// The mails it goes out with, one for each way it can travel. They say what was found for the pack itself.
package func coverPack(
    _ pack: Pack, following covering: PackDefinition, as edition: EditionParticulars,
    carrying particulars: [CoverParticulars]
) -> [CoveringMail] {
    sideBySide(particulars) { particulars in
        let letter = composeCovering(pack.findings, following: covering, as: edition, carrying: particulars)
        return CoveringMail(
            carriage: particulars.carriage,
            artefacts: [
                Artefact(format: .html, bytes: renderHTML(letter)),
                Artefact(format: .text, bytes: renderText(letter)),
            ])
    }
}

/// - Returns: the file, and what is to be said of it to whoever made it.
package func render(_ document: Document, as format: PackFormat, setIn type: PackType?) throws -> (
    artefact: Artefact, remarks: [String]
) {
    switch format {
    case .html: return (Artefact(format: .html, bytes: renderHTML(document)), [])
    case .text: return (Artefact(format: .text, bytes: renderText(document)), [])
    case .pdf:
        guard let type else {
            throw Refusal(.wrongInput, "The pack is to be made as PDF, and no fonts are kept with it.")
        }
        do {
            let printed = try renderPDF(document, in: type.typography) { try sideBySide($0, $1) }
            return (Artefact(format: .pdf, bytes: printed.bytes), printed.missing.map(\.sentence))
        } catch let refusal as PDFRefusal {
            throw Refusal(.wrongInput, refusal.sentence)
        }
    }
}
