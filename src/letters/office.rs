//! The issuers of letters: the names of a unit's bodies on the letter's day.

use chrono::NaiveDate;

use crate::letters::Layout;
use crate::letters::phrases::{known, phrase_in};
use crate::model::{
    Closed, UnitId, UnitKind, UnitLevel, bare_name, has_kind_in_name, kind_with_name,
};
use crate::rules::{Life, Lineage};
use crate::text::{self, fold};
use crate::words::Lang;

/// A unit's bodies: Party committee, People's Committee, Front.
#[derive(Clone, Debug)]
pub(super) struct Office {
    /// The unit.
    pub unit: UnitId,
    /// The name with the kind: `xã Đồng Lạc`.
    pub place: String,
    /// The name alone: `Đồng Lạc`.
    pub name: String,
    kind: UnitKind,
    /// The language of its bodies' names.
    lang: Lang,
    /// The parent unit.
    above: Option<Box<Office>>,
}

/// The number of bold capitals that surely fit on a line of a letter's head, 62 mm wide.
const MAX_HEAD: usize = 16;

/// One of a unit's bodies.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Body {
    /// The People's Committee.
    State,
    /// The Party's committee.
    Party,
    /// The Fatherland Front's committee.
    Front,
}

impl From<Layout> for Body {
    fn from(layout: Layout) -> Self {
        match layout {
            Layout::State => Self::State,
            Layout::Party => Self::Party,
        }
    }
}

impl Body {
    /// Its word in the keys of phrases.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Party => "party",
            Self::Front => "front",
        }
    }
}

impl Office {
    /// Finds the offices of a unit on a day; a village has those of its parent.
    pub(super) fn of(lineage: &Lineage, unit: UnitId, on: NaiveDate) -> Self {
        Self::named_in(Lang::Vi, lineage, unit, on)
    }

    /// Finds the offices of a unit on a day, named in a language.
    pub(super) fn named_in(lang: Lang, lineage: &Lineage, unit: UnitId, on: NaiveDate) -> Self {
        let Some(life) = lineage.life_on(unit, on) else {
            let place = lineage.code(unit).to_owned();
            return Self {
                unit,
                name: place.clone(),
                place,
                kind: UnitKind::Commune,
                lang,
                above: None,
            };
        };
        // A register may name two units as each other's parent: then neither is above.
        let above = life.parent.filter(|parent| !lineage.is_within(*parent, unit));
        if let (UnitKind::Village, Some(parent)) = (life.kind, above) {
            return Self::named_in(lang, lineage, parent, on);
        }
        Self {
            unit,
            place: place_in(lang, life),
            name: bare_name(&life.name, life.kind).to_owned(),
            kind: kind_of(life),
            lang,
            above: above.map(|parent| Box::new(Self::named_in(lang, lineage, parent, on))),
        }
    }

    /// A phrase in the office's language.
    fn phrase(&self, key: &str, args: &[(&str, &str)]) -> String {
        phrase_in(self.lang, key, args)
    }

    /// The place before a letter's date (Decree 30/2020, appendix I): with the kind where that is
    /// a part of the name (`Phường 1`).
    pub(super) fn place_line(&self) -> String {
        if has_kind_in_name(&self.name) {
            text::capitalised(&self.place)
        } else {
            self.name.clone()
        }
    }

    /// The key of a phrase that differs by kind; all kinds below the district share one.
    fn key_by_kind(&self, key: &str) -> String {
        let kind = if self.is_commune() { "commune" } else { self.kind.code() };
        format!("{key}.{kind}")
    }

    /// Returns whether it has the offices of a commune, with none below them.
    pub(super) fn is_commune(&self) -> bool {
        matches!(self.kind.level(), UnitLevel::Commune | UnitLevel::Village)
    }

    /// The name of a body.
    pub(super) fn body(&self, body: Body) -> String {
        let key = match body {
            Body::State => "state.body".to_owned(),
            Body::Front => "front.body".to_owned(),
            Body::Party => self.key_by_kind("party.body"),
        };
        self.phrase(&key, &[("place", &self.place), ("name", &self.place_line())])
    }

