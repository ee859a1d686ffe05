//! The entry workbook: one sheet per table, with Vietnamese headings, drop-down lists, and an
//! example that import skips.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime,
    Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
};

use crate::exchange::limits::letters;
use crate::model::{AnyColumn, Kind, Type};
use crate::ops::Offered;
use crate::text::visible;
use crate::words::Words;

/// The number of rows prepared for entry.
const ROWS: u32 = 2_000;
/// The first row for entry, after headings and example.
const FIRST: u32 = 2;

/// Writes the workbook.
pub fn template(offer: &Offered, words: &Words, out: &mut dyn Write) -> Result<()> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_author("doithoai").set_creation_datetime(&made));
    instructions(book.add_worksheet(), words)?;
    let lists = Lists::gather(offer, words);
    for kind in kinds() {
        table(book.add_worksheet(), kind, &lists, words)?;
    }
    lists.write(book.add_worksheet(), words)?;
    out.write_all(&book.save_to_buffer()?)?;
    Ok(())
}

/// The kinds of records with a sheet: steps are entered by `assign`.
fn kinds() -> impl Iterator<Item = Kind> {
    Kind::in_order_of_entry().into_iter().filter(|kind| *kind != Kind::Step)
}

/// The columns of a kind's sheet: those that the program sets have none.
fn columns(kind: Kind) -> impl Iterator<Item = &'static AnyColumn> {
    kind.spec().columns.iter().filter(|column| !column.kept)
}

fn letter() -> Format {
    Format::new().set_font_name("Times New Roman").set_font_size(12)
}

/// The first sheet, with instructions.
fn instructions(page: &mut Worksheet, words: &Words) -> Result<()> {
    const LINES: [&str; 7] =
        ["sheets", "required", "days", "lists-line", "records", "example", "import"];
    page.set_name(words.text("report-template-instructions"))?;
    page.set_column_width(0, 100)?;
    page.write_string_with_format(
        0,
        0,
        words.text("report-template-title"),
        &letter().set_bold().set_font_size(14),
    )?;
    for (row, key) in (2..).zip(LINES) {
        let line = words.text(&format!("report-template-{key}"));
        page.write_string_with_format(row, 0, line, &letter().set_text_wrap())?;
    }
    Ok(())
}

/// Every drop-down list, each a column of the sheet of lists.
struct Lists {
    columns: Vec<(&'static str, Vec<String>)>,
    places: BTreeMap<&'static str, usize>,
}

impl Lists {
    fn gather(offer: &Offered, words: &Words) -> Self {
        let mut all = Self { columns: Vec::new(), places: BTreeMap::new() };
        all.add("unit", offer.units.clone());
        all.add("agency", offer.agencies.clone());
        all.add("field", offer.fields.clone());
        let posts = ["secretary", "chair", "deputy"].map(|code| words.term("post", code));
        let both = format!("{};{}", posts[0], posts[1]);
        all.add("hosts", posts.into_iter().chain([both]).collect());
        all.add("yes-no", ["term-yes", "term-no"].map(|key| words.text(key)).to_vec());
        for column in kinds().flat_map(columns) {
            if let Type::List(list) = column.of {
                all.add(
                    list.name,
                    (list.codes)().into_iter().map(|code| words.term(list.name, code)).collect(),
                );
            }
        }
        all
    }

    fn add(&mut self, name: &'static str, values: Vec<String>) {
        if !values.is_empty() && !self.places.contains_key(name) {
            self.places.insert(name, self.columns.len());
            self.columns
                .push((name, values.iter().map(|value| visible(value).into_owned()).collect()));
        }
    }

    fn of(&self, column: &AnyColumn) -> Option<&(&'static str, Vec<String>)> {
        let name = match column.of {
            Type::Unit => "unit",
            Type::Agency => "agency",
            Type::Field => "field",
            Type::Hosts => "hosts",
            Type::YesNo => "yes-no",
            Type::List(list) => list.name,
            _ => return None,
        };
        self.places.get(name).map(|place| &self.columns[*place])
    }

    /// Writes the sheet of lists, the last one.
    fn write(&self, page: &mut Worksheet, words: &Words) -> Result<()> {
        page.set_name(words.text("report-template-lists"))?;
        for (place, (name, values)) in (0..).zip(&self.columns) {
            page.write_string(0, place, *name)?;
            for (row, value) in (1..).zip(values) {
                page.write_string(row, place, value)?;
            }
        }
        page.set_hidden(true);
        Ok(())
    }

