//! What offices say differently, drawn for a person to choose.

use serde_json::{Map, Value as Json, json};

use crate::layout::{Cell, Sheet};
use crate::model::{Closed, Conflict, RecordType, Side};
use crate::report::lists::typed;
use crate::words::Words;

/// Names a sort of record.
pub fn sort_name(sort: RecordType, words: &Words) -> String {
    match sort {
        RecordType::Record(kind) => words.term("kind", kind.spec().plural),
        RecordType::Link => words.term("column", "successor"),
        RecordType::Identity => words.term("column", "petitioner"),
    }
}

/// Draws conflicts, each as a sheet of its sides.
pub fn conflict_sheets(all: &[Conflict], words: &Words) -> Vec<Sheet> {
    all.iter().map(|conflict| sheet(conflict, words)).collect()
}

fn sheet(conflict: &Conflict, words: &Words) -> Sheet {
    let why = words.term("matter", conflict.matter.code());
    let args = [
        ("code", conflict.code.as_str().into()),
        ("id", conflict.id.as_str().into()),
        ("why", why.into()),
        ("sort", sort_name(conflict.sort, words).into()),
    ];
    let mut sheet = Sheet::new("conflict", words.say("report-conflict-title", &args));
    sheet.figures("number", words.text("report-conflict-number"));
    sheet.column("office", words.text("report-conflict-office"));
    sheet.column("said", words.text("report-conflict-said"));
    for (place, side) in conflict.sides.iter().enumerate() {
        let number = i64::try_from(place + 1).unwrap_or(0);
        sheet.rows.push(vec![
            Cell::Count(number),
            Cell::text(side.office.as_str()),
            Cell::text(said(conflict.sort, side, words)),
        ]);
    }
    sheet.notes.push(words.say(&format!("report-conflict-{}", conflict.matter.code()), &args));
    sheet
}

fn said(sort: RecordType, side: &Side, words: &Words) -> String {
    let Some(cells) = &side.said else { return words.text("report-conflict-removed") };
    let cell = |(column, text): &(String, String)| {
        let label = words.known(&format!("term-column-{column}")).unwrap_or_else(|| column.clone());
        let of = match sort {
            RecordType::Record(kind) => kind.spec().column(column),
            _ => None,
        };
        let text = of.map_or_else(|| text.clone(), |of| typed(of, text, words));
        format!("{label}: {}", if text.is_empty() { "–" } else { &text })
    };
    let mut parts: Vec<String> = cells.iter().map(cell).collect();
    if side.hangs > 0 {
        parts.push(words.say("report-conflict-hangs", &[("count", side.hangs.into())]));
    }
    let meanwhile = if side.stands {
        format!(" {}", words.text("report-conflict-stands"))
    } else {
        String::new()
    };
    parts.join("; ") + &meanwhile
}

/// Draws a conflict for scripts.
pub fn conflict_json(conflict: &Conflict) -> Json {
    let sides = conflict.sides.iter().enumerate().map(|(place, side)| {
        let said = side.said.as_ref().map(|cells| {
            let cells = cells.iter().map(|(column, text)| (column.clone(), Json::from(text.as_str())));
            Json::Object(cells.collect::<Map<_, _>>())
        });
        json!({ "number": place + 1, "office": side.office, "stands": side.stands, "says": said, "hangs": side.hangs })
    });
    json!({
        "code": conflict.code, "id": conflict.id, "matter": conflict.matter.code(), "sort": conflict.sort.word(),
        "sides": sides.collect::<Vec<_>>(),
    })
}
