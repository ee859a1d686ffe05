use proptest::prelude::*;

use super::*;
use crate::layout::package::{pack, part, unpack};

const MOST: u64 = 16 << 20;

/// Makes a document of a body; with `comments`, it has that part.
fn document(body: &str, comments: Option<&str>) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let main = format!(
        "<?xml version=\"1.0\"?>\n<w:document xmlns:w=\"{space}\" xmlns:mc=\"m\" xmlns:v=\"v\"><w:body>{body}</w:body></w:document>"
    );
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let mut parts = vec![
        ("[Content_Types].xml", types),
        ("word/document.xml", &main),
        ("word/media/a.png", "\u{1}picture"),
    ];
    let said = comments.map(|all| format!("<w:comments xmlns:w=\"{space}\">{all}</w:comments>"));
    if let Some(said) = &said {
        parts.push(("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdComments1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>"));
        parts.push(("word/comments.xml", said));
    }
    pack(parts.into_iter().map(|(name, content)| (name, content.as_bytes()))).expect("a package")
}

fn read(bytes: Vec<u8>) -> Prose {
    Prose::read(bytes, MOST).expect("a text")
}

/// Marks of the passages, in order of their text.
fn marks(text: &str, passages: &[(&str, Colour)]) -> Marks {
    let all = passages.iter().map(|(passage, colour)| {
        let at = text.find(passage).unwrap_or_else(|| panic!("{passage} in {text}"));
        Mark {
            place: at..at + passage.len(),
            colour: *colour,
            comment: vec![format!("về {passage}"), "< & >".to_owned()],
        }
    });
    Marks {
        title: "Đối chiếu".to_owned(),
        author: "doithoai".to_owned(),
        on: NaiveDate::from_ymd_opt(2026, 12, 1),
        legend: vec!["Màu xanh".to_owned()],
        all: all.collect(),
    }
}

fn text_of(package: &[u8], name: &str) -> String {
    let bytes = part(package, name, MOST).expect("a package").expect("a part");
    String::from_utf8(bytes).expect("text")
}

/// The body of a document with passages marked, without the reference to the legend.
fn body(package: Vec<u8>, passages: &[(&str, Colour)]) -> String {
    let document = read(package);
    let marked = document.marked(&marks(document.text(), passages)).expect("a document");
    assert_eq!(read(marked.clone()).text(), document.text(), "its text is the same");
    for part in unpack(&marked, MOST).expect("a package") {
        if let Ok(xml) = String::from_utf8(part.content)
            && (part.name.ends_with(".xml") || part.name.ends_with(".rels"))
        {
            roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
        }
    }
    let main = text_of(&marked, "word/document.xml");
    let inner = main.split_once("<w:body>").expect("a body").1;
    inner.split_once("</w:body>").expect("a body").0.replacen(LEGEND, "", 1)
}

const LEGEND: &str = "<w:r><w:commentReference w:id=\"0\"/></w:r>";

#[test]
fn a_run_is_split_around_a_mark_and_the_rest_stays() {
    let plain = "<w:p  w:x='1'><w:r><w:t>khác</w:t></w:r></w:p>";
    let run = "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/><w:highlight w:val=\"cyan\"/><w:lang w:val=\"vi\"/></w:rPr><w:t>có 5 &lt; 6</w:t><w:tab/></w:r></w:p>";
    assert_eq!(
        body(document(&format!("{plain}{run}"), None), &[("5", Colour::Red)]),
        format!(
            "{plain}<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/><w:highlight w:val=\"cyan\"/><w:lang w:val=\"vi\"/></w:rPr><w:t xml:space=\"preserve\">có </w:t></w:r>\
             <w:commentRangeStart w:id=\"1\"/><w:r w:rsidR=\"1\"><w:rPr><w:b/><w:highlight w:val=\"red\"/><w:lang w:val=\"vi\"/></w:rPr><w:t xml:space=\"preserve\">5</w:t></w:r>\
             <w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>\
             <w:r w:rsidR=\"1\"><w:rPr><w:b/><w:highlight w:val=\"cyan\"/><w:lang w:val=\"vi\"/></w:rPr><w:t xml:space=\"preserve\"> &lt; 6</w:t><w:tab/></w:r></w:p>"
        )
    );
}

