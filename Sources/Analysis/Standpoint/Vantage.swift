import BoardDomain

/// A board's day to look from, and how far the facts reach that it had before it.
struct Vantage: Hashable {
    /// Lateness and age are counted on this day.
    let day: Day
    /// Facts dated later than this were not before the board.
    let knownUpTo: Day

    /// A board that has met is shown as it found things: what is dated on its day was decided or
    /// told at it, and so is news to the board after it.
    static func found(at day: Day) -> Vantage { Vantage(day: day, knownUpTo: day - 1) }

    /// The board the pack is for, with everything dated up to and on its day.
    static func standing(at day: Day) -> Vantage { Vantage(day: day, knownUpTo: day) }
}
