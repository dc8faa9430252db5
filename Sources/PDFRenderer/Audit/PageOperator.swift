/// The operators that our pages are written with, each by its letters as one number (ISO 32000-1, annex A).
enum PageOperator: UInt32 {
    /// `TJ`
    case showWords = 0x544A
    /// `Td`
    case move = 0x5464
    /// `rg`
    case fillColour = 0x7267
    /// `Tf`
    case font = 0x5466
    /// `BT`
    case beginText = 0x4254
    /// `ET`
    case endText = 0x4554
    /// `BDC`
    case open = 0x424443
    /// `EMC`
    case close = 0x454D43
    /// `re`
    case rectangle = 0x7265
    /// `f`
    case fill = 0x66
    /// `B`
    case fillAndStroke = 0x42
    /// `S`
    case stroke = 0x53
    /// `Tz`
    case squeeze = 0x547A
    /// `q`
    case keep = 0x71
    /// `Q`
    case restore = 0x51
    /// `m`
    case pathStart = 0x6D
    /// `l`
    case pathLine = 0x6C
    /// `c`
    case pathCurve = 0x63
    /// `h`
    case pathEnd = 0x68
    /// `RG`
    case strokeColour = 0x5247
    /// `w`
    case lineWidth = 0x77
    /// `d`
    case dash = 0x64
    /// `J`
    case lineCap = 0x4A
    /// `j`
    case lineJoin = 0x6A
    /// `Ts`
    case rise = 0x5473
}
