# Help: a sentence and an example for each command; `arg-…` is an argument of that command alone.

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-common = Common options
help-example = Example:
help-value-command = COMMAND
help-value-options = [OPTIONS]
help-value-day = DAY
help-value-unit = UNIT
help-value-year = YEAR
help-value-kind = KIND
help-value-text = TEXT
help-value-code = CODE
help-value-agency = AGENCY
help-value-petition = PETITION
help-value-session = SESSION
help-value-name = NAME
help-value-path = PATH
help-value-n = N
help-value-no = NO
help-value-period = PERIOD
help-value-field = FIELD
help-value-post = POST
help-value-format = FORMAT
help-value-state = STATE
help-value-value = VALUE
help-value-key = KEY
help-value-set = SET
help-value-dir = DIR
help-value-status = STATUS
help-value-outcome = OUTCOME
help-value-result = RESULT
help-value-scope = SCOPE
help-value-form = FORM
help-value-origin = ORIGIN
help-command = A register of dialogues between leaders and citizens: plan, record, assign, and report truly.
    .example =
        doithoai demo
        doithoai init --unit 'Nam Sách'
        doithoai report year 2019
help-command-init = Make a register for one office
    .example =
        doithoai init --unit 'Nam Sách' --kind district
        doithoai init --unit nam-sach --units units.csv
    .arg-unit = The register's own unit by name; with --units, the code of one of that file's units
    .arg-kind = The unit's kind; by the name's first word, else district [province, district, commune, township, ward, village]
help-command-demo = Make a register from packaged data and print its year-end report
    .example =
        doithoai demo
        doithoai demo example --data nam-sach-2019
    .arg-folder = The folder for the register
help-command-unit = Units through time
    .example = doithoai unit list
help-command-unit-add = Add a unit
    .example = doithoai unit add 'Đồng Lạc' --kind commune --parent nam-sach
    .arg-name = The unit's name
    .arg-kind = Kind; by the name's first word, else commune [province, district, commune, township, ward, village]
    .arg-code = Code; made from the name where none is given
help-command-unit-list = List the units
    .example = doithoai unit list --json
help-command-unit-show = One unit and its periods
    .example = doithoai unit show 'dong lac'
help-command-unit-rename = Change name, kind or parent from a day; the code stays
    .example = doithoai unit rename nam-sach --to 'Nam Sách' --kind commune --on 1/7/2025
    .arg-to = The new name
    .arg-kind = The new kind
help-command-unit-merge = Merge units into another, which is there already
    .example = doithoai unit merge phu-dien an-lam --into xa-an-phu --on 1/12/2024
    .arg-units = Units that end
    .arg-into = The unit that takes them in
help-command-unit-split = Split a unit into others, which are there already
    .example = doithoai unit split cong-hoa --into xa-an-phu --into lai-khe --on 1/7/2025
    .arg-into = A unit that takes in a part; once for each
help-command-unit-end = End a unit
    .example = doithoai unit end nam-sach --on 1/7/2025
help-command-leader = Holders of posts through time
    .example = doithoai leader list
help-command-leader-add = Add a holder of a post
    .example = doithoai leader add 'Nguyễn Văn Mẫu' --unit dong-lac --post chair --from 1/1/2019
    .arg-name = Full name
help-command-leader-list = List the holders, by given name
    .example = doithoai leader list
help-command-leader-end = End a holder's term
    .example = doithoai leader end dong-lac --post chair --on 1/7/2019
help-command-agency = Agencies that answer petitions
    .example = doithoai agency list
help-command-agency-add = Add an agency
    .example = doithoai agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
    .arg-name = The agency's name
    .arg-code = Code; made from the name where none is given
help-command-agency-list = List the agencies
    .example = doithoai agency list
help-command-agency-end = End an agency
    .example = doithoai agency end tnmt --on 1/7/2025
help-command-rule = Rules: the minimum, days for replies, the threshold
    .example = doithoai rule show
help-command-rule-show = The rules in force on a day
    .example = doithoai rule show 31/12/2019
    .arg-day = The day; today where none is given
