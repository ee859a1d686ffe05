//! Which figure a number states: what it counts, and what is said to have happened to that. Each
//! rule has an example.

use super::subject::{Act, Noun, Subject};

/// A rule: the figure that a number of this noun states where all of `needs` are said of it, and
/// nothing but these and `also`.
struct Rule {
    noun: Noun,
    needs: &'static [Act],
    also: &'static [Act],
    subject: Subject,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests read every example"))]
    example: &'static str,
}

/// Acts that a text tells of sessions in passing.
const BESIDE: &[Act] = &[
    Act::Answer,
    Act::Handle,
    Act::Note,
    Act::Explain,
    Act::Attend,
    Act::OnSpot,
    Act::Resolve,
    Act::Speak,
];

/// Ways to say that something was answered.
const ANSWER: &[Act] =
    &[Act::Answer, Act::Handle, Act::Assigned, Act::ByRule, Act::InForce, Act::OnSpot];

/// Ballots are named beside what is said of them.
const OF_BALLOTS: &[Act] = &[Act::Ballots];

const fn rule(
    noun: Noun,
    needs: &'static [Act],
    also: &'static [Act],
    subject: Subject,
    example: &'static str,
) -> Rule {
    Rule { noun, needs, also, subject, example }
}

#[rustfmt::skip]
const RULES: &[Rule] = {
    use {Act as A, Noun as N, Subject as S};
    &[
        rule(N::Sessions, &[], BESIDE, S::Sessions, "Năm 2026, toàn xã đã tổ chức *5* hội nghị đối thoại."),
        rule(N::Sessions, &[A::OfPlan], &[], S::HeldOfPlan, "Đã tổ chức *10/12* cuộc đối thoại theo kế hoạch năm."),
        rule(N::Sessions, &[A::OnSchedule], &[A::OfPlan], S::OnSchedule, "Có *9* cuộc đối thoại tổ chức đúng ngày theo kế hoạch."),
        rule(N::Sessions, &[A::Postponed], &[A::OfPlan], S::Postponed, "Hoãn *2* cuộc đối thoại."),
        rule(N::Sessions, &[A::Cancelled], &[A::OfPlan], S::Cancelled, "Hủy *1* cuộc đối thoại."),
        rule(N::Sessions, &[A::Unplanned], &[], S::Unplanned, "Có *3* cuộc đối thoại ngoài kế hoạch."),
        rule(N::Sessions, &[A::Required], &[], S::Required, "Chỉ tiêu phải tổ chức *76* cuộc đối thoại."),
        rule(N::Sessions, &[A::Counted], &[], S::Counted, "Có *70* cuộc đối thoại được tính vào chỉ tiêu."),
        rule(N::Sessions, &[A::Lacking], &[], S::Lacking, "Còn thiếu *11* cuộc đối thoại."),
        rule(N::Sessions, &[A::Conclude], BESIDE, S::Concluded, "Có *5* hội nghị đối thoại đã ban hành thông báo kết luận."),
        rule(N::Sessions, &[A::Conclude, A::Without], &[], S::Unconcluded, "Có *2* hội nghị đối thoại chưa có thông báo kết luận."),
        rule(N::Sessions, &[A::Publish], &[A::Conclude, A::Answer, A::Handle], S::Published, "Có *5* hội nghị đối thoại đã công khai kết quả."),
        rule(N::Sessions, &[A::Review], &[], S::Reviewed, "Có *5* hội nghị đối thoại đã họp rút kinh nghiệm."),
        rule(N::Sessions, &[A::Notice], &[], S::Noticed, "Có *5* hội nghị đối thoại thông báo đúng thời hạn."),
        rule(N::Sessions, &[A::Ballots], &[A::Satisfied], S::WithBallots, "Có *5* hội nghị đối thoại lấy phiếu đánh giá."),
        rule(N::Sessions, &[A::Threshold], &[A::Ballots, A::Satisfied], S::MeetingThreshold, "Có *4* hội nghị đối thoại đạt ngưỡng hài lòng."),
        rule(N::Notices, &[], &[A::Conclude], S::Concluded, "Sau đối thoại đã ban hành *5* thông báo kết luận."),
        rule(N::Units, &[], &[], S::Units, "Toàn huyện có *19* xã, thị trấn."),
        rule(N::Units, &[A::Met], &[], S::UnitsMet, "Năm 2019, *16/19* đơn vị đạt chỉ tiêu."),
        rule(N::Units, &[A::NotMet], &[], S::UnitsShort, "Năm 2019, có *3* đơn vị không đạt chỉ tiêu."),
        rule(N::Units, &[A::Unproved], &[], S::UnitsUnproved, "Có *2* đơn vị chưa đủ căn cứ kết luận."),
        rule(N::Units, &[A::Unreported], &[], S::UnitsUnreported, "Có *2* đơn vị chưa báo cáo đủ."),
        rule(N::People, &[], &[A::Answer, A::Handle, A::Note], S::Attended, "Các cuộc đối thoại thu hút *1.200* lượt người."),
        rule(N::People, &[A::Attend], &[A::Note], S::Attended, "Có *1.200* lượt người tham dự đối thoại."),
        rule(N::People, &[A::Speak], &[A::Attend, A::Note], S::Speakers, "Có *85* lượt người phát biểu tại các cuộc đối thoại."),
        rule(N::Petitions, &[], &[A::Speak, A::Attend], S::Raised, "Qua đối thoại, nhân dân đã nêu *946* ý kiến, kiến nghị."),
        rule(N::Petitions, &[A::Distinct], &[], S::Distinct, "Có *900* kiến nghị không tính trùng."),
        rule(N::Petitions, &[A::Note], &[], S::NotedOrRaised, "Các cuộc đối thoại ghi nhận *318* ý kiến, kiến nghị."),
        rule(N::Petitions, &[A::Note, A::Answer], &[A::Handle], S::TakenUp, "Các cuộc đối thoại ghi nhận và trả lời *318* ý kiến."),
        rule(N::Petitions, &[A::OnSpot], &[A::Answer, A::Handle, A::Explain], S::OnSpot, "Trả lời ngay tại hội nghị *131* ý kiến."),
        rule(N::Petitions, &[A::Answer], &[A::Handle, A::Explain], S::Replied, "Đã trả lời *58* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Handle], &[], S::Replied, "Đã giải quyết *58* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Resolve], &[A::Answer, A::Handle], S::Resolved, "Đã giải quyết xong *40* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Explain], &[], S::Explained, "Giải trình, cung cấp thông tin *12* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Decline], &[], S::Declined, "Không xem xét, giải quyết *3* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Promise], &[A::InHand], S::Promised, "Đang giải quyết, hẹn trả lời *4* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Refer], &[], S::Referred, "Chuyển cấp có thẩm quyền *5* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::OnTime], ANSWER, S::OnTime, "Trả lời đúng hạn *45* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Late], ANSWER, S::Late, "Trả lời trễ hạn *3* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Overdue], &[A::ByRule, A::InForce], S::Missed, "Có *2* kiến nghị quá hạn nêu tại đối thoại."),
        rule(N::Petitions, &[A::Overdue, A::Answer], &[A::ByRule, A::InForce], S::Missed, "Có *2* kiến nghị nêu tại đối thoại trả lời đã quá hạn."),
        rule(N::Petitions, &[A::Overdue, A::Unanswered], &[A::ByRule, A::InForce], S::Overdue, "Có *2* kiến nghị nêu tại đối thoại quá hạn chưa trả lời."),
        rule(N::Petitions, &[A::Unanswered], &[], S::Unanswered, "Có *5* kiến nghị nêu tại đối thoại chưa trả lời."),
        rule(N::Petitions, &[A::Pending], &[A::Unanswered, A::InHand, A::Answer], S::Pending, "Có *5* kiến nghị nêu tại đối thoại chưa đến hạn."),
        rule(N::Petitions, &[A::InHand], &[], S::InHand, "Có *5* kiến nghị nêu tại đối thoại đang giải quyết."),
        rule(N::Petitions, &[A::Unassigned], &[A::Answer, A::Assigned], S::Unassigned, "Có *1* kiến nghị nêu tại đối thoại chưa giao."),
        rule(N::Petitions, &[A::Withdrawn], &[], S::Withdrawn, "Đã rút *1* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Assigned], &[A::Answer, A::Handle], S::Assigned, "Giao các cơ quan *30* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Extended], &[], S::Extended, "Gia hạn *2* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::Check], &[], S::Checked, "Đã kiểm tra việc thực hiện *6* kiến nghị nêu tại đối thoại."),
        rule(N::Petitions, &[A::CheckDone], &[A::Check], S::CheckedDone, "Có *5* kiến nghị nêu tại đối thoại kiểm tra đạt."),
        rule(N::Ballots, &[A::Issued], OF_BALLOTS, S::Issued, "Phát ra *500* phiếu đánh giá tại đối thoại."),
        rule(N::Ballots, &[A::Returned], OF_BALLOTS, S::Returned, "Thu về *480* phiếu đánh giá tại đối thoại."),
        rule(N::Ballots, &[A::Returned, A::Issued], OF_BALLOTS, S::Returned, "Thu về *480/500* phiếu phát ra tại đối thoại."),
        rule(N::Ballots, &[A::Invalid], OF_BALLOTS, S::Invalid, "Có *2* phiếu không hợp lệ tại đối thoại."),
        rule(N::Ballots, &[A::Valid], OF_BALLOTS, S::Valid, "Có *478* phiếu hợp lệ tại đối thoại."),
        rule(N::Ballots, &[A::VerySatisfied], OF_BALLOTS, S::VerySatisfied, "Có *300* phiếu rất hài lòng tại đối thoại."),
        rule(N::Ballots, &[A::Satisfied], OF_BALLOTS, S::Satisfied, "Có *150* phiếu hài lòng tại đối thoại."),
        rule(N::Ballots, &[A::Neutral], OF_BALLOTS, S::Neutral, "Có *20* phiếu bình thường tại đối thoại."),
        rule(N::Ballots, &[A::Dissatisfied], OF_BALLOTS, S::Dissatisfied, "Có *8* phiếu không hài lòng tại đối thoại."),
        rule(N::Percent, &[A::Satisfied], &[A::Ballots, A::Valid], S::Satisfied, "Tỷ lệ hài lòng tại các cuộc đối thoại đạt *93,5%*."),
        rule(N::Percent, &[A::Ballots], &[], S::Satisfied, "Kết quả phiếu đánh giá tại đối thoại đạt *93,5%*."),
        rule(N::Percent, &[A::VerySatisfied], OF_BALLOTS, S::VerySatisfied, "Tỷ lệ rất hài lòng tại đối thoại là *60%*."),
        rule(N::Percent, &[A::Dissatisfied], OF_BALLOTS, S::Dissatisfied, "Tỷ lệ không hài lòng tại đối thoại là *2%*."),
        rule(N::Percent, &[A::Neutral], OF_BALLOTS, S::Neutral, "Tỷ lệ bình thường tại đối thoại là *4%*."),
        rule(N::Percent, &[A::Returned], OF_BALLOTS, S::Returned, "Tỷ lệ phiếu thu về tại đối thoại là *96%*."),
        rule(N::Percent, &[A::OnTime], ANSWER, S::OnTime, "Tỷ lệ trả lời đúng hạn kiến nghị nêu tại đối thoại đạt *92,5%*."),
        rule(N::Percent, &[A::Answer], &[A::Handle], S::Replied, "Đã trả lời *95%* số kiến nghị nêu tại đối thoại."),
        rule(N::Percent, &[A::Handle], &[], S::Replied, "Đã giải quyết *95%* số kiến nghị nêu tại đối thoại."),
        rule(N::Percent, &[A::Resolve], &[A::Answer, A::Handle], S::Resolved, "Đã giải quyết xong *80%* số kiến nghị nêu tại đối thoại."),
        rule(N::Percent, &[A::OnSpot], &[A::Answer, A::Handle, A::Explain], S::OnSpot, "Có *95%* số ý kiến được trả lời ngay tại hội nghị."),
        rule(N::Percent, &[A::OfPlan], &[], S::HeldOfPlan, "Tổ chức đối thoại đạt *83,3%* kế hoạch năm."),
        rule(N::Percent, &[A::Met], &[], S::UnitsMet, "Có *84,2%* số đơn vị đạt chỉ tiêu đối thoại."),
        rule(N::Days, &[A::Answer], &[A::Handle, A::Assigned], S::DueDays, "Trả lời bằng văn bản chậm nhất *15* ngày sau hội nghị đối thoại."),
        rule(N::Days, &[A::Notice], &[], S::NoticeDays, "Thông báo công khai trước hội nghị đối thoại ít nhất *7* ngày."),
        rule(N::Days, &[A::Publish], &[A::Answer, A::Handle], S::PublishDays, "Công khai kết quả chậm nhất *10* ngày sau hội nghị đối thoại."),
        rule(N::Days, &[A::Conclude], &[], S::ConclusionDays, "Ban hành thông báo kết luận chậm nhất *5* ngày sau hội nghị đối thoại."),
    ]
};

