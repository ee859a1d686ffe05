//! Lists of records: for machines with the contract's columns as keys, for people as tables.

use serde_json::{Map, Value as Json};

use crate::figures::SOON;
use crate::layout::{Cell, Rank, Sheet, Urgency};
use crate::model::{
    AgencyName, AnyColumn, Closed, Field, Kind, Month, PeopleOrder, Period, PetitionState,
    ShownRecord, Type, Value, assignment, columns, rule,
};
use crate::ops::{AssignmentLine, Standing};
use crate::report::head::period;
use crate::report::sheets::{due, yes_no};
use crate::text::Order;
use crate::words::{Lang, Words};

/// A record's columns as JSON: missing values as null, counts as numbers, yes and no as booleans.
pub(super) fn show_json(kind: Kind, record: &ShownRecord, named: bool) -> Map<String, Json> {
    let mut object = Map::new();
    for (column, value) in kind.spec().columns.iter().zip(&record.values) {
        if column.personal && !named {
            continue;
        }
        let value = match value {
            Value::Empty => Json::Null,
            Value::Text(text) => text.clone().into(),
            Value::Count(count) => (*count).into(),
            Value::Row(row) => row.row().into(),
            Value::Day(day) => day.to_string().into(),
            Value::YesNo(yes) => (*yes).into(),
        };
        object.insert(column.name.to_owned(), value);
    }
    object
}

/// Records as a JSON array.
pub(super) fn records_json(kind: Kind, records: &[ShownRecord], named: bool) -> Json {
    records.iter().map(|record| Json::Object(show_json(kind, record, named))).collect()
}

/// Records as a table for people, with all columns that people fill, in Vietnamese order if the
/// first is a name.
pub(super) fn record_sheet(
    kind: Kind,
    records: &[ShownRecord],
    named: bool,
    fields: &[Field],
    words: &Words,
) -> Sheet {
    let spec = kind.spec();
    let mut sheet = Sheet::new(spec.plural, words.term("kind", spec.plural));
    let places: Vec<usize> = (0..spec.columns.len())
        .filter(|place| named || !spec.columns[*place].personal)
        .filter(|place| !spec.columns[*place].kept)
        .collect();
    for place in &places {
        let column = &spec.columns[*place];
        let label = words.term("column", column.label);
        if matches!(column.of, Type::Count) {
            sheet.figures(column.name, label)
        } else {
            sheet.column(column.name, label)
        }
        let is_listed = column.personal || spec.listed.iter().any(|one| one.name == column.name);
        sheet.rank(if is_listed { Rank::Filled } else { Rank::Wide });
    }
    let cell = |record: &ShownRecord, place: usize| {
        if let (true, Value::Text(value)) =
            (spec.columns[place].is(rule::VALUE), &record.values[place])
        {
            let key = record.get(rule::KEY).to_string();
            return Cell::term(value.as_str(), words.rule_value(&key, value));
        }
        shown(&spec.columns[place].of, &record.values[place], fields, words)
    };
    sheet.rows = records
        .iter()
        .map(|record| places.iter().map(|place| cell(record, *place)).collect())
        .collect();
    sort_for_people(kind, &places, &mut sheet);
    sheet.notes.push(words.say("report-list-count", &[("count", records.len().into())]));
    sheet
}

/// Adds each petition's agency, due date and state; the rows are in the order of the records.
pub(super) fn add_standings(sheet: &mut Sheet, standings: &[Standing], words: &Words) {
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("due", words.term("column", "due"));
    sheet.column("state", words.text("report-state"));
    for (row, one) in sheet.rows.iter_mut().zip(standings) {
        let urgency = urgency(Some(one.state), one.days_left);
        row.push(one.agency.as_ref().map_or(Cell::Unknown, agency_name));
        let due = one.due.map_or(Cell::Unknown, |day| due(day, one.estimate, words));
        row.push(due.marked(urgency));
        let state = Cell::term(one.state.code(), words.term("state", one.state.code()));
        row.push(state.marked(urgency));
    }
    if standings.iter().any(|one| one.estimate) {
        sheet.notes.push(words.text("report-estimate-note"));
    }
}

/// An agency: its name for people, its code for machines.
fn agency_name(agency: &AgencyName) -> Cell {
    Cell::term(agency.code.as_str(), agency.name.as_str())
}

