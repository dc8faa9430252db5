import BoardDomain
import Channels
import Foundation
import Testing

@Suite("Someone watching the directory")
struct WatchedDropSpecs {
    let world: DropWorld

    init() throws { world = try DropWorld() }

    @Test("never sees a partial file or a manifest without its files, while two runs drop the same editions")
    func watched() throws {
        let editions = 1...12
        let bytes = [UInt8](repeating: 0x70, count: 300_000)
        let whole = bytes.count
        let print = try #require(Fingerprint(hex: String(repeating: "a", count: 64)))
        let meeting = try Example.meeting()
        let directory = world.directory
        let seen = Sightings()
        // Threads of their own, so that the watcher has begun before the droppers, on any number of cores.
        let watching = DispatchGroup()
        watching.enter()
        Thread.detachNewThread {
            while !seen.isOver { seen.look(at: directory, whole: whole) }
            watching.leave()
        }
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            defer { seen.finish() }
            for edition in editions {
                let contents = PackFormat.allCases.map {
                    Consignment.Content(format: $0, fingerprint: print, bytes: bytes)
                }
                do throws(DropRefusal) {
                    let consignment = Consignment(meeting: meeting, edition: edition, contents: contents)
                    seen.note(try drop(consignment, into: directory))
                } catch {
                    seen.fail(error.sentence)
                }
            }
        }
        watching.wait()
        seen.look(at: directory, whole: whole)
        #expect(seen.faults == [])
        #expect(try world.names().count == editions.count * (PackFormat.allCases.count + 1))
        // Between them the two placed each file once.
        #expect(seen.placed.sorted() == (try world.names()))
    }

    private final class Sightings: @unchecked Sendable {
        private let lock = NSLock()
        private var finished = 0
        private var wrong: [String] = []
        private var arrivals: [String] = []

        var isOver: Bool { lock.withLock { finished == 2 } }
        var faults: [String] { lock.withLock { wrong } }
        var placed: [String] { lock.withLock { arrivals } }
        func finish() { lock.withLock { finished += 1 } }
        func fail(_ words: String) { lock.withLock { wrong.append(words) } }
        func note(_ receipt: DropReceipt) {
            let placed = (receipt.files + [receipt.manifest]).filter { $0.arrival == .placed }
            lock.withLock { arrivals += placed.map(\.name) }
        }

        func look(at directory: String, whole: Int) {
            let files = FileManager.default
            let names = ((try? files.contentsOfDirectory(atPath: directory)) ?? []).filter {
                !$0.hasPrefix(".")
            }
            for name in names {
                let size = try? files.attributesOfItem(atPath: "\(directory)/\(name)")[.size] as? Int
                if name.hasSuffix(".manifest.txt") {
                    let stem = name.dropLast(13)
                    for ending in [".html", ".txt"]
                    where !files.fileExists(atPath: "\(directory)/\(stem)\(ending)") {
                        fail("\(name) came before \(ending)")
                    }
                } else if size != whole {
                    fail("\(name) had \(String(describing: size)) bytes")
                }
            }
        }
    }
}
