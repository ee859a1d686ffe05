//! Tables out: one CSV a kind, in the contract's order, so that the same register gives the same bytes.

use std::io::Write;

use anyhow::Result;

use crate::layout::guard;
use crate::model::Kind;
use crate::store::{Filter, Form, Reader};

/// Writes a kind's table. Who petitioned is written only where `named`; else those columns are left out.
///
/// # Errors
/// Where the stream or the register's file fails.
pub fn export(reader: Reader<'_>, kind: Kind, named: bool, bom: bool, out: &mut dyn Write) -> Result<u64> {
    if bom {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let mut writer = csv::Writer::from_writer(out);
    let columns = kind.spec().columns;
    let kept: Vec<usize> = (0..columns.len()).filter(|place| named || !columns[*place].personal).collect();
    writer.write_record(kept.iter().map(|place| columns[*place].name))?;
    let mut rows = 0;
    let form = if named { Form::Named } else { Form::Shown };
    reader.each_record(kind, form, &Filter::default(), |record| {
        writer.write_record(kept.iter().map(|place| guard(record.values[*place].to_string())))?;
        rows += 1;
        Ok(())
    })?;
    writer.flush()?;
    Ok(rows)
}
