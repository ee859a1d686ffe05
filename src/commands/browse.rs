//! `doithoai show`, `list` and the lists of other commands.

use anyhow::Result;
use chrono::{NaiveDate, TimeDelta};
use clap::Args;
use serde_json::{Map, Value as Json};

use crate::desk::Desk;
use crate::figures;
use crate::layout::{Cell, Document, Sheet};
use crate::model::{
    AssignmentDays, Closed, Kind, Period, PetitionState, RecordRow, ShownRecord, columns,
};
use crate::ops::{self, Filter, Identities, Names, Reader};
use crate::problem::{Cause, Problem};
use crate::report::{self, AssignmentLine};
use crate::rules::Why;
use crate::text;
use crate::words::Words;

/// A day that is later than any other: days in the file are compared as texts of four digits a year.
const FAR: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// What narrows a list.
#[derive(Debug, Default, Args)]
pub(super) struct FilterArgs {
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "AGENCY")]
    agency: Option<String>,
    #[arg(long, value_name = "FIELD")]
    field: Option<String>,
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    #[arg(long, value_name = "PERIOD")]
    period: Option<String>,
    #[arg(long)]
    overdue: bool,
}

impl FilterArgs {
    /// Reads the filter; names are looked up in the register.
    pub fn read(&self, desk: &mut Desk) -> Result<Filter> {
        let period = self.period.as_deref().map(str::parse::<Period>).transpose()?;
        let state = self.state()?.map(|state| (state, desk.today));
        if self.unit.is_none() && self.agency.is_none() && self.field.is_none() {
            return Ok(Filter { period, state, ..Filter::default() });
        }
        desk.read(|reader| {
            let mut names = Names::new();
            let units = match &self.unit {
                Some(unit) => {
                    Some(figures::lineage(reader)?.within(names.unit(reader, unit, None)?))
                }
                None => None,
            };
            let agency = self
                .agency
                .as_deref()
                .map(|agency| names.agency(reader, agency, None))
                .transpose()?;
            let field =
                self.field.as_deref().map(|field| names.field(reader, field)).transpose()?;
            Ok(Filter { units, agency, field, period, state, ..Filter::default() })
        })
    }

    /// Refuses a filter that narrows nothing of a kind: a list that seems narrowed and is not would mislead.
    pub fn check(&self, kind: Kind) -> Result<(), Problem> {
        const ALL: [&str; 6] =
            ["--unit", "--agency", "--field", "--state", "--period", "--overdue"];
        let texts =
            [&self.unit, &self.agency, &self.field, &self.state, &self.period].map(Option::is_some);
        let given = ALL.into_iter().zip(texts.into_iter().chain([self.overdue]));
        let Some((filter, _)) =
            given.filter(|(_, given)| *given).find(|(filter, _)| !narrows(filter, kind))
        else {
            return Ok(());
        };
        let allowed: Vec<&str> = ALL.into_iter().filter(|filter| narrows(filter, kind)).collect();
        let problem = Problem::usage("filter-of-no-use")
            .with("given", filter)
            .with("kind", kind.spec().plural);
        Err(problem.with("allowed", allowed.join(", ")))
    }

    fn state(&self) -> Result<Option<PetitionState>, Problem> {
        let named =
            self.state.as_deref().map(|given| ops::read_member("state", given)).transpose()?;
        Ok(if self.overdue { Some(PetitionState::Overdue) } else { named })
    }
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(value_name = "KIND")]
    kind: String,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long)]
    with_names: bool,
}

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[arg(value_name = "CODE")]
    code: String,
}

#[derive(Debug, Args)]
pub(super) struct AssignListArgs {
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, value_name = "N")]
    due_within: Option<String>,
}

/// Tells whether a filter narrows the records of a kind.
fn narrows(filter: &str, kind: Kind) -> bool {
    match filter {
        "--unit" => kind.spec().is_of_unit(),
        "--agency" | "--field" => kind.spec().of_agency.is_some(),
        "--state" | "--overdue" => matches!(kind, Kind::Petition | Kind::Assignment),
        _ => true,
    }
}

pub(super) fn list(desk: &mut Desk, args: ListArgs) -> Result<()> {
    let Some(kind) = Kind::find(&args.kind) else {
        let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.spec().plural).collect();
        return Err(Problem::because(Cause::NotInList { of_column: false })
            .with("given", args.kind)
            .with("allowed", names.join(", "))
            .into());
    };
    if kind == Kind::Assignment {
        return assignments(desk, &AssignListArgs { filter: args.filter, due_within: None });
    }
    args.filter.check(kind)?;
    let filter = args.filter.read(desk)?;
    let records = records(desk, kind, &filter, args.with_names)?;
    print_records(desk, kind, &records, args.with_names)
}

/// Prints all records of a kind.
pub(super) fn print_list(desk: &mut Desk, kind: Kind) -> Result<()> {
    print_filtered(desk, kind, &Filter::default())
}

