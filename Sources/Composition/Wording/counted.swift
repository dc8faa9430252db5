/// "1 action", "2 actions", "no actions".
package func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    switch count {
    case 0: "no \(many ?? one + "s")"
    case 1: "1 \(one)"
    default: "\(figure(count)) \(many ?? one + "s")"
    }
}

/// "1 action is", "2 actions are".
func are(_ count: Int, _ one: String) -> String { "\(counted(count, one)) \(count == 1 ? "is" : "are")" }

/// One to nine in words, where a sentence reads better so; digits beyond.
func spelled(_ count: Int) -> String {
    smallNumbers.indices.contains(count) ? smallNumbers[count] : figure(count)
}

private let smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

/// "once", "twice", "three times".
func timesWords(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(spelled(count)) times"
    }
}

/// "two more overdue", "one fewer overdue", "no change in those overdue".
func compared(_ now: Int, with before: Int, _ what: String) -> String {
    if now == before { return "no change in those \(what)" }
    return now > before ? "\(spelled(now - before)) more \(what)" : "\(spelled(before - now)) fewer \(what)"
}
