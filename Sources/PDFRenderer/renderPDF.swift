package import PackDocument

/// A document as PDF: at once PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), the same bytes for the same document
/// and the same fonts.
///
/// `PDF_UA1.md` says how each clause is kept. What comes out has passed our own audit; a file that does not is not made.
///
/// - Parameter together: does the two things that wait for neither: the audit, and the writing down of the bytes, which are
///   handed on only when it has passed. Left out, the one after the other.
/// - Throws: `PDFRefusal`, whose `sentence` says what is wrong.
package func renderPDF(
    _ document: Document, in typography: Typography,
    together: (@escaping @Sendable () -> [PDFFault], @escaping @Sendable () -> [UInt8]) throws -> (
        [PDFFault], [UInt8]
    ) = { ($0(), $1()) }
) throws -> PrintedPack {
    let file: FinishedFile
    do throws(FontFault) { file = try composeFile(document, in: typography) } catch {
        throw PDFRefusal.font(error)
    }
    let (faults, bytes) = try together(
        { audit(file, of: document) },
        { writeFile(file.objects, root: file.root, information: file.information) })
    guard faults.isEmpty else { throw PDFRefusal.audit(faults) }
    return PrintedPack(bytes: bytes, pages: file.pages.count, missing: file.missing)
}

/// A file in hand, and what is to be told of it.
package struct PrintedPack: Sendable {
    package let bytes: [UInt8]
    package let pages: Int
    /// Characters that no font has, in the order in which they stand.
    package let missing: [MissingCharacter]
}

/// Why no file was made.
package enum PDFRefusal: Error, Hashable, Sendable {
    case font(FontFault)
    case audit([PDFFault])

    package var sentence: String {
        switch self {
        case .font(let fault): fault.sentence
        case .audit(let faults):
            "The PDF did not pass its audit and was not made: "
                + faults.prefix(3).map(\.sentence).joined(separator: " ")
                + (faults.count > 3 ? " And \(faults.count - 3) more." : "")
        }
    }
}
