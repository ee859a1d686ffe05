# The journal and its check.

log-title = Journal
log-entry = Entry
log-at = At (Viet Nam time)
log-who = Who
log-command = Command
log-changes = Changes
log-reverts = (reverts entry { $entry })
log-verified = The register is whole: { $entries ->
    [one] one journal entry holds
   *[other] { $entries } journal entries hold
 }, and every row is as the journal left it.
log-restore = Do not write to this register any more; use the latest whole backup: doithoai restore PATH
log-rebuild = Records and journal are whole; what only follows from them can be filled anew: doithoai verify --rebuild
log-head = Last entry: { $entry }. Hash: { $head }
log-flaw-file = The file is damaged: { $text }
log-flaw-chain = Journal entry { $entry } does not follow from the one before it.
log-flaw-rows = Table { $table }, rows { $first } to { $last }, is not as journal entry { $entry } left it.
log-flaw-row = Table { $table }, row { $row }, is not as journal entry { $entry } left it.
log-flaw-record = Record: { $record }.
log-flaw-stranger = Table { $table }, row { $id }, was entered by no journal entry.
log-flaw-schema-altered = “{ $name }” in the file's schema is not as doithoai made it.
log-flaw-schema-missing = “{ $name }” is missing from the file's schema.
log-flaw-schema-foreign = “{ $name }” in the file's schema was not made by doithoai.
log-flaw-digest-altered = Table { $table }, row { $row }, does not say what its digest was made of.
log-flaw-digest-blanked = Table { $table }, row { $row }, was blanked, and no journal entry purged it.
log-flaw-digest-missing = Table { $table }: row { $row }, which is named elsewhere, is missing.
log-flaw-derived = Table { $table }, row { $id }, column { $column }, is not what follows from the record.
log-flaw-counter = The counter { $scope } is below { $given }, a number that was given.
log-flaw-sequence-below = Table { $table }: row numbers up to { $known } were given, the file says { $given }.
log-flaw-sequence-above = Table { $table }: row numbers up to { $given } were given, the journal knows none above { $known }; entries may have been cut off.
log-flaw-seal = The seal of { $year } (table seal, row { $id }): the hash is not that of the figures.
log-flaw-seal-moved = The year { $year } is sealed, yet { $figure } is no longer as sealed: { $sealed } → { $now }.
log-flaw-search = The index for find is not that of the records.
log-progress = rows
