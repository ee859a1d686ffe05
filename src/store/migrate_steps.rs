//! Schema step 12: makes steps of what the journal tells of extensions, transfers and withdrawals
//! (contract 0.2, section 10).

use anyhow::{Context, Result};
use rusqlite::Connection;
use serde_json::{Map, Value as Json};

use crate::model::{AgencyId, AssignmentId, Closed, PetitionId, StepKind, Value};
use crate::store::{Mark, Work, codes, steps};
use crate::text::viet_nam_day;

/// An assignment as a row or an image of version 0.1 has it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct State {
    agency: AgencyId,
    due: Option<String>,
    extended_to: Option<String>,
    extended_day: Option<String>,
    withdrawn: Option<String>,
}

/// A step to be made.
#[derive(Clone, Debug, Eq, PartialEq)]
struct NewStep {
    step: StepKind,
    day: Option<String>,
    agency: Option<AgencyId>,
    due: Option<String>,
}

/// An assignment as first given, and the steps after it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Traced {
    agency: AgencyId,
    due: Option<String>,
    steps: Vec<NewStep>,
}

/// A state that a change left, with the day of its entry and whether that reverts another.
struct Left {
    state: State,
    day: Option<String>,
    is_reverting: bool,
}

/// Rewrites each assignment as it was first given and adds its steps, then drops the columns that
/// the steps replace.
pub(super) fn make_steps(work: &mut Work<'_>) -> Result<()> {
    let moved = {
        let conn = work.reader().conn;
        let mut statement = conn.prepare(
            "SELECT id, petition_id, agency_id, due, extended_to, extended_day, withdrawn FROM assignment AS a
              WHERE extended_to IS NOT NULL OR withdrawn IS NOT NULL OR extended_day IS NOT NULL OR extended_was IS NOT NULL
                 OR EXISTS (SELECT 1 FROM change AS c WHERE c.tab = 'assignment' AND c.act = 'update' AND c.first_id = a.id)
              ORDER BY id",
        )?;
        let rows = statement.query_map([], |row| {
            let state = State {
                agency: row.get("agency_id")?,
                due: row.get("due")?,
                extended_to: row.get("extended_to")?,
                extended_day: row.get("extended_day")?,
                withdrawn: row.get("withdrawn")?,
            };
            Ok((row.get("id")?, row.get("petition_id")?, state))
        })?;
        rows.collect::<rusqlite::Result<Vec<(AssignmentId, PetitionId, State)>>>()?
    };
    if !moved.is_empty() {
        work.note(Mark::Schema);
    }
    for (assignment, petition, now) in moved {
        let traced = trace(work.reader().conn, assignment, &now)?;
        rewrite(work, assignment, petition, &traced)?;
    }
    // The derived columns follow from the histories, the others from the steps.
    let columns = [
        "extended_to",
        "withdrawn",
        "extended_day",
        "extended_was",
        "start_on",
        "due_on",
        "due_estimate",
        "replied_on",
    ];
    for column in columns {
        let sql = format!("ALTER TABLE assignment DROP COLUMN {column}");
        work.reader().conn.execute_batch(&sql)?;
    }
    // Statements that were prepared before name these columns.
    work.reader().conn.flush_prepared_statement_cache();
    Ok(())
}

/// Reads the states of an assignment from the journal, in order, and what they tell.
fn trace(conn: &Connection, assignment: AssignmentId, now: &State) -> Result<Traced> {
    let sql = "SELECT c.before, e.at, e.reverts IS NOT NULL AS is_reverting
                 FROM change AS c JOIN entry AS e ON e.id = c.entry_id
                WHERE c.tab = 'assignment' AND c.first_id = ?1 AND c.before IS NOT NULL
                ORDER BY c.entry_id, c.place";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([assignment], |row| {
        Ok((row.get("before")?, row.get("at")?, row.get("is_reverting")?))
    })?;
    let rows = rows.collect::<rusqlite::Result<Vec<(String, String, bool)>>>()?;
    let mut befores = Vec::with_capacity(rows.len() + 1);
    for (before, _, _) in &rows {
        befores.push(read_image(before)?);
    }
    befores.push(now.clone());
    let mut states = befores.into_iter();
    let first = states.next().unwrap_or_default();
    let left: Vec<Left> = states
        .zip(&rows)
        .map(|(state, (_, at, is_reverting))| Left {
            state,
            day: viet_nam_day(at).map(|day| day.to_string()),
            is_reverting: *is_reverting,
        })
        .collect();
    Ok(told(&first, &left, now))
}

fn read_image(image: &str) -> Result<State> {
    let image: Map<String, Json> =
        serde_json::from_str(image).context("reading an image of the journal")?;
    let text = |name: &str| image.get(name).and_then(Json::as_str).map(str::to_owned);
    Ok(State {
        agency: image
            .get("agency_id")
            .and_then(Json::as_i64)
            .map(AgencyId::of_row)
            .unwrap_or_default(),
        due: text("due"),
        extended_to: text("extended_to"),
        extended_day: text("extended_day"),
        withdrawn: text("withdrawn"),
    })
}

