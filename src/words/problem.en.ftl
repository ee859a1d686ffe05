# Errors: one sentence with the value; `hint` is a way out that can be pasted.

problem-line = Error: { $text }
problem-hint = Hint: { $text }
problem-row = { $file }, line { $line }, column { $column }, value “{ $value }”: { $reason }
problem-row-sheet = { $file }, cell { $cell } (column { $column }), value “{ $value }”: { $reason }
problem-rows-more = … and { $count ->
    [one] one more error
   *[other] { $count } more errors
 }
problem-day-impossible = invalid date “{ $given }”
    .hint = use day/month/year: 20/5/2019
problem-day-unreadable = invalid date “{ $given }”
    .hint = use one of these forms: 20/5/2026, 2026-05-20, 20/5, ngày 20 tháng 5 năm 2026, Monday, today, yesterday, +15, -3
problem-day-without-year-ahead = “{ $given }” of this year, { $day }, has not come yet
    .hint = for last year's, enter { $last }; with a year every day is read
problem-day-of-two-meanings = “{ $given }” can mean { $first } or { $second }
    .hint = enter the date itself, such as { $typed }
problem-day-not-that-weekday = “{ $given }” has another weekday than its date, { $day }
    .hint = enter the date without a weekday
problem-day-of-which-century = “{ $given }” would be { $day }, more than a year from now
    .hint = enter the year with four digits: { $full }
problem-day-month-first = “{ $given }” is a date only if the month comes first: { $day }
    .hint = enter the day before the month: { $day }
problem-code-without-year = code “{ $given }” has no year and may be one of last year: { $candidates }
    .hint = enter the whole code, such as { SHELL($first) }
problem-day-column-month-first = a date only if the month comes first, as the others of the column may be meant too; no date of the column is read
    .hint = in the whole column, write the day before the month ({ $day }) or the year first (2026-05-20)
problem-not-a-month = invalid month “{ $given }”
    .hint = use month/year: 5/2026
problem-not-a-period = invalid period “{ $given }”
    .hint = use one of these forms: 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-05, 2026-05@14, tháng 5/2026, quý 3/2026, 6 tháng đầu năm 2026, 2026-01-01..2026-06-30
problem-period-without-year = period “{ $given }” has no year of four digits
    .hint = enter the year in four digits: quý 3/2026, tháng 10/2026, 9 tháng 2026
problem-period-which-half = period “{ $given }” has two meanings
    .hint = use { $first } (first half) or { $second } (second half)
problem-period-cut-off-day = invalid cut-off day “{ $given }”
    .hint = use a day from 1 to 28: { $period }@28; a period of whole months has none: { $period }
problem-period-range-cut-off = period “{ $given }” already has a first and a last day; it takes no cut-off day
    .hint = leave out the part from @ on: { $days }
problem-year-cut-off = “{ $given }” is not a calendar year; this command uses years from 01/01 to 31/12
    .hint = enter the year without a cut-off day: { $year }
problem-notice-proposal = the text has “{ $word }”: it proposes days off and decides none
    .hint = import the notice itself, or record each day: doithoai holiday add 24/11/2026 --status provisional
problem-notice-unclear = it is not certain which days off or working days this sentence states
    .hint = remove the sentence from the file if it is not about the office's days off; record each day: doithoai holiday add 02/01/2026 --name 'Tết Dương lịch'
problem-notice-cell = cannot read the days “{ $given }”
    .hint = use day/month/year, or a first and a last day: 14/02/2026 - 22/02/2026
problem-notice-row-kind = “{ $given }” does not say whether the day is off or worked
    .hint = enter “nghỉ” or “làm bù” in the column of the kind
problem-notice-swap = the exchange does not name both a weekday off and a working day of a weekend
    .hint = record each day: doithoai holiday add 31/08/2026 --name 'Hoán đổi'; doithoai holiday add 22/08/2026 --kind work
problem-notice-year = the day { $given } has no year
    .hint = add the year in the file: { $given }/2026
problem-notice-weekday = the text says { $said }, but the day is { $day }
    .hint = compare with the original, and correct the day or the weekday in the file
problem-notice-stretch = invalid stretch of days off: { $from } to { $to }
    .hint = use a first day before the last, at most 16 days apart
problem-notice-work = { $day } is to be worked, but is no day of a weekend
    .hint = compare with the original, and correct the day in the file
problem-notice-day-twice = { $day } is both a day off and a working day
    .hint = compare with the original, and correct the day in the file
problem-notice-empty = the file states no days off
    .hint = record each day: doithoai holiday add 02/01/2026 --name 'Tết Dương lịch'
problem-notice-differs = { $day } is a { $was } in the register (confirmed), a { $now } in the file
    .hint = add --update to replace the day in the register
problem-not-a-year = invalid year “{ $given }”
    .hint = use four digits: 2020
problem-not-a-count = invalid number “{ $given }”
    .hint = enter a whole number from 0, such as 70 or 1.234
problem-not-yes-no = invalid value “{ $given }”
    .hint = enter yes or no
problem-not-in-list = invalid value “{ $given }”
    .hint = choose one of: { $allowed }
problem-several-in-list = “{ $given }” can mean { $codes }
    .hint = enter one of these codes, such as { SHELL($first) }
problem-not-in-list-of = { $column }: invalid value “{ $given }”
    .hint = choose one of: { $allowed }
problem-not-a-count-of = { $column }: invalid number “{ $given }”
    .hint = enter a whole number from 0, such as 70 or 1.234
problem-not-yes-no-of = { $column }: invalid value “{ $given }”
    .hint = enter yes or no
problem-rule-value = invalid value “{ $given }” for rule { $key }
    .hint = use one of: { $allowed }
problem-rule-set-unknown = unknown rule set “{ $given }”
    .hint = choose one of: { $allowed }
problem-code-odd = invalid code “{ $given }”: { $sign ->
    [space] a space is
   *[other] “{ $sign }” is
 } not allowed in codes
    .hint = use a–z, digits, “.” and “-”, such as { SHELL($near) }
problem-code-beginning = invalid code “{ $given }”: it starts with “{ $sign }”, not with a letter or a digit
    .hint = use a code such as { SHELL($near) }
problem-code-look-alike = invalid code “{ $given }”: “{ $sign }” is { $script ->
    [cyrillic] a Cyrillic letter
    [greek] a Greek letter
   *[form] a full-width or raised form
 } that looks like “{ $meant }”
    .hint = enter { SHELL($near) }
