// Feeds one reader so many broken inputs and says how long that took of the processor's time. An input that breaks it, or
// that it is still at after half a minute, is named by its number: million TARGET NUMBER --only reads that one alone.

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The number of the input at hand, where a signal finds it.
nonisolated(unsafe) private var current: Int = 0

@main
enum Million {
    static func main() throws {
        let words = CommandLine.arguments
        guard words.count >= 3, let count = Int(words[2]) else {
            print("usage: million TARGET INPUTS, or million TARGET NUMBER --only")
            exit(64)
        }
        let inputs = try BrokenInputs(target: words[1], longest: words[1] == "minutes" ? 240 : 700)
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
            signal(number) { _ in report() }
        }
        if words.contains("--only") { return read(count, of: inputs) }
        for number in 1...max(1, count) {
            if number % 1_000 == 1 { alarm(30) }
            read(number, of: inputs)
        }
        let spent = Double(clock()) / Double(CLOCKS_PER_SEC)
        print("\(words[1]): \(count) inputs read, \(Int(spent)) s of the processor's time, nothing broke")
    }

    private static func read(_ number: Int, of inputs: BrokenInputs) {
        current = number
        inputs.input(number).withUnsafeBufferPointer { _ = readAny($0.baseAddress, $0.count) }
    }
}

/// What a signal handler may do and no more: bytes on the stack, written by one call.
private func report() -> Never {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
        var rest = current
        var at = digits.count
        repeat {
            at -= 1
            digits[at] = UInt8(0x30 + rest % 10)
            rest /= 10
        } while rest > 0 && at > 0
        _ = write(2, "broken by input ", 16)
        _ = write(2, digits.baseAddress.map { UnsafeRawPointer($0 + at) }, digits.count - at)
        _ = write(2, "\n", 1)
    }
    _exit(70)
}