help-command-rule-set = Set a rule from a day
    .example = doithoai rule set minimum 6 --from 1/1/2026 --source 'Kế hoạch số 01-KH/ĐU'
    .arg-key = The rule [minimum, count_at, count_deputies, due_days, due_kind, due_from, threshold_percent, notice_days, conclusion_days, publish_days]
    .arg-value = The value
help-command-rule-use = Take over a packaged set of rules
    .example = doithoai rule use law-72-2025 --from 1/7/2025
help-command-rule-history = All rules through time
    .example = doithoai rule history
help-command-holiday = Days off and swapped working days
    .example = doithoai holiday list 2026
help-command-holiday-add = Add or correct a day
    .example = doithoai holiday add 24/11/2026 --name 'Ngày Văn hóa Việt Nam' --status provisional
    .arg-name = The day's name
    .arg-kind = A day off or a swapped working day [off, work]
help-command-holiday-list = List the days
    .example = doithoai holiday list 2026
help-command-holiday-import = Import the table of days from a CSV file
    .example = doithoai holiday import days-off-2027.csv
help-command-plan = Dialogues intended
    .example = doithoai plan list --period 2026
help-command-plan-add = Add a plan entry
    .example = doithoai plan add --unit dong-lac --month 2026-05 --host chair --topic 'Môi trường nông thôn'
help-command-plan-list = List the plan entries
    .example = doithoai plan list --unit dong-lac
help-command-plan-suggest = Propose a schedule in which every unit meets its minimum; --accept enters it
    .example =
        doithoai plan suggest 2026
        doithoai plan suggest 2026 --thematic 1 --visits 2 -o proposal.xlsx
        doithoai plan suggest 2026 --accept
    .arg-format = Format [table, json, csv, md, html, xlsx, ics]
    .arg-output = Write to a file; the format follows its ending. A CSV file, once edited, can be imported
    .arg-unit = Only this unit and those below it
help-command-plan-export = Write a period's plan as a table, a file or a calendar
    .example =
        doithoai plan export 2026 -o plan.xlsx
        doithoai plan export 2026 -o plan.ics
        doithoai plan export 2026 -o plan.docx
    .arg-format = Format [table, json, csv, md, html, xlsx, docx, ics]
    .arg-output = Write to a file; the format follows its ending
    .arg-unit = Only this unit and those below it
help-command-plan-show = One plan entry
    .example = doithoai plan show dong-lac-2026-k1
help-command-plan-postpone = Postpone a plan entry
    .example = doithoai plan postpone dong-lac-2026-k1 --why 'mưa bão'
help-command-plan-move = Move a plan entry to another day or month
    .example = doithoai plan move dong-lac-2026-k1 --on 20/6/2026 --why 'trùng lịch'
help-command-plan-cancel = Cancel a plan entry
    .example = doithoai plan cancel dong-lac-2026-k1 --why 'sáp nhập đơn vị'
help-command-record = Record what happened
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary --attended 85
help-command-record-session = Record a session that took place
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary,chair --attended 85 --speakers 12
    .arg-answered = Opinions answered at the session
    .arg-kind = Kind [periodic, thematic, adhoc]
    .arg-on = The session's day, such as 20/5/2026, 20/5, today, -3
    .arg-plan = The plan entry that it fulfils; unit, day, hosts and the rest are taken from it unless given
help-command-record-petition = Record a petition, or many from lines of text
    .example =
        doithoai record petition dong-lac-2026-1 --text 'Đường thôn Đông ngập khi mưa' --field transport
        doithoai record petition dong-lac-2026-1 --lines petitions.txt
    .arg-answered = Answered at the session
    .arg-text = What is petitioned
    .arg-field = Field, such as land, transport, environment
help-command-record-ballot = Record a session's satisfaction ballots
    .example = doithoai record ballot dong-lac-2026-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1
