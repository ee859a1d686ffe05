# Reports and lists.

report-title-year = REPORT ON DIALOGUES WITH CITIZENS, { $period }
report-title-units = Sessions by unit and minimum, { $period }
report-title-leaders = Sessions by leader, { $period }
report-title-plan = Plan and sessions, { $period }
report-title-petitions = Petitions, { $period }
report-title-agencies = Replies by agency, { $period }
report-title-satisfaction = Satisfaction ballots, { $period }
report-title-overdue = Overdue replies, { $period }
report-period-year = { $year }
report-period-half-one = first half of { $year }
report-period-half-two = second half of { $year }
report-period-nine-months = first nine months of { $year }
report-period-quarter = quarter { $number } of { $year }
report-period-month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
 } { $year }
report-period-cut-off = { $name } ({ $first }–{ $last })
report-period-range = { $from } to { $to }
report-title-changes = Changes since a sent report
report-kind-year = Year
report-kind-units = Units
report-kind-leaders = Hosts
report-kind-plan = Plan
report-kind-petitions = Petitions
report-kind-agencies = Agencies
report-kind-satisfaction = Satisfaction
report-kind-overdue = Overdue replies
report-sent-name = Report “{ $kind }”, { $period }
report-sent-title = Sent reports
report-sent-report = Report
report-sent-period = Period
report-sent-as-of = As of
report-sent-number = Number
report-sent-day = Sent on
report-sent-to = To
report-sent-sealed = Sealed year
report-sent-reopened = Sealed year, reopened
report-changes-title = Changes since a sent report
report-changes-of = { $report }: sent as { $number }, figures as of { $as-of }.
report-changes-of-seal = { $report }: sealed, figures as of { $as-of }.
report-changes-count = { $count ->
    [0] No figure has changed since.
    [one] 1 figure has changed since.
   *[other] { $count } figures have changed since.
}
report-changes-figures = Figures
report-changes-sent = Sent
report-changes-entries = Journal entries that changed them
report-changes-entry = Entry
report-changes-at = At
report-changes-who = Who
report-changes-command = Command
report-changes-records = Records
report-cumulative = Year to date: { $from } to { $to }.
report-cumulative-value = year to date { $value }
report-cumulative-in-period = In the period
report-cumulative-alone = Year to date
report-cumulative-column = { $label }, year to date
report-head = Register: { $name }. Period { $from } to { $to }, as of { $as-of }.
report-rules = Rules: { $minimum ->
    [none] no minimum set
    [one] at least one session a year
   *[other] at least { $minimum } sessions a year
 }; { $days ->
    [none] no term for replies
   *[other] replies within { $days } days ({ $kind }) of { $from }
 }; { $percent ->
    [none] no satisfaction threshold
   *[other] satisfaction threshold { $percent }%
 }.
report-rules-on = Rules in force on { $day }
report-sum = Total
report-state = State
report-list-count = { $count ->
    [one] one row
   *[other] { $count } rows
 }
report-holder = Agency in charge
report-due-in-force = Due date in force
report-days-left = Days left
report-estimate-note = * Estimated due date: the days off concerned are not confirmed.
report-sessions-title = Sessions
report-sessions-total = Sessions
report-sessions-recorded = of these recorded
report-sessions-reported = of these reported only
report-sessions-attended = Attendance
report-sessions-speakers = Speakers
report-sessions-opinions = Opinions
report-sessions-answered = Opinions answered at the session
report-sessions-by-level-province = Organised by the province
report-sessions-by-level-district = Organised by the district
report-sessions-by-level-commune = Organised by communes
report-sessions-by-level-village = Organised by villages
report-sessions-by-kind-periodic = Periodic
report-sessions-by-kind-thematic = Thematic
report-sessions-by-kind-adhoc = Ad hoc
report-sessions-by-kind-unknown = Kind unknown
report-sessions-by-form-direct = Direct
report-sessions-by-form-online = Online
report-sessions-by-form-indirect = Indirect
report-sessions-by-form-unknown = Form unknown
report-sessions-by-host-secretary = Hosted by the secretary
report-sessions-by-host-chair = Hosted by the chair
report-sessions-by-host-both = Joint hosts
report-sessions-by-host-deputy = Hosted by a deputy
report-sessions-by-host-unknown = Host unknown
report-months-title = Recorded sessions by month
report-minimum-title = Minimum of sessions
report-minimum-units = Units at commune level
report-minimum-required = Sessions required
report-minimum-counted = Sessions counted for known units
report-minimum-pool = Pool: sessions of unknown units
report-minimum-met = Units proved to have met it
report-minimum-short = Units proved to be short
report-minimum-unknown = Units without a conclusion
report-minimum-exempt = Exempt units
report-minimum-shortfall = Shortfall, not counting the pool
report-minimum-nobody = No unit has a minimum in this period.
report-minimum-not-over = The period is not over yet.
report-minimum-owed = { $units ->
    [one] One unit had
   *[other] { $units } units had
 } to hold { $required ->
    [one] one session
   *[other] { $required } sessions
 }; { $counted } count.
report-minimum-some-exempt = { $count ->
    [one] One further unit exists for so few days of the period that its minimum is rounded to 0; it is exempt.
   *[other] { $count } further units exist for so few days of the period that their minimum is rounded to 0; they are exempt.
 }
report-minimum-all-exempt = { $count ->
    [one] One unit is exempt in this period
   *[other] { $count } units are exempt in this period
 }: the minimum by days of existence is rounded to 0.
report-minimum-not-set = No minimum is set.
report-minimum-pooled = { $count ->
    [one] One session was reported for several units together, so nothing certain can be said of each.
   *[other] { $count } sessions were reported for several units together, so nothing certain can be said of each.
 }
report-minimum-bounds = At least { $least } and at most { $most } of { $units } units met the minimum{ $short ->
    [0] .
   *[other] ; so at least { $short } fell short, and the shortfall is at least { $missing ->
        [one] 1 session.
       *[other] { $missing } sessions.
    }
 }
report-minimum-known = { $least } of { $units } units met the minimum{ $short ->
    [0] .
   *[other] , { $short } fell short; the shortfall is { $exact ->
        [yes] { "" }
       *[no] at least { "" }
    }{ $missing ->
        [one] 1 session.
       *[other] { $missing } sessions.
    }
 }
report-minimum-short-yet = Units that have not yet met it
report-minimum-bounds-yet = So far at least { $least } and at most { $most } of { $units } units have met the minimum{ $short ->
    [0] .
   *[other] ; so at least { $short } have not yet, and at least { $missing ->
        [one] 1 session remains to be held.
       *[other] { $missing } sessions remain to be held.
    }
 }
report-minimum-known-yet = So far { $least } of { $units } units have met the minimum{ $short ->
    [0] .
   *[other] , { $short } have not yet; { $exact ->
        [yes] { "" }
       *[no] at least { "" }
    }{ $missing ->
        [one] 1 session remains to be held.
       *[other] { $missing } sessions remain to be held.
    }
 }
