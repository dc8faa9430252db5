import Pipeline

/// A board's list for a person to read: who is sent what, then who is not and why.
struct RecipientsPrinting {
    let listing: RecipientListing

    func print() {
        if listing.inForce.isEmpty {
            Output.write("On \(listing.day) nobody on the list of \(listing.board) would be sent a pack.")
        } else {
            Output.write("On \(listing.day) the packs of \(listing.board) would go to:")
            Output.write(
                TextTable(
                    headings: ["capacity", "name", "pack", "sent as", "since", "address"],
                    rows: listing.inForce.map { line in
                        [
                            line.capacity, cut(line.name, to: 32), line.audience, line.format,
                            line.from ?? line.listedOn, line.address,
                        ]
                    }
                ).text)
        }
        if !listing.leftOut.isEmpty {
            Output.write("\nLeft out:")
            Output.write(
                TextTable(
                    headings: ["address", "name", "pack", "why"],
                    rows: listing.leftOut.map { line in
                        [line.address, cut(line.name, to: 32), line.audience, line.reason ?? ""]
                    }
                ).text)
        }
        listing.warnings.forEach(Output.complain)
    }
}
