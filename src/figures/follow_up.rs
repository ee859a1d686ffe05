//! Follow-up of the sessions: conclusions, reviews, publications, checks.

use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::SessionWithChildren;

/// Follow-up of the sessions.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct FollowUp {
    /// Sessions with a conclusion.
    pub conclusions: i64,
    /// Sessions without a conclusion.
    pub without_conclusion: i64,
    /// Sessions with a review.
    pub reviews: i64,
    /// Sessions with a publication.
    pub publications: i64,
    /// Petitions checked.
    pub checks: i64,
    /// Petitions whose last check is `done`.
    pub checks_done: i64,
    /// Sessions with public notice in time.
    pub noticed_in_time: i64,
}

impl FollowUp {
    /// Adds a recorded session.
    pub(super) fn session(&mut self, context: &ReportContext, one: &SessionWithChildren) {
        let by =
            |day: Option<NaiveDate>| i64::from(day.is_some_and(|day| day <= context.query.as_of));
        self.conclusions += by(one.concluded_on);
        self.without_conclusion += 1 - by(one.concluded_on);
        self.reviews += by(one.reviewed_on);
        self.publications += by(one.published_on);
        let by = context.book.notice_by(one.session.day);
        self.noticed_in_time +=
            i64::from(one.session.notice.zip(by).is_some_and(|(notice, by)| notice <= by));
    }
}

/// Counts the follow-up of the sessions, except checks, which are counted elsewhere.
pub(super) fn follow_up(context: &ReportContext) -> FollowUp {
    let mut all = FollowUp::default();
    context.sessions().for_each(|one| all.session(context, one));
    all
}
