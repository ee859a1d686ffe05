//! Templates are filled correctly, however an editor split them.

use proptest::prelude::*;

use super::*;
use crate::text::shown;

#[test]
fn a_placeholder_is_filled_and_what_stands_around_it_stays() {
    assert_eq!(says(&p("Về {{topic}}, tại {{venue}}.")), "Về đất đai, tại .¶");
    assert_eq!(
        says(&p("{{ Topic }}{{\u{200b}to\u{2060}pic\u{a0}}}")),
        "đất đaiđất đai¶",
        "capitals and spaces do not matter"
    );
}

#[test]
fn a_mark_split_anywhere_is_found_and_keeps_the_first_runs_letters() {
    let text = "A {{topic}} z";
    let between = [
        "",
        "<w:proofErr w:type=\"spellStart\"/>",
        "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>",
        "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>",
    ];
    for (first, _) in text.char_indices() {
        for (second, _) in text.char_indices().filter(|(second, _)| *second >= first) {
            let run = |letters: &str, text: &str| {
                format!(
                    "<w:r><w:rPr><w:{letters}/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>"
                )
            };
            let (a, b, c) = (&text[..first], &text[first..second], &text[second..]);
            let between = between[(first + second) % between.len()];
            let body = format!(
                "<w:p>{}{between}{}<w:ins>{}</w:ins></w:p>",
                run("b", a),
                run("i", b),
                run("u", c)
            );
            let package = filled(&body, &record()).expect("filled");
            assert_eq!(said(&package), "A đất đai z¶", "{body}");
            let xml = part(&package, "word/document.xml");
            let before = &xml[..xml.find("đất đai").expect("in one run")];
            let letters = if first > 2 {
                "<w:b/>"
            } else if second > 2 {
                "<w:i/>"
            } else {
                "<w:u/>"
            };
            assert_eq!(
                before.rfind("<w:rPr>").map(|at| &before[at + 7..at + 13]),
                Some(letters),
                "{body}"
            );
        }
    }
}

#[test]
fn every_letter_may_stand_in_a_run_of_its_own() {
    let runs: String = "{{?urgent}}Gấp: {{topic}}{{/urgent}}"
        .chars()
        .map(|c| p(&c.to_string()).replace("<w:p>", "").replace("</w:p>", ""))
        .collect();
    assert_eq!(says(&format!("<w:p><w:pPr><w:jc/></w:pPr>{runs}</w:p>")), "Gấp: đất đai¶");
}

#[test]
fn a_row_is_repeated_where_its_cells_hold_the_marks() {
    let body =
        table(&[&["Đơn vị", "Về"], &["{{#units}}{{unit}}", "{{topic}}{{/units}}"], &["Cộng", "2"]]);
    assert_eq!(says(&body), "Đơn vị¶|Về¶|/Đồng Lạc¶|đất đai¶|/An Sơn¶|đất đai¶|/Cộng¶|2¶|/");
    let between = table(&[&["x", "{{#units}}", "{{/units}}"]]);
    assert_eq!(says(&between), "x¶|¶|¶|/x¶|¶|¶|/", "rows to be filled by hand");
}

#[test]
fn rows_are_repeated_together_where_rows_of_their_own_hold_the_marks() {
    let body = table(&[&["{{#units}}", ""], &["{{unit}}", "a"], &["b", "c"], &["{{/units}}", ""]]);
    assert_eq!(says(&body), "Đồng Lạc¶|a¶|/b¶|c¶|/An Sơn¶|a¶|/b¶|c¶|/");
    let open = table(&[&["{{#units}}{{unit}}", "a"], &["b", "c{{/units}}"]]);
    assert_eq!(says(&open), "Đồng Lạc¶|a¶|/b¶|c¶|/An Sơn¶|a¶|/b¶|c¶|/");
}

#[test]
fn rows_within_rows_know_what_is_outside() {
    let body = p("{{#units}}")
        + &p("{{unit}}:")
        + &p("{{#people}}- {{name}} ({{unit}}, {{topic}});{{/people}}")
        + &p("{{/units}}");
    assert_eq!(
        says(&body),
        "Đồng Lạc:¶- An (Đồng Lạc, đất đai);¶- Bình (Đồng Lạc, đất đai);¶An Sơn:¶- Cúc (An Sơn, đất đai);¶"
    );
    let inner = table(&[&["{{#units}}{{unit}}", "{{#people}}{{name}}; {{/people}}x{{/units}}"]]);
    assert_eq!(says(&inner), "Đồng Lạc¶|An; Bình; x¶|/An Sơn¶|Cúc; x¶|/");
}

