/// Readings over time against what was to be expected of them: data and words, with no place on a page yet.
package struct TrendChart: Hashable, Sendable {
    package struct Reading: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case ordinary, better, worse
            /// Out of the ordinary, of a measure that has no better side.
            case notable
        }

        /// Where it stands along the axis, in days or in whatever unit all places share.
        package let place: Double
        /// Nil where there is none: the line breaks.
        package let value: Double?
        package let kind: Kind
        /// Drawn open: the figure may still change.
        package let isProvisional: Bool

        package init(place: Double, value: Double?, kind: Kind = .ordinary, isProvisional: Bool = false) {
            self.place = place
            self.value = value
            self.kind = kind
            self.isProvisional = isProvisional
        }
    }

    /// A height that holds over stretches of the axis, such as a mean. Its last stretch is labelled.
    package struct Level: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case mean, limit, target
            /// What was planned, from place to place.
            case plan
        }

        package struct Stretch: Hashable, Sendable {
            package let from, to: Double
            package let value: Double

            package init(from: Double, to: Double, value: Double) {
                self.from = from
                self.to = to
                self.value = value
            }
        }

        package let kind: Kind
        package let label: String
        package let stretches: [Stretch]

        package init(_ kind: Kind, label: String, stretches: [Stretch]) {
            self.kind = kind
            self.label = label
            self.stretches = stretches
        }
    }

    /// A place with its words: on an axis, or where a series breaks.
    package struct Place: Hashable, Sendable {
        package let at: Double
        package let label: String

        package init(_ at: Double, _ label: String) {
            self.at = at
            self.label = label
        }
    }

    /// In the order of their places; at least one has a value.
    package let readings: [Reading]
    package let levels: [Level]
    /// Where the series begins anew.
    package let breaks: [Place]
    /// Of the latest reading that has a value.
    package let latest: String
    /// The names of the readings' places, of which as many are shown as there is room for.
    package let axis: [Place]
    /// Heights with their names, from the lowest drawn to the highest.
    package let scale: [Place]

    package init(
        readings: [Reading], levels: [Level], breaks: [Place], latest: String, axis: [Place], scale: [Place]
    ) {
        self.readings = readings
        self.levels = levels
        self.breaks = breaks
        self.latest = latest
        self.axis = axis
        self.scale = scale
    }
}