help-command-record-conclusion = Record a conclusion notice
    .example = doithoai record conclusion dong-lac-2026-1 --number 12-TB/ĐU --on 23/5/2026
    .arg-number = The notice's number
help-command-record-reply = Record an agency's reply
    .example = doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome resolved --number 45/UBND-VP
    .arg-text = The reply's text
    .arg-on = The reply's day, such as 20/5/2026, today, -3
    .arg-agency = The agency that replied, where it is another
help-command-record-check = Record a check of a reply
    .example = doithoai record check dong-lac-2026-1.3 --on 1/8/2026 --by 'Ủy ban MTTQ xã' --result done
    .arg-by = Who checked
help-command-record-review = Record a lessons-learned meeting
    .example = doithoai record review dong-lac-2026-1 --on 25/5/2026 --limits 'Trả lời còn chung chung'
help-command-record-publication = Record a publication
    .example = doithoai record publication dong-lac-2026-1 --on 28/5/2026 --channel 'Niêm yết tại trụ sở'
help-command-record-total = Record figures that a unit reported
    .example = doithoai record total --unit nam-sach --period 2019 --sessions 65 --scope communes
    .arg-answered = Opinions answered at the sessions
    .arg-kind = Kind [periodic, thematic, adhoc]
    .arg-host = Who hosted; heads where none is given
    .arg-period = The figures' period, such as 2019 or 2019-H1
help-command-assign = Give a petition to an agency
    .example = doithoai assign dong-lac-2026-1.3 --to tnmt --with 'phòng kinh tế'
    .arg-to = The agency
    .arg-on = The assignment's day; today where none is given
    .arg-due = The due day, instead of the one by the rules
help-command-assign-extend = Give an assignment more time
    .example = doithoai assign extend dong-lac-2026-1.3 --by 5 --kind working --why 'chờ đo đạc'
    .arg-to = To a day
    .arg-by = By so many days after the due day, counted as the rules count a term
    .arg-kind = How the days of --by are counted [calendar, working]; as the rules count where none is given
    .arg-on = The extension's day; today where none is given
help-command-assign-transfer = Give an assignment to another agency; the due day stays
    .example = doithoai assign transfer dong-lac-2026-1.3 --to xay-dung --why 'đúng thẩm quyền'
    .arg-to = The agency that takes it
    .arg-due = A new due day, if any
    .arg-on = The transfer's day; today where none is given
help-command-assign-withdraw = Withdraw an assignment
    .example = doithoai assign withdraw dong-lac-2026-1.3 --why 'người dân rút kiến nghị'
    .arg-on = From this day; today where none is given
help-command-assign-list = List assignments with due day and state
    .example =
        doithoai assign list --overdue
        doithoai assign list --due-within 7 --agency tnmt
help-command-assign-explain = How a due day came about
    .example = doithoai assign explain dong-lac-2026-1.3
help-command-report = Reports
    .example =
        doithoai report year 2019
        doithoai report units 2026 --as-of 30/9/2026
        doithoai report year 2026 -o report.docx
        doithoai report year 2026 --explain petitions.late
        doithoai report compare 2025 2026
        doithoai report year 2026 --what-if due_kind=working
    .arg-kind = Kind [year, units, leaders, plan, petitions, agencies, satisfaction, overdue, outlook, compare, repeats, verify-text]
    .arg-first = Period, such as 2019, 2019-H1, 2019-9M, 2019-Q3, 2019-05, 2019-01-01..2019-06-30; this year where none is given. With verify-text: the text file
    .arg-second = The second period of compare; the period of verify-text
    .arg-unit = Only this unit and those below it
help-command-show = One record and all that hangs on it
    .example =
        doithoai show dong-lac-2026-1
        doithoai show dong-lac-2026-1.3/assignment
    .arg-code = The record's code
help-command-list = List records of a kind
    .example = doithoai list petitions --unit dong-lac --state overdue
    .arg-kind = Kind [rules, fields, holidays, units, leaders, agencies, plans, sessions, ballots, petitions, conclusions, assignments, replies, checks, reviews, publications, totals]
    .arg-period = Only of this period