report-minimum-note = The minimum is proportional to the days a unit exists in the year and rounded once; direct sessions (and online ones, where a rule says so) hosted by the secretary or the chair count, unless the rules differ.
report-units-title = Units and their minimum
report-units-name = Unit
report-units-required = Minimum
report-units-held = Held
report-units-counted = Counted
report-units-hosted-by-higher = By parent
report-units-by-host-secretary = Secretary
report-units-by-host-chair = Chair
report-units-by-host-both = Joint
report-units-shortfall = Shortfall
report-units-attended = Attendance
report-units-petitions = Petitions
report-units-by-host-deputy = Deputy
report-units-by-host-unknown = Unknown
report-units-satisfied-percent = Satisfaction
report-unit-sessions-title = Sessions by unit
report-unit-sessions-note = Sessions by host, attendance and petitions. Satisfaction rate = (very satisfied + satisfied) ÷ valid ballots, over the unit's own recorded sessions.
report-units-note = “–”: the minimum is 0 or not set. By parent: sessions of a parent unit held in this unit.
report-leaders-title = Hosts
report-leaders-name = Name
report-leaders-sessions = Sessions
report-leaders-thematic = Thematic
report-leaders-note = A session with joint hosts counts for each. “–”: name unknown.
report-plan-title = Plan
report-plan-planned = Plan entries
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
report-satisfaction-percent = Overall satisfaction rate
report-satisfaction-sessions-meeting = Sessions that reached the threshold
report-session-named = session of { $day } at { $place }
report-satisfaction-lowest = The lowest satisfaction rate is { $percent }, of the { $session }.
report-satisfaction-note-no-threshold = Satisfaction rate = (very satisfied + satisfied) ÷ valid ballots. No threshold is set.
report-satisfaction-note = Satisfaction rate = (very satisfied + satisfied) ÷ valid ballots. A session reaches the threshold if its own rate, before rounding, is { $percent }% or more.
report-ballots-title = Ballots by session
report-ballots-percent = Satisfaction rate
report-ballots-meets = Reached
report-petitions-title = Petitions
report-petitions-raised = Raised, without parts
report-petitions-divided = of these divided
report-petitions-total = Total
report-petitions-distinct = Without duplicates
report-petitions-answered = Answered at the session
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
report-petitions-outcomes-promised = Promised
report-petitions-outcomes-referred = Referred to another body
report-petitions-by-rule-on-time = By rule: on time
report-petitions-by-rule-promised = of these only promised or referred
report-petitions-by-rule-late = By rule: late
report-petitions-by-rule-pending = By rule: pending
report-petitions-by-rule-overdue = By rule: overdue
report-petitions-by-rule-withdrawn = By rule: withdrawn within the term
report-petitions-by-rule-no-term = By rule: without a term
report-petitions-by-rule-on-time-percent = By rule: on-time rate
report-petitions-by-rule-after-the-fact = Entered after the term
report-petitions-by-rule-entered-unknown = Entry day unknown
report-petitions-moved-by-rule-late = Assigned, late or overdue by rule
report-petitions-moved-withdrawn = less those withdrawn
report-petitions-moved-extended = less those extended
report-petitions-moved-given-due = less those with their own due date
report-petitions-moved-stricter = plus those with a stricter due date
report-petitions-moved-in-force-late = Assigned, late or overdue in force
report-promises-made = Promised by a date
report-promises-kept = of these kept
report-promises-kept-late = of these kept late
report-promises-dropped = of these dropped
report-promises-open = of these open
report-promises-broken = of these broken
report-promises-renewed = Promised again
report-carried-out-claimed = Reported as resolved
report-carried-out-confirmed = of these confirmed by a check
report-carried-out-refuted = of these refuted by a check
report-carried-out-unchecked = of these not checked
report-carried-out-at-least = Carried out, at least
report-carried-out-at-most = Carried out, at most
report-clock-both = { $in-force ->
    [none] No on-time rate
   *[other] On time { $in-force }
 }{ $acts ->
    [none] { "" }
   *[other] { " " }after { $acts }
 }; { $by-rule }{ $of-these ->
    [none] { "" }
   *[other] , of these { $of-these }
 }{ $beside ->
    [none] { "" }
   *[other] ; { $beside }
 }.
report-clock-same = On time { $rate }, by the due dates in force and by the term of the rules.
report-clock-nothing-due = No petition is due yet{ $beside ->
    [none] { "" }
   *[other] ; { $beside }
 }.
report-clock-by-rule = by the term of the rules: { $rate ->
    [none] no rate
   *[other] { $rate }
 }
report-clock-no-term = the rules set no term for replies
report-clock-extended = { $count } extended
report-clock-withdrawn = { $count } withdrawn
report-clock-given-due = { $count } given a due date of their own
report-clock-stricter = { $count } given a stricter due date
report-clock-after-the-fact = { $count } entered after the term
report-clock-promised = { $count } only promised or referred
report-clock-entered-unknown = { $count } with unknown entry day
report-clock-extensions = { $once ->
    [one] One petition was extended
   *[other] { $once } petitions were extended
 }{ $again ->
    [0] { "" }
   *[other] , { $again } of them more than once (at most { $most } times)
 }.
report-rate = { $percent } ({ $part }/{ $whole }{ $of ->
    [ballots] {" "}ballots
   *[other] {""}
 })
report-clock-explained = Replies that only explain: { $rate } of the petitions with a final reply.
report-clock-promises = { $made ->
    [one] One petition was promised a result by a date
   *[other] { $made } petitions were promised a result by a date
 }: { $became }{ $renewed ->
    [0] { "" }
   *[other] ; { $renewed } promised again
 }.
report-clock-kept = { $count } kept
report-clock-kept-late = { $count } kept late
report-clock-dropped = { $count } dropped
report-clock-open = { $count } open
report-clock-broken = { $count } broken
report-clock-carried-out = { $claimed ->
    [one] One petition was reported as resolved
   *[other] { $claimed } petitions were reported as resolved
 } ({ $found }); at least { $least } and at most { $most } were carried out.
report-clock-confirmed = { $count } confirmed by a check
report-clock-refuted = { $count } refuted by a check
report-clock-unchecked = { $count } not checked
report-on-time-note = On-time rate = on time ÷ (on time + late + overdue); pending and withdrawn petitions are not counted.
report-by-rule-note = By rule: the due date follows from the rules of the session's day, without given due dates, extensions, transfers and late withdrawals; unassigned petitions are counted.
report-fields-title = Petitions by field
report-fields-total = Petitions
report-months-nothing = No sessions are recorded in this period.
report-leaders-nothing = No leaders and no sessions are recorded in this period.
report-plan-nothing = No plan entries in this period.
report-plan-unplanned = { $count ->
    [one] One recorded session belongs
   *[other] { $count } recorded sessions belong
 } to no plan entry.
