# Confirmations: one sentence on what was done.

receipt-entry = {" "}(journal { $entry })
receipt-sent = Wrote the report to { $path } and noted it as sent: { $code }, number { $number }, { $day }
receipt-known = As the register was known after journal entry { $entry }
receipt-file = Register in use: { $path }
receipt-understood = {"  "}{ $cells }
receipt-warning = Warning: { $text }
receipt-unprinted = The change is recorded in the register (journal { $entry }), but its confirmation could not be printed.
receipt-more-warnings = { $count ->
    [one] 1 more warning of these kinds
   *[other] { $count } more warnings of these kinds
 }; see all with --json
receipt-init = Created the register of { $unit }: { $path }
    Rules in force: { $set } ({ $rules }); { $minimum ->
        [none] no minimum set
        [one] at least { $minimum } session a year
       *[other] at least { $minimum } sessions a year
    }{ $online ->
        [yes] , online sessions count
       *[no] {""}
    }{ $notice ->
        [none] {""}
       *[other] ; public notice { $notice } days before
    }{ $publish ->
        [none] {""}
       *[other] ; publication within { $publish } days
    }; { $days ->
        [none] no term for replies
       *[other] replies within { $days } days ({ $kind }) from { $from }
    }; { $threshold ->
        [none] no satisfaction threshold
       *[other] satisfaction threshold { $threshold }%
    }{ $rules ->
        [law-72-2025] {" "}(term and threshold by practice: replace them by the province’s regulation)
       *[other] {""}
    }.
    Show all rules: doithoai rule show; change a rule: doithoai rule set KEY VALUE --from DAY --source TEXT
receipt-init-from-list = From the packaged list of units (as of { $state }): { $name } ({ $code }), with { $others ->
        [one] 1 related unit
       *[other] { $others } related units
    } (parents, predecessors, successors{ $communes ->
        [0] {""}
        [one] , 1 commune below it
       *[other] , { $communes } communes below it
    })
receipt-entered-unit = Added unit { $code }
receipt-unit-listed = Added { $name } ({ $code }) from the packaged list of units (as of { $state }){ $others ->
    [0] {""}
    [one] , with 1 other unit above or after it
   *[other] , with { $others } other units above or after it
 }
receipt-entered-leader = Added leader { $name }, { $post }
receipt-entered-agency = Added agency { $code }
receipt-entered-field = Added field { $name } with the code { $code }
receipt-field-removed = Deleted field { $code }
receipt-entered-plan = Recorded plan entry { $code }
receipt-entered-session = Recorded session { $code }: { $day }
receipt-entered-session-of-plan = Recorded session { $code } of plan entry { $plan }: { $day }
receipt-entered-petition = Recorded petition { $code }
receipt-entered-petitions = Recorded { $count ->
    [one] 1 petition, { $first }{""}
   *[other] { $count } petitions, { $first } to { $last }
 }
receipt-entered-petitions-unmarked = Recorded { $count ->
    [one] 1 petition, { $first }, without its list mark
   *[other] { $count } petitions, { $first } to { $last }, without their list marks
 }
receipt-entered-ballot = Recorded the ballot count { $code }: { $satisfied } of { $valid } valid ballots satisfied
receipt-entered-several = Recorded for { $count } petitions
receipt-entered-record = Recorded { $code }
receipt-entered-reply-assigned = Recorded { $code } and assigned { $petition } to { $agency } from the date of the session, { $due ->
    [none] no due date
   *[other] due date { $due }
 }
receipt-entered-reply-assigned-estimate = Recorded { $code } and assigned { $petition } to { $agency } from the date of the session, estimated due date { $due } (days off are not confirmed)
receipt-entered-total = Recorded { $code }, { $period } ({ $from } – { $to }): { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
 } { $as ->
    [communes] of all communes of { $unit } together. For sessions of { $unit } itself: doithoai edit { SHELL($code) } --scope own
    [own] of { $unit } itself. For sessions of all its communes together: doithoai edit { SHELL($code) } --scope communes
   *[other] of { $unit } itself
 }
receipt-edited-total = Corrected { $code }, { $period } ({ $from } – { $to }): { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
 } { $as ->
    [communes] of all communes of { $unit } together
   *[other] of { $unit } itself
 }
receipt-entered-coverage = Recorded { $code }: { $scope ->
    [communes] all communes of { $unit } have reported
   *[own] { $unit } has reported
 } until { $until } (from { $from })
receipt-edited-coverage = Corrected { $code }: { $scope ->
    [communes] all communes of { $unit } have reported
   *[own] { $unit } has reported
 } until { $until } (from { $from })
receipt-assigned = Assigned { $code } to { $agency }, { $due ->
    [none] no due date
   *[other] due date { $due }
 }
