/// Sorted, with what ranks alike left in the order it came in: a promise the library's own sort
/// does not make.
func inOrder<Element>(_ list: [Element], by precedes: (Element, Element) -> Bool) -> [Element] {
    list.enumerated().sorted { left, right in
        if precedes(left.element, right.element) { return true }
        if precedes(right.element, left.element) { return false }
        return left.offset < right.offset
    }.map(\.element)
}

/// The greatest weight first; what weighs alike stays in the order it came in.
func worstFirst<Element, Weight: Comparable>(
    _ list: [Element], by weight: (Element) -> Weight
) -> [Element] {
    inOrder(list) { weight($0) > weight($1) }
}
