import Foundation

/// A thread that looks at a folder without pause and notes every file under a final name that is not whole.
final class FolderWatcher: @unchecked Sendable {
    private let folder: String
    private let whole: [String: Data]
    private let lock = NSLock()
    private let ended = DispatchSemaphore(value: 0)
    private var isOver = false
    private var faults: Set<String> = []
    private var count = 0

    init(of folder: String, expecting whole: [String: Data]) {
        self.folder = folder
        self.whole = whole
        Thread.detachNewThread { [self] in
            while !lock.withLock({ isOver }) { look() }
            ended.signal()
        }
    }

    var looks: Int { lock.withLock { count } }

    /// - Returns: what was seen that nobody may see.
    func finish() -> Set<String> {
        lock.withLock { isOver = true }
        ended.wait()
        return lock.withLock { faults }
    }

    private func look() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where !name.hasPrefix(".") {
            // Nil where it was cleared away between the two looks.
            guard let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(name)")) else { continue }
            if bytes != whole[name] {
                lock.withLock { _ = faults.insert("\(name) had \(bytes.count) bytes") }
            }
        }
        lock.withLock { count += 1 }
    }
}
