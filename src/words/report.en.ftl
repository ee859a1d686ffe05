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
report-sessions-by-level-province = Held by the province
report-sessions-by-level-district = Held by the district
report-sessions-by-level-commune = Held by communes
report-sessions-by-level-village = Held by villages
report-sessions-by-kind-periodic = Periodic
report-sessions-by-kind-thematic = Thematic
report-sessions-by-kind-adhoc = Ad hoc
report-sessions-by-kind-unknown = Kind not told
report-sessions-by-form-direct = Direct
report-sessions-by-form-indirect = Indirect
report-sessions-by-form-unknown = Form not told
report-sessions-by-host-secretary = Hosted by the secretary
report-sessions-by-host-chair = Hosted by the chair
report-sessions-by-host-both = Hosted by both
report-sessions-by-host-deputy = Hosted by a deputy
report-sessions-by-host-unknown = Host not told
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
report-units-by-host-secretary = Secretary
report-units-by-host-chair = Chair
report-units-by-host-both = Both
report-units-shortfall = Missing
report-units-attended = Attended
report-units-petitions = Petitions
report-units-by-host-deputy = Deputy
report-units-by-host-unknown = Not told
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
report-satisfaction-note = Satisfaction = (very satisfied + satisfied) ÷ valid ballots. A session meets the threshold when its own rate is { $percent }% or more, compared before rounding.
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
report-petitions-outcomes-resolved = Resolved
report-petitions-outcomes-explained = Explained
report-petitions-outcomes-noted = Noted
report-petitions-outcomes-declined = Declined
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
report-dashboard-behind-or-unknown = { $count ->
    [one] of one unit it is not known that it has met the minimum
   *[other] of { $count } units it is not known that they have met the minimum
 }
report-dashboard-pooled = “≤”: sessions were reported for several units together and may be of this one.
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
report-figure = Figure
report-months-month = Month
report-months-name = Month { $number }
report-units-chart = Sessions that count against the minimum
report-fields-chart = Petitions by field and state
report-agencies-chart = Answers on time by agency
report-ballots-chart = Satisfaction by session against the threshold
report-ballots-threshold-percent = Threshold
report-title-outlook = What is still owed, { $period }
report-title-compare = Two periods compared, { $period }
report-title-repeats = Matters raised again and again, { $period }
report-public = For the notice board: only petitions with a public text are listed; the figures still count all petitions.
report-compare-of = { $first } compared with { $second }
report-compare-rules = The rules differ: { $key } is { $first } in the first period, { $second } in the second.
report-difference = Difference
report-what-if = Supposed: { $rules }. Only figures that differ are shown; the register stays as it is.
report-what-if-nothing = Under this supposition no figure differs.
report-in-force = In force
report-supposed = Supposed
report-explained-title = What { $figure } is made of
report-explained-value = { $figure } = { $value }
report-explained-ref = Record
report-explained-part = Part
report-explained-pool = Sessions reported together: P = { $pool }
report-explained-deficits = Each unit’s missing sessions: d
report-explained-terms = What is owed year by year: minimum × days of existence ÷ days of the year
report-explained-year = Year
report-explained-minimum = Minimum
report-explained-days = Days of existence
report-explained-of = Days of the year
report-appendix-number = No.
report-appendix-units-note = Sessions include what the unit reported itself; kinds, opinions and petitions are those of recorded sessions. Satisfaction = (very satisfied + satisfied) ÷ valid ballots.
report-petition-list-title = Petitions one by one
report-petition-list-nothing = There is no petition to list.
report-petition-list-reply = Reply number
report-petition-list-reply-day = Replied on
report-ballots-nothing = The register has no ballots in this period.
report-to-fill = ……… (to be added by the office)
report-part-sessions = 1. Sessions held
report-part-minimum = 2. The minimum of sessions
report-part-plan = 3. The plan
report-part-petitions = 4. Petitions and replies
report-part-satisfaction = 5. Satisfaction of the people
report-part-follow-up = 6. After the sessions
report-part-limits = 7. What is wanting, and why
report-part-next = 8. Tasks ahead
report-part-counted = { $label }: { $count }
report-part-untold = Not known to the register: { $counts }.
report-part-held = In { $period } { $total } dialogues with the people were held{ $recorded ->
        [0] { $total ->
            [0] .
           *[other] ; all are known by totals alone, with no record of each.
        }
       *[other] { $reported ->
            [0] , all recorded one by one.
           *[other] , of which { $recorded } are recorded one by one and { $reported } are known by totals alone.
        }
    }