/// Prints the records of a kind that a filter leaves.
pub(super) fn print_filtered(desk: &mut Desk, kind: Kind, filter: &Filter) -> Result<()> {
    let records = records(desk, kind, filter, false)?;
    print_records(desk, kind, &records, false)
}

/// Reads records; with names, the journal notes it.
fn records(desk: &mut Desk, kind: Kind, filter: &Filter, named: bool) -> Result<Vec<ShownRecord>> {
    if named {
        desk.note_names()?;
    }
    desk.read(|reader| reader.shown_records(kind, identities(named), filter))
}

/// Whether who petitioned is read.
fn identities(named: bool) -> Identities {
    if named { Identities::Shown } else { Identities::Hidden }
}

fn print_records(desk: &mut Desk, kind: Kind, records: &[ShownRecord], named: bool) -> Result<()> {
    if desk.settings.json {
        return desk.json(&report::records_json(kind, records, named));
    }
    let fields = desk.read(|reader| ops::fields::all(reader))?;
    let mut sheet = report::record_sheet(kind, records, named, &fields, &desk.words);
    if kind == Kind::Total {
        let codes = desk.read(|reader| {
            let names = records.iter().map(|record| ops::record_name(reader, record.row));
            names.collect::<Result<Vec<_>>>()
        })?;
        report::lead_with_codes(&mut sheet, codes, &desk.words);
    }
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}

pub(super) fn show(desk: &mut Desk, args: ShowArgs) -> Result<()> {
    show_code(desk, &args.code, true)
}

/// Shows a unit, which may be named in every way that a unit can.
pub(super) fn show_unit(desk: &mut Desk, unit: &str) -> Result<()> {
    let code = desk.read(|reader| {
        let unit = Names::new().unit(reader, unit, None)?;
        ops::units::code_of(reader, unit)
    })?;
    show_code(desk, &code, true)
}

/// Shows a record and all that hangs on it.
pub(super) fn show_code(desk: &mut Desk, code: &str, named: bool) -> Result<()> {
    let today = desk.today;
    if desk.settings.json {
        let shown = desk.read(|reader| json(reader, ops::find_shown(reader, code)?, today))?;
        return desk.json(&shown);
    }
    let words = Words::new(desk.words.lang());
    let sheets =
        desk.read(|reader| sheets(reader, ops::find_shown(reader, code)?, named, today, &words))?;
    desk.print(&Document { sheets, ..Document::default() })
}

/// A record as JSON with what hangs on it, kind by kind.
fn json(reader: Reader<'_>, record: RecordRow, today: NaiveDate) -> Result<Json> {
    let kind = record.kind;
    let mut object = match kind {
        Kind::Assignment => {
            match line(reader, reader.shown(record, Identities::Hidden)?, today)?.json() {
                Json::Object(object) => object,
                _ => Map::new(),
            }
        }
        _ => report::show_json(kind, &reader.shown(record, Identities::Shown)?, true),
    };
    if !object.contains_key("code") {
        object.insert("code".to_owned(), ops::record_name(reader, record)?.into());
    }
    if kind == Kind::Unit {
        let code = reader.shown(record, Identities::Hidden)?.get(columns::CODE).to_string();
        let rows = reader.shown_records(
            kind,
            Identities::Hidden,
            &Filter {
                units: ops::units::find(reader, &code)?.map(|unit| vec![unit]),
                ..Filter::default()
            },
        )?;
        object.insert("periods".to_owned(), report::records_json(kind, &rows, false));
    }
    // The keys are there whether anything hangs or not.
    for below in ops::kinds_below(kind) {
        let (key, nothing) = key_below(below);
        object.insert(key.to_owned(), nothing);
    }
    for below in ops::belonging_to(reader, record)? {
        let value = json(reader, below, today)?;
        match object.get_mut(key_below(below.kind).0) {
            Some(Json::Array(all)) => all.push(value),
            Some(single) => *single = value,
            None => {}
        }
    }
    Ok(Json::Object(object))
}

/// The key of what hangs on a record, and what stands there where nothing does: of some kinds there is one at most.
fn key_below(kind: Kind) -> (&'static str, Json) {
    let spec = kind.spec();
    if kind.is_part() && !spec.is_placed {
        (spec.word, Json::Null)
    } else {
        (spec.plural, Json::Array(Vec::new()))
    }
}

