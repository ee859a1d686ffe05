# Receipts: one sentence on what was done.

receipt-entry = {" "}(journal { $entry })
receipt-file = Register in use: { $path }
receipt-warning = Note: { $text }
receipt-unprinted = The change is in the register (journal { $entry }), but its receipt could not be printed.
receipt-more-warnings = { $count ->
    [one] One more note of these sorts
   *[other] { $count } more notes of these sorts
 }; see all with --json
receipt-init = Made the register of { $unit }: { $path }
    Rules in force: { $set } ({ $rules }); at least { $minimum ->
        [one] { $minimum } session
       *[other] { $minimum } sessions
    } a year; replies within { $days } days ({ $kind }) from { $from }; satisfaction threshold { $threshold }%.
    See them all: `doithoai rule show`; change one: `doithoai rule set KEY VALUE --from DAY --source TEXT`
receipt-entered-unit = Added the unit { $code }
receipt-entered-leader = Added the holder: { $code }
receipt-entered-agency = Added the agency { $code }
receipt-entered-plan = Entered the plan entry { $code }
receipt-entered-session = Recorded the session { $code }: { $day }
receipt-entered-session-of-plan = Recorded the session { $code } of the plan entry { $plan }: { $day }
receipt-entered-petition = Recorded the petition { $code }
receipt-entered-petitions = Recorded { $count ->
    [one] one petition, { $first }{""}
   *[other] { $count } petitions, { $first } to { $last }
 }
receipt-entered-petitions-unmarked = Recorded { $count ->
    [one] one petition, { $first }, without its list mark
   *[other] { $count } petitions, { $first } to { $last }, without their list marks
 }
receipt-entered-ballot = Recorded the ballots { $code }: { $satisfied } of { $valid } valid ones satisfied
receipt-entered-record = Recorded { $code }
receipt-entered-reply-assigned = Recorded { $code } and assigned { $petition } to { $agency } from the session's day, answer due { $due }
receipt-entered-reply-assigned-estimate = Recorded { $code } and assigned { $petition } to { $agency } from the session's day, answer due { $due } by estimate (days off are not confirmed)
receipt-entered-total = Recorded { $code }, { $period } ({ $from } – { $to }): { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
 } { $as ->
    [communes] of all communes below { $unit } together. If they are sessions of { $unit } itself: `doithoai edit { SHELL($code) } --scope own`
    [own] of { $unit } itself. If they are sessions of all communes below it together: `doithoai edit { SHELL($code) } --scope communes`
   *[other] of { $unit } itself
 }
receipt-edited-total = Corrected { $code }, { $period } ({ $from } – { $to }): { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
 } { $as ->
    [communes] of all communes below { $unit } together
   *[other] of { $unit } itself
 }
receipt-assigned = Assigned { $code } to { $agency }, answer due { $due }
receipt-assigned-estimate = Assigned { $code } to { $agency }, answer due { $due } by estimate (days off are not confirmed)
receipt-extended = Extended { $code } from { $was } to { $due }
receipt-extended-by = Extended { $code } by { $days } days ({ $kind }), from { $was } to { $due }
receipt-transferred = Transferred { $code } from { $from } to { $to }, answer due { $due }
receipt-withdrawn = Withdrew the assignment of { $code } from { $on }
receipt-unit-renamed = The unit { $unit } is changed from { $on }
receipt-unit-merged = Merged { $units } into { $into } from { $on }
receipt-unit-split = Split { $unit } into { $into } from { $on }
receipt-unit-merge-tried = Tried, nothing is changed: { $units } would be merged into { $into } from { $on }
receipt-unit-split-tried = Tried, nothing is changed: { $unit } would be split into { $into } from { $on }
receipt-unit-ended = The unit { $unit } is no more from { $on }
receipt-agency-ended = The agency { $agency } is no more from { $on }
receipt-leader-ended = { $name } holds the post no more from { $on }
receipt-report-written = Wrote the report to { $path }
receipt-rule-set = Set the rule { $key } = { $value }
receipt-rule-set-always = Set the rule { $key } = { $value }, without a first day, so that it holds for earlier years too
receipt-rules-used = Took over { $count ->
    [one] one rule
   *[other] { $count } rules
 } of the set { $set }
receipt-rules-used-always = Took over { $count ->
    [one] one rule
   *[other] { $count } rules
 } of the set { $set }, without a first day, so that they hold for earlier years too
receipt-holiday-added = Entered { $day } in the holiday table
receipt-plan-postponed = Postponed { $code }, planned for { $when }
receipt-plan-cancelled = Cancelled { $code }, planned for { $when }
receipt-plan-moved = Moved { $code } to { $when }
receipt-suggested = Entered { $count ->
    [one] one proposed plan entry
   *[other] { $count } proposed plan entries
 } for { $period }
