import Foundation
import Testing

@Suite("The house style")
struct StyleSpecs {
    @Test("has no drawer words in names")
    func drawerWords() throws {
        let drawers = ["Manager", "Helper", "Util", "Common", "Core", "Base", "Info", "Handler"]
        for file in try SourceTree.files(under: "Sources") {
            for word in drawers where file.name.contains(word) {
                Issue.record("\(file.path): \(word) says nothing; name the thing it holds")
            }
            for line in file.code {
                guard let type = Self.declaredType(in: line) else { continue }
                for word in drawers + ["Data"] where type.hasSuffix(word) {
                    Issue.record("\(file.path): the type \(type) has a drawer's name")
                }
            }
        }
    }

    @Test("keeps files short: at most 300 lines, half of them under 110")
    func fileLengths() throws {
        let lengths = try SourceTree.files(under: "Sources").map { ($0.lines.count, $0.path) }.sorted {
            $0.0 < $1.0
        }
        for (length, path) in lengths where length > 300 { Issue.record("\(path) has \(length) lines") }
        #expect(lengths[lengths.count / 2].0 <= 110)
        #expect(lengths[lengths.count * 9 / 10].0 <= 300)
    }

    @Test("keeps functions short: at most 40 lines")
    func functionLengths() throws {
        for file in try SourceTree.files(under: "Sources") {
            for (name, length) in Self.functions(in: file.lines) where length > 40 {
                Issue.record("\(file.path): \(name) has \(length) lines")
            }
        }
    }

    @Test("names a file for a type, a function or the type it extends")
    func fileNames() throws {
        let kinds = ["struct", "enum", "class", "actor", "protocol", "func", "let", "typealias"]
        for file in try SourceTree.files(under: "Sources") {
            let name = file.name.split(separator: "+").first.map(String.init) ?? file.name
            let held = file.code.contains { line in
                // A file of extensions or of several like functions is named for what they have in common.
                line.hasPrefix("extension ") || line.contains("func ") && name.first?.isLowercase == true
                    || kinds.contains { line.contains("\($0) \(name)") }
            }
            #expect(
                held || file.code.contains { $0.contains("let \(name)") },
                "\(file.path) holds nothing called \(name)")
        }
    }

    @Test("forces nothing")
    func forces() throws {
        for file in try SourceTree.files(under: "Sources") {
            for line in file.code {
                for word in ["try!", "as!", "fatalError(", "preconditionFailure("] where line.contains(word) {
                    Issue.record("\(file.path) forces: \(line.trimmingCharacters(in: .whitespaces))")
                }
            }
        }
    }

    @Test("formats no number by locale")
    func locales() throws {
        for file in try SourceTree.files(under: "Sources") {
            for line in file.code {
                for word in ["String(format:", "NumberFormatter", "DateFormatter", ".formatted("]
                where line.contains(word) {
                    Issue.record(
                        "\(file.path) depends on a locale: \(line.trimmingCharacters(in: .whitespaces))")
                }
            }
        }
    }

    @Test("holds no switch for tests")
    func testSwitches() throws {
        for file in try SourceTree.files(under: "Sources") {
            for line in file.code {
                let lower = line.lowercased()
                for word in ["isrunningtests", "xctest", "simulatefailure", "#if debug"]
                where lower.contains(word) {
                    Issue.record("\(file.path) knows of tests: \(line)")
                }
            }
        }
    }

    private static func declaredType(in line: String) -> String? {
        let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }).map(String.init)
        guard
            let at = words.firstIndex(where: {
                ["struct", "enum", "class", "actor", "protocol"].contains($0)
            }),
            at + 1 < words.count
        else { return nil }
        return words[at + 1]
    }

    /// Each function with its length, from the line that names it to the brace at the same indentation.
    private static func functions(in lines: [String]) -> [(name: String, length: Int)] {
        var found: [(String, Int)] = []
        for (start, line) in lines.enumerated() {
            let indentation = line.prefix { $0 == " " }
            let words = line.dropFirst(indentation.count)
            guard words.contains("func ") || words.contains("init("), !words.hasPrefix("//"),
                !words.hasSuffix("}")
            else { continue }
            let end = lines[start...].firstIndex { $0 == indentation + "}" }
            if let end { found.append((String(words.prefix(60)), end - start + 1)) }
        }
        return found
    }
}
