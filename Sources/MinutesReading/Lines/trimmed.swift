/// The words without what only joined them to their neighbours: spaces, commas, stops, dashes, and a bracket
/// whose other half lies elsewhere.
func trimmed(_ text: String) -> String {
    let joints: Set<Unicode.Scalar> = [" ", ",", ";", ":", "-", "–", "—", "."]
    var scalars = Substring(text).unicodeScalars
    var isDone = false
    while !isDone {
        isDone = true
        if let first = scalars.first,
            joints.contains(first) || (first == "(" && !scalars.contains(")"))
                || (first == "[" && !scalars.contains("]"))
        {
            scalars.removeFirst()
            isDone = false
        }
        if let last = scalars.last,
            joints.contains(last) || (last == ")" && !scalars.contains("("))
                || (last == "]" && !scalars.contains("["))
        {
            scalars.removeLast()
            isDone = false
        }
        let isBracketed =
            scalars.first == "(" && scalars.last == ")" || scalars.first == "[" && scalars.last == "]"
        if isBracketed, !scalars.dropFirst().contains(where: { $0 == "(" || $0 == "[" }) {
            scalars = scalars.dropFirst().dropLast()
            isDone = false
        }
    }
    return String(scalars)
}
