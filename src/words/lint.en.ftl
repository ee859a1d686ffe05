# The findings of lint, each with its correction.

lint-count = { $count ->
    [0] No findings.
    [one] 1 finding
   *[other] { $count } findings
 }
lint-code-of-another = A code does not match the record's unit, year or session
    .mend = Correct the record: doithoai edit CODE --unit … --on …; a code never changes, so delete a record with a wrong code and record it again.
lint-code-odd = A code of version 0.1 has capitals or characters that new codes cannot have
    .mend = The record remains usable; put its code in quotes: doithoai show 'CODE'. For a new code, delete the record and record it again.
lint-kind-of-name = A unit’s name says another kind than the register has
    .mend = Correct the kind: doithoai edit CODE --kind …; if it changed on a date: doithoai unit rename CODE --kind … --on …
lint-unit-twice = A unit with the name, kind and parent of another
    .mend = If both are one unit, keep the one with the records and delete the other: doithoai remove CODE; if not, correct name, kind or parent: doithoai edit CODE --parent …
lint-village-alone = A village without a parent
    .mend = Enter the unit to which it belongs: doithoai edit CODE --parent …
lint-outside-unit-life = A session or plan entry of a unit that does not exist on its date
    .mend = Correct the date or the unit: doithoai edit CODE --on … --unit …
lint-in-future = A date in the future
    .mend = Correct the date: doithoai edit CODE --on …
lint-post-not-held = The register has no leader with the hosting post on the date
    .mend = Add the leader: doithoai leader add 'Name' --unit … --post … --from …, or correct the host: doithoai edit CODE --host …
lint-leader-twice = A leader hosted sessions in two places on one date
    .mend = Correct the date, place or host: doithoai edit CODE --on … --at … --host …
lint-notice-after-session = A notice is dated after its session
    .mend = Correct the notice: doithoai edit CODE --notice …
lint-plan-past = A plan entry is past without a recorded result
    .mend = Record the result: doithoai record session --plan CODE, or doithoai plan move CODE --on …, plan postpone CODE --why …, plan cancel CODE --why …
lint-speakers-above-attendance = Speakers exceed attendance
    .mend = Correct the numbers: doithoai edit CODE --speakers … --attended …
lint-ballots-above-attendance = Returned ballots exceed attendance
    .mend = Correct the ballots: doithoai edit CODE --returned …, or the attendance of the session
lint-petitions-above-opinions = Recorded petitions exceed declared opinions
    .mend = Correct the number: doithoai edit CODE --opinions …
lint-petition-unassigned = A petition is neither answered nor assigned
    .mend = Assign it: doithoai assign CODE --to AGENCY, or mark it as answered: doithoai edit CODE --answered yes
lint-duplicate-without-original = A duplicate refers to another duplicate, or to a petition of a later session
    .mend = Enter the original petition: doithoai edit CODE --duplicate-of FIRST; if this one is the original: doithoai edit CODE --duplicate-of ''
lint-assigned-though-answered = A petition answered at the session is also assigned
    .mend = Delete the assignment: doithoai remove CODE, or correct the petition: doithoai edit PETITION --answered no
lint-due-before-assignment = A due date is before the assignment
    .mend = Correct the dates: doithoai edit CODE --due … --on …
lint-extended-after-due = An extension is dated after the due date
    .mend = Enter the right date: doithoai undo, then doithoai assign extend PETITION --to … --on … --why …
lint-before-session = A later step is dated before its session
    .mend = Correct the date: doithoai edit CODE --on …
lint-conclusion-overdue = A session has no conclusion within its term
    .mend = Record the conclusion: doithoai record conclusion CODE --number … --on …
lint-number-twice = A document number is used more than once
    .mend = Correct the number: doithoai edit CODE --number …
lint-total-below-records = A reported total is lower than the records
    .mend = Correct the total: doithoai edit CODE --sessions …
lint-rule-of-another-office = A rule in force is of another office, which has ended
    .mend = Apply today’s rules: doithoai rule use law-72-2025 --from …, or doithoai rule set KEY VALUE --from … --source …
lint-conflict-open = A conflict between offices has no chosen version
    .mend = List the versions and choose one: doithoai bundle conflicts, then doithoai bundle resolve CODE --take N
lint-changed-since-seal = Figures of a sealed year differ from the sealed ones
    .mend = Check the register for changes by other programs: doithoai verify; the year's report lists the figures
lint-text-personal = A text seems to contain personal data
    .mend = Correct the text: doithoai edit CODE --text …; record a petitioner's telephone number as contact: doithoai edit CODE --contact …; do not record an identity number
lint-public-text-personal = A public text contains a petitioner’s personal data
    .mend = Correct the text: doithoai edit CODE --public-text …
lint-public-text-withheld = A public text named a petitioner whose personal data was erased
    .mend = Correct the text: doithoai edit CODE --public-text …
lint-holidays-unconfirmed = The days off of the next year are not confirmed
    .mend = Import the official notice: doithoai holiday import FILE; show the days in the register: doithoai holiday list YEAR