    /// The name of a body at the top of a letter, which may take two lines.
    pub(super) fn head(&self, body: Body) -> String {
        let key = format!("{}.head", body.word());
        let name = if known(&key).is_some() {
            self.phrase(&key, &[("place", &self.place)])
        } else {
            self.body(body)
        };
        self.unbroken(name)
    }

    /// The name printed above that of a body: for a Party committee the branch or committee above
    /// it, for the Front the Front above it. A People's Committee has none.
    pub(super) fn superior(&self, body: Body) -> Option<String> {
        let above = self.above.as_ref()?;
        match body {
            Body::State => None,
            Body::Party if self.is_commune() => {
                Some(above.unbroken(self.phrase("party.branch", &[("place", &above.place)])))
            }
            Body::Party | Body::Front => Some(above.unbroken(above.body(body))),
        }
    }

    /// Keeps the unit's name on one line of a letter's head if that is too long for one.
    fn unbroken(&self, head: String) -> String {
        let is_long = head.lines().any(|line| line.chars().count() > MAX_HEAD);
        if is_long { head.replace(&self.name, &self.name.replace(' ', "\u{a0}")) } else { head }
    }

    /// The body that this one reports to.
    pub(super) fn reports_to(&self, body: Body) -> Option<String> {
        self.above.as_ref().map(|above| above.body(body))
    }

    /// The abbreviation of a body, printed behind a letter's number.
    pub(super) fn short(&self, body: Body) -> String {
        match body {
            Body::State => self.phrase("state.short", &[]),
            Body::Front => self.phrase("front.short", &[]),
            Body::Party => self.phrase(&self.key_by_kind("party.short"), &[]),
        }
    }
}

/// A unit's kind; a register of 0.1 has central cities as provinces.
fn kind_of(life: &Life) -> UnitKind {
    let bare = fold(bare_name(&life.name, life.kind));
    let is_city = || {
        let cities = known("cities").unwrap_or_default();
        fold(&life.name).starts_with("thanh pho")
            || cities.split("; ").any(|city| fold(city) == bare)
    };
    if life.kind == UnitKind::Province && is_city() { UnitKind::CentralCity } else { life.kind }
}

/// A unit's kind and name.
pub(super) fn place(life: &Life) -> String {
    place_in(Lang::Vi, life)
}

