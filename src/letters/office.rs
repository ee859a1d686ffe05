//! The issuers of letters: the names of a unit's bodies on the letter's day.

use chrono::NaiveDate;

use crate::letters::Layout;
use crate::letters::phrases::{capital, known, phrase_in};
use crate::model::{Closed, UnitId, UnitKind, bare_name};
use crate::rules::{Life, Lineage};
use crate::text::fold;
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
    is_city: bool,
    /// The language of its bodies' names.
    lang: Lang,
    /// The parent unit.
    above: Option<Box<Office>>,
}

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
                is_city: false,
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
            kind: life.kind,
            is_city: is_city(life),
            lang,
            above: above.map(|parent| Box::new(Self::named_in(lang, lineage, parent, on))),
        }
    }

    /// A phrase in the office's language.
    fn phrase(&self, key: &str, args: &[(&str, &str)]) -> String {
        phrase_in(self.lang, key, args)
    }

    /// The place before a letter's date (Decree 30/2020, appendix I): the kind precedes a number
    /// (`Phường 1`).
    pub(super) fn place_line(&self) -> String {
        let is_number = self.name.starts_with(|first: char| first.is_ascii_digit());
        if is_number { capital(&self.place) } else { self.name.clone() }
    }

    /// The sort of unit in the keys of phrases.
    fn sort(&self) -> &'static str {
        match self.kind {
            UnitKind::Province if self.is_city => "city",
            UnitKind::Province => "province",
            UnitKind::District => "district",
            _ => "below",
        }
    }

    /// Returns whether it has the offices of a commune, with none below them.
    pub(super) fn is_commune(&self) -> bool {
        self.sort() == "below"
    }

    /// The name of a body.
    pub(super) fn body(&self, body: Body) -> String {
        let key = match body {
            Body::State => "state.body".to_owned(),
            Body::Front => "front.body".to_owned(),
            Body::Party => format!("party.body.{}", self.sort()),
        };
        self.phrase(&key, &[("place", &self.place), ("name", &self.name)])
    }

    /// The name of a body at the top of a letter, which may take two lines.
    pub(super) fn head(&self, body: Body) -> String {
        let key = format!("{}.head", body.word());
        if known(&key).is_some() {
            self.phrase(&key, &[("place", &self.place)])
        } else {
            self.body(body)
        }
    }

    /// The name printed above that of a body: for a Party committee the branch or committee above
    /// it, for the Front the Front above it. A People's Committee has none.
    pub(super) fn superior(&self, body: Body) -> Option<String> {
        let above = self.above.as_ref()?;
        match body {
            Body::State => None,
            Body::Party if self.is_commune() => {
                Some(self.phrase("party.branch", &[("place", &above.place)]))
            }
            Body::Party | Body::Front => Some(above.body(body)),
        }
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
            Body::Party => {
                let sort = if self.sort() == "city" { "province" } else { self.sort() };
                self.phrase(&format!("party.short.{sort}"), &[])
            }
        }
    }
}

/// Returns whether a province is a city: by its name, or as a central city.
fn is_city(life: &Life) -> bool {
    let bare = fold(bare_name(&life.name, life.kind));
    let cities = known("cities").unwrap_or_default().split("; ").any(|city| fold(city) == bare);
    life.kind == UnitKind::Province && (cities || fold(&life.name).starts_with("thanh pho"))
}

/// A unit's kind and name.
pub(super) fn place(life: &Life) -> String {
    place_in(Lang::Vi, life)
}

fn place_in(lang: Lang, life: &Life) -> String {
    let kind = if is_city(life) { "city" } else { life.kind.code() };
    let kind = phrase_in(lang, &format!("kind.{kind}"), &[]);
    phrase_in(lang, "place", &[("kind", &kind), ("name", bare_name(&life.name, life.kind))])
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
        assert_eq!(office(3).superior(Body::Party).as_deref(), Some("Đảng bộ huyện Nam Sách"));
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

    /// Case R13: the kind precedes a number.
    #[test]
    fn a_numbered_ward_has_its_kind_in_the_place_line() {
        let life = Life {
            name: "Phường 1".into(),
            kind: UnitKind::Ward,
            parent: None,
            span: Span::default(),
        };
        let lineage = Lineage::gather([(UnitId::of_row(1), "phuong-1".to_owned(), life)], []);
        let office = Office::of(
            &lineage,
            UnitId::of_row(1),
            NaiveDate::from_ymd_opt(2026, 5, 20).expect("a day"),
        );
        assert_eq!((office.place_line().as_str(), office.place.as_str()), ("Phường 1", "phường 1"));
    }

    /// Case R12: a central city is one in both languages.
    #[test]
    fn a_central_city_is_called_so() {
        let life = Life {
            name: "Hà Nội".into(),
            kind: UnitKind::Province,
            parent: None,
            span: Span::default(),
        };
        let lineage = Lineage::gather([(UnitId::of_row(1), "ha-noi".to_owned(), life)], []);
        let on = NaiveDate::from_ymd_opt(2026, 5, 20).expect("a day");
        let body = |lang| Office::named_in(lang, &lineage, UnitId::of_row(1), on).body(Body::State);
        assert_eq!(body(Lang::Vi), "Ủy ban nhân dân thành phố Hà Nội");
        assert_eq!(body(Lang::En), "People’s Committee of Hà Nội city");
    }
}