report-satisfaction-nothing = No ballots are recorded in this period.
report-petitions-nothing = No petitions are recorded in this period.
report-fields-nothing = No petitions are recorded in this period.
report-agencies-nothing = No petitions are assigned to agencies in this period.
report-follow-up-nothing = No sessions are recorded in this period.
report-agencies-title = Agencies
report-agencies-assigned = Assigned
report-agencies-median-days = Median days
report-agencies-longest-days = Longest days
report-agencies-handed-on = Passed on
report-agencies-handed-on-late = Passed on late
report-agencies-interval = 95% interval
report-agency-rates-title = On-time rates of agencies
report-interval-note = 95% interval: the Wilson score interval; few petitions give a wide one. Two agencies whose intervals overlap are not clearly different. Agencies are listed by name, not ranked.
report-unclear = { $clock ->
    [in-force] Not clearly different in force
    [by-rule] Not clearly different by rule
   *[both] Not clearly different
 }: { $agencies }.
report-unclear-all = { $clock ->
    [in-force] In force, the rates of all { $count } agencies are not clearly different.
    [by-rule] By rule, the rates of all { $count } agencies are not clearly different.
   *[both] The rates of all { $count } agencies are not clearly different.
 }
report-follow-up-title = After the sessions
report-follow-up-conclusions = Sessions with a conclusion
report-follow-up-without-conclusion = Sessions without a conclusion
report-follow-up-reviews = Sessions with a review
report-follow-up-publications = Sessions with a publication
report-follow-up-checks = Petitions checked
report-follow-up-checks-done = of these done
report-follow-up-noticed-in-time = Sessions with a timely public notice
report-overdue-title = Overdue replies
report-overdue-days-late = Days late
report-explain-title = Due date of { $code }
report-explain-rule = { $days ->
    [none] The rules set no term for replies.
   *[other] Rule: { $days } days ({ $kind }), from { $from }. { $basis ->
        [none] By practice: { $source }
       *[other] Source: { $source }
    }
 }
report-explain-anchor = { $day } is day 0, not counted.
report-explain-counted = Counted
report-explain-why = Note
report-explain-weekend = weekend, not counted
report-explain-off = { $name }, day off ({ $source })
report-explain-worked = { $name }, working day ({ $source })
report-explain-capped = { $start ->
    [none] Not assigned: counted as if assigned on the last day of the term from the session, { $day }.
   *[other] Assigned on { $start }, after the term from the session: counted as if assigned on its last day, { $day }.
 }
report-explain-original = Duplicate of { $code }: due date and state are those of that petition.
report-explain-by-rule = By rule
report-explain-own-day = From the assignment's own day
report-explain-in-force = Assignment and steps
report-explain-assigned = assign
report-explain-later = { $step } (not yet)
report-explain-computed = By rule: { $due ->
    [none] no due date
   *[other] due { $due }
 }{ $class ->
    [none] {""}
   *[other] , { $class }
 }.
report-explain-due = In force: { $due ->
    [none] no due date
   *[other] due { $due }
 }, { $state }.
report-explain-unassigned = In force: the assignment has not begun.
report-explain-not-due = No reply is due: { $state }.
report-explain-moved = They differ because of { $moved ->
    [withdrawn] the withdrawal
    [extended] the extension
    [given_due] the due date given with the assignment
   *[stricter] a stricter due date in force
 }.
report-explain-after-the-fact = A deciding fact was entered after the due date by rule (see Entered on).
report-explain-entered-unknown = It is unknown when a deciding fact was entered.
report-explain-estimate = The due date in force is estimated: the days off concerned are not confirmed.
report-find-title = Search: { $words }
report-find-kind = Kind
report-find-none = No record contains all these words.
report-find-none-names = Petitioners' names are searched only with --with-names.
report-find-count = { $count ->
    [one] one result
   *[other] { $count } results
 }.
report-find-shown = Showing { $shown } of { $count } results; add -n { $count } to see all.
report-find-newest = Searched only the { $most } newest records that contain all these words; add words to narrow the search.
report-unit-find-none = No unit of the packaged list has this name, code or statistics code.
report-unit-find-use = Add a unit to the register: doithoai unit add --from-list CODE
report-units-now = { $same ->
    [yes] { $now } ({ $code }) is shown with the units that it continues: { $became }
   *[no] { $asked } is shown as { $now } ({ $code }), which continues: { $became }
 }
report-dashboard-title = { $name }, today { $today }
report-dashboard-last-year = The report of { $year } is not noted as sent.
report-dashboard-last-year-send = Send it: doithoai report year { $year } -o bao-cao-{ $year }.docx --sent NUMBER
report-dashboard-last-year-close = Seal the year: doithoai close { $year }
report-dashboard-sessions = { $year }: held { $held } ({ $recorded } recorded, { $reported } reported only).
report-dashboard-minimum = Minimum: { $units ->
    [one] one unit has
   *[other] { $units } units have
 } to hold { $required }; { $counted } counted so far, { $met } met it.
report-dashboard-overdue = { $count ->
    [0] No reply is overdue.
    [one] one reply is overdue
   *[other] { $count } replies are overdue
 }
    .next = List all: doithoai assign list --overdue · Record a reply: doithoai record reply CODE
report-dashboard-soon = { $count ->
    [0] No reply is due within 7 days.
    [one] one reply is due within 7 days
   *[other] { $count } replies are due within 7 days
 }
    .next = List all: doithoai assign list --due-within 7
report-dashboard-broken = { $count ->
    [one] one promise is broken
   *[other] { $count } promises are broken
 }
    .next = List all: doithoai list petitions --state broken · Record the outcome: doithoai record reply CODE
report-dashboard-promised = { $count ->
    [one] one promise is to be kept within 7 days
   *[other] { $count } promises are to be kept within 7 days
 }
    .next = List all: doithoai list petitions --state promised
report-dashboard-refuted = { $count ->
    [one] one petition reported as resolved is refuted by a check
   *[other] { $count } petitions reported as resolved are refuted by checks
 }
    .next = List all: doithoai list petitions --state refuted
report-dashboard-checked-on = Checked on
report-dashboard-enter = { $count ->
    [0] Nothing to record.
    [one] one item to record
   *[other] { $count } items to record
 }
    .next = Run the command in the last column: the program asks for missing values. If a plan entry was not held: doithoai plan postpone CODE --why … or plan cancel
report-dashboard-planned = { $count ->
    [0] No session is planned.
    [one] one session is planned
   *[other] { $count } sessions are planned
 }
    .next = List all: doithoai plan list · Add one: doithoai plan add
report-dashboard-behind = { $count ->
    [0] Every unit met the minimum.
    [one] one unit has not yet met the minimum
   *[other] { $count } units have not yet met the minimum
 }
    .next = List all: doithoai report units { $year }
report-dashboard-behind-or-unknown = { $count ->
    [one] one unit has not yet met the minimum, or has no conclusion
   *[other] { $count } units have not yet met the minimum, or have no conclusion
 }