receipt-assigned-estimate = Assigned { $code } to { $agency }, estimated due date { $due } (days off are not confirmed)
receipt-extended = Extended { $code }{ $was ->
    [none] {""}
   *[other] {" "}from { $was }
 } to { $due }
receipt-extended-by = Extended { $code } by { $days } days ({ $kind }), from { $was } to { $due }
receipt-transferred = Transferred { $code } from { $from } to { $to }, { $due ->
    [none] no due date
   *[other] due date { $due }
 }
receipt-withdrawn = Withdrew the assignment of { $code } from { $on }
receipt-unit-renamed = Updated unit { $unit } from { $on }
receipt-unit-merged = Merged { $units } into { $into } from { $on }
receipt-unit-split = Split { $unit } into { $into } from { $on }
receipt-unit-merge-tried = Dry run, nothing changed: { $units } would be merged into { $into } from { $on }
receipt-unit-split-tried = Dry run, nothing changed: { $unit } would be split into { $into } from { $on }
receipt-unit-ended = Ended unit { $unit } on { $on }
receipt-agency-ended = Ended agency { $agency } on { $on }
receipt-leader-ended = Ended the term of { $name } on { $on }
receipt-plan-written = Wrote the plan to { $path }
receipt-schedule-written = Wrote the proposed schedule to { $path }
receipt-list-written = Wrote the list to { $path }
receipt-table-written = Wrote the table “{ $title }” to { $path }
receipt-report-written = Wrote the report to { $path }
receipt-text-marked = Wrote the marked text to { $path } ({ $counts })
receipt-rule-set = { $value ->
    [none] Ended rule “{ $key }”
   *[other] Set rule “{ $key }”: { $shown }
 }
receipt-rule-set-always = { $value ->
    [none] Ended rule “{ $key }”
   *[other] Set rule “{ $key }”: { $shown }
 } without a first date; it also applies to earlier years
receipt-rules-used = { $set ->
    [none] Ended
   *[other] Applied
 } { $count ->
    [one] 1 rule
   *[other] { $count } rules
 }{ $set ->
    [none] {""}
   *[other] {" "}of the rule set { $name }
 }
receipt-rules-used-always = { $set ->
    [none] Ended
   *[other] Applied
 } { $count ->
    [one] 1 rule
   *[other] { $count } rules
 }{ $set ->
    [none] {""}
   *[other] {" "}of the rule set { $name }
 } without a first date; this also applies to earlier years
receipt-rules-kept = {"  "}Unchanged: { $keys }
receipt-rules-ended = {"  "}Without a value now: { $keys }
receipt-rules-later = {"  "}With a value of their own from a later date, unchanged: { $keys }; list them: doithoai rule history
receipt-effect = {"  "}Effect: { $dues ->
    [0] moves no due date
    [one] moves 1 due date
   *[other] moves { $dues } due dates
 }; { $named ->
    [0] { $more ->
        [0] changes no figure of { $year }
        [one] changes 1 figure of { $year }: doithoai report year { $year }
       *[other] changes { $more } figures of { $year }: doithoai report year { $year }
    }
   *[other] changes figures of { $year }: { $figures }{ $more ->
        [0] {""}
       *[other] ; { $more } more: doithoai report year { $year }
    }
 }
receipt-effect-figure = { $figure } { $before } → { $after }
receipt-holiday-added = Recorded { $day } in the table of days off
receipt-notice-day = { $day }: { $kind } – { $name }{ $fate ->
    [new] { "" }
    [confirmed] ; provisional before
    [same] ; recorded already
    [changed] ; replaced
   *[removed] ; provisional day removed
 }
receipt-notice-taken = Recorded days off: { $new } new, { $confirmed } provisional ones confirmed, { $changed } changed, { $removed } removed, { $same } recorded already
receipt-notice-same = The register has these { $same } days already; nothing changed
receipt-notice-tried = Dry run, nothing changed: { $new } new days off, { $confirmed } provisional ones confirmed, { $changed } changed, { $removed } removed, { $same } recorded already
receipt-plan-postponed = Postponed { $code }, planned for { $when }
receipt-plan-cancelled = Cancelled { $code }, planned for { $when }
receipt-plan-moved = Moved { $code } to { $when }
receipt-suggested = Recorded { $count ->
    [one] 1 proposed plan entry
   *[other] { $count } proposed plan entries
 } for { $period }
receipt-suggested-nothing = Nothing left to plan for { $period }; nothing changed
receipt-edited = Corrected { $code }
receipt-unchanged = { $code } already has this content; nothing changed
receipt-removed = Deleted { $code }; its code is not reused
receipt-remove-tried = Dry run, nothing changed: would delete { $what }
receipt-purged = Erased personal data of { $count ->
    [one] 1 petition
   *[other] { $count } petitions
 } for good
