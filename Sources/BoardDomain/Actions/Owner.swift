/// Who is to do something. The words are kept even where nobody of that name is known.
package struct Owner: Hashable, Sendable {
    /// As written in the papers.
    package let words: String
    /// The person meant, where exactly one is known under those words.
    package let person: Person.ID?
    /// That person's present name, which is what the pack prints.
    package let name: String?

    package init(words: String, person: Person.ID? = nil, name: String? = nil) {
        self.words = words
        self.person = person
        self.name = name
    }
}