report-dashboard-pooled = “≤”: the unit may have held more sessions, not reported yet or reported for several units together.
report-dashboard-more = … and { $count } more.
report-dashboard-task = To record
report-dashboard-command = Command
report-dashboard-task-notice = Public notice
report-dashboard-task-plan = Session
report-dashboard-task-assign = Assign { $count ->
    [one] one petition
   *[other] { $count } petitions
 }
report-dashboard-task-conclusion = Conclusion
report-dashboard-task-ballot = Ballots
report-dashboard-task-publication = Publication
report-dashboard-by = { $what }, due { $day }
report-dashboard-notice-by = Notice due
report-dashboard-missing = Shortfall
report-dashboard-ahead = Planned
report-dashboard-first-steps = The register is empty. First steps: doithoai unit add 'Commune', doithoai agency add 'Agency', then doithoai plan add and doithoai record session. Each command shows an example with --help.
report-figure = Figure
report-months-month = Month
report-months-name = Month { $number }
report-months-note = By calendar month of the session; months of the same name in different years of the period are added.
report-units-chart = Counted sessions and minimum
report-fields-chart = Petitions by field and state
report-agencies-chart = On-time rate by agency: by rule and in force
report-ballots-chart = Satisfaction rate and threshold by session
report-ballots-threshold-percent = Threshold
report-title-outlook = Outlook, { $period }
report-title-compare = Comparison of two periods, { $period }
report-title-repeats = Repeated petitions, { $period }
report-public = Public version: lists only petitions with a public text; the figures count all petitions.
report-compare-of = { $first } compared with { $second }
report-compare-rules = The rules differ in “{ $key }”: { $first } in the first period, { $second } in the second.
report-difference = Difference
report-what-if = Assumption: { $rules }. Only figures that differ are shown; the register is unchanged.
report-what-if-nothing = No figure differs under this assumption.
report-in-force = In force
report-supposed = Assumed
report-lint-check = Check
report-lint-records = Records
report-lint-message = Finding
report-units-state = Result
report-units-open = Not fully reported
report-units-heard-from = Source of reported until
report-minimum-pool-least = Pool, certainly not in totals of single units
report-minimum-met-at-least = Units that met the minimum, at least
report-minimum-met-at-most = Units that met the minimum, at most
report-satisfaction-threshold-percent = Threshold (%)
report-satisfaction-lowest-percent = Lowest satisfaction rate of a session
report-extensions-once = Petitions extended once
report-extensions-again = Petitions extended more than once
report-overdue-total = Overdue petitions
report-sessions-complete = All sessions known
report-sessions-at-most = Sessions, at most
report-index-title = Figures – { $report }
report-index-name = Name
report-index-table = Table
report-index-value = Value
report-index-others = Other figures
report-index-hint = To see the records of a figure, enter its name after --explain.
report-explained-title = Breakdown of { $figure }
report-explained-value = { $figure } = { $value }
report-explained-ref = Record
report-explained-part = Part
report-explained-pool = Pool of sessions: P = { $pool }
report-explained-nothing-required = Exempt or without a minimum, may have held the pooled sessions: { $units }
report-explained-deficits = Shortfall of each unit: d
report-explained-pool-least = Of the pool of { $pool }, certain not to repeat an own total: { $least }; own totals that may repeat it: { $totals }
report-explained-pool-shared = These sessions may be of units outside the report, so they do not prove that any unit met the minimum.
report-explained-possible = Sessions reported together that may be of this period or of these units: E = { $possible }
report-explained-possible-own = Sessions of each unit that may be of this period: e
report-explained-open = Units of which not all days of the period are reported
report-explained-above = Unit above
report-explained-from = From
report-explained-until = Until
report-explained-terms = Minimum by year: minimum × days of existence ÷ days of the year
report-explained-year = Year
report-explained-minimum = Minimum
report-explained-days = Days of existence
report-explained-of = Days in the year
report-appendix-number = No.
report-appendix-units-note = Sessions include reported totals of the unit; kinds, opinions and petitions are those of recorded sessions. Satisfaction rate = (very satisfied + satisfied) ÷ valid ballots.
report-petition-list-title = List of petitions
report-petition-list-nothing = No petitions to list.
report-petition-list-reply = Reply number
report-petition-list-reply-day = Date of reply
report-ballots-nothing = No ballots are recorded in this period.
report-to-fill = ……… (to be added by the office)
report-part-sessions = 1. Sessions held
report-part-minimum = 2. Minimum of sessions
report-part-plan = 3. Plan
report-part-petitions = 4. Petitions and replies
report-part-satisfaction = 5. Satisfaction of the citizens
report-part-follow-up = 6. After the sessions
report-part-limits = 7. Shortcomings and causes
report-part-next = 8. Tasks ahead
report-part-counted = { $label }: { $count }
report-part-untold = Not in the register: { $counts }.
report-part-held = In { $period }, { $held } with citizens took place{ $recorded ->
        [0] { $total ->
            [0] .
           *[other] ; all are reported only, without records.
        }
       *[other] { $reported ->
            [0] , all of them recorded.
           *[other] , of which { $recorded } are recorded and { $reported } reported only.
        }
    }
report-part-short = Short of the minimum: { $names }.
report-part-unknown = No conclusion: { $names }.
report-part-not-yet = Minimum not yet met: { $names }.
report-part-planned = The plan has { $planned ->
    [one] one entry
   *[other] { $planned } entries
 }: { $counts }.
report-part-plan-on-time = { $on-time } of { $held } planned sessions were held on time.
report-part-plan-unplanned = { $unplanned ->
    [one] One session was
   *[other] { $unplanned } sessions were
 } held outside the plan.
report-part-raised = { $total } petitions were raised ({ $distinct } without duplicates){ $answered ->
    [0] .
   *[other] ; { $answered } were answered at the session.
 }
report-part-divided = Without parts they are { $raised }{ $divided ->
    [0] { "" }
   *[other] , { $divided } of them divided
 }.
report-part-fields = The most frequent fields: { $fields }.
report-part-given = Replies of the agencies: { $counts }.
report-part-outcomes = By the last final reply: { $outcomes }.
report-part-ballots = The Fatherland Front took ballots at { $sessions } sessions: { $issued } issued, { $returned } returned, { $valid } valid; overall satisfaction { $rate }.
report-part-meeting = { $meeting }/{ $sessions } sessions reached { $percent }% or more.
report-part-followed = Of { $recorded ->
    [one] one recorded session
   *[other] { $recorded } recorded sessions
 }: { $counts }.
report-part-not-followed = { $recorded ->
    [one] The recorded session has
   *[other] The { $recorded } recorded sessions have
 } no conclusion, review or publication.
report-part-checked = { $checks ->
    [one] One petition was checked
   *[other] { $checks } petitions were checked
 }{ $done ->
    [0] .
   *[other] , { $done } of them done.
 }
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
report-limit-by-rule = { $count ->
    [one] By the term of the rules one petition is late or overdue.
   *[other] By the term of the rules { $count } petitions are late or overdue.
 }
