//! Templates that could do harm are refused, with the reason.

use super::*;

#[test]
fn an_unknown_name_is_told_with_the_nearest_known_one() {
    let told = problem(filled(&p("{{topik}}"), &record()));
    assert_eq!(told.key().to_string(), "letter-template-unknown-near");
    assert!(
        told.args.contains(&("near", "topic".into()))
            && told.args.contains(&("file", "mau.docx".into()))
    );
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
        assert_eq!(problem(filled(&body, &record())).key().to_string(), key, "{body}");
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
        let told = problem(filled(&body, &record()));
        assert_eq!(told.key().to_string(), key, "{body}");
        assert!(told.args.contains(&("given", given.into())), "{told}");
    }
}

#[test]
fn what_is_no_document_or_brings_a_program_is_refused() {
    let read = |bytes: &[u8]| problem(Template::read("m", bytes)).key().to_string();
    let x = p("x");
    assert_eq!(read(b"%PDF-1.4"), "letter-template-unreadable");
    assert_eq!(read(b"PK\x03\x04"), "letter-template-unreadable");
    assert_eq!(
        read(&pack([("a.txt", b"x".as_slice())]).expect("packed")),
        "letter-template-unreadable"
    );
    assert_eq!(read(&document("<w:p>", &[])), "letter-template-unreadable");
    assert_eq!(read(&document(&x, &[("word/vbaProject.bin", "x")])), "letter-template-macro");
    let docm = KINDS.replace("document.main+xml", "x+xml")
        + "<!-- application/vnd.ms-word.document.macroEnabled.main+xml -->";
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
        let more =
            [("word/_rels/settings.xml.rels", relations.as_str()), ("word/settings.xml", settings)];
        Template::read("m", &document(&p("x"), &more))
    };
    for (kind, target) in [
        ("image", "http://example.org/a.png"),
        ("oleObject", "file:///C:/a.xls"),
        ("hyperlink", "javascript:alert(1)"),
        ("hyperlink", "file://server/a"),
    ] {
        let told = problem(with(kind, target));
        assert_eq!(told.key().to_string(), "letter-template-outside", "{kind}");
        assert!(told.args.contains(&("given", target.into())), "{told}");
    }
    for target in ["https://namsach.example", "mailto:a@example.org"] {
        assert!(with("hyperlink", target).is_ok(), "{target}");
    }
    let made = with("attachedTemplate", "file:///C:\\Users\\Lan\\Mau.dotx").expect("read");
    let made = made.fill(&record(), &known(&record())).expect("filled");
    assert_eq!(part(&made, "word/settings.xml"), "<w:settings><w:zoom/></w:settings>");
    assert_eq!(part(&made, "word/_rels/settings.xml.rels"), "<Relationships/>");
    let field = |instr: &str| {
        format!("<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>{instr}</w:instrText></w:r></w:p>")
    };
    assert!(filled(&field(" PAGE "), &record()).is_ok());
    for instr in [
        " DDEAUTO c:\\x",
        "</w:instrText></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE x",
    ] {
        assert_eq!(
            problem(filled(&field(instr), &record())).key().to_string(),
            "letter-template-outside",
            "{instr}"
        );
    }
}

#[test]
fn a_small_file_that_unpacks_or_repeats_without_end_is_refused() {
    let bomb = "\0".repeat(65 << 20);
    let packed = document(&p("x"), &[("word/media/a.bin", &bomb)]);
    assert!(packed.len() < 1 << 20);
    assert_eq!(problem(Template::read("m", &packed)).key().to_string(), "letter-template-too-long");
    let long = p(&"x".repeat(9 << 20));
    assert_eq!(
        problem(Template::read("m", &document(&long, &[]))).key().to_string(),
        "letter-template-too-long"
    );
    let many: Vec<Record> =
        (0..100).map(|_| Record::from([("name".to_owned(), "x".into())])).collect();
    let record = Record::from([("none".to_owned(), many.into())]);
    let nested = p(&("{{#none}}".repeat(9) + "x" + &"{{/none}}".repeat(9)));
    assert_eq!(problem(filled(&nested, &record)).key().to_string(), "letter-template-overflows");
    let silent: String =
        (0..9).map(|_| p("{{#none}}")).chain((0..9).map(|_| p("{{/none}}"))).collect();
    assert_eq!(problem(filled(&silent, &record)).key().to_string(), "letter-template-overflows");
    let deep = p(&("{{?none}}".repeat(50_000) + "x" + &"{{/none}}".repeat(50_000)));
    assert_eq!(problem(filled(&deep, &record)).key().to_string(), "letter-template-too-deep");
}