problem-code-number = invalid code “{ $given }”: the number at its end has more than 9 digits
    .hint = use a smaller number, or omit the code to have one assigned
problem-unit-code-odd = invalid unit code “{ $given }”: use lower case without diacritics, joined by hyphens
    .hint = use { SHELL($slug) }
problem-unit-name-empty = invalid unit name “{ $given }”: it has no letters
    .hint = enter a name, such as --unit 'Nam Sách'
problem-unit-kind-missing = missing kind of “{ $name }”
    .hint = begin the name with the word for its kind, such as { QUOTED("xã ", $name) }, or name the kind: --kind commune
problem-unit-kind-of-name = the name “{ $name }” says { $other }, but the kind is { $kind }
    .hint = omit --kind (the name gives { $code }), or name the unit { QUOTED($bare) }; to record both as they are: --force
problem-office-not-in-list = no unit “{ $given }” in the packaged list of units
    .hint = search the list: doithoai unit find { QUOTED($bare) }; for a unit that is not in the list, such as a village: doithoai init --no-list --unit { QUOTED($given) }{ $kind ->
        [named] {""}
       *[none] {" "}--kind commune
    }
problem-office-ambiguous = ambiguous unit “{ $given }”: { $candidates }
    .hint = add the unit above or use the code, such as: doithoai init --unit { SHELL($first) }
problem-unit-not-in-list = no unit “{ $given }” in the packaged list of units
    .hint = search the list: doithoai unit find { QUOTED($bare) }; add a unit of your own: doithoai unit add { QUOTED($given) }{ $kind ->
        [named] {""}
       *[none] {" "}--kind commune
    }
problem-listed-ambiguous = ambiguous unit “{ $given }”: { $candidates }
    .hint = use the code, such as: doithoai unit add --from-list { SHELL($first) }
problem-unit-of-list-there = the register already has { $name }, as { $code }
    .hint = show it: doithoai unit show { SHELL($code) }
problem-cell-missing = missing { $label } (column { $column })
    .hint = enter { $column }
problem-unit-unknown = unknown unit “{ $given }”
    .hint = list all units: doithoai unit list
problem-unit-unknown-near = unknown unit “{ $given }”
    .hint = a similar unit exists: { QUOTED($near) }; list all units: doithoai unit list
problem-unit-ambiguous = ambiguous unit “{ $given }”: { $candidates }
    .hint = enter the name with the unit above it, or a code, such as { SHELL($first) }
problem-unit-not-then = unit “{ $given }” does not exist on { $day }
    .hint = show the unit's periods: doithoai unit show { SHELL($code) }
problem-unit-into-itself = cannot merge unit { $code } into itself
    .hint = choose another unit for --into
problem-unit-under-itself = cannot place unit { $code } below itself
    .hint = choose another parent
problem-unit-periods-overlap = the periods of unit { $code } overlap
    .hint = show its periods: doithoai unit show { SHELL($code) }
problem-until-before-from = the end date { $until } is not after the start date { $from }
    .hint = enter as end date the first day that is no longer included
problem-leader-unknown = nobody holds the post { $post } of { $unit } on { $day }
    .hint = list all leaders: doithoai leader list
problem-agency-unknown = unknown agency “{ $given }”
    .hint = list all agencies: doithoai agency list, or add this one: doithoai agency add { QUOTED($given) }
problem-agency-unknown-near = unknown agency “{ $given }”
    .hint = a similar agency exists: { QUOTED($near) }; list all agencies: doithoai agency list
problem-agency-ambiguous = ambiguous agency “{ $given }”: { $candidates }
    .hint = enter a code, such as { SHELL($first) }
problem-field-unknown = unknown field “{ $given }”
    .hint = choose one of: { $allowed }; to add a field, import a file with the columns code, name_vi, name_en: doithoai import fields.csv
problem-field-unknown-near = unknown field “{ $given }”
    .hint = a similar field exists: { QUOTED($near) }; the fields are: { $allowed }; to add one, import a file with the columns code, name_vi, name_en: doithoai import fields.csv
problem-field-ambiguous = ambiguous field “{ $given }”: { $candidates }
    .hint = enter the field's code
problem-session-unknown = unknown session “{ $given }”
    .hint = list all sessions: doithoai list sessions
problem-session-unknown-near = unknown session “{ $given }”
    .hint = a similar session exists: { SHELL($near) }; list all sessions: doithoai list sessions
problem-session-ambiguous = ambiguous session “{ $given }”: { $candidates }
    .hint = enter a code, such as { SHELL($first) }
problem-petition-unknown = unknown petition “{ $given }”
    .hint = list all petitions: doithoai list petitions
problem-petition-unknown-near = unknown petition “{ $given }”
    .hint = a similar petition exists: { SHELL($near) }; list all petitions: doithoai list petitions
problem-plan-unknown = unknown plan entry “{ $given }”
    .hint = list all plan entries: doithoai plan list
problem-plan-unknown-near = unknown plan entry “{ $given }”
    .hint = a similar plan entry exists: { SHELL($near) }; list all plan entries: doithoai plan list
problem-record-unknown = unknown code “{ $given }”
    .hint = list records, such as sessions: doithoai list sessions
problem-record-unknown-near = unknown code “{ $given }”
    .hint = show the record with a similar code: doithoai show { SHELL($near) }
problem-record-there = record “{ $code }” already exists
    .hint = show it: doithoai show { SHELL($code) }; correct it: doithoai edit { SHELL($code) } --COLUMN VALUE
problem-ballot-there = the session's ballot count “{ $code }” already exists
    .hint = correct it: doithoai edit { SHELL($code) } --COLUMN VALUE
problem-record-differs = { $code }: { $column } is “{ $was }” in the register, “{ $new }” in the file
    .hint = add --update to take over the values of the file
problem-record-rested-on = cannot delete { $code }: { $others } refer to it
    .hint = delete those first; show them: doithoai show { SHELL($code) }
problem-purge-of-part = { $given } has no personal data of its own
    .hint = erase that of the petition: doithoai purge { SHELL($owner) }
problem-purge-of-other = invalid code “{ $given }”: it belongs neither to a petition nor to a session
    .hint = list the petitions' codes: doithoai list petitions
