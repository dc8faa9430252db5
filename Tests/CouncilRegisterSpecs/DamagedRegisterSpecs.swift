import BoardDomain
import Foundation
import GRDB
import Testing

@testable import CouncilRegister

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
    private func refusal(of temporary: TemporaryRegister) -> RegisterError? { refusal(at: temporary.path) }

    private func refusal(at path: String) -> RegisterError? {
        do {
            let register = try Register.open(at: path, patience: 0)
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

    @Test("is refused or read, and never brings the program down, where single bits are flipped")
    func flipped() throws {
        let whole = try damaged { _ in }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: whole.path))
        let copy = whole.folder + "/flipped.sqlite"
        var refused = 0
        for offset in stride(from: 100, to: bytes.count, by: 1_999) {
            var flipped = bytes
            flipped[offset] ^= 0x81
            try flipped.write(to: URL(fileURLWithPath: copy))
            if let error = refusal(at: copy) {
                refused += 1
                #expect(!error.description.isEmpty)
            }
        }
        #expect(refused > 0)
    }
}
