import BoardDomain
import Channels
import Foundation
import TestKit
import Testing

@Suite("Dropping a pack onto a disk that fills up")
struct FullDropSpecs {
    private func large() throws -> Consignment {
        let small = try Example.consignment()
        return Consignment(
            meeting: small.meeting, edition: small.edition,
            contents: small.contents.map {
                .init(
                    format: $0.format, fingerprint: $0.fingerprint,
                    bytes: [UInt8](repeating: 0x20, count: 20_000))
            })
    }

    @Test(
        "says so, leaves no manifest and no half of a file, and succeeds once there is room",
        arguments: [0, 4_096, 16_384, 20_480, 36_864, 40_960])
    func full(free: Int) throws {
        let disk = try SmallDisk(bytes: 262_144)
        let ballast = try disk.fill(leaving: free)
        let error = #expect(throws: DropRefusal.self) { try drop(large(), into: disk.root) }
        guard case .full(let path)? = error else {
            Issue.record("\(String(describing: error)) is not about a full disk")
            return
        }
        #expect(path.hasPrefix(disk.root) && !path.contains("/.boardpack-"))
        let names = try FileManager.default.contentsOfDirectory(atPath: disk.root)
        #expect(names.allSatisfy { !$0.contains("manifest") && !$0.hasPrefix(".boardpack-") })
        for name in names where name.hasPrefix(Example.stem) {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(disk.root)/\(name)")
            #expect(attributes[.size] as? Int == 20_000)
        }
        for path in ballast { try FileManager.default.removeItem(atPath: path) }
        let receipt = try drop(large(), into: disk.root)
        #expect(receipt.manifest.arrival == .placed)
        #expect(receipt.files.count == 2)
    }

    @Test("does the same where room is left and no name is", arguments: 0...2)
    func noNames(free: Int) throws {
        let disk = try SmallDisk(bytes: 1_048_576, files: 20)
        var taken: [String] = []
        while FileManager.default.createFile(atPath: "\(disk.root)/\(taken.count)", contents: nil) {
            taken.append("\(disk.root)/\(taken.count)")
        }
        for path in taken.prefix(free) { try FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: DropRefusal.self) { try drop(large(), into: disk.root) }
        guard case .full? = error else {
            Issue.record("\(String(describing: error)) is not about a full disk")
            return
        }
        #expect(
            !(try FileManager.default.contentsOfDirectory(atPath: disk.root).contains {
                $0.contains("manifest")
            }))
        for path in taken.dropFirst(free) { try FileManager.default.removeItem(atPath: path) }
        #expect(try drop(large(), into: disk.root).manifest.arrival == .placed)
    }
}
