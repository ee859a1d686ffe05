//! Templates are filled whatever an editor made of them, and refused where they could do harm.

use proptest::prelude::*;

use super::*;
use crate::fault::Fault;
use crate::layout::letter::xml::{Node, elements, parse};
use crate::layout::package::{pack, unpack};

const KINDS: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/header1.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>";

/// A document with a body, and further parts.
fn document(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let main = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let parts = [("[Content_Types].xml", KINDS), ("word/document.xml", main.as_str())];
    let parts = parts.iter().chain(more.iter().filter(|(name, _)| *name != "[Content_Types].xml"));
    let kinds = more.iter().find(|(name, _)| *name == "[Content_Types].xml");
    pack(parts.map(|(name, content)| match kinds {
        Some((_, kinds)) if *name == "[Content_Types].xml" => (*name, kinds.as_bytes()),
        _ => (*name, content.as_bytes()),
    }))
    .expect("packed")
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", xml::escaped(text))
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|text| format!("<w:tc><w:tcPr/>{}</w:tc>", p(text))).collect();
    format!("<w:tr>{cells}</w:tr>")
}

fn table(rows: &[&[&str]]) -> String {
    format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.iter().map(|cells| row(cells)).collect::<String>())
}

/// The names of `record`, with those of rows that are empty in it.
fn known(record: &Record) -> Names {
    let mut names = names_of(record);
    names.insert("none".to_owned(), Known::Rows(Names::from([("name".to_owned(), Known::Text)])));
    names
}

fn record() -> Record {
    let person = |name: &str| Record::from([("name".to_owned(), name.into())]);
    let unit = |unit: &str, people: &[&str]| {
        let people: Vec<Record> = people.iter().map(|name| person(name)).collect();
        Record::from([("unit".to_owned(), unit.into()), ("people".to_owned(), people.into())])
    };
    Record::from([
        ("topic".to_owned(), "đất đai".into()),
        ("venue".to_owned(), "".into()),
        ("urgent".to_owned(), true.into()),
        ("quiet".to_owned(), false.into()),
        ("units".to_owned(), vec![unit("Đồng Lạc", &["An", "Bình"]), unit("An Sơn", &["Cúc"])].into()),
        ("none".to_owned(), Vec::new().into()),
    ])
}

fn filled(body: &str, record: &Record) -> anyhow::Result<Vec<u8>> {
    Template::read("mau.docx", &document(body, &[]))?.fill(record, &known(record))
}

/// The part of a package as text.
fn part(package: &[u8], name: &str) -> String {
    let parts = unpack(package, 1 << 26).expect("a package");
    let part = parts.into_iter().find(|part| part.name == name).expect("the part");
    String::from_utf8(part.content).expect("text")
}

/// The lines of a document: a paragraph each, breaks as `⏎`; a table's cells end with `|`, its rows with `/`.
fn said(package: &[u8]) -> String {
    fn walk(nodes: &[Node], out: &mut String) {
        for element in elements(nodes) {
            match element.name() {
                "w:t" => *out += &element.text(),
                "w:br" => out.push('⏎'),
                _ => walk(&element.children, out),
            }
            match element.name() {
                "w:p" => out.push('¶'),
                "w:tc" => out.push('|'),
                "w:tr" => out.push('/'),
                _ => {}
            }
        }
    }
    let mut out = String::new();
    walk(&parse(part(package, "word/document.xml").as_bytes()).expect("well-formed"), &mut out);
    out
}

fn says(body: &str) -> String {
    said(&filled(body, &record()).expect("filled"))
}

fn fault(result: anyhow::Result<impl Sized>) -> Fault {
    result.err().expect("refused").downcast::<Fault>().expect("a fault")
}