report-limit-after-the-fact = { $count ->
    [one] One petition was entered after its term.
   *[other] { $count } petitions were entered after their term.
 }
report-limit-entered-unknown = { $count ->
    [one] One petition of a session since the register was created has no known entry day.
   *[other] { $count } petitions of sessions since the register was created have no known entry day.
 }
report-limit-refuted = { $count ->
    [one] One petition was reported as resolved but refuted by a check.
   *[other] { $count } petitions were reported as resolved but refuted by checks.
 }
report-limit-broken = { $count ->
    [one] One petition was promised a result by a date that has passed.
   *[other] { $count } petitions were promised a result by a date that has passed.
 }
report-limit-unassigned = { $count ->
    [one] One petition is not assigned to an agency.
   *[other] { $count } petitions are not assigned to an agency.
 }
report-limit-low = { $count ->
    [one] One session is below the satisfaction threshold.
   *[other] { $count } sessions are below the satisfaction threshold.
 }
report-limit-neglected = { $count ->
    [one] One session has no conclusion or publication within the term.
   *[other] { $count } sessions have no conclusion or publication within the term.
 }
report-outlook-title = Outlook
report-outlook-owed = Sessions still to be held
report-outlook-covered = of these in the plan
report-outlook-to-plan = of these not yet planned
report-outlook-infeasible = Units that can no longer meet the minimum
report-outlook-pool = Pool: sessions of unknown units
report-outlook-pool-note = The pool may cover a part of these sessions; it is not deducted, as the units are unknown.
report-outlook-units-title = Outlook by unit
report-outlook-units-nothing = No unit has a minimum in this period.
report-outlook-units-required = Minimum
report-outlook-units-counted = Counted
report-outlook-units-owed = Shortfall
report-outlook-units-planned = Planned
report-outlook-units-to-plan = To plan
report-outlook-units-days-left = Days left
report-outlook-units-pace-days = Interval (days)
report-outlook-units-last-days = Latest dates
report-outlook-units-feasible = Feasible
report-outlook-chart = Counted and planned sessions, and minimum
report-outlook-note = “Interval”: days left divided by the shortfall. “Latest dates”: the last possible date of each session, counted back from the end of the period, at least 30 days apart and on no day off.
report-repeats-title = Repeated petitions
report-repeats-nothing = No repeated petitions.
report-repeats-sessions = Sessions
report-repeats-answered = Answered
report-repeats-carried-out = Confirmed
report-repeats-first-day = First
report-repeats-last-day = Last
report-repeats-answered-never-done = Answered, not confirmed
report-repeats-raised = Raised at
report-repeats-suggested = “?”: probably the same petition, by similar words; link it with: doithoai edit CODE --duplicate-of CODE.
report-petition-list-state = State
report-part-by-level = By level: { $counts }.
report-part-by-host = By host: { $counts }.
report-part-by-kind = By kind: { $counts }.
report-part-by-form = By form: { $counts }.
report-since-seal-title = Changes since the seal
report-since-seal-intro = The year { $year } was sealed as of { $day } and reopened: { $why }.
report-since-seal-passed = The year { $year } is sealed as of { $day }, but these figures differ from the sealed ones: another program changed the file. Check it: doithoai verify
report-close-figures = Figures to seal
report-value = Value
report-purge-tried = Petitions whose personal data would be erased
report-unit-tried = Changes, and what must be ended or moved
report-unit-tried-ends = ends on { $what }
report-unit-tried-followed = successor { $what }
report-unit-tried-leader = remains: leader { $what }
report-unit-tried-plan = remains: plan entry { $what }
report-unit-tried-agency = remains: agency { $what }
report-unit-tried-below = remains: child unit { $what }
report-since-seal-nothing = No figure has changed since.
report-sealed = When sealed
report-now = Now
report-units-pooled-note = “–”, “≥” and “≤”: the unit may have held more sessions, not reported yet or reported for several units together.
report-part-count-of = { $count } { $label }
report-part-sessions-of = { $count } { $label }
report-part-came = There were { $counts }.
report-short-by-level-province = by the province
report-short-by-level-district = by the district
report-short-by-level-commune = by communes
report-short-by-level-village = by villages
report-short-by-host-secretary = by the secretary
report-short-by-host-chair = by the chair
report-short-by-host-both = by joint hosts
report-short-by-host-deputy = by a deputy
report-short-by-host-unknown = host unknown
report-short-by-kind-periodic = periodic
report-short-by-kind-thematic = thematic
report-short-by-kind-adhoc = ad hoc
report-short-by-kind-unknown = kind unknown
report-short-by-form-direct = direct
report-short-by-form-online = online
report-short-by-form-indirect = indirect
report-short-by-form-unknown = form unknown
report-short-plan-held = held
report-short-plan-postponed = postponed
report-short-plan-cancelled = cancelled
report-short-plan-open = open
report-short-replies-on-time = on time
report-short-replies-late = late
report-short-replies-pending = pending
report-short-replies-overdue = overdue
report-short-replies-withdrawn = withdrawn
report-short-replies-unassigned = not assigned
report-short-conclusions = with a conclusion
report-short-reviews = with a review
report-short-publications = with a publication
report-short-attended = people attending
report-short-speakers = speakers
report-short-opinions = opinions
report-short-answered = opinions answered at the session
report-title-verify-text = Comparison of a text with the register, { $period }
report-title-verify-text-alone = Check of a text's own calculations, without a register
report-verdict-file = Text: { $file }
report-verdict-title = Figures in the text
report-verdict-nothing = The text has no figures.
report-verdict-line = Line
report-verdict-given = In the text
report-verdict-judgement = Result
report-verdict-register = In the register
report-verdict-reason = Reason
report-verdict-refs = Records
report-verdict-text = Sentence
report-verdict-agrees = agrees
report-verdict-contradicts = contradicts
report-verdict-aim = aim
report-verdict-unknown = unknown
report-mark-agrees = Green: { $label } ({ $count })
report-mark-contradicts = Red: { $label } ({ $count })
report-mark-aim = Yellow: { $label } ({ $count })
report-mark-unknown = Grey: { $label } ({ $count })
report-mark-result = { $label }: { $reason }
report-mark-register = In the register: { $value }{ $figure ->
    [none] { "" }
   *[other] { " " }({ $figure })
 }
report-mark-refs = Records: { $refs }
report-verdict-note = Only figures in clear sentences are compared; all else is unknown, with the reason. The text's own calculations are checked separately.
report-declared-of = Declared totals and minimum
report-declared-title = Conclusions from the declared totals
report-declared-sessions = Sessions declared
report-declared-units = Units declared
report-declared-minimum = Minimum per unit
report-declared-required = Sessions required
report-declared-met-at-least = Units that met it, at least
report-declared-met-at-most = Units that met it, at most
report-declared-shortfall-at-least = Shortfall (sessions), at least
report-declared-agrees = Every unit met the minimum.
report-declared-contradicts = Not every unit can have met the minimum.
report-declared-aim = Aim only.
report-declared-unknown = There is no conclusion on whether every unit met the minimum.
report-verdict-why-own-document = { $title ->
    [none] as in the letter made from the register
   *[other] as in the report made from the register: { $title }
 }
