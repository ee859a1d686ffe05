//! The register's own documents of a period, for a text that may repeat them.

use anyhow::Result;

use crate::layout::Prose;
use crate::letters::{LetterRequest, Subject, find, write};
use crate::model::Closed as _;
use crate::report::{Medium, OwnText, ReportKind, ReportRequest, TextReport, names_period, title};
use crate::store::Reader;
use crate::words::{Lang, Words};

/// The longest letter that is compared, unpacked.
const MAX_BYTES: u64 = 256 << 20;

/// The letters about a period.
const OF_PERIOD: [&str; 3] = ["report", "year-report", "plan"];

/// Confirms the figures of a text that one of the register's own documents of the period has word
/// for word.
///
/// # Errors
/// If a document cannot be made.
pub fn confirm_own(
    reader: Reader<'_>,
    request: &ReportRequest,
    text: &Prose,
    report: &mut TextReport,
) -> Result<()> {
    let mut own = OwnText::default();
    for words in [Lang::Vi, Lang::En].map(Words::new) {
        for kind in ReportKind::ALL.iter().copied().filter(|kind| kind.has_one_period()) {
            if !text.text().contains(&title(kind, &report.figures, &words)) {
                continue;
            }
            for medium in [Medium::Screen, Medium::Page] {
                let made = request.of_kind(kind, medium).make(reader)?.report;
                own.add(&made.document(&words, medium), &report.figures, &words);
            }
        }
    }
    let words = Words::new(Lang::Vi);
    if names_period(text, &report.figures, &words) {
        let unit = reader.own_unit()?;
        for word in OF_PERIOD {
            let request = LetterRequest {
                subject: Subject::Period(request.periods[0].clone(), unit),
                on: None,
                as_of: request.as_of,
                number: None,
                layout: None,
                signer: None,
                recipients: Vec::new(),
                named: request.named,
                lang: Lang::Vi,
            };
            let letter = write(reader, find(word)?, request, None)?.document;
            if let Ok(letter) = Prose::read(letter, MAX_BYTES) {
                own.add_letter(&letter, &report.figures, &words);
            }
        }
    }
    own.confirm(text, &mut report.verdicts);
    Ok(())
}
