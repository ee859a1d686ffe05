# Warnings: unlikely values that are recorded all the same.

warning-coverage-ahead = reported until { $day }, which is after today: the records of coming days cannot be complete yet
warning-coverage-without-communes = the communes of { $unit } are recorded as reported, but it has none
warning-in-future = the date { $day } is in the future
warning-day-far-off = the date { $day } is far from today, { $today }
warning-outside-unit-life = unit { $unit } does not exist on { $day }
warning-unit-twice = { $name } has the same name, kind and parent as { $other }
warning-village-alone = { $name } has no parent unit
    .hint = enter its parent: doithoai edit { SHELL($record) } --parent UNIT
warning-time-dropped = “{ $given }” was read as { $day }; the register keeps no time of day{ $more ->
    [0] {""}
    [one] {" "}(and 1 more cell of the column)
   *[other] {" "}(and { $more } more cells of the column)
 }
warning-read-as = “{ $given }” was read as { $name } ({ $code })
warning-code-of-another = code { $code } does not match its unit, year or session
warning-code-odd = code { $code } comes from version 0.1; new codes cannot have this form
warning-kind-of-name = unit { $code }: the name “{ $name }” says { $meant }, the register has { $kind }
warning-post-not-held = the register has no leader with the post { $post } on { $day }
warning-day-off = { $day } is a day off{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
 }
warning-place-taken = on the same date and in the same place as { $others }
warning-host-taken = { $person } also hosts { $others } on this date
warning-plan-of-day = the plan entry { $plan } of the same date is not marked as held
    .hint = if this session was held for it: doithoai edit { SHELL($record) } --plan { SHELL($plan) }
warning-speakers-above-attendance = { $speakers } speakers exceed an attendance of { $attended }
warning-ballots-above-attendance = { $returned } returned ballots exceed an attendance of { $attended }
warning-notice-after-session = the notice is dated after the session
warning-duplicate-without-original = { $original } is not an original: it is itself a duplicate, or of a later session; this petition does not take over its state
warning-assigned-though-answered = the petition was answered at the session; this assignment is not counted
warning-answer-not-answered = the petition has an answer but is not marked as answered at the session, so it is not counted as such
    .hint = mark it as answered at the session: doithoai edit { SHELL($record) } --answered yes
warning-due-before-assignment = the due date { $due } is before the assignment on { $day }
    .hint = if the agency was given more time: doithoai edit { SHELL($record, "/assignment") } --due DAY
warning-extended-after-due = the extension was entered on { $on }, after the due date { $due }: the on-time rate by rule does not change
warning-withdrawn-after-due = the withdrawal was entered on { $on }, after the due date { $due }: by rule the petition still counts
warning-step-dated-back = dated { $day } but entered on { $known }, { $days } days later
warning-step-without-day = without a date, so it counts from the date of the assignment{ $step ->
    [withdraw] {" "}in force; by rule it does not count
   *[other] {""}
 }
warning-reply-dated-back = dated { $day } but entered on { $known }, after the due date by rule, { $due }: reports count it as entered after the term
warning-edited-after-due = “{ $column }” was edited on { $on }, after the due date by rule, { $due } (journal { $entry })
warning-reply-before-assignment = the reply of { $day } is dated before the assignment, { $assigned }
warning-reply-without-assignment = the petition is assigned to no agency: its reply is judged by the due date of the rules and counts for no agency
warning-resolved-refuted = reported as resolved, but refuted by the check of { $on }
warning-promise-broken = promised by { $until } but not resolved
warning-extension-estimate = days off up to { $due } are not confirmed; check and correct the due date: doithoai assign extend … --to DAY
warning-after-session = the date { $day } is after the session, { $session }
warning-before-session = the date { $day } is before the session, { $session }{ $counts ->
    [no] : it does not count as a reply
   *[yes] {""}
 }
warning-sessions-after-end = unit { $unit } has session { $session } after its end
warning-total-below-records = { $code } reports { $told ->
    [one] one session
   *[other] { $told } sessions
 }, fewer than the { $recorded } recorded
