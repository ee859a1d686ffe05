# Reports and lists.

report-title-year = REPORT ON DIALOGUES WITH CITIZENS, { $period }
report-title-units = Sessions against the minimum, { $period }
report-title-leaders = Sessions by leader, { $period }
report-title-plan = The plan against what was held, { $period }
report-title-petitions = Petitions, { $period }
report-title-agencies = Agencies' replies, { $period }
report-title-satisfaction = Satisfaction ballots, { $period }
report-title-overdue = Overdue replies, { $period }
report-period-year = { $year }
report-period-half-one = first half of { $year }
report-period-half-two = second half of { $year }
report-period-nine-months = first nine months of { $year }
report-period-quarter = quarter { $number } of { $year }
report-period-month = month { $number } of { $year }
report-period-range = { $from } to { $to }
report-head = Register: { $name }. Period { $from } to { $to }, as known on { $as-of }.
report-rules = Rules: at least { $minimum ->
    [one] one session
   *[other] { $minimum } sessions
 } a year; replies within { $days } days ({ $kind }) of { $from }; satisfaction threshold { $percent }%.
report-rules-on = Rules in force on { $day }
report-sum = Total
report-state = State
report-list-count = { $count ->
    [one] one row
   *[other] { $count } rows
 }
report-due-in-force = Due in force
report-days-left = Days left
report-estimate-note = * Due day by estimate: the days off at stake are not confirmed.
report-sessions-title = Sessions
report-sessions-total = Sessions in all
report-sessions-recorded = of these with a record of each
report-sessions-reported = of these known by totals alone
report-sessions-attended = People attending
report-sessions-speakers = People speaking
report-sessions-opinions = Opinions
report-sessions-answered = Opinions answered at the session
report-sessions-level-province = Held by the province
report-sessions-level-district = Held by the district
report-sessions-level-commune = Held by communes
report-sessions-level-village = Held by villages
report-sessions-kind-periodic = Periodic
report-sessions-kind-thematic = Thematic
report-sessions-kind-adhoc = Ad hoc
report-sessions-kind-unknown = Kind not told
report-sessions-form-direct = Direct
report-sessions-form-indirect = Indirect
report-sessions-form-unknown = Form not told
report-sessions-host-secretary = Hosted by the secretary
report-sessions-host-chair = Hosted by the chair
report-sessions-host-both = Hosted by both
report-sessions-host-deputy = Hosted by a deputy
report-sessions-host-unknown = Host not told
report-months-title = Recorded sessions by month
report-minimum-title = The minimum
report-minimum-units = Units that owe the minimum
report-minimum-required = Sessions owed
report-minimum-counted = Sessions that count, by known units
report-minimum-pool = Sessions reported together, units not known
report-minimum-met = Units proved to have met it
report-minimum-short = Units proved to fall short
report-minimum-unknown = Units that cannot be judged
report-minimum-shortfall = Sessions missing, those reported together aside
report-minimum-nobody = No unit owes the minimum in this period.
report-minimum-not-over = The period is not over yet.
report-minimum-owed = { $units ->
    [one] One unit owes
   *[other] { $units } units owe
 } { $required ->
    [one] one session
   *[other] { $required } sessions
 }; { $counted } count for units that are known.
report-minimum-owing-nothing = { $count ->
    [one] One of them exists
   *[other] { $count } of them exist
 } for too few days of the period to owe a session, and { $count ->
    [one] counts
   *[other] count
 } as having met it.
report-minimum-pooled = { $pool ->
    [one] One session is
   *[other] { $pool } sessions are
 } only reported for several units together, so not every unit can be judged.
report-minimum-bounds = Certain: at least { $least } and at most { $most } of { $units } units met the minimum; so at least { $short } fell short, and at least { $missing ->
    [one] one session is
   *[other] { $missing } sessions are
 } missing.
report-minimum-known = { $met } of { $units } units met the minimum, { $short } fell short; { $missing ->
    [one] one session is
   *[other] { $missing } sessions are
 } missing.