report-part-short = Fell short: { $names }.
report-part-unknown = Cannot be concluded: { $names }.
report-part-not-yet = Not yet met: { $names }.
report-part-planned = The plan has { $planned } entries: { $held } held ({ $on-time } of them on time), { $postponed } postponed, { $cancelled } cancelled, { $open } open. { $unplanned } sessions were held outside the plan.
report-part-raised = { $total } petitions were raised ({ $distinct } without duplicates); { $answered } were answered at the session.
report-part-fields = The most frequent fields: { $fields }.
report-part-given = Given to agencies: { $on-time } answered on time, { $late } late, { $pending } not yet due, { $overdue } overdue, { $withdrawn } withdrawn; { $unassigned } not given to any.
report-part-rate = Answered on time: { $rate } (of those on time, late and overdue).
report-part-outcomes = By the last final reply: { $resolved } resolved, { $explained } explained, { $noted } noted, { $declined } declined.
report-part-ballots = The Fatherland Front took ballots at { $sessions } sessions: { $issued } issued, { $returned } returned, { $valid } valid; overall satisfaction { $rate }.
report-part-meeting = { $meeting }/{ $sessions } sessions reached { $percent }% or more.
report-part-followed = Of { $recorded } recorded sessions { $conclusions } have a conclusion, { $reviews } a review, { $publications } a publication. { $checks } petitions were checked, { $done } of them carried out.
report-limit-short = { $count ->
    [one] At least one unit fell short of the minimum.
   *[other] At least { $count } units fell short of the minimum.
 }
report-limit-late = { $count ->
    [one] One petition was answered late.
   *[other] { $count } petitions were answered late.
 }
report-limit-overdue = { $count ->
    [one] One petition is overdue.
   *[other] { $count } petitions are overdue.
 }
report-limit-unassigned = { $count ->
    [one] One petition is given to no agency.
   *[other] { $count } petitions are given to no agency.
 }
report-limit-low = { $count ->
    [one] One session is below the satisfaction threshold.
   *[other] { $count } sessions are below the satisfaction threshold.
 }
report-limit-neglected = { $count ->
    [one] One session is past its time without a conclusion or a publication.
   *[other] { $count } sessions are past their time without a conclusion or a publication.
 }
