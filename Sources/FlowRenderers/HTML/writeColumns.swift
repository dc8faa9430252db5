import PackDocument

extension HTMLPage {
    /// One small chart a quantity, all to one scale, so that each carries its own name and no legend is needed.
    mutating func writeColumns(_ chart: ColumnChart) {
        let highest = chart.quantities.flatMap(\.counts).max() ?? 0
        // More than six names no longer fit under their columns at 320 px: they get a line each.
        let lies = chart.occasions.count > 6
        out.raw(lies ? "<div class=\"panels wide\">\n" : "<div class=\"panels\">\n")
        for quantity in chart.quantities {
            out.raw("<div>")
            element("p", class: "name", quantity.name)
            if lies {
                writeLines(quantity, over: chart.occasions, highest: highest)
            } else {
                writeColumns(quantity, over: chart.occasions, highest: highest)
            }
            out.raw("</div>\n")
        }
        out.raw("</div>\n")
    }

    private mutating func writeColumns(
        _ quantity: ColumnChart.Quantity, over occasions: [String], highest: Int
    ) {
        out.raw("<svg class=\"columns\" width=\"100%\" height=\"104\">")
        for (index, count) in zip(occasions.indices, quantity.counts) {
            let height = Int(share(of: count, in: highest) * 80)
            out.raw("<svg x=\"")
            out.hundredths(Int((Double(index) + 0.5) / Double(occasions.count) * 10_000))
            out.raw("%\"")
            out.raw(index == occasions.count - 1 ? " class=\"latest\">" : ">")
            out.raw("<rect x=\"-16\" width=\"32\" y=\"")
            out.number(103 - height)
            out.raw("\" height=\"")
            out.number(height)
            out.raw("\"/><text y=\"")
            out.number(97 - height)
            out.raw("\">")
            out.number(count)
            out.raw("</text></svg>")
        }
        out.raw(
            "<rect class=\"ground\" y=\"103\" width=\"100%\" height=\"1\"/></svg>\n<div class=\"occasions\">")
        for occasion in occasions {
            out.raw("<span>")
            out.words(occasion)
            out.raw("</span>")
        }
        out.raw("</div>")
    }

    private mutating func writeLines(_ quantity: ColumnChart.Quantity, over occasions: [String], highest: Int)
    {
        for (index, occasion) in occasions.enumerated() {
            out.raw(
                index == occasions.count - 1
                    ? "<div class=\"lying latest\"><span>" : "<div class=\"lying\"><span>")
            out.words(occasion)
            out.raw("</span>")
            if quantity.counts.indices.contains(index) {
                out.raw("<svg width=\"100%\" height=\"14\"><rect height=\"14\" width=\"")
                out.hundredths(Int(share(of: quantity.counts[index], in: highest) * 10_000))
                out.raw("%\"/></svg><span class=\"figures\">")
                out.number(quantity.counts[index])
                out.raw("</span>")
            }
            out.raw("</div>\n")
        }
    }

    private func share(of count: Int, in highest: Int) -> Double {
        highest > 0 ? max(Double(count), 0) / Double(highest) : 0
    }
}
