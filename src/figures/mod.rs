//! All figures of the contract's section 6 as exact, typed structs, computed once for reports,
//! seals, letters and the dashboard. SQL counts; the rules evaluate.

pub use agencies::{AgencyLine, HalfDays};
pub use block_figures::BlockFigure;
pub use brief::{Brief, PastSession, Raising, brief};
pub use compare::{Change, compare};
pub use coverage::{
    AskedDays, CoverageLine, CoverageRequest, CoverageRequests, Reporting, coverage_lines,
    coverage_requests, explain_coverage, silent_without_minimum,
};
pub use coverage_needed::{CoverageNeeded, coverage_needed, coverage_needed_by_year};
pub use dashboard::{Awaited, Dashboard, SOON, SessionsSoFar, dashboard};
pub use dialogue::{Dialogue, dialogue_of_plan, dialogue_of_session};
pub use explain::{Evidence, Explained, PoolShare, Silence, YearTerm, explain, named};
pub use figure::{Figure, FigureName, FigureValue};
pub use figure_lists::{Blocks, read_sealed};
pub use follow_up::FollowUp;
pub use leaders::LeaderLine;
pub use listed::{PetitionLine, UnitDetail};
pub use minimum::{Minimum, UnitLine};
pub use outlook::{APART, Outlook, OutlookLine, explain_outlook, outlook};
pub use overdue::Overdue;
pub use petitions::{ByRule, Extensions, FieldLine, MovedCounts, Petitions, States};
pub use plan::Plan;
pub use planned::{PlanLine, PlanState, PlanTable, UnitName, plan_table};
pub use programme::{programme, sources};
pub use promises::{CarriedOutCounts, Promises};
pub use reminder::{AgencyReminder, reminders};
pub use repeats::{Repeat, explain_repeat, repeats};
pub use report_context::{HeldBack, OwnUnit, ReportContext, ReportQuery};
pub use satisfaction::{Satisfaction, SessionBallot};
pub use seal::{broken_seals, changed_since_seal, of_year, since_seal_warning, to_seal, year};
pub use sent::{BlockNames, as_sent, changed_since_sent, compared, moving_entries};
pub use session_file::session_file;
pub use sessions::{ByHost, ByKind, Sessions};
pub use suggestion::{
    ClashLine, NoSchedule, Quarter, SuggestedUnit, Suggestion, ToSuggest, suggest,
};
pub use tasks::{Task, ToEnter};
pub use unsettled::{Promised, Refuted, petitions_in, promised};
pub use verdict::{
    Arithmetic, Declared, Held, Judgement, Verdict, alone, declared, office, verdicts,
};
pub use year::{Strictness, YearFigures};

use anyhow::Result;

use crate::model::Closed;
use crate::rules::{HolidayRow, Life, Lineage, NO_VALUE, RuleBook, RuleKey, RuleRow, WorkCalendar};
use crate::store::{Reader, rules, units};

mod agencies;
mod ahead;
mod block_figures;
mod brief;
mod compare;
mod completeness;
mod coverage;
mod coverage_needed;
mod dashboard;
mod dialogue;
mod explain;
mod figure;
mod figure_lists;
mod follow_up;
mod judged;
mod leaders;
mod listed;
mod minimum;
mod outlook;
mod overdue;
mod petitions;
mod plan;
mod planned;
mod pools;
mod programme;
mod promises;
mod reminder;
mod repeats;
mod report_context;
mod reported;
mod satisfaction;
mod seal;
mod sent;
mod session_file;
mod sessions;
mod suggestion;
mod tally;
mod tasks;
mod unsettled;
mod verdict;
mod visits;
mod year;

/// Reads the register's rules.
pub fn book(reader: Reader<'_>) -> Result<RuleBook> {
    let rows = rules::all(reader)?.into_iter().map(|rule| {
        Ok(RuleRow {
            key: RuleKey::parse(&rule.key)?,
            value: Some(rule.value).filter(|value| value != NO_VALUE),
            from: rule.from,
            source: rule.source.unwrap_or_default(),
        })
    });
    Ok(RuleBook::new(rows.collect::<Result<Vec<_>>>()?))
}

/// Reads the register's days off and swapped working days.
pub fn calendar(reader: Reader<'_>) -> Result<WorkCalendar> {
    let rows = rules::holidays(reader)?.into_iter().map(|holiday| HolidayRow {
        day: holiday.day,
        kind: holiday.kind,
        name: holiday.name.unwrap_or_default(),
        source: holiday.source.unwrap_or_default(),
        status: holiday.status,
    });
    Ok(WorkCalendar::new(rows))
}

/// Reads all units over time.
pub fn lineage(reader: Reader<'_>) -> Result<Lineage> {
    let lives = units::versions(reader)?.into_iter().map(|version| {
        let life = Life {
            name: version.name,
            kind: version.kind,
            parent: version.parent,
            span: version.span,
        };
        (version.unit, version.code, life)
    });
    let links = units::links(reader)?.into_iter().map(|link| (link.unit, link.successor));
    Ok(Lineage::gather(lives, links))
}
