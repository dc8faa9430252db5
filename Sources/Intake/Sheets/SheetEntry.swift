package import BoardDomain

/// One entry read from a file, of the kind of that file.
package enum SheetEntry: Hashable, Sendable {
    case board(BoardEntry)
    case person(PersonEntry)
    case meeting(MeetingEntry)
    case agenda(AgendaEntry)
    case action(ActionEntry)
    case plan(PlanEntry)
    case metric(MetricEntry)
    case observation(ObservationEntry)
    case step(StepChangeEntry)
    case calendar(CalendarEntry)
    case recipient(RecipientEntry)
}
