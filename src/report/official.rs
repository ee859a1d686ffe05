//! The year-end report as an official document in the State's layout (Decree 30/2020/NĐ-CP, appendix I).

use crate::fault::Arg;
use crate::figures::YearFigures;
use crate::layout::{Official, Part};
use crate::model::{Closed, UnitKind, bare_name};
use crate::report::head::period;
use crate::report::narrative;
use crate::text::fold;
use crate::words::Words;

/// Words the document around the figures; number and day stay blank.
pub(super) fn official(all: &YearFigures, words: &Words) -> Official {
    let office = Office::of(all, words);
    let period = period(&all.frame.ask.period, words);
    let place = [("place", Arg::from(office.name.as_str()))];
    let about = [("period", Arg::from(period.as_str())), ("place", office.place.as_str().into())];
    Official {
        superior: office.superior.clone(),
        issuer: office.issuer.clone(),
        state: words.text("report-official-state"),
        motto: words.text("report-official-motto"),
        number: words.text("report-official-number"),
        place_and_day: words.say("report-official-place-and-day", &place),
        kind: words.text("report-official-kind"),
        subject: words.say("report-official-subject", &about),
        basis: basis(all, &office, &period, words),
        parts: parts(all, words),
        end: words.text("report-official-end"),
        recipients_heading: words.text("report-official-recipients"),
        recipients: recipients(&office, words),
        signer: ["report-official-on-behalf", "report-official-chair"].map(|key| words.text(key)).to_vec(),
        appendix: words.text("report-official-appendix"),
    }
}

/// Who issues the document.
struct Office {
    name: String,
    place: String,
    issuer: String,
    superior: String,
}

impl Office {
    fn of(all: &YearFigures, words: &Words) -> Self {
        let lineage = &all.frame.lineage;
        let on = all.frame.ask.as_of;
        let own = lineage.coded(&all.register.0);
        let life = own.and_then(|unit| lineage.life_on(unit, on));
        let body = |kind: UnitKind, name: &str| {
            words.say("report-official-issuer", &[("place", place(kind, name, words).into())])
        };
        let Some(life) = life else {
            let name = all.register.1.clone();
            return Self { place: name.clone(), issuer: name.clone(), name, superior: String::new() };
        };
        let above = life.parent.and_then(|parent| lineage.life_on(parent, on));
        Self {
            place: place(life.kind, &life.name, words),
            issuer: body(life.kind, &life.name),
            superior: above.map_or(String::new(), |above| body(above.kind, &above.name)),
            name: bare_name(&life.name, life.kind).to_owned(),
        }
    }
}

/// A unit with the word for its kind; a province may be a city, whose name says so.
fn place(kind: UnitKind, name: &str, words: &Words) -> String {
    let bare = bare_name(name, kind);
    if kind == UnitKind::Province && fold(name).starts_with("thanh pho") {
        return name.to_owned();
    }
    let kind = words.text(&format!("report-official-kind-{}", kind.code()));
    words.say("report-official-place", &[("kind", kind.into()), ("name", bare.into())])
}

/// The legal bases, by the sources of the rules in force, and what leads over to the figures.
fn basis(all: &YearFigures, office: &Office, period: &str, words: &Words) -> Vec<String> {
    let mut sources: Vec<&String> = all.rules.sources.values().filter(|source| !source.is_empty()).collect();
    sources.sort();
    sources.dedup();
    let basis = |source: &String| words.say("report-official-basis", &[("source", source.as_str().into())]);
    let mut lines: Vec<String> = sources.into_iter().map(basis).collect();
    let lead = [
        ("issuer", Arg::from(office.issuer.as_str())),
        ("period", period.into()),
        ("as-of", all.frame.ask.as_of.into()),
    ];
    lines.push(words.say("report-official-lead", &lead));
    lines
}

/// The narrative, part by part.
pub(super) fn parts(all: &YearFigures, words: &Words) -> Vec<Part> {
    let part =
        |key: &str, paragraphs: Vec<String>| Part { heading: words.text(&format!("report-part-{key}")), paragraphs };
    vec![
        part("sessions", narrative::sessions(all, words)),
        part("minimum", narrative::minimum(all, words)),
        part("plan", narrative::plan(all, words)),
        part("petitions", narrative::petitions(all, words)),
        part("satisfaction", narrative::satisfaction(all, words)),
        part("follow-up", narrative::follow_up(all, words)),
        part("limits", narrative::limits(all, words)),
        part("next", vec![words.text("report-official-to-fill")]),
    ]
}

fn recipients(office: &Office, words: &Words) -> Vec<String> {
    let above = [("name", Arg::from(office.superior.as_str()))];
    let mut lines = Vec::new();
    if !office.superior.is_empty() {
        lines.push(words.say("report-official-recipient", &above));
    }
    lines.push(words.text("report-official-recipient-other"));
    lines.push(words.text("report-official-archive"));
    lines
}
