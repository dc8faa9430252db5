/// What is wrong with a finished file, for the person who has to mend it.
package struct PDFFault: Hashable, Sendable {
    package let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}
