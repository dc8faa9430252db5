import Foundation

/// The contrast of two colours, each red, green and blue from 0 to 1 (WCAG 2.2, "contrast ratio").
func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

private func luminance(_ colour: [Double]) -> Double {
    zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
        let (value, share) = part
        return sum + share * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
    }
}