warning-units-untold = no conclusion on whether { $count ->
    [one] 1 unit
   *[other] { $count } units
} met the minimum, as not all days of the period are reported: { $units }
warning-totals-below-records = reported totals are lower than the records: { $totals }
warning-totals-left-out = crossing totals, with an unknown number of sessions within this period: { $totals }
warning-total-overlaps = straddling totals, which may repeat sessions of a total of all communes; only the certain part is counted: { $totals }
warning-plans-left-out = plan entries with only a month are not counted, as the month is not wholly within the period: { $plans }
warning-total-waits = the period of { $code } is not over: it counts in figures as of { $day } or later
warning-total-without-communes = { $unit } has no commune, township or ward, so these sessions count for no unit with a minimum
warning-rules-changed = the rule “{ $key }” changes on { $day }: { $value }
warning-hidden-rows-read = { $file }: { $count ->
        [one] one hidden row was read too
       *[other] { $count } hidden rows were read too
    }
warning-file-named-otherwise = { $file } is { $what } and was read as such, whatever its name
warning-sheet-without-cells = { $file }: skipped sheet { $sheet }, which has no cells ({ $what })
warning-titles-passed-over = { $file }: skipped { $count ->
    [one] one row
   *[other] { $count } rows
 } above the headings
warning-columns-left-out = { $file }: skipped the columns “{ $columns }”
warning-sheets-passed-over = { $file }: skipped the sheets “{ $sheets }”
warning-files-passed-over = { $path }: skipped “{ $files }”
warning-column-numbers-passed-over = { $file }: skipped the column numbers in line { $line }
warning-foot-passed-over = { $file }: skipped the lines { $lines } below the table
warning-numbering-passed-over = { $file }: skipped the column of row numbers
warning-total-row-passed-over = { $file }: skipped the row of sums in line { $line }
warning-line-same = { $file }: line { $line } is identical to line { $first } and was recorded once
warning-copies-keep-names = backups, files exported with --with-names and prints still contain the erased data; destroy those that may not be kept
warning-copies-keep-names-beside = copies of the register still contain the erased data: { $copies }, and so do backups, files exported with --with-names and prints; destroy those that may not be kept
warning-register-of-another = the register “{ $path }” belongs to another user of this machine, who can change it at any time
warning-register-open-to-others = other users of this machine can write to the register “{ $path }”; prevent it: chmod go-w '{ $path }'
warning-user-cut = the journal keeps only the first { $most } characters of the user name
warning-calendar-empty = the calendar has no entries: no plan entry is open
warning-user-unknown = unknown user name; the journal has “?”
    .hint = set the environment variable DOITHOAI_USER to the name of the user
warning-purge-not-rewritten = the file could not be rewritten (it is in use, or the disk is full), so its free space may contain traces; run the same command again
warning-leader-twice = the { $post } hosted sessions in two places on { $day }
warning-plan-past = { $day } is past, no result is recorded
warning-plan-held = plan entry { $plan } already has a session
warning-petitions-above-opinions = { $petitions } recorded petitions exceed the { $opinions } opinions declared
warning-petition-unassigned = neither answered at the session nor assigned to an agency
warning-conclusion-overdue = missing conclusion, due by { $day }
warning-rule-of-another-office = rules of another office, which has ended: { $keys }; source: { $source }
warning-number-twice = document number { $number } is used more than once
warning-notice-too-late = by the rules the public notice was due by { $by }
warning-changed-since-seal = { $count ->
    [one] one figure of { $year } differs from the sealed one (as of { $day })
   *[other] { $count } figures of { $year } differ from the sealed ones (as of { $day })
 }
warning-close-findings = { $count ->
    [one] one finding concerns
   *[other] { $count } findings concern
 } records of { $year }; list them: doithoai lint
warning-undo-passed = skipped { $count ->
    [one] one journal entry
   *[other] { $count } journal entries
 } that changed no record: { $entries }
