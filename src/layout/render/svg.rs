//! Charts of a page: bars and columns as SVG, with the figures beside them.

use maud::{Markup, html};

use crate::layout::{Chart, Drawn, Shape, Sheet};
use crate::text::shown;

/// Colours that colour-blind readers can distinguish, with enough contrast on white.
pub(in crate::layout) const COLOURS: [&str; 7] =
    ["#0072B2", "#00795A", "#A66A00", "#3E8EC4", "#C04A00", "#7A7A7A", "#333333"];

const WIDTH: f64 = 760.0;
/// The height of one bar with the space around it.
const STEP: f64 = 24.0;
const BAR: f64 = 14.0;
/// The start of the bars, after the names of the rows.
const LEFT: f64 = 210.0;
/// The end of the longest bar, before the figures.
const RIGHT: f64 = 620.0;

/// Draws a chart with its title below it; empty if there is nothing to draw.
pub(super) fn figure(chart: &Chart, sheet: &Sheet, english: bool) -> Markup {
    let Some(rows) = chart.rows(sheet) else { return html! {} };
    let legend = legend(chart, sheet);
    html! {
        figure {
            @match chart.shape {
                Shape::Bars => (bars(chart, &rows, &legend, english)),
                Shape::Columns => (columns(chart, &rows, english)),
            }
            figcaption { (shown(&chart.title)) }
        }
    }
}

/// The legend: the series, if there are several, and the mark, each with its colour.
fn legend(chart: &Chart, sheet: &Sheet) -> Vec<(String, &'static str, bool)> {
    let label = |code: &str| {
        sheet.place(code).map_or(String::new(), |place| shown(&sheet.columns[place].label))
    };
    let series = chart.series.iter().enumerate();
    let mut all: Vec<_> =
        series.map(|(place, code)| (label(code), COLOURS[place % COLOURS.len()], false)).collect();
    all.extend(chart.mark.map(|code| (label(code), COLOURS[6], true)));
    if all.len() > 1 { all } else { Vec::new() }
}

/// A length in the drawing, in short form.
fn at(length: f64) -> String {
    format!("{length:.1}")
}

fn bars(
    chart: &Chart,
    rows: &[Drawn<'_>],
    legend: &[(String, &'static str, bool)],
    english: bool,
) -> Markup {
    let most = Chart::most(rows);
    let scale = (RIGHT - LEFT) / most;
    let lines = legend.len().div_ceil(4);
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let (top, height) =
        (lines as f64 * 20.0 + 6.0, lines as f64 * 20.0 + 12.0 + rows.len() as f64 * STEP);
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {}", at(height))) role="img" aria-label=(shown(&chart.title)) {
            @for (place, (label, colour, is_mark)) in legend.iter().enumerate() { (key(place, label, colour, *is_mark)) }
            @for (place, row) in rows.iter().enumerate() { (bar(row, top, place, scale, english)) }
            line x1=(at(LEFT)) y1=(at(top)) x2=(at(LEFT)) y2=(at(height - 6.0)) stroke="#4a4a4a" {}
        }
    }
}

/// One entry of the legend.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn key(place: usize, label: &str, colour: &str, is_mark: bool) -> Markup {
    let (x, y) = ((place % 4) as f64 * WIDTH / 4.0, (place / 4) as f64 * 20.0 + 4.0);
    html! {
        @if is_mark {
            line x1=(at(x + 6.0)) y1=(at(y)) x2=(at(x + 6.0)) y2=(at(y + 12.0)) stroke=(colour) stroke-width="3" {}
        } @else {
            rect x=(at(x)) y=(at(y)) width="12" height="12" fill=(colour) {}
        }
        text x=(at(x + 18.0)) y=(at(y + 10.5)) { (label) }
    }
}

/// One row: its name, its bars one after another, its mark and its figure.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn bar(row: &Drawn<'_>, top: f64, place: usize, scale: f64, english: bool) -> Markup {
    let y = top + place as f64 * STEP + (STEP - BAR) / 2.0;
    let mut x = LEFT;
    let mut pieces = Vec::new();
    for (series, cell) in row.values.iter().enumerate() {
        let width = cell.size().unwrap_or(0.0) * scale;
        if width > 0.0 {
            pieces.push((x, width, COLOURS[series % COLOURS.len()], cell.shown(english)));
        }
        x += width;
    }
    let mark = row.mark.and_then(|cell| cell.size()).map(|size| LEFT + size * scale);
    // With several series each piece shows its own count if it fits; the sum is in the table.
    let figure = match row.values.as_slice() {
        [one] => one.shown(english),
        _ => String::new(),
    };
    let end = mark.map_or(x, |mark| mark.max(x)) + 6.0;
    html! {
        text x=(at(LEFT - 8.0)) y=(at(y + 11.5)) text-anchor="end" { (short(&row.label.shown(english))) }
        @for (x, width, colour, count) in &pieces {
            rect x=(at(*x)) y=(at(y)) width=(at(*width)) height=(at(BAR)) fill=(colour) {}
            @if row.values.len() > 1 && *width > 7.0 * count.len() as f64 + 4.0 {
                text x=(at(*x + *width / 2.0)) y=(at(y + 11.5)) text-anchor="middle" style="fill:#fff" { (count) }
            }
        }
        @if let Some(mark) = mark {
            line x1=(at(mark)) y1=(at(y - 3.0)) x2=(at(mark)) y2=(at(y + BAR + 3.0)) stroke=(COLOURS[6]) stroke-width="3" {}
        }
        @if !figure.is_empty() { text x=(at(end)) y=(at(y + 11.5)) { (figure) } }
    }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn columns(chart: &Chart, rows: &[Drawn<'_>], english: bool) -> Markup {
    const HEIGHT: f64 = 150.0;
    let step = WIDTH / rows.len() as f64;
    let scale = HEIGHT / Chart::most(rows);
    let place = |at: usize| at as f64 * step;
    html! {
        svg viewBox=(format!("0 0 {WIDTH} 200")) role="img" aria-label=(shown(&chart.title)) {
            @for (number, row) in rows.iter().enumerate() {
                @let size = row.values.first().and_then(|cell| cell.size()).unwrap_or(0.0) * scale;
                @let middle = place(number) + step / 2.0;
                rect x=(at(middle - step * 0.3)) y=(at(20.0 + HEIGHT - size)) width=(at(step * 0.6)) height=(at(size)) fill=(COLOURS[0]) {}
                text x=(at(middle)) y=(at(15.0 + HEIGHT - size)) text-anchor="middle" {
                    (row.values.first().map_or(String::new(), |cell| cell.shown(english)))
                }
                text x=(at(middle)) y="188" text-anchor="middle" { (short(&row.label.shown(english))) }
            }
            line x1="0" y1="170" x2=(at(WIDTH)) y2="170" stroke="#4a4a4a" {}
        }
    }
}

/// A name cut to fit before a bar; the table beside it has the full name.
fn short(text: &str) -> String {
    const MAX: usize = 30;
    let text = shown(text);
    if text.chars().count() <= MAX {
        text
    } else {
        text.chars().take(MAX - 1).chain(['…']).collect()
    }
}
