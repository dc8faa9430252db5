/// The formats a pack is made in.
package enum PackFormat: String, CaseIterable, Sendable {
    case html, text

    package var fileExtension: String {
        switch self {
        case .html: "html"
        case .text: "txt"
        }
    }

    package var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        }
    }
}