#[test]
fn marks_in_paragraphs_of_their_own_hold_tables_too() {
    let body = p("{{#units}}") + &table(&[&["{{unit}}"]]) + &p("{{/units}}") + &p("hết");
    assert_eq!(says(&body), "Đồng Lạc¶|/An Sơn¶|/hết¶");
    let gone = p("{{?none}}")
        + &table(&[&["{{#none}}{{name}}", "{{/none}}"]])
        + &p("{{/none}}")
        + &p("hết");
    assert_eq!(says(&gone), "hết¶");
}

#[test]
fn what_is_conditional_goes_with_its_paragraph() {
    let cases = [
        ("{{?topic}}có {{topic}}{{/topic}}", "có đất đai¶"),
        ("{{?venue}}tại {{venue}}{{/venue}}", ""),
        ("{{^venue}}tại …{{/venue}}", "tại …¶"),
        ("{{?urgent}}{{^quiet}}gấp{{/quiet}}{{/urgent}}", "gấp¶"),
        ("{{?quiet}}kín{{/quiet}}", ""),
        ("{{?units}}có{{/units}}", "có¶"),
        ("{{?none}}có{{/none}}", ""),
        ("Về {{topic}}{{?venue}}, tại {{venue}}{{/venue}}.", "Về đất đai.¶"),
        ("{{#units}}{{unit}}; {{/units}}hết", "Đồng Lạc; An Sơn; hết¶"),
        ("{{#units}}- {{unit}}{{/units}}", "- Đồng Lạc¶- An Sơn¶"),
    ];
    for (text, expected) in cases {
        assert_eq!(says(&p(text)), expected, "{text}");
    }
    assert_eq!(says(&(p("{{?venue}}a") + &p("b{{/venue}}") + &p("c"))), "c¶");
    assert_eq!(says(&(p("{{?topic}}a") + &p("b{{/topic}}") + &p("c"))), "a¶b¶c¶");
}

#[test]
fn a_cell_and_a_header_keep_a_paragraph_and_a_table_without_rows_goes() {
    assert_eq!(says(&table(&[&["{{?venue}}x{{/venue}}", "y"]])), "¶|y¶|/");
    assert_eq!(says(&(table(&[&["{{#none}}{{name}}", "{{/none}}"]]) + &p("hết"))), "hết¶");
    let header = format!("<w:hdr xmlns:w=\"w\">{}</w:hdr>", p("{{?venue}}{{venue}}{{/venue}}"));
    let template = document(&p("x"), &[("word/header1.xml", &header)]);
    let package = Template::read("m", &template)
        .expect("read")
        .fill(&record(), &known(&record()))
        .expect("filled");
    assert_eq!(part(&package, "word/header1.xml"), "<w:hdr xmlns:w=\"w\"><w:p></w:p></w:hdr>");
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/topic}}</w:t></w:r></w:p>";
    let package = filled(&(p("{{?topic}}") + section), &record()).expect("filled");
    assert!(part(&package, "word/document.xml").contains("<w:sectPr/>"), "a section's end stays");
}

#[test]
fn text_boxes_headers_and_links_are_filled_too() {
    let header = format!("<w:hdr xmlns:w=\"w\">{}</w:hdr>", p("{{topic}}"));
    let boxed = format!(
        "<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>",
        p("{{topic}}")
    );
    let link = "<w:p><w:hyperlink><w:r><w:t>{{to</w:t></w:r></w:hyperlink><w:r><w:t>pic}}!</w:t></w:r></w:p>";
    let template = document(&(boxed + link), &[("word/header1.xml", &header)]);
    let package = Template::read("m", &template)
        .expect("read")
        .fill(&record(), &known(&record()))
        .expect("filled");
    assert_eq!(said(&package), "đất đai¶¶đất đai!¶");
    assert!(part(&package, "word/header1.xml").contains(">đất đai<"));
}

