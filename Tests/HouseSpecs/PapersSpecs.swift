import Foundation
import Testing

@Suite("The project's papers")
struct PapersSpecs {
    @Test("name every floor and target in the architecture, and only those that exist")
    func architecture() throws {
        let page = try SourceTree.text("docs/architecture.md")
        for target in FloorSpecs.floors.joined() {
            #expect(page.contains("`\(target)`"), "\(target) is not described")
        }
        for name in Self.codeNames(in: page) where name.first?.isUppercase == true && !name.contains(" ") {
            let known = try SourceTree.files(under: "Sources").contains { file in
                file.code.contains { $0.contains(name) } || file.target == name
            }
            #expect(known, "docs/architecture.md speaks of \(name), which is nowhere")
        }
    }

    @Test("number their decisions without a gap")
    func decisions() throws {
        let numbers = try SourceTree.files(under: "docs/decisions", ending: ".md").compactMap {
            Int($0.name.prefix(4))
        }
        #expect(numbers.sorted() == Array(1...max(1, numbers.count)))
    }

    @Test("lead nowhere that does not exist")
    func links() throws {
        for file in try SourceTree.files(under: "docs", ending: ".md") {
            let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
            for target in Self.linkTargets(in: file.lines.joined(separator: "\n")) {
                #expect(SourceTree.exists("\(folder)/\(target)"), "\(file.path) links to \(target)")
            }
        }
        for target in Self.linkTargets(in: try SourceTree.text("README.md")) {
            #expect(SourceTree.exists(target), "README.md links to \(target)")
        }
    }

    private static func codeNames(in page: String) -> [String] {
        page.components(separatedBy: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
            .filter { $0.allSatisfy { $0.isLetter } }
    }

    private static func linkTargets(in page: String) -> [String] {
        page.components(separatedBy: "](").dropFirst().compactMap {
            $0.split(separator: ")").first.map(String.init)
        }
        .filter { !$0.hasPrefix("http") && !$0.hasPrefix("#") }.map { String($0.split(separator: "#")[0]) }
    }
}
