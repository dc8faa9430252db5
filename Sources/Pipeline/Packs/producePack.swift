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
) -> [Artefact] {
    let findings = analyse(snapshot, by: definition.rules)
    let document = compose(findings, following: definition, as: edition)
    return sideBySide(definition.formats) { render(document, as: $0) }
}

package func render(_ document: Document, as format: PackFormat) -> Artefact {
    switch format {
    case .html: Artefact(format: .html, bytes: renderHTML(document))
    case .text: Artefact(format: .text, bytes: renderText(document))
    }
}
