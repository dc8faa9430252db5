import Foundation
import Testing

@Suite("The floors")
struct FloorSpecs {
    /// Lower floors first. A target may import only what stands on a floor below its own.
    static let floors: [[String]] = [
        [
            "BoardDomain", "PackDocument", "CEmbedded", "CLibcrypto", "CProcess", "CCurl", "CLibssh", "CZlib",
            "CLibxml2", "CHarfBuzz",
        ],
        ["Scheduling", "MinutesReading", "Analysis"],
        ["Composition", "FlowRenderers", "PDFRenderer"],
        ["CouncilRegister", "Intake", "PackLedger", "Channels"],
        ["Pipeline"],
        ["Daemon"],
        ["boardpack"],
    ]

    static let pure = [
        "BoardDomain", "PackDocument", "Scheduling", "MinutesReading", "Analysis", "Composition",
        "FlowRenderers", "PDFRenderer",
    ]

    static func level(of target: String) -> Int? { floors.firstIndex { $0.contains(target) } }

    @Test("hold every target there is, and no other")
    func complete() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: SourceTree.top.appending(path: "Sources").path(percentEncoded: false))
        #expect(Set(folders) == Set(Self.floors.joined()))
    }

    @Test("are imported downwards only")
    func downwards() throws {
        let files = try SourceTree.files(under: "Sources")
        #expect(files.count > 50)
        for file in files {
            let own = try #require(Self.level(of: file.target))
            for line in file.code where line.contains("import ") {
                let module = String(line.split(separator: " ").last ?? "")
                guard let other = Self.level(of: module) else { continue }
                #expect(other < own, "\(file.path) imports \(module), which is not on a floor below")
            }
        }
    }

    @Test("below the edges never touch the world")
    func purity() throws {
        let worldly = [
            "Date()", "Date.now", "UUID()", ".random(", "FileManager", "ProcessInfo", "print(", "TimeZone",
            "Locale", "Calendar(", "Calendar.", "getenv", "fopen", "clock_gettime",
        ]
        for file in try SourceTree.files(under: "Sources") where Self.pure.contains(file.target) {
            for line in file.code {
                for word in worldly where Self.says(word, line) {
                    Issue.record("\(file.path) asks the world: \(line.trimmingCharacters(in: .whitespaces))")
                }
            }
        }
    }

    /// As a word of its own: `print(` is not in `fingerprint(`.
    private static func says(_ word: String, _ line: String) -> Bool {
        line.ranges(of: word).contains { range in
            range.lowerBound == line.startIndex || !line[line.index(before: range.lowerBound)].isLetter
        }
    }

    @Test("that lay out pages know nothing of boards")
    func renderersKnowNoBoard() throws {
        for file in try SourceTree.files(under: "Sources")
        where file.target == "FlowRenderers" || file.target == "PDFRenderer" {
            #expect(!file.lines.contains { $0.hasSuffix("import BoardDomain") }, "\(file.path)")
        }
    }
}
