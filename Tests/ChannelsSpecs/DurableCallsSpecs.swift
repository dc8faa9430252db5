import Foundation
import TestKit
import Testing

@Suite("The library that numbers a program's durable calls")
struct DurableCallsSpecs {
    let world: DropWorld
    let calls: DurableCalls

    init() throws {
        world = try DropWorld()
        calls = try DurableCalls(under: world.directory)
    }

    /// Makes each counted call once in the folder, and some elsewhere that are nobody's business.
    private static let program = """
        import os
        elsewhere = os.open("../elsewhere", os.O_WRONLY | os.O_CREAT)
        os.write(elsewhere, b"12345678")
        os.fsync(elsewhere)
        file = os.open("a", os.O_RDWR | os.O_CREAT)
        os.write(file, b"12345678")
        os.pwrite(file, b"abcdefgh", 8)
        os.writev(file, [b"xy", b"z"])
        os.ftruncate(file, 12)
        os.fsync(file)
        os.fdatasync(file)
        os.link("a", "b")
        os.rename("b", "c")
        os.unlink("c")
        os.link("../elsewhere", "d")
        """

    private static let names = [
        "write", "pwrite", "writev", "ftruncate", "fsync", "fdatasync", "link", "rename", "unlink", "link",
    ]

    private func run(_ harm: DurableCalls.Harm, only: [String] = []) throws -> (
        status: Int32, isKilled: Bool, complaint: String
    ) {
        let python = Process()
        let complaint = Pipe()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-c", Self.program]
        python.currentDirectoryURL = URL(filePath: world.directory)
        python.environment = calls.environment(doing: harm, only: only)
        python.standardError = complaint
        try python.run()
        let words = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        return (python.terminationStatus, python.terminationReason == .uncaughtSignal, words)
    }

    @Test("tells each of them that touches the folder, by number, name and path")
    func told() throws {
        #expect(try run(.none).status == 0)
        let made = try calls.made()
        #expect(made.map(\.name) == Self.names)
        #expect(made.map(\.number) == Array(1...10))
        #expect(made[7].paths == "\(world.directory)/b \(world.directory)/c")
        #expect(made[0].paths == "\(world.directory)/a")
        #expect(try calls.made() == [])
    }

    @Test("kills the program before or after any of them", arguments: 1...10)
    func killed(number: Int) throws {
        for moment in DurableCalls.Moment.allCases {
            for name in try world.names() {
                try FileManager.default.removeItem(atPath: "\(world.directory)/\(name)")
            }
            let end = try run(.kill(at: number, moment))
            #expect(end.isKilled && end.status == SIGKILL)
            #expect(try calls.made().map(\.number) == Array(1...number))
            let isDone = moment == .after
            switch number {
            case 1: #expect(try world.bytes("a").count == [.before: 0, .during: 4, .after: 8][moment])
            case 2: #expect(try world.bytes("a").count == [.before: 8, .during: 12, .after: 16][moment])
            case 4: #expect(try world.bytes("a").count == (isDone ? 12 : 16))
            case 7: #expect(try world.names() == (isDone ? ["a", "b"] : ["a"]))
            case 8: #expect(try world.names() == (isDone ? ["a", "c"] : ["a", "b"]))
            case 9: #expect(try world.names() == (isDone ? ["a"] : ["a", "c"]))
            case 10: #expect(try world.names() == (isDone ? ["a", "d"] : ["a"]))
            default: break
            }
        }
    }

    @Test("fails any of them with the error asked for", arguments: 1...10)
    func failed(number: Int) throws {
        let end = try run(.fail(at: number, errno: ENOSPC))
        #expect(end.status == 1)
        #expect(end.complaint.contains("No space left on device"))
        #expect(try calls.made().count == number)
    }

    @Test("counts only the calls named, fails all that follow, and cuts a write short")
    func narrowed() throws {
        #expect(try run(.fail(at: 2, errno: EIO, calls: 0), only: ["fsync", "link"]).status == 1)
        #expect(try calls.made().map(\.name) == ["fsync", "link"])
        #expect(try run(.short(at: 1), only: ["pwrite"]).status == 0)
        #expect(try calls.made().map(\.name) == ["pwrite"])
    }
}
