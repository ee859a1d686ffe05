//! Candidates for rows without a code: the records of one session, petition or unit, by comparison
//! key.

use std::collections::HashMap;

use anyhow::Result;

use crate::model::{Kind, Record, RowId, Type, Value};
use crate::store::Reader;
use crate::text;

/// Maximum number of sessions, petitions or units cached at once.
const MOST_OWNERS: usize = 256;

/// Comparison keys of records, each with the stored keys and the rows.
type Keys = HashMap<Vec<Value>, Vec<(Vec<Value>, RowId)>>;

/// Caches, for one batch, the records that rows without a code are compared with.
#[derive(Debug, Default)]
pub(super) struct Alike {
    owners: HashMap<(Kind, RowId), Keys>,
}

impl Alike {
    /// Finds the record with the key of these values: the same text first, then one that differs
    /// only in blanks or list marks.
    pub(super) fn find(&mut self, reader: Reader<'_>, values: &Record) -> Result<Option<RowId>> {
        let key = key(values);
        let Some(owner) = key.first().and_then(Value::as_row).filter(|_| has_text(values.kind))
        else {
            return reader.keyed(values.kind, &key);
        };
        let kind = values.kind;
        if !self.owners.contains_key(&(kind, owner)) {
            if self.owners.len() >= MOST_OWNERS {
                self.owners.clear();
            }
            let mut keys = Keys::new();
            reader
                .keys_of(kind, owner)?
                .into_iter()
                .for_each(|(id, key)| remember(&mut keys, kind, key, id));
            self.owners.insert((kind, owner), keys);
        }
        let like =
            self.owners.get(&(kind, owner)).and_then(|keys| keys.get(&as_compared(kind, &key)));
        let same = like.and_then(|like| {
            like.iter().find(|(stored, _)| *stored == key).or_else(|| like.first())
        });
        Ok(same.map(|(_, id)| *id))
    }

    /// Adds a new record to the cache.
    pub(super) fn learn(&mut self, values: &Record, id: RowId) {
        let key = key(values);
        let owner = key.first().and_then(Value::as_row);
        if let Some(keys) = owner.and_then(|owner| self.owners.get_mut(&(values.kind, owner))) {
            remember(keys, values.kind, key, id);
        }
    }

    /// Drops cached records with the same owner as one whose key changed.
    pub(super) fn forget(&mut self, before: &Record, now: &Record) {
        if key(before) == key(now) {
            return;
        }
        for values in [before, now] {
            key(values)
                .first()
                .and_then(Value::as_row)
                .map(|owner| self.owners.remove(&(values.kind, owner)));
        }
    }
}

fn remember(keys: &mut Keys, kind: Kind, key: Vec<Value>, id: RowId) {
    keys.entry(as_compared(kind, &key)).or_default().push((key, id));
}

fn has_text(kind: Kind) -> bool {
    kind.spec().key.iter().any(|column| matches!(column.of, Type::Text))
}

fn key(values: &Record) -> Vec<Value> {
    values.spec().key.iter().map(|column| values.value(column).clone()).collect()
}

fn as_compared(kind: Kind, key: &[Value]) -> Vec<Value> {
    let compared =
        kind.spec().key.iter().zip(key).map(|(column, value)| match (column.of, value) {
            (Type::Text, Value::Text(text)) => Value::Text(text::compared(text)),
            (_, value) => value.clone(),
        });
    compared.collect()
}
