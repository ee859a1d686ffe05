//! Headings as files have them: the contract's English names, or the Vietnamese ones that offices write.

use crate::fault::Fault;
use crate::model::{Column, Kind};
use crate::text::fold;
use crate::words::{Words, in_either};

/// Vietnamese headings, folded, with the column that each means; several may mean one.
const ALIASES: &[(&str, &[&str])] = &[
    ("address", &["dia chi"]),
    ("agency", &["co quan", "co quan tra loi", "co quan duoc giao", "don vi duoc giao"]),
    ("answer", &["noi dung tra loi", "tra loi"]),
    ("answered", &["da tra loi", "tra loi truc tiep", "tra loi tai hoi nghi"]),
    ("answered_by", &["nguoi tra loi"]),
    ("at", &["to chuc tai", "noi to chuc"]),
    ("attended", &["so nguoi du", "luot nguoi du", "nguoi du"]),
    ("audience", &["doi tuong", "thanh phan"]),
    ("by", &["nguoi kiem tra", "don vi kiem tra"]),
    ("channel", &["hinh thuc cong khai", "noi cong khai", "kenh"]),
    ("code", &["ma"]),
    ("conclusion", &["thong bao ket luan", "so thong bao ket luan"]),
    ("contact", &["lien he", "dien thoai"]),
    ("day", &["ngay", "ngay to chuc", "ngay giao"]),
    ("dissatisfied", &["khong hai long"]),
    ("due", &["han tra loi", "thoi han", "han"]),
    ("duplicate_of", &["trung voi", "trung noi dung"]),
    ("extended_to", &["gia han den"]),
    ("field", &["linh vuc"]),
    ("form", &["hinh thuc"]),
    ("from", &["tu ngay", "hieu luc tu"]),
    ("gso_code", &["ma tong cuc thong ke", "ma so", "ma tctk"]),
    ("hosts", &["chu tri", "nguoi chu tri"]),
    ("invalid", &["khong hop le", "phieu khong hop le"]),
    ("issued", &["phat ra", "so phieu phat ra"]),
    ("key", &["khoa", "noi dung quy dinh"]),
    ("kind", &["loai", "loai hinh"]),
    ("limits", &["han che"]),
    ("link", &["duong dan", "lien ket"]),
    ("month", &["thang"]),
    ("name", &["ten", "ho ten", "ho va ten", "ten don vi", "ten co quan"]),
    ("name_en", &["ten tieng anh"]),
    ("name_vi", &["ten tieng viet"]),
    ("neutral", &["binh thuong"]),
    ("note", &["ghi chu"]),
    ("notice", &["ngay thong bao", "thong bao"]),
    ("number", &["so van ban", "so hieu", "so"]),
    ("opinions", &["luot y kien", "so y kien", "y kien"]),
    ("origin", &["nguon"]),
    ("outcome", &["ket qua tra loi", "ket qua giai quyet"]),
    ("parent", &["truc thuoc", "don vi cap tren"]),
    ("part_of", &["thuoc y kien", "tach tu"]),
    ("period", &["ky", "ky bao cao"]),
    ("petition", &["kien nghi", "ma kien nghi", "ma y kien"]),
    ("petitioner", &["nguoi kien nghi", "nguoi phan anh"]),
    ("plan", &["ke hoach", "ma ke hoach"]),
    ("post", &["chuc vu"]),
    ("public_text", &["noi dung cong khai"]),
    ("reason", &["ly do"]),
    ("result", &["ket qua", "ket qua kiem tra"]),
    ("returned", &["thu ve", "so phieu thu ve"]),
    ("satisfied", &["hai long"]),
    ("scope", &["pham vi"]),
    ("session", &["hoi nghi", "cuoc doi thoai", "ma hoi nghi"]),
    ("sessions", &["so cuoc", "so hoi nghi"]),
    ("signer", &["nguoi ky"]),
    ("source", &["can cu", "nguon quy dinh"]),
    ("speakers", &["nguoi phat bieu", "luot nguoi phat bieu", "so nguoi phat bieu"]),
    ("status", &["trang thai", "tinh trang"]),
    ("strengths", &["uu diem"]),
    ("successor", &["don vi ke thua", "ke thua"]),
    ("text", &["noi dung", "noi dung y kien", "noi dung kien nghi", "noi dung y kien, kien nghi"]),
    ("title", &["chuc danh"]),
    ("topic", &["chu de", "chuyen de"]),
    ("unit", &["don vi", "don vi to chuc"]),
    ("until", &["den ngay", "hieu luc den"]),
    ("value", &["gia tri"]),
    ("venue", &["dia diem", "hoi truong", "noi hop"]),
    ("very_satisfied", &["rat hai long"]),
    ("with", &["phoi hop", "co quan phoi hop"]),
    ("withdrawn", &["rut", "thu hoi"]),
];

