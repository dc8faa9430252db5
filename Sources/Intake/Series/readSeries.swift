/// Hands on the series of a file one by one, JSONL as its lines come in, CSV when all of it is read.
///
/// - Parameters:
///   - path: a file, or `-` for standard input.
///   - take: called for each series, in the file's order.
/// - Throws: `SeriesFault` at the first thing wrong, `UnreadableFile`, and whatever `take` throws.
package func readSeries(_ path: String, take: (SeriesCase) throws -> Void) throws {
    let lines = try LineSource(path)
    let name = path == "-" ? "standard input" : path
    guard let first = try lines.peek() else {
        throw SeriesFault(file: name, place: nil, words: "it holds nothing")
    }
    guard first != 0x5B else {
        throw SeriesFault(
            file: name, place: nil,
            words: "it is a JSON list; JSONL has one object a line and no list around them")
    }
    if first == 0x7B {
        while let (number, line) = try lines.next() {
            try take(try seriesCase(line, number: number, in: name))
        }
    } else {
        for found in try tabledSeries(try lines.rest(), in: name) { try take(found) }
    }
}