help-command-edit = Correct a record; the journal keeps what was
    .example =
        doithoai edit dong-lac-2026-1 --attended 90
        doithoai edit dong-lac-2026-1/ballot --invalid 0 --satisfied 34
    .arg-code = The record's code
    .arg-answered = Answered at the session: a count, or yes/no
    .arg-kind = Kind
    .arg-by = Who checked
    .arg-on = Day
    .arg-agency = Agency
    .arg-period = Period
    .arg-text = Text
    .arg-unit = Unit
    .arg-name = Name
    .arg-plan = Plan entry
    .arg-number = Document number
    .arg-key = Rule
    .arg-value = Value
help-command-remove = Remove a record; its number is not given again
    .example = doithoai remove dong-lac-2026-1.3
    .arg-code = The record's code
help-command-purge = Blank who petitioned (name, contact, address) for good; every figure stays
    .example =
        doithoai purge dong-lac-2026-1.3
        doithoai purge --before 2021
    .arg-code = A petition's code, or a session's: all its petitions
help-command-log = The journal: who did what, and when
    .example =
        doithoai log -n 10
        doithoai log dong-lac-2026-1
    .arg-code = Code of a record; only what changed it
help-command-verify = Check the register and the journal's chain
    .example = doithoai verify
help-command-backup = Copy the whole register, checked; in a folder under a name with the day
    .example = doithoai backup /media/usb
help-command-restore = Put a backup in the place of the register, which is kept beside it
    .example = doithoai restore doithoai-2026-05-20.db
help-command-import = Import CSV tables: all rows or none
    .example =
        doithoai import tables-2026
        doithoai import petitions.csv --dry-run
    .arg-path = A folder of files such as units.csv, sessions.csv; or one file
    .arg-table = The table of a file of another name, such as petitions
    .arg-session = Session of rows without one: code, or 'UNIT DAY'
    .arg-unit = Unit of rows without one
help-command-export = Export every table as CSV
    .example = doithoai export tables-2026
    .arg-folder = The folder to write to