report-outlook-title = What is still owed
report-outlook-owed = Sessions still owed
report-outlook-covered = of these planned
report-outlook-to-plan = of these still to be planned
report-outlook-infeasible = Units that can no longer meet the minimum
report-outlook-pool = Sessions reported together, of no unit in particular
report-outlook-pool-note = Sessions reported together may already cover a part of what is owed; as nobody knows whose they are, they are not deducted.
report-outlook-units-title = What each unit still owes
report-outlook-units-nothing = No unit owes the minimum in this period.
report-outlook-units-required = Minimum
report-outlook-units-counted = Count
report-outlook-units-owed = Owed
report-outlook-units-planned = Planned
report-outlook-units-to-plan = To plan
report-outlook-units-days-left = Days left
report-outlook-units-pace-days = One every (days)
report-outlook-units-last-days = At the latest
report-outlook-units-feasible = Feasible
report-outlook-chart = Counted and planned against the minimum
report-outlook-note = “One every”: days left divided by sessions owed. “At the latest”: the last day of each, counted back from the period’s end, at least 30 days apart and on no day off.
report-repeats-title = Matters raised again
report-repeats-nothing = No matter was raised at so many sessions.
report-repeats-sessions = Sessions
report-repeats-answered = Answered
report-repeats-carried-out = Carried out
report-repeats-first-day = First
report-repeats-last-day = Last
report-repeats-answered-never-done = Answered, never done
report-repeats-raised = Raised as
report-repeats-suggested = “?”: only likely the same matter, by its words; link it with: doithoai edit CODE --duplicate-of CODE.
report-petition-list-state = State
report-part-by-level = By level: { $counts }.
report-part-by-host = By host: { $counts }.
report-part-by-kind = By kind: { $counts }.
report-part-by-form = By form: { $counts }.
report-since-seal-title = What changed since the seal
report-since-seal-intro = The year { $year } was sealed as of { $day } and opened again: { $why }.
report-since-seal-passed = The year { $year } is sealed as of { $day }, yet these figures are no longer as they were sealed: the file was changed past the program. Check it: doithoai verify
report-close-figures = Figures to be sealed
report-value = Value
report-purge-tried = Petitions whose petitioners would be blanked
report-unit-tried = What would change, and what goes on and has to be ended or moved
report-unit-tried-ends = ends from { $what }
report-unit-tried-followed = followed by { $what }
report-unit-tried-leader = goes on: leader { $what }
report-unit-tried-plan = goes on: plan entry { $what }
report-unit-tried-agency = goes on: agency { $what }
report-unit-tried-below = goes on: unit below it, { $what }
report-since-seal-nothing = No figure has changed since.
report-sealed = As sealed
report-now = Now
report-units-pooled-note = “–” and “≤”: sessions were reported for several units together and may be of this one; the register does not know.
report-part-sessions-of = { $count } { $label }
report-part-came = There were { $counts }.
report-short-by-level-province = by the province
report-short-by-level-district = by the district
report-short-by-level-commune = by communes
report-short-by-level-village = by villages
report-short-by-host-secretary = by the secretary
report-short-by-host-chair = by the chair
report-short-by-host-both = by both
report-short-by-host-deputy = by a deputy
report-short-by-host-unknown = not told
report-short-by-kind-periodic = periodic
report-short-by-kind-thematic = thematic
report-short-by-kind-adhoc = ad hoc
report-short-by-kind-unknown = not told
report-short-by-form-direct = direct
report-short-by-form-indirect = indirect
report-short-by-form-unknown = not told
report-short-attended = people attending
report-short-speakers = people speaking
report-short-opinions = opinions
report-short-answered = opinions answered at the session
report-title-verify-text = A text against the register, { $period }
report-verdict-file = The text: { $file }
report-verdict-title = Figures the text states
report-verdict-nothing = The text states no figure.
report-verdict-line = Line
report-verdict-given = Stated
report-verdict-judgement = Judged
report-verdict-register = Register
report-verdict-reason = Why
report-verdict-refs = Records
report-verdict-text = Phrase
report-verdict-agrees = agrees
report-verdict-contradicts = CONTRADICTS
report-verdict-aim = only an aim
report-verdict-unknown = unknown
report-verdict-note = Only sessions, units, percentages and days are judged, and only where the sentence is clear; the rest is unknown, never guessed.
report-declared-of = Declared totals against the minimum
report-declared-title = What the declared totals prove
report-declared-sessions = Sessions declared
report-declared-units = Units declared
report-declared-minimum = Minimum of each unit
report-declared-required = Sessions owed
report-declared-met-at-least = At least so many units met it
report-declared-met-at-most = At most so many units met it
report-declared-shortfall-at-least = At least so many sessions are missing
report-declared-agrees = Every unit met the minimum.
report-declared-contradicts = Not every unit can have met the minimum.
report-declared-aim = Only an aim.
report-declared-unknown = Whether every unit met the minimum cannot be concluded.
report-verdict-why-same-count = the same as in the register ({ $who })
report-verdict-why-same-but-thematic = the same as in the register without { $left_out } thematic ones ({ $who })
report-verdict-why-same-but-thematic-and-adhoc = the same as in the register without { $left_out } thematic and ad hoc ones ({ $who })
report-verdict-why-units-in-area = the number of units that owe the minimum
report-verdict-why-units-on-a-day = the number of units on the period’s first or last day
report-verdict-why-units-of-kind = the number of units of this kind
report-verdict-why-units-met = the register proves it: from { $at_least } to { $at_most } of { $units } units met the minimum
report-verdict-why-all-held = the register proves that all { $units } units held sessions
report-verdict-why-all-met = the register proves that all { $units } units held { $sessions }
report-verdict-why-every-session = true of all { $sessions } sessions with ballots
report-verdict-why-same-rate = the fraction { $part }/{ $whole }
report-verdict-why-is-the-rule = the rule: { $source }
report-verdict-why-other-count = the register has another number: { $who }
report-verdict-why-not-all-met = not all { $units } units can have held { $sessions }: at most { $at_most }
report-verdict-why-aim-not-reached = an aim, but not all { $units } units can have held { $sessions }: at most { $at_most }
report-verdict-why-too-many-met = more than the register allows: at most { $at_most } of { $units } units met the minimum
report-verdict-why-too-few-met = fewer than the register proves: at least { $at_least } of { $units } units met the minimum
report-verdict-why-not-all-held = not all { $units } units can have held sessions: at most { $at_most }
report-verdict-why-other-area = the register has another number of units
report-verdict-why-sessions-below = { $sessions } sessions are below this
report-verdict-why-other-rate = the register has another fraction: { $part }/{ $whole }
report-verdict-why-other-term = the rule says { $days } days
report-verdict-why-only-an-aim = only an aim
report-verdict-why-only-a-rule = only tells a rule
report-verdict-why-not-judged = not of a sort that is judged
report-verdict-why-number-unclear = the number is not clear
report-verdict-why-words-unknown = the sentence has words that leave its meaning unsure
report-verdict-why-other-period = about another period
report-verdict-why-other-period-or-units = about another period or other units
report-verdict-why-which-units = not clear which units
report-verdict-why-whole-unsure = not clear whether it means the whole
report-verdict-why-cannot-be-proved = the register can neither prove nor disprove it
report-verdict-why-percent-of-what = not clear what it is a percentage of
report-verdict-why-no-ballots = the register has no ballots
report-verdict-why-term-of-what = not clear what the term is for
report-verdict-why-term-as-kept = tells how soon replies came, not the rule
report-verdict-why-other-days = other days, not the term for replies
report-verdict-why-rules-changed = the rules changed within the period
report-verdict-why-totals-left-out = some totals are not counted in the period
report-verdict-who-whole = the whole
report-verdict-who-district-secretary = the district’s secretary
report-verdict-who-district-chair = the district’s chair
report-verdict-who-district-heads = the district’s heads
report-verdict-who-district = the district
report-verdict-who-communes = the communes
report-verdict-who-unsaid = not said who
report-template-instructions = Instructions
report-template-example-mark = Example
report-template-title = Tables of dialogues, to be filled
report-template-sheets = Each sheet is a table. Leave empty what you have nothing for; keep the sheets’ names and the headings.
report-template-required = Columns in yellow must be filled, others where you know. What is not known stays empty and is not 0.
report-template-days = Days as 20/05/2026; people and ballots as numbers.
report-template-records = In “Session” give unit and day, such as: Đồng Lạc 20/05/2026; in “Petition” the code that the register gave. Several hosts are joined by a semicolon.
report-template-example = The row “Example” is only to look at and is passed over.
report-template-import = Send this file back; whoever receives it runs: doithoai import FILE --dry-run, then doithoai import FILE.
report-template-session = Đồng Lạc 20/05/2026
report-template-wrong = The value does not fit the column “{ $column }”: choose from the list, write days as 20/05/2026, numbers from 0.
report-template-lists = Lists
report-template-lists-line = Where there is a list, choose from it.
report-calendar-name = Dialogues with the people
report-calendar-session = Dialogue: { $unit }
report-calendar-month = Dialogue this month, today at the latest: { $unit }
report-calendar-due = Reply due on { $petition }: { $agency }
report-bundle-from = A bundle of { $name } ({ $unit }), made on { $day }
report-bundle-only = Only of { $value } and the units below it
report-bundle-period = Only of { $value }
report-bundle-since = Only what came after journal entry { $value }
report-bundle-names = With petitioners’ names
report-bundle-sort = Sort
report-bundle-records = Records
report-conflicts-count = { $count ->
    [0] Nowhere do offices differ.
    [one] Offices differ on { $count } record, which waits for a choice:
   *[other] Offices differ on { $count } records, which wait for a choice:
}
report-conflict-title = { $code } ({ $sort }) – { $why } [{ $id }]
report-conflict-number = Version
report-conflict-office = Office
report-conflict-said = What differs
report-conflict-stands = (shown in the register meanwhile)
report-conflict-removed = removes the record
report-conflict-hangs = { $count ->
    [one] { $count } record hangs on it
   *[other] { $count } records hang on it
}
report-conflict-changed-twice = Choose one: doithoai bundle resolve { SHELL($id) } --take 1
report-conflict-same-code = If they are one and the same, choose one (the other goes with all that hangs on it): doithoai bundle resolve { SHELL($id) } --take 1; if both are real, keep both, and the later gets a new code: doithoai bundle resolve { SHELL($id) } --both
report-conflict-same-place = Choose one: doithoai bundle resolve { SHELL($id) } --take 1
report-conflict-in-use = To keep it: doithoai bundle resolve { SHELL($id) } --take 1; to remove it, first remove what rests on it.
report-conflict-waits = Merge the bundle that has the missing record, or give this up: doithoai bundle resolve { SHELL($id) } --drop

