//! What a figure in a text is about.

use crate::model::Closed as _;
use crate::model::lists::closed;

closed! {
    /// What a number counts.
    Noun {
        /// Hội nghị, cuộc, buổi đối thoại.
        Sessions = "sessions",
        /// Xã, thị trấn, đơn vị.
        Units = "units",
        /// Phần trăm.
        Percent = "percent",
        /// Days of a term.
        Days = "days",
        /// Ý kiến, kiến nghị.
        Petitions = "petitions",
        /// Lượt người, đại biểu.
        People = "people",
        /// Phiếu.
        Ballots = "ballots",
        /// Thông báo kết luận.
        Notices = "notices",
        /// Anything else.
        Other = "other",
    }
}

closed! {
    /// What a phrase says happened to the things counted near it.
    Act {
        /// So với kế hoạch.
        OfPlan = "of-plan",
        /// Đúng ngày theo kế hoạch.
        OnSchedule = "on-schedule",
        /// Hoãn.
        Postponed = "postponed",
        /// Hủy.
        Cancelled = "cancelled",
        /// Ngoài kế hoạch.
        Unplanned = "unplanned",
        /// Tham dự.
        Attend = "attend",
        /// Phát biểu.
        Speak = "speak",
        /// Trả lời ngay tại hội nghị.
        OnSpot = "on-spot",
        /// Trả lời.
        Answer = "answer",
        /// Giải quyết.
        Handle = "handle",
        /// Giải quyết xong.
        Resolve = "resolve",
        /// Giải trình.
        Explain = "explain",
        /// Ghi nhận, tiếp thu.
        Note = "note",
        /// Không xem xét, giải quyết.
        Decline = "decline",
        /// Hẹn đến ngày.
        Promise = "promise",
        /// Chuyển cấp có thẩm quyền.
        Refer = "refer",
        /// Đúng hạn.
        OnTime = "on-time",
        /// Trễ hạn.
        Late = "late",
        /// Quá hạn.
        Overdue = "overdue",
        /// Chưa trả lời.
        Unanswered = "unanswered",
        /// Chưa đến hạn.
        Pending = "pending",
        /// Đang giải quyết.
        InHand = "in-hand",
        /// Chưa giao.
        Unassigned = "unassigned",
        /// Đã rút.
        Withdrawn = "withdrawn",
        /// Giao các cơ quan.
        Assigned = "assigned",
        /// Gia hạn.
        Extended = "extended",
        /// Theo thời hạn của quy chế.
        ByRule = "by-rule",
        /// Sau khi gia hạn.
        InForce = "in-force",
        /// Không tính trùng.
        Distinct = "distinct",
        /// Thông báo kết luận.
        Conclude = "conclude",
        /// Công khai kết quả.
        Publish = "publish",
        /// Rút kinh nghiệm.
        Review = "review",
        /// Kiểm tra việc thực hiện.
        Check = "check",
        /// Kiểm tra đạt.
        CheckDone = "check-done",
        /// Thông báo trước hội nghị.
        Notice = "notice",
        /// Chưa có.
        Without = "without",
        /// Lấy phiếu.
        Ballots = "ballots",
        /// Phát ra.
        Issued = "issued",
        /// Thu về.
        Returned = "returned",
        /// Không hợp lệ.
        Invalid = "invalid",
        /// Hợp lệ.
        Valid = "valid",
        /// Rất hài lòng.
        VerySatisfied = "very-satisfied",
        /// Hài lòng.
        Satisfied = "satisfied",
        /// Bình thường.
        Neutral = "neutral",
        /// Không hài lòng.
        Dissatisfied = "dissatisfied",
        /// Ngưỡng.
        Threshold = "threshold",
        /// Đạt chỉ tiêu.
        Met = "met",
        /// Không đạt chỉ tiêu.
        NotMet = "not-met",
        /// Chưa đủ căn cứ kết luận.
        Unproved = "unproved",
        /// Chưa báo cáo đủ.
        Unreported = "unreported",
        /// Phải tổ chức.
        Required = "required",
        /// Còn thiếu.
        Lacking = "lacking",
        /// Được tính.
        Counted = "counted",
    }
}