report-verdict-why-same-count = equals the register ({ $who })
report-verdict-why-same-but-thematic = equals the register without { $left_out } thematic sessions ({ $who })
report-verdict-why-same-but-thematic-and-adhoc = equals the register without { $left_out } thematic and ad hoc sessions ({ $who })
report-verdict-why-units-in-area = equals the number of units with a minimum
report-verdict-why-units-on-a-day = equals the number of units on the first or last day of the period
report-verdict-why-units-of-kind = equals the number of units of this kind
report-verdict-why-units-met = the register proves it: from { $at_least } to { $at_most } of { $units } units met the minimum
report-verdict-why-all-met = the register proves that all { $units } units held { $sessions }
report-verdict-why-every-session = true of all { $sessions } sessions with ballots
report-verdict-why-same-rate = equals the fraction { $part }/{ $whole }
report-verdict-why-is-the-rule = { $source ->
    [none] equals the rule
   *[other] equals the rule: { $source }
 }
report-verdict-why-other-count = the register has a different number: { $who }
report-verdict-why-not-all-met = not all { $units } units can have held { $sessions }: at most { $at_most }
report-verdict-why-aim-not-reached = an aim, but not all { $units } units can have held { $sessions }: at most { $at_most }
report-verdict-why-too-many-met = more than the register allows: at most { $at_most } of { $units } units met the minimum
report-verdict-why-too-few-met = fewer than the register proves: at least { $at_least } of { $units } units met the minimum
report-verdict-why-other-area = the register has a different number of units
report-verdict-why-sessions-below = { $sessions } sessions are below this
report-verdict-why-other-rate = the register has a different fraction: { $part }/{ $whole }
report-verdict-why-other-term = the rule is { $days } days
report-verdict-why-only-an-aim = states an aim
report-verdict-why-only-a-rule = states a rule
report-verdict-why-not-judged = this kind of figure is not compared
report-verdict-why-number-unclear = the number is unclear
report-verdict-why-other-period = about another period
report-verdict-why-other-period-or-units = about another period or other units
report-verdict-why-no-minimum = no minimum is set
report-verdict-why-whole-unsure = it is unclear whether this is the whole
report-verdict-why-cannot-be-proved = the register neither proves nor disproves it
report-verdict-why-percent-of-what = the base of the percentage is unclear
report-verdict-why-no-ballots = the register has no ballots
report-verdict-why-term-of-what = the subject of the term is unclear
report-verdict-why-term-as-kept = states the actual time of replies, not the rule
report-verdict-why-other-days = a different number of days, not the term for replies
report-verdict-why-rules-changed = the rules changed within the period
report-verdict-why-sessions-untold = not all sessions of the period are told, or reports lie over its edge
report-verdict-why-same-figure = equals the register: { $subject }{ $clock }
report-verdict-why-other-figure = the register has a different number: { $subject }{ $clock }
report-verdict-why-units-held = the register proves it: from { $at_least } to { $at_most } units held sessions
report-verdict-why-units-not-held = by the register from { $at_least } to { $at_most } units held sessions
report-verdict-why-words-unknown = the meaning of “{ $words }” is uncertain
report-verdict-why-only-a-topic = only about “{ $words }”
report-verdict-why-other-matter = about something else: “{ $words }”
report-verdict-why-which-units = the units are unclear: “{ $words }”
report-verdict-why-other-host = another host: “{ $words }”
report-verdict-why-a-mean = a mean: “{ $words }”
report-verdict-why-several = several kinds: “{ $words }”
report-verdict-why-a-difference = a difference or what is left
report-verdict-why-one-session = about one session
report-verdict-why-no-register = not compared with a register
report-verdict-why-arithmetic = the text's own calculation is wrong
report-verdict-sum-share-right = the calculation is right: { $formula } is { $result }
report-verdict-sum-share-cut = { $formula } is { $result }; the text cuts off instead of rounding
report-verdict-sum-share-wrong = { $formula } is { $result }, not { $given }
report-verdict-sum-sum-right = the sum is right: { $formula } = { $result }
report-verdict-sum-sum-wrong = { $formula } = { $result }, not { $given }
report-verdict-sum-rest-right = the rest is right: { $formula } = { $result }
report-verdict-sum-rest-wrong = { $formula } = { $result }, not { $given }
report-verdict-sum-more-than-right = the sum is right: { $formula } = { $result }
report-verdict-sum-more-than-wrong = { $formula } = { $result }, more than the whole in { $given }
report-verdict-sum-part-more-wrong = a part is { $formula }, more than the whole { $given }
report-verdict-sum-hundred-right = the percentages add up to 100%: { $formula }
report-verdict-sum-hundred-wrong = the percentages add up to { $result }: { $formula }
report-verdict-sum-twice-wrong = the same figure is { $formula } elsewhere and { $given } here
report-verdict-who-whole = the whole area
report-verdict-who-own = the register's own unit
report-verdict-who-province = provinces
report-verdict-who-district = districts
report-verdict-who-communes = communes
report-verdict-who-villages = villages
report-verdict-who-unit = the unit named
report-verdict-who-secretary = hosted by the secretary
report-verdict-who-chair = hosted by the chair
report-verdict-who-heads = hosted by the heads
report-verdict-subject-sessions = sessions held
report-verdict-subject-planned = planned sessions
report-verdict-subject-held-of-plan = planned sessions held
report-verdict-subject-on-schedule = sessions held by their planned date
report-verdict-subject-postponed = postponed sessions
report-verdict-subject-cancelled = cancelled sessions
report-verdict-subject-unplanned = sessions without a plan entry
report-verdict-subject-required = sessions required
report-verdict-subject-counted = sessions that count
report-verdict-subject-lacking = sessions missing
report-verdict-subject-concluded = sessions with a conclusion
report-verdict-subject-unconcluded = sessions without a conclusion
report-verdict-subject-published = sessions with a publication
report-verdict-subject-reviewed = sessions with a review
report-verdict-subject-noticed = sessions announced in time
report-verdict-subject-with-ballots = sessions with ballots
report-verdict-subject-meeting-threshold = sessions that meet the threshold
report-verdict-subject-units = units
report-verdict-subject-units-holding = units that held a session
report-verdict-subject-units-met = units that met the minimum
report-verdict-subject-units-short = units short of the minimum
report-verdict-subject-units-unproved = units without a conclusion
report-verdict-subject-units-unreported = units that have not reported
report-verdict-subject-attended = attendance
report-verdict-subject-speakers = speakers
report-verdict-subject-raised = opinions or petitions
report-verdict-subject-distinct = petitions without duplicates
report-verdict-subject-noted-or-raised = opinions or petitions taken up
report-verdict-subject-taken-up = opinions or petitions taken up or answered
report-verdict-subject-on-spot = petitions answered at the session
report-verdict-subject-replied = petitions answered
report-verdict-subject-resolved = petitions resolved
report-verdict-subject-explained = petitions explained
report-verdict-subject-noted = petitions noted
report-verdict-subject-declined = petitions declined
report-verdict-subject-promised = petitions promised
report-verdict-subject-referred = petitions referred
report-verdict-subject-on-time = replies on time
report-verdict-subject-late = late replies
report-verdict-subject-overdue = overdue petitions
report-verdict-subject-missed = late or overdue petitions
report-verdict-subject-unanswered = petitions without a reply
report-verdict-subject-pending = pending petitions
report-verdict-subject-in-hand = petitions in hand
report-verdict-subject-unassigned = unassigned petitions
report-verdict-subject-withdrawn = withdrawn petitions
report-verdict-subject-assigned = assigned petitions
report-verdict-subject-extended = extended petitions
report-verdict-subject-checked = petitions checked
report-verdict-subject-checked-done = petitions found carried out
report-verdict-subject-issued = ballots issued
report-verdict-subject-returned = ballots returned
report-verdict-subject-invalid = invalid ballots
report-verdict-subject-valid = valid ballots
report-verdict-subject-very-satisfied = very satisfied ballots
report-verdict-subject-satisfied = satisfied ballots
report-verdict-subject-neutral = neutral ballots
report-verdict-subject-dissatisfied = dissatisfied ballots
report-verdict-clock-none = { "" }
report-verdict-clock-in-force = { "" }, by the due dates in force
report-verdict-clock-by-rule = { "" }, by rule
report-template-instructions = Instructions
report-template-example-mark = Example
report-template-title = Entry workbook of dialogues
report-template-sheets = Each sheet is a table. Leave sheets without data empty; keep the names of sheets and the headings.
report-template-required = Fill in the yellow columns, and others if known. Leave unknown values empty, not 0.
report-template-days = Enter dates as 20/05/2026; people and ballots as numbers.
report-template-records = In “Session” enter unit and date, such as: Đồng Lạc 20/05/2026; in “Petition” the code assigned by the register. Separate several hosts by a semicolon.
report-template-example = The row “Example” is an illustration and is not imported.
report-template-import = Return this file; the receiver runs: doithoai import FILE --dry-run, then doithoai import FILE.
report-template-session = Đồng Lạc 20/05/2026
report-template-wrong = Invalid value in the column “{ $column }”: choose from the list, enter dates as 20/05/2026, numbers from 0.
report-template-lists = Lists
report-template-lists-line = In cells with a list, choose from it.
report-calendar-name = Dialogues with citizens
report-calendar-session = Dialogue: { $unit }
report-calendar-month = Dialogue this month, at the latest today: { $unit }
report-calendar-promise = Promised date of a petition{ $agency ->
    [none] {""}
   *[other] : { $agency }
 }
