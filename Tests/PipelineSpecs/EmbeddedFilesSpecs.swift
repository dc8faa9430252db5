import Foundation
import Pipeline
import Testing

@Suite("The files that travel in the program")
struct EmbeddedFilesSpecs {
    @Test(
        "are those on the disk, byte for byte; where they are not, make touches them in",
        arguments: EmbeddedFiles.paths)
    func same(path: String) throws {
        let onDisk = try Data(contentsOf: Command.top.appending(path: path))
        #expect(EmbeddedFiles.bytes(of: path).map { Data($0) } == onDisk)
    }

    @Test("are all the example papers there are")
    func complete() throws {
        let folder = Command.top.appending(path: "Examples/hambleford")
        let names =
            FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap {
                $0 as? String
            } ?? []
        let papers = names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".txt") }.map {
            "Examples/hambleford/\($0)"
        }
        #expect(Set(papers) == Set(EmbeddedFiles.paths.filter { $0.hasPrefix("Examples/") }))
    }
}
