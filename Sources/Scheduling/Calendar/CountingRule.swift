/// Which days count as clear days. No statute settles it for boards, so an installation chooses.
package enum CountingRule: String, CaseIterable, Sendable {
    /// Whole working days: no weekend, bank holiday, closure or day of mourning, as principal councils read it.
    case workingDays = "working-days"
    /// As parish councils read section 243 of the Local Government Act 1972: Saturdays count, and days on which
    /// the council chooses to close; Sundays, the Christmas and Easter breaks, bank holidays and days of public
    /// mourning do not.
    case localGovernmentAct243 = "s243"
}
