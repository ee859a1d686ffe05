//! Tables in the forms that offices use.

use super::*;
use crate::layout::Csv;
use crate::model::columns;

fn read(kind: Kind, text: &str) -> Vec<(u64, Vec<(&'static str, String)>)> {
    let table =
        read_table(kind, "t.csv", text.as_bytes(), &TableReading::default()).expect("headings");
    let rows = table.map(|row| row.expect("a row"));
    rows.map(|(line, cells)| {
        (line, cells.into_iter().map(|(column, text)| (column.name, text)).collect())
    })
    .collect()
}

#[test]
fn separators_titles_numbers_and_totals_are_seen_through() {
    let plain = "session,number,day\na-2019-1,1,2019-01-02\n";
    let office = "\u{feff}UBND HUYỆN;;;\nBảng tổng hợp;;;\nTT;Hội nghị;Số văn bản;Ngày\n1;a-2019-1;1;2019-01-02\n;Tổng cộng;;\n";
    let rows = |text: &str| {
        read(Kind::Conclusion, text).into_iter().map(|(_, cells)| cells).collect::<Vec<_>>()
    };
    assert_eq!(rows(plain), rows(office));
    assert_eq!(read(Kind::Conclusion, office)[0].0, 4);
    assert_eq!(rows(plain), rows(&plain.replace(',', "\t")));
    assert_eq!(rows(plain), rows(&office.replace('\n', "\r")), "CR alone ends lines too");
}

/// Headings in two rows, the upper with groups; column numbers; signatures below.
#[test]
fn a_printed_form_is_read_as_the_table_that_it_is() {
    let form = "UBND XÃ,,,,,,,\n\
        TT,Hội nghị,Số phiếu,,,Mức độ,,,\n\
        ,,Phát ra,Thu về,Không hợp lệ,Rất hài lòng,Hài lòng,Bình thường,Không hài lòng\n\
        (1),(2),(3),(4),(5),(6),(7),(8),(9)\n\
        1,a-2019-1,90,88,0,30,40,10,8\n\
        ,Tổng cộng:,90,88,0,,,,\n\
        ,,,,,\"Đồng Lạc, ngày 20 tháng 5 năm 2019\",,,\n\
        ,Người lập biểu,,,,TM. UBND XÃ,,,\n\
        ,Nguyễn Văn Mẫu,,,,,,,\n";
    let rows = read(Kind::Ballot, form);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!((rows[0].0, rows[0].1[0].clone()), (5, ("session", "a-2019-1".to_owned())));
    assert_eq!(
        rows[0].1.iter().map(|(name, _)| *name).collect::<Vec<_>>()[1..3],
        ["issued", "returned"]
    );
    let mut table = read_table(Kind::Ballot, "t.csv", form.as_bytes(), &TableReading::default())
        .expect("headings");
    table.by_ref().for_each(drop);
    let told = format!("{:?}", table.passed_over());
    for key in ["titles", "numbering", "column-numbers", "total-row", "foot", "7–9"] {
        assert!(told.contains(key), "{key}: {told}");
    }
}

/// A complete row below a signature is read; if one cell is a complete row, it is refused.
#[test]
fn no_row_of_data_is_lost_below_a_signature() {
    let text = "session,number,day\na-2019-1,1,2019-01-02\nNơi nhận:,,\na-2019-2,2,2019-01-03\n";
    assert_eq!(read(Kind::Conclusion, text).len(), 2);
    let given = TableReading {
        given: vec![(columns::SESSION.any(), "a-2019-1".into())],
        ..TableReading::default()
    };
    let text = "text\nĐường hỏng\nNgười lập biểu\nNước đục\n";
    let table = read_table(Kind::Petition, "t.csv", text.as_bytes(), &given).expect("headings");
    let rows: Vec<_> = table.collect();
    assert_eq!(rows.len(), 2);
    assert!(
        matches!(&rows[1], Err(problem) if problem.problem.key().to_string() == "row-below-foot" && problem.line == 4),
        "{rows:?}"
    );
}

#[test]
fn a_formula_mark_goes_and_comes() {
    for text in ["=1", "-5", "'=x", "'a", "a", "''=x", "''"] {
        let mut sheet = crate::layout::Sheet::new("t", "");
        ["session", "number", "day"].into_iter().for_each(|name| sheet.column(name, ""));
        sheet
            .rows
            .push([text, "1", "2"].map(|cell| crate::layout::Cell::Text(cell.into())).to_vec());
        let mut out = Vec::new();
        Csv::sheet(&sheet, &mut out).expect("written");
        let back = read(Kind::Conclusion, &String::from_utf8(out).expect("text"));
        assert_eq!(back[0].1[0].1, text);
    }
}