/// Says what a sequence of states tells. Where it does not lead to the present state, only that is
/// told: its extension and withdrawal, and its agency as the one first given.
fn told(first: &State, left: &[Left], now: &State) -> Traced {
    let mut traced = Traced { agency: first.agency, due: first.due.clone(), steps: Vec::new() };
    add_change(
        &mut traced,
        &State { extended_to: None, withdrawn: None, ..first.clone() },
        first,
        None,
    );
    let mut past = vec![(first.clone(), traced.clone())];
    let mut before = first.clone();
    for one in left {
        let earlier = past.iter().rfind(|(state, _)| one.is_reverting && *state == one.state);
        match earlier {
            Some((_, known)) => traced = known.clone(),
            None => add_change(&mut traced, &before, &one.state, one.day.as_deref()),
        }
        past.push((one.state.clone(), traced.clone()));
        before = one.state.clone();
    }
    if leads_to(&traced, now) {
        return traced;
    }
    let mut plain = Traced { agency: now.agency, due: now.due.clone(), steps: Vec::new() };
    let bare = State { extended_to: None, withdrawn: None, ..now.clone() };
    add_change(&mut plain, &bare, now, None);
    plain
}

/// Adds the steps that lead from one state to the next.
fn add_change(traced: &mut Traced, before: &State, now: &State, entered: Option<&str>) {
    let entered = entered.map(str::to_owned);
    if now.agency != before.agency {
        let is_set =
            now.due != before.due || before.extended_to.is_some() && now.extended_to.is_none();
        traced.steps.push(NewStep {
            step: StepKind::Transfer,
            day: entered.clone(),
            agency: Some(now.agency),
            due: now.due.clone().filter(|_| is_set),
        });
    } else if now.due != before.due {
        traced.due.clone_from(&now.due);
    }
    match &now.extended_to {
        _ if now.extended_to == before.extended_to => {}
        Some(due) => traced.steps.push(NewStep {
            step: StepKind::Extend,
            day: now.extended_day.clone().or(entered),
            agency: None,
            due: Some(due.clone()),
        }),
        None if now.agency == before.agency => {
            traced.steps.retain(|step| step.step != StepKind::Extend);
        }
        None => {}
    }
    if now.withdrawn != before.withdrawn {
        traced.steps.retain(|step| step.step != StepKind::Withdraw);
        traced.steps.extend(now.withdrawn.clone().map(|day| NewStep {
            step: StepKind::Withdraw,
            day: Some(day).filter(|day| day != "yes"),
            agency: None,
            due: None,
        }));
    }
}

/// Returns whether the steps, by day and then in order, lead to the state: its agency, its due day
/// and whether it is withdrawn.
fn leads_to(traced: &Traced, now: &State) -> bool {
    let mut ordered: Vec<&NewStep> = traced.steps.iter().collect();
    ordered.sort_by(|one, other| one.day.cmp(&other.day));
    let (mut agency, mut due, mut withdrawn) = (traced.agency, traced.due.clone(), None);
    for step in ordered {
        match step.step {
            StepKind::Withdraw => withdrawn = withdrawn.or(Some(step.day.clone())),
            StepKind::Transfer => {
                agency = step.agency.unwrap_or(agency);
                withdrawn = None;
            }
            StepKind::Extend => {}
        }
        due = step.due.clone().or(due);
    }
    let is_withdrawn = now.withdrawn.clone().map(|day| Some(day).filter(|day| day != "yes"));
    agency == now.agency
        && due == now.extended_to.clone().or_else(|| now.due.clone())
        && withdrawn == is_withdrawn
}

/// Writes an assignment as first given, and its steps.
fn rewrite(
    work: &mut Work<'_>,
    assignment: AssignmentId,
    petition: PetitionId,
    traced: &Traced,
) -> Result<()> {
    let text = |text: &Option<String>| text.clone().map_or(Value::Empty, Value::Text);
    work.update(
        "assignment",
        assignment.any(),
        &[
            ("agency_id", &traced.agency.into()),
            ("due", &text(&traced.due)),
            ("extended_to", &Value::Empty),
            ("extended_day", &Value::Empty),
            ("extended_was", &Value::Empty),
            ("withdrawn", &Value::Empty),
        ],
    )?;
    let code = codes::of(work.reader(), petition)?;
    let uid = work.reader().uid_of("assignment", assignment.any())?;
    for (place, step) in traced.steps.iter().enumerate() {
        let number = work.next_number(&format!("step/{code}"))?;
        let set = step.due.as_deref().or(step.day.as_deref()).unwrap_or_default();
        work.insert_as(
            "step",
            steps::told_by(uid, step.step, place, set),
            &[
                ("petition_id", &petition.into()),
                ("step", &Value::Text(step.step.code().to_owned())),
                ("day", &text(&step.day)),
                ("agency_id", &step.agency.map_or(Value::Empty, Value::from)),
                ("due", &text(&step.due)),
                ("number", &Value::Count(number)),
            ],
        )?;
    }
    Ok(())
}
