import Foundation

/// The project as files, for the specs that hold it to its own rules.
struct SourceTree {
    struct File {
        /// From the top of the project, such as `Sources/Analysis/analyse.swift`.
        let path: String
        let lines: [String]

        var name: String { String(path.split(separator: "/").last ?? "").replacing(".swift", with: "") }
        var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }

        /// Lines with comments and the insides of string literals taken out, so that prose breaks no rule.
        var code: [String] {
            var inLongString = false
            return lines.map { line in
                let wasInside = inLongString
                if line.components(separatedBy: "\"\"\"").count.isMultiple(of: 2) { inLongString.toggle() }
                if wasInside { return "" }
                return SourceTree.codeOnly(line.components(separatedBy: "\"\"\"")[0])
            }
        }
    }

    static let top: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func files(under folder: String, ending suffix: String = ".swift") throws -> [File] {
        let root = top.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
        return try (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }.sorted().map {
            File(path: "\(folder)/\($0)", lines: try text("\(folder)/\($0)").components(separatedBy: "\n"))
        }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: top.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: top.appending(path: path).path(percentEncoded: false))
    }

    private static func codeOnly(_ line: String) -> String {
        var code = ""
        var inString = false
        var previous: Character = " "
        for character in line {
            if character == "\"" && previous != "\\" { inString.toggle() }
            if !inString && character == "/" && previous == "/" { return String(code.dropLast()) }
            if !inString || character == "\"" { code.append(character) }
            previous = character
        }
        return code
    }
}
