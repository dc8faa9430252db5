/// What should have stood in a cell. It completes "expected ...".
package struct Expectation: Error, Hashable, Sendable {
    package let words: String

    package init(_ words: String) { self.words = words }
}
