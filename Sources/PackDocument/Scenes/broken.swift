/// Words in lines no wider than a width, cut at spaces alone: a longer word has a line to itself.
package func broken(_ text: String, into width: Double, size: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
        if let last = lines.last, textWidth("\(last) \(word)", size: size, isBold: isBold) <= width {
            lines[lines.count - 1] = "\(last) \(word)"
        } else {
            lines.append(String(word))
        }
    }
    return lines.isEmpty ? [text] : lines
}