problem-purge-unconfirmed = this permanently erases the personal data of { $count ->
    [one] one petition
   *[other] { $count } petitions
 }, by session: { $sessions }; nothing was changed
    .hint = confirm: { $line } --yes
problem-code-twice = duplicate code { $code }: line { $line } repeats line { $first } of { $file }
    .hint = give each row a code of its own, or leave the column code empty to have codes assigned
problem-line-twice = line { $line } is identical to line { $first }
    .hint = remove one of the two lines
problem-line-differs = the row repeats line { $first } of { $file }, with { $column } “{ $new }” instead of “{ $was }”
    .hint = remove one of the two rows, or give each a code of its own
problem-column-unknown = { $kind }: unknown column “{ $given }”
    .hint = choose one of: { $allowed }
problem-ballot-returned = { $returned } returned ballots exceed the { $issued } issued
    .hint = check the minutes of the ballot count
problem-ballot-invalid = { $invalid } invalid ballots exceed the { $returned } returned
    .hint = check the minutes of the ballot count
problem-ballot-levels = the levels add up to { $levels }, but there are { $valid } valid ballots
    .hint = check the levels: very satisfied + satisfied + neutral + dissatisfied must equal returned − invalid
problem-petition-of-itself = a petition cannot be a duplicate or a part of itself
    .hint = enter the code of another petition
problem-plan-no-day = the plan entry has neither a date nor a month
    .hint = add --on DAY or --month YYYY-MM
problem-plan-without-day = plan entry { $plan } has only the month { $month }, no date
    .hint = enter the date of the session: doithoai record session --plan { SHELL($plan) } --on DAY
problem-plan-day-and-month = the plan entry has both a date and a month
    .hint = enter only one of them
problem-schedule-impossible = cannot schedule { $period } for the { $count ->
    [one] unit
   *[other] { $count } units
 } named above; nothing was changed
    .hint = show the last possible dates of each unit: doithoai report outlook { $period }
problem-schedule-impossible-apart = cannot schedule { $period } for the { $count ->
    [one] unit
   *[other] { $count } units
 } named above; nothing was changed
    .hint = allow a shorter interval between sessions: doithoai plan suggest { $period } --apart { $apart }
problem-schedule-past = cannot schedule { $period }: the period is over
    .hint = show the units with a shortfall: doithoai report units { $period }
problem-visits-nowhere = no commune below { $unit } exists in the period
    .hint = omit --visits, or list the units: doithoai unit list
problem-suggest-too-many = too many sessions for a period: { $given }
    .hint = enter at most { $most }
problem-totals-overlap = the total of { $period } overlaps { $other } and cannot be told apart from it
    .hint = show the other total: doithoai show { SHELL($other) }; use periods that lie one inside the other, or different hosts, at or kind
problem-lines-empty = missing petitions: there are no lines to record
    .hint = enter one petition per line
problem-why-empty = missing reason
    .hint = add --why 'the reason'
problem-already-assigned = petition { $code } is already assigned to { $agency }, { $due ->
    [none] without a due date
   *[other] due on { $due }
 }
    .hint = transfer it to another agency: doithoai assign transfer { SHELL($code) } --to { SHELL($to) } --why 'the reason'
problem-nothing-in-force = petition { $code } is neither assigned nor finally replied to: no due date is in force; by rule: { $due ->
        [none] no due date
       *[other] due { $due }
    }
    .hint = assign it to an agency: doithoai assign { SHELL($code) } --to AGENCY
problem-nothing-due = no reply is due on petition { $code }: { $state }
    .hint = see the petition: doithoai show { SHELL($code) }
problem-not-assigned = petition { $code } is not assigned to an agency
    .hint = assign it: doithoai assign { SHELL($code) } --to AGENCY
problem-in-future = the date of { $what }, { $day }, is after today, { $today }
    .hint = { $kind ->
        [session] enter the date of the session, such as --on { $today }; plan a future session: doithoai plan add
       *[other] enter the date of the event, such as --on { $today }
    }; record it all the same: --force
problem-before-session = the date of { $what }, { $day }, is before its session, { $session }
    .hint = enter a date from the session on, such as --on { $session }; if the petition was collected before the session: doithoai edit { SHELL($petition) } --origin collected; record it all the same: --force
problem-left-before-session = { $what } { $record } of { $day } would be before its session on { $session }
    .hint = correct that date first: doithoai edit { SHELL($record) } --on DAY; record it all the same: --force
problem-due-before-assignment = the due date { $due } is before the assignment on { $day }
    .hint = enter a due date from the assignment on, such as --due { $day }; record it all the same: --force
problem-reply-unassigned = petition { $petition } was neither answered at the session nor assigned to an agency
    .hint = name the replying agency to record its assignment too: --agency AGENCY; or assign it first: doithoai assign { SHELL($petition) } --to AGENCY; record only the reply all the same: --force
problem-already-withdrawn = the assignment of { $code } is withdrawn
    .hint = give it to an agency again: doithoai assign transfer { SHELL($code) } --to … --why …; to cancel the withdrawal, see its steps: doithoai show { SHELL($code) }
problem-extension-too-long = invalid extension: { $days } days
    .hint = enter at most { $most }; for a later date: --to DAY
problem-extension-of-no-term = { $code } has no due date to extend by a number of days
    .hint = enter a date: `doithoai assign extend { SHELL($code) } --to DAY`
problem-extension-not-later = the new due date { $to } of { $code } is not after { $due }
    .hint = enter a date after { $due }; correct a mistyped one: doithoai edit { SHELL($code, "/assignment") } --due DAY
problem-transfer-to-itself = petition { $code } is already assigned to { $agency }
    .hint = choose another agency for --to
problem-import-refused = nothing was imported: { $problems ->
    [one] one error
   *[other] { $problems } errors
 } in { $count ->
    [one] one row
   *[other] { $count } rows
 }
    .hint = { $codes ->
        [odd] correct the codes; for a file exported by version 0.1, keep its codes: doithoai import FILE --old-codes
       *[plain] correct the rows above and import again; try first with --dry-run
    }
problem-import-refused-headings = { problem-import-refused }
    .hint = name the column of the heading, or skip it with -: { $options }
problem-import-refused-lacking = { problem-import-refused }
    .hint = add to the file: { $lacking }; for one session or unit of all rows: --session CODE, --unit UNIT