receipt-suggested-nothing = Nothing is left to be planned for { $period }; nothing was changed
receipt-edited = Corrected { $code }
receipt-unchanged = { $code } says that already; nothing was changed
receipt-removed = Removed { $code }; its number is not given again
receipt-remove-tried = Tried, nothing is changed: would remove { $what }
receipt-purged = Blanked who petitioned of { $count ->
    [one] one petition
   *[other] { $count } petitions
 }; this cannot be taken back
receipt-purged-nothing = Nothing is left to blank of who petitioned
receipt-purge-tried = Tried, nothing is changed: who petitioned would be blanked of { $count ->
    [one] one petition
   *[other] { $count } petitions
 } for good, by session: { $sessions }
receipt-rebuilt = Filled anew: { $count ->
    [one] one record
   *[other] { $count } records
 }, all due days, the counters and the index for find
receipt-backed-up = Copied the register to { $path }; the copy is whole: { $entries ->
    [one] one journal entry
   *[other] { $entries } journal entries
 } checked
receipt-restored = Restored the register from { $path }
receipt-restored-over = Restored the register from { $path }; the one that was here is kept as { $kept }
receipt-imported = Imported: { $new } new, { $same } same, { $changed } changed
receipt-imported-file = { $file } ({ $table }): { $new } new, { $same } same, { $changed } changed
receipt-imported-sheet = { $file }, sheet { $sheet } ({ $table }): { $new } new, { $same } same, { $changed } changed
receipt-imported-without-rows = without rows: { $files }
receipt-import-tried = Tried, nothing is changed: { $new } new, { $same } same, { $changed } changed
receipt-exported = Exported { $rows ->
    [one] one row
   *[other] { $rows } rows
 } to { $path }
receipt-demo-sample = These are invented figures of an invented district. Type next: doithoai --file { SHELL($path) } report overdue { $year } --as-of { $year }-12-31
receipt-demo-nam-sach-2019 = The figures are those of a newspaper article of 2020; the register holds what it states. Type next: doithoai --file { SHELL($path) } rule set count_at yes, then: doithoai --file { SHELL($path) } report units { $year }
receipt-undone = Undid entry { $number } ({ $command }): { $what }. To have it again: doithoai redo
receipt-redone = Redid entry { $number } ({ $command }): { $what }
receipt-man = Wrote { $count } pages of the manual to { $path }
receipt-closed = The year { $year } is sealed as of { $day }. Hash: { $hash }
receipt-closed-again = The year { $year } is sealed anew as of { $day }; { $count ->
    [one] one figure differs
   *[other] { $count } figures differ
 } from the seal before. Hash: { $hash }
receipt-close-tried = Tried, nothing is changed: the year { $year } would be sealed as of { $day } with these figures. Hash: { $hash }
receipt-close-again-tried = Tried, nothing is changed: the year { $year } would be sealed anew as of { $day } with these figures; { $count ->
    [one] one figure differs
   *[other] { $count } figures differ
 } from the seal before. Hash: { $hash }
receipt-reopened = The year { $year } (sealed as of { $day }) is open again; its report will tell what changed.
receipt-template-made = Made the workbook to fill: { $path }
receipt-exported-calendar = { $count ->
    [one] Wrote one entry to the calendar { $path }
   *[other] Wrote { $count } entries to the calendar { $path }
 }
receipt-bundle-made = Made the bundle { $path }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
receipt-bundle-merged = Taken in from { $from }: { $new } new, { $changed } changed, { $removed } removed, { $same } same
receipt-bundle-tried = Tried, nothing is changed; from { $from }: { $new } new, { $changed } changed, { $removed } removed, { $same } same
receipt-conflict-resolved = { $left ->
    [0] Chosen for { $code }; nothing is left to choose
    [one] Chosen for { $code }; { $left } choice is left
   *[other] Chosen for { $code }; { $left } choices are left
}
receipt-letter-written = Wrote { $path }
receipt-letters-written = Wrote { $count ->
    [one] { $count } letter
   *[other] { $count } letters
} into { $path }
receipt-letters-none = No agency has replies overdue or due within { $days } days; nothing was written
receipt-letter-template-written = Wrote the document of { $kind } to { $path }
receipt-letter-adopted = { $kind } is written by “{ $name }” from now on; back to the packaged document: `doithoai letter adopt { $kind } --packaged`
receipt-letter-released = { $kind } is written by the packaged document from now on; “{ $name }” is given up
