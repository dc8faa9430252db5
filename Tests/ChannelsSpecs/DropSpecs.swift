import BoardDomain
import Foundation
import Testing

@testable import Channels

@Suite("Dropping a pack into a directory")
struct DropSpecs {
    /// Lives as long as the test that it is made for.
    let world: DropWorld

    init() throws { world = try DropWorld() }

    @Test("places every file whole, and the manifest")
    func placed() throws {
        let receipt = try drop(Example.consignment(), into: world.directory)
        let names = ["\(Example.stem).html", "\(Example.stem).manifest.txt", "\(Example.stem).txt"]
        #expect(try world.names() == names)
        #expect(receipt.files.map(\.name) == [names[0], names[2]])
        #expect(receipt.manifest == .init(name: names[1], arrival: .placed))
        #expect(try world.bytes(names[0]) == Array("<p>Pack</p>\n".utf8))
        #expect(try world.bytes(names[2]) == Array("Pack\n".utf8))
        for name in names {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(world.directory)/\(name)")
            #expect(attributes[.posixPermissions] as? Int == 0o640)
        }
    }

    @Test("lists in the manifest what it placed, as sha256sum checks it")
    func manifest() throws {
        let receipt = try drop(Example.consignment(), into: world.directory)
        let check = Process()
        check.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        check.arguments = ["--check", "--strict", "--quiet", receipt.manifest.name]
        check.currentDirectoryURL = URL(fileURLWithPath: world.directory)
        try check.run()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0)
        let text = String(decoding: try world.bytes(receipt.manifest.name), as: UTF8.self)
        #expect(text.contains("# board: hambleford-ib\n# meeting: 2018-03-28\n# edition: 2\n"))
        #expect(text.contains("# 12 bytes: \(Example.stem).html\n# 5 bytes: \(Example.stem).txt\n"))
    }

    @Test("never lets a board's code begin a line of the manifest that names a file")
    func forgedManifest() throws {
        let consignment = try Example.consignment(
            board: "a\n\(String(repeating: "0", count: 64))  /etc/passwd")
        let name = DropName(meeting: consignment.meeting, edition: 2)
        let lines = dropManifest(of: consignment, under: name).split(separator: "\n")
        #expect(lines.filter { !$0.hasPrefix("# ") }.count == 2)
    }

    @Test("does no harm when it is done again, and puts back what was taken away")
    func again() throws {
        let first = try drop(Example.consignment(), into: world.directory)
        let second = try drop(Example.consignment(), into: world.directory)
        #expect(second.files.map(\.arrival) == [.alreadyThere, .alreadyThere])
        #expect(second.manifest == .init(name: first.manifest.name, arrival: .alreadyThere))
        try FileManager.default.removeItem(atPath: "\(world.directory)/\(first.files[1].name)")
        let third = try drop(Example.consignment(), into: world.directory)
        #expect(third.files.map(\.arrival) == [.alreadyThere, .placed])
    }

    @Test(
        "is refused by name where anything else lies under one, and leaves everything as it was",
        arguments: [".html", ".txt", ".manifest.txt"],
        ["other bytes", "as many bytes", "a directory", "a link", "a pipe"])
    func taken(ending: String, by kind: String) throws {
        let name = Example.stem + ending
        let path = "\(world.directory)/\(name)"
        switch kind {
        case "other bytes": try world.write("Minutes", to: name)
        case "as many bytes": try world.write(ending == ".html" ? "<p>Hack</p>\n" : "Hack\n", to: name)
        case "a directory":
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case "a link":
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hostname")
        default: #expect(mkfifo(path, 0o600) == 0)
        }
        #expect(throws: DropRefusal.taken(name: name, directory: world.directory)) {
            try drop(Example.consignment(), into: world.directory)
        }
        #expect(try world.names() == [name])
    }

    @Test("is refused with a sentence where there is no directory")
    func noDirectory() throws {
        let missing = "\(world.root)/missing"
        #expect(throws: DropRefusal.missingDirectory(missing)) {
            try drop(Example.consignment(), into: missing)
        }
        try world.write("", to: "file")
        let file = "\(world.directory)/file"
        #expect(throws: DropRefusal.notADirectory(file)) { try drop(Example.consignment(), into: file) }
        #expect(throws: DropRefusal.nothingToDrop) {
            try drop(Consignment(meeting: Example.meeting(), edition: 1, contents: []), into: world.directory)
        }
    }

    @Test("goes nowhere when the directory vanishes in the middle")
    func vanished() throws {
        let place = try DropDirectory(world.directory)
        try FileManager.default.removeItem(atPath: world.directory)
        #expect(throws: DropRefusal.missingDirectory(world.directory)) { try place.put([1], under: "name") }
    }

    @Test("clears away what a killed run left, and nothing that a living one is writing")
    func sweep() throws {
        let place = try DropDirectory(world.directory)
        let living = try DropFile.temporary(in: place)
        try world.write("half", to: ".boardpack-1-0.part")
        try world.write("theirs", to: ".other.part")
        _ = try drop(Example.consignment(), into: world.directory)
        #expect(try world.names().filter { $0.hasPrefix(".") } == [living.name, ".other.part"].sorted())
    }

    @Test("carries what was sealed, or nothing where a file was altered")
    func consignment() throws {
        struct Altered: Error {}
        let print = try #require(Fingerprint(hex: String(repeating: "a", count: 64)))
        let edition = Edition(
            number: 2, meeting: try Example.meeting(), reason: "r", sealedAt: Instant(seconds: 0),
            sealedBy: "b",
            definition: "d", builder: "1", extract: print,
            artefacts: [SealedArtefact(format: .text, fingerprint: print, size: 1)])
        let carried = Consignment(edition) { _ in [7] }
        #expect(carried.contents.map(\.bytes) == [[7]])
        #expect(carried.edition == 2)
        #expect(throws: Altered.self) { try Consignment(edition) { _ in throw Altered() } }
    }

    @Test("has a sentence for everything that it refuses")
    func sentences() {
        let refusals: [DropRefusal] = [
            .missingDirectory("p"), .notADirectory("p"), .notWritable("p"), .full("p"),
            .taken(name: "n", directory: "p"), .nothingToDrop, .disk(path: "p", detail: "d"),
            .system(ENOSPC, "q"), .system(EROFS, "q"), .system(EIO, "q"),
        ]
        #expect(Set(refusals.map(\.sentence)).count == refusals.count)
        #expect(refusals.allSatisfy { $0.sentence.hasSuffix(".") })
    }
}
