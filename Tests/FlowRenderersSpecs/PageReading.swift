/// A page of HTML as a strict and simple reader sees it: tags that nest, attributes in double quotes, words between.
struct PageReading {
    struct Tag: Equatable {
        let name: String
        let attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    /// Each run between two tags, with its character references resolved.
    private(set) var runs: [String] = []
    /// What is not as it should be; empty for a page in order.
    private(set) var faults: [String] = []

    var ids: [String] { tags.compactMap { $0.attributes["id"] } }
    var targets: [String] { tags.compactMap { $0.attributes["href"] } }

    /// The words that reach eyes or ears, a line a run.
    var words: String { (runs + tags.compactMap { $0.attributes["aria-label"] }).joined(separator: "\n") }

    private static let voids: Set<String> = ["meta", "hr", "col", "circle", "path", "rect"]

    init(_ bytes: [UInt8]) {
        let page = String(decoding: bytes, as: UTF8.self)
        var rest = page[...]
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            if start > rest.startIndex { runs.append(resolved(rest[..<start])) }
            guard let end = rest[start...].firstIndex(of: ">") else {
                faults.append("A tag does not end.")
                break
            }
            let inside = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if inside.first == "!" { continue }
            if inside.first == "/" {
                let name = String(inside.dropFirst())
                if open.popLast() != name { faults.append("</\(name)> closes what is not open.") }
                continue
            }
            let tag = read(inside)
            tags.append(tag)
            guard inside.last != "/", !Self.voids.contains(tag.name) else { continue }
            open.append(tag.name)
            if tag.name == "style", let close = rest.firstRange(of: "</style") {
                rest = rest[close.lowerBound...]
            }
        }
        if !open.isEmpty { faults.append("Left open: \(open).") }
    }

    private mutating func read(_ inside: Substring) -> Tag {
        var rest = inside.last == "/" ? inside.dropLast() : inside
        let name = rest.prefix { $0 != " " }
        rest = rest[name.endIndex...].drop { $0 == " " }
        var attributes: [String: String] = [:]
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" }
            let value = rest[key.endIndex...].dropFirst(2)
            guard rest[key.endIndex...].hasPrefix("=\""), let quote = value.firstIndex(of: "\"") else {
                faults.append("In <\(name)>: an attribute without quotes at “\(rest)”.")
                break
            }
            if attributes.updateValue(resolved(value[..<quote]), forKey: String(key)) != nil {
                faults.append("In <\(name)>: \(key) twice.")
            }
            rest = value[value.index(after: quote)...].drop { $0 == " " }
        }
        return Tag(name: String(name), attributes: attributes)
    }
}

private func resolved(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}
