package import PackDocument

extension Specimen {
    /// Thirty months with a step change, a gap, a shift and a provisional latest figure.
    package static let repeatReferrals: Figure = {
        let values: [Double?] = [
            22.1, 23.4, 21.8, 22.9, 24.0, 22.3, 21.5, 23.1, 22.7, 23.9, 22.0, 21.9, 23.3, 24.8, 25.1, 25.6,
            nil, 25.3,
            26.0, 25.8, 25.5, 26.3, 25.9, 30.2, 24.9, 24.2, 23.6, 22.8, 21.7, 20.4,
        ]
        return Figure(
            caption: "Repeat referrals within 12 months",
            alternative:
                "Repeat referrals rose to 30.2% in August 2017 and have fallen in each of the six months since, to 20.4%, which is still above the target of 18.0%.",
            drawing: .trend(
                TrendChart(
                    readings: values.enumerated().map { index, value in
                        TrendChart.Reading(
                            place: Double(index) * 30.4, value: value,
                            kind: index == 23 ? .worse : index > 23 ? .better : .ordinary,
                            isProvisional: index == 29)
                    },
                    levels: [
                        level(.limit, "Upper limit 27.9%", 26.0, 27.9),
                        level(.mean, "Mean 24.6%", 22.7, 24.6),
                        level(.limit, "Lower limit 21.3%", 19.4, 21.3),
                        .init(
                            .target, label: "Target 18.0%",
                            stretches: [.init(from: 0, to: 29 * 30.4, value: 18)]),
                    ],
                    breaks: [.init(12.5 * 30.4, "Step change, October 2016")], latest: "Feb 2018 20.4%",
                    axis: (0..<30).map { .init(Double($0) * 30.4, monthName($0)) },
                    scale: [15, 20, 25, 30].map { .init($0, "\(Int($0))%") })))
    }()

    private static func level(
        _ kind: TrendChart.Level.Kind, _ label: String, _ before: Double, _ after: Double
    ) -> TrendChart.Level {
        TrendChart.Level(
            kind, label: label,
            stretches: [
                .init(from: 0, to: 12 * 30.4, value: before),
                .init(from: 13 * 30.4, to: 29 * 30.4, value: after),
            ])
    }

    private static func monthName(_ index: Int) -> String {
        let names = ["Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"]
        return "\(names[index % 12]) \(2015 + (index + 8) / 12)"
    }

    package static let milestones = Figure(
        caption: "Milestones of priority 1",
        alternative:
            "Two of four milestones are reached: Threshold document agreed and Front door restructured. One is late: Audit tool in use. One is ahead: Peer review.",
        drawing: .timeline(
            Timeline(
                events: [
                    .init(place: 10, kind: .done, label: "Threshold document agreed"),
                    .init(place: 95, kind: .done, label: "Front door restructured"),
                    .init(place: 150, kind: .late, label: "Audit tool in use"),
                    .init(place: 260, kind: .ahead, label: "Peer review"),
                ],
                now: .init(178, "28 March"),
                axis: [
                    .init(5, "Oct 2017"), .init(97, "Jan 2018"), .init(187, "Apr 2018"),
                    .init(278, "Jul 2018"),
                ])))
}