report-minimum-short-yet = Units that have not met it yet
report-minimum-bounds-yet = So far at least { $least } and at most { $most } of { $units } units have met the minimum; so at least { $short } have not yet, and at least { $missing ->
    [one] one session is
   *[other] { $missing } sessions are
 } still owed.
report-minimum-known-yet = So far { $met } of { $units } units have met the minimum, { $short } have not yet; { $missing ->
    [one] one session is
   *[other] { $missing } sessions are
 } still owed.
report-minimum-note = The minimum goes by the days a unit exists in the year, rounded once; direct sessions with secretary or chair among the hosts count, unless the rules say otherwise.
report-units-title = Each unit against the minimum
report-units-name = Unit
report-units-required = Owed
report-units-held = Held
report-units-counted = Counted
report-units-hosted-by-higher = By higher
report-units-secretary = Secretary
report-units-chair = Chair
report-units-both = Both
report-units-shortfall = Missing
report-units-attended = Attended
report-units-petitions = Petitions
report-units-deputy = Deputy
report-units-unknown = Not told
report-units-satisfied-percent = Satisfied
report-unit-sessions-title = Each unit's own sessions
report-unit-sessions-note = Who hosted, how many attended, how many petitions. Satisfied = (very satisfied + satisfied) ÷ valid ballots, over the unit's own recorded sessions.
report-units-note = A minimum of 0 shows “–”. By higher: sessions that a unit above held there.
report-leaders-title = Hosts
report-leaders-name = Name
report-leaders-sessions = Sessions
report-leaders-thematic = Thematic
report-leaders-note = A joint session counts for each. “–”: the register knows no name.
report-plan-title = The plan
report-plan-planned = Entries planned
report-plan-held = Held
report-plan-held-on-time = of these on time
report-plan-postponed = Postponed
report-plan-cancelled = Cancelled
report-plan-open = Open
report-plan-unplanned-sessions = Sessions outside the plan
report-satisfaction-title = Satisfaction ballots
report-satisfaction-sessions-with-ballots = Sessions with ballots
report-satisfaction-issued = Issued
report-satisfaction-returned = Returned
report-satisfaction-valid = Valid
report-satisfaction-very-satisfied = Very satisfied
report-satisfaction-satisfied = Satisfied
report-satisfaction-neutral = Neutral
report-satisfaction-dissatisfied = Dissatisfied
report-satisfaction-percent = Satisfied, over all
report-satisfaction-sessions-meeting = Sessions meeting the threshold
report-satisfaction-lowest = Lowest: { $session }, { $percent }.
report-satisfaction-note = A session meets the threshold when its own rate is at least { $percent }%, compared before rounding.
report-ballots-title = Ballots by session
report-ballots-percent = Rate
report-ballots-meets = Meets
report-petitions-title = Petitions
report-petitions-total = In all
report-petitions-distinct = Without duplicates
report-petitions-answered = Answered there
report-petitions-on-time = On time
report-petitions-late = Late
report-petitions-pending = Pending
report-petitions-overdue = Overdue
report-petitions-withdrawn = Withdrawn
report-petitions-unassigned = Unassigned
report-petitions-on-time-percent = On-time rate
report-petitions-resolved = Resolved
report-petitions-explained = Explained
report-petitions-noted = Noted
report-petitions-declined = Declined
report-on-time-note = On-time rate = on time ÷ (on time + late + overdue); pending and withdrawn are outside.
report-fields-title = Petitions by field
report-fields-total = Number
report-months-nothing = The register has no record of a session in this period.
report-leaders-nothing = The register has neither a holder of a post nor a session in this period.
report-plan-nothing = The register has no plan entry in this period.
report-plan-unplanned = { $count ->
    [one] One recorded session fulfils
   *[other] { $count } recorded sessions fulfil
 } no entry.