#[test]
fn a_number_across_runs_has_one_comment() {
    let runs = "<w:p><w:r><w:t>8</w:t></w:r><w:hyperlink><w:r><w:rPr/><w:t>0</w:t></w:r></w:hyperlink><w:r><w:t> cuộc</w:t></w:r></w:p>";
    assert_eq!(
        body(document(runs, None), &[("80", Colour::Green)]),
        "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:highlight w:val=\"green\"/></w:rPr><w:t xml:space=\"preserve\">8</w:t></w:r>\
         <w:hyperlink><w:r><w:rPr><w:highlight w:val=\"green\"/></w:rPr><w:t xml:space=\"preserve\">0</w:t></w:r>\
         <w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:hyperlink><w:r><w:t> cuộc</w:t></w:r></w:p>"
    );
}

#[test]
fn marks_that_overlap_share_the_most_striking_colour() {
    let marked = body(
        document("<w:p><w:r><w:t>24/32 cuộc</w:t></w:r></w:p>", None),
        &[("24", Colour::Green), ("24/32", Colour::Red)],
    );
    assert_eq!(marked.matches("\"red\"").count(), 1, "{marked}");
    assert!(!marked.contains("green") && marked.contains("<w:commentReference w:id=\"2\"/>"));
}

#[test]
fn a_text_box_is_read_once_behind_its_paragraph_and_its_comment_stands_outside() {
    let shape = |text: &str| {
        format!(
            "<v:textbox><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox>"
        )
    };
    let runs = format!(
        "<w:p><w:r><w:t>Trước</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>sau</w:t></w:r></w:p>",
        shape("hộp 7"),
        shape("hộp 7")
    );
    let package = document(&runs, None);
    assert_eq!(read(package.clone()).text(), "Trướcsau\nhộp 7\n");
    let marked = body(package, &[("7", Colour::Grey)]);
    assert!(
        marked.contains("</w:r><w:commentRangeStart w:id=\"1\"/><w:r><mc:AlternateContent>"),
        "{marked}"
    );
    assert!(marked.contains(
        "</mc:AlternateContent></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:t>sau"
    ));
    assert_eq!(marked.matches("lightGray").count(), 1);
}

#[test]
fn the_comments_that_are_there_stay_and_the_numbers_go_on() {
    let there = "<w:comment w:id=\"0\"/><w:comment w:id=\"6\"><w:p/></w:comment>";
    let package = document("<w:p><w:r><w:t>5 cuộc</w:t></w:r></w:p>", Some(there));
    let text = read(package.clone());
    let marked = text.marked(&marks(text.text(), &[("5", Colour::Green)])).expect("a document");
    let comments = text_of(&marked, "word/comments.xml");
    assert!(
        comments.contains(there)
            && comments.contains("w:id=\"8\"")
            && comments.contains("&lt; &amp; &gt;")
    );
    for name in ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/media/a.png"] {
        assert_eq!(text_of(&marked, name), text_of(&package, name), "{name}");
    }
}

#[test]
fn a_document_without_comments_gets_the_part_its_type_and_its_relation() {
    let package = document("<w:p><w:r><w:t>5 cuộc</w:t></w:r></w:p>", None);
    let text = read(package);
    let marked = text.marked(&marks(text.text(), &[("5", Colour::Green)])).expect("a document");
    assert!(text_of(&marked, "[Content_Types].xml").contains("PartName=\"/word/comments.xml\""));
    let links = text_of(&marked, "word/_rels/document.xml.rels");
    assert!(
        links.contains("officeDocument/2006/relationships/comments\" Target=\"comments.xml\""),
        "{links}"
    );
}

