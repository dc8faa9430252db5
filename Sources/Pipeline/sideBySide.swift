import Foundation
import Synchronization

/// What each element comes to, worked out on as many cores as there are; the answers in the order of the elements.
///
/// The threads are our own: the shared pool's ask the system for a rank that a daemon without
/// privileges is refused, and each refusal is a line in the journal.
func sideBySide<Element: Sendable, Answer: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Answer
) -> [Answer] {
    let sheet = AnswerSheet<Answer>()
    let share: @Sendable () -> Void = {
        while true {
            let place = sheet.takePlace()
            guard place < elements.count else { return }
            let answer = work(elements[place])
            sheet.answers.withLock { $0[place] = answer }
        }
    }
    let count = min(elements.count, ProcessInfo.processInfo.activeProcessorCount)
    _ = onThreads([@Sendable () -> Void](repeating: share, count: count))
    return sheet.answers.withLock { found in elements.indices.compactMap { found[$0] } }
}

/// Two pieces of work at once. Where both fail, the first one's error is thrown, so that it does not depend on luck.
func sideBySide<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () throws -> First, _ second: @escaping @Sendable () throws -> Second
) throws -> (First, Second) {
    let ended = sideBySide([true, false]) { isFirst -> Ended<First, Second> in
        isFirst ? .first(Result { try first() }) : .second(Result { try second() })
    }
    guard case .first(let one) = ended[0], case .second(let other) = ended[1] else { throw NotDone() }
    return (try one.get(), try other.get())
}

private final class AnswerSheet<Answer: Sendable>: Sendable {
    let answers = Mutex<[Int: Answer]>([:])
    private let next = Mutex(0)

    /// Each number once.
    func takePlace() -> Int {
        next.withLock { place in
            defer { place += 1 }
            return place
        }
    }
}

private enum Ended<First: Sendable, Second: Sendable>: Sendable {
    case first(Result<First, any Error>)
    case second(Result<Second, any Error>)
}

/// Never seen: answers come in the order of their questions.
private struct NotDone: Error {}
