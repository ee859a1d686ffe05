# Warnings: what is unlikely but taken.

warning-in-future = the day { $day } lies in the future
warning-day-far-off = the day { $day } is far from today { $today }
warning-outside-unit-life = the unit { $unit } does not exist on { $day }
warning-read-as = “{ $given }” was read as { $name } ({ $code })
warning-code-of-another = the code { $code } is not of its record's unit, year or session
warning-code-odd = the code { $code } is of version 0.1 and such as no new code may be
warning-post-not-held = by the register nobody holds the post { $post } on { $day }
warning-speakers-above-attendance = { $speakers } people spoke, more than { $attended } attended
warning-ballots-above-attendance = { $returned } ballots were returned, more than { $attended } people attended
warning-notice-after-session = the notice comes after the session
warning-duplicate-without-original = { $original } is no original: it is a duplicate itself, or of a later session; this petition does not take its state
warning-assigned-though-answered = the petition was answered at the session; this assignment counts nowhere
warning-answer-not-answered = an answer is given, but the petition is not marked as answered at the session, so it is not counted as such
    .hint = doithoai edit { SHELL($record) } --answered yes
warning-due-before-assignment = the due day { $due } is before the assignment's { $day }
    .hint = if the agency was given longer: doithoai edit { SHELL($record, "/assignment") } --due DAY
warning-extended-after-due = extended on { $on }, after the due day { $due }
warning-extension-estimate = days off up to { $due } are not confirmed; check the day, and correct it with doithoai assign extend … --to DAY
warning-after-session = the day { $day } is after the session's { $session }
warning-before-session = the day { $day } is before the session's { $session }
warning-sessions-after-end = the unit { $unit } has the session { $session } after its end
warning-total-below-records = { $code } reports { $told ->
    [one] one session
   *[other] { $told } sessions
 }, fewer than { $recorded } recorded
warning-totals-below-records = reported totals are below the records: { $totals }
warning-totals-left-out = totals whose period does not lie wholly in this one, or is not over, are left out: { $totals }
warning-total-waits = the period of { $code } is not over: it counts in figures as of { $day } or later
warning-total-without-communes = no commune, township or ward lies below { $unit }, so that these sessions belong to no unit that owes the minimum
warning-rules-changed = the rule { $key } changes to { $value } on { $day }
warning-hidden-rows-read = { $file }: { $count ->
        [one] one hidden row was read too
       *[other] { $count } hidden rows were read too
    }
warning-file-named-otherwise = { $file } is { $what } and is read as that, whatever its name
warning-sheet-without-cells = { $file }: sheet { $sheet } has no cells ({ $what }), passed over
warning-titles-passed-over = { $file }: { $count ->
    [one] one row
   *[other] { $count } rows
 } above the headings passed over
warning-columns-left-out = { $file }: left out the columns “{ $columns }”
warning-sheets-passed-over = { $file }: passed over the sheets “{ $sheets }”
warning-files-passed-over = { $path }: passed over “{ $files }”
warning-column-numbers-passed-over = { $file }: the numbers of the columns, line { $line }, passed over
warning-foot-passed-over = { $file }: what stands below the table passed over, lines { $lines }
warning-numbering-passed-over = { $file }: the column of running numbers passed over
warning-total-row-passed-over = { $file }: the row of sums, line { $line }, passed over
warning-line-same = { $file }: line { $line } is the same as line { $first } and was entered once
warning-copies-keep-names = backups, files exported with --with-names and prints still hold what was blanked; destroy those that may not be kept
warning-copies-keep-names-beside = what was blanked is still held by copies of the register: { $copies }, and by backups, files exported with --with-names and prints; destroy those that may not be kept
warning-register-of-another = the register “{ $path }” belongs to another user of this machine, who can change it at any time
warning-register-open-to-others = other users of this machine may write the register “{ $path }”; to close it to them: chmod go-w '{ $path }'
warning-user-cut = the journal keeps the first { $most } characters of the user's name
warning-purge-not-rewritten = the file could not be written anew (it is in use, or the disk is full), so that its free space may hold traces; run the same command again
warning-leader-twice = the post { $post } held sessions in two places on { $day }
warning-plan-past = { $day } is past, and it was neither held, moved, postponed nor cancelled
warning-plan-held = the plan entry { $plan } has a session already
warning-petitions-above-opinions = { $petitions } petitions are listed, more than { $opinions } opinions declared
warning-petition-unassigned = neither answered at the session nor given to an agency
warning-conclusion-overdue = there is no conclusion, wanted by { $day }
warning-number-twice = the document number { $number } is used more than once
warning-notice-too-late = by the rules the public notice had to be given by { $by }
warning-changed-since-seal = { $count ->
    [one] One figure of { $year } differs from what was sealed (as of { $day })
   *[other] { $count } figures of { $year } differ from those sealed (as of { $day })
 }
