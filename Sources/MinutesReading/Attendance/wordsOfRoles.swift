/// Words that make a capitalised phrase an office or an organisation rather than a person.
let wordsOfRoles: Set<String> = [
    "director", "directors", "head", "heads", "chair", "chairman", "chairwoman", "chairperson", "chairs",
    "vice-chair", "officer", "officers", "manager", "managers", "lead", "leads", "leader", "member",
    "members",
    "chief", "executive", "advisor", "adviser", "commissioner", "headteacher", "headteachers", "principal",
    "governor", "governors", "secretary", "clerk", "co-ordinator", "coordinator", "administrator",
    "assistant",
    "deputy", "consultant", "representative", "representatives", "teacher", "accountant", "treasurer",
    "solicitor",
    "worker", "workers", "practitioner", "practitioners", "commander", "auditor", "analyst", "senior",
    "interim",
    "service", "services", "team", "teams", "council", "trust", "police", "nhs", "ccg", "icb", "college",
    "school",
    "schools", "association", "department", "directorate", "ofsted", "dfe", "partner", "partners", "group",
    "partnership", "board", "committee", "panel", "forum", "cabinet", "authority", "academy", "hospital",
    "agency",
    "group's", "councillors", "portfolio", "monitoring", "section", "unit",
]

/// Words that end or begin a topic, a paper or a part of the minutes, and so no name of a person.
let wordsOfTopics: Set<String> = [
    "plan", "plans", "strategy", "report", "reports", "update", "updates", "review", "reviews", "policy",
    "policies",
    "budget", "performance", "dashboard", "data", "framework", "training", "programme", "project",
    "improvement",
    "safeguarding", "workforce", "recruitment", "audit", "audits", "assessment", "minutes", "action",
    "actions",
    "agenda", "item", "items", "meeting", "meetings", "matters", "arising", "business", "apologies",
    "present",
    "attendance", "quality", "assurance", "risk", "risks", "register", "template", "guidance", "figures",
    "paper",
    "papers", "visit", "letter", "work", "information", "discussion", "summary", "next", "previous", "date",
    "time",
    "venue", "children", "children's", "young", "people", "social", "care", "health", "education", "housing",
    "finance", "fostering", "early", "help", "sufficiency", "terms", "reference", "decision", "decisions",
    "note",
    "noted", "agreed", "resolved", "welcome", "introductions", "declarations", "interest", "any", "other",
]
