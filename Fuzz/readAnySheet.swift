// Any bytes at all are read without a crash, the same in pieces as whole; and the rows read, written by
// our own writer, are the rows read again. The first byte chooses the size of the pieces.

@_cdecl("LLVMFuzzerTestOneInput")
func readAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let text = Array(bytes.dropFirst())
    let pieces = reading(ByteSource(text, atMost: Int(bytes[0] % 7) + 1), chunk: Int(bytes[0]) + 1)
    let whole = reading(ByteSource(text), chunk: 1 << 12)
    expect(pieces.rows == whole.rows, "the same rows whole and in pieces")
    expect(pieces.fault == whole.fault, "the same fault whole and in pieces")
    guard let delimiter = whole.delimiter else { return 0 }
    let written = Array(CSVWriter(delimiter: delimiter).text(whole.rows.map { $0.map(string) }).utf8)
    if whole.rows.isEmpty { return 0 }
    let again = reading(ByteSource(written), delimiter: delimiter, chunk: 1 << 12)
    expect(again.fault == nil, "no fault in what we wrote ourselves")
    expect(again.rows == whole.rows, "the rows that were written")
    return 0
}

private struct Outcome {
    var delimiter: CSVDelimiter?
    /// Scalars, for strings compare equal when only their normal forms are.
    var rows: [[[Unicode.Scalar]]] = []
    var fault: CSVFault?
}

private func reading(_ source: ByteSource, delimiter: CSVDelimiter? = nil, chunk: Int) -> Outcome {
    var outcome = Outcome()
    do {
        let reader = try CSVReader(source, delimiter: delimiter, chunkSize: chunk)
        outcome.delimiter = reader.delimiter
        while let row = try reader.next() { outcome.rows.append(row.cells.map { Array($0.unicodeScalars) }) }
    } catch {
        outcome.fault = error as? CSVFault
        expect(outcome.fault != nil, "no fault but a CSVFault, found \(error)")
    }
    return outcome
}

private func string(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }

private func expect(_ holds: Bool, _ sentence: String) {
    precondition(holds, "expected \(sentence)")
}
