import BoardDomain

/// What another machine said, on one line that can forge none of the record's: breaks become blanks, whatever else
/// is invisible a question mark, and what is over a thousand characters is cut.
func printable(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars.prefix(4_000) {
        switch scalar.properties.generalCategory {
        case .lineSeparator, .paragraphSeparator, .spaceSeparator: line.unicodeScalars.append(" ")
        case .control where scalar == "\n" || scalar == "\r" || scalar == "\t":
            line.unicodeScalars.append(" ")
        case .control, .format, .surrogate, .privateUse, .unassigned: line.unicodeScalars.append("?")
        default: line.unicodeScalars.append(scalar)
        }
    }
    let words = line.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? "no words" : String(words.prefix(1_000))
}

extension SendOutcome {
    var printed: SendOutcome {
        switch self {
        case .accepted(let reply): .accepted(reply: printable(reply))
        case .deferred(let fault, let reply): .deferred(fault, reply: printable(reply))
        case .refused(let fault, let reply): .refused(fault, reply: printable(reply))
        case .unknown(let why): .unknown(printable(why))
        }
    }
}
