//! Letter templates: each defect is reported completely in both languages, and a template saved by
//! LibreOffice can be filled.

use std::fs;
use std::path::Path;

use doithoai::inside::layout::letter::{
    Known, LetterMarkup, Names, Profile, Record, Template, compose, names_of,
};
use doithoai::inside::layout::package::{Part, pack, unpack};
use doithoai::inside::letters::find;
use doithoai::inside::problem::Problem;
use doithoai::inside::words::{Lang, Words};

use crate::libreoffice::libreoffice;
use crate::support::Register;

const FORM: &str = "
= GIẤY MỜI
~ Dự hội nghị {{topic}}
{{?venue}}- Địa điểm: {{venue}};{{/venue}}
{{#units}}
Mời {{unit}}:
{{#people}}- {{name}};{{/people}}
{{/units}}
| TT :10= | Đơn vị | Số người :20> |
| {{#units}}{{tt}} | {{unit}} | {{count}}{{/units}} |
Trân trọng.
";

fn text(pairs: &[(&str, &str)]) -> Record {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).into())).collect()
}

fn record() -> Record {
    let unit = |tt, name, count, people: &[&str]| {
        let mut unit = text(&[("tt", tt), ("unit", name), ("count", count)]);
        let people: Vec<Record> = people.iter().map(|person| text(&[("name", person)])).collect();
        unit.insert("people".to_owned(), people.into());
        unit
    };
    let mut record = text(&[
        ("topic", "đất đai"),
        ("venue", ""),
        ("issuer", "UBND xã Đồng Lạc"),
        ("symbol", "GM-UBND"),
    ]);
    record.insert(
        "units".to_owned(),
        vec![unit("1", "Đồng Lạc", "2", &["An", "Bình"]), unit("2", "An Sơn", "1", &["Cúc"])]
            .into(),
    );
    record.insert("recipients".to_owned(), vec![text(&[("recipient", "Như trên")])].into());
    record
}

fn names() -> Names {
    let mut names = find("invitation").expect("a kind of letter").names();
    names.extend(names_of(&record()));
    names
}

/// The non-empty paragraphs of a document.
fn said(package: &[u8]) -> Vec<String> {
    let parts = unpack(package, 1 << 26).expect("a package");
    let main = parts.iter().find(|part| part.name == "word/document.xml").expect("its text");
    let xml = std::str::from_utf8(&main.content).expect("text");
    let tree = roxmltree::Document::parse(xml).expect("well-formed");
    let paragraphs = tree.descendants().filter(|node| node.tag_name().name() == "p");
    let texts = paragraphs.map(|paragraph| {
        let texts = paragraph.descendants().filter(|node| node.tag_name().name() == "t");
        texts.filter_map(|node| node.text()).collect::<String>().trim().to_owned()
    });
    texts.filter(|text| !text.is_empty()).collect()
}

#[test]
fn a_template_that_libreoffice_saved_says_the_same() {
    let register = Register::empty();
    let profile = register.path("profile");
    if !libreoffice(&profile, &["--terminate_after_init"]) {
        return;
    }
    let folder = register.path("");
    let markup = LetterMarkup::parse(FORM).expect("read");
    let templates: Vec<(String, Vec<u8>)> = Profile::all()
        .expect("the profiles")
        .iter()
        .map(|profile| {
            (format!("{}.docx", profile.id), compose(profile, &markup).expect("composed"))
        })
        .collect();
    for (name, template) in &templates {
        fs::write(folder.join(name), template).expect("written");
    }
    let saved = folder.join("saved");
    let mut args = vec!["--convert-to", "docx:MS Word 2007 XML", "--outdir"];
    let paths: Vec<String> =
        templates.iter().map(|(name, _)| folder.join(name).display().to_string()).collect();
    let out = saved.display().to_string();
    args.push(&out);
    args.extend(paths.iter().map(String::as_str));
    assert!(libreoffice(&profile, &args));
    for (name, template) in &templates {
        let fill = |template: &[u8]| {
            let template = Template::read(name, template).expect("a template");
            said(&template.fill(&record(), &names()).expect("filled"))
        };
        let again = fs::read(Path::new(&saved).join(name)).expect("saved");
        assert_ne!(&again, template, "LibreOffice wrote its own");
        let parts = unpack(&again, 1 << 26).expect("a package");
        let holds = |mark: &str| {
            parts.iter().any(|part| String::from_utf8_lossy(&part.content).contains(mark))
        };
        assert!(
            holds("<w:titlePg/>") && holds(" PAGE "),
            "{name} keeps its page numbers from the second page"
        );
        let said = fill(&again);
        assert_eq!(said, fill(template), "{name}");
        assert!(
            said.iter().any(|text| text == "Mời An Sơn:")
                && said.iter().any(|text| text == "- Cúc;"),
            "{said:?}"
        );
    }
}

/// A document with one text.
fn document(text: &str) -> Vec<u8> {
    let kinds = "<Types><Override PartName=\"/word/document.xml\" \
                 ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let main =
        format!("<w:document xmlns:w=\"w\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:document>");
    pack([("[Content_Types].xml", kinds.as_bytes()), ("word/document.xml", main.as_bytes())])
        .expect("packed")
}

#[test]
fn what_is_wrong_with_a_template_is_told_whole() {
    let relations = "<Relationships><Relationship Type=\"http://x/image\" Target=\"http://example.org/a.png\" TargetMode=\"External\"/></Relationships>";
    let with = |name: &str, content: &str| {
        let mut parts = unpack(&document("x"), 1 << 20).expect("a package");
        parts.push(Part { name: name.to_owned(), content: content.as_bytes().to_vec() });
        pack(parts.iter().map(|part| (part.name.as_str(), part.content.as_slice())))
            .expect("packed")
    };
    let zeros = "\0".repeat(65 << 20);
    let cases = [
        b"%PDF".to_vec(),
        with("word/a.bin", &zeros),
        with("word/vbaProject.bin", "x"),
        with("word/_rels/document.xml.rels", relations),
        document(&("{{#list}}".repeat(9) + "x" + &"{{/list}}".repeat(9))),
        document(&("{{?list}}".repeat(40) + "x" + &"{{/list}}".repeat(40))),
        document("{{xyz}}"),
        document("{{topik}}"),
        document("{{#topic}}x{{/topic}}"),
        document("{{list}}"),
        document("{{#list}}x"),
        document("x{{/list}}"),
        document("{{topic}"),
    ];
    let rows: Vec<Record> = (0..100).map(|_| Record::new()).collect();
    let record =
        Record::from([("list".to_owned(), rows.into()), ("topic".to_owned(), "đất".into())]);
    let mut names = names_of(&record);
    names.insert("list".to_owned(), Known::Rows(Names::new()));
    let mut told = String::new();
    for bytes in &cases {
        let result =
            Template::read("mau.docx", bytes).and_then(|template| template.fill(&record, &names));
        let problem = result.expect_err("refused").downcast::<Problem>().expect("a problem");
        for lang in [Lang::Vi, Lang::En] {
            let (sentence, hint) = Words::new(lang).problem(&problem);
            told += &format!("{sentence}\n    {}\n", hint.unwrap_or_default());
        }
        told.push('\n');
    }
    insta::assert_snapshot!(told);
}

#[test]
fn a_letter_of_the_front_is_signed_for_the_front_and_never_for_the_party() {
    let register = Register::empty().on("2025-12-31");
    register.run(["demo", ".", "--data", "district-2025", "-q"]).success();
    register.write("own.docx", document("{{sign_authority}}, {{sign_post}} ({{signer}})"));
    let sign = |post: &str| {
        let line = [
            "letter",
            "ballot-count",
            "lac-thanh-2025-1",
            "--template",
            "own.docx",
            "-o",
            "out.docx",
            "--force",
        ];
        register.run(line.into_iter().chain(["--signer", post]))
    };
    for (post, title) in [("deputy", "PHÓ CHỦ TỊCH"), ("chair", "CHỦ TỊCH")] {
        sign(post).success();
        let letter = fs::read(register.path("out.docx")).expect("a letter");
        assert_eq!(
            said(&letter),
            [format!("TM. BAN THƯỜNG TRỰC, {title} ()")],
            "no name of a leader of the State"
        );
    }
    let refused = sign("secretary").exits(1);
    assert!(
        refused.stderr.contains("the secretary does not sign letters in the State layout"),
        "{refused}"
    );
}
