//! One self-contained page: readable without scripts, on A4 and with a screen reader.

use std::io::Write;

use anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::layout::render::svg;
use crate::layout::{Card, Cell, Document, FirstPage, Renderer, Sheet};
use crate::text::shown;

/// Draws a page.
#[derive(Clone, Copy, Debug)]
pub struct Html {
    /// Whether numbers are formatted for English.
    pub english: bool,
}

const STYLE: &str = include_str!("page.css");

impl Renderer for Html {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        let title = shown(&document.title);
        let page = html! {
            (DOCTYPE)
            html lang=(document.lang) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    main {
                        h1 { (title) }
                        @for line in &document.lines { p.head { (shown(line)) } }
                        @if let Some(page) = &document.first_page { (self.first_page(page)) }
                        @if !document.contents.is_empty() { (contents(document)) }
                        @for (place, sheet) in document.sheets.iter().enumerate() { (self.section(place, sheet)) }
                        @if !document.closing.is_empty() {
                            aside { @for line in &document.closing { p { (shown(line)) } } }
                        }
                    }
                }
            }
        };
        writeln!(out, "{}", page.into_string())?;
        Ok(())
    }
}

/// The list of contents: a link to each table.
fn contents(document: &Document) -> Markup {
    html! {
        nav {
            p { (shown(&document.contents)) }
            ul {
                @for (place, sheet) in document.sheets.iter().enumerate() {
                    li { a href=(format!("#t{}", place + 1)) { (shown(&sheet.title)) } }
                }
            }
        }
    }
}

impl Html {
    /// The first page: who has not reported, the key figures as cards, what needs attention.
    fn first_page(&self, page: &FirstPage) -> Markup {
        html! {
            div.first {
                @if let Some(remark) = &page.reporting { p.reporting data-told=(remark.figure) { (shown(&remark.text)) } }
                @if !page.cards.is_empty() {
                    p.heading { (shown(&page.title)) }
                    div.cards { @for card in &page.cards { (self.card(card)) } }
                }
                @if !page.attention.is_empty() {
                    div.attention {
                        p.heading { (shown(&page.attention_title)) }
                        ul { @for remark in &page.attention { li data-told=(remark.figure) { (shown(&remark.text)) } } }
                    }
                }
            }
        }
    }

    fn card(&self, card: &Card) -> Markup {
        html! {
            div.card {
                p.name { (shown(&card.label)) }
                p.value data-figure=(card.figure) { (shown(&card.value.shown(self.english))) }
                @if let Some(bar) = &card.bar { (svg::bar(bar)) }
                @if !card.note.is_empty() { p.note { (shown(&card.note)) } }
            }
        }
    }

    fn section(&self, place: usize, sheet: &Sheet) -> Markup {
        let id = format!("t{}", place + 1);
        html! {
            section aria-labelledby=(id) {
                h2 id=(id) { (shown(&sheet.title)) }
                @for line in &sheet.intro { p { (shown(line)) } }
                @if let Some(chart) = &sheet.chart { (svg::figure(chart, sheet, self.english)) }
                @if !sheet.rows.is_empty() { (self.table(sheet)) }
                @for note in &sheet.notes { p.note { (shown(note)) } }
            }
        }
    }

    fn table(&self, sheet: &Sheet) -> Markup {
        let places: Vec<usize> =
            (0..sheet.columns.len()).filter(|place| !sheet.columns[*place].machine).collect();
        let headed = sheet.columns.iter().any(|column| !column.label.is_empty());
        html! {
            div.wide {
                table.label[!headed || places.len() <= 2] {
                    caption { (shown(&sheet.title)) }
                    @if headed {
                        thead {
                            tr {
                                @for place in &places {
                                    th scope="col" class=[sheet.columns[*place].figures.then_some("n")] {
                                        (shown(&sheet.columns[*place].label))
                                    }
                                }
                            }
                        }
                    }
                    tbody { @for row in &sheet.rows { (self.row(sheet, &places, row, |place| sheet.path(row, place))) } }
                    @if let Some(total) = &sheet.total {
                        tfoot { (self.row(sheet, &places, total, |place| sheet.total_path(place))) }
                    }
                }
            }
        }
    }

    /// A row of the columns at these places; `path` gives the name of a column's figure.
    fn row(
        &self,
        sheet: &Sheet,
        places: &[usize],
        row: &[Cell],
        path: impl Fn(usize) -> Option<String>,
    ) -> Markup {
        let cell = |place: usize| {
            row.get(place).map_or(String::new(), |cell| shown(&cell.shown(self.english)))
        };
        let head = |place: usize| match row.get(place) {
            Some(Cell::Part { .. }) => Some("part"),
            // A code breaks at none of its hyphens.
            Some(Cell::Text(text)) if !text.contains(' ') => Some("code"),
            _ => None,
        };
        html! {
            tr {
                @for (at, place) in places.iter().enumerate() {
                    @if at == 0 {
                        th scope="row" class=[head(*place)] { (cell(*place)) }
                    } @else {
                        td class=[sheet.columns[*place].figures.then_some("n")] data-figure=[path(*place).as_deref().map(shown)] { (cell(*place)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_records_hold_marks_nothing_up() {
        let mut sheet = Sheet::new("units", "<b>Đơn vị</b>");
        sheet.column("unit", "\"Đơn\" vị");
        sheet.rows.push(vec![Cell::text("<script>alert('x')</script>&\u{1b}[31m")]);
        let document = Document {
            lang: "vi",
            title: "A & B".into(),
            sheets: vec![sheet],
            ..Document::default()
        };
        let mut out = Vec::new();
        Html { english: false }.render(&document, &mut out).expect("written");
        let page = String::from_utf8(out).expect("text");
        assert!(page.contains("&lt;script&gt;alert('x')&lt;/script&gt;&amp;␛[31m"), "{page}");
        assert!(
            page.contains("<title>A &amp; B</title>")
                && !page.contains("<b>")
                && !page.contains("<script")
        );
    }

    #[test]
    fn the_style_names_only_what_a_page_has() {
        const HAS: &str = " :root * html body main h1 h2 p section aside figure figcaption svg text nav ul li a \
            div span table caption thead tbody tfoot tr th td .head .note .wide .label .n .key .bar .bars \
            .name .drawn .in .columns .first .reporting .heading .cards .card .value .attention .part .code ";
        let names =
            STYLE.lines().filter_map(|line| line.split_once('{')).map(|(names, _)| names.trim());
        for name in
            names.filter(|names| !names.starts_with('@')).flat_map(|names| names.split([',', ' ']))
        {
            let (tag, class) =
                name.split_once('.').map_or((name, None), |(tag, class)| (tag, Some(class)));
            assert!(tag.is_empty() || HAS.contains(&format!(" {tag} ")), "{name}");
            assert!(class.is_none_or(|class| HAS.contains(&format!(" .{class} "))), "{name}");
        }
    }
}
