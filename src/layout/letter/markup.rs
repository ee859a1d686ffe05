//! The text of a packaged letter, in a light markup (docs/reference/letter-templates.md).

use anyhow::{Result, bail};

/// The text of a letter, before a profile lays it out.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct LetterMarkup {
    /// The parts around it.
    pub shell: LetterShell,
    /// Its lines in their order.
    pub lines: Vec<Line>,
    /// Whether the following tables use small type.
    small: bool,
}

/// The parts left out around a letter's text, and its pages.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(missing_docs, reason = "each says what it is")]
pub struct LetterShell {
    pub no_head: bool,
    pub no_number: bool,
    pub no_day: bool,
    pub no_recipients: bool,
    pub no_signature: bool,
    pub no_end: bool,
    pub no_page_number: bool,
    /// Whether its first page is landscape.
    pub landscape: bool,
    /// Whether it is a slip, on half a page.
    pub slip: bool,
    /// The number of copies on a page, to be cut apart; 0 and 1 mean one.
    pub copies: usize,
}

/// A line of a markup.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Line {
    /// The kind of letter.
    Kind(String),
    /// The subject of the letter.
    Subject(String),
    /// A paragraph of a style.
    Text(&'static str, String),
    /// The beginning or end of a repeated or conditional block.
    Mark(String),
    /// A dotted line to be filled in by hand.
    Dots,
    /// A table.
    Table(MarkupTable),
    /// Signers side by side: each a post and a name.
    Signers(Vec<Vec<String>>),
    /// A new page; whether it is landscape.
    Page(bool),
}

/// A table.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct MarkupTable {
    /// Its columns.
    pub columns: Vec<Column>,
    /// The texts of its cells, row by row.
    pub rows: Vec<Vec<String>>,
    /// Whether it uses small type, for many columns.
    pub small: bool,
}

/// A column of a table.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Its width in percent of the table; if the widths add up to more than 100, in parts of their
    /// sum.
    pub percent: Option<u32>,
    /// The style of its cells.
    pub style: &'static str,
}

impl LetterMarkup {
    /// Parses a markup.
    ///
    /// # Errors
    /// If a line is not understood; the error has its number.
    pub fn parse(text: &str) -> Result<Self> {
        let mut markup = Self::default();
        let mut table: Option<MarkupTable> = None;
        for (place, line) in text.lines().enumerate() {
            let line = line.trim();
            let wrong = |what: &str| anyhow::anyhow!("line {}: {what}: {line}", place + 1);
            if let Some(row) = line.strip_prefix('|') {
                let cells = cells(row);
                match &mut table {
                    None => {
                        table = Some(
                            MarkupTable::head(&cells, markup.small)
                                .ok_or_else(|| wrong("no head of a table"))?,
                        )
                    }
                    Some(table) if cells.len() == table.columns.len() => table.rows.push(cells),
                    Some(_) => return Err(wrong("not as many cells as columns")),
                }
                continue;
            }
            markup.lines.extend(table.take().map(Line::Table));
            if let Some(order) = line.strip_prefix('@') {
                markup.order(order.trim()).map_err(|_| wrong("unknown order"))?;
            } else if !line.is_empty() && !line.starts_with("//") {
                markup.lines.push(Line::read(line));
            }
        }
        markup.lines.extend(table.map(Line::Table));
        Ok(markup)
    }

    fn order(&mut self, order: &str) -> Result<()> {
        let shell = &mut self.shell;
        match order.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["no", "head"] => shell.no_head = true,
            ["no", "number"] => shell.no_number = true,
            ["no", "day"] => shell.no_day = true,
            ["no", "recipients"] => shell.no_recipients = true,
            ["no", "signature"] => shell.no_signature = true,
            ["no", "end"] => shell.no_end = true,
            ["no", "page-number"] => shell.no_page_number = true,
            ["landscape"] => shell.landscape = true,
            ["slip"] => shell.slip = true,
            ["copies", count] => shell.copies = count.parse()?,
            ["small", "tables"] => self.small = true,
            ["page"] => self.lines.push(Line::Page(false)),
            ["page", "landscape"] => self.lines.push(Line::Page(true)),
            _ => bail!("unknown"),
        }
        Ok(())
    }
}

impl Line {
    /// Parses a line other than a row or an instruction; its first character tells its type.
    fn read(line: &str) -> Self {
        const STYLES: [(&str, &str); 7] = [
            ("## ", "Heading2"),
            ("# ", "Heading1"),
            ("* ", "Basis"),
            ("> ", "Addressee"),
            ("! ", "Note"),
            ("_ ", "Line"),
            ("- ", "Item"),
        ];
        if line.chars().count() > 2 && line.chars().all(|c| matches!(c, '.' | '…')) {
            return Self::Dots;
        }
        if let Some(signers) = line.strip_prefix("+ ") {
            let lines =
                |signer: String| signer.split("//").map(|part| part.trim().to_owned()).collect();
            return Self::Signers(cells(signers).into_iter().map(lines).collect());
        }
        if let Some(kind) = line.strip_prefix("= ") {
            return Self::Kind(kind.trim().to_owned());
        }
        if let Some(subject) = line.strip_prefix("~ ") {
            return Self::Subject(subject.trim().to_owned());
        }
        if is_mark(line) {
            return Self::Mark(line.to_owned());
        }
        for (sign, style) in STYLES {
            if let Some(text) = line.strip_prefix(sign) {
                let kept = if style == "Item" { line } else { text.trim() };
                return Self::Text(style, kept.to_owned());
            }
        }
        Self::Text("Body", line.strip_prefix('\\').unwrap_or(line).to_owned())
    }
}

