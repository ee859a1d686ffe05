//! Builds petitions and what happened to them from raw rows.

use chrono::NaiveDate;

use super::build::{on, pick};
use super::calendar::{Period, days_after};
use super::figures::Question;
use super::raw::*;
use super::records::*;

const FIELDS: [&str; 4] = ["land", "environment", "new-rural", "other"];
pub const AGENCIES: [(&str, &str); 3] = [
    ("tnmt", "Phòng Tài nguyên"),
    ("cong-thuong", "Phòng Công thương"),
    ("van-hoa", "Phòng Văn hóa"),
];
const STEPS: [&str; 7] =
    ["transfer", "extend", "withdraw", "transfer", "extend", "transfer", "withdraw"];
const OUTCOMES: [&str; 14] = [
    "resolved",
    "promised",
    "interim",
    "explained",
    "noted",
    "declined",
    "referred",
    "promised",
    "resolved",
    "noted",
    "interim",
    "promised",
    "resolved",
    "promised",
];

pub fn build_petitions(raw: &[RawPetition], session: &str, books: &mut Books) {
    let mut own: Vec<PetitionRow> = Vec::new();
    for petition in raw {
        let earlier: Vec<&str> =
            books.petitions.iter().chain(&own).map(|row| row.code.as_str()).collect();
        let whole: Vec<&str> =
            own.iter().filter(|row| row.part_of.is_none()).map(|row| row.code.as_str()).collect();
        let one_of = |list: &[&str], at: Option<usize>| {
            at.filter(|_| !list.is_empty()).map(|at| pick(list, at).to_owned())
        };
        let row = PetitionRow {
            code: format!("{session}.{}", own.len() + 1),
            session: session.to_owned(),
            text: format!("Đề nghị sửa đường {}", earlier.len() + 1),
            field: petition.field.map(|field| pick(&FIELDS, field)),
            petitioner: petition.field.map(|_| "Nguyễn Thị Hoa".to_owned()),
            origin: petition.origin.map(|origin| pick(&["collected", "raised"], origin)),
            answered: petition.answered.filter(|_| !petition.untouched),
            duplicate_of: one_of(&earlier, petition.duplicate_of),
            part_of: one_of(&whole, petition.part_of),
            known: None,
        };
        own.push(row);
    }
    books.petitions.extend(own);
}

/// A day by its distance; without a due date or a promise, from fifteen days after the session.
pub fn day_of(books: &Books, petition: &PetitionRow, when: When) -> NaiveDate {
    let period = Period::year(2032);
    let question = Question {
        books,
        period: &period,
        as_of: on(1000),
        unit: None,
        now: false,
        own: "nam-sach",
    };
    let session_day = question.session(&petition.session).day;
    let (from, after) = match when {
        When::Session(after) => (Some(session_day), after),
        When::Rule(after) => (question.rule_due(petition), after),
        When::Due(after) => {
            let assignment = question.assignment(petition);
            (assignment.and_then(|found| question.due(found)).map(|due| due.on), after)
        }
        When::Promise(after) => {
            let replies = question.replies(petition);
            (replies.iter().find_map(|reply| reply.until), after)
        }
    };
    days_after(from.unwrap_or_else(|| days_after(session_day, 15)), after)
}

fn build_steps(
    raw: &[RawStep],
    petition: &PetitionRow,
    assignment: &AssignmentRow,
    books: &mut Books,
) {
    let mut ranks: Vec<usize> = (0..raw.len()).collect();
    ranks.sort_by_key(|at| raw[*at].rank);
    let mut rows: Vec<StepRow> = Vec::new();
    for (at, one) in raw.iter().enumerate() {
        let step = STEPS[one.step];
        let has_due = step == "extend" || (step == "transfer" && one.has_due);
        let number = ranks.iter().position(|other| *other == at).expect("a rank") + 1;
        rows.push(StepRow {
            petition: petition.code.clone(),
            step,
            day: one.day.map(|when| day_of(books, petition, when)),
            agency: (step == "transfer").then(|| pick(&AGENCIES, one.agency).0.to_owned()),
            due: has_due.then(|| day_of(books, petition, one.due)),
            why: (one.agency % 2 == 0).then(|| "cần xác minh thêm".to_owned()),
            number: Some(number as i64),
            known: one.known.map(|when| day_of(books, petition, when)),
        });
    }
    // A transfer is never to the agency that holds the assignment.
    let session_day =
        books.sessions.iter().find(|session| session.code == petition.session).map(|row| row.day);
    let start = assignment.day.or(session_day);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|at| (rows[*at].day.or(start), rows[*at].number));
    let mut holder = assignment.agency.clone();
    for at in order {
        let Some(agency) = &mut rows[at].agency else { continue };
        if *agency == holder {
            *agency = pick(&AGENCIES, raw[at].agency + 1).0.to_owned();
        }
        holder.clone_from(agency);
    }
    books.steps.extend(rows);
}

fn build_replies(raw: &[RawReply], petition: &PetitionRow, books: &mut Books) {
    for one in raw {
        let day = day_of(books, petition, one.when);
        let outcome = pick(&OUTCOMES, one.outcome);
        books.replies.push(ReplyRow {
            petition: petition.code.clone(),
            day,
            outcome,
            number: format!("{}/CV", books.replies.len() + 1),
            agency: None,
            until: (outcome == "promised").then(|| days_after(day, one.until)),
            referred_to: (outcome == "referred").then(|| "Sở Xây dựng".to_owned()),
            known: one.known.map(|when| day_of(books, petition, when)),
        });
    }
}

fn build_assignment(
    raw: &RawAssignment,
    petition: &PetitionRow,
    books: &mut Books,
) -> AssignmentRow {
    let relative =
        |after: Option<i64>| after.map(|after| day_of(books, petition, When::Session(after)));
    let with = Some(pick(&AGENCIES, raw.agency + 1).0.to_owned()).filter(|_| raw.with);
    let row = AssignmentRow {
        petition: petition.code.clone(),
        agency: pick(&AGENCIES, raw.agency).0.to_owned(),
        with: with.into_iter().collect(),
        day: relative(raw.day),
        due: relative(raw.due),
    };
    books.assignments.push(row.clone());
    row
}

/// Builds the assignments, steps, replies and checks of all petitions, and the days on which the
/// petitions became known.
pub fn build_acts(raw: &[RawSession], books: &mut Books) {
    let petitions = books.petitions.clone();
    let all = raw.iter().flat_map(|session| &session.petitions);
    for (at, (petition, raw)) in petitions.iter().zip(all).enumerate() {
        if !raw.untouched {
            if let Some(assignment) = &raw.assignment {
                let assignment = build_assignment(assignment, petition, books);
                build_steps(&raw.steps, petition, &assignment, books);
            }
            build_replies(&raw.replies, petition, books);
        }
        for (when, result) in &raw.checks {
            let row = CheckRow {
                petition: petition.code.clone(),
                day: day_of(books, petition, *when),
                by: format!("Tổ kiểm tra {}", books.checks.len() + 1),
                result: pick(&["done", "partly", "not-done"], *result),
            };
            books.checks.push(row);
        }
        books.petitions[at].known = raw.known.map(|when| day_of(books, petition, when));
    }
}
