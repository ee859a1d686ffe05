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
log-flaw-file = The file is damaged: { $text }
log-flaw-chain = Journal entry { $entry } does not follow from the one before it.
log-flaw-rows = Table { $table }, rows { $first } to { $last }, is not as journal entry { $entry } left it.
log-flaw-stranger = Table { $table }, row { $id }, was entered by no journal entry.
log-progress = rows
