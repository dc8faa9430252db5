/// The formats a pack is made in.
package enum PackFormat: String, CaseIterable, Sendable {
    case pdf, html, text

    package var fileExtension: String {
        switch self {
        case .pdf: "pdf"
        case .html: "html"
        case .text: "txt"
        }
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        }
    }
}
