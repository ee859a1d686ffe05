//! Charts of a page: bars and columns as SVG, with the figures beside them as text. Lengths are
//! percentages, so that on a narrow screen the bars shrink and the letters do not.

use maud::{Markup, html};

use crate::layout::{Bar, Cell, Chart, Drawn, Shape, Sheet};
use crate::text::shown;

/// Colours that colour-blind readers can distinguish, with enough contrast on white.
pub(in crate::layout) const COLOURS: [&str; 7] =
    ["#0072B2", "#00795A", "#A66A00", "#3E8EC4", "#C04A00", "#7A7A7A", "#333333"];
/// The colour of what is possible and not certain.
pub(in crate::layout) const POSSIBLE: &str = "#CFE3F1";

/// The height of a bar, in pixels.
const HEIGHT: f64 = 16.0;
/// The shortest piece of a bar that has its count inside, in percent of the scale.
const ROOM: f64 = 9.0;

/// What a colour stands for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Key {
    Series(usize),
    Possible,
    Mark,
}

/// Draws a chart with its title above it; empty if there is nothing to draw.
pub(super) fn figure(chart: &Chart, sheet: &Sheet, english: bool) -> Markup {
    let Some(rows) = chart.rows(sheet) else { return html! {} };
    let legend = legend(chart, sheet, &rows);
    html! {
        figure {
            @if !sheet.title.ends_with(&chart.title) { figcaption { (shown(&chart.title)) } }
            @if !legend.is_empty() {
                p.key { @for (label, key) in &legend { span { (swatch(*key)) " " (label) } " " } }
            }
            @match chart.shape {
                Shape::Bars => (bars(&rows, english)),
                Shape::Columns => (columns(chart, &rows, english)),
            }
        }
    }
}

/// Draws the bar of a key figure: what is certain, what is possible, and the whole.
#[expect(clippy::cast_precision_loss, reason = "a drawing is not that fine")]
pub(super) fn bar(bar: &Bar) -> Markup {
    let share = |part: i64| part as f64 * 100.0 / bar.whole.max(1) as f64;
    html! {
        svg.bar width="100%" height=(HEIGHT) aria-hidden="true" {
            rect width="100%" height=(HEIGHT) fill="#EDEDED" {}
            (range(share(bar.certain), share(bar.possible)))
            @if bar.certain > 0 { rect width=(percent(share(bar.certain))) height=(HEIGHT) fill=(COLOURS[0]) {} }
            @if let Some(mark) = bar.mark { (line_at(mark as f64)) }
        }
    }
}