#[test]
fn rows_are_those_of_tables() {
    let cell =
        |text: &str| format!("<w:tc><w:tcPr/><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let table = format!("<w:p/><w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("Số cuộc"), cell("5"));
    for document in [
        read(document(&table, None)),
        read(b"<table><tr><td>S\xe1\xbb\x91 cu\xe1\xbb\x99c</td><td>5</td></tr></table>".to_vec()),
        read("|Số cuộc|5|\n".as_bytes().to_vec()),
    ] {
        let rows: Vec<Vec<&str>> = document
            .rows()
            .iter()
            .map(|row| row.iter().map(|cell| &document.text()[cell.clone()]).collect())
            .collect();
        assert_eq!(rows, [["Số cuộc", "5"]]);
    }
}

#[test]
fn what_is_no_document_is_refused() {
    let other = pack([("word/document.xml", b"<w:p/>".as_slice())]).expect("a package");
    assert_eq!(Prose::read(other, MOST).err(), Some(Unfit::Unreadable));
    let long = document("<w:p><w:r><w:t>5 cuộc</w:t></w:r></w:p>", None);
    assert_eq!(Prose::read(long, 100).err(), Some(Unfit::TooLong));
    assert_eq!(Prose::read(b"%PDF-1.4".to_vec(), MOST).err(), Some(Unfit::Other));
}

proptest! {
    #[test]
    fn every_text_is_marked_and_stays_the_same(
        runs in prop::collection::vec((prop::sample::select(vec![
            "5", "80 ", "có &lt; 6", "so\u{302}\u{301} ", "\u{302}", "&#x1ED1;", "", "1.234\u{a0}", "<![CDATA[<]]>",
        ]), 0..5_usize), 1..12),
        ranges in prop::collection::vec((0..40_usize, 1..6_usize), 0..6),
    ) {
        let written = runs.iter().map(|(text, kind)| match kind {
            0 => format!("<w:r><w:t>{text}</w:t></w:r>"),
            1 => format!("<w:r><w:rPr><w:i/></w:rPr><w:br/><w:t>{text}</w:t><w:t>{text}</w:t></w:r>"),
            2 => format!("</w:p><w:p><w:ins><w:r><w:t>{text}</w:t></w:r></w:ins>"),
            3 => format!("<w:r><w:t>{text}</w:t><v:p><w:p><w:r><w:t>{text}</w:t></w:r></w:p></v:p><w:t>{text}</w:t></w:r>"),
            _ => format!("<w:moveFrom><w:r><w:t>{text}</w:t></w:r></w:moveFrom><w:r><w:rPr/><w:t>{text}</w:t></w:r>"),
        });
        let body = format!("<w:p>{}</w:p>", written.collect::<String>());
        let text = read(document(&body, None));
        let letters: Vec<usize> = text.text().char_indices().map(|(at, _)| at).collect();
        let at = |place: usize| letters.get(place).copied().unwrap_or(text.text().len());
        let mut all = marks("", &[]);
        all.all = ranges.iter().map(|(from, length)| Mark {
            place: at(*from)..at(from + length),
            colour: Colour::Green,
            comment: vec!["x".to_owned()],
        }).collect();
        let marked = text.marked(&all).expect("a document");
        let again = read(marked.clone());
        prop_assert_eq!(again.text(), text.text());
        let main = text_of(&marked, "word/document.xml");
        prop_assert!(roxmltree::Document::parse(&main).is_ok(), "{}", main);
        for id in 1..=all.all.len() {
            let starts = main.matches(&format!("commentRangeStart w:id=\"{id}\"")).count();
            let ends = main.matches(&format!("commentRangeEnd w:id=\"{id}\"")).count();
            prop_assert_eq!(starts, ends, "{}", main);
        }
    }

    #[test]
    fn every_plain_text_becomes_a_document_of_the_same_places(text in "[\\PC\\n\\t\\r\u{7}5]{0,60}") {
        let plain = Prose::read(format!("a{text}").into_bytes(), MOST).expect("a text");
        let mut all = marks("", &[]);
        let place = 0..1;
        all.all = vec![Mark { place, colour: Colour::Red, comment: Vec::new() }];
        let again = read(plain.marked(&all).expect("a document"));
        let end = usize::from(!plain.text().ends_with('\n'));
        prop_assert_eq!(again.text().len(), plain.text().len() + end);
    }
}
