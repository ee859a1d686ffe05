//! The packaged templates keep the figures of their profiles, twip by twip.

use roxmltree::{Document, Node};

use super::*;

const FORM: &str = "
= GIẤY MỜI
~ Dự hội nghị {{topic}}
* Căn cứ {{topic}};
# 1. Thời gian
- Sáng;
{{?topic}}
Lời __nghiêng__ và **đậm** // xuống dòng.
{{/topic}}
| TT :8= | Đơn vị | Số :20> |
| {{#units}}{{tt}} | {{unit}} | {{count}}{{/units}} |
Trân trọng.
@ page landscape
= PHỤ LỤC
...
";

/// The parts of a template composed of a markup.
fn parts(profile: &Profile, markup: &str) -> BTreeMap<String, String> {
    let markup = LetterMarkup::parse(markup).expect("read");
    let package = compose(profile, &markup).expect("composed");
    let parts = unpack(&package, 1 << 26).expect("a package").into_iter();
    parts.map(|part| (part.name, String::from_utf8(part.content).expect("text"))).collect()
}

fn all(tree: &Document<'_>, name: &str) -> usize {
    tree.descendants().filter(|node| node.tag_name().name() == name).count()
}

fn find<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.descendants().find(|node| node.tag_name().name() == name)
}

fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

/// A style's paragraphs, as text.
fn of_style(tree: &Document<'_>, style: &str) -> Vec<String> {
    let paragraphs = tree.descendants().filter(|node| node.tag_name().name() == "p");
    let paragraphs = paragraphs
        .filter(|node| find(*node, "pStyle").and_then(|s| value(s, "val")) == Some(style));
    let text = |node: Node<'_, '_>| {
        node.descendants().filter(|n| n.tag_name().name() == "t").filter_map(|n| n.text()).collect()
    };
    paragraphs.map(text).collect()
}

#[test]
fn the_page_is_as_the_profile_has_it() {
    for profile in Profile::all().expect("the data are read") {
        let parts = parts(&profile, FORM);
        let tree = Document::parse(&parts["word/document.xml"]).expect("well-formed");
        let sections: Vec<_> =
            tree.descendants().filter(|node| node.tag_name().name() == "sectPr").collect();
        let margins = find(sections[0], "pgMar").expect("margins");
        let millimetres = |name| {
            value(margins, name).expect("a margin").parse::<f64>().expect("a number") * 25.4
                / 1440.0
        };
        let page = profile.page;
        let figures = [
            ("top", page.top),
            ("bottom", page.bottom),
            ("left", page.left),
            ("right", page.right),
            ("header", page.header),
        ];
        for (name, figure) in figures {
            assert!((millimetres(name) - figure).abs() < 0.02, "{} {name}", profile.id);
        }
        let size = find(sections[0], "pgSz").expect("a size");
        assert_eq!([value(size, "w"), value(size, "h")], [Some("11906"), Some("16838")]);
        let size = find(sections[1], "pgSz").expect("a size");
        assert_eq!([value(size, "w"), value(size, "orient")], [Some("16838"), Some("landscape")]);
        assert!(find(sections[0], "titlePg").is_some() && find(sections[1], "titlePg").is_none());
    }
}

#[test]
fn page_numbers_stand_in_the_middle_from_the_second_page() {
    for profile in Profile::all().expect("the data are read") {
        let parts = parts(&profile, FORM);
        assert!(
            parts["word/header1.xml"].contains("> PAGE <")
                && !parts["word/header2.xml"].contains("PAGE")
        );
        let tree = Document::parse(&parts["word/document.xml"]).expect("well-formed");
        let kinds: Vec<_> =
            tree.descendants().filter(|node| node.tag_name().name() == "headerReference").collect();
        assert_eq!(
            kinds.iter().map(|node| value(*node, "type").expect("a kind")).collect::<Vec<_>>(),
            ["default", "first", "default"]
        );
        assert!(!parts.contains_key("word/footer1.xml"));
    }
}

#[test]
fn every_style_has_its_letter_size_and_space() {
    for profile in Profile::all().expect("the data are read") {
        let parts = parts(&profile, FORM);
        let tree = Document::parse(&parts["word/styles.xml"]).expect("well-formed");
        let fonts = find(tree.root(), "rFonts").expect("a font");
        assert!(
            ["ascii", "hAnsi", "cs"]
                .iter()
                .all(|name| value(fonts, name) == Some("Times New Roman"))
        );
        for (id, style) in &profile.styles {
            let told = format!("{} {id}", profile.id);
            let node = tree
                .descendants()
                .find(|node| value(*node, "styleId") == Some(id))
                .expect("the style");
            let number = |name: &str, of: &str| {
                find(node, name)
                    .and_then(|node| value(node, of))
                    .map_or(0.0, |text| text.parse::<f64>().expect("a number"))
            };
            assert_eq!(number("sz", "val"), style.size * 2.0, "{told}: half points");
            assert_eq!(number("spacing", "before"), style.before * 20.0, "{told}");
            assert!(
                (number("ind", "firstLine") * 25.4 / 1440.0 - style.indent).abs() < 0.02,
                "{told}"
            );
            let is = |name| find(node, name).is_some();
            assert_eq!(
                [is("b"), is("i"), is("caps"), is("u"), is("keepNext")],
                [style.bold, style.italic, style.caps, style.underline, style.keep],
                "{told}"
            );
            let side = find(node, "jc").and_then(|node| value(node, "val"));
            assert_eq!(side, Some(style.align.as_deref().unwrap_or("left")), "{told}");
        }
        let used: std::collections::BTreeSet<&str> = parts["word/document.xml"]
            .split("<w:pStyle w:val=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        for style in used {
            assert!(
                parts["word/styles.xml"].contains(&format!("w:styleId=\"{style}\"")),
                "{} lacks {style}",
                profile.id
            );
        }
    }
}

#[test]
fn the_heading_block_is_each_familys() {
    let expected = [
        (
            "state-2020",
            vec!["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            vec!["Độc lập - Tự do - Hạnh phúc"],
            0,
            "Số: ",
            "/{{symbol}}",
            "./.",
        ),
        ("party-2018", vec!["ĐẢNG CỘNG SẢN VIỆT NAM"], vec![], 1, "Số ", "-{{symbol}}", "."),
        ("party-2026", vec!["ĐẢNG CỘNG SẢN VIỆT NAM"], vec![], 1, "Số ", "-{{symbol}}", "."),
    ];
    for (profile, (id, country, motto, stars, number, symbol, end)) in
        Profile::all().expect("the data are read").iter().zip(expected)
    {
        assert_eq!(profile.id, id);
        let parts = parts(profile, FORM);
        let tree = Document::parse(&parts["word/document.xml"]).expect("well-formed");
        assert_eq!(
            (of_style(&tree, "Country"), of_style(&tree, "Motto")),
            (
                country.iter().map(|t| (*t).to_owned()).collect(),
                motto.iter().map(|t| (*t).to_owned()).collect()
            )
        );
        assert_eq!(of_style(&tree, "Star").len(), stars, "{id}");
        let line = of_style(&tree, "Number").concat();
        assert!(line.starts_with(number) && line.ends_with(symbol), "{id}: {line}");
        assert!(
            of_style(&tree, "Body").last().is_some_and(|text| text == &format!("Trân trọng{end}")),
            "{id}"
        );
        // Below the name on the right; in the State's layout also below the issuer and the subject.
        let rules = of_style(&tree, "Rule").len();
        assert_eq!(
            (rules, of_style(&tree, "SubjectRule").concat()),
            if stars == 0 { (3, String::new()) } else { (1, "-----".to_owned()) },
            "{id}"
        );
        assert_eq!(all(&tree, "tblHeader"), 1, "{id}: the table's head is repeated");
        // LibreOffice loses the rows of a table whose head is alone at a page's end.
        assert!(profile.styles["CellHead"].keep, "{id}: the table's head stays with its first row");
        assert!(!parts.values().any(|part| part.contains("TargetMode")), "{id}: nothing outside");
        assert!(
            of_style(&tree, "Recipient").last().is_some_and(|last| last.starts_with("- Lưu")),
            "{id}"
        );
    }
}

#[test]
fn a_letter_without_a_kind_says_below_its_number_what_it_is_about() {
    for profile in Profile::all().expect("the data are read") {
        let parts = parts(&profile, "~ V/v {{topic}}\n> Kính gửi: A\nLời;");
        let tree = Document::parse(&parts["word/document.xml"]).expect("well-formed");
        assert_eq!(of_style(&tree, "LetterSubject"), ["V/v {{topic}}"]);
        assert!(of_style(&tree, "Subject").is_empty() && of_style(&tree, "Kind").is_empty());
    }
}

#[test]
fn what_a_letter_lacks_is_left_out() {
    let markup = "@ no head\n@ no recipients\n@ no signature\n@ no end\n@ no page-number\n@ slip\n@ copies 2\n= PHIẾU\nLời;\n+ A // {{signer}} | B // b";
    let profile = &Profile::all().expect("the data are read")[0];
    let parts = parts(profile, markup);
    let tree = Document::parse(&parts["word/document.xml"]).expect("well-formed");
    for style in ["Country", "Issuer", "Number", "PlaceAndDay", "Recipient", "Post"] {
        assert!(of_style(&tree, style).is_empty(), "{style}");
    }
    assert_eq!(
        (of_style(&tree, "Body"), of_style(&tree, "Cut").len()),
        (vec!["Lời;".to_owned(); 2], 1)
    );
    assert_eq!(of_style(&tree, "Signer"), ["{{signer}}", "b", "{{signer}}", "b"]);
    assert_eq!(all(&tree, "headerReference"), 0);
    assert!(
        parts["word/document.xml"].contains("<w:pgSz w:w=\"8391\" w:h=\"11906\"/>"),
        "half a sheet"
    );
}

/// The names around every packaged letter: in heading block, signature and recipients.
fn around() -> Names {
    let texts = ["superior", "issuer", "number", "symbol", "place", "day_line"];
    let texts = texts.into_iter().chain(["sign_authority", "sign_post", "signer", "archive"]);
    let mut names: Names = texts.map(|name| (name.to_owned(), Known::Text)).collect();
    let recipient = Names::from([("recipient".to_owned(), Known::Text)]);
    names.insert("recipients".to_owned(), Known::Rows(recipient));
    names
}

#[test]
fn a_composed_template_is_filled_by_its_own_names() {
    for profile in Profile::all().expect("the data are read") {
        let package =
            compose(&profile, &LetterMarkup::parse(FORM).expect("read")).expect("composed");
        let template = Template::read("mau", &package).expect("a template");
        let unit = Record::from(
            ["tt", "unit", "count"].map(|name| (name.to_owned(), Fill::from(name.to_uppercase()))),
        );
        let record = Record::from([
            ("topic".to_owned(), "đất".into()),
            ("units".to_owned(), vec![unit.clone(), unit].into()),
        ]);
        let mut names = around();
        names.extend(names_of(&record));
        let made = template.fill(&record, &names).expect("filled");
        let xml = unpack(&made, 1 << 26)
            .expect("a package")
            .into_iter()
            .find(|part| part.name == "word/document.xml");
        let xml = String::from_utf8(xml.expect("the text").content).expect("text");
        let tree = Document::parse(&xml).expect("well-formed");
        assert_eq!(of_style(&tree, "CellFigure"), ["COUNT", "COUNT"]);
        assert!(
            !xml.contains("{{")
                && of_style(&tree, "Mark").is_empty()
                && of_style(&tree, "Authority").is_empty()
        );
        let used = template.marks();
        let unused: Vec<_> = around().into_keys().filter(|name| !used.contains(name)).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }
}
