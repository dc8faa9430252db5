import PackDocument

extension HTMLPage {
    /// The marking at the head and the foot line with page n of N, in the margin boxes of every printed page
    /// (CSS Paged Media 3, section 5). The cover bears its marking as words of its own.
    mutating func writePageMargins(of document: Document) {
        out.raw("@page{size:A4;margin:24mm 18mm 22mm;")
        if let marking = Furniture.marking(of: document) {
            out.raw("@top-center{")
            out.raw(marginType)
            out.raw("font-weight:700;color:#000;content:\"")
            out.cssString(marking)
            out.raw("\"}")
        }
        out.raw("@bottom-left{")
        out.raw(marginType)
        out.raw("content:\"")
        for (index, words) in Furniture.foot(of: document).enumerated() {
            if index > 0 { out.raw(" · ") }
            out.cssString(words)
        }
        out.raw("\"}@bottom-right{")
        out.raw(marginType)
        out.raw("content:\"Page \" counter(page) \" of \" counter(pages)}}\n")
        // A section with a table too broad for an upright sheet lies on its side, heading and all.
        out.raw("@page sideways{size:A4 landscape}\n@page:first{@top-center{content:none}}\n")
    }
}

private let marginType: StaticString =
    "font-family:\"Liberation Sans\",Arial,Helvetica,sans-serif;font-size:10pt;color:#4b5560;"