#[test]
fn a_placeholder_is_filled_and_what_stands_around_it_stays() {
    assert_eq!(says(&p("Về {{topic}}, tại {{venue}}.")), "Về đất đai, tại .¶");
    assert_eq!(says(&p("{{ Topic }}{{\u{200b}topic\u{a0}}}")), "đất đaiđất đai¶", "capitals and spaces do not matter");
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
                format!("<w:r><w:rPr><w:{letters}/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
            };
            let (a, b, c) = (&text[..first], &text[first..second], &text[second..]);
            let between = between[(first + second) % between.len()];
            let body = format!("<w:p>{}{between}{}<w:ins>{}</w:ins></w:p>", run("b", a), run("i", b), run("u", c));
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
            assert_eq!(before.rfind("<w:rPr>").map(|at| &before[at + 7..at + 13]), Some(letters), "{body}");
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
    let body = table(&[&["Đơn vị", "Về"], &["{{#units}}{{unit}}", "{{topic}}{{/units}}"], &["Cộng", "2"]]);
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
    let gone = p("{{?none}}") + &table(&[&["{{#none}}{{name}}", "{{/none}}"]]) + &p("{{/none}}") + &p("hết");
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
    let package = Template::read("m", &template).expect("read").fill(&record(), &known(&record())).expect("filled");
    assert_eq!(part(&package, "word/header1.xml"), "<w:hdr xmlns:w=\"w\"><w:p></w:p></w:hdr>");
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/topic}}</w:t></w:r></w:p>";
    let package = filled(&(p("{{?topic}}") + section), &record()).expect("filled");
    assert!(part(&package, "word/document.xml").contains("<w:sectPr/>"), "a section's end stays");
}

#[test]
fn text_boxes_headers_and_links_are_filled_too() {
    let header = format!("<w:hdr xmlns:w=\"w\">{}</w:hdr>", p("{{topic}}"));
    let boxed = format!("<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>", p("{{topic}}"));
    let link = "<w:p><w:hyperlink><w:r><w:t>{{to</w:t></w:r></w:hyperlink><w:r><w:t>pic}}!</w:t></w:r></w:p>";
    let template = document(&(boxed + link), &[("word/header1.xml", &header)]);
    let package = Template::read("m", &template).expect("read").fill(&record(), &known(&record())).expect("filled");
    assert_eq!(said(&package), "đất đai¶¶đất đai!¶");
    assert!(part(&package, "word/header1.xml").contains(">đất đai<"));
}

#[test]
fn hostile_values_stay_text() {
    let hostile = "</w:t><script>&\u{1b}[31m\u{202e}{{venue}}]]>\u{ffff}\r\nhai\n\tba";
    let record = Record::from([("topic".to_owned(), hostile.into()), ("venue".to_owned(), "BÍ MẬT".into())]);
    let package = filled(&p("{{topic}}"), &record).expect("filled");
    assert_eq!(said(&package), "</w:t><script>&␛[31m\\u{202e}{{venue}}]]>\\u{ffff}⏎hai⏎ ba¶");
}

#[test]
fn an_unknown_name_is_told_with_the_nearest_known_one() {
    let told = fault(filled(&p("{{topik}}"), &record()));
    assert_eq!(told.key, "letter-template-unknown-near");
    assert!(told.args.contains(&("near", "topic".into())) && told.args.contains(&("file", "mau.docx".into())));
    let cases = [
        (p("{{xyz}}"), "letter-template-unknown"),
        (p("{{}}"), "letter-template-unknown"),
        (p("{{unit}}"), "letter-template-unknown-near"),
        (table(&[&["{{#none}}{{naem}}", "{{/none}}"]]), "letter-template-unknown-near"),
        (p("{{?topik}}x{{/topik}}"), "letter-template-unknown-near"),
        (p("{{#topic}}x{{/topic}}"), "letter-template-not-rows"),
        (p("{{units}}"), "letter-template-not-text"),
        (p("{{urgent}}"), "letter-template-not-text"),
    ];
    for (body, key) in cases {
        assert_eq!(fault(filled(&body, &record())).key, key, "{body}");
    }
}

#[test]
fn a_mark_without_its_partner_is_told() {
    let cases = [
        (p("{{#units}}x"), "letter-template-unclosed", "{{#units}}"),
        (p("x{{/units}}"), "letter-template-unopened", "{{/units}}"),
        (p("a {{?topic}} b") + &p("c{{/topic}}"), "letter-template-unclosed", "{{?topic}}"),
        (p("{{#units}}{{?topic}}x{{/units}}{{/topic}}"), "letter-template-unclosed", "{{?topic}}"),
        (table(&[&["{{#units}}x"]]) + &p("{{/units}}"), "letter-template-unclosed", "{{#units}}"),
        (p("a {{topic"), "letter-template-brace", "{{topic"),
        (p("a {topic}}"), "letter-template-brace", "topic}}"),
        (p("{{topic {{venue}}"), "letter-template-brace", "{{topic {{venue}}"),
    ];
    for (body, key, given) in cases {
        let told = fault(filled(&body, &record()));
        assert_eq!(told.key, key, "{body}");
        assert!(told.args.contains(&("given", given.into())), "{told}");
    }
}

