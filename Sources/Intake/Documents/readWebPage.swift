/// The text of a web page, read as it is found. Nothing it names is fetched.
func readWebPage(_ bytes: [UInt8], isUTF8: Bool) -> [String] {
    let reading = WebPageReading()
    guard let events = try? MarkupEvents(.html(isUTF8: isUTF8), to: reading) else { return [] }
    try? bytes.withUnsafeBytes(events.feed)
    try? events.finish()
    reading.flush()
    return reading.page.lines
}
