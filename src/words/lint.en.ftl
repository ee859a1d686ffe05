# The contradictions that lint finds, each with what mends it.

lint-count = { $count ->
    [0] No contradiction was found.
    [one] one thing should be looked at.
   *[other] { $count } things should be looked at.
 }
lint-code-of-another = A code that is not of its record's unit, year or session
    .mend = Correct the record: doithoai edit CODE --unit … --on …; a code stays for good, so that a wrong one is removed and entered anew.
lint-code-odd = A code of version 0.1 with capitals or signs that no new code may have
    .mend = The record can be used as it is; put its code in quotes: doithoai show 'CODE'. For a new code, remove the record and enter it anew.
lint-outside-unit-life = A session or plan entry of a unit that did not exist on that day
    .mend = Correct the day or the unit: doithoai edit CODE --on … --unit …
lint-in-future = A day in the future
    .mend = Correct the day: doithoai edit CODE --on …
lint-post-not-held = Nobody held the hosting post on that day
    .mend = Add the holder: doithoai leader add 'Name' --unit … --post … --from …, or correct: doithoai edit CODE --host …
lint-leader-twice = One leader in two places on one day
    .mend = Correct day, place or host: doithoai edit CODE --on … --at … --host …
lint-notice-after-session = A notice after the session
    .mend = Correct: doithoai edit CODE --notice …
lint-plan-past = A plan entry is past and nothing is known of it
    .mend = doithoai record session --plan CODE, or doithoai plan move CODE --on …, plan postpone CODE --why …, plan cancel CODE --why …
lint-speakers-above-attendance = More people spoke than attended
    .mend = Correct: doithoai edit CODE --speakers … --attended …
lint-ballots-above-attendance = More ballots returned than people attended
    .mend = Correct: doithoai edit CODE --returned …, or the session's attendance
lint-petitions-above-opinions = More petitions listed than opinions declared
    .mend = Correct: doithoai edit CODE --opinions …
lint-petition-unassigned = Petitions neither answered nor assigned
    .mend = Assign: doithoai assign CODE --to AGENCY, or: doithoai edit CODE --answered yes
lint-duplicate-without-original = A duplicate of a petition that is a duplicate itself, or of a later session
    .mend = Name the first petition: doithoai edit CODE --duplicate-of FIRST; where this one is the first: doithoai edit CODE --duplicate-of ''
lint-assigned-though-answered = Answered at the session and yet assigned
    .mend = Take the assignment away: doithoai remove CODE, or: doithoai edit PETITION --answered no
lint-due-before-assignment = Due before it was assigned
    .mend = Correct: doithoai edit CODE --due … --on …
lint-extended-after-due = Extended after the due day
    .mend = Enter the right day: doithoai undo, then doithoai assign extend PETITION --to … --on … --why …
lint-before-session = What follows a session is dated before it
    .mend = Correct the day: doithoai edit CODE --on …
lint-conclusion-overdue = A session past its time without conclusion
    .mend = Enter it: doithoai record conclusion CODE --number … --on …
lint-number-twice = One document number used more than once
    .mend = Correct: doithoai edit CODE --number …
lint-total-below-records = A reported total below the records
    .mend = Correct: doithoai edit CODE --sessions …
lint-conflict-open = Offices differ and nobody has chosen yet
    .mend = See and choose: doithoai bundle conflicts, then doithoai bundle resolve CODE --take N
lint-changed-since-seal = Figures of a sealed year are no longer as they were sealed
    .mend = See what was changed past the program: doithoai verify; the year's report tells which figures moved
lint-text-personal = A text looks as if it held personal data
    .mend = Correct the text: doithoai edit CODE --text …; a petitioner's telephone number goes into doithoai edit CODE --contact …; a citizen's number goes nowhere
lint-public-text-personal = A public text holds a petitioner’s personal data
    .mend = Correct the text: doithoai edit CODE --public-text …
lint-public-text-withheld = A public text named a petitioner who was purged
    .mend = Correct the text: doithoai edit CODE --public-text …
