package import BoardDomain

/// Easter Day of the Gregorian calendar; nil before 1583, where that calendar was not yet kept.
///
/// Source: the method of an anonymous correspondent in Nature, 20 April 1876, as Meeus gives it in
/// "Astronomical Algorithms", chapter 8. It holds for every Gregorian year.
package func easterDay(in year: Int) -> Day? {
    guard year >= 1583 else { return nil }
    let golden = year % 19
    let (century, ofCentury) = (year / 100, year % 100)
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * toSunday) / 451
    let fromMarch = epact + toSunday - 7 * correction + 114
    return Day(year: year, month: fromMarch / 31, day: fromMarch % 31 + 1)
}
