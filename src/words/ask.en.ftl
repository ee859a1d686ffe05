# Asking step by step at a terminal.

ask-help-choice = type to filter (diacritics may be left out), ↑↓ to move, Enter to take, Esc to stop
ask-help-choices = space to mark, type to filter, Enter to take, Esc to stop
ask-help-skip = { $help }; Enter to pass over
ask-yes = y
ask-no = n
ask-yes-or-no = type y (yes) or n (no)
ask-which-kind = What is to be recorded
ask-more = Enter more details?
ask-none = (pass over)
ask-no-plan = (not by any plan entry)
ask-day-or-month = When it is held
ask-day-known = The day is known
ask-month-only = Only the month
ask-summary = To be entered: { $what }
ask-save = Save it
ask-save-yes = Save
ask-save-change = Change an answer
ask-save-no = Leave it, nothing is entered
ask-purge = Blank who petitioned of { $count ->
    [one] one petition
   *[other] { $count } petitions
 } for good, by session: { $sessions }?
ask-restore = Put { $path } in the place of the register { $register }, which is kept beside?
ask-change-which = Which answer
ask-another = Enter another petition of this session?
ask-next-time = Next time one line does the same: { $line }
ask-unit-name = The register's own unit
ask-unit-kind = Kind of unit
ask-due = The reply will be due on { $due }
ask-passphrase = Passphrase:
ask-passphrase-again = The passphrase again:
ask-passphrase-differs = what was typed twice is not the same