/// Returns the figure that a number states; `None` if no rule fits what is said of it.
pub(super) fn subject(noun: Noun, acts: &[Act]) -> Option<Subject> {
    let fits = |rule: &&Rule| {
        rule.noun == noun
            && rule.needs.iter().all(|act| acts.contains(act))
            && acts.iter().all(|act| rule.needs.contains(act) || rule.also.contains(act))
    };
    RULES.iter().filter(fits).max_by_key(|rule| rule.needs.len()).map(|rule| rule.subject)
}

/// Returns whether something can be said of what a noun counts, and of no other noun before it.
pub(super) fn speaks_of(noun: Noun, act: Act) -> bool {
    RULES.iter().any(|rule| rule.noun == noun && rule.needs.contains(&act))
}

#[cfg(test)]
mod tests {
    use super::super::{Office, read};
    use super::*;
    use crate::model::UnitKind;

    #[test]
    fn every_example_states_its_figure() {
        let office = Office { kind: Some(UnitKind::District), ..Office::default() };
        let mut wrong = Vec::new();
        for rule in RULES {
            let mut parts = rule.example.split('*');
            let (before, number) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            let text = rule.example.replace('*', "");
            let all = read(&text, &office);
            let found = all.iter().find(|one| one.start == before.len());
            if found.is_none_or(|one| one.subject != rule.subject || one.given != number) {
                wrong.push(format!("{text}\n   {:?} not {:?}", found, rule.subject));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