fn place_in(lang: Lang, life: &Life) -> String {
    let kind = kind_of(life);
    if lang == Lang::Vi {
        return kind_with_name(&life.name, kind);
    }
    let word = phrase_in(lang, &format!("kind.{}", kind.code()), &[]);
    let bare = bare_name(&life.name, kind);
    let key = if bare.starts_with(|first: char| first.is_ascii_digit()) {
        "place.number"
    } else {
        "place"
    };
    phrase_in(lang, key, &[("kind", &word), ("name", bare)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Span;

    #[test]
    fn a_village_has_the_offices_of_the_commune_above_it() {
        let life = |name: &str, kind, parent: Option<i64>| Life {
            name: name.into(),
            kind,
            parent: parent.map(UnitId::of_row),
            span: Span::default(),
        };
        let units = [
            (1, "nam-sach", life("Nam Sách", UnitKind::District, None)),
            (2, "dong-lac", life("Đồng Lạc", UnitKind::Commune, Some(1))),
            (3, "thon-dong", life("Đông", UnitKind::Village, Some(2))),
            (4, "thon-tay", life("Tây", UnitKind::Village, Some(5))),
            (5, "thon-nam", life("Nam", UnitKind::Village, Some(4))),
        ];
        let lineage = Lineage::gather(
            units.map(|(unit, code, life)| (UnitId::of_row(unit), code.to_owned(), life)),
            [],
        );
        let office = |unit| {
            Office::of(
                &lineage,
                UnitId::of_row(unit),
                NaiveDate::from_ymd_opt(2019, 5, 20).expect("a day"),
            )
        };
        assert_eq!(office(3).body(Body::State), "Ủy ban nhân dân xã Đồng Lạc");
        assert_eq!(office(3).superior(Body::Party).as_deref(), Some("Đảng bộ huyện Nam\u{a0}Sách"));
        assert_eq!(
            (office(2).place_line(), office(3).place_line()),
            ("Đồng Lạc".to_owned(), "Đồng Lạc".to_owned())
        );
        assert_eq!(
            office(4).place,
            "thôn Tây",
            "two villages that name each other have nothing above them"
        );
    }

    /// A register of one unit, and its office in May 2026.
    fn office_of(lang: Lang, name: &str, kind: UnitKind) -> Office {
        let life = Life { name: name.into(), kind, parent: None, span: Span::default() };
        let lineage = Lineage::gather([(UnitId::of_row(1), "own".to_owned(), life)], []);
        let on = NaiveDate::from_ymd_opt(2026, 5, 20).expect("a day");
        Office::named_in(lang, &lineage, UnitId::of_row(1), on)
    }

    /// Contract 0.2, section 1; cases R12 and R13.
    #[test]
    fn every_kind_has_its_bodies_and_their_abbreviations() {
        use UnitKind::*;
        for (name, kind, state, party, short, place_line) in [
            ("Lào Cai", Province, "tỉnh Lào Cai", "Tỉnh ủy Lào Cai", "TU", "Lào Cai"),
            ("Hà Nội", CentralCity, "thành phố Hà Nội", "Thành ủy Hà Nội", "TU", "Hà Nội"),
            // As registers of 0.1 have it.
            ("Hà Nội", Province, "thành phố Hà Nội", "Thành ủy Hà Nội", "TU", "Hà Nội"),
            (
                "Hồ Chí Minh",
                CentralCity,
                "Thành phố Hồ Chí Minh",
                "Thành ủy Thành phố Hồ Chí Minh",
                "TU",
                "Thành phố Hồ Chí Minh",
            ),
            ("Nam Sách", District, "huyện Nam Sách", "Huyện ủy Nam Sách", "HU", "Nam Sách"),
            ("Ba Đình", UrbanDistrict, "quận Ba Đình", "Quận ủy Ba Đình", "QU", "Ba Đình"),
            ("Quận 3", UrbanDistrict, "Quận 3", "Quận ủy Quận 3", "QU", "Quận 3"),
            ("Nghĩa Lộ", DistrictTown, "thị xã Nghĩa Lộ", "Thị ủy Nghĩa Lộ", "ThU", "Nghĩa Lộ"),
            ("Hạ Long", ProvincialCity, "thành phố Hạ Long", "Thành ủy Hạ Long", "TU", "Hạ Long"),
            ("Đồng Lạc", Commune, "xã Đồng Lạc", "Đảng ủy xã Đồng Lạc", "ĐU", "Đồng Lạc"),
            ("Sa Pa", Township, "thị trấn Sa Pa", "Đảng ủy thị trấn Sa Pa", "ĐU", "Sa Pa"),
            ("Phường 1", Ward, "Phường 1", "Đảng ủy Phường 1", "ĐU", "Phường 1"),
            (
                "Phú Quốc",
                SpecialZone,
                "đặc khu Phú Quốc",
                "Đảng ủy đặc khu Phú Quốc",
                "ĐU",
                "Phú Quốc",
            ),
        ] {
            let office = office_of(Lang::Vi, name, kind);
            assert_eq!(office.body(Body::State), format!("Ủy ban nhân dân {state}"));
            assert_eq!(
                (office.body(Body::Party).as_str(), office.short(Body::Party).as_str()),
                (party, short)
            );
            assert_eq!(office.place_line(), place_line);
        }
        let head = office_of(Lang::Vi, "Điện Biên Phủ", Ward).head(Body::Party);
        assert_eq!(head, "Đảng ủy Phường Điện\u{a0}Biên\u{a0}Phủ", "a name is not broken");
        let head = office_of(Lang::Vi, "Vĩnh Phúc Nam", Ward).head(Body::State);
        assert_eq!(
            head, "Ủy ban nhân dân\nphường Vĩnh\u{a0}Phúc\u{a0}Nam",
            "20 capitals are too many"
        );
        let english = office_of(Lang::En, "Hà Nội", Province);
        assert_eq!(english.body(Body::State), "People’s Committee of Hà Nội city");
        let english = office_of(Lang::En, "Phường 1", Ward);
        assert_eq!(english.body(Body::State), "People’s Committee of ward 1");
    }
}
