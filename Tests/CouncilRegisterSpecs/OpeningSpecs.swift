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
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "CREATE TABLE change (id); PRAGMA user_version = 1")
        }
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
