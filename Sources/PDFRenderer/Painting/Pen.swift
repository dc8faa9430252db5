/// What the page's operators have set so far, so that nothing is set twice.
struct Pen {
    var font = -1
    var size = 0.0
    var fill: Ink?
    /// Hundredths of a point: where the line of words began that is being shown.
    var x = 0
    var y = 0
    /// Whether the next word starts where no word before it ended.
    var needsMove = true
    /// Whether an array of strings is open, and within it a string.
    var isInArray = false
    var isInString = false

    /// Within a new text object nothing has been moved to yet.
    mutating func beginText() {
        (x, y) = (0, 0)
        needsMove = true
    }
}
