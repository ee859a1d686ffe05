//! Templates: Word documents with placeholders, read once and filled any number of times.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::layout::letter::compile::compile;
use crate::layout::letter::items::Piece;
use crate::layout::letter::marks::join;
use crate::layout::letter::outside::{check_fields, check_macros, check_relations};
use crate::layout::letter::problem::Problems;
use crate::layout::letter::write::{Scope, Writer, check, used};
use crate::layout::letter::xml::{self, elements};
use crate::layout::letter::{Names, Record};
use crate::layout::package::{Flaw, Part, pack, unpack};

/// The longest template on disk, in bytes (docs/limits.md).
const MAX_BYTES: u64 = 16 << 20;
/// The longest sum of its unpacked parts.
const MAX_UNPACKED: u64 = 64 << 20;
/// The longest text, markup included.
const MAX_TEXT: usize = 8 << 20;
/// The limits of a letter from an office's own template: nested rows multiply.
const OWN: Most = Most { text: 64 << 20, rows: 2_000_000 };
/// A letter from a packaged template is only as long as the register's lists.
const PACKAGED: Most = Most { text: usize::MAX, rows: usize::MAX };

/// The limits of a letter.
#[derive(Clone, Copy, Debug)]
struct Most {
    /// The length of a filled part.
    text: usize,
    /// The number of rows written.
    rows: usize,
}

/// The parts with placeholders, by the end of their content type.
const FILLED: [&str; 6] = [
    "wordprocessingml.document.main+xml",
    "wordprocessingml.template.main+xml",
    "wordprocessingml.header+xml",
    "wordprocessingml.footer+xml",
    "wordprocessingml.footnotes+xml",
    "wordprocessingml.endnotes+xml",
];

/// A Word document with placeholders.
#[derive(Clone, Debug)]
pub struct Template {
    file: String,
    parts: Vec<Part>,
    /// The filled parts, by their index among the parts.
    filled: Vec<(usize, Vec<Piece>)>,
    most: Most,
}

impl Template {
    /// Reads a template; `file` is its name in problems.
    ///
    /// # Errors
    /// If it is not a Word document, is too long, contains programs or fetches content from
    /// outside, or if one of its marks has no partner.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self> {
        let problems = Problems { file };
        if bytes.len() as u64 > MAX_BYTES {
            return Err(problems.too_long("letter-template-too-long", MAX_BYTES).into());
        }
        let mut parts = unpack(bytes, MAX_UNPACKED).map_err(|flaw| match flaw {
            Flaw::Broken => problems.unreadable(),
            Flaw::TooLong | Flaw::PieceTooLong => {
                problems.too_long("letter-template-too-long", MAX_UNPACKED)
            }
        })?;
        let kinds = Kinds::read(&mut parts).ok_or_else(|| problems.unreadable())?;
        check_macros(&parts, &kinds.text, problems)?;
        check_relations(&mut parts, problems)?;
        let (mut filled, mut length, mut mains) = (Vec::new(), 0, 0);
        for (place, part) in
            parts.iter().enumerate().filter(|(_, part)| kinds.is_filled(&part.name))
        {
            length += part.content.len();
            if length > MAX_TEXT {
                return Err(problems.too_long("letter-template-too-long", MAX_TEXT as u64).into());
            }
            let mut nodes = xml::parse(&part.content).ok_or_else(|| problems.unreadable())?;
            mains += elements(&nodes).filter(|root| root.name() == "w:document").count();
            check_fields(&nodes, problems)?;
            join(&mut nodes, problems)?;
            filled.push((place, compile(&nodes, problems)?));
        }
        if mains != 1 {
            return Err(problems.unreadable().into());
        }
        Ok(Self { file: file.to_owned(), parts, filled, most: OWN })
    }

    /// Lifts the limits: the template is the program's own.
    #[must_use]
    pub fn packaged(self) -> Self {
        Self { most: PACKAGED, ..self }
    }

    /// Returns the names that it uses, in order.
    pub fn marks(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        for (_, pieces) in &self.filled {
            used(pieces, &mut names);
        }
        names.into_iter().collect()
    }

    /// Checks that each of its names is known, and used for its type.
    ///
    /// # Errors
    /// If one is not; the problem shows the first, with the nearest known name.
    pub fn check(&self, names: &Names) -> Result<()> {
        let problems = Problems { file: &self.file };
        self.filled.iter().try_for_each(|(_, pieces)| check(pieces, &mut vec![names], problems))
    }

    /// Fills it with a record and returns the document: equal templates, records and names give
    /// equal bytes. `names` are all allowed names; those that the record lacks are empty.
    ///
    /// # Errors
    /// If one of its names is unknown, or the document becomes too long.
    pub fn fill(&self, record: &Record, names: &Names) -> Result<Vec<u8>> {
        self.check(names)?;
        let problems = Problems { file: &self.file };
        let mut texts = Vec::new();
        for (place, pieces) in &self.filled {
            let mut writer = Writer {
                out: String::new(),
                scopes: vec![Scope::Record(record)],
                most: self.most.text,
                rows: self.most.rows,
                problems,
            };
            writer.write(pieces)?;
            texts.push((*place, writer.out));
        }
        let mut texts = texts.iter().peekable();
        pack(self.parts.iter().enumerate().map(|(place, part)| {
            let text = texts.next_if(|(filled, _)| *filled == place);
            (part.name.as_str(), text.map_or(part.content.as_slice(), |(_, text)| text.as_bytes()))
        }))
    }
}

/// The content types of the package's parts.
#[derive(Debug)]
struct Kinds {
    /// The names of the filled parts.
    filled: BTreeSet<String>,
    /// All content types, in one text.
    text: String,
}

impl Kinds {
    const LIST: &str = "[Content_Types].xml";

    /// Reads the package's content types; a Word template becomes a document there, since the
    /// result is one.
    fn read(parts: &mut [Part]) -> Option<Self> {
        let list = parts.iter_mut().find(|part| part.name == Self::LIST)?;
        let nodes = xml::parse(&list.content)?;
        let text = String::from_utf8(std::mem::take(&mut list.content)).ok()?;
        list.content = text.replace("template.main+xml", "document.main+xml").into_bytes();
        let kinds = elements(&nodes).flat_map(xml::Element::elements);
        let filled = kinds.filter(|kind| {
            let kind = kind.attribute("ContentType").unwrap_or_default();
            FILLED.iter().any(|end| kind.ends_with(end))
        });
        let filled = filled.filter_map(|kind| {
            Some(kind.attribute("PartName")?.trim_start_matches('/').to_lowercase())
        });
        Some(Self { filled: filled.collect(), text })
    }

    fn is_filled(&self, name: &str) -> bool {
        self.filled.contains(&name.to_lowercase())
    }
}