/// A record as tables with what hangs on it.
fn sheets(
    reader: Reader<'_>,
    record: RecordRow,
    named: bool,
    today: NaiveDate,
    words: &Words,
) -> Result<Vec<Sheet>> {
    let kind = record.kind;
    let fields = ops::fields::all(reader)?;
    let title =
        format!("{} {}", words.term("record", kind.spec().word), ops::record_name(reader, record)?);
    let mut all = vec![report::one_record(
        kind,
        &reader.shown(record, identities(named))?,
        &title,
        &fields,
        words,
    )];
    if kind == Kind::Assignment {
        let line = line(reader, reader.shown(record, Identities::Hidden)?, today)?;
        all[0].rows.extend(report::standing(&line, words));
    }
    if kind == Kind::Unit {
        let unit = ops::units::find(reader, &ops::record_name(reader, record)?)?;
        let rows = reader.shown_records(
            kind,
            Identities::Hidden,
            &Filter { units: unit.map(|unit| vec![unit]), ..Filter::default() },
        )?;
        if rows.len() > 1 {
            all.push(report::record_sheet(kind, &rows, false, &fields, words));
        }
    }
    for below in ops::belonging_to(reader, record)? {
        if below.kind == Kind::Petition {
            continue;
        }
        all.extend(sheets(reader, below, named, today, words)?);
    }
    if kind == Kind::Session {
        let petitions = reader.shown_records(
            Kind::Petition,
            Identities::Hidden,
            &Filter { session: Some(record.id.to()), ..Filter::default() },
        )?;
        if !petitions.is_empty() {
            all.push(report::record_sheet(Kind::Petition, &petitions, false, &fields, words));
        }
    }
    Ok(all)
}

/// An assignment as lists show it.
fn line(reader: Reader<'_>, record: ShownRecord, today: NaiveDate) -> Result<AssignmentLine> {
    let AssignmentDays { due_on: due, is_estimate: estimate, state, .. } =
        ops::assignments::days_of(reader, record.row.id.to(), today)?;
    let waits = matches!(state, Some(PetitionState::Pending | PetitionState::Overdue));
    let petition = record.get(columns::PETITION).to_string();
    let text = ops::assignments::petition_text(reader, record.row.id.to())?;
    let days_left = waits.then(|| (due - today).num_days());
    Ok(AssignmentLine {
        petition,
        agency: record.get(columns::AGENCY).to_string(),
        text,
        due,
        estimate,
        days_left,
        state,
        record,
    })
}

/// Lists assignments with their state, the due day in force and the days left.
pub(super) fn assignments(desk: &mut Desk, args: &AssignListArgs) -> Result<()> {
    let within = args.due_within.as_deref().map(text::read_count).transpose()?;
    let mut filter = args.filter.read(desk)?;
    let today = desk.today;
    let last =
        |days: i64| TimeDelta::try_days(days).and_then(|days| today.checked_add_signed(days));
    filter.due_by = within.map(|days| (today, last(days).map_or(FAR, |day| day.min(FAR))));
    let lines = desk.read(|reader| {
        let mut lines = Vec::new();
        reader.each_shown(Kind::Assignment, Identities::Hidden, &filter, |record| {
            lines.push(line(reader, record, today)?);
            Ok(())
        })?;
        Ok(lines)
    })?;
    if desk.settings.json {
        return desk.json(&lines.iter().map(AssignmentLine::json).collect::<Vec<_>>());
    }
    let sheet = report::assignments_sheet(&lines, &desk.words);
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}

/// Explains a petition's due day, day by day where days off matter, with the rule and its source.
pub(super) fn explain(desk: &mut Desk, petition: &str) -> Result<()> {
    let today = desk.today;
    let explained = desk.read(|reader| ops::explain_due(reader, petition, today))?;
    if desk.settings.json {
        return desk.json(&explained);
    }
    let words = &desk.words;
    let mut document = Document {
        title: words.say("report-explain-title", &[("code", explained.petition.as_str().into())]),
        ..Document::default()
    };
    let rule = [
        ("days", explained.due_days.into()),
        ("kind", words.term("due-kind", explained.due_kind.code()).into()),
        ("from", words.term("due-from", explained.due_from.code()).into()),
        ("source", explained.source.as_str().into()),
    ];
    document.lines.push(words.say("report-explain-rule", &rule));
    document.lines.push(words.say("report-explain-anchor", &[("day", explained.anchor.into())]));
    let mut sheet = Sheet::new("steps", "");
    sheet.column("day", words.term("column", "day"));
    sheet.figures("counted", words.text("report-explain-counted"));
    sheet.column("why", words.text("report-explain-why"));
    for step in &explained.steps {
        let why = match (&step.off, &step.swapped) {
            (Some(Why::Weekend), _) => words.text("report-explain-weekend"),
            (Some(Why::Table(name, source)), _) => words.say(
                "report-explain-off",
                &[("name", name.as_str().into()), ("source", source.as_str().into())],
            ),
            (None, Some((name, source))) => words.say(
                "report-explain-worked",
                &[("name", name.as_str().into()), ("source", source.as_str().into())],
            ),
            (None, None) => String::new(),
        };
        sheet.rows.push(vec![Cell::Day(step.day), Cell::count(step.counted), Cell::text(why)]);
    }
    document.sheets.push(sheet);
    document
        .closing
        .push(words.say("report-explain-computed", &[("day", explained.computed.into())]));
    if let Some(given) = explained.given {
        document.closing.push(words.say("report-explain-given", &[("day", given.into())]));
    }
    if let Some(extended) = explained.extended_to {
        document.closing.push(words.say("report-explain-extended", &[("day", extended.into())]));
    }
    if explained.estimate {
        document.closing.push(words.text("report-explain-estimate"));
    }
    document.closing.push(words.say("report-explain-due", &[("day", explained.due.into())]));
    desk.print(&document)
}
