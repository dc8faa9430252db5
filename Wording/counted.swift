/// `1 action`, `2 actions`, `no actions` never: nothing is said in a sentence of its own.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(figure(count)) \(count == 1 ? one : many)"
}

/// `1 action`, `2 actions`.
func counted(_ count: Int, _ one: String) -> String { counted(count, one, one + "s") }

/// `1 is`, `2 are`.
func are(_ count: Int) -> String { "\(figure(count)) \(count == 1 ? "is" : "are")" }

/// One to nine in words, where a sentence reads better so; digits beyond.
func spelled(_ count: Int) -> String {
    (0..<smallNumbers.count).contains(count) ? smallNumbers[count] : figure(count)
}

private let smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

/// `twice`, `three times`, `12 times`; `once` for one.
func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(spelled(count)) times"
    }
}

/// `two more`, `one fewer`; nil where nothing moved. Whole things are fewer, never less.
func moreOrFewer(_ now: Int, than before: Int) -> String? {
    if now == before { return nil }
    return now > before ? "\(spelled(now - before)) more" : "\(spelled(before - now)) fewer"
}
