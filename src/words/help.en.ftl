# Help: a summary and an example for each command; `arg-…` describes an argument of that command only.

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-common = Common options
help-example = Example:
help-value-day-entry = DAY|#ENTRY
help-value-day-none = DAY|none
help-group-daily = Daily work
help-group-reports = Reports and letters
help-group-register = Register
help-group-exchange = Exchange
help-group-care = Care
help-front-list = List records of a kind; show one record
help-front-edit = Correct or delete a record; the journal keeps the old values
help-front-undo = Undo or redo the last change
help-front-close = Seal a year; reopen it
help-front-unit = Manage units, leaders and agencies
help-front-rule = Manage rules, days off and fields
help-front-import = Import and export tables; make an entry workbook
help-front-backup = Back the register up, or restore it
help-front-completions = Shell completions; manual pages
help-front-more =
    Common options, environment variables: doithoai help options
    One command: doithoai help record session, or: doithoai help ghi hội nghị
help-see-options = Common options: doithoai help options
help-in-vietnamese = In Vietnamese: { $line }
help-columns = Columns, by kind of record
help-variables = Environment variables
help-variable-doithoai-file = Register, without --file
help-variable-doithoai-lang = Language, without --lang [default: by LC_ALL … LANG]
help-variable-doithoai-today = Date used as today, without --today
help-variable-doithoai-user = Name in the journal [default: the machine's account]
help-variable-doithoai-passphrase = Passphrase of locked bundles
help-variable-doithoai-pager = Pager of long lists [default: PAGER]
help-variable-no-color = If set, print without colour
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
help-command = Plan, record and report leader–citizen dialogues
    .example =
        doithoai demo
        doithoai init --unit 'xã Nam Sách'
        doithoai report year 2019
help-command-status = Show the state of the year, as doithoai alone
    .example = doithoai status
help-command-help = Show the help of the program or of a command
    .example =
        doithoai help record session
        doithoai help options
    .arg-command = Command; “options”: common options, environment variables
help-command-init = Create a register for one office
    .example =
        doithoai init --unit 'xã Nam Sách, Hải Phòng'
        doithoai init --no-list --unit 'Lạc Thành' --kind commune
        doithoai init --unit nam-sach --units units.csv
    .arg-unit = Name of the register's own unit, found in the packaged list of units; with --units, its code in that file
    .arg-kind = Kind of the unit, unless its name begins with it [province, central-city, district, urban-district, district-town, provincial-city, commune, township, ward, special-zone, village]
    .arg-no-list = Make a unit that is not in the packaged list
help-command-demo = Create a register of sample data and print its year report
    .example =
        doithoai demo
        doithoai demo example --data nam-sach-2019
    .arg-folder = Folder for the register
help-command-unit = Manage units and their history
    .example = doithoai unit list
help-command-unit-add = Add a unit
    .example =
        doithoai unit add 'thôn Đoài' --parent 'xã Nam Sách'
        doithoai unit add --from-list x10606
    .arg-name = Name of the unit
    .arg-kind = Kind, unless the name begins with it [province, central-city, district, urban-district, district-town, provincial-city, commune, township, ward, special-zone, village]
    .arg-code = Code; by default made from the name
    .arg-from-list = Unit of the packaged list, by its code there, with the units above it
help-command-unit-find = Search the packaged list of the country's units
    .example =
        doithoai unit find 'nam sach'
        doithoai unit find 'Phường 1, Quận 3'
    .arg-words = Words of the name, a code or a number of the statistics office
help-command-unit-list = List the units
    .example = doithoai unit list --json
help-command-unit-show = Show a unit and its history
    .example = doithoai unit show 'dong lac'
help-command-unit-rename = Change the name, kind or parent of a unit from a date
    .example = doithoai unit rename nam-sach --to 'Nam Sách' --kind commune --on 1/7/2025
    .arg-to = New name; the code stays
    .arg-kind = New kind
help-command-unit-merge = Merge units into an existing unit
    .example = doithoai unit merge phu-dien an-lam --into xa-an-phu --on 1/12/2024
    .arg-units = Units that end
    .arg-into = Unit that continues them
help-command-unit-split = Split a unit among existing units
    .example = doithoai unit split cong-hoa --into xa-an-phu --into lai-khe --on 1/7/2025
    .arg-into = Unit that takes a part; repeat for each unit
help-command-unit-end = End a unit
    .example = doithoai unit end nam-sach --on 1/7/2025
help-command-leader = Manage leaders and their terms
    .example = doithoai leader list
help-command-leader-add = Add a leader
    .example = doithoai leader add 'Nguyễn Văn Mẫu' --unit dong-lac --post chair --from 1/1/2019
    .arg-name = Full name
help-command-leader-list = List the leaders by given name
    .example = doithoai leader list
help-command-leader-end = End the term of a leader
    .example = doithoai leader end dong-lac --post chair --on 1/7/2019
help-command-agency = Manage the agencies that reply to petitions
    .example = doithoai agency list
help-command-agency-add = Add an agency
    .example = doithoai agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
    .arg-name = Name of the agency
    .arg-code = Code; by default made from the name
help-command-agency-list = List the agencies
    .example = doithoai agency list
help-command-agency-end = End an agency
    .example = doithoai agency end tnmt --on 1/7/2025
help-command-field = Manage the fields of petitions
    .example = doithoai field list
help-command-field-add = Add a field
    .example = doithoai field add 'Phòng cháy, chữa cháy' --code pccc --name-en 'Fire safety'
    .arg-name = Name of the field
    .arg-code = Code; by default made from the name
    .arg-name-en = English name; by default the Vietnamese one
help-command-field-list = List the fields
    .example = doithoai field list
help-command-field-remove = Delete a field that no petition has
    .example = doithoai field remove pccc
    .arg-field = Field: code or name
help-command-rule = Manage the rules: minimum, terms, satisfaction threshold
    .example = doithoai rule show
help-command-rule-show = Show the rules in force on a date
    .example = doithoai rule show 31/12/2019
    .arg-day = Date [default: today]
help-command-rule-set = Set a rule from a date
    .example = doithoai rule set minimum 6 --from 1/1/2026 --source 'Kế hoạch số 01-KH/ĐU'
    .arg-key = Rule [minimum, count_at, count_deputies, count_online, due_days, due_kind, due_from, threshold_percent, notice_days, conclusion_days, publish_days]
    .arg-value = Value; none ends the rule
help-command-rule-use = Apply a packaged rule set
    .example = doithoai rule use law-72-2025 --from 1/7/2025
help-command-rule-history = List all rules with their dates
    .example = doithoai rule history
help-command-holiday = Manage days off and working days
    .example = doithoai holiday list 2026
help-command-holiday-add = Add or correct a day
    .example = doithoai holiday add 24/11/2026 --name 'Ngày Văn hóa Việt Nam' --status provisional
    .arg-name = Name of the day
    .arg-kind = Day off or working day [off, work] ({ $holiday-kind })
help-command-holiday-list = List the days off and working days
    .example = doithoai holiday list 2026
help-command-holiday-import = Import days off from a notice, a list or a CSV file
    .example = doithoai holiday import notice-2027.docx --source 'Thông báo 123/TB-BNV'
    .arg-path = Text of a notice (.txt, .docx), or a table (.xlsx, .ods, .csv)
help-command-plan = Manage planned dialogues
    .example = doithoai plan list --period 2026
help-command-plan-add = Add a plan entry
    .example = doithoai plan add --unit dong-lac --month 2026-05 --host chair --topic 'Môi trường nông thôn'
help-command-plan-list = List the plan entries
    .example = doithoai plan list --unit dong-lac
help-command-plan-suggest = Propose a schedule in which every unit meets its minimum
    .example =
        doithoai plan suggest 2026
        doithoai plan suggest 2026 --thematic 1 --visits 2 -o proposal.xlsx
        doithoai plan suggest 2026 --accept
    .arg-format = Format [table, json, csv, md, html, xlsx, ics]
    .arg-output = Write to a file; its extension sets the format. An edited CSV file can be imported
    .arg-unit = Only this unit and its children
help-command-plan-export = Export the plan of a period as a table, file or calendar
    .example =
        doithoai plan export 2026 -o plan.xlsx
        doithoai plan export 2026 -o plan.ics
        doithoai plan export 2026 -o plan.docx
    .arg-format = Format [table, json, csv, md, html, xlsx, docx, ics]
    .arg-output = Write to a file; its extension sets the format
    .arg-unit = Only this unit and its children
help-command-plan-show = Show a plan entry
    .example = doithoai plan show dong-lac-2026-k1
help-command-plan-postpone = Postpone a plan entry
    .example = doithoai plan postpone dong-lac-2026-k1 --why 'mưa bão'
help-command-plan-move = Move a plan entry to another day or month
    .example = doithoai plan move dong-lac-2026-k1 --on 20/6/2026 --why 'trùng lịch'
help-command-plan-cancel = Cancel a plan entry
    .example = doithoai plan cancel dong-lac-2026-k1 --why 'sáp nhập đơn vị'
help-command-record = Record sessions, petitions and replies
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary --attended 85
help-command-record-session = Record a session
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary,chair --attended 85 --speakers 12
    .arg-answered = Opinions answered at the session
    .arg-kind = Kind [periodic, thematic, adhoc] ({ $session-kind })
    .arg-on = Date of the session, such as 20/5/2026, 20/5, today, -3
    .arg-plan = Plan entry held; gives the unit, day, hosts and other values not entered here
help-command-record-petition = Record a petition, or one petition per line of a file
    .example =
        doithoai record petition dong-lac-2026-1 --text 'Đường thôn Đông ngập khi mưa' --field transport
        doithoai record petition dong-lac-2026-1 --lines petitions.txt
    .arg-answered = Answered at the session
    .arg-text = Text of the petition
    .arg-field = Field, such as land, transport, environment
help-command-record-ballot = Record the satisfaction ballots of a session
    .example = doithoai record ballot dong-lac-2026-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1
help-command-record-conclusion = Record the conclusion of a session
    .example = doithoai record conclusion dong-lac-2026-1 --number 12-TB/ĐU --on 23/5/2026
    .arg-number = Number of the conclusion
help-command-record-reply = Record the reply of an agency
    .example =
        doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome resolved --number 45/UBND-VP
        doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome promised --until 30/9/2026
        doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome referred --referred-to 'UBND thành phố Hải Phòng'
    .arg-until = Promised date, needed with outcome promised
    .arg-text = Text of the reply
    .arg-on = Date of the reply, such as 20/5/2026, today, -3
    .arg-agency = Agency that replied, if not the assigned one
help-command-record-check = Record the check of a reply
    .example = doithoai record check dong-lac-2026-1.3 --on 1/8/2026 --by 'Ủy ban MTTQ xã' --result done
    .arg-by = Person or body that checked
help-command-record-review = Record the review of a session
    .example = doithoai record review dong-lac-2026-1 --on 25/5/2026 --limits 'Trả lời còn chung chung'
help-command-record-publication = Record the publication of results
    .example = doithoai record publication dong-lac-2026-1 --on 28/5/2026 --channel 'Niêm yết tại trụ sở'
help-command-record-total = Record a reported total
    .example = doithoai record total --unit nam-sach --period 2019 --sessions 65 --scope communes
    .arg-answered = Opinions answered at the sessions
    .arg-kind = Kind [periodic, thematic, adhoc] ({ $session-kind })
    .arg-host = Host [default: the heads]
    .arg-period = Period of the total, such as 2026, 2026-Q3, 2026-05@14
help-command-record-coverage = Record the date until which a unit has reported
    .example =
        doithoai record coverage --unit dong-lac --until 31/12/2026
        doithoai record coverage --unit nam-sach --until 31/12/2026 --scope communes
    .arg-until = Last date for which every session is in the register, as a record or in a total
    .arg-from = First date [default: 1 January of that year]
    .arg-scope = Sessions that are in the register [own: sessions of the unit, the default; communes: sessions of all its communes, townships and wards] ({ $scope })
    .arg-on = Date of the report [default: today]
    .arg-by = Person or body that reported it
help-command-assign = Assign a petition to an agency
    .example = doithoai assign dong-lac-2026-1.3 --to tnmt --with 'phòng kinh tế'
    .arg-to = Lead agency
    .arg-on = Date of the assignment [default: today]
    .arg-due = Due date [default: by the rules]
help-command-assign-extend = Extend the due date of an assignment
    .example = doithoai assign extend dong-lac-2026-1.3 --by 5 --kind working --why 'chờ đo đạc'
    .arg-to = New due date
    .arg-by = Days added to the due date, counted by the rules or --kind
    .arg-kind = Day counting for --by [calendar, working; default: by the rules] (calendar: tính cả ngày nghỉ; working: ngày làm việc)
    .arg-on = Date of the extension [default: today]
help-command-assign-transfer = Transfer an assignment to another agency
    .example = doithoai assign transfer dong-lac-2026-1.3 --to xay-dung --why 'đúng thẩm quyền'
    .arg-to = Receiving agency
    .arg-due = New due date [default: unchanged]
    .arg-on = Date of the transfer [default: today]
help-command-assign-withdraw = Withdraw an assignment
    .example = doithoai assign withdraw dong-lac-2026-1.3 --why 'người dân rút kiến nghị'
    .arg-on = Date of the withdrawal [default: today]
help-command-assign-list = List assignments with their due dates and states
    .example =
        doithoai assign list --overdue
        doithoai assign list --due-within 7 --agency tnmt
    .arg-state = State [answered, on_time, late, pending, overdue, withdrawn]
help-command-assign-explain = Show how a due date was calculated
    .example = doithoai assign explain dong-lac-2026-1.3
help-command-report = Print reports, comparisons and checks
    .example =
        doithoai report year 2019
        doithoai report year 2026 -o report.docx
        doithoai report year 2026 --explain petitions.late
        doithoai report compare 2025 2026
        doithoai report year 2026 --what-if due_kind=working
        doithoai report verify-text draft.docx 2026 -o marked.docx
    .arg-output = File, folder or - (standard output); verify-text: .docx with marks
    .arg-kind = Kind [year, units, leaders, plan, petitions, agencies, satisfaction, overdue, outlook, coverage, compare, repeats, verify-text, changes]
    .arg-first = Period: 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-05@14, 2026-01-01..2026-06-30 [default: this year]; for verify-text a text file, for changes the code of a sent report
    .arg-second = Second period of compare; period of verify-text
    .arg-on = Date of sending [default: today]
    .arg-to = Recipient
    .arg-unit = Only this unit and its children
help-command-show = Show a record and everything linked to it
    .example =
        doithoai show dong-lac-2026-1
        doithoai show dong-lac-2026-1.3/assignment
    .arg-code = Code of the record
help-command-list = List the records of a kind
    .example =
        doithoai list petitions --unit dong-lac --state overdue
        doithoai list petitions --state broken
    .arg-kind = Kind [rules, fields, holidays, units, leaders, agencies, plans, sessions, ballots, petitions, conclusions, assignments, steps, replies, checks, reviews, publications, totals, coverage]
    .arg-period = Only this period
help-command-edit = Correct a record; the journal keeps the old values
    .example =
        doithoai edit dong-lac-2026-1 --attended 90
        doithoai edit dong-lac-2026-1/ballot --invalid 0 --satisfied 34
    .arg-code = Code of the record
    .arg-answered = Answered at the session: a count, or yes/no
    .arg-kind = Kind
    .arg-by = Person or body that checked or reported
    .arg-on = Date
    .arg-from = First date
    .arg-until = First date no longer in force; of coverage the last date reported
    .arg-scope = Sessions meant [own: sessions of the unit; communes: sessions of all its communes, townships and wards] ({ $scope })
    .arg-agency = Agency
    .arg-period = Period
    .arg-text = Text
    .arg-unit = Unit
    .arg-name = Name
    .arg-plan = Plan entry
    .arg-number = Document number
    .arg-key = Rule
    .arg-value = Value
help-command-remove = Delete a record; its code is not reused
    .example = doithoai remove dong-lac-2026-1.3
    .arg-code = Code of the record
help-command-purge = Permanently erase petitioners' personal data
    .example =
        doithoai purge dong-lac-2026-1.3
        doithoai purge --before 2021
    .arg-code = Code of a petition, or of a session for all its petitions; figures stay unchanged
help-command-log = Show the journal of changes
    .example =
        doithoai log -n 10
        doithoai log dong-lac-2026-1
    .arg-code = Code of a record; only its changes
help-command-verify = Check the integrity of the register
    .example = doithoai verify
help-command-backup = Make a checked copy of the register
    .example = doithoai backup /media/usb
help-command-restore = Restore the register from a backup
    .example = doithoai restore doithoai-2026-05-20.db
help-command-import = Import tables: every row or none
    .example =
        doithoai import tables-2026
        doithoai import petitions.csv --dry-run
    .arg-path = Folder of files such as units.csv, sessions.csv; or one file
    .arg-table = Table of a file with another name, such as petitions
    .arg-session = Session of rows without one: code, or 'UNIT DAY'
    .arg-unit = Unit of rows without one
help-command-export = Export all tables as CSV files
    .example = doithoai export tables-2026
    .arg-folder = Folder for the files
help-arg-file = Register [default: DOITHOAI_FILE, else doithoai.db in this or a parent folder]
help-arg-lang = Language [vi, en]
help-arg-today = Date used as today
help-arg-json = Print results and errors as JSON
help-arg-quiet = Print no confirmations or warnings
help-arg-verbose = Print the path of the register
help-arg-help = Show this help
help-arg-version = Show the version
help-arg-unit = Unit: code, or name with or without diacritics
help-arg-units = CSV file of units
help-arg-kind = Kind [periodic, thematic, adhoc] ({ $session-kind })
help-arg-data = Data [sample, district-2025, nam-sach-2019]
help-arg-parent = Parent unit
help-arg-until = First date no longer in force
help-arg-code = Code
help-arg-gso-code = Code of the statistics office
help-arg-post = Post [secretary, chair, deputy] ({ $post })
help-arg-title = Full title
help-arg-agency = Agency: code or name
help-arg-rules = Rule set of the new register, by default that of today [law-72-2025, nam-sach-2019, none]
help-arg-set = Rule set [nam-sach-2019, law-72-2025, none]
help-arg-day = Date
help-arg-status = Status [confirmed, provisional] ({ $day-status })
help-arg-update = Replace the values of existing rows
help-arg-old-codes = Accept codes given by version 0.1, with signs and capitals
help-arg-unsigned = Accept an unsigned bundle, with codes given by version 0.1
help-arg-copy-to = File or folder for the copy, named by date in a folder; - is standard output
help-arg-copy-from = Backup file; the replaced register is kept beside it
help-arg-path = CSV file
help-arg-on = Date, such as 20/5/2026, today, -3
help-arg-month = Month, such as 5/2026; 12 is December of this year
help-arg-host = Hosts, separated by commas [secretary, chair, deputy] ({ $post })
help-arg-at = Place (unit) of the session
help-arg-venue = Venue
help-arg-topic = Topic
help-arg-audience = Audience
help-arg-notice = Date of the public notice
help-arg-why = Reason; recorded in the journal
help-arg-form = Form [direct, online, indirect] ({ $session-form })
help-arg-attended = Attendance
help-arg-speakers = Speakers
help-arg-opinions = Opinions
help-arg-note = Note
help-arg-session = Code of the session, or 'UNIT DAY'
help-arg-petition = Code of the petition
help-arg-public-text = Text for publication, without personal data
help-arg-field = Field
help-arg-petitioner = Petitioner; never printed in reports
help-arg-contact = Contact
help-arg-address = Address
help-arg-origin = Origin [raised, collected] ({ $origin })
help-arg-answer = Answer given at the session
help-arg-answered-by = Person who answered
help-arg-duplicate-of = Petition that this one duplicates
help-arg-part-of = Petition that this one is part of
help-arg-lines = File with one petition per line, or columns separated by tabs under a heading; - is standard input
help-arg-issued = Ballots issued
help-arg-returned = Ballots returned
help-arg-invalid = Invalid ballots
help-arg-very-satisfied = Very satisfied
help-arg-satisfied = Satisfied
help-arg-neutral = Neutral
help-arg-dissatisfied = Dissatisfied
help-arg-number = Document number
help-arg-signer = Signer
help-arg-outcome = Outcome [resolved, explained, noted, declined, promised, referred, interim] ({ $outcome })
help-arg-text = Text
help-arg-result = Result [done, partly, not-done] ({ $check-result })
help-arg-strengths = Strengths
help-arg-limits = Shortcomings
help-arg-channel = Channel
help-arg-link = Link
help-arg-period = Period, such as 2026, 2026-Q3, 2026-05@14
help-arg-sessions = Sessions
help-arg-scope = Sessions in the total [own: sessions of the unit, the default; communes: sessions of all its communes, townships and wards together] ({ $scope })
help-arg-conclusion = Number of the conclusion that makes the assignment
help-arg-due = Due date
help-arg-overdue = Only overdue ones
help-arg-due-within = Due within this number of days, or overdue
help-arg-state = State [answered, on_time, late, pending, overdue, withdrawn, unassigned, divided, promised, broken, refuted, referred] ({ $state })
help-arg-as-of = Cut-off date of the figures
help-arg-format = Format [table, json, csv, md, html, xlsx, docx]
help-arg-output = Write to a file (CSV: one per table) or folder; - is standard output
help-arg-sent = Note the report as sent, under this document number
help-arg-cumulative = Show the year to date beside each figure of a month or quarter
help-arg-known-on = Register as known at the end of a day or after a journal entry
help-arg-view = Units at the time or today [then, now]
help-arg-strict = Exit with code 3 if a check fails
help-arg-before = Petitions of all sessions before this year
help-arg-limit = Number of latest entries
help-arg-dry-run = Try without changing the register
help-arg-no-bom = Write no BOM at the start of files
help-arg-wide = Show all columns with a value
help-arg-columns = Show these columns, by code or heading: code,state
help-value-columns = COLUMNS
help-arg-with-names = Include personal data; the journal records it
help-arg-step = Kind of step: { $step }
help-arg-referred-to = Body to which the petition was referred
help-arg-reason = Reason
help-arg-source = Source
help-arg-successor = Codes of the successors, separated by ;
help-arg-name-vi = Vietnamese name
help-arg-name-en = English name
help-arg-with = Supporting agency
help-arg-from = First date in force
help-command-undo = Undo the last change
    .example =
        doithoai undo
        doithoai undo 12
    .arg-entry = Number of the journal entry [default: the last change not undone]
help-command-redo = Redo the last undone change
    .example = doithoai redo
help-value-entry = ENTRY
help-command-find = Search all years, with or without diacritics
    .example =
        doithoai find 'duong ngap'
        doithoai find rác thải đồng lạc
    .arg-words = Words that must all occur; exact diacritics rank first
    .arg-limit = Maximum number of hits [default: 50]
help-value-words = WORDS
help-command-lint = List findings in the records (exit code 3 if any)
    .example =
        doithoai lint
        doithoai lint --json
help-command-completions = Print a shell completion script
    .example =
        doithoai completions bash > ~/.local/share/bash-completion/completions/doithoai
        doithoai completions powershell >> $PROFILE
    .arg-shell = Shell [bash, zsh, fish, powershell]
help-command-man = Write the manual pages to a folder
    .example = doithoai man ~/.local/share/man/man1
    .arg-folder = Folder for the pages
help-value-shell = SHELL
help-arg-no-pager = Print long lists without a pager
help-arg-force = Overwrite existing files; record all the same
help-arg-yes = Confirm what cannot be undone without a prompt
help-arg-public = Public version: petitions by their public text
help-arg-explain = Records of a figure, such as petitions.late; list: all figures
help-arg-what-if = Assume another rule, such as due_kind=working; nothing is recorded
help-arg-min = Minimum number of sessions of a repeated petition [default: 3]
help-value-figure = FIGURE
help-value-key-value = KEY=VALUE
help-command-close = Seal a year; its figures stay fixed
    .example =
        doithoai close 2019 --as-of 31/12/2019
        doithoai close 2026@14
    .arg-year = Year, also with a cut-off day: 2026@14
help-command-reopen = Reopen a sealed year
    .example =
        doithoai reopen 2019 --why 'An Sơn sent further records'
    .arg-year = Sealed year: 2019, 2026@14
help-arg-rebuild = Rebuild data derived from records: search keys, due dates, counters, search index
help-arg-declare = Check totals against the minimum without a register [sessions, units, minimum]
help-value-figure-n = FIGURE=N
help-arg-map = Column of an office's own heading, such as 'Đơn vị tổ chức=unit'; 'Ghi chú=-' skips it
help-arg-sheet = Table of a sheet, such as Sheet1=sessions; 'Bìa=-' skips it
help-value-column = COLUMN
help-value-heading-column = HEADING=COLUMN
help-value-sheet-table = SHEET=TABLE
help-command-template = Create an entry workbook for units to complete
    .example =
        doithoai template form.xlsx
        doithoai template an-son.xlsx --unit 'an son'
    .arg-path = Path of the new .xlsx file
    .arg-unit = Only this unit and its children
help-command-sql = Query the register with SQL, read-only
    .example =
        doithoai sql "SELECT unit, count(*) FROM sessions GROUP BY unit"
        doithoai sql "SELECT agency, count(*) FROM assignment_states WHERE state = 'overdue' GROUP BY agency" --json
help-arg-query = SELECT statement over the views (docs/reference/views.md)
help-value-query = QUERY
help-arg-timeout = Time limit of the query in seconds [default: 10]
help-value-seconds = SECONDS
help-arg-ics = Plan and due dates for a calendar program (.ics)
help-arg-encoding = Encoding of the text [utf8, utf16, windows-1258, tcvn3, vni; default: detected]
help-value-encoding = ENCODING
help-command-bundle = Exchange records between the registers of offices
    .example = doithoai bundle make -o an-binh.dtb
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-make = Create a bundle of the register's records
    .example =
        doithoai bundle make -o an-binh.dtb
        doithoai bundle make --complete-until 31/12/2026 -o an-binh.dtb
        doithoai bundle make --since an-binh.dtb -o an-binh-2.dtb
        doithoai bundle make --unit an-binh --period 2026 --passphrase -o an-binh.dtb
    .arg-complete-until = Last date for which all sessions of the own unit are in the register; none: states nothing [default: asks at a terminal]
    .arg-complete-from = First date of these [default: the day after the last one stated]
help-command-bundle-show = Show the content of a bundle without merging it
    .example = doithoai bundle show an-binh.dtb
help-command-bundle-merge = Merge bundles from other offices
    .example =
        doithoai bundle merge an-binh.dtb nam-hung.dtb --dry-run
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-conflicts = List the conflicts between offices
    .example = doithoai bundle conflicts
help-command-bundle-resolve = Resolve a conflict between offices
    .example =
        doithoai bundle resolve dong-lac-2019-1 --take 2
        doithoai bundle resolve dong-lac-2019-1 --both
help-arg-bundle = Received bundle (.dtb)
help-arg-since = Only later changes: file of the last bundle, or number of a journal entry
help-arg-passphrase = Encrypt with a passphrase (prompted, or from DOITHOAI_PASSPHRASE); age can decrypt it
help-arg-public-key = Encrypt for the holder of the secret key of this public key (age1…)
help-arg-secret-key = File of the secret key that decrypts the bundle
help-arg-conflict = Code of the record, or the eight digits in brackets
help-arg-take = Number of the version to keep
help-arg-both = Keep both versions; the later one gets a new code
help-arg-drop = Delete the waiting record
help-value-bundle = BUNDLE
help-value-last = LAST
help-value-public-key = KEY
help-arg-thematic = Minimum thematic sessions per unit in the period
help-arg-visits = Communes visited by each of the parent's secretary and chair, least recently visited first
help-arg-apart = Minimum days between two sessions of a unit [default: 30]
help-arg-seed = Number that selects among equally good schedules [default: 1]
help-arg-accept = Record the proposed schedule in the plan as one change, which can be undone
help-command-letter = Write plans, conclusions, reminders, reports and forms
    .example =
        doithoai letter conclusion dong-lac-2026-1
        doithoai letter reminder --all -o don-doc
    .arg-output = Write to this .docx file [default: a name in the current folder]
    .arg-on = Date of the letter [default: blank]
    .arg-number = Number of the letter [default: blank]
    .arg-signer = Signer: secretary, chair, deputy, or the name of a leader
help-command-letter-plan = Write the plan of a period
    .example = doithoai letter plan 2026 -o ke-hoach.docx
    .arg-unit = Unit of the plan [default: the register's own unit]
help-command-letter-invitation = Write the invitation to a session
    .example = doithoai letter invitation dong-lac-2026-k1
help-command-letter-notice = Write the public notice of a session
    .example = doithoai letter notice dong-lac-2026-k1 --number 12 --on 5/5/2026
help-command-letter-minutes = Write the minutes of a session, with recorded petitions
    .example = doithoai letter minutes dong-lac-2026-k1
help-command-letter-ballot = Write the ballot of a session
    .example = doithoai letter ballot dong-lac-2026-k1
help-command-letter-ballot-count = Write the minutes of the ballot count
    .example = doithoai letter ballot-count dong-lac-2026-1
help-command-letter-conclusion = Write the conclusion with assignments and due dates
    .example = doithoai letter conclusion dong-lac-2026-1 --number 12 --on 15/5/2026
help-command-letter-assignment = Write the assignment of a petition to its agency
    .example = doithoai letter assignment dong-lac-2026-1.1 --with-names
help-command-letter-reminder = Write reminders of replies overdue or due soon
    .example =
        doithoai letter reminder kinh-te
        doithoai letter reminder --all --due-within 10 -o don-doc
    .arg-due-within = Also replies due within this number of days [default: 7]
    .arg-output = Path of the .docx file; with --all, of the folder
    .arg-all = One letter to each agency with replies overdue or due soon
help-command-letter-request = Write requests to units that have not reported
    .example =
        doithoai letter request 'an son' 2026
        doithoai letter request --all 2026 --reply-by 15/12/2026 -o requests
        doithoai letter request --all 2026 -o requests.xlsx
    .arg-unit = Unit with gaps
    .arg-period = Period to report [default: this year]
    .arg-all = One letter to each unit that has not reported everything
    .arg-output = Path of the .docx file; with --all, of the folder, or of one .xlsx, .html, .csv, .md or .docx file with a table
help-command-letter-brief = Write a two-page brief for a leader before a session
    .example = doithoai letter brief 'dong lac'
    .arg-min = Minimum number of sessions for a repeated petition [default: 3]
help-command-letter-report = Write the report of 6 months, 9 months or a year
    .example = doithoai letter report 2026-H1 -o bao-cao.docx
    .arg-unit = Unit of the report [default: the register's own unit]
help-command-letter-year-report = Write the report with all lists, as report year -o F.docx
    .example = doithoai letter year-report 2026 --number 12 -o bao-cao-nam.docx
    .arg-unit = Unit of the report [default: the register's own unit]
help-command-letter-template = Write a letter template to a Word document
    .example = doithoai letter template conclusion -o mau-ket-luan.docx
    .arg-output = Write to this .docx file
    .arg-on = Use the layout in force on this date
help-command-letter-placeholders = List the placeholders of a letter
    .example = doithoai letter placeholders conclusion
help-command-letter-adopt = Record an office's template or return to the packaged one
    .example =
        doithoai letter adopt conclusion mau-ket-luan.docx
        doithoai letter adopt conclusion --packaged
    .arg-layout = Only for this layout [state, party; default: both]
help-arg-occasion = Code of a session or a plan entry
help-arg-layout = Layout [state, party; default: by letter and signer]
help-arg-template = Word document used as the template
help-arg-reply-by = Date before which to reply [default: blank]
help-arg-recipient = Recipient; may be repeated [default: the usual recipients]
help-arg-all = All
help-arg-letter = Kind of letter, such as conclusion or reminder
help-arg-document = The office's own Word template
help-arg-adopted = Write the template kept in the register
help-arg-packaged = Return to the packaged template
help-value-plan-session = PLAN|SESSION
help-value-number = NUMBER
help-value-letter = LETTER
help-value-file = FILE
help-value-post-name = POST|NAME
