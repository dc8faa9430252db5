/// Somebody's words on how an action stands, with the day they were given.
package struct Note: Hashable, Sendable {
    package let on: Day
    package let by: String?
    package let words: String

    package init(on: Day, by: String?, words: String) {
        self.on = on
        self.by = by
        self.words = words
    }
}
