import Foundation
import Testing

@testable import Channels

@Suite("A way to place a file")
struct PlacingSpecs {
    let world: DropWorld

    init() throws { world = try DropWorld() }

    @Test("gives the bytes their name", arguments: Placing.allCases)
    func places(way: Placing) throws {
        let place = try DropDirectory(world.directory)
        let temporary = try DropFile.temporary(in: place)
        try temporary.write([1, 2, 3])
        #expect(try place.place(temporary.name, [1, 2, 3], as: "name", by: way) == .placed)
        #expect(try world.bytes("name") == [1, 2, 3])
    }

    @Test(
        "never replaces what has the name already", arguments: Placing.allCases,
        ["a file", "a directory", "a link to nothing"])
    func neverReplaces(way: Placing, kind: String) throws {
        let path = "\(world.directory)/name"
        switch kind {
        case "a file": try world.write("theirs", to: "name")
        case "a directory":
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        default: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
        }
        let place = try DropDirectory(world.directory)
        let temporary = try DropFile.temporary(in: place)
        try temporary.write([1])
        #expect(try place.place(temporary.name, [1], as: "name", by: way) == .taken)
        if kind == "a file" { #expect(try world.bytes("name") == Array("theirs".utf8)) }
        #expect(try world.names() == [temporary.name, "name"].sorted())
    }

    @Test("fails by name when it can neither place nor say why not", arguments: Placing.allCases)
    func fails(way: Placing) throws {
        let place = try DropDirectory(world.directory)
        let name = String(repeating: "n", count: 300)
        let temporary = try DropFile.temporary(in: place)
        #expect(throws: DropRefusal.self) { try place.place(temporary.name, [1], as: name, by: way) }
        #expect(try world.names() == [temporary.name])
    }
}