problem-import-refused-lacking-headings = { problem-import-refused }
    .hint = name the heading of { $lacking } and skip others with -, for example: { $options }; for one session or unit of all rows: --session CODE, --unit UNIT
problem-file-missing = file “{ $path }” does not exist
    .hint = check the path
problem-file-no-file = “{ $path }” is a folder, a pipe or a device, not a file
    .hint = name a file; save the output of another program to a file first: COMMAND > file.txt
problem-file-unreadable = cannot read “{ $path }”: permission denied
    .hint = ask its owner for permission to read it, and check that you may enter its folder
problem-file-unwritable = cannot write “{ $path }”
    .hint = choose another folder, or close the program that has the file open
problem-file-not-text = cannot read “{ $file }”: it is not UTF-8 text
    .hint = save it in Excel as “CSV UTF-8”
problem-file-to-save = cannot read “{ $path }”: it is { $what }
    .hint = open it in Excel or LibreOffice, save it as .xlsx and import that file
problem-file-with-password = cannot read “{ $path }”: it has a password
    .hint = open it, remove the password (in Excel: File, Info, Protect Workbook, Encrypt with Password, leave it empty), save it and import it again
problem-file-packed = cannot read “{ $path }”: it is { $what }
    .hint = unpack it and import the tables in it
problem-file-is-register = “{ $path }” is { $what }, not a table
    .hint = name the register with --file and export its tables: doithoai --file REGISTER export FOLDER
problem-file-is-bundle = “{ $path }” is { $what }, not a table
    .hint = merge the bundle: doithoai bundle merge FILE
problem-file-without-table = “{ $path }” is { $what }, not a table
    .hint = copy its table into an entry workbook: doithoai template form.xlsx
problem-prose-of-other-kind = “{ $path }” is { $what }, not a text
    .hint = save the text as .docx or as plain UTF-8 text and try again
problem-letter-template-of-other-kind = “{ $path }” is { $what }, not a letter template
    .hint = save the template as a Word document, .docx
problem-bundle-of-other-kind = “{ $path }” is { $what }, not a bundle
    .hint = ask the sender to make a bundle: doithoai bundle make -o FILE.dtb; import a table: doithoai import FILE
problem-file-binary = cannot read “{ $file }”: it is neither text nor a workbook
    .hint = save the table as .xlsx or “CSV UTF-8” and import that file
problem-file-of-no-kind = cannot identify the table of “{ $path }” by its name
    .hint = name the table, such as --table petitions; tables: { $allowed }
problem-folder-file-unread = the folder “{ $path }” has files that look like tables but are not read: “{ $files }”
    .hint = move these files out of the folder; import one: doithoai import { QUOTED($first) } --table TABLE
problem-folder-without-tables = the folder “{ $path }” has no tables
    .hint = add at least one file such as units.csv or sessions.csv; for examples: doithoai export sample
problem-folder-unwritable = cannot create a register at “{ $path }”
    .hint = choose a writable folder, such as --file ~/doithoai.db
problem-headings-missing = missing headings of the table { $kind } in “{ $file }”
    .hint = put the names of the columns in the first line; for examples: doithoai export sample
problem-column-missing = missing column { $label } ({ $column }); this line was read as the headings
    .hint = add the column { $column }, or name its heading: --map 'HEADING={ $column }'
problem-row-below-foot = the row is below the end of the table in line { $line }
    .hint = delete line { $line } or this row
problem-heading-unknown = unknown heading “{ $given }”
    .hint = use one of: { $allowed }
problem-heading-twice = the heading “{ $given }” names a column that already exists
    .hint = name each column once
problem-cell-without-heading = the cell is outside the columns with headings
    .hint = delete the cell, or put a value that contains the separator in double quotes
problem-too-many-sheets = { $file } has more than { $most } sheets
    .hint = split it into smaller files
problem-too-many-columns = { $count } columns exceed the limit of { $most }
    .hint = choose another file: this is not a table of a register
problem-register-nowhere = no doithoai.db in this folder or its parents
    .hint = create a register: doithoai init --unit 'Unit name', or name one: --file PATH
problem-register-missing = register “{ $path }” does not exist
    .hint = create it: doithoai --file { QUOTED($path) } init --unit 'Unit name'
problem-journal-beside = “{ $path }” is the unfinished change of another register and would damage a register created beside it
    .hint = restore the register that it belongs to, or move it away: mv { QUOTED($path) } { QUOTED($path, ".old") }
problem-copy-unwritable = cannot write a copy to “{ $path }”
    .hint = choose an existing writable folder: doithoai backup ~/doithoai-copy.db
problem-copy-unsound = the copy “{ $path }” is not an intact register; nothing was changed
    .hint = try another copy, and check this one: doithoai verify --file { QUOTED($path) }
problem-register-exists = file “{ $path }” already exists; a new register never overwrites a file
    .hint = choose another path: --file PATH
problem-register-no-file = “{ $path }” is a folder or a device, not a register
    .hint = name the file of the register: --file PATH
problem-register-altered = the tables of the register “{ $path }” were changed by another program
    .hint = restore the latest intact backup: doithoai restore PATH
problem-register-schema = the register “{ $path }” was changed by another program: { $sort } “{ $name }” is not as doithoai created it
    .hint = list all such changes: doithoai --file { QUOTED($path) } verify; then restore the latest intact backup: doithoai restore PATH
problem-register-cut-short = the register “{ $path }” is truncated: the file is shorter than its header says; nothing was changed
    .hint = check what is left: doithoai --file { QUOTED($path) } verify; then restore the latest intact backup: doithoai restore PATH
problem-register-log-left = cannot read the register “{ $path }”: another program left it with a write-ahead log, and its folder is not writable for this user
    .hint = ask a user who can write to the folder to run: doithoai --file { QUOTED($path) } verify
problem-register-journal-left = cannot read the register “{ $path }”: an interrupted change must first be rolled back, and its folder is not writable for this user
    .hint = ask a user who can write to the folder to run: doithoai --file { QUOTED($path) } verify
problem-register-old-read-only = cannot upgrade the register “{ $path }” from version { $have } to { $newest }: it is read-only
    .hint = copy it to a writable folder and open the copy: doithoai --file COPY
problem-rebuild-more = the register “{ $path }” has damage that cannot be rebuilt
    .hint = show the damage: doithoai --file { QUOTED($path) } verify; then restore the latest intact backup
