/// A JSON object written key by key: every double in the fewest digits that give it back.
struct JSONText {
    private(set) var text = ""
    private var wantsComma = false

    mutating func open() { text += "{" }
    mutating func close() { text += "}" }

    mutating func key(_ name: StaticString) {
        if wantsComma { text += ", " }
        text += "\"\(name)\": "
        wantsComma = true
    }

    mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], each write: (inout JSONText, Element) -> Void
    ) {
        key(name)
        text += "["
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            write(&self, element)
        }
        text += "]"
    }

    mutating func number(_ value: Double?) {
        guard let value, value.isFinite else { return null() }
        text += "\(value)"
    }

    mutating func whole(_ value: Int) { text += "\(value)" }
    mutating func truth(_ value: Bool) { text += value ? "true" : "false" }

    mutating func string(_ value: String?) {
        guard let value else { return null() }
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            case _: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func null() { text += "null" }
}
