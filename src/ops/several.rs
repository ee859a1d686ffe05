//! Entering the same for several petitions at once: all or none, as one change.

use anyhow::Result;

use crate::model::{Kind, columns};
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::typed::{assign, enter_typed};
use crate::store::Work;

/// Enters an input for each of these petitions; the receipt has a line for each.
///
/// # Errors
/// If the input has a problem for one of them: then none is entered.
pub fn enter_for_each(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    petitions: &[String],
    mode: Mode,
) -> Result<Receipt> {
    let mut whole = Receipt { key: "entered-several", ..Receipt::default() };
    for petition in petitions {
        let mut input = input.clone();
        input.remove(&columns::PETITION.any());
        let input = input.with(columns::PETITION, petition.as_str());
        let one = match input.kind {
            Kind::Assignment => assign(work, resolver, &input, mode)?,
            _ => enter_typed(work, resolver, &input, mode)?,
        };
        if petitions.len() == 1 {
            return Ok(one);
        }
        whole.lines.push((one.key, one.args));
        whole.codes.extend(if one.codes.is_empty() {
            one.code.clone().into_iter().collect()
        } else {
            one.codes
        });
        whole.warnings.extend(one.warnings);
        (whole.code, whole.understood) = (one.code, one.understood);
    }
    whole.args = vec![("count", petitions.len().into())];
    Ok(whole)
}
