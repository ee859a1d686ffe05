//! Filters of lists.

use chrono::NaiveDate;

use crate::model::{
    AgencyId, Closed, Kind, Owner, Period, PetitionId, PetitionState, SessionId, UnitId,
};
use crate::store::petitions;

/// The filter of a list; conditions that do not apply to a kind are ignored.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Units.
    pub units: Option<Vec<UnitId>>,
    /// The agency of assignments, replies or checks.
    pub agency: Option<AgencyId>,
    /// The field.
    pub field: Option<String>,
    /// The period of sessions or days, or one that the record's days overlap.
    pub period: Option<Period>,
    /// The session that the record belongs to.
    pub session: Option<SessionId>,
    /// The petition that the record belongs to.
    pub petition: Option<PetitionId>,
    /// The petitions themselves.
    pub petitions: Option<Vec<PetitionId>>,
    /// The state of petitions and assignments on a day.
    pub state: Option<(PetitionState, NaiveDate)>,
    /// Assignments that await a reply on the first day and are due by the second.
    pub due_by: Option<(NaiveDate, NaiveDate)>,
}

impl Filter {
    /// Returns the conditions for a kind, each with the values of its parameters.
    pub(super) fn conditions(&self, kind: Kind) -> Vec<(String, Vec<rusqlite::types::Value>)> {
        let spec = kind.spec();
        let owner = if spec.owner.is_some() { "s" } else { "t" };
        let mut all: Vec<(String, Vec<rusqlite::types::Value>)> = Vec::new();
        if let Some(units) = &self.units
            && spec.is_of_unit()
        {
            let list: Vec<String> = units.iter().map(|unit| unit.row().to_string()).collect();
            all.push((format!("{owner}.unit_id IN ({})", list.join(", ")), Vec::new()));
        }
        if let (Some(agency), Some(condition)) = (self.agency, spec.of_agency) {
            all.push((condition.replace(":agency", "?"), vec![agency.row().into()]));
        }
        if let Some(field) = &self.field {
            let condition = match spec.owner {
                Some(Owner::Petition) => Some("p.field = ?"),
                _ if kind == Kind::Petition => Some("t.field = ?"),
                _ => None,
            };
            all.extend(condition.map(|sql| (sql.to_owned(), vec![field.clone().into()])));
        }
        if let (Some(period), Some(condition)) = (&self.period, spec.in_period) {
            let from = format!("'{}'", period.from);
            let to = format!("'{}'", period.to);
            all.push((condition.replace(":from", &from).replace(":to", &to), Vec::new()));
        }
        if let Some(session) = self.session
            && spec.owner.is_some()
        {
            all.push(("s.id = ?".into(), vec![session.row().into()]));
        }
        if let Some(petition) = self.petition
            && spec.owner == Some(Owner::Petition)
        {
            all.push(("p.id = ?".into(), vec![petition.row().into()]));
        }
        if let (Some(petitions), Kind::Petition) = (&self.petitions, kind) {
            let rows: Vec<String> = petitions.iter().map(|one| one.row().to_string()).collect();
            all.push((format!("t.id IN ({})", rows.join(", ")), Vec::new()));
        }
        all.extend(self.standing(kind));
        all
    }

    /// Returns the conditions on the state of petitions and assignments.
    fn standing(&self, kind: Kind) -> Vec<(String, Vec<rusqlite::types::Value>)> {
        let at = |sql: &str, day: NaiveDate| sql.replace(":as_of", &format!("'{day}'"));
        let held = format!(
            "holding AS h WHERE h.petition_id = t.petition_id AND {}",
            petitions::in_force("h")
        );
        let mut all = Vec::new();
        if let Some((state, day)) = self.state {
            let code = vec![state.code().to_owned().into()];
            match kind {
                Kind::Petition => {
                    let states = at(&petitions::states(), day);
                    all.push((
                        format!("t.id IN (SELECT id FROM ({states}) WHERE state = ?)"),
                        code,
                    ));
                }
                Kind::Assignment => all.push((
                    format!(
                        "(SELECT {} FROM {}) = ?",
                        at(&petitions::assignment_state("h"), day),
                        at(&held, day)
                    ),
                    code,
                )),
                _ => {}
            }
        }
        if let Some((today, last)) = self.due_by.filter(|_| kind == Kind::Assignment) {
            let state = at(&petitions::assignment_state("h"), today);
            let awaited = format!(
                "EXISTS (SELECT 1 FROM {} AND h.due_on <= ? AND {state} IN ('pending', 'overdue'))",
                at(&held, today)
            );
            all.push((awaited, vec![last.to_string().into()]));
        }
        all
    }
}
