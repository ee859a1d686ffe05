//! `doithoai` alone: the state of the year.

use anyhow::Result;

use crate::desk::Desk;
use crate::figures;
use crate::report;

pub(super) fn run(desk: &mut Desk) -> Result<()> {
    let today = desk.today;
    let most = if desk.settings.json { None } else { Some(report::SHOWN) };
    let all = desk.read(|reader| figures::dashboard(reader, today, most))?;
    if desk.settings.json {
        return desk.json(&all);
    }
    desk.print(&report::dashboard(&all, &desk.words))
}