/// Whether a line is only the beginning or end of a block.
fn is_mark(line: &str) -> bool {
    let inside = line.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
    inside.is_some_and(|inside| inside.starts_with(['#', '?', '^', '/']) && !inside.contains("}}"))
}

/// The cells of a row, without the line end; `\|` is a literal `|`.
fn cells(row: &str) -> Vec<String> {
    let row = row.trim();
    let row = if row.ends_with("\\|") { row } else { row.strip_suffix('|').unwrap_or(row) };
    let row = row.replace("\\|", "\u{1}");
    row.split('|').map(|cell| cell.trim().replace('\u{1}', "|")).collect()
}

impl MarkupTable {
    /// Parses the head: each heading may end with its column's width and alignment, such as `:20>`.
    fn head(cells: &[String], small: bool) -> Option<Self> {
        let columns: Option<Vec<Column>> = cells.iter().map(|cell| Column::read(cell)).collect();
        Some(Self { columns: columns?, rows: Vec::new(), small })
    }
}

impl Column {
    fn read(cell: &str) -> Option<Self> {
        let Some((title, layout)) = cell
            .rsplit_once(':')
            .filter(|(_, layout)| layout.starts_with(|c: char| c.is_ascii_digit()))
        else {
            return Some(Self { title: cell.to_owned(), percent: None, style: "Cell" });
        };
        let style = match layout.trim_start_matches(|c: char| c.is_ascii_digit()) {
            "" | "<" => "Cell",
            "=" => "CellCentred",
            ">" => "CellFigure",
            _ => return None,
        };
        let percent = layout.trim_end_matches(['<', '=', '>']).parse().ok()?;
        Some(Self { title: title.trim().to_owned(), percent: Some(percent), style })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_what_its_first_sign_says() {
        let markup = LetterMarkup::parse(
            "@ no number\n= GIẤY MỜI\n~ Dự hội nghị\n* Căn cứ {{basis}};\n# 1. Việc\n- mục {{x}}\n{{#rows}}\nLời\n{{/rows}}\n.....\n\\# lời",
        )
        .expect("read");
        assert!(markup.shell.no_number && !markup.shell.no_head);
        let text = |style, text: &str| Line::Text(style, text.to_owned());
        assert_eq!(
            markup.lines,
            [
                Line::Kind("GIẤY MỜI".to_owned()),
                Line::Subject("Dự hội nghị".to_owned()),
                text("Basis", "Căn cứ {{basis}};"),
                text("Heading1", "1. Việc"),
                text("Item", "- mục {{x}}"),
                Line::Mark("{{#rows}}".to_owned()),
                text("Body", "Lời"),
                Line::Mark("{{/rows}}".to_owned()),
                Line::Dots,
                text("Body", "# lời"),
            ]
        );
    }

    #[test]
    fn a_tables_head_tells_widths_and_sides() {
        let markup = LetterMarkup::parse(
            "| TT :8= | Đơn vị | Số: lượng :20> |\n| {{#r}}{{tt}} | a \\| b | c{{/r}} |",
        )
        .expect("read");
        let [Line::Table(table)] = markup.lines.as_slice() else { panic!("{markup:?}") };
        let read: Vec<_> = table
            .columns
            .iter()
            .map(|column| (column.title.as_str(), column.percent, column.style))
            .collect();
        let expected = [
            ("TT", Some(8), "CellCentred"),
            ("Đơn vị", None, "Cell"),
            ("Số: lượng", Some(20), "CellFigure"),
        ];
        assert_eq!(read, expected);
        assert_eq!(table.rows, [["{{#r}}{{tt}}", "a | b", "c{{/r}}"].map(str::to_owned)]);
    }

    #[test]
    fn tables_behind_the_order_are_small() {
        let markup = LetterMarkup::parse("| A |\n| {{a}} |\n@ small tables\n| B |\n| {{b}} |")
            .expect("read");
        let small =
            markup.lines.iter().map(|line| matches!(line, Line::Table(table) if table.small));
        assert_eq!(small.collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn a_faulty_line_is_named() {
        for (text, line) in
            [("@ x", "line 1"), ("a\n| A | B |\n| c |", "line 3"), ("| A :8? |", "line 1")]
        {
            assert!(
                LetterMarkup::parse(text).expect_err("refused").to_string().starts_with(line),
                "{text}"
            );
        }
    }
}
