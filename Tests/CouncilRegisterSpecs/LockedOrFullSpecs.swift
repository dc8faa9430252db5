import BoardDomain
import Foundation
import GRDB
import Testing

@testable import CouncilRegister

@Suite("A register that cannot be written") struct LockedOrFullSpecs {
    @Test("is busy while another program writes, and as it was afterwards")
    func busy() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        var open = Configuration()
        open.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: temporary.path, configuration: open)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        #expect(throws: RegisterError.busy(path: temporary.path)) {
            try temporary.edit(on: "2018-03-06") { _ = try $0.record(Hambleford.person("b-lane", "Bo Lane")) }
        }
        // A writer that has not begun to write the file lets readers in.
        #expect(try temporary.register.boards().count == 1)
        try other.inDatabase { try $0.execute(sql: "COMMIT; BEGIN EXCLUSIVE") }
        #expect(throws: RegisterError.busy(path: temporary.path)) { try temporary.register.boards() }
        #expect(throws: RegisterError.busy(path: temporary.path)) {
            try Register.open(at: temporary.path, patience: 0)
        }
        try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        try temporary.edit(on: "2018-03-06") { _ = try $0.record(Hambleford.person("b-lane", "Bo Lane")) }
    }

    @Test("may be opened for reading, and then refuses a change")
    func readOnly() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        let reading = try Register.open(at: temporary.path, for: .reading, patience: 0)
        #expect(try reading.boards().count == 1)
        #expect(throws: RegisterError.readOnly(path: temporary.path)) {
            try reading.edit(by: "A Clerk", at: try stamp("2018-03-06"), because: "") {
                try $0.record(Hambleford.person("b-lane", "Bo Lane"))
            }
        }
    }

    @Test(
        "is read where its file is write-protected, and refuses a change",
        .enabled(if: geteuid() != 0, "the superuser may write to any file"))
    func protected() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: temporary.path)
        let register = try Register.open(at: temporary.path, patience: 0)
        #expect(try register.boards().count == 1)
        #expect(throws: RegisterError.readOnly(path: temporary.path)) {
            try register.edit(by: "A Clerk", at: try stamp("2018-03-06"), because: "") {
                try $0.record(Hambleford.person("b-lane", "Bo Lane"))
            }
        }
    }

    @Test("is unchanged when the disk is full")
    func full() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let before = try temporary.snapshot()
        let pages = try temporary.register.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try temporary.register.queue.inDatabase {
            try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        #expect(throws: RegisterError.diskFull(path: temporary.path)) {
            try temporary.edit(on: "2018-03-06") { editing in
                for number in 1...2_000 {
                    _ = try editing.record(try Hambleford.action("B\(number)", "Words of action \(number)"))
                }
            }
        }
        #expect(try temporary.snapshot() == before)
        try temporary.register.check()
        try temporary.edit(on: "2018-03-06") { _ = try $0.record(try Hambleford.action("B1", "It fits")) }
    }

    @Test(
        "is as it was before a change that a crash cut off", arguments: [Register.Purpose.reading, .changing])
    func crash(purpose: Register.Purpose) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let before = try temporary.snapshot()
        let copy = temporary.folder + "/copy.sqlite"
        // The files as a power cut would leave them: pages of the change are on the disk, and so is the journal.
        try temporary.register.queue.inDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = 5")
            try db.inTransaction(.immediate) {
                let editing = RegisterEditing(db, author: "A Clerk", at: try stamp("2018-03-06"), because: "")
                for number in 1...500 {
                    _ = try editing.record(try Hambleford.action("B\(number)", "Words of action \(number)"))
                }
                for ending in ["", "-journal"] {
                    try FileManager.default.copyItem(atPath: temporary.path + ending, toPath: copy + ending)
                }
                return .rollback
            }
        }
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: copy))
                != Data(contentsOf: URL(fileURLWithPath: temporary.path)))
        let register = try Register.open(at: copy, for: purpose, patience: 0)
        #expect(try register.read(for: try Hambleford.meetingID("2018-03-28")).snapshot == before)
        try register.check()
    }

    @Test("takes no change stamped before its newest")
    func clock() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        let before = try temporary.counts()
        let error = #expect(throws: RegisterError.self) {
            try temporary.edit(on: "2018-03-04") { _ = try $0.record(Hambleford.person("b-lane", "Bo Lane")) }
        }
        #expect(
            error
                == .clockWentBack(newest: try stamp("2018-03-05").local, stamp: try stamp("2018-03-04").local)
        )
        #expect(try temporary.counts() == before)
        // Saying what is known already adds nothing, so any clock will do.
        try temporary.edit(on: "2018-03-04") { try $0.setUp() }
    }
}
