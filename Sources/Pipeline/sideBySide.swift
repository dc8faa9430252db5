import Dispatch
import Synchronization

/// What each element comes to, worked out on as many cores as there are; the answers in the order of the elements.
///
/// The caller works along, so that it never waits for a thread that is not to be had.
func sideBySide<Element: Sendable, Answer: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) -> Answer
) -> [Answer] {
    let answers = Mutex<[Int: Answer]>([:])
    DispatchQueue.concurrentPerform(iterations: elements.count) { place in
        let answer = work(elements[place])
        answers.withLock { $0[place] = answer }
    }
    return answers.withLock { found in elements.indices.compactMap { found[$0] } }
}

/// Two pieces of work at once. Where both fail, the first one's error is thrown, so that it does not depend on luck.
func sideBySide<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
) throws -> (First, Second) {
    let ended = Mutex<(first: Result<First, any Error>, second: Result<Second, any Error>)>(
        (.failure(NotDone()), .failure(NotDone())))
    DispatchQueue.concurrentPerform(iterations: 2) { place in
        if place == 0 {
            let result = Result { try first() }
            ended.withLock { $0.first = result }
        } else {
            let result = Result { try second() }
            ended.withLock { $0.second = result }
        }
    }
    return try ended.withLock { (try $0.first.get(), try $0.second.get()) }
}

/// Stands until the work has ended, and is never seen.
private struct NotDone: Error {}
