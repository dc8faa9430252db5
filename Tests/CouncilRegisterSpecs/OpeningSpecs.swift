import BoardDomain
import Foundation
import GRDB
import Testing

@testable import CouncilRegister

@Suite("Opening a register") struct OpeningSpecs {
    private func refusal(_ path: String, for purpose: Register.Purpose = .changing) -> RegisterError? {
        do {
            _ = try Register.open(at: path, for: purpose, patience: 0)
            return nil
        } catch { return error as? RegisterError }
    }

    @Test("finds what was recorded before")
    func again() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        for purpose in [Register.Purpose.reading, .changing] {
            let again = try Register.open(at: temporary.path, for: purpose, patience: 0)
            #expect(try again.boards().map(\.id) == [Hambleford.board])
            try again.check()
        }
    }

    @Test("says when there is none")
    func missing() throws {
        let temporary = try TemporaryRegister()
        let path = temporary.folder + "/none.sqlite"
        #expect(refusal(path) == .missing(path: path))
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(refusal(temporary.folder) == .unreadable(path: temporary.folder, why: "it is a folder"))
    }

    @Test("refuses what is not a register", arguments: ["", "board,name\nhambleford-ib,Hambleford\n"])
    func anotherFile(text: String) throws {
        let temporary = try TemporaryRegister()
        let path = temporary.folder + "/other"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(refusal(path) == .notARegister(path: path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
    }

    @Test("refuses somebody else's SQLite file")
    func anotherDatabase() throws {
        let temporary = try TemporaryRegister()
        let path = temporary.folder + "/other.sqlite"
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE change (id); PRAGMA user_version = 1") }
        #expect(refusal(path) == .notARegister(path: path))
    }

    @Test("refuses a register from the future and leaves it alone")
    func newer() throws {
        let temporary = try TemporaryRegister()
        let next = Schema.version + 1
        try temporary.register.queue.write { try $0.execute(sql: "PRAGMA user_version = \(next)") }
        let error = try #require(refusal(temporary.path))
        #expect(error == .newer(path: temporary.path, version: next, known: Schema.version))
        #expect(error.description.contains("use the newer program"))
    }

    @Test("never makes one over a file that is there")
    func exists() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        #expect(throws: RegisterError.alreadyExists(path: temporary.path)) {
            try Register.create(at: temporary.path)
        }
        #expect(try temporary.register.boards().count == 1)
    }

    @Test("leaves nothing behind when one cannot be made")
    func cannotMake() throws {
        let temporary = try TemporaryRegister()
        let path = temporary.folder + "/no such folder/register.sqlite"
        let error = #expect(throws: RegisterError.self) { try Register.create(at: path) }
        guard case .unreadable? = error else { throw UnreadableExample(text: "\(String(describing: error))") }
    }
}

@Suite("A damaged register") struct DamagedRegisterSpecs {
    /// A register of many pages, whose bytes are then changed.
    private func damaged(_ change: (inout Data) -> Void) throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { editing in
            try editing.recordSomethingOfEverything()
            for number in 1...400 {
                _ = try editing.record(try Hambleford.action("B\(number)", "Words of action \(number)"))
            }
        }
        try temporary.register.queue.close()
        let url = URL(fileURLWithPath: temporary.path)
        var bytes = try Data(contentsOf: url)
        change(&bytes)
        try bytes.write(to: url)
        return temporary
    }

    /// Opens, checks and reads; the first thing that refuses is the answer.
    private func refusal(of temporary: TemporaryRegister) -> RegisterError? {
        do {
            let register = try Register.open(at: temporary.path, patience: 0)
            _ = try register.read(for: try Hambleford.meetingID("2018-03-28"))
            try register.check()
            return nil
        } catch { return error as? RegisterError }
    }

    private func isDamaged(_ error: RegisterError?) -> Bool {
        guard case .damaged? = error else { return false }
        return error?.description.contains("put back a backup") == true
    }

    @Test("is refused when its end is cut off")
    func truncated() throws {
        let temporary = try damaged { $0 = $0.prefix($0.count * 2 / 3) }
        #expect(isDamaged(refusal(of: temporary)))
    }

    @Test("is refused when pages within it are overwritten", arguments: [0x00, 0xFF, 0x41] as [UInt8])
    func overwritten(byte: UInt8) throws {
        let temporary = try damaged { bytes in
            for offset in stride(from: 4_096 * 8, to: bytes.count, by: 4_096) {
                bytes.replaceSubrange(offset..<offset + 64, with: Data(repeating: byte, count: 64))
            }
        }
        #expect(isDamaged(refusal(of: temporary)))
    }

    @Test("is refused when its first bytes are lost")
    func headless() throws {
        let temporary = try damaged { $0.replaceSubrange(0..<100, with: Data(repeating: 0x58, count: 100)) }
        #expect(refusal(of: temporary) == .notARegister(path: temporary.path))
    }

    @Test("is refused where a word in it is none of the register's own")
    func foreignWord() throws {
        let temporary = try damaged { bytes in
            for word in ["officer", "planned"] {
                while let found = bytes.range(of: Data(word.utf8), in: 4_096 * 4..<bytes.count) {
                    bytes.replaceSubrange(found, with: Data(word.uppercased().utf8))
                }
            }
        }
        #expect(isDamaged(refusal(of: temporary)))
    }

    @Test("is never served wrong where chance bytes are flipped")
    func flipped() throws {
        let whole = try damaged { _ in }
        let good = try Register.open(at: whole.path).read(for: try Hambleford.meetingID("2018-03-28"))
        #expect(good.snapshot.actions.count == 401)
        // A flipped page pointer or cell header must be refused or harmless, never a crash.
        for offset in stride(from: 100, to: 4_096 * 30, by: 997) {
            let temporary = try damaged { $0[offset] ^= 0x81 }
            if let error = refusal(of: temporary) { #expect(!error.description.isEmpty) }
        }
    }
}
