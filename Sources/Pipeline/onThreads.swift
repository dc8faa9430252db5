import Foundation

/// Runs work side by side, each piece on a thread of its own, and returns when all have ended.
///
/// Never on the cooperative threads: there are as many as processors, and one waiting for a relay's answer for ten
/// minutes would keep everything else from running.
func onThreads<Result: Sendable>(_ works: [@Sendable () -> Result]) -> [Result] {
    let results = Results<Result>()
    let group = DispatchGroup()
    for (place, work) in works.enumerated() {
        group.enter()
        let thread = Thread {
            results.put(work(), at: place)
            group.leave()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }
    group.wait()
    return results.inOrder
}

private final class Results<Result: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var held: [Int: Result] = [:]

    func put(_ result: Result, at place: Int) { lock.withLock { held[place] = result } }
    var inOrder: [Result] { lock.withLock { held.sorted { $0.key < $1.key }.map(\.value) } }
}