problem-register-not-ours = “{ $path }” is not a doithoai register
    .hint = name the register: --file PATH
problem-register-damaged = the register “{ $path }” is damaged
    .hint = show the damage: doithoai --file { QUOTED($path) } verify; then restore the latest backup
problem-register-cannot-open = cannot open the register “{ $path }”
    .hint = check that you may read the file and enter its folder
problem-register-read-only = the register “{ $path }” is read-only
    .hint = reports and lists still work; to write, allow writing to the file and its folder, or copy the register to a writable folder
problem-register-disk-full = cannot write “{ $path }”: the disk is full; nothing was changed
    .hint = free some space or write elsewhere, then try again
problem-file-disk-full = { problem-register-disk-full }
    .hint = { problem-register-disk-full.hint }
problem-register-disk-error = disk error while reading or writing “{ $path }”
    .hint = copy the register to a local disk and check it: cp { QUOTED($path) } ~/doithoai.db; doithoai --file ~/doithoai.db verify
problem-output-failed = cannot write the result: { $details }
    .hint = check the free space of the disk, or write elsewhere with -o
problem-demo-other = “{ $path }” is another register, not this example
    .hint = choose another folder: doithoai demo example --data { $data }
problem-register-busy = { $holder ->
    [unknown] another program
   *[other] the program { $holder }
 } uses the register “{ $path }”
    .hint = wait until it has finished, then run the command again; it may be another doithoai command, a database program, or a backup or file synchronisation; if no program has the register open, the drive cannot lock files: move the register to a local disk
problem-register-replaced = the register “{ $path }” was moved or replaced while this command waited; nothing was changed
    .hint = run the command again with the register that is there now
problem-register-too-new = the register has version { $have }, newer than this program ({ $newest })
    .hint = install a newer version of doithoai
problem-defect = internal error: { $details }
    .hint = the register is unchanged; send this line to the developers
problem-usage-missing = missing { $missing }
    .hint = add --help to the command for an example
problem-usage-missing-command = missing command
    .hint = list the commands: doithoai --help
problem-usage-unknown-argument = unknown argument “{ $given }”
    .hint = add --help to the command to see its arguments
problem-usage-unknown-argument-near = unknown argument “{ $given }”
    .hint = a similar argument exists: { SHELL($near) }
problem-usage-unknown-command = unknown command “{ $given }”
    .hint = list the commands: doithoai --help
problem-usage-unknown-command-near = unknown command “{ $given }”
    .hint = a similar command exists: { SHELL($near) }
problem-usage-conflict = “{ $given }” cannot be used with “{ $other }”
    .hint = use one of them
problem-state-of-petitions = state “{ $given }” applies to petitions, not to assignments
    .hint = choose one of: { $allowed }; or run: doithoai list petitions --state { SHELL($given) }
problem-filter-of-no-use = { $given } cannot filter the list { $kind }
    .hint = omit { $given }; filters of this list: { $allowed }
problem-usage-twice = “{ $given }” is given twice
    .hint = give it once; join several values by commas, for example --host secretary,chair
problem-usage-misplaced = “{ $given }” cannot be used with { $other }
    .hint = omit { $given }
problem-usage-no-value = missing value of “{ $given }”
    .hint = enter a value after “{ $given }”
problem-usage-surplus = too many values for “{ $given }”
    .hint = put values with spaces in quotes
problem-usage-not-utf8 = the command line contains characters that are not UTF-8
    .hint = use a Unicode keyboard
problem-usage-other = invalid argument “{ $given }”
    .hint = add --help to the command for an example
problem-undo-nothing = there are no changes to undo
    .hint = the creation of the register cannot be undone; show the journal: `doithoai log`
problem-redo-nothing = there is nothing to redo: no change was undone, or the register was changed after the last undo
    .hint = show the journal: `doithoai log`
problem-redo-past = there is nothing to redo: after the last undo, journal entry { $entry } ({ $command }) made a change that cannot be undone
    .hint = enter again what was undone; show the journal: `doithoai log`
problem-undo-unknown = cannot undo journal entry { $entry }: it does not exist or is itself an undo
    .hint = show the journal: `doithoai log`; to redo the last undo, run `doithoai redo`
problem-undo-note = cannot undo journal entry { $entry }: it changed no record
    .hint = show the journal: `doithoai log`
problem-undo-founding = cannot undo journal entry { $entry }: it created the register
    .hint = show the journal: `doithoai log`
problem-undo-purge = cannot undo journal entry { $entry } ({ $command }): it erased personal data
    .hint = undo an earlier entry by its number in `doithoai log`: `doithoai undo { $beyond }`
problem-undo-restore = cannot undo journal entry { $entry } ({ $command }): it replaced the register by a backup
    .hint = the former register is kept beside this one, as the confirmation said; undo an earlier entry by its number: `doithoai undo { $beyond }`
problem-undo-sealed = cannot undo journal entry { $entry }: it sealed the year { $year } as of { $day }; a sealed year is reopened, not undone
    .hint = reopen the year: `doithoai reopen { $period } --why 'reason'`
problem-undo-reopened = cannot undo journal entry { $entry }: it reopened the year { $year }
    .hint = seal the year again: `doithoai close { $period }`; undo an earlier entry by its number: `doithoai undo { $beyond }`
problem-undo-undone = journal entry { $entry } was already undone by entry { $by }
    .hint = to redo the last undo, run `doithoai redo`
problem-undo-changed = cannot undo journal entry { $entry }: entry { $by } changed { $record } later
    .hint = undo entry { $by } first: `doithoai undo { $by }`, or correct { SHELL($record) } with `doithoai edit`
problem-undo-rested-on = cannot undo journal entry { $entry }: { $record } of entry { $by } depends on a record that it created
    .hint = undo entry { $by } first: `doithoai undo { $by }`
problem-undo-touched = cannot undo journal entry { $entry }: { $record } differs from the journal, though no later entry changed it
    .hint = check the register for changes by other programs: `doithoai verify`
problem-undo-unfit = cannot undo journal entry { $entry }: its earlier content conflicts with later changes
    .hint = undo from the newest entry on with `doithoai undo`, or correct the record with `doithoai edit`
problem-find-empty = there are no words to search for in '{ $given }'
    .hint = enter at least one word: `doithoai find 'duong ngap'`
problem-asking-stopped = stopped; nothing was recorded
    .hint = run the command again to start over
