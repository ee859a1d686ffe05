//! Reports for machines: the contract's blocks under the contract's names.

use serde::Serialize;
use serde_json::{Map, Value as Json, json, to_value};

use crate::figures::YearFigures;
use crate::report::ReportKind;
use crate::words::Words;

/// Returns a report as JSON; the words serve the warnings' messages alone.
///
/// # Errors
/// Where a figure cannot be written, which is a defect.
pub fn json(kind: ReportKind, figures: &YearFigures, words: &Words) -> serde_json::Result<Json> {
    let ask = &figures.frame.ask;
    let mut all = Map::new();
    let mut put = |name: &str, value: Json| {
        all.insert(name.to_owned(), value);
    };
    put("schema", kind.schema().into());
    put("period", json!({ "label": ask.period.label, "from": ask.period.from, "to": ask.period.to }));
    put("as_of", to_value(ask.as_of)?);
    put("register", json!({ "unit": figures.register.0, "name": figures.register.1 }));
    put("rules", to_value(&figures.rules)?);
    for (name, block) in blocks(kind, figures) {
        put(name, block?);
    }
    let warnings = figures.frame.warnings.iter().map(|warning| {
        json!({ "code": warning.key.replace('-', "_"), "message": words.warning(warning), "refs": warning.refs })
    });
    put("warnings", warnings.collect());
    Ok(Json::Object(all))
}

type Block = (&'static str, serde_json::Result<Json>);

fn block(name: &'static str, value: &impl Serialize) -> Block {
    (name, to_value(value))
}

fn blocks(kind: ReportKind, figures: &YearFigures) -> Vec<Block> {
    match kind {
        ReportKind::Year => vec![
            block("sessions", &figures.sessions),
            block("minimum", &figures.minimum),
            block("units", &figures.units),
            block("leaders", &figures.leaders),
            block("plan", &figures.plan),
            block("satisfaction", &figures.satisfaction),
            block("petitions", &figures.petitions),
            block("agencies", &figures.agencies),
            block("follow_up", &figures.follow_up),
        ],
        ReportKind::Units => vec![block("minimum", &figures.minimum), block("units", &figures.units)],
        ReportKind::Leaders => vec![block("leaders", &figures.leaders)],
        ReportKind::Plan => vec![block("plan", &figures.plan)],
        ReportKind::Petitions => vec![block("petitions", &figures.petitions)],
        ReportKind::Agencies => vec![block("agencies", &figures.agencies)],
        ReportKind::Satisfaction => {
            vec![block("satisfaction", &figures.satisfaction), block("ballots", &figures.ballots)]
        }
        ReportKind::Overdue => vec![block("overdue", &figures.overdue)],
    }
}