help-arg-file = The register (default: DOITHOAI_FILE, or doithoai.db here or in a folder above)
help-arg-lang = Language [vi, en]
help-arg-today = The day that counts as today
help-arg-json = Results and errors as JSON
help-arg-quiet = No receipts and notes
help-arg-verbose = Name the register in use
help-arg-help = Show this help
help-arg-version = Show the version
help-arg-unit = Unit: code, or name with or without diacritics
help-arg-units = CSV file of units
help-arg-kind = Kind [periodic, thematic, adhoc]
help-arg-data = Data [sample, nam-sach-2019]
help-arg-parent = The unit above it
help-arg-until = The first day that no longer counts
help-arg-code = Code
help-arg-gso-code = The statistics office's code
help-arg-post = Post [secretary, chair, deputy]
help-arg-title = Full title
help-arg-agency = Agency: code or name
help-arg-set = Rule set [nam-sach-2019, law-72-2025]
help-arg-day = Day
help-arg-status = Status [confirmed, provisional]
help-arg-update = Replace the content of rows that are there
help-arg-old-codes = Take the codes that version 0.1 gave, with signs and capitals
help-arg-unsigned = Take in a bundle that nobody signed, with the codes that version 0.1 gave
help-arg-copy-to = File or folder of the copy; - is standard output
help-arg-copy-from = File of the backup
help-arg-path = CSV file
help-arg-on = Day, such as 20/5/2026, today, -3
help-arg-month = Month, such as 2026-05
help-arg-host = Who hosted [secretary, chair, deputy], joined by commas
help-arg-at = The unit where it is held
help-arg-venue = Venue
help-arg-topic = Topic
help-arg-audience = Audience
help-arg-notice = The day of the public notice
help-arg-why = The reason; the journal keeps it
help-arg-form = Form [direct, indirect]
help-arg-attended = People attending
help-arg-speakers = People speaking
help-arg-opinions = Opinions
help-arg-note = Note
help-arg-session = The session's code, or 'UNIT DAY'
help-arg-petition = The petition's code
help-arg-public-text = Text for the notice board, without identities
help-arg-field = Field
help-arg-petitioner = The petitioner (never in reports)
help-arg-contact = Contact
help-arg-address = Address
help-arg-origin = Origin [raised, collected]
help-arg-answer = The answer given at the session
help-arg-answered-by = Who answered
help-arg-duplicate-of = The petition that it repeats
help-arg-part-of = The petition that it is a part of
help-arg-lines = A file with one petition a line; - is standard input
help-arg-issued = Ballots issued
help-arg-returned = Ballots returned
help-arg-invalid = Invalid ballots
help-arg-very-satisfied = Very satisfied
help-arg-satisfied = Satisfied
help-arg-neutral = Neutral
help-arg-dissatisfied = Dissatisfied
help-arg-number = Document number
help-arg-signer = Signer
help-arg-outcome = Outcome [resolved, explained, noted, declined, interim]
help-arg-text = Text
help-arg-result = Result [done, partly, not-done]
help-arg-strengths = Strengths
help-arg-limits = Limits
help-arg-channel = Channel
help-arg-link = Link
help-arg-period = Period, such as 2019 or 2019-H1
help-arg-sessions = Sessions
help-arg-scope = Whose sessions the total reports [own: those of the unit itself, the default; communes: those of all communes, townships and wards below it together]
help-arg-conclusion = The conclusion's number that gives it out
help-arg-due = Due day
help-arg-overdue = Only overdue ones
help-arg-due-within = Due within so many days, overdue ones too
help-arg-state = State [answered, on_time, late, pending, overdue, withdrawn, unassigned]
help-arg-as-of = As known on this day
help-arg-format = Format [table, json, csv, md, html, xlsx, docx]
help-arg-output = Write to a file, or to a folder for CSV; - is standard output
help-arg-view = Units as they were or as they are [then, now]
help-arg-strict = Exit with 3 where something is wanting
help-arg-before = All petitions of the sessions before this year
help-arg-limit = How many of the latest entries
help-arg-dry-run = Try only; nothing is changed
help-arg-no-bom = No BOM at the files' beginning
help-arg-with-names = With petitioners' identities; the journal notes it
help-arg-extended-to = Extended to
help-arg-withdrawn = Day of withdrawal, or yes
help-arg-reason = Reason
help-arg-source = Source
help-arg-successor = Codes of successors, joined by ;
help-arg-name-vi = Vietnamese name
help-arg-name-en = English name
help-arg-with = Agency that helps
help-arg-from = From this day
help-command-undo = Undo the last change, step by step
    .example =
        doithoai undo
        doithoai undo 12
    .arg-entry = Number of the journal entry; the last change that stands where left out
help-command-redo = Redo what was just undone
    .example = doithoai redo
help-value-entry = ENTRY
help-command-find = Search all years, without diacritics where typed so; hits with the same diacritics come first
    .example =
        doithoai find 'duong ngap'
        doithoai find rác thải đồng lạc
    .arg-words = Words that must all be there
    .arg-limit = How many hits are shown, 50 where left out
help-value-words = WORDS
help-command-lint = Find contradictions in the records; exit with 3 where there are any
    .example =
        doithoai lint
        doithoai lint --json
help-command-completions = Print a script by which a shell completes words, codes of the register among them
    .example =
        doithoai completions bash > ~/.local/share/bash-completion/completions/doithoai
        doithoai completions powershell >> $PROFILE
    .arg-shell = The shell [bash, zsh, fish, powershell]
help-command-man = Write the manual's pages into a folder
    .example = doithoai man ~/.local/share/man/man1
    .arg-folder = The folder
