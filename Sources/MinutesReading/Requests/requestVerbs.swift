/// What boards ask people to do, in the plain form that follows "to".
let requestVerbs: Set<String> = [
    "close", "count", "finish", "open", "order", "renew", "replace", "show",
    "add", "address", "advise", "agree", "amend", "analyse", "approach", "arrange", "ascertain", "ask",
    "attend",
    "book", "brief", "bring", "build", "chair", "chase", "check", "circulate", "clarify", "collate",
    "commission",
    "communicate", "complete", "compile", "confirm", "consider", "consult", "contact", "contribute",
    "convene",
    "co-ordinate", "coordinate", "correct", "create", "deliver", "design", "develop", "discuss", "distribute",
    "draft",
    "draw", "email", "e-mail", "encourage", "ensure", "escalate", "establish", "evaluate", "examine",
    "explore",
    "facilitate", "feed", "feedback", "finalise", "find", "follow", "forward", "gather", "give", "identify",
    "implement", "include", "inform", "investigate", "invite", "issue", "lead", "liaise", "look", "make",
    "map", "meet",
    "monitor", "nominate", "note", "notify", "obtain", "organise", "oversee", "pass", "pick", "prepare",
    "present",
    "produce", "progress", "promote", "propose", "provide", "publish", "pursue", "put", "raise",
    "re-circulate",
    "recirculate", "reconsider", "refresh", "remind", "remove", "report", "request", "research", "resolve",
    "respond",
    "revise", "review", "revisit", "run", "schedule", "scope", "seek", "send", "set", "share", "sign",
    "speak",
    "submit", "summarise", "supply", "support", "take", "talk", "tell", "test", "track", "undertake",
    "update",
    "upload", "verify", "visit", "work", "write",
]

/// What boards ask to be done to a thing, in the form that follows "to be". "Expected" and its like are not here.
let requestParticiples: Set<String> = [
    "built", "carried", "closed", "counted", "fed", "finished", "fixed", "found", "held", "opened", "ordered",
    "renewed", "repaired", "displayed", "erected", "installed", "purchased", "bought", "advertised",
    "cleaned", "replaced", "shown", "sought",
    "added", "addressed", "agreed", "amended", "analysed", "appointed", "approached", "arranged", "asked",
    "booked",
    "briefed", "brought", "chased", "checked", "circulated", "clarified", "collated", "commissioned",
    "communicated",
    "completed", "compiled", "confirmed", "considered", "consulted", "contacted", "convened", "co-ordinated",
    "coordinated", "corrected", "created", "delivered", "designed", "developed", "discussed", "distributed",
    "drafted",
    "drawn", "emailed", "e-mailed", "escalated", "established", "evaluated", "examined", "explored",
    "finalised",
    "followed", "forwarded", "gathered", "given", "identified", "implemented", "included", "informed",
    "investigated",
    "invited", "issued", "made", "monitored", "notified", "obtained", "organised", "passed", "picked",
    "placed",
    "prepared", "presented", "produced", "progressed", "provided", "published", "pursued", "put", "raised",
    "recirculated", "re-circulated", "refreshed", "reminded", "removed", "reported", "requested", "resolved",
    "revised", "reviewed", "revisited", "scheduled", "scoped", "sent", "set", "shared", "signed", "submitted",
    "summarised", "supplied", "tabled", "taken", "tested", "undertaken", "updated", "uploaded", "verified",
    "written",
]

/// Words that make a clause a statement: whoever "is to be", "needs to be" or "agreed to" is being described.
let statingVerbs: Set<String> = [
    "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would", "shall",
    "should",
    "can", "could", "may", "might", "must", "need", "needs", "needed", "ought", "continue", "continues",
    "continued",
    "remain", "remains", "remained", "seem", "seems", "seemed", "appear", "appears", "appeared", "expect",
    "expects",
    "expected", "hope", "hopes", "hoped", "want", "wants", "wanted", "said", "noted", "reported", "asked",
    "stated",
    "commented", "explained", "advised", "requested", "suggested", "proposed", "began", "isn't", "wasn't",
    "it's",
    "we're", "they're", "likely", "due", "able", "going", "ready", "there", "we", "they", "he", "she", "i",
    "who",
    "which", "intend", "intends", "intended", "used", "tend", "tends",
]

/// After one of these, a stating verb belongs to a side clause and says nothing of the sentence.
let sideClauseWords: Set<String> = [
    "which", "that", "who", "whom", "whose", "how", "what", "where", "when", "whether", "why", "if", "as",
    "so", "until",
    "once", "before", "after", "because", "since", "while", "where", "unless", "including",
]
