/// The mean of numbers, right to the last bit or next to it, so that a value can be compared with it for equality.
///
/// Twelve values of 0.95 added up one by one are not twelve times 0.95, and all twelve would lie above their own
/// mean. The sum keeps what each addition loses (Knuth, TAOCP 2, 4.2.2, theorem B), and the quotient is mended by
/// what the division leaves over. Nil for no number.
func exactMean(_ numbers: some Sequence<Double>) -> Double? {
    var sum = 0.0
    var lost = 0.0
    var count = 0.0
    for number in numbers {
        let next = sum + number
        let part = next - sum
        lost += (sum - (next - part)) + (number - part)
        sum = next
        count += 1
    }
    guard count > 0 else { return nil }
    let total = sum + lost
    let rest = (sum - total) + lost
    let quotient = total / count
    let remainder = total.addingProduct(-quotient, count)
    return quotient + (remainder + rest) / count
}