problem-restore-unconfirmed = this replaces the register { $register } by { $path } and keeps the former beside it; nothing was changed
    .hint = confirm: { $line } --yes
problem-heading-unknown-near = unknown heading “{ $given }”
    .hint = a similar column exists: { $near }
problem-format-needs-file = cannot print { $format }: it is a binary format
    .hint = write to a file: `-o report.{ $format }`
problem-output-unread = no program reads the pipe “{ $path }”; nothing was written
    .hint = start the program that reads it, then run the command again
problem-output-there = file “{ $path }” already exists
    .hint = choose another name, or overwrite it: --force
problem-output-is-a-register = “{ $path }” is a doithoai register; results never overwrite one
    .hint = choose another file name
problem-output-beside-register = “{ $path }” is reserved for the journal or copies of the register “{ $register }”
    .hint = choose another file name
problem-output-is-register = “{ $path }” is the register in use
    .hint = choose another file name
problem-what-if-form = invalid assumption “{ $given }”: use KEY=VALUE
    .hint = for example: `--what-if due_kind=working`; list the keys: `doithoai rule show`
problem-figure-unknown = unknown figure “{ $given }”
    .hint = use a name as in JSON, such as `petitions.late` or `units.dong-lac.counted`; list all: `doithoai report year --format csv`
problem-figure-unknown-near = unknown figure “{ $given }”
    .hint = a similar figure exists: `--explain { SHELL($near) }`; list all: `doithoai report year --format csv`
problem-compare-needs-two = missing period: a comparison needs two
    .hint = enter two periods: `doithoai report compare 2024 2025`
problem-seal-there = the year { $year } is already sealed as of { $day }
    .hint = reopen it: `doithoai reopen { $period } --why 'reason'`, then seal it again: `doithoai close { $period }`
problem-seal-future = cannot seal as of { $day }: the date is in the future
    .hint = omit `--as-of` to seal as of today: `doithoai close { $period }`
problem-seal-year-runs = the year { $year } is not over (today is { $today }): a sealed year refuses sessions and petitions of its remaining days
    .hint = seal it from { $next } on: `doithoai close { $period }`; seal it now all the same: `doithoai close { $period } --force`
problem-seal-year-ran = the year { $year } was not over on { $day }: the seal would omit later events
    .hint = seal it as of its last day: `doithoai close { $period } --as-of { $last }`; seal it so all the same with --force
problem-seal-none = the year { $year } is not sealed
    .hint = seal it: `doithoai close { $period } --as-of { $last }`
problem-seal-none-other = the year { $year } is not sealed; the year { $sealed } is
    .hint = reopen the sealed one: `doithoai reopen { $period } --why 'reason'`
problem-seal-why-empty = missing reason for reopening the year { $year }
    .hint = enter a reason: `doithoai reopen { $period } --why 'further records'`
problem-sealed-record = cannot change { $record }: the year { $year } is sealed as of { $day }
    .hint = reopen the year first: `doithoai reopen { $period } --why 'reason'`
problem-sealed-figure = this changes { $figure } from { $sealed } to { $now }, but the year { $year } is sealed as of { $day }
    .hint = reopen the year first: `doithoai reopen { $period } --why 'reason'`
problem-prose-unreadable = cannot read “{ $path }”: it is neither UTF-8 text nor a Word document (.docx)
    .hint = save it as .docx or as plain UTF-8 text and try again
problem-prose-too-long = “{ $path }” is larger than { $most } MB
    .hint = keep only the text to be checked
problem-verify-text-needs-file = missing text to check
    .hint = name a file: `doithoai report verify-text draft.docx 2019`, or check totals without a register: `doithoai report verify-text --declare sessions=65 --declare units=19`
problem-declare-form = invalid total “{ $given }”: use FIGURE=N
    .hint = for example: `--declare sessions=65 --declare units=19`, with `--declare minimum=4` for another minimum
problem-workbook-unreadable = cannot read the workbook “{ $file }”: it may be damaged
    .hint = open it in Excel or LibreOffice, save it as .xlsx and import that file
problem-row-too-long = the row is longer than { $most } MB
    .hint = look for a quotation mark that is not closed: close it, or write two ("") for one in the text
problem-quote-open = a quotation mark opened in this row is not closed: the rest of the file would become one cell
    .hint = close it, or write two ("") for one in the text
problem-text-too-long = the text has { $count } characters; the limit is { $most }
    .hint = shorten it, and keep the full text outside the register
problem-file-too-long = “{ $path }” is larger than { $most } MB
    .hint = split it into smaller files
problem-too-far-right = cell { $cell } is outside the first { $most } columns
    .hint = delete the columns that are not needed, then import again
problem-too-many-cells = the sheet “{ $sheet }” has more than { $most } cells
    .hint = split it into smaller files
problem-sheet-of-no-kind = cannot identify the table of the sheet “{ $sheet }” of { $file }
    .hint = skip it: { $without }; or name its table, such as { $as }; tables: { $allowed }
problem-workbook-text-too-long = “{ $file }” has a text of more than { $most } MB
    .hint = shorten the text, or save the table as “CSV UTF-8”
problem-workbook-without-tables = “{ $file }” has no sheet with data
    .hint = check the file; create an entry workbook: `doithoai template form.xlsx`
problem-map-form = invalid mapping “{ $given }”: use HEADING=COLUMN
    .hint = for example: --map 'Đơn vị tổ chức=unit'; skip a column: --map 'Ghi chú=-'
problem-map-column = unknown column “{ $given }”
    .hint = use the names of the CSV columns: unit, day, hosts, attended, text, field…; skip the heading: { $without }
problem-sheet-form = invalid mapping “{ $given }”: use SHEET=TABLE
    .hint = for example: --sheet 'Sheet1=sessions'; skip a sheet: --sheet 'Sheet1=-'
problem-table-unknown = unknown table “{ $given }”
    .hint = choose one of: { $allowed }
problem-table-of-folder = --table is for a single file, but “{ $path }” is a folder
    .hint = omit --table, or name one file of the folder
problem-table-of-sheets = --table is for a file with one sheet, but “{ $file }” has several or none
    .hint = name the table of each sheet, such as --sheet 'Sheet1=sessions'
problem-given-unused = none of the tables has the column set by { $option }
    .hint = omit { $option }
problem-cell-day-as-count = the cell shows “{ $given }”, a date instead of a number
    .hint = in Excel, format the cell as Number and enter the number again
