//! The named styles of a packaged template, from a profile's figures.

use std::fmt::Write as _;

use crate::layout::letter::profile::{Profile, Style};
use crate::layout::letter::xml::quoted;

/// Millimetres in twentieths of a point, Word's unit.
pub(super) fn twips(millimetres: f64) -> i64 {
    rounded(millimetres * 1440.0 / 25.4)
}

fn rounded(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "lengths of a page")]
    let whole = value.round() as i64;
    whole
}

/// The styles' part.
pub(super) fn styles(profile: &Profile) -> String {
    let font = quoted(&profile.font);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>\
         <w:color w:val=\"000000\"/>{}<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
        size(profile.styles.get("Body").map_or(14.0, |style| style.size))
    );
    for (id, style) in &profile.styles {
        let name = name(id);
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{}</w:pPr><w:rPr>{}</w:rPr></w:style>",
            paragraph(id, style),
            letters(style)
        );
    }
    out + include_str!("parts/own_styles.xml") + "</w:styles>\n"
}

/// Word's name of a style: its built-in name if it has one for this use.
fn name(id: &str) -> &str {
    match id {
        "Body" => "Body Text",
        "Heading1" => "heading 1",
        "Heading2" => "heading 2",
        "Header" => "header",
        other => other,
    }
}

fn paragraph(id: &str, style: &Style) -> String {
    let mut out = String::new();
    if style.keep {
        out += "<w:keepNext/>";
    }
    let line = match (style.exact, style.line) {
        (Some(points), _) => format!(" w:line=\"{}\" w:lineRule=\"exact\"", rounded(points * 20.0)),
        (None, Some(lines)) => {
            format!(" w:line=\"{}\" w:lineRule=\"auto\"", rounded(lines * 240.0))
        }
        (None, None) => String::new(),
    };
    let (before, after) = (rounded(style.before * 20.0), rounded(style.after * 20.0));
    let _ = write!(out, "<w:spacing w:before=\"{before}\" w:after=\"{after}\"{line}/>");
    let (left, right, indent) = (twips(style.left), twips(style.right), twips(style.indent));
    if (left, right, indent) != (0, 0, 0) {
        let _ =
            write!(out, "<w:ind w:left=\"{left}\" w:right=\"{right}\" w:firstLine=\"{indent}\"/>");
    }
    let _ = write!(out, "<w:jc w:val=\"{}\"/>", style.align.as_deref().unwrap_or("left"));
    if let Some(level) = id.strip_prefix("Heading").and_then(|level| level.parse::<u8>().ok()) {
        let _ = write!(out, "<w:outlineLvl w:val=\"{}\"/>", level.saturating_sub(1));
    }
    out
}

fn letters(style: &Style) -> String {
    let mut out = String::new();
    for (is, tag) in [(style.bold, "<w:b/>"), (style.italic, "<w:i/>"), (style.caps, "<w:caps/>")] {
        if is {
            out += tag;
        }
    }
    out += &size(style.size);
    if style.underline {
        out += "<w:u w:val=\"single\"/>";
    }
    out
}

/// Points in half points, Word's unit of type size.
fn size(points: f64) -> String {
    let halves = rounded(points * 2.0);
    format!("<w:sz w:val=\"{halves}\"/><w:szCs w:val=\"{halves}\"/>")
}
