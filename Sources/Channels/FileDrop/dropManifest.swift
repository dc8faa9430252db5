import BoardDomain

/// What an edition is made of, as `sha256sum --check` reads it; the lines with a hash sign are for people.
package func dropManifest(of consignment: Consignment, under name: DropName) -> String {
    var lines = [
        "# boardpack manifest", "# board: \(onOneLine(consignment.meeting.board.code))",
        "# meeting: \(consignment.meeting.firstSetFor.iso)",
        "# edition: \(consignment.edition)",
    ]
    lines += consignment.contents.map { "# \($0.bytes.count) bytes: \(name.file(as: $0.format))" }
    lines.append("# to check: sha256sum --check \(name.manifest)")
    lines += consignment.contents.map { "\($0.fingerprint.hex)  \(name.file(as: $0.format))" }
    return lines.joined(separator: "\n") + "\n"
}

/// A line break in a board's code must not begin a line that looks like a file's.
private func onOneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: "?"
        default: scalar
        }
    }
    return String(String.UnicodeScalarView(scalars))
}
