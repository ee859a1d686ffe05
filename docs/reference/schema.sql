-- The tables of a register, schema 14. Written by the program's tests.

CREATE TABLE agency (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    unit_id    INTEGER REFERENCES unit (id),
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;

CREATE INDEX agency_name ON agency (name_fold);

CREATE INDEX agency_unit ON agency (unit_id);

CREATE TABLE assignment (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            BLOB NOT NULL UNIQUE,
    petition_id    INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    agency_id      INTEGER NOT NULL REFERENCES agency (id),
    with_agencies  TEXT,
    day            TEXT CHECK (day = date(day)),
    due            TEXT CHECK (due = date(due)),
    conclusion     TEXT) STRICT;

CREATE INDEX assignment_agency ON assignment (agency_id);

CREATE TABLE ballot (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE,
    session_id      INTEGER NOT NULL UNIQUE REFERENCES session (id),
    issued          INTEGER NOT NULL CHECK (issued >= 0),
    returned        INTEGER NOT NULL CHECK (returned BETWEEN 0 AND issued),
    invalid         INTEGER NOT NULL CHECK (invalid BETWEEN 0 AND returned),
    very_satisfied  INTEGER NOT NULL CHECK (very_satisfied >= 0),
    satisfied       INTEGER NOT NULL CHECK (satisfied >= 0),
    neutral         INTEGER NOT NULL CHECK (neutral >= 0),
    dissatisfied    INTEGER NOT NULL CHECK (dissatisfied >= 0),
    CHECK (very_satisfied + satisfied + neutral + dissatisfied = returned - invalid)
) STRICT;

CREATE TABLE change (
    entry_id  INTEGER NOT NULL REFERENCES entry (id),
    place     INTEGER NOT NULL,
    tab       TEXT NOT NULL,
    act       TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
    first_id  INTEGER NOT NULL,
    last_id   INTEGER NOT NULL,
    before    TEXT,
    digest    BLOB, prints BLOB CHECK (length(prints) > 0),
    PRIMARY KEY (entry_id, place),
    CHECK (first_id <= last_id),
    CHECK ((act = 'insert') = (before IS NULL)),
    CHECK ((act = 'delete') = (digest IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX change_row ON change (tab, last_id);

CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
, place INTEGER) STRICT;

CREATE UNIQUE INDEX conclusion_session ON conclusion (session_id, number);

CREATE TABLE counter (
    scope  TEXT PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE course (
    session_id  INTEGER PRIMARY KEY,
    petitions   INTEGER NOT NULL,
    answered    INTEGER NOT NULL,
    packed      BLOB NOT NULL
) STRICT;

CREATE TABLE entry (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    command  TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
, reverts INTEGER REFERENCES entry (id), note INTEGER CHECK (note = 1), mark TEXT CHECK (mark <> '')) STRICT;

CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;

CREATE TABLE holding (
    petition_id   INTEGER NOT NULL,
    from_on       TEXT NOT NULL,
    until_on      TEXT NOT NULL,
    agency_id     INTEGER,
    start_on      TEXT NOT NULL,
    due_on        TEXT,
    due_estimate  INTEGER NOT NULL,
    withdrawn     INTEGER NOT NULL,
    replied_on    TEXT,
    PRIMARY KEY (petition_id, from_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX holding_awaited ON holding (replied_on, due_on);

CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;

CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;

CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE kept (
    digest   BLOB PRIMARY KEY CHECK (length(digest) = 32),
    sort     TEXT NOT NULL,
    record   BLOB NOT NULL CHECK (length(record) = 16),
    content  TEXT CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_record ON kept (sort, record);

CREATE TABLE leader (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    post       TEXT NOT NULL CHECK (post IN ('secretary', 'chair', 'deputy')),
    name       TEXT NOT NULL CHECK (name <> ''),
    title      TEXT,
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;

CREATE INDEX leader_unit ON leader (unit_id, post);

CREATE TABLE letter_template (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    layout   TEXT NOT NULL CHECK (layout IN ('any', 'state', 'party')),
    name     TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (content <> '')
) STRICT;

CREATE UNIQUE INDEX letter_template_kind ON letter_template (kind, layout);

CREATE TABLE petition (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    session_id    INTEGER NOT NULL REFERENCES session (id),
    text          TEXT NOT NULL CHECK (text <> ''),
    public_text   TEXT,
    field         TEXT NOT NULL REFERENCES field (code),
    origin        TEXT NOT NULL CHECK (origin IN ('raised', 'collected')),
    answered      INTEGER NOT NULL CHECK (answered IN (0, 1)),
    answer        TEXT,
    answered_by   TEXT,
    duplicate_of  INTEGER REFERENCES petition (id),
    part_of       INTEGER REFERENCES petition (id),
    order_number  INTEGER NOT NULL
, known TEXT CHECK (known = date(known))) STRICT;

CREATE INDEX petition_duplicate ON petition (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE INDEX petition_field ON petition (field);

CREATE INDEX petition_marked ON petition (id) WHERE code GLOB '*~*';

CREATE INDEX petition_part ON petition (part_of) WHERE part_of IS NOT NULL;

CREATE INDEX petition_session ON petition (session_id, order_number);

CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
, place INTEGER) STRICT;

CREATE INDEX petition_check_petition ON petition_check (petition_id, day, coalesce(place, id), uid, result);

CREATE TABLE plan (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    unit_id       INTEGER NOT NULL REFERENCES unit (id),
    day           TEXT CHECK (day = date(day)),
    month         TEXT CHECK (month || '-01' = date(month || '-01')),
    hosts         TEXT NOT NULL CHECK (hosts <> ''),
    at_id         INTEGER REFERENCES unit (id),
    venue         TEXT,
    kind          TEXT NOT NULL CHECK (kind IN ('periodic', 'thematic', 'adhoc')),
    topic         TEXT,
    audience      TEXT,
    number        TEXT,
    notice        TEXT CHECK (notice = date(notice)),
    status        TEXT CHECK (status IN ('postponed', 'cancelled')),
    reason        TEXT,
    order_unit    TEXT NOT NULL,
    order_year    INTEGER NOT NULL,
    order_number  INTEGER NOT NULL,
    CHECK ((day IS NULL) <> (month IS NULL))
) STRICT;

CREATE INDEX plan_at ON plan (at_id) WHERE at_id IS NOT NULL;

CREATE INDEX plan_day ON plan (day) WHERE day IS NOT NULL;

CREATE INDEX plan_marked ON plan (id) WHERE code GLOB '*~*';

CREATE INDEX plan_month ON plan (month) WHERE month IS NOT NULL;

CREATE INDEX plan_order ON plan (order_unit, order_year, order_number);

CREATE INDEX plan_unit ON plan (unit_id);

CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
, place INTEGER) STRICT;

CREATE INDEX publication_session ON publication (session_id, day);

CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;

CREATE TABLE reply (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    outcome      TEXT NOT NULL CHECK (outcome IN ('resolved', 'explained', 'noted', 'declined', 'interim', 'promised', 'referred')),
    number       TEXT,
    text         TEXT,
    agency_id    INTEGER REFERENCES agency (id)
, place INTEGER, until TEXT CHECK (until = date(until)), referred_to TEXT, known TEXT CHECK (known = date(known))) STRICT;

CREATE INDEX reply_agency ON reply (agency_id) WHERE agency_id IS NOT NULL;

CREATE INDEX reply_petition ON reply (petition_id, day, coalesce(place, id), uid, outcome);

CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
, place INTEGER) STRICT;

CREATE INDEX review_session ON review (session_id, day);

CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'count_online', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;

CREATE UNIQUE INDEX rule_key ON rule (key, coalesce("from", ''));

CREATE TABLE seal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    year      INTEGER CHECK (year BETWEEN 1900 AND 2200),
    as_of     TEXT NOT NULL CHECK (as_of = date(as_of)),
    figures   TEXT NOT NULL CHECK (json_valid(figures)),
    hash      TEXT NOT NULL CHECK (length(hash) = 64),
    reopened  TEXT CHECK (reopened <> ''),
    cut_off   INTEGER CHECK (cut_off BETWEEN 1 AND 28),
    kind      TEXT CHECK ((kind IS NULL) = (year IS NOT NULL)),
    period    TEXT CHECK ((period IS NULL) = (year IS NOT NULL)),
    unit_id   INTEGER REFERENCES unit (id),
    view      TEXT CHECK (view IN ('then', 'now')),
    entry     INTEGER CHECK (entry > 0),
    number    TEXT CHECK (number <> ''),
    sent_on   TEXT CHECK (sent_on = date(sent_on)),
    sent_to   TEXT CHECK (sent_to <> ''),
    sha256    TEXT CHECK (length(sha256) = 64)
) STRICT;

CREATE UNIQUE INDEX seal_standing ON seal (year, coalesce(cut_off, 0)) WHERE reopened IS NULL AND year IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE session (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    unit_id       INTEGER NOT NULL REFERENCES unit (id),
    day           TEXT NOT NULL CHECK (day = date(day)),
    hosts         TEXT NOT NULL CHECK (hosts <> ''),
    at_id         INTEGER REFERENCES unit (id),
    venue         TEXT,
    kind          TEXT NOT NULL CHECK (kind IN ('periodic', 'thematic', 'adhoc')),
    form          TEXT NOT NULL CHECK (form IN ('direct', 'online', 'indirect')),
    topic         TEXT,
    audience      TEXT,
    attended      INTEGER CHECK (attended >= 0),
    speakers      INTEGER CHECK (speakers >= 0),
    opinions      INTEGER CHECK (opinions >= 0),
    answered      INTEGER CHECK (answered >= 0),
    notice        TEXT CHECK (notice = date(notice)),
    plan_id       INTEGER REFERENCES plan (id),
    note          TEXT,
    order_unit    TEXT NOT NULL,
    order_year    INTEGER NOT NULL,
    order_number  INTEGER NOT NULL
, known TEXT CHECK (known = date(known))) STRICT;

CREATE INDEX session_at ON session (at_id) WHERE at_id IS NOT NULL;

CREATE INDEX session_day ON session (day);

CREATE INDEX session_marked ON session (id) WHERE code GLOB '*~*';

CREATE INDEX session_order ON session (order_unit, order_year, order_number);

CREATE INDEX session_plan ON session (plan_id, day) WHERE plan_id IS NOT NULL;

CREATE INDEX session_unit ON session (unit_id, day);

CREATE TABLE step (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    step         TEXT NOT NULL CHECK (step IN ('extend', 'transfer', 'withdraw')),
    day          TEXT CHECK (day = date(day)),
    agency_id    INTEGER REFERENCES agency (id) CHECK ((agency_id IS NOT NULL) = (step = 'transfer')),
    due          TEXT CHECK (due = date(due)) CHECK (step <> 'extend' OR due IS NOT NULL) CHECK (step <> 'withdraw' OR due IS NULL),
    why          TEXT,
    number       INTEGER NOT NULL CHECK (number > 0),
    known        TEXT CHECK (known = date(known))
) STRICT;

CREATE INDEX step_agency ON step (agency_id) WHERE agency_id IS NOT NULL;

CREATE INDEX step_petition ON step (petition_id, number);

CREATE TABLE total (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    code      TEXT NOT NULL UNIQUE,
    unit_id   INTEGER NOT NULL REFERENCES unit (id),
    period    TEXT NOT NULL,
    sessions  INTEGER NOT NULL CHECK (sessions >= 0),
    scope     TEXT NOT NULL CHECK (scope IN ('own', 'communes')),
    hosts     TEXT,
    at_id     INTEGER REFERENCES unit (id),
    kind      TEXT CHECK (kind IN ('periodic', 'thematic', 'adhoc')),
    attended  INTEGER CHECK (attended >= 0),
    opinions  INTEGER CHECK (opinions >= 0),
    answered  INTEGER CHECK (answered >= 0),
    note      TEXT,
    from_on   TEXT NOT NULL,
    to_on     TEXT NOT NULL
) STRICT;

CREATE INDEX total_at ON total (at_id) WHERE at_id IS NOT NULL;

CREATE INDEX total_marked ON total (id) WHERE code GLOB '*~*';

CREATE INDEX total_unit ON total (unit_id, scope, from_on);

CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;

CREATE TABLE unit_coverage (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    code      TEXT NOT NULL UNIQUE,
    unit_id   INTEGER NOT NULL REFERENCES unit (id),
    until_on  TEXT NOT NULL CHECK (until_on = date(until_on)),
    from_on   TEXT NOT NULL CHECK (from_on = date(from_on)) CHECK (from_on <= until_on),
    scope     TEXT NOT NULL CHECK (scope IN ('own', 'communes')),
    told_on   TEXT CHECK (told_on = date(told_on)),
    told_by   TEXT,
    note      TEXT
) STRICT;

CREATE INDEX unit_coverage_marked ON unit_coverage (id) WHERE code GLOB '*~*';

CREATE INDEX unit_coverage_unit ON unit_coverage (unit_id, scope, from_on);

CREATE TABLE unit_link (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id       INTEGER NOT NULL REFERENCES unit (id),
    successor_id  INTEGER NOT NULL REFERENCES unit (id),
    UNIQUE (unit_id, successor_id),
    CHECK (unit_id <> successor_id)
) STRICT;

CREATE INDEX unit_link_successor ON unit_link (successor_id);

CREATE TABLE unit_version (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('province', 'central-city',
                   'district', 'urban-district', 'district-town', 'provincial-city',
                   'commune', 'township', 'ward', 'special-zone', 'village')),
    parent_id  INTEGER REFERENCES unit (id),
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    gso_code   TEXT,
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;

CREATE INDEX unit_version_name ON unit_version (name_fold);

CREATE INDEX unit_version_parent ON unit_version (parent_id);

CREATE INDEX unit_version_unit ON unit_version (unit_id);

CREATE TABLE version (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    hash     BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    sort     TEXT NOT NULL CHECK (sort <> ''),
    record   BLOB NOT NULL CHECK (length(record) = 16),
    parents  BLOB NOT NULL CHECK (length(parents) % 32 = 0),
    digest   BLOB CHECK (length(digest) = 32),
    office   TEXT NOT NULL,
    entry    INTEGER NOT NULL,
    stands   INTEGER
) STRICT;

CREATE INDEX version_entry ON version (entry);

CREATE INDEX version_open ON version (sort, record) WHERE stands IS NULL;

CREATE INDEX version_record ON version (sort, record);

CREATE TABLE withheld (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    text_sha  TEXT NOT NULL UNIQUE CHECK (length(text_sha) = 64)
) STRICT;