#[test]
fn hostile_values_stay_text() {
    let hostile = "</w:t><script>&\u{1b}[31m\u{202e}{{venue}}]]>\u{ffff}\r\nhai\n\tba";
    let record =
        Record::from([("topic".to_owned(), hostile.into()), ("venue".to_owned(), "BÍ MẬT".into())]);
    let package = filled(&p("{{topic}}"), &record).expect("filled");
    assert_eq!(said(&package), "</w:t><script>&␛[31m\\u{202e}{{venue}}]]>\\u{ffff}⏎hai⏎ ba¶");
}

#[test]
fn a_template_of_word_becomes_a_document_and_the_same_bytes_each_time() {
    let kinds = KINDS.replace("document.main+xml", "template.main+xml");
    let template = document(&p("{{topic}}"), &[("[Content_Types].xml", &kinds)]);
    let fill = || {
        Template::read("m.dotx", &template)
            .expect("read")
            .fill(&record(), &known(&record()))
            .expect("filled")
    };
    assert_eq!(part(&fill(), "[Content_Types].xml"), KINDS);
    assert_eq!(fill(), fill());
    assert_eq!(Template::read("m", &template).expect("read").marks(), ["topic"]);
}

proptest! {
    #[test]
    fn a_random_record_comes_back_from_the_page(
        texts in prop::collection::vec("[ -~À-ỹ]{0,20}", 1..6), rows in prop::collection::vec("[ -~À-ỹ]{1,12}", 0..5),
    ) {
        let mut record: Record =
            texts.iter().enumerate().map(|(place, text)| (format!("t{place}"), text.as_str().into())).collect();
        let list: Vec<Record> = rows.iter().map(|row| Record::from([("name".to_owned(), row.as_str().into())])).collect();
        record.insert("none".to_owned(), list.into());
        let body: String = (0..texts.len()).map(|place| p(&format!("[{{{{t{place}}}}}]"))).collect();
        let package = filled(&(body + &p("{{#none}}<{{name}}>{{/none}}")), &record).expect("filled");
        let mut expected: String = texts.iter().map(|text| format!("[{}]¶", shown(text))).collect();
        rows.iter().for_each(|row| expected += &format!("<{}>¶", shown(row)));
        prop_assert_eq!(said(&package), expected);
    }

    #[test]
    fn no_template_makes_the_program_panic(
        parts in prop::collection::vec(prop::sample::select(vec![
            "{{", "}}", "{{#units}}", "{{/units}}", "{{?topic}}", "{{/topic}}", "{{topic}}", "</w:t></w:r><w:r><w:t>", "x",
            "</w:t></w:r></w:p><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>",
            "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>",
        ]), 0..24),
    ) {
        let body = format!("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", parts.concat());
        if let Ok(package) = filled(&body, &record()) {
            prop_assert!(!said(&package).contains("{{"));
        }
    }
}

#[test]
fn a_table_of_figures_fills_rows_without_being_copied() {
    let mut sheet = Sheet::new("units", "");
    sheet.column("name", "");
    sheet.figures("held", "");
    sheet.rows = vec![
        vec![Cell::text("An & Sơn\nmới"), Cell::Count(1234)],
        vec![Cell::Term { code: "x".to_owned(), label: "Đồng Lạc".to_owned() }, Cell::Unknown],
    ];
    let body = table(&[
        &["Đơn vị", "Số"],
        &["{{#figures}}{{n}}. {{name}} ({{topic}})", "{{held}}{{/figures}}"],
    ]);
    let shown = |sheet: &Sheet, english| {
        let mut record = record();
        record.insert("figures".to_owned(), Table { sheet: sheet.clone(), english }.into());
        said(
            &filled(&format!("{body}{}", p("{{^figures}}Không có.{{/figures}}")), &record)
                .expect("filled"),
        )
    };
    let said = "Đơn vị¶|Số¶|/1. An & Sơn⏎mới (đất đai)¶|1.234¶|/2. Đồng Lạc (đất đai)¶|–¶|/";
    assert_eq!(shown(&sheet, false), said);
    assert_eq!(shown(&sheet, true), said.replace("1.234", "1,234"));
    sheet.rows.clear();
    assert_eq!(shown(&sheet, false), "Đơn vị¶|Số¶|/Không có.¶");
    let mut record = record();
    record.insert("figures".to_owned(), Table { sheet, english: false }.into());
    let wrong = table(&[&["{{#figures}}{{nam}}", "{{held}}{{/figures}}"]]);
    assert_eq!(
        problem(filled(&wrong, &record)).key().to_string(),
        "letter-template-unknown-near",
        "columns are known where no row is"
    );
}