report-calendar-due = Reply due to a petition of { $day } at { $place }: { $agency }
report-bundle-from = Bundle of { $name } ({ $unit }), made on { $day }
report-bundle-only = Only { $value } and its children
report-bundle-period = Only { $value }
report-bundle-since = Only changes after journal entry { $value }
report-bundle-names = Includes petitioners’ names
report-bundle-sort = Table
report-bundle-records = Records
report-conflicts-count = { $count ->
    [0] No conflicts.
    [one] { $count } conflict, waiting for a choice:
   *[other] { $count } conflicts, waiting for a choice:
}
report-conflict-title = { $code } ({ $sort }) – { $why } [{ $id }]
report-conflict-number = Version
report-conflict-office = Office
report-conflict-said = Differences
report-conflict-stands = (currently in the register)
report-conflict-removed = deletes the record
report-conflict-hangs = { $count ->
    [one] { $count } linked record
   *[other] { $count } linked records
}
report-conflict-changed-twice = Choose a version: doithoai bundle resolve { SHELL($id) } --take 1
report-conflict-same-code = If both are one record, choose a version; the other is deleted with its linked records: doithoai bundle resolve { SHELL($id) } --take 1; if they are two records, keep both, and the later gets a new code: doithoai bundle resolve { SHELL($id) } --both
report-conflict-same-place = Choose a version: doithoai bundle resolve { SHELL($id) } --take 1
report-conflict-in-use = Keep it: doithoai bundle resolve { SHELL($id) } --take 1; to delete it, first delete the records that refer to it.
report-conflict-waits = Merge the bundle with the missing record, or discard this one: doithoai bundle resolve { SHELL($id) } --drop

# The plan, and a schedule proposed.
report-title-plan-table = Plan of dialogues, { $period }
report-plan-table-head = Register: { $name }. Period { $from } to { $to }.
report-plan-table-title = Sessions by date
report-plan-table-nothing = No plan entries in this period.
report-plan-table-when = Date
report-plan-table-month = month { $month }
report-plan-table-at = Place
report-plan-table-notice = Notice
report-plan-table-notice-by = due { $day }
report-plan-table-state = State
report-plan-table-held = held { $day }
report-plan-table-note = { $planned ->
    [one] One entry
   *[other] { $planned } entries
 }: held { $held }, postponed { $postponed }, cancelled { $cancelled }, open { $open }.
report-title-suggestion = Proposed schedule of dialogues, { $period }
report-suggestion-title = Proposed schedule
report-suggestion-nothing = No session needs planning: every unit has its sessions or plan entries for this period.
report-suggestion-sums = { $count ->
    [one] One session proposed
   *[other] { $count } sessions proposed
 } ({ $quarters }). Nothing is recorded yet; record them with --accept.
report-suggestion-quarter = Q{ $number }:
report-suggestion-quarter-year = Q{ $number } { $year }:
report-suggested-units-title = By unit
report-suggested-units-proposed = Proposed dates
report-suggested-units-visits = Dates in brackets: sessions of the parent's leaders in the commune.
report-clash-days = { $units }: { $needed } more needed{ $count ->
    [1] {""}
   *[other] {" "}of each
 }, but only { $fits } possible from { $from } to { $to }. Limits: { $limits }.
report-clash-no-day = { $units }: { $needed } more needed{ $count ->
    [1] {""}
   *[other] {" "}of each
 }, but no date possible until { $to }. Limits: { $limits }.
report-clash-persons = { $units }: { $needed } sessions needed, but { $persons } { $people ->
    [one] holds
   *[other] hold
 } posts in several places, and there are too few days for one place a day.
report-clash-undecided = { $units }: { $needed } sessions share their hosts; no schedule was found, but one may exist. Change --seed, or schedule units one by one with --unit.
report-clash-more = … and { $count ->
    [one] one unit more
   *[other] { $count } units more
 }