#[test]
fn what_is_no_document_or_brings_a_program_is_refused() {
    let read = |bytes: &[u8]| fault(Template::read("m", bytes)).key;
    let x = p("x");
    assert_eq!(read(b"%PDF-1.4"), "letter-template-unreadable");
    assert_eq!(read(b"PK\x03\x04"), "letter-template-unreadable");
    assert_eq!(read(&pack([("a.txt", b"x".as_slice())]).expect("packed")), "letter-template-unreadable");
    assert_eq!(read(&document("<w:p>", &[])), "letter-template-unreadable");
    assert_eq!(read(&document(&x, &[("word/vbaProject.bin", "x")])), "letter-template-macro");
    let docm =
        KINDS.replace("document.main+xml", "x+xml") + "<!-- application/vnd.ms-word.document.macroEnabled.main+xml -->";
    assert_eq!(read(&document(&x, &[("[Content_Types].xml", &docm)])), "letter-template-macro");
}

#[test]
fn what_is_fetched_from_outside_is_refused_and_an_attached_template_let_go() {
    let relations = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>"
        )
    };
    let with = |kind, target| {
        let settings = "<w:settings><w:attachedTemplate r:id=\"r1\"/><w:zoom/></w:settings>";
        let relations = relations(kind, target);
        let more = [("word/_rels/settings.xml.rels", relations.as_str()), ("word/settings.xml", settings)];
        Template::read("m", &document(&p("x"), &more))
    };
    for (kind, target) in [
        ("image", "http://example.org/a.png"),
        ("oleObject", "file:///C:/a.xls"),
        ("hyperlink", "javascript:alert(1)"),
        ("hyperlink", "file://server/a"),
    ] {
        let told = fault(with(kind, target));
        assert_eq!(told.key, "letter-template-outside", "{kind}");
        assert!(told.args.contains(&("given", target.into())), "{told}");
    }
    for target in ["https://namsach.example", "mailto:a@example.org"] {
        assert!(with("hyperlink", target).is_ok(), "{target}");
    }
    let made = with("attachedTemplate", "file:///C:\\Users\\Lan\\Mau.dotx").expect("read");
    let made = made.fill(&record(), &known(&record())).expect("filled");
    assert_eq!(part(&made, "word/settings.xml"), "<w:settings><w:zoom/></w:settings>");
    assert_eq!(part(&made, "word/_rels/settings.xml.rels"), "<Relationships/>");
    let field =
        |instr: &str| format!("<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>{instr}</w:instrText></w:r></w:p>");
    assert!(filled(&field(" PAGE "), &record()).is_ok());
    for instr in [
        " DDEAUTO c:\\x",
        "</w:instrText></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE x",
    ] {
        assert_eq!(fault(filled(&field(instr), &record())).key, "letter-template-outside", "{instr}");
    }
}

#[test]
fn a_small_file_that_unpacks_or_repeats_without_end_is_refused() {
    let bomb = "\0".repeat(65 << 20);
    let packed = document(&p("x"), &[("word/media/a.bin", &bomb)]);
    assert!(packed.len() < 1 << 20);
    assert_eq!(fault(Template::read("m", &packed)).key, "letter-template-too-long");
    let long = p(&"x".repeat(9 << 20));
    assert_eq!(fault(Template::read("m", &document(&long, &[]))).key, "letter-template-too-long");
    let many: Vec<Record> = (0..100).map(|_| Record::from([("name".to_owned(), "x".into())])).collect();
    let record = Record::from([("none".to_owned(), many.into())]);
    let nested = p(&("{{#none}}".repeat(9) + "x" + &"{{/none}}".repeat(9)));
    assert_eq!(fault(filled(&nested, &record)).key, "letter-template-overflows");
    let silent: String = (0..9).map(|_| p("{{#none}}")).chain((0..9).map(|_| p("{{/none}}"))).collect();
    assert_eq!(fault(filled(&silent, &record)).key, "letter-template-overflows");
    let deep = p(&("{{?none}}".repeat(50_000) + "x" + &"{{/none}}".repeat(50_000)));
    assert_eq!(fault(filled(&deep, &record)).key, "letter-template-too-deep");
}

#[test]
fn a_template_of_word_becomes_a_document_and_the_same_bytes_each_time() {
    let kinds = KINDS.replace("document.main+xml", "template.main+xml");
    let template = document(&p("{{topic}}"), &[("[Content_Types].xml", &kinds)]);
    let fill =
        || Template::read("m.dotx", &template).expect("read").fill(&record(), &known(&record())).expect("filled");
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
        let shown = |text: &str| crate::text::nfc(&crate::text::visible(text));
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