warning-formulas-read = { $file }, sheet { $sheet }: read the stored values of { $count ->
    [one] 1 formula
   *[other] { $count } formulas
 }
warning-example-passed-over = { $file }: skipped the example and the column of row numbers
warning-encoding-read = { $file }: read as { $encoding }: “{ $preview }”; if this is wrong, undo it (doithoai undo) and import again with --encoding
warning-encoding-read-cells = { $file }: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } read as { $encoding }: “{ $preview }”; if this is wrong, undo it (doithoai undo) and import again with --encoding
warning-encoding-read-lines = { $file }: { $count ->
    [one] 1 line
   *[other] { $count } lines
 } read as { $encoding }: “{ $preview }”; if this is wrong, undo it (doithoai undo) and import again with --encoding
warning-conflict-open = the versions of several offices conflict, and none is chosen yet
warning-changed-since-sent = { $count ->
    [one] 1 figure of the report sent as { $number } has changed since
   *[other] { $count } figures of the report sent as { $number } have changed since
}; see them: doithoai report changes { SHELL($code) }
warning-schema-changed = the program changed the form of records after that time; some figures may differ from those printed then
warning-conflicts-open = { $count ->
    [one] { $count } record has a conflict
   *[other] { $count } records have conflicts
} without a chosen version; list them: doithoai bundle conflicts
warning-text-personal = the column “{ $column }” seems to contain { $looks }; personal data does not belong there
warning-public-text-personal = the public text of { $code } contains a petitioner’s name, telephone number, e-mail address or address; --public omits it until it is corrected: doithoai edit { SHELL($code) } --public-text …
warning-public-text-withheld = the public text of { $code } named a petitioner whose personal data was erased; --public omits it until it is corrected: doithoai edit { SHELL($code) } --public-text …
warning-public-texts-left-out = omitted { $count ->
    [one] one public text
   *[other] { $count } public texts
} with a petitioner’s personal data: { $codes }; correct them: doithoai edit CODE --public-text …
warning-public-texts-withheld = { $count ->
    [one] one public text that named the petitioner is
   *[other] { $count } public texts that named the petitioner are
} withheld until corrected: { $codes }; correct them: doithoai edit CODE --public-text …
warning-public-texts-in-bundle = { $count ->
    [one] one public text contains
   *[other] { $count } public texts contain
} a petitioner’s personal data and may be in the bundle: { $codes }; correct them: doithoai edit CODE --public-text …
warning-schedule-days-off-unknown = the days off of { $year } are not confirmed, so Tết and public holidays are not avoided; import them: doithoai holiday import FILE
warning-holidays-unconfirmed = no day off of { $year } is confirmed: due dates by working days are estimates
warning-notice-passed-over = passed over, as it states no days off: “{ $sentence }”
warning-schedule-past-entries = { $count ->
    [one] one plan entry is past without a session and is not counted as planned ({ $first })
   *[other] { $count } plan entries are past without a session and are not counted as planned (the first: { $first })
 }
warning-letter-agency-ended = { $name } ended on { $day }; if another agency took over: doithoai assign transfer { SHELL($petition) } --to AGENCY --why …
warning-letter-request-ended = no office to ask: { $names } ended, and no single unit succeeds it
warning-letter-request-above = not asked: { $names } reported everything, but not all sessions that units above held there are reported
warning-letter-request-own = { $names } is the register's own unit, and no coverage is recorded for it; once all its sessions are in the register: doithoai record coverage --unit { SHELL($unit) } --until DATE
warning-letter-answered-differs = { $code }: { $declared } opinions are declared as answered at the session, the letter lists { $listed }
warning-coverage-needed = { $year }: { $count ->
    [one] 1 unit has
   *[other] { $count } units have
 } records of sessions but no statement of coverage; if the register has every session, record it: { $scope ->
    [communes] doithoai record coverage --unit { SHELL($unit) } --scope communes --until { $day }
   *[other] doithoai record coverage --unit { SHELL($unit) } --until { $day }
 }
