/// Things due or done on a line of time, each with its name.
package struct Timeline: Hashable, Sendable {
    package struct Event: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case done, ahead, late
        }

        package let place: Double
        package let kind: Kind
        package let label: String

        package init(place: Double, kind: Kind, label: String) {
            self.place = place
            self.kind = kind
            self.label = label
        }
    }

    /// In the order of their places.
    package let events: [Event]
    /// The day the reader stands on.
    package let now: TrendChart.Place
    package let axis: [TrendChart.Place]

    package init(events: [Event], now: TrendChart.Place, axis: [TrendChart.Place]) {
        self.events = events
        self.now = now
        self.axis = axis
    }
}