problem-cell-time-as-count = the cell shows “{ $given }”, a time instead of a number
    .hint = in Excel, format the cell as Number and enter the number again
problem-cell-not-whole = invalid number “{ $given }”: it is not a whole number
    .hint = enter a whole number; use a point between thousands only in cells formatted as text
problem-cell-number-as-day = the cell has the number “{ $given }” instead of a date
    .hint = in Excel, format the cell as Date or Text and enter the date again, such as 20/5/2019
problem-cell-time-as-day = the cell shows “{ $given }”, which is not a date
    .hint = in Excel, format the cell as Date or Text and enter the date again, such as 20/5/2019
problem-formula-without-value = cell { $cell } is a formula without a stored value
    .hint = open the file in Excel or LibreOffice, save it and import it again
problem-template-ending = invalid file name “{ $path }”: it does not end in .xlsx
    .hint = use a name such as: `doithoai template form.xlsx`
problem-sql-refused = cannot run the query: { $details }
    .hint = read only the views of docs/reference/views.md, for example: `doithoai sql "SELECT unit, count(*) FROM sessions GROUP BY unit"`
problem-sql-empty = the query is empty
    .hint = enter a query: `doithoai sql "SELECT unit, count(*) FROM sessions GROUP BY unit"`
problem-sql-timeout = the query was stopped after { $seconds } seconds; nothing was printed
    .hint = narrow the query, or allow more time: --timeout 60
problem-sql-timeout-odd = invalid time “{ $given }”
    .hint = enter seconds from 0.001 to 86400: --timeout 30
problem-sql-rows = the query returns more than { $most } rows; nothing was printed
    .hint = count or narrow the rows, or take a part of them: LIMIT 1000
problem-sql-memory = the query needs more than { $most } MB of memory; nothing was printed
    .hint = select fewer columns or rows, for example with LIMIT 1000
problem-sql-writer = the query was stopped because another program is writing to the register; nothing was printed
    .hint = run the query again when the other program has finished
problem-encoding-broken = cannot read byte { $place } as { $encoding }
    .hint = choose another encoding: utf8, utf16, windows-1258, tcvn3, vni
problem-encoding-either = “{ $file }”, line { $line }: a byte in “{ $given }” is either a capital letter or a quotation mark, a dash or a dot
    .hint = remove that mark from the line, or save the file as “CSV UTF-8”, then import it again
problem-encoding-doubtful-lines = “{ $file }” mixes encodings, and { $count ->
        [one] one line
       *[other] { $count } lines
    } can be read in several: { $lines }
    .hint = save the file as “CSV UTF-8”, or choose the encoding of these lines, such as: `--encoding { $encoding }`
problem-encoding-doubtful-cells = “{ $file }” has text in old fonts, and the encoding of { $count ->
        [one] one cell
       *[other] { $count } cells
    } is uncertain: { $cells }
    .hint = convert these cells to Unicode, or choose their encoding, such as: `--encoding { $encoding }`; utf8 leaves all as they are
problem-encoding-unsure = cannot detect the encoding of “{ $file }”; previews: { $previews }
    .hint = choose the encoding that reads correctly, such as: `--encoding { $encoding }`
problem-bundle-foreign = “{ $file }” is not a doithoai bundle
    .hint = ask the sender to make one: doithoai bundle make -o FILE.dtb
problem-bundle-damaged = the bundle “{ $file }” is damaged or incomplete; nothing was merged
    .hint = ask the sender to send it again; check the file: doithoai bundle show FILE
problem-bundle-newer = the bundle “{ $file }” was made by a newer version of doithoai
    .hint = update doithoai, then merge the bundle again
problem-bundle-untrue = record { $record } of the bundle does not match its checksum; nothing was merged
    .hint = ask the sender to make the bundle again: doithoai bundle make -o FILE.dtb
problem-bundle-incomplete = the bundle refers to record { $record } but does not contain it; nothing was merged
    .hint = ask the sender for a full bundle (without --since): doithoai bundle make -o FILE.dtb
problem-bundle-column = unknown column “{ $column }” in the bundle
    .hint = update doithoai, or ask the sender to make the bundle again
problem-bundle-value = invalid value “{ $given }” in the column { $column } of the bundle
    .hint = ask the sender to make the bundle again: doithoai bundle make -o FILE.dtb
problem-encryption-absent = this program was built without encryption
    .hint = use a packaged doithoai, or build one: cargo build --release --features encryption
problem-bundle-code-odd = invalid code “{ $given }” in the bundle: “{ $sign }” is { $script ->
    [cyrillic] a Cyrillic letter that looks like “{ $meant }”
    [greek] a Greek letter that looks like “{ $meant }”
    [form] a form that looks like “{ $meant }”
   *[none] not allowed in codes
 }; nothing was merged
    .hint = if it comes from a known register of version 0.1: doithoai bundle merge FILE.dtb --unsigned
problem-bundle-locked-passphrase = the bundle “{ $file }” is encrypted with a passphrase
    .hint = run the command in a terminal to enter it, or set DOITHOAI_PASSPHRASE; omit --key
problem-bundle-locked-key = the bundle “{ $file }” is encrypted for a secret key
    .hint = name the file of the secret key: doithoai bundle merge FILE.dtb --key key.txt
problem-bundle-wrong-key = the passphrase or key does not open the bundle “{ $file }”
    .hint = ask the sender for the passphrase, or for which key it was encrypted
problem-bundle-too-slow = the bundle “{ $file }” takes too much work to open on this machine
    .hint = ask the sender to make it again: doithoai bundle make --passphrase
problem-bundle-key-odd = invalid public key “{ $given }”: age keys begin with age1
    .hint = ask the receiver to create a key with age-keygen -o key.txt and to send the line “public key”
problem-bundle-key-file = “{ $path }” is not a file of age secret keys
    .hint = create one: age-keygen -o key.txt
problem-bundle-since-odd = invalid starting point “{ $given }”: it is neither the number of a journal entry nor the bundle sent last
    .hint = for example: doithoai bundle make --since an-binh-may.dtb -o an-binh-june.dtb
problem-bundle-since-other = the bundle “{ $file }” is from { $unit }, not from this register
    .hint = name the last bundle of this register, or omit --since to send everything
problem-conflict-unknown = unknown conflict “{ $given }”
    .hint = list all conflicts: doithoai bundle conflicts
