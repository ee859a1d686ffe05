//! The beginning and end of every report: title, period, rules, warnings.

use serde_json::{Map, Value as Json, json, to_value};

use crate::figures::YearFigures;
use crate::layout::Document;
use crate::model::{Closed, Period, UnitId, View, YearPart, kind_with_name};
use crate::problem::Arg;
use crate::report::ReportKind;
use crate::report::sheets::own_unit;
use crate::rules::NO_VALUE;
use crate::words::Words;

/// Begins a report for machines: schema, period, day, register, rules.
pub(super) fn json_head(
    kind: ReportKind,
    figures: &YearFigures,
) -> serde_json::Result<Map<String, Json>> {
    let query = &figures.context.query;
    let mut all = Map::new();
    all.insert("schema".to_owned(), kind.schema().into());
    all.insert("period".to_owned(), json_period(&query.period));
    all.insert("as_of".to_owned(), to_value(query.as_of)?);
    all.insert("register".to_owned(), json!(figures.register));
    all.insert("rules".to_owned(), to_value(&figures.rules)?);
    Ok(all)
}

/// A period for machines.
pub(super) fn json_period(period: &Period) -> Json {
    json!({ "label": period.label, "from": period.from, "to": period.to })
}

/// The warnings for machines.
pub(super) fn json_warnings(figures: &YearFigures, words: &Words) -> Json {
    figures.context.warnings.iter().map(|warning| words.warning_json(warning)).collect()
}

/// Begins a document: title, register, period, rules; and ends it with the warnings.
/// Returns a report's title.
pub fn title(kind: ReportKind, figures: &YearFigures, words: &Words) -> String {
    let period = period(&figures.context.query.period, words);
    words.say(&format!("report-title-{}", kind.code()), &[("period", period.into())])
}

/// Returns the line that names register, period and day.
fn head(figures: &YearFigures, words: &Words) -> String {
    let query = &figures.context.query;
    let head = [
        ("name", Arg::from(own_unit(&figures.register, words))),
        ("from", query.period.from.into()),
        ("to", query.period.to.into()),
        ("as-of", query.as_of.into()),
    ];
    words.say("report-head", &head)
}

/// Returns the beginning of that line, without the day.
pub(super) fn head_before_day(figures: &YearFigures, words: &Words) -> String {
    let (said, day) = (head(figures, words), words.day(figures.context.query.as_of));
    said.rsplit_once(&day).map_or(said.clone(), |(before, _)| before.to_owned())
}

pub(super) fn document(kind: ReportKind, figures: &YearFigures, words: &Words) -> Document {
    let query = &figures.context.query;
    let mut document = Document {
        title: title(kind, figures, words),
        lang: words.lang().code(),
        ..Document::default()
    };
    document.lines.push(head(figures, words));
    if let Some(units) = units_now(figures) {
        document.lines.push(words.say("report-units-now", &units));
    }
    document.lines.push(rules(figures, words));
    if query.public {
        document.lines.push(words.text("report-public"));
    }
    for warning in &figures.context.warnings {
        document
            .closing
            .push(words.say("receipt-warning", &[("text", words.warning(warning).into())]));
    }
    document
}

/// The units shown under `--view now`, if they are more than the unit asked for: that unit, the
/// present one, and those that became it.
fn units_now(figures: &YearFigures) -> Option<Vec<(&'static str, Arg)>> {
    let context = &figures.context;
    let asked = context.query.unit?;
    if context.query.view != View::Now {
        return None;
    }
    let now = context.lineage.now(asked);
    let named = |unit: UnitId| {
        let life = context.lineage.life_on(unit, context.query.as_of);
        life.map_or(String::new(), |life| kind_with_name(&life.name, life.kind))
    };
    let mut became: Vec<String> = context
        .lineage
        .units()
        .filter(|unit| *unit != now && context.lineage.now(*unit) == now)
        .map(|unit| format!("{} ({})", named(unit), context.lineage.code(unit)))
        .collect();
    became.sort();
    if became.is_empty() {
        return None;
    }
    let args = vec![
        ("same", if asked == now { "yes" } else { "no" }.into()),
        ("asked", named(asked).into()),
        ("now", named(now).into()),
        ("code", context.lineage.code(now).into()),
        ("became", became.join(", ").into()),
    ];
    Some(args)
}

/// The name of a period for people, with its days if they are not those of whole months.
pub(super) fn period(period: &Period, words: &Words) -> String {
    let Some(named) = period.named else {
        let days = [("from", Arg::from(period.from)), ("to", period.to.into())];
        return words.say("report-period-range", &days);
    };
    let (key, number) = match named.part {
        YearPart::Whole => ("report-period-year", 0),
        YearPart::Half(1) => ("report-period-half-one", 0),
        YearPart::Half(_) => ("report-period-half-two", 0),
        YearPart::NineMonths => ("report-period-nine-months", 0),
        YearPart::Quarter(quarter) => ("report-period-quarter", quarter),
        YearPart::Month(month) => ("report-period-month", month),
    };
    let args = [("year", named.year.to_string().into()), ("number", Arg::Count(number.into()))];
    let name = words.say(key, &args);
    if named.cut_off.is_none() {
        return name;
    }
    let one_year = period.years().count() == 1;
    let first = period.from.format(if one_year { "%d/%m" } else { "%d/%m/%Y" });
    let args = [
        ("name", Arg::from(name)),
        ("first", first.to_string().into()),
        ("last", period.to.into()),
    ];
    words.say("report-period-cut-off", &args)
}

/// The rules in one line.
fn rules(figures: &YearFigures, words: &Words) -> String {
    let rules = &figures.rules.rules;
    let count = |value: Option<i64>| value.map_or(NO_VALUE.into(), Arg::Count);
    let args = [
        ("minimum", count(rules.minimum)),
        ("days", count(rules.due_days)),
        ("kind", words.term("due-kind", rules.day_counting().code()).into()),
        ("from", words.term("due-from", rules.starts_at().code()).into()),
        ("percent", count(rules.threshold_percent)),
    ];
    words.say("report-rules", &args)
}