/// What a heading means.
#[derive(Clone, Copy, Debug)]
pub(super) enum Heading {
    /// A column of the kind.
    Column(&'static Column),
    /// A running number, passed over.
    Numbering,
    /// Nothing known.
    Unknown,
}

/// What an office calls columns beside what is known: `--map "Đơn vị=unit"`.
#[derive(Clone, Debug, Default)]
pub struct Aliases {
    own: Vec<(String, String)>,
}

impl Aliases {
    /// Reads pairs of heading and column.
    ///
    /// # Errors
    /// A fault of usage where one is no pair, or names no column of any table.
    pub fn parse(given: &[String]) -> Result<Self, Fault> {
        let pair = |one: &String| {
            let (heading, column) =
                one.split_once('=').ok_or_else(|| Fault::usage("map-form").with("given", one.as_str()))?;
            let column = column.trim();
            if !Kind::ALL.iter().any(|kind| kind.spec().column(column).is_some()) {
                return Err(Fault::usage("map-column").with("given", column));
            }
            Ok((fold(heading), column.to_owned()))
        };
        Ok(Self { own: given.iter().map(pair).collect::<Result<_, _>>()? })
    }

    /// Reads a heading of a file of this kind.
    pub(super) fn read(&self, kind: Kind, text: &str) -> Heading {
        let folded = fold(text);
        let spec = kind.spec();
        let own = self.own.iter().filter(|(heading, _)| *heading == folded);
        if let Some(column) = own.filter_map(|(_, column)| spec.column(column)).next() {
            return Heading::Column(column);
        }
        if matches!(folded.as_str(), "tt" | "stt" | "so tt" | "no" | "no.") {
            return Heading::Numbering;
        }
        if let Some(column) = spec.column(&folded) {
            return Heading::Column(column);
        }
        let mut named = ALIASES.iter().filter(|(_, aliases)| aliases.contains(&folded.as_str()));
        let called =
            |words: &Words| spec.columns.iter().find(|column| fold(&words.term("column", column.name)) == folded);
        match named.find_map(|(name, _)| spec.column(name)).or_else(|| in_either(called)) {
            Some(column) => Heading::Column(column),
            None => Heading::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_both_languages() {
        let known = Aliases::default();
        let of = |kind, text| match known.read(kind, text) {
            Heading::Column(column) => column.name,
            Heading::Numbering => "TT",
            Heading::Unknown => "?",
        };
        assert_eq!(of(Kind::Session, "Đơn vị"), "unit");
        assert_eq!(of(Kind::Session, "Ngày tổ chức"), "day");
        assert_eq!(of(Kind::Ballot, "Rất hài lòng"), "very_satisfied");
        assert_eq!(of(Kind::Session, "STT"), "TT");
        assert_eq!(of(Kind::Session, "Quá hạn"), "?");
        for kind in Kind::ALL {
            for column in kind.spec().columns {
                assert_eq!(of(kind, column.name), column.name);
                for lang in [crate::words::Lang::Vi, crate::words::Lang::En] {
                    let label = Words::new(lang).term("column", column.name);
                    let read = match known.read(kind, &label) {
                        Heading::Column(column) => column.name,
                        _ => "?",
                    };
                    assert_eq!(read, column.name, "what people call {} of {:?}: {label}", column.name, kind);
                }
                assert!(
                    ALIASES.iter().any(|(name, _)| *name == column.name),
                    "{} has a Vietnamese heading",
                    column.name
                );
            }
        }
    }
}
