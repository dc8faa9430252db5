import CLibxml2

/// Whoever is told of the elements and the text of a document, in their order.
protocol MarkupListener: AnyObject {
    /// Names and attributes without their prefixes.
    func begin(_ name: String, _ attributes: [String: String])
    func end(_ name: String)
    func text(_ text: UnsafeBufferPointer<UInt8>)
}

/// Why markup was not read to its end.
enum MarkupFault: Error, Hashable {
    case broken
    /// A document type would let it name other files, or grow without measure. It is never read.
    case documentType
}

/// Feeds XML or HTML to a listener as the bytes come, by libxml2, which here opens no file and asks no network.
final class MarkupEvents {
    enum Form {
        case xml
        case html(isUTF8: Bool)
    }

    private let markup: OpaquePointer
    /// Kept alive as long as the reader may call it.
    private let box: Box

    private final class Box {
        let listener: any MarkupListener
        init(_ listener: any MarkupListener) { self.listener = listener }
    }

    init(_ form: Form, to listener: any MarkupListener) throws {
        box = Box(listener)
        let told = bp_markup_listener(
            context: Unmanaged.passUnretained(box).toOpaque(),
            begin: {
                MarkupEvents.box($0)?.listener.begin(MarkupEvents.word($1), MarkupEvents.attributes($2))
            },
            end: { MarkupEvents.box($0)?.listener.end(MarkupEvents.word($1)) },
            text: { MarkupEvents.box($0)?.listener.text(UnsafeBufferPointer(start: $1, count: Int($2))) })
        let made: OpaquePointer? =
            switch form {
            case .xml: bp_markup_xml(told)
            case .html(let isUTF8): bp_markup_html(told, isUTF8 ? 1 : 0)
            }
        guard let made else { throw MarkupFault.broken }
        markup = made
    }

    deinit { bp_markup_free(markup) }

    func feed(_ bytes: UnsafeRawBufferPointer) throws { try parse(bytes, isLast: false) }

    func finish() throws { try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }

    private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws {
        let characters = bytes.bindMemory(to: CChar.self).baseAddress
        switch bp_markup_feed(markup, characters, Int32(bytes.count), isLast ? 1 : 0) {
        case BP_MARKUP_FINE: return
        case BP_MARKUP_DOCUMENT_TYPE: throw MarkupFault.documentType
        default: throw MarkupFault.broken
        }
    }

    private static func box(_ pointer: UnsafeMutableRawPointer?) -> Box? {
        pointer.map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func word(_ name: UnsafePointer<CChar>?) -> String {
        name.map { String(cString: $0) } ?? ""
    }

    private static func attributes(_ pointers: UnsafePointer<UnsafePointer<CChar>?>?) -> [String: String] {
        guard let pointers, pointers[0] != nil else { return [:] }
        var read: [String: String] = [:]
        var at = 0
        while let name = pointers[at] {
            read[String(cString: name)] = word(pointers[at + 1])
            at += 2
        }
        return read
    }
}
