//! Explains why there is no schedule: a line per unit, then the problem.

use serde_json::{Map, Value as Json, json};

use crate::desk::Desk;
use crate::figures::{ClashLine, NoSchedule, UnitName};
use crate::model::{Closed, bare_name};
use crate::problem::{Arg, Problem};
use crate::report::sheets::kind_and_bare;
use crate::text::Order;

/// The most lines shown; JSON has all of them.
const SHOWN: usize = 20;

/// The most units in a line.
const NAMED: usize = 12;

/// Groups units whose sessions cannot be placed for the same reason.
fn alike(clashes: &[ClashLine]) -> Vec<ClashLine> {
    let mut all: Vec<ClashLine> = Vec::new();
    let reason = |clash: &ClashLine| (clash.needed, clash.fits, clash.from, clash.limits.clone());
    for clash in clashes {
        match all.iter_mut().find(|other| clash.fits.is_some() && reason(other) == reason(clash)) {
            Some(other) => {
                other.units.extend(clash.units.iter().cloned());
                other.names.extend(clash.names.iter().cloned());
            }
            None => all.push(clash.clone()),
        }
    }
    all
}

fn bare(unit: &UnitName) -> &str {
    unit.kind.map_or(&unit.name, |kind| bare_name(&unit.name, kind))
}

impl Desk {
    /// Prints the clashing limits, unit by unit.
    pub(super) fn print_clashes(&self, none: &NoSchedule) {
        let line = |clash: &ClashLine| self.clash(none, clash);
        let count: usize = none.clashes.iter().map(|clash| clash.units.len()).sum();
        let problem = match none.apart {
            Some(apart) => Problem::refused("schedule-impossible-apart").with("apart", apart),
            None => Problem::refused("schedule-impossible"),
        };
        let problem = problem.with("count", count).with("period", none.query.period.label.as_str());
        if self.settings.json {
            let rows = none.clashes.iter().map(|clash| {
                let mut row = json!(clash);
                row["message"] = line(clash).into();
                row
            });
            self.tell(&problem, Map::from_iter([("clashes".to_owned(), rows.collect::<Json>())]));
            return;
        }
        let alike = alike(&none.clashes);
        for clash in alike.iter().take(SHOWN) {
            self.show(&line(clash));
        }
        let more = alike.iter().skip(SHOWN).map(|clash| clash.units.len()).sum::<usize>();
        if more > 0 {
            self.show(&self.words.say("report-clash-more", &[("count", more.into())]));
        }
        self.tell(&problem, Map::new());
    }

    /// Describes one clash.
    fn clash(&self, none: &NoSchedule, clash: &ClashLine) -> String {
        let order = Order::new();
        let mut names = clash.names.clone();
        names.sort_by(|a, b| order.compare(bare(a), bare(b)));
        let shown: Vec<String> =
            names.iter().take(NAMED).map(|unit| self.unit_name(unit)).collect();
        let mut units = shown.join(", ");
        if names.len() > NAMED {
            let more = [("units", units.into()), ("count", (names.len() - NAMED).into())];
            units = self.words.say("report-clash-units-more", &more);
        }
        let mut args = vec![("units", Arg::from(units)), ("needed", clash.needed.into())];
        args.push(("count", names.len().into()));
        if clash.undecided {
            return self.words.say("report-clash-undecided", &args);
        }
        let Some(fits) = clash.fits else {
            args.extend([
                ("persons", clash.persons.join(", ").into()),
                ("people", clash.persons.len().into()),
            ]);
            return self.words.say("report-clash-persons", &args);
        };
        let apart = [("apart", Arg::from(none.query.apart))];
        let limit = |limit: &crate::rules::schedule::Limit| {
            self.words.say(&format!("report-clash-limit-{}", limit.code()), &apart)
        };
        let limits: Vec<String> = clash.limits.iter().map(limit).collect();
        let limits = if limits.is_empty() {
            self.words.text("report-clash-limit-none")
        } else {
            limits.join("; ")
        };
        args.extend([
            ("fits", fits.into()),
            ("to", none.query.period.to.into()),
            ("limits", limits.into()),
        ]);
        match clash.from {
            Some(from) => {
                args.push(("from", from.into()));
                self.words.say("report-clash-days", &args)
            }
            None => self.words.say("report-clash-no-day", &args),
        }
    }

    fn unit_name(&self, unit: &UnitName) -> String {
        match unit.kind {
            Some(kind) => kind_and_bare(kind, &unit.name, &self.words),
            None => unit.name.clone(),
        }
    }
}