report-clash-limit-apart = at least { $apart } days between two sessions
report-clash-limit-days-off = days off
report-clash-limit-notice = the public notice before a session
report-clash-limit-kept = existing sessions and plan entries
report-clash-limit-leaders = hosts busy elsewhere
report-clash-limit-none = the time left; relaxing a single limit is not enough
report-clash-units-more = { $units } and { $count } more
report-placeholders-title = Placeholders of { $letter }
report-placeholders-name = In the document
report-placeholders-meaning = Meaning
report-placeholders-example = Example
report-title-coverage = Reporting by unit, { $period }
report-coverage-title = Units, the furthest behind first
report-coverage-nothing = No unit has a minimum in this period.
report-coverage-reported = { $count } of { $units } units have reported until { $day }.
report-coverage-heard-until = Reported until
report-coverage-days-behind = Days behind
report-coverage-gaps = Gaps
report-coverage-heard-from = Known from
report-coverage-last-bundle = Last bundle
report-coverage-silent = Nothing reported ({ $count ->
    [one] one unit
   *[other] { $count } units
 }): { $names }.
report-coverage-records = Sessions recorded without a statement of coverage ({ $count ->
    [one] one unit
   *[other] { $count } units
 }): { $names }.
report-coverage-not-yet = { $count ->
    [one] One unit does
   *[other] { $count } units do
 } not exist yet on the date of the figures.
report-coverage-above = { $count ->
    [one] One unit has reported everything, but a unit above it has not reported all sessions held there.
   *[other] { $count } units have reported everything, but units above them have not reported all sessions held there.
 }
report-coverage-without-minimum = Without a minimum, own sessions not all reported: { $names }.
report-coverage-apart = For each unit, add -o F.html or -o F.xlsx. For letters to the units: doithoai letter request --all
report-coverage-records-note = “records”: the register has sessions of the unit, but no statement of coverage; once it has every session: doithoai record coverage --unit UNIT --until DATE
report-requests-title = Sessions to be reported, { $period }
report-requests-sheet = Days to be reported
report-requests-head = { $count ->
    [one] One unit is
   *[other] { $count } units are
 } asked to report; figures as of { $as-of }.
report-requests-reply-by = Reply before { $day }.
report-requests-to = To
report-requests-name = Sessions of
report-requests-from = From
report-requests-until = Until
report-requests-recorded = Sessions recorded
report-requests-held = Sessions held
report-requests-note = “Sessions held”: the unit enters all sessions of the row's days, recorded ones included; 0 if there was none.

# The first page: key figures and what needs attention.
report-first-title = Key figures
report-first-attention = Needs attention
report-contents = Contents
report-first-sessions = Sessions held
report-first-sessions-note = { $reported ->
    [0] all recorded
   *[other] { $recorded ->
        [0] reported only
       *[other] { $recorded } recorded, { $reported } reported only
    }
 }
report-first-minimum = Units that met the minimum
report-first-minimum-yet = Units that have met the minimum so far
report-first-minimum-exact = { $count } of { $units } units
report-first-minimum-value = at least { $count }, at most { $most } of { $units } units
report-first-minimum-least = at least { $counted } sessions counted, { $required } required
report-first-minimum-note = { $counted } sessions counted, { $required } required
report-first-own-least = at least { $count } of { $required }
report-first-own = Sessions counted for the minimum
report-first-own-value = { $count } of { $required }
report-first-plan = Plan entries held
report-first-plan-value = { $count } of { $planned }
report-first-on-time = Replies on time, due dates in force
report-first-by-rule = Replies on time, by rule
report-first-carried-out = Reported as resolved, carried out
report-first-carried-out-exact = { $count } of { $claimed } petitions
report-first-carried-out-value = at least { $count }, at most { $most } of { $claimed } petitions
report-first-satisfaction = Satisfaction rate
report-first-satisfaction-note = { $meeting } of { $sessions } sessions meet the threshold of { $percent }%
report-first-short = At least { $short ->
    [one] one unit
   *[other] { $short } units
 } fell short of the minimum, by at least { $count ->
    [one] 1 session
   *[other] { $count } sessions
 }.
report-first-not-yet = At least { $short ->
    [one] one unit has
   *[other] { $short } units have
 } not met the minimum yet; at least { $count ->
    [one] 1 session remains
   *[other] { $count } sessions remain
 } to be held.
report-first-unknown = { $count ->
    [one] 1 unit
   *[other] { $count } units
 } without a conclusion.
report-first-without-conclusion = { $count ->
    [one] 1 session has
   *[other] { $count } sessions have
 } no conclusion.
report-first-after = after { $acts }
report-first-of-these = of these { $counts }
report-satisfaction-response = The ballots returned are { $rate } of the attendance at the sessions with ballots.
report-ballots-response = Returned of attendance
report-minimum-shortfall-at-least = Shortfall, at least
report-sessions-held = { $count ->
    [one] 1 session
   *[other] { $count } sessions
 }
report-sessions-held-at-least = { $count ->
    [0] unknown, 0 sessions reported
    [one] at least 1 session
   *[other] at least { $count } sessions
 }
report-sessions-held-between = at least { $count }, at most { $most ->
    [one] 1 session
   *[other] { $most } sessions
 }
report-sessions-incomplete = Held: { $held }. Not all units have reported, so the numbers of sessions are lower bounds.
report-minimum-open = Units that have not reported all
report-minimum-pool-possible = Pool over the edge of the period
report-minimum-over-the-edge = { $count ->
    [one] 1 session reported for several units together may lie within the period or not.
   *[other] { $count } sessions reported for several units together may lie within the period or not.
 }
report-minimum-open-told = { $count ->
    [one] 1 unit has
   *[other] { $count } units have
 } not reported all; days without a report are not taken as days without sessions.
report-units-possible = Within the period or not
report-units-heard-until = Reported until
report-units-gaps = Days not reported
report-units-gaps-note = “Reported until”: the last day with complete data; “–”: no data, or no gap. Days without a report are not taken as days without sessions.
report-reported = { $told } of { $units } units have reported until { $day }{ $silent ->
    [0] .
   *[other] ; not all reported: { $names }{ $more ->
        [0] .
        [one] { " " }and 1 more unit.
       *[other] { " " }and { $more } more units.
    }
 }
report-reported-until = { $name } (until { $day })
report-coverage-needed = { $count ->
    [one] 1 unit has
   *[other] { $count } units have
 } records of sessions but no statement of coverage. If this register has every session, record it: { $scope ->
    [communes] doithoai record coverage --unit { SHELL($unit) } --scope communes --until { $day }
   *[other] doithoai record coverage --unit { SHELL($unit) } --until { $day }
 }
report-part-held-unknown = In { $period }, there is no data on dialogues with citizens yet.
report-limit-open = { $count ->
    [one] 1 unit has
   *[other] { $count } units have
 } not reported all of this period.
report-dashboard-sessions-unknown = { $year }: no data on sessions yet.