warning-close-findings = { $count ->
    [one] one finding of lint is about
   *[other] { $count } findings of lint are about
 } records of { $year }; see them: doithoai lint
warning-undo-passed = passed over { $count ->
    [one] one journal entry
   *[other] { $count } journal entries
 } that changed no record: { $entries }
warning-formulas-read = { $file }, sheet { $sheet }: stored values read of { $count ->
    [one] 1 formula
   *[other] { $count } formulas
 }
warning-example-passed-over = { $file }: the example and the column of running numbers passed over
warning-encoding-read = { $file }: read as { $encoding }: “{ $preview }”; if that is wrong, `doithoai undo` and import again with --encoding
warning-encoding-read-cells = { $file }: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } read as { $encoding }: “{ $preview }”; if that is wrong, `doithoai undo` and import again with --encoding
warning-encoding-read-lines = { $file }: { $count ->
    [one] 1 line
   *[other] { $count } lines
 } read as { $encoding }: “{ $preview }”; if that is wrong, `doithoai undo` and import again with --encoding
warning-conflict-open = offices differ here and nobody has chosen yet
warning-conflicts-open = { $count ->
    [one] { $count } record on which offices differ waits
   *[other] { $count } records on which offices differ wait
} for somebody to choose; see: doithoai bundle conflicts
warning-text-personal = the column “{ $column }” looks as if it held { $looks }; personal data has no place there
warning-public-text-personal = the public text of { $code } holds a petitioner’s name, telephone number, e-mail address or address; --public leaves it out until it is corrected: doithoai edit { SHELL($code) } --public-text …
warning-public-text-withheld = the public text of { $code } named a petitioner who was purged; it is withheld until it is corrected: doithoai edit { SHELL($code) } --public-text …
warning-public-texts-left-out = { $count ->
    [one] one public text
   *[other] { $count } public texts
} left out because of a petitioner’s personal data: { $codes }; correct with: doithoai edit CODE --public-text …
warning-public-texts-withheld = { $count ->
    [one] one public text
   *[other] { $count } public texts
} that named the petitioner withheld until corrected: { $codes }; correct with: doithoai edit CODE --public-text …
warning-public-texts-in-bundle = { $count ->
    [one] one public text holds
   *[other] { $count } public texts hold
} a petitioner’s personal data and may be in the bundle: { $codes }; correct with: doithoai edit CODE --public-text …
warning-schedule-days-off-unknown = no days off of { $year } are confirmed, so Tết and public holidays are not avoided; enter them with doithoai holiday import
warning-schedule-past-entries = { $count ->
    [one] one plan entry is past and was not held; it does not count as planned ({ $first })
   *[other] { $count } plan entries are past and were not held; they do not count as planned (the first: { $first })
 }
warning-letter-agency-ended = { $name } ended on { $day }; where another agency took over: `doithoai assign transfer { SHELL($petition) } --to AGENCY --why …`
warning-letter-answered-differs = { $code }: { $declared } opinions were declared answered at the session, the letter lists { $listed }
