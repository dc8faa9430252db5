// Any text at all is read as minutes without a crash, the same twice, and every proposal points at a line there is.

@_cdecl("LLVMFuzzerTestOneInput")
func readAnyMinutes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let read = readMinutes(lines)
    let there = 1...max(1, lines.count)
    for action in read.actions {
        precondition(there.contains(action.line) && there.contains(action.lastLine), "expected a line there is")
        precondition((0...1).contains(action.confidence), "expected a confidence of 0 to 1")
        precondition(!action.text.isEmpty, "expected words")
    }
    for update in read.updates { precondition(there.contains(update.line), "expected a line there is") }
    for warning in read.warnings { precondition(there.contains(warning.line), "expected a line there is") }
    // Reading twice costs as much again, so one input in eight has to do.
    if count.isMultiple(of: 8) {
        precondition(readMinutes(lines) == read, "expected the same reading twice")
    }
    return 0
}
