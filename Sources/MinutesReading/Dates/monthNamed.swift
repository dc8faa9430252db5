/// The month (1...12) that a word names, in full or cut short.
///
/// "May" and "March" are verbs too, so they count only where they are printed with a capital.
func monthNamed(by word: Word) -> Int? {
    guard let month = months[word.key] else { return nil }
    return ["may", "mar", "march"].contains(word.key) && !word.isCapitalised ? nil : month
}

private let months: [String: Int] = {
    let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
        months[name] = index + 1
        months[String(name.prefix(3))] = index + 1
    }
    return months
}()