closed! {
    /// The figure that a number states.
    Subject {
        /// Sessions held.
        Sessions = "sessions",
        /// Sessions planned.
        Planned = "planned",
        /// Planned sessions that were held.
        HeldOfPlan = "held-of-plan",
        /// Planned sessions held by their day.
        OnSchedule = "on-schedule",
        /// Planned sessions postponed.
        Postponed = "postponed",
        /// Planned sessions cancelled.
        Cancelled = "cancelled",
        /// Sessions held without a plan.
        Unplanned = "unplanned",
        /// Sessions required of all units.
        Required = "required",
        /// Sessions that count towards the minimum.
        Counted = "counted",
        /// Sessions missing to the minimum.
        Lacking = "lacking",
        /// Sessions with a conclusion.
        Concluded = "concluded",
        /// Sessions without one.
        Unconcluded = "unconcluded",
        /// Sessions whose results were published.
        Published = "published",
        /// Sessions with a review.
        Reviewed = "reviewed",
        /// Sessions announced in time.
        Noticed = "noticed",
        /// Sessions with ballots.
        WithBallots = "with-ballots",
        /// Sessions whose ballots meet the threshold.
        MeetingThreshold = "meeting-threshold",
        /// Units of an area.
        Units = "units",
        /// Units that held a session.
        UnitsHolding = "units-holding",
        /// Units that met the minimum.
        UnitsMet = "units-met",
        /// Units that did not.
        UnitsShort = "units-short",
        /// Units of which neither is proved.
        UnitsUnproved = "units-unproved",
        /// Units that have not reported.
        UnitsUnreported = "units-unreported",
        /// Attendance.
        Attended = "attended",
        /// Speakers.
        Speakers = "speakers",
        /// Opinions or petitions raised.
        Raised = "raised",
        /// Petitions without duplicates.
        Distinct = "distinct",
        /// Ghi nhận: raised, or only noted.
        NotedOrRaised = "noted-or-raised",
        /// Ghi nhận, trả lời: raised, or replied to.
        TakenUp = "taken-up",
        /// Answered at the session.
        OnSpot = "on-spot",
        /// Answered, at the session or later.
        Replied = "replied",
        /// Resolved.
        Resolved = "resolved",
        /// Explained.
        Explained = "explained",
        /// Noted.
        Noted = "noted",
        /// Declined.
        Declined = "declined",
        /// Promised.
        Promised = "promised",
        /// Referred.
        Referred = "referred",
        /// Replied on time.
        OnTime = "on-time",
        /// Replied late.
        Late = "late",
        /// Overdue.
        Overdue = "overdue",
        /// Quá hạn: overdue, or late as well.
        Missed = "missed",
        /// Not answered yet.
        Unanswered = "unanswered",
        /// Pending.
        Pending = "pending",
        /// Being handled.
        InHand = "in-hand",
        /// Unassigned.
        Unassigned = "unassigned",
        /// Withdrawn.
        Withdrawn = "withdrawn",
        /// Assigned.
        Assigned = "assigned",
        /// Extended.
        Extended = "extended",
        /// Checked.
        Checked = "checked",
        /// Checked and done.
        CheckedDone = "checked-done",
        /// Ballots issued.
        Issued = "issued",
        /// Ballots returned.
        Returned = "returned",
        /// Invalid ballots.
        Invalid = "invalid",
        /// Valid ballots.
        Valid = "valid",
        /// Very satisfied.
        VerySatisfied = "very-satisfied",
        /// Satisfied, with or without the very satisfied.
        Satisfied = "satisfied",
        /// Neutral.
        Neutral = "neutral",
        /// Dissatisfied.
        Dissatisfied = "dissatisfied",
        /// Threshold of satisfaction.
        Threshold = "threshold",
        /// Term of replies.
        DueDays = "due-days",
        /// Term of the public notice.
        NoticeDays = "notice-days",
        /// Term of the publication.
        PublishDays = "publish-days",
        /// Term of the conclusion.
        ConclusionDays = "conclusion-days",
        /// A difference from another number.
        Change = "change",
        /// Anything else.
        Other = "other",
    }
}
