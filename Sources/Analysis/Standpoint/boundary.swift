/// The first index from which a condition holds, in a list where it keeps holding once it does;
/// else the count.
///
/// Halves the list each time, so that asking once for every action keeps a large log cheap.
func boundary<Element>(of list: [Element], where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
        let middle = low + (high - low) / 2
        if holds(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
}
