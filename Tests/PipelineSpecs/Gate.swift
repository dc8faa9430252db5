import Foundation
import Testing

/// Where a scripted relay waits until the spec lets it go on.
struct Gate {
    let path, reached: String

    init(in folder: URL) throws {
        path = folder.appending(path: "gate").path(percentEncoded: false)
        reached = folder.appending(path: "reached").path(percentEncoded: false)
        try #require(mkfifo(path, 0o600) == 0 && mkfifo(reached, 0o600) == 0)
    }

    /// What tells the relay to wait the first time it comes to a step.
    func script(at step: String) -> [String: Any] {
        ["faults": [step: ["gate"]], "reached": reached, "gate": path]
    }

    /// Opening either end waits for the other.
    func awaitReached() { close(Glibc.open(reached, O_RDONLY)) }

    func open() { close(Glibc.open(path, O_WRONLY)) }
}
