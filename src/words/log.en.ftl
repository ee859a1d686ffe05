# The journal and the integrity check.

log-title = Journal
log-entry = Entry
log-at = Time (Viet Nam)
log-who = User
log-command = Command
log-changes = Changes
log-reverts = (undoes entry { $entry })
log-verified = The register is intact: { $entries ->
    [one] 1 journal entry is linked
   *[other] { $entries } journal entries are linked
 }, and every row matches the journal.
log-restore = Do not write to this register; restore the latest intact backup: doithoai restore PATH
log-rebuild = Records and journal are intact; rebuild the derived data: doithoai verify --rebuild
log-head = Last entry: { $entry }. Hash: { $head }
log-flaw-file = The file is damaged: { $text }
log-flaw-chain = Journal entry { $entry } does not link to the previous entry.
log-flaw-rows = Table { $table }: rows { $first } to { $last } differ from journal entry { $entry }.
log-flaw-row = Table { $table }: row { $row } differs from journal entry { $entry }.
log-flaw-record = Record: { $record }.
log-flaw-stranger = Table { $table }: row { $id } has no journal entry.
log-flaw-schema-altered = The schema of the file: “{ $name }” differs from the one doithoai created.
log-flaw-schema-missing = The schema of the file: “{ $name }” is missing.
log-flaw-schema-foreign = The schema of the file: “{ $name }” was not created by doithoai.
log-flaw-digest-altered = Table { $table }: row { $row } does not match its digest.
log-flaw-digest-blanked = Table { $table }: the personal data of row { $row } was erased without a journal entry.
log-flaw-digest-missing = Table { $table }: row { $row } is missing, but other records refer to it.
log-flaw-derived = Table { $table }: column { $column } of row { $id } does not match the record.
log-flaw-counter = The counter { $scope } is below { $given }, a number already given.
log-flaw-sequence-below = Table { $table }: row numbers up to { $known } were given, but the file records { $given }.
log-flaw-sequence-above = Table { $table }: row numbers up to { $given } were given, but the journal ends at { $known }; entries may have been removed.
log-flaw-seal = The seal of { $year } (table seal, row { $id }): the hash does not match the figures.
log-flaw-seal-moved = The year { $year } is sealed, but { $figure } has changed since the seal: { $sealed } → { $now }.
log-flaw-search = The search index does not match the records.
log-progress = rows