# The plan, and a schedule proposed.
report-title-plan-table = Plan of dialogues, { $period }
report-plan-table-head = Register: { $name }. Period { $from } to { $to }.
report-plan-table-title = Sessions by day
report-plan-table-nothing = There is no plan entry in this period.
report-plan-table-when = Day
report-plan-table-month = month { $month }
report-plan-table-at = Held at
report-plan-table-notice = Notice
report-plan-table-notice-by = by { $day }
report-plan-table-state = State
report-plan-table-held = held { $day }
report-plan-table-note = { $planned ->
    [one] One entry
   *[other] { $planned } entries
 }: held { $held }, postponed { $postponed }, cancelled { $cancelled }, open { $open }.
report-title-suggestion = Proposed schedule of dialogues, { $period }
report-suggestion-title = Proposed schedule
report-suggestion-nothing = Nothing is left to be planned: every unit has its sessions or plan entries for this period.
report-suggestion-sums = { $count ->
    [one] One session proposed
   *[other] { $count } sessions proposed
 } ({ $quarters }). Nothing is entered yet; --accept enters it.
report-suggestion-quarter = Q{ $number }:
report-suggestion-quarter-year = Q{ $number } { $year }:
report-suggested-units-title = By unit
report-suggested-units-proposed = Days proposed
report-suggested-units-visits = Days in brackets: leaders of the unit above come to the commune.
report-clash-days = { $units }: { $needed } more needed{ $count ->
    [1] {""}
   *[other] {" "}of each
 }, from { $from } to { $to } there is room for { $fits }. In the way: { $limits }.
report-clash-no-day = { $units }: { $needed } more needed{ $count ->
    [1] {""}
   *[other] {" "}of each
 }, and no day until { $to } is open. In the way: { $limits }.
report-clash-persons = { $units }: { $needed } sessions needed, but { $persons } { $people ->
    [one] holds
   *[other] hold
 } posts in several places, and there are not enough days to be in one place a day.
report-clash-undecided = { $units }: { $needed } sessions share their hosts; much was tried and nothing found, which does not prove that there is none. Change --seed, or take units one by one with --unit.
report-clash-more = … and { $count ->
    [one] one unit more
   *[other] { $count } units more
 }
report-clash-limit-apart = two sessions lie at least { $apart } days apart
report-clash-limit-days-off = no day off
report-clash-limit-notice = the public notice before a session
report-clash-limit-kept = what is held and planned is kept
report-clash-limit-leaders = the hosts are taken elsewhere
report-clash-limit-none = the time left; no single limit given up would do
report-clash-units-more = { $units } and { $count } more
report-placeholders-title = Placeholders of { $letter }
report-placeholders-name = In the document
report-placeholders-meaning = Meaning
report-placeholders-example = Example
