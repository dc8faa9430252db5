import Analysis
package import BoardDomain
package import Composition
import FlowRenderers
package import PackDocument

/// The whole program on one screen: what is known of a board becomes what it means, what it says, what it is.
///
/// Pure: the same snapshot, definition and particulars give the same bytes on any day, in any zone or folder.
package func producePack(
    of snapshot: BoardSnapshot, following definition: PackDefinition, as edition: EditionParticulars
) -> Pack {
    let findings = analyse(snapshot, by: definition.rules)
    let document = compose(findings, following: definition, as: edition)
    return Pack(findings: findings, artefacts: sideBySide(definition.formats) { render(document, as: $0) })
}

/// The mails it goes out with, one for each way it can travel. They say what was found for the pack itself.
package func coverPack(
    _ pack: Pack, following covering: PackDefinition, as edition: EditionParticulars,
    carrying particulars: [CoverParticulars]
) -> [CoveringMail] {
    sideBySide(particulars) { particulars in
        let letter = composeCovering(pack.findings, following: covering, as: edition, carrying: particulars)
        let formats: [PackFormat] = [.html, .text]
        return CoveringMail(
            carriage: particulars.carriage, artefacts: formats.map { render(letter, as: $0) })
    }
}

package func render(_ document: Document, as format: PackFormat) -> Artefact {
    switch format {
    case .html: Artefact(format: .html, bytes: renderHTML(document))
    case .text: Artefact(format: .text, bytes: renderText(document))
    }
}
