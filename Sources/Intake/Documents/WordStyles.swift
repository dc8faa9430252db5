/// The styles of a Word document, as far as they make headings and lists.
final class WordStyles: MarkupListener {
    private struct Style {
        var name = ""
        var parent: String?
        var outline: Int?
        var list: (id: String, level: Int)?
    }

    private var styles: [String: Style] = [:]
    private var current: String?

    func begin(_ name: String, _ attributes: [String: String]) {
        let value = attributes["val"]
        if name == "style" {
            current = attributes["styleId"]
            if let current { styles[current] = Style() }
            return
        }
        guard let current, var style = styles[current] else { return }
        switch name {
        case "name": style.name = value?.lowercased() ?? ""
        case "basedOn": style.parent = value
        case "outlineLvl": style.outline = value.flatMap(Int.init)
        case "numId": style.list = (value ?? "", style.list?.level ?? 0)
        case "ilvl": style.list = (style.list?.id ?? "", value.flatMap(Int.init) ?? 0)
        default: return
        }
        styles[current] = style
    }

    func end(_ name: String) { if name == "style" { current = nil } }
    func text(_ text: UnsafeBufferPointer<UInt8>) {}

    /// Nil where the style, and those it is based on, make no heading.
    func headingLevel(_ id: String) -> Int? {
        first(id) { style in
            if style.name.hasPrefix("heading ") || style.name == "title" { return style.outline ?? 0 }
            return style.outline.flatMap { $0 < 9 ? $0 : nil }
        }
    }

    func list(_ id: String) -> (id: String, level: Int)? {
        first(id) { $0.list.flatMap { $0.id.isEmpty ? nil : $0 } }
    }

    private func first<Value>(_ id: String, _ find: (Style) -> Value?) -> Value? {
        var next: String? = id
        for _ in 0..<16 {
            guard let name = next, let style = styles[name] else { return nil }
            if let found = find(style) { return found }
            next = style.parent
        }
        return nil
    }
}