help-value-shell = SHELL
help-arg-no-pager = Show long lists at once
help-arg-force = Overwrite an existing file; record all the same
help-arg-yes = Confirm what cannot be undone, without asking
help-arg-public = For the notice board: petitions by their public text
help-arg-explain = What records this figure is made of, such as petitions.late, units.dong-lac.counted
help-arg-what-if = Suppose another rule, such as due_kind=working; nothing is stored
help-arg-min = Raised at no fewer sessions than this (repeats; 3 by default)
help-value-figure = FIGURE
help-value-key-value = KEY=VALUE
help-command-close = Seal a year: its figures stay as they are
    .example =
        doithoai close 2019 --as-of 31/12/2019
    .arg-year = The year
help-command-reopen = Open a sealed year again
    .example =
        doithoai reopen 2019 --why 'An Sơn sent further records'
    .arg-year = The year
help-arg-rebuild = Fill anew what only follows from the records: search keys, due days, counters, the index for find
help-arg-declare = Declared totals to check against the minimum without a register (verify-text): sessions, units, minimum
help-value-figure-n = FIGURE=N
help-arg-map = An office’s own heading, such as 'Đơn vị tổ chức=unit'; 'Ghi chú=-' leaves it out
help-arg-sheet = Which table a sheet is, such as Sheet1=sessions; 'Bìa=-' leaves it out
help-value-column = COLUMN
help-value-heading-column = HEADING=COLUMN
help-value-sheet-table = SHEET=TABLE
help-command-template = Make a workbook for communes to fill and to be imported
    .example =
        doithoai template form.xlsx
        doithoai template an-son.xlsx --unit 'an son'
    .arg-path = The .xlsx to make
    .arg-unit = Only this unit and those below it
help-command-sql = Ask the register in SQL, read-only
    .example =
        doithoai sql "SELECT unit, count(*) FROM sessions GROUP BY unit"
        doithoai sql "SELECT agency, count(*) FROM assignment_states WHERE state = 'overdue' GROUP BY agency" --json
help-arg-query = A SELECT over the views (docs/reference/views.md)
help-value-query = QUERY
help-arg-timeout = Seconds after which the query is stopped [10]
help-value-seconds = SECONDS
help-arg-ics = The plan and the due days for a calendar program (.ics)
help-arg-encoding = Encoding of the text [utf8, utf16, windows-1258, tcvn3, vni]; recognised where none is given
help-value-encoding = ENCODING
help-command-bundle = Exchange records between offices’ registers
    .example = doithoai bundle make -o an-binh.dtb
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-make = Make a bundle that carries this register’s records
    .example =
        doithoai bundle make -o an-binh.dtb
        doithoai bundle make --since an-binh.dtb -o an-binh-2.dtb
        doithoai bundle make --unit an-binh --period 2026 --passphrase -o an-binh.dtb
help-command-bundle-show = See what a bundle holds without taking it in
    .example = doithoai bundle show an-binh.dtb
help-command-bundle-merge = Take in offices’ bundles: twice is once, the order does not matter
    .example =
        doithoai bundle merge an-binh.dtb nam-hung.dtb --dry-run
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-conflicts = Where offices differ and a person must choose
    .example = doithoai bundle conflicts
help-command-bundle-resolve = Choose where offices differ
    .example =
        doithoai bundle resolve dong-lac-2019-1 --take 2
        doithoai bundle resolve dong-lac-2019-1 --both
help-arg-bundle = A bundle that was received (.dtb)
help-arg-since = Only what came after the last one: the last bundle’s file, or the number of a journal entry
help-arg-passphrase = Lock it with a passphrase (asked for, or from DOITHOAI_PASSPHRASE); age opens it too
help-arg-public-key = Lock it for the holder of this public key’s secret (age1…)
help-arg-secret-key = The file of the secret key that opens it
help-arg-conflict = The record’s code, or the eight digits in brackets
help-arg-take = The number of the version to take
help-arg-both = Keep both; the later gets a new code
help-arg-drop = Give up the record that waits
help-value-bundle = BUNDLE
help-value-last = LAST
help-value-public-key = KEY
help-arg-thematic = At least so many thematic sessions of each unit in the period
help-arg-visits = The secretary and the chair above visit so many communes each, those never or longest not visited first
help-arg-apart = At least so many days between two sessions of one unit (30 by default)
help-arg-seed = Chooses between schedules as good as each other; another number gives another (1 by default)
help-arg-accept = Enter the proposed schedule into the plan, as one change that can be undone
help-command-letter = Official documents from the register: plans, conclusions, reminders, reports …
    .example =
        doithoai letter conclusion dong-lac-2026-1
        doithoai letter reminder --all -o don-doc
    .arg-output = Write to this .docx file; without it to a name in the working folder
    .arg-on = The letter’s day; left blank without it
    .arg-number = The letter’s number; left blank without it
    .arg-signer = Who signs: secretary, chair, deputy, or a leader’s name