/// Why an awaited reply calls for attention.
fn urgency(state: Option<PetitionState>, days_left: Option<i64>) -> Option<Urgency> {
    let is_soon = days_left.is_some_and(|days| days <= SOON.cast_signed());
    match state? {
        PetitionState::Overdue => Some(Urgency::Overdue),
        PetitionState::Pending if is_soon => Some(Urgency::Soon),
        _ => None,
    }
}

/// Puts a column of record names first, for use with `show` and `edit`.
pub(super) fn lead_with_codes(sheet: &mut Sheet, codes: &[String], words: &Words) {
    sheet.column("code", words.term("column", "code"));
    sheet.columns.rotate_right(1);
    for (row, code) in sheet.rows.iter_mut().zip(codes) {
        row.insert(0, Cell::Text(code.clone()));
    }
}

/// Sorts units, agencies and leaders in Vietnamese order.
fn sort_for_people(kind: Kind, places: &[usize], sheet: &mut Sheet) {
    let Some(name) = kind.spec().columns.iter().position(|column| column.is(columns::NAME)) else {
        return;
    };
    let Some(at) = places.iter().position(|place| *place == name) else { return };
    let order = Order::new();
    let text = |row: &Vec<Cell>| row[at].plain();
    match kind.spec().people_order {
        PeopleOrder::AsStored => {}
        PeopleOrder::ByName => sheet.rows.sort_by(|a, b| order.compare(&text(a), &text(b))),
        PeopleOrder::ByPersonalName => {
            sheet.rows.sort_by(|a, b| order.compare_people(&text(a), &text(b)));
        }
    }
}

/// A field's name in the reader's language.
pub(super) fn field_name<'a>(fields: &'a [Field], code: &'a str, words: &Words) -> &'a str {
    let Some(field) = fields.iter().find(|field| field.code == code) else { return code };
    if words.lang() == Lang::Vi { &field.name_vi } else { &field.name_en }
}

/// A value for people.
fn shown(of: &Type, value: &Value, fields: &[Field], words: &Words) -> Cell {
    match (of, value) {
        (_, Value::Empty) => Cell::Unknown,
        (Type::List(list), Value::Text(code)) => {
            Cell::term(code.as_str(), words.term(list.name, code))
        }
        (Type::RuleKey, Value::Text(key)) => Cell::term(key.as_str(), words.rule(key)),
        (Type::Field, Value::Text(code)) => {
            Cell::term(code.as_str(), field_name(fields, code, words))
        }
        (Type::Hosts, Value::Text(codes)) => {
            let labels: Vec<String> =
                codes.split(';').map(|code| words.term("post", code)).collect();
            Cell::term(codes.as_str(), labels.join(", "))
        }
        // The days of a cut-off period are not in its code.
        (Type::Period, Value::Text(code)) => match code.parse::<Period>() {
            Ok(over) if over.named.is_some_and(|named| named.cut_off.is_some()) => {
                Cell::term(code.as_str(), period(&over, words))
            }
            _ => Cell::Text(code.clone()),
        },
        (Type::Month, Value::Text(code)) => match code.parse::<Month>() {
            Ok(month) => Cell::term(code.as_str(), month.shown()),
            Err(_) => Cell::Text(code.clone()),
        },
        (Type::DayOrYes, Value::Text(text)) => match text.parse() {
            Ok(day) => Cell::Day(day),
            Err(_) => yes_no(true, words),
        },
        (_, Value::Text(text)) => Cell::Text(text.clone()),
        (_, Value::Count(count)) => Cell::Count(*count),
        (_, Value::Row(row)) => Cell::Count(row.row()),
        (_, Value::Day(day)) => Cell::Day(*day),
        (_, Value::YesNo(yes)) => yes_no(*yes, words),
    }
}

/// A typed value, shown for people.
pub fn typed(column: &AnyColumn, given: &str, words: &Words) -> String {
    match column.of {
        Type::List(_) | Type::Hosts => {
            shown(&column.of, &Value::Text(given.to_owned()), &[], words).shown(false)
        }
        Type::YesNo => yes_no(given == "yes", words).shown(false),
        Type::Day => {
            given.parse().map_or_else(|_| given.to_owned(), |day| Cell::Day(day).shown(false))
        }
        Type::Month => given.parse().map_or_else(|_| given.to_owned(), Month::shown),
        _ => given.to_owned(),
    }
}