/// The legend: the series, if there are several, what is possible, and the mark.
fn legend(chart: &Chart, sheet: &Sheet, rows: &[Drawn<'_>]) -> Vec<(String, Key)> {
    let label = |code: &str| {
        sheet.place(code).map_or(String::new(), |place| shown(&sheet.columns[place].label))
    };
    let series = chart.series.iter().enumerate();
    let mut all: Vec<_> = series.map(|(place, code)| (label(code), Key::Series(place))).collect();
    all.extend(chart.open_column(rows).map(|code| (label(code), Key::Possible)));
    all.extend(chart.mark.map(|code| (label(code), Key::Mark)));
    if all.len() > 1 { all } else { Vec::new() }
}

fn swatch(key: Key) -> Markup {
    html! {
        svg width="12" height="12" aria-hidden="true" {
            @match key {
                Key::Series(place) => rect width="12" height="12" fill=(COLOURS[place % COLOURS.len()]) {},
                Key::Possible => rect x="0.5" y="0.5" width="11" height="11" fill=(POSSIBLE) stroke=(COLOURS[0]) stroke-dasharray="3 2" {},
                Key::Mark => line x1="6" y1="0" x2="6" y2="12" stroke=(COLOURS[6]) stroke-width="3" {},
            }
        }
    }
}

/// A length in short form.
fn percent(length: f64) -> String {
    format!("{length:.1}%")
}

fn possible(row: &Drawn<'_>) -> f64 {
    row.possible.and_then(Cell::size).unwrap_or(0.0)
}

/// The range from what is certain to what is possible; empty if they are the same.
fn range(from: f64, to: f64) -> Markup {
    html! {
        @if to > from {
            rect x=(percent(from)) y="0.5" width=(percent(to - from)) height=(HEIGHT - 1.0) fill=(POSSIBLE) stroke=(COLOURS[0]) stroke-dasharray="3 2" {}
        }
    }
}

fn line_at(place: f64) -> Markup {
    html! { line x1=(percent(place)) y1="0" x2=(percent(place)) y2=(HEIGHT) stroke=(COLOURS[6]) stroke-width="3" {} }
}

fn bars(rows: &[Drawn<'_>], english: bool) -> Markup {
    // A mark at the end of the scale is drawn within the bar's frame.
    let scale = 99.4 / Chart::most(rows);
    html! {
        div.bars {
            @for row in rows {
                div {
                    // The blank is for readers without the style.
                    span.name { (shown(&row.label.shown(english))) } " "
                    span.n { (told(row, english)) }
                    span.drawn { (pieces(row, scale, english)) }
                }
            }
        }
    }
}

/// The figure beside a bar. With several series each piece shows its own count; the sum is in the
/// table.
fn told(row: &Drawn<'_>, english: bool) -> String {
    match row.values.as_slice() {
        [one] => one.shown(english),
        _ => String::new(),
    }
}

/// One row's bars one after another, what is possible, and the mark.
fn pieces(row: &Drawn<'_>, scale: f64, english: bool) -> Markup {
    let mut at = 0.0;
    let mut pieces = Vec::new();
    for (series, cell) in row.values.iter().enumerate() {
        let width = cell.size().unwrap_or(0.0) * scale;
        if width > 0.0 {
            pieces.push((at, width, COLOURS[series % COLOURS.len()], cell.shown(english)));
        }
        at += width;
    }
    let mark = row.mark.and_then(|cell| cell.size()).map(|size| size * scale);
    html! {
        svg.bar width="100%" height=(HEIGHT) aria-hidden="true" {
            @for (x, width, colour, count) in &pieces {
                rect x=(percent(*x)) width=(percent(*width)) height=(HEIGHT) fill=(colour) {}
                @if row.values.len() > 1 && *width > ROOM {
                    text.in x=(percent(*x + *width / 2.0)) y="12" text-anchor="middle" { (count) }
                }
            }
            (range(at, at + possible(row) * scale))
            @if let Some(mark) = mark { (line_at(mark)) }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn columns(chart: &Chart, rows: &[Drawn<'_>], english: bool) -> Markup {
    const HIGH: f64 = 130.0;
    let step = 100.0 / rows.len() as f64;
    let scale = HIGH / Chart::most(rows);
    let labels: Vec<String> = rows.iter().map(|row| shown(&row.label.shown(english))).collect();
    let labels = without_shared_word(&labels);
    html! {
        svg.columns width="100%" height="180" role="img" aria-label=(shown(&chart.title)) {
            @for (number, (row, label)) in rows.iter().zip(labels).enumerate() {
                @let size = row.values.first().and_then(|cell| cell.size()).unwrap_or(0.0) * scale;
                @let middle = (number as f64 + 0.5) * step;
                rect x=(percent(middle - step * 0.3)) y=(format!("{:.1}", 20.0 + HIGH - size)) width=(percent(step * 0.6)) height=(format!("{size:.1}")) fill=(COLOURS[0]) {}
                text x=(percent(middle)) y=(format!("{:.1}", 15.0 + HIGH - size)) text-anchor="middle" {
                    (row.values.first().map_or(String::new(), |cell| cell.shown(english)))
                }
                text x=(percent(middle)) y="168" text-anchor="middle" { (label) }
            }
            line x1="0" y1="150" x2="100%" y2="150" stroke="#4a4a4a" {}
        }
    }
}

/// Labels without the first word, if all begin with the same: `Tháng 1`, `Tháng 2` are `1`, `2`.
fn without_shared_word(labels: &[String]) -> Vec<&str> {
    let first = labels.first().and_then(|label| label.split_once(' ')).map(|(word, _)| word);
    let rest = |label: &'_ String| {
        let (word, _) = label.split_once(' ')?;
        (Some(word) == first).then_some(word.len() + 1)
    };
    let cuts: Option<Vec<usize>> = labels.iter().map(rest).collect();
    let cuts = cuts.unwrap_or_else(|| vec![0; labels.len()]);
    labels.iter().zip(cuts).map(|(label, cut)| &label[cut..]).collect()
}
