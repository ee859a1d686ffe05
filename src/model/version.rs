//! Identity of records and of their versions between registers.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

use crate::model::{Kind, RecordIdentity};
use crate::text;

/// A type of thing that registers exchange: a record, a link from a unit to its successor, or a
/// petitioner's personal data.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RecordType {
    /// A record of a kind.
    Record(Kind),
    /// A unit's successor.
    Link,
    /// A petitioner's personal data.
    Identity,
}

impl RecordType {
    /// Returns every type; a type follows those it refers to.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        Kind::ALL.into_iter().map(Self::Record).chain([Self::Link, Self::Identity])
    }

    /// Returns its name in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.spec().word,
            Self::Link => "successor",
            Self::Identity => "identity",
        }
    }

    /// Finds a type by its name.
    pub fn find(word: &str) -> Option<Self> {
        Self::all().find(|record_type| record_type.word() == word)
    }
}

/// The content of a version: texts by column. It refers to records by hidden id, and to units,
/// agencies and fields by code.
pub type Content = BTreeMap<String, String>;

/// A SHA-256.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::hex(&self.0))
    }
}

impl Hash {
    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(text::unhex(text)?.try_into().ok()?))
    }

    /// Digests texts, each preceded by its length.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self(hash.finalize().into())
    }
}

/// The identity of a record across registers.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RecordId {
    /// The type.
    pub record_type: RecordType,
    /// The hidden random id; for a record identified by name, a digest of the name.
    pub uid: [u8; 16],
}

impl RecordId {
    /// Parses the id that [`RecordId::hex`] writes.
    pub fn parse(record_type: RecordType, hex: &str) -> Option<Self> {
        Some(Self { record_type, uid: text::unhex(hex)?.try_into().ok()? })
    }

    /// Returns the id of a thing identified by name: a unit version, an agency, a field, a rule, a
    /// holiday, a link.
    pub fn named(record_type: RecordType, name: &[&str]) -> Self {
        let parts = [record_type.word()].into_iter().chain(name.iter().copied());
        let Hash(digest) = Hash::of(parts.map(str::as_bytes));
        let mut uid = [0; 16];
        uid.copy_from_slice(&digest[..16]);
        Self { record_type, uid }
    }

    /// Returns the columns that identify a type; empty if it has a hidden id.
    pub fn naming_columns(record_type: RecordType) -> &'static [&'static str] {
        match record_type {
            RecordType::Record(kind) => match kind.spec().identity {
                RecordIdentity::Named(columns) => columns,
                RecordIdentity::HiddenId => &[],
            },
            RecordType::Link => &["unit", "successor"],
            RecordType::Identity => &[],
        }
    }

    /// Returns the id in hexadecimal.
    pub fn hex(&self) -> String {
        text::hex(&self.uid)
    }

    /// Returns six digits that distinguish the record from others of the same code.
    pub fn mark(&self) -> String {
        self.short()[..6].to_owned()
    }

    /// Returns eight digits that name a record without another name.
    pub fn short(&self) -> String {
        Hash::of([self.record_type.word().as_bytes(), &self.uid]).to_string()[..8].to_owned()
    }

    /// Digests the content of a version of the record.
    pub fn digest(&self, content: &Content) -> Hash {
        let cells = content.iter().flat_map(|(column, text)| [column.as_bytes(), text.as_bytes()]);
        Hash::of([self.record_type.word().as_bytes(), &self.uid].into_iter().chain(cells))
    }

    /// Returns the hash of a version: of the record, the parent versions, and the content or its
    /// removal.
    pub fn version(&self, parents: &[Hash], digest: Option<Hash>) -> Hash {
        let mut parents: Vec<Hash> = parents.to_vec();
        parents.sort_unstable();
        let parents: Vec<u8> = parents.iter().flat_map(|hash| hash.0).collect();
        let said = digest.map(|digest| digest.0);
        let said = said.as_ref().map_or(b"removed".as_slice(), |digest| digest.as_slice());
        Hash::of([
            b"doithoai.version/1",
            self.record_type.word().as_bytes(),
            &self.uid,
            parents.as_slice(),
            said,
        ])
    }
}

/// Returns the code of a record while another office's record has the same:
/// `dong-lac-2019-1~3fa2c1`.
pub fn provisional(code: &str, record: RecordId) -> String {
    format!("{code}~{}", record.mark())
}

/// Returns a code without the mark of [`provisional`].
pub fn without_mark(code: &str) -> &str {
    match code.rsplit_once('~') {
        Some((stem, mark))
            if mark.len() == 6 && mark.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
        {
            stem
        }
        _ => code,
    }
}
