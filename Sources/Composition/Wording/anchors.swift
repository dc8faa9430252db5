package import PackDocument

/// The place of a thing in the pack, made from its own reference. Two references never share a place: whatever is
/// not a lower-case letter or a digit is spelt out by its number.
package func place(_ kind: String, _ reference: String) -> Anchor {
    var name = kind + "-"
    for scalar in reference.unicodeScalars {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: name.unicodeScalars.append(scalar)
        default: name += "-\(String(scalar.value, radix: 16, uppercase: true))-"
        }
    }
    return Anchor(name)
}

func actionPlace(_ reference: String) -> Anchor { place("action", reference) }
func planPlace(_ reference: String) -> Anchor { place("plan", reference) }
func measurePlace(_ reference: String) -> Anchor { place("measure", reference) }