report-satisfaction-nothing = The register has no ballots of this period.
report-petitions-nothing = The register has no petition of this period.
report-fields-nothing = The register has no petition of this period.
report-agencies-nothing = No agency was given a petition of this period.
report-follow-up-nothing = The register has no record of a session in this period.
report-agencies-title = Agencies
report-agencies-assigned = Assigned
report-agencies-median-days = Median days
report-agencies-longest-days = Longest days
report-follow-up-title = After the sessions
report-follow-up-conclusions = Sessions with a conclusion
report-follow-up-without-conclusion = Sessions without
report-follow-up-reviews = Sessions reviewed
report-follow-up-publications = Sessions published
report-follow-up-checks = Petitions checked
report-follow-up-checks-done = of these carried out
report-follow-up-noticed-in-time = Sessions with notice in time
report-overdue-title = Overdue replies
report-overdue-days-late = Days late
report-explain-title = The due day of { $code }
report-explain-rule = Rule: { $days } days ({ $kind }) of { $from }. Source: { $source }
report-explain-anchor = { $day } is day 0 and is not counted.
report-explain-counted = Counted
report-explain-why = Remark
report-explain-weekend = weekend, not counted
report-explain-off = { $name }, off ({ $source })
report-explain-worked = { $name }, worked ({ $source })
report-explain-computed = By the rule: { $day }.
report-explain-given = Given instead: { $day }.
report-explain-extended = Extended to { $day }.
report-explain-estimate = By estimate: the days off at stake are not confirmed.
report-explain-due = Due: { $day }.
report-find-title = Search: { $words }
report-find-kind = Kind
report-find-none = No record has all these words.
report-find-none-names = Petitioners' names are searched only with --with-names.
report-find-count = { $count ->
    [one] one hit
   *[other] { $count } hits
 }.
report-find-shown = { $shown } of { $count } hits are shown; add `-n { $count }` to see all.
report-find-newest = Only the { $most } records entered last that have all these words were looked at; type more words to narrow.
report-dashboard-title = { $name }, today { $today }
report-dashboard-sessions = { $year }: { $total ->
    [one] one session was held
   *[other] { $total } sessions were held
 } ({ $recorded } recorded, { $reported } only reported in totals).
report-dashboard-minimum = Minimum: { $units ->
    [one] one unit owes
   *[other] { $units } units owe
 } { $required }; { $counted } counted so far, { $met } met it.
report-dashboard-overdue = { $count ->
    [0] No reply is overdue.
    [one] one reply is overdue
   *[other] { $count } replies are overdue
 }
    .next = All of them: doithoai assign list --overdue · Enter a reply: doithoai record reply CODE
report-dashboard-soon = { $count ->
    [0] No reply is due within 7 days.
    [one] one reply is due within 7 days
   *[other] { $count } replies are due within 7 days
 }
    .next = All of them: doithoai assign list --due-within 7
report-dashboard-enter = { $count ->
    [0] Nothing is left to enter.
    [one] one thing is left to enter
   *[other] { $count } things are left to enter
 }
    .next = Type the command in the last column: the program asks for what is missing. A plan entry that was not held: doithoai plan postpone CODE --why … or plan cancel
report-dashboard-planned = { $count ->
    [0] No session is planned ahead.
    [one] one session is planned ahead
   *[other] { $count } sessions are planned ahead
 }
    .next = All of them: doithoai plan list · Add one: doithoai plan add
report-dashboard-behind = { $count ->
    [0] Every unit met the minimum.
    [one] one unit has not met the minimum yet
   *[other] { $count } units have not met the minimum yet
 }
    .next = All of them: doithoai report units { $year }
report-dashboard-more = … and { $count } more.
report-dashboard-task = To enter
report-dashboard-command = Command to type
report-dashboard-task-notice = Public notice
report-dashboard-task-plan = Session
report-dashboard-task-assign = Assign { $count ->
    [one] one petition
   *[other] { $count } petitions
 }
report-dashboard-task-conclusion = Conclusion
report-dashboard-task-ballot = Ballots
report-dashboard-task-publication = Publication
report-dashboard-by = { $what }, by { $day }
report-dashboard-notice-by = Notice by
report-dashboard-missing = Missing
report-dashboard-ahead = Planned
report-dashboard-first-steps = The register is empty. To begin: doithoai unit add 'Commune', doithoai agency add 'Agency', then doithoai plan add and doithoai record session. Each command has --help with an example.