problem-conflict-ambiguous = ambiguous conflict “{ $given }”: { $ids }
    .hint = name one of them: doithoai bundle resolve { SHELL($first) } --take 1
problem-conflict-side = unknown version { $number } of “{ $code }”: it has { $count } versions
    .hint = list the versions: doithoai bundle conflicts
problem-conflict-waits = cannot choose a version of “{ $code }” yet: it waits for another record
    .hint = merge the bundle with that record (doithoai bundle merge), or discard it: doithoai bundle resolve { SHELL($code) } --drop
problem-conflict-both = only one version of “{ $code }” can be kept
    .hint = choose one: doithoai bundle resolve { SHELL($code) } --take 1
problem-conflict-drop = cannot discard “{ $code }”: it has versions to choose from
    .hint = choose one: doithoai bundle resolve { SHELL($code) } --take 1
problem-conflict-in-use = cannot delete “{ $code }” yet: other records refer to it
    .hint = delete those first (doithoai remove …), or keep it: doithoai bundle resolve { SHELL($code) } --take 1
problem-passphrase-missing = missing passphrase
    .hint = run the command in a terminal to enter it, or set the environment variable DOITHOAI_PASSPHRASE
problem-letter-template-unreadable = cannot read “{ $file }”: it is not a Word document (.docx) or is damaged
    .hint = open it in Word or LibreOffice, remove its password if it has one, and save it as .docx
problem-letter-template-too-long = the template “{ $file }” is larger than { $most } MB
    .hint = make its pictures smaller, remove parts that are not needed, and save it again
problem-letter-template-overflows = the letter made from “{ $file }” is larger than { $most } MB
    .hint = check the nested repeated parts {"{{#…}}"} of the template
problem-letter-template-macro = the template “{ $file }” contains macros or controls and was not used
    .hint = in Word, save it as .docx (not .docm) and remove ActiveX controls
problem-letter-template-outside = the template “{ $file }” loads external content: { $given }
    .hint = insert the picture or text itself instead of a link
problem-letter-template-unknown = the template “{ $file }”: unknown placeholder “{ $given }”
    .hint = list the placeholders: `doithoai letter placeholders { $kind }`
problem-letter-template-unknown-near = the template “{ $file }”: unknown placeholder “{ $given }”
    .hint = a similar placeholder exists: { $near }; list all: `doithoai letter placeholders { $kind }`
problem-letter-template-not-rows = the template “{ $file }”: { $given } repeats a part, but “{ $name }” is not a list
    .hint = use {"{{"}?{ $name }{"}}"} to keep a part that depends on it, or {"{{"}{ $name }{"}}"} for its text
problem-letter-template-not-text = the template “{ $file }”: { $given } is not text
    .hint = use “{ $name }” to keep a part: {"{{"}?{ $name }{"}}"}…{"{{"}/{ $name }{"}}"}, or, if it is a list, to repeat one: {"{{"}#{ $name }{"}}"}…{"{{"}/{ $name }{"}}"}
problem-letter-template-unclosed = the template “{ $file }”: { $given } is not closed
    .hint = add { $end }: in the same paragraph, the same row, or as a paragraph of its own in the same part
problem-letter-template-unopened = the template “{ $file }”: { $given } has no opening tag
    .hint = open it before, for example with { $begin }: in the same paragraph, the same row, or as a paragraph of its own in the same part
problem-letter-template-brace = the template “{ $file }”: unpaired braces at “{ $given }”
    .hint = write each placeholder within one paragraph, with two braces on each side: {"{{name}}"}
problem-letter-not-for = unknown session or plan entry “{ $given }”
    .hint = list the codes: `doithoai list sessions`, `doithoai plan list`
problem-letter-not-assigned = petition { $code } is not assigned to an agency
    .hint = assign it first: `doithoai assign { SHELL($code) } --to AGENCY`
problem-letter-nothing-owed = { $name } has no replies overdue or due within { $days } days
    .hint = list the other agencies: `doithoai assign list --due-within { $days }`
problem-letter-signer-layout = the { $post } does not sign letters in the layout of { $layout }
    .hint = omit --layout, or choose another signer: --signer secretary in the Party layout, --signer chair in the State layout, deputy in both
problem-letter-signer-unknown = unknown signer “{ $given }”: not a leader of { $unit } on the date of the letter
    .hint = list the leaders: `doithoai leader list --unit { SHELL($unit) }`; add one: `doithoai leader add { QUOTED($given) } --unit { SHELL($unit) } --post chair`
problem-letter-signer-near = unknown signer “{ $given }”: not a leader of { $unit } on the date of the letter
    .hint = a similar leader exists: --signer { QUOTED($near) }; list all: `doithoai leader list --unit { SHELL($unit) }`
problem-letter-not-adopted = the register has no template of its own for { $kind }
    .hint = add one: `doithoai letter adopt { $kind } own.docx`
problem-letter-ending = invalid file name “{ $path }”: it does not end in .docx
    .hint = use a name that ends in .docx: letters are Word documents
problem-letter-template-too-deep = the template “{ $file }”: { $given } is nested too deeply
    .hint = close some of the parts around it, or place them side by side
problem-part-elsewhere = { $code } was raised at another session; a part belongs to the session of the petition that it was split from
    .hint = see the petitions of its session: doithoai show { SHELL($code) }
problem-part-of-part = { $code } is itself a part of { $whole }
    .hint = name the petition that was split: --part-of { SHELL($whole) }
problem-step-lacks-due = a step of kind { $step } sets a due date, and none is given
    .hint = give the date in the column due
problem-step-lacks-agency = a step of kind { $step } needs the new agency
    .hint = give it in the column agency
problem-step-sets-no-due = a step of kind { $step } sets no due date
    .hint = leave the column due empty
problem-step-sets-no-agency = a step of kind { $step } has no agency
    .hint = leave the column agency empty
problem-promise-no-day = a promise needs the day by which it is to be kept
    .hint = add --until DAY, or choose another outcome
problem-promise-before-reply = the promised day { $until } is before the reply's own day { $day }
    .hint = check both days: --on { $day } --until { $until }
problem-promise-moved = the promised day { $was } cannot be moved to a later day, { $until }: what was promised first stays
    .hint = enter the new promise as a reply of its own: doithoai record reply … --outcome promised --until { $until }