receipt-purged-nothing = No personal data left to erase
receipt-purge-tried = Dry run, nothing changed: personal data of { $count ->
    [one] 1 petition
   *[other] { $count } petitions
 } would be erased for good, of these sessions: { $sessions }
receipt-rebuilt = Rebuilt { $count ->
    [one] 1 record
   *[other] { $count } records
 }, all due dates, the counters and the search index
receipt-backed-up = Backed up the register to { $path }; the copy is intact, { $entries ->
    [one] 1 journal entry
   *[other] { $entries } journal entries
 } checked
receipt-restored = Restored the register from { $path }
receipt-restored-over = Restored the register from { $path }; the replaced register is kept as { $kept }
receipt-imported = Imported: { $new } new, { $same } unchanged, { $changed } changed
receipt-imported-file = { $file } ({ $table }): { $new } new, { $same } unchanged, { $changed } changed
receipt-imported-sheet = { $file }, sheet { $sheet } ({ $table }): { $new } new, { $same } unchanged, { $changed } changed
receipt-imported-without-rows = without rows: { $files }
receipt-import-tried = Dry run, nothing changed: { $new } new, { $same } unchanged, { $changed } changed
receipt-exported = Exported { $rows ->
    [one] 1 row
   *[other] { $rows } rows
 } to { $path }
receipt-demo-sample = These are invented figures of an invented commune. Enter next: doithoai --file { SHELL($path) } report overdue { $year } --as-of { $year }-12-31
receipt-demo-district-2025 = These are invented figures of an invented district. Enter next: doithoai --file { SHELL($path) } report overdue { $year } --as-of { $year }-12-31
receipt-demo-nam-sach-2019 = The figures are from a newspaper article of 2020; the register holds only what the article states. Enter next: doithoai --file { SHELL($path) } rule set count_at yes, then: doithoai --file { SHELL($path) } report units { $year }
receipt-undone = Undid entry { $number } ({ $command }): { $what }. To redo it: doithoai redo
receipt-redone = Redid entry { $number } ({ $command }): { $what }
receipt-man = Wrote { $count } manual pages to { $path }
receipt-closed = Sealed the year { $year } as of { $day }. Hash: { $hash }
receipt-closed-again = Resealed the year { $year } as of { $day }; { $count ->
    [one] 1 figure differs
   *[other] { $count } figures differ
 } from the previous seal. Hash: { $hash }
receipt-close-tried = Dry run, nothing changed: the year { $year } would be sealed as of { $day } with these figures. Hash: { $hash }
receipt-close-again-tried = Dry run, nothing changed: the year { $year } would be resealed as of { $day } with these figures; { $count ->
    [one] 1 figure differs
   *[other] { $count } figures differ
 } from the previous seal. Hash: { $hash }
receipt-reopened = Reopened the year { $year }, sealed as of { $day }; its report will list what changed.
receipt-template-made = Created the entry workbook { $path }
receipt-exported-calendar = { $count ->
    [one] Wrote 1 entry to the calendar { $path }
   *[other] Wrote { $count } entries to the calendar { $path }
 }
receipt-coverage-stated = Stated in the bundle: { $unit } has reported until { $until } (from { $from }), { $code }
receipt-coverage-stated-before = { $unit } had already reported until { $until } (from { $from }), { $code }: nothing new is stated. Other dates: --complete-from
receipt-bundle-made = Created the bundle { $path }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
receipt-bundle-merged = Merged from { $from }: { $new } new, { $changed } changed, { $removed } deleted, { $same } unchanged
receipt-bundle-tried = Dry run, nothing changed; from { $from }: { $new } new, { $changed } changed, { $removed } deleted, { $same } unchanged
receipt-conflict-resolved = { $left ->
    [0] Resolved the conflict of { $code }; no conflicts are left
    [one] Resolved the conflict of { $code }; { $left } conflict is left
   *[other] Resolved the conflict of { $code }; { $left } conflicts are left
}
receipt-letter-written = Wrote { $path }
receipt-letters-written = Wrote { $count ->
    [one] { $count } letter
   *[other] { $count } letters
} to { $path }
receipt-letters-none = No agency has replies overdue or due within { $days } days; nothing written
receipt-letters-none-open = No unit has to be asked to report for { $period }; nothing written
receipt-requests-written = Wrote the requests to { $count ->
    [one] { $count } unit
   *[other] { $count } units
 } to { $path }
receipt-letter-template-written = Wrote the template of “{ $kind }” to { $path }
receipt-letter-adopted = Set the template of “{ $kind }” to “{ $name }”; to return to the packaged template: doithoai letter adopt { $kind } --packaged
receipt-letter-released = Returned “{ $kind }” to the packaged template; “{ $name }” is no longer used
receipt-upgraded = Upgraded the register from version { $have }; the former file is kept beside it.