/// One record as a table of two columns: labels and values.
pub(super) fn one_record(
    kind: Kind,
    record: &ShownRecord,
    title: &str,
    fields: &[Field],
    words: &Words,
) -> Sheet {
    let mut sheet = Sheet::new(kind.spec().word, title);
    sheet.column("column", "");
    sheet.column("value", "");
    let filled =
        kind.spec().columns.iter().zip(&record.values).filter(|(_, value)| !value.is_empty());
    // A number that the program gives is in the record's name.
    sheet.rows = filled
        .filter(|(column, _)| !column.kept || column.is(columns::KNOWN))
        .map(|(column, value)| {
            let cell = shown(&column.of, value, fields, words);
            vec![
                Cell::Text(words.term("column", column.label)),
                Cell::Text(cell.shown(words.lang() == Lang::En)),
            ]
        })
        .collect();
    sheet
}

/// Assignments as a table for people, with state, due date and days left.
pub(super) fn assignments_sheet(lines: &[AssignmentLine], words: &Words) -> Sheet {
    static BESIDE: [AnyColumn; 3] =
        [assignment::WITH.any(), assignment::DAY.any(), assignment::CONCLUSION.any()];
    let mut sheet = Sheet::new("assignments", words.term("kind", "assignments"));
    sheet.column("petition", words.term("column", "petition"));
    sheet.column("holder", words.term("column", "agency"));
    sheet.column("text", words.term("column", "text"));
    sheet.column("due", words.term("column", "due"));
    sheet.figures("days_left", words.text("report-days-left"));
    sheet.column("state", words.text("report-state"));
    for column in &BESIDE {
        sheet.column(column.name, words.term("column", column.label));
        sheet.rank(Rank::Wide);
    }
    let row = |line: &AssignmentLine| {
        let urgency = urgency(line.state, line.days_left);
        let due = line.due.map_or(Cell::Unknown, |day| due(day, line.estimate, words));
        let state = line.state.map_or(Cell::Unknown, |state| {
            Cell::term(state.code(), words.term("state", state.code()))
        });
        let mut row = vec![
            Cell::text(line.petition.as_str()),
            agency_name(&line.agency),
            Cell::text(line.text.as_str()),
            due.marked(urgency),
            Cell::count(line.days_left).marked(urgency),
            state.marked(urgency),
        ];
        let columns = Kind::Assignment.spec().columns.iter().zip(&line.record.values);
        for column in &BESIDE {
            let mut values = columns.clone().filter(|(one, _)| one.name == column.name);
            row.push(
                values
                    .next()
                    .map_or(Cell::Unknown, |(_, value)| shown(&column.of, value, &[], words)),
            );
        }
        row
    };
    sheet.rows = lines.iter().map(row).collect();
    sheet.notes.push(words.say("report-list-count", &[("count", lines.len().into())]));
    if lines.iter().any(|line| line.estimate) {
        sheet.notes.push(words.text("report-estimate-note"));
    }
    sheet
}

/// The agency in charge, if the assignment was transferred, the due date in force and the state, as
/// further rows of a single assignment.
pub(super) fn standing(line: &AssignmentLine, words: &Words) -> Vec<Vec<Cell>> {
    let in_force = line.due.map_or(Cell::Unknown, |day| due(day, line.estimate, words));
    let state = line.state.map_or(String::from("–"), |state| words.term("state", state.code()));
    let mut rows = vec![
        vec![Cell::Text(words.text("report-due-in-force")), Cell::Text(in_force.shown(false))],
        vec![Cell::Text(words.text("report-state")), Cell::Text(state)],
    ];
    if line.record.get(assignment::AGENCY).to_string() != line.agency.code {
        let holder = Cell::Text(line.agency.code.clone());
        rows.insert(0, vec![Cell::Text(words.text("report-holder")), holder]);
    }
    rows
}

/// An assignment as JSON: the contract's columns, the agency in charge as `holder`, the given due
/// date as `due_given`, and the state.
pub(super) fn assignment_json(line: &AssignmentLine) -> Map<String, Json> {
    let mut object = show_json(Kind::Assignment, &line.record, false);
    let due = line.due.map_or(Json::Null, |due| due.to_string().into());
    let given = object.insert("due".to_owned(), due);
    object.insert("due_given".to_owned(), given.unwrap_or(Json::Null));
    object.insert("holder".to_owned(), line.agency.code.as_str().into());
    object.insert("state".to_owned(), line.state.map_or(Json::Null, |state| state.code().into()));
    object.insert("days_left".to_owned(), line.days_left.map_or(Json::Null, Json::from));
    object.insert("estimate".to_owned(), line.estimate.into());
    object
}
