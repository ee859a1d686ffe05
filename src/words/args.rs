//! The arguments of sentences, as people read them.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::platform;
use crate::problem::{Arg, UnitLabel};
use crate::text::capitalised;
use crate::words::{Words, joined};

impl Words {
    /// Formats a unit among others: name, parent, code and days.
    pub fn unit_label(&self, unit: &UnitLabel) -> String {
        let life = match (unit.from, unit.until) {
            (None, None) => "always",
            (Some(_), None) => "from",
            (None, Some(_)) => "until",
            (Some(_), Some(_)) => "both",
        };
        let mut args = vec![("name", Arg::from(&unit.name)), ("code", (&unit.code).into())];
        args.extend(unit.from.map(|day| ("from", day.into())));
        args.extend(unit.until.map(|day| ("until", day.into())));
        args.push(("life", life.into()));
        self.say("term-unit-label", &args)
    }

    /// Names a rule where its key is typed: `Cách tính ngày (due_kind)`.
    pub fn rule(&self, key: &str) -> String {
        let label = capitalised(&self.term("rule-key", key));
        match label.strip_suffix(')') {
            Some(label) => format!("{label}; {key})"),
            None => format!("{label} ({key})"),
        }
    }

    /// A rule's value in words: `ngày làm việc`.
    pub fn rule_value(&self, key: &str, value: &str) -> String {
        match (key, value) {
            (_, "none" | "") => self.text("term-rule-none"),
            (_, "yes") => self.text("term-yes"),
            (_, "no") => self.text("term-no"),
            ("due_kind", code) => self.term("due-kind", code),
            ("due_from", code) => self.term("due-from", code),
            (_, number) => number.to_owned(),
        }
    }

    /// Names what was done, each act once for the records that follow it.
    fn changes(&self, changes: &[(&'static str, Arg)]) -> String {
        let parts = changes.chunk_by(|(first, _), (second, _)| first == second).map(|same| {
            let records: Vec<_> = same.iter().map(|(_, what)| self.shown(what)).collect();
            let act = same.first().map_or("", |(act, _)| act);
            format!("{} {}", self.term("act", act), records.join(", "))
        });
        parts.collect::<Vec<_>>().join("; ")
    }

    pub(super) fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Cells(cells) => {
                let shown = cells.iter().map(|(column, value)| {
                    let value = self.value(value);
                    let value = joined(&[value]);
                    format!("{}: {value}", self.term("column", column))
                });
                FluentValue::String(shown.collect::<Vec<_>>().join("; ").into())
            }
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Day(day) => FluentValue::String(self.day(*day).into()),
            Arg::Weekday(day) => FluentValue::String(self.weekday(*day).into()),
            Arg::Year(year, None) => FluentValue::String(year.to_string().into()),
            Arg::Year(year, Some((first, last))) => {
                let args = [
                    ("name", Arg::from(year.to_string())),
                    ("first", Arg::Day(*first)),
                    ("last", Arg::Day(*last)),
                ];
                FluentValue::String(self.say("report-period-cut-off", &args).into())
            }
            Arg::Codes(list, codes) => {
                let shown: Vec<String> = codes
                    .iter()
                    .map(|code| format!("{code} ({})", self.term(list, code)))
                    .collect();
                FluentValue::String(shown.join(", ").into())
            }
            Arg::Rules(keys) => {
                let shown: Vec<String> = keys.iter().map(|key| self.rule(key)).collect();
                FluentValue::String(shown.join(", ").into())
            }
            Arg::RuleValue(key, value) => FluentValue::String(self.rule_value(key, value).into()),
            Arg::Term(list, code) => FluentValue::String(self.term(list, code).into()),
            Arg::Units(units) => {
                const MOST: usize = 12;
                let mut shown: Vec<String> =
                    units.iter().take(MOST).map(|unit| self.unit_label(unit)).collect();
                if units.len() > MOST {
                    shown.push("…".to_owned());
                }
                shown.join("; ").into()
            }
            Arg::Records(count, kind) => {
                let kind = self.term("kind", kind).to_lowercase();
                format!("{} {kind}", self.number(*count)).into()
            }
            Arg::OfKind(kind, name) => {
                format!("{} {name}", self.term("record", kind).to_lowercase()).into()
            }
            Arg::Changes(changes) => self.changes(changes).into(),
            Arg::Options(options) => {
                let shown = options
                    .iter()
                    .map(|(option, value)| format!("{option} {}", platform::in_quotes(value)));
                FluentValue::String(shown.collect::<Vec<_>>().join(" ").into())
            }
        }
    }
}