    /// The range of a list: `'Danh mục'!$A$2:$A$20`.
    fn range(&self, name: &str, count: usize, words: &Words) -> Option<String> {
        let column = letters(*self.places.get(name)?);
        Some(format!(
            "='{}'!${column}$2:${column}${}",
            words.text("report-template-lists"),
            count + 1
        ))
    }
}

/// Writes one table: headings, an example, and each column's validation.
fn table(page: &mut Worksheet, kind: Kind, lists: &Lists, words: &Words) -> Result<()> {
    let spec = kind.spec();
    page.set_name(words.term("kind", spec.plural))?;
    let head = letter()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin);
    let example = letter().set_italic().set_font_color("#777777");
    page.write_string_with_format(0, 0, words.text("report-appendix-number"), &head)?;
    page.write_string_with_format(1, 0, words.text("report-template-example-mark"), &example)?;
    page.set_column_width(0, 7)?;
    for (place, column) in (1..).zip(columns(kind)) {
        let fill = if column.required { "#FFE9B8" } else { "#E8ECF2" };
        let label = words.term("column", column.label);
        page.write_string_with_format(0, place, &label, &head.clone().set_background_color(fill))?;
        let width = label.chars().count().clamp(12, 40);
        page.set_column_width(
            place,
            u32::try_from(if matches!(column.of, Type::Text) { 28.max(width) } else { width })?,
        )?;
        page.set_column_format(place, &cells(column))?;
        shown(page, place, column, lists, words, &example)?;
        if let Some(rule) = rule(column, lists, words)? {
            page.add_data_validation(FIRST, place, ROWS, place, &rule)?;
        }
    }
    page.set_freeze_panes(1, 2)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// The format of a column's cells: days as days, counts as numbers, all else as typed text.
fn cells(column: &AnyColumn) -> Format {
    match column.of {
        Type::Day => letter().set_num_format("dd/mm/yyyy"),
        Type::Count => letter().set_num_format("#,##0"),
        _ => letter().set_num_format("@"),
    }
}

/// Writes an example into the second row, if there is one.
fn shown(
    page: &mut Worksheet,
    place: u16,
    column: &AnyColumn,
    lists: &Lists,
    words: &Words,
    like: &Format,
) -> Result<()> {
    match (column.of, lists.of(column)) {
        (_, Some((_, values))) => {
            page.write_string_with_format(1, place, &values[0], like)?;
        }
        (Type::Day, _) => {
            let day = ExcelDateTime::from_ymd(2026, 5, 20)?;
            page.write_datetime_with_format(
                1,
                place,
                &day,
                &like.clone().set_num_format("dd/mm/yyyy"),
            )?;
        }
        (Type::Count, _) => {
            page.write_number_with_format(1, place, 12, like)?;
        }
        (Type::Session, _) => {
            page.write_string_with_format(1, place, words.text("report-template-session"), like)?;
        }
        _ if column.required => {
            page.write_string_with_format(1, place, "…", like)?;
        }
        _ => {}
    }
    Ok(())
}

/// The validation of a column's cells.
fn rule(column: &AnyColumn, lists: &Lists, words: &Words) -> Result<Option<DataValidation>> {
    let chosen = lists
        .of(column)
        .and_then(|(name, values)| Some((lists.range(name, values.len(), words)?, *name)));
    let rule = match (column.of, chosen) {
        // Several posts may be joined by a semicolon, so values outside the list are allowed.
        (_, Some((range, name))) => {
            let style = if name == "hosts" {
                DataValidationErrorStyle::Information
            } else {
                DataValidationErrorStyle::Stop
            };
            DataValidation::new().allow_list_formula(Formula::new(range)).set_error_style(style)
        }
        (Type::Day, _) => {
            let (first, last) =
                (ExcelDateTime::from_ymd(1900, 1, 1)?, ExcelDateTime::from_ymd(2200, 12, 31)?);
            DataValidation::new().allow_date(DataValidationRule::Between(first, last))
        }
        (Type::Count, _) => {
            DataValidation::new().allow_whole_number(DataValidationRule::Between(0, 1_000_000_000))
        }
        _ => return Ok(None),
    };
    let message = words
        .say("report-template-wrong", &[("column", words.term("column", column.label).into())]);
    let message: String = message.chars().take(255).collect();
    Ok(Some(rule.set_error_message(message)?))
}