help-command-letter-plan = The plan of a period
    .example = doithoai letter plan 2026 -o ke-hoach.docx
    .arg-unit = This unit’s plan; without it the register’s own
help-command-letter-invitation = The invitation to a session
    .example = doithoai letter invitation dong-lac-2026-k1
help-command-letter-notice = The public notice of a session
    .example = doithoai letter notice dong-lac-2026-k1 --number 12 --on 5/5/2026
help-command-letter-minutes = The form for the minutes; filled with the petitions of a session held
    .example = doithoai letter minutes dong-lac-2026-k1
help-command-letter-ballot = The ballot sheet
    .example = doithoai letter ballot dong-lac-2026-k1
help-command-letter-ballot-count = The minutes of the ballot count
    .example = doithoai letter ballot-count dong-lac-2026-1
help-command-letter-conclusion = The conclusion: what each agency is given, and when it is due
    .example = doithoai letter conclusion dong-lac-2026-1 --number 12 --on 15/5/2026
help-command-letter-assignment = The slip by which a petition goes to its agency
    .example = doithoai letter assignment dong-lac-2026-1.1 --with-names
help-command-letter-reminder = The reminder to an agency, or to all that have replies overdue or due soon
    .example =
        doithoai letter reminder kinh-te
        doithoai letter reminder --all --due-within 10 -o don-doc
    .arg-due-within = Replies due within so many days too (7 unless given)
    .arg-output = The .docx file; with --all the folder
    .arg-all = One letter to each agency with replies overdue or due soon
help-command-letter-brief = Two pages for a leader before a session
    .example = doithoai letter brief 'dong lac'
    .arg-min = A matter is chronic from so many sessions on (3 unless given)
help-command-letter-report = The report of 6 months, 9 months or a year as a letter
    .example = doithoai letter report 2026-H1 -o bao-cao.docx
    .arg-unit = This unit’s report; without it the register’s own
help-command-letter-year-report = The report with all its lists, as `report year -o F.docx`
    .example = doithoai letter year-report 2026 --number 12 -o bao-cao-nam.docx
    .arg-unit = This unit’s report; without it the register’s own
help-command-letter-template = Write the packaged document out to be changed
    .example = doithoai letter template conclusion -o mau-ket-luan.docx
    .arg-output = Write to this .docx file
    .arg-on = In the layout in force on this day
help-command-letter-placeholders = What a document for a kind of letter may use
    .example = doithoai letter placeholders conclusion
help-command-letter-adopt = Keep the office’s own document in the register, or go back to the packaged one
    .example =
        doithoai letter adopt conclusion mau-ket-luan.docx
        doithoai letter adopt conclusion --packaged
    .arg-layout = For this layout alone [state, party]; without it for both
help-arg-occasion = The code of a session or a plan entry
help-arg-layout = The layout [state, party]; without it by the kind of letter and who signs
help-arg-template = By this Word document
help-arg-recipient = One recipient; may be given several times; without it the usual ones
help-arg-all = All
help-arg-letter = The kind of letter, such as conclusion or reminder
help-arg-document = The office’s own Word document
help-arg-adopted = Write out the document that the register keeps
help-arg-packaged = Back to the packaged document
help-value-plan-session = PLAN|SESSION
help-value-number = NUMBER
help-value-letter = LETTER
help-value-file = FILE
help-value-post-name = POST|NAME
