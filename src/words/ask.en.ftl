# Prompts of the guided entry at a terminal.

ask-help-choice = type to filter, with or without diacritics; ↑↓ to move, Enter to select, Esc to stop
ask-help-choices = Space to mark, type to filter, Enter to accept, Esc to stop
ask-help-skip = { $help }; Enter to skip
ask-help-lines = a list can be pasted, one petition per line, or a table with a heading
ask-help-usual = Enter to accept the value in brackets, type to replace it, Backspace to clear it
ask-help-earlier = type to replace the value in brackets, use the arrows to edit it, Backspace to clear it
ask-leave = Stop and discard what was entered? (y/N)
ask-choice-more = { $count } more
ask-choice-first = nothing chosen: press ↑↓ or type to choose
ask-choice-mark = nothing marked: press ↑↓ to choose and Space to mark
ask-choice-none-fits = no choice matches
ask-yes = y
ask-no = n
ask-yes-or-no = enter y (yes) or n (no)
ask-which-kind = Record to enter
ask-for-each = The same for each of { $codes }
ask-more = Enter more details?
ask-none = (skip)
ask-no-plan = (no plan entry)
ask-day-or-month = Date of the session
ask-day-known = The day is known
ask-month-only = Only the month is known
ask-summary = To be recorded: { $what }
ask-save = Record it in the register
ask-save-yes = Record
ask-save-change = Change a value
ask-save-no = Discard, nothing is recorded
ask-purge = Permanently erase the personal data of { $count ->
    [one] 1 petition
   *[other] { $count } petitions
 } of these sessions: { $sessions }?
ask-restore = Replace the register { $register } with { $path }? The replaced register is kept beside it.
ask-change-which = Value to change
ask-another = Record another petition of this session?
ask-stopped-after = Stopped; what was recorded before stays in the register
ask-on-petition = Record the petitions of this session?
ask-on-ballot = Record the ballots of this session?
ask-on-conclusion = Record the conclusion of this session?
ask-lines-how = How to record the { $count } pasted lines
ask-lines-each = { $count } petitions, one per line
ask-lines-one = One petition
ask-lines-more = and { $count } more { $count ->
    [one] petition
   *[other] petitions
}
ask-lines-enter = { $count ->
    [1] Record this petition as { $first }?
   *[other] Record these { $count } petitions as { $first } to { $last }?
}
ask-next-time = Next time, one line does the same: { $line }
ask-unit-name = The register's own unit
ask-unit-kind = Kind of unit
ask-which-unit = Choose the unit
ask-own-unit = Not in the list of units. Create the register all the same?
ask-add-anyway = Add this unit all the same?
ask-due = { $due ->
    [none] The rules set no due date
   *[other] The due date will be { $due }
 }
ask-passphrase = Passphrase:
ask-passphrase-again = Passphrase again:
ask-passphrase-differs = the two passphrases differ
ask-complete-until = Last date for which all sessions of the own unit are in the register
ask-complete-until-help = the bundle then states that the unit has reported until this date; Enter to state nothing
