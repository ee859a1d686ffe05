# Báo cáo và danh sách.

report-title-year = BÁO CÁO TIẾP XÚC, ĐỐI THOẠI VỚI NHÂN DÂN { $period }
report-title-units = Số cuộc đối thoại theo đơn vị và chỉ tiêu, { $period }
report-title-leaders = Số cuộc đối thoại theo lãnh đạo, { $period }
report-title-plan = Thực hiện kế hoạch đối thoại, { $period }
report-title-petitions = Ý kiến, kiến nghị, { $period }
report-title-agencies = Kết quả trả lời của các cơ quan, { $period }
report-title-satisfaction = Phiếu đánh giá sự hài lòng, { $period }
report-title-overdue = Kiến nghị quá hạn trả lời, { $period }
report-period-year = năm { $year }
report-period-half-one = 6 tháng đầu năm { $year }
report-period-half-two = 6 tháng cuối năm { $year }
report-period-nine-months = 9 tháng đầu năm { $year }
report-period-quarter = quý { $number ->
    [1] I
    [2] II
    [3] III
   *[other] IV
 }/{ $year }
report-period-month = tháng { $number }/{ $year }
report-period-cut-off = { $name } ({ $first }–{ $last })
report-period-range = từ { $from } đến { $to }
report-title-changes = Thay đổi sau báo cáo đã gửi
report-kind-year = Tổng hợp
report-kind-units = Chỉ tiêu theo đơn vị
report-kind-leaders = Người chủ trì
report-kind-plan = Kế hoạch
report-kind-petitions = Kiến nghị
report-kind-agencies = Cơ quan trả lời
report-kind-satisfaction = Mức độ hài lòng
report-kind-overdue = Trả lời quá hạn
report-sent-name = Báo cáo “{ $kind }”, { $period }
report-sent-title = Báo cáo đã gửi
report-sent-report = Báo cáo
report-sent-period = Kỳ
report-sent-as-of = Số liệu tính đến
report-sent-number = Số
report-sent-day = Ngày gửi
report-sent-to = Nơi nhận
report-sent-sealed = Khóa sổ
report-sent-reopened = Khóa sổ, đã mở lại
report-changes-title = Thay đổi sau báo cáo đã gửi
report-changes-of = { $report }: gửi theo văn bản số { $number }, số liệu tính đến ngày { $as-of }.
report-changes-of-seal = { $report }: đã khóa sổ, số liệu tính đến ngày { $as-of }.
report-changes-count = { $count ->
    [0] Sau đó số liệu không thay đổi.
   *[other] Sau đó { $count } số liệu đã thay đổi.
}
report-changes-figures = Số liệu
report-changes-sent = Đã gửi
report-changes-entries = Mục nhật ký làm thay đổi số liệu
report-changes-entry = Mục
report-changes-at = Thời điểm
report-changes-who = Người thực hiện
report-changes-command = Lệnh
report-changes-records = Bản ghi
report-cumulative = Lũy kế từ { $from } đến { $to }.
report-cumulative-value = lũy kế { $value }
report-cumulative-in-period = Trong kỳ
report-cumulative-alone = Lũy kế
report-cumulative-column = { $label }, lũy kế
report-head = Sổ: { $name }. Kỳ từ { $from } đến { $to }, số liệu tính đến ngày { $as-of }.
report-rules = Quy định: { $minimum ->
    [none] không đặt chỉ tiêu
   *[other] ít nhất { $minimum } cuộc một năm
 }; { $days ->
    [none] không đặt thời hạn trả lời
   *[other] trả lời trong { $days } ngày ({ $kind }) kể từ { $from }
 }; { $percent ->
    [none] không đặt ngưỡng hài lòng
   *[other] ngưỡng hài lòng { $percent }%
 }.
report-rules-on = Quy định có hiệu lực ngày { $day }
report-sum = Tổng cộng
report-state = Kết quả
report-list-count = { $count } dòng
report-holder = Cơ quan hiện nay
report-due-in-force = Hạn hiện hành
report-days-left = Còn (ngày)
report-estimate-note = * Hạn tạm tính: lịch nghỉ liên quan chưa chính thức.
report-sessions-title = Hội nghị tiếp xúc, đối thoại
report-sessions-total = Tổng số cuộc
report-sessions-recorded = trong đó có hồ sơ từng cuộc
report-sessions-reported = trong đó chỉ có số liệu tổng hợp
report-sessions-attended = Lượt người dự
report-sessions-speakers = Lượt người phát biểu
report-sessions-opinions = Lượt ý kiến
report-sessions-answered = Ý kiến trả lời tại hội nghị
report-sessions-by-level-province = Cấp tỉnh tổ chức
report-sessions-by-level-district = Cấp huyện tổ chức
report-sessions-by-level-commune = Cấp xã tổ chức
report-sessions-by-level-village = Thôn, khu dân cư tổ chức
report-sessions-by-kind-periodic = Định kỳ
report-sessions-by-kind-thematic = Chuyên đề
report-sessions-by-kind-adhoc = Đột xuất
report-sessions-by-kind-unknown = Không rõ loại
report-sessions-by-form-direct = Trực tiếp
report-sessions-by-form-online = Trực tuyến
report-sessions-by-form-indirect = Gián tiếp
report-sessions-by-form-unknown = Không rõ hình thức
report-sessions-by-host-secretary = Bí thư chủ trì
report-sessions-by-host-chair = Chủ tịch UBND chủ trì
report-sessions-by-host-both = Bí thư và Chủ tịch UBND đồng chủ trì
report-sessions-by-host-deputy = Cấp phó chủ trì
report-sessions-by-host-unknown = Không rõ người chủ trì
report-months-title = Hội nghị có hồ sơ, theo tháng
report-minimum-title = Chỉ tiêu tối thiểu
report-minimum-units = Đơn vị cấp xã
report-minimum-required = Số cuộc phải tổ chức
report-minimum-counted = Số cuộc được tính cho từng đơn vị
report-minimum-pool = Số cuộc báo cáo chung
report-minimum-met = Đơn vị đạt
report-minimum-short = Đơn vị không đạt
report-minimum-unknown = Đơn vị chưa đủ căn cứ kết luận
report-minimum-exempt = Đơn vị không phải tổ chức
report-minimum-shortfall = Số cuộc còn thiếu, chưa kể số cuộc báo cáo chung
report-minimum-nobody = Trong kỳ này không có đơn vị nào được giao chỉ tiêu.
report-minimum-not-over = Kỳ báo cáo chưa kết thúc.
report-minimum-owed = Giao { $units } đơn vị tổ chức { $required } cuộc; { $counted } cuộc được tính.
report-minimum-some-exempt = Ngoài ra { $count } đơn vị hoạt động ít ngày trong kỳ, chỉ tiêu làm tròn là 0 nên không phải tổ chức.
report-minimum-all-exempt = { $count } đơn vị không phải tổ chức trong kỳ này: chỉ tiêu theo số ngày hoạt động làm tròn là 0.
report-minimum-not-set = Không đặt chỉ tiêu.
report-minimum-pooled = { $count } cuộc được báo cáo chung cho nhiều đơn vị, chưa đủ căn cứ kết luận từng đơn vị.
report-minimum-bounds = Ít nhất { $least } và nhiều nhất { $most } trong { $units } đơn vị đạt chỉ tiêu{ $short ->
    [0] .
   *[other] ; như vậy ít nhất { $short } đơn vị không đạt, còn thiếu ít nhất { $missing } cuộc.
 }
report-minimum-known = { $least }/{ $units } đơn vị đạt chỉ tiêu{ $short ->
    [0] .
   *[other] , { $short } đơn vị không đạt; còn thiếu { $exact ->
        [yes] { $missing } cuộc.
       *[no] ít nhất { $missing } cuộc.
    }
 }
report-minimum-short-yet = Đơn vị chưa đạt
report-minimum-bounds-yet = Đến nay ít nhất { $least } và nhiều nhất { $most } trong { $units } đơn vị đã đạt chỉ tiêu{ $short ->
    [0] .
   *[other] ; như vậy ít nhất { $short } đơn vị chưa đạt, còn phải tổ chức ít nhất { $missing } cuộc.
 }
report-minimum-known-yet = Đến nay { $least }/{ $units } đơn vị đã đạt chỉ tiêu{ $short ->
    [0] .
   *[other] , { $short } đơn vị chưa đạt; còn phải tổ chức { $exact ->
        [yes] { $missing } cuộc.
       *[no] ít nhất { $missing } cuộc.
    }
 }
report-minimum-note = Chỉ tiêu tính theo số ngày đơn vị hoạt động trong năm, làm tròn một lần; chỉ tính hội nghị trực tiếp (và trực tuyến nếu có quy định) do Bí thư hoặc Chủ tịch UBND chủ trì, trừ trường hợp quy định khác.
report-units-title = Kết quả của từng đơn vị so với chỉ tiêu
report-units-name = Đơn vị
report-units-required = Chỉ tiêu
report-units-held = Đã tổ chức
report-units-counted = Được tính
report-units-hosted-by-higher = Cấp trên
report-units-by-host-secretary = Bí thư
report-units-by-host-chair = Chủ tịch
report-units-by-host-both = Đồng chủ trì
report-units-shortfall = Còn thiếu
report-units-attended = Lượt người dự
report-units-petitions = Kiến nghị
report-units-by-host-deputy = Cấp phó
report-units-by-host-unknown = Không rõ
report-units-satisfied-percent = Hài lòng
report-unit-sessions-title = Hội nghị theo đơn vị
report-unit-sessions-note = Số cuộc theo người chủ trì, lượt người dự, số kiến nghị. Tỷ lệ hài lòng = (rất hài lòng + hài lòng) ÷ phiếu hợp lệ, gộp các hội nghị có hồ sơ của đơn vị.
report-units-note = “–”: chỉ tiêu là 0 hoặc không đặt chỉ tiêu. “Cấp trên”: hội nghị do cấp trên tổ chức tại đơn vị.
report-leaders-title = Người chủ trì
report-leaders-name = Họ tên
report-leaders-sessions = Số cuộc
report-leaders-thematic = Chuyên đề
report-leaders-note = Hội nghị đồng chủ trì tính cho từng người. “–”: chưa có họ tên trong sổ.
report-plan-title = Kế hoạch
report-plan-planned = Số mục kế hoạch
report-plan-held = Đã tổ chức
report-plan-held-on-time = trong đó đúng thời gian
report-plan-postponed = Hoãn
report-plan-cancelled = Hủy
report-plan-open = Chưa đến ngày
report-plan-unplanned-sessions = Hội nghị ngoài kế hoạch
report-satisfaction-title = Phiếu đánh giá sự hài lòng
report-satisfaction-sessions-with-ballots = Hội nghị có phiếu
report-satisfaction-issued = Phát ra
report-satisfaction-returned = Thu về
report-satisfaction-valid = Hợp lệ
report-satisfaction-very-satisfied = Rất hài lòng
report-satisfaction-satisfied = Hài lòng
report-satisfaction-neutral = Bình thường
report-satisfaction-dissatisfied = Không hài lòng
report-satisfaction-percent = Tỷ lệ hài lòng chung
report-satisfaction-sessions-meeting = Hội nghị đạt ngưỡng
report-session-named = hội nghị ngày { $day } tại { $place }
report-satisfaction-lowest = Tỷ lệ hài lòng thấp nhất là { $percent }, của { $session }.
report-satisfaction-note-no-threshold = Tỷ lệ hài lòng = (rất hài lòng + hài lòng) ÷ phiếu hợp lệ. Không đặt ngưỡng hài lòng.
report-satisfaction-note = Tỷ lệ hài lòng = (rất hài lòng + hài lòng) ÷ phiếu hợp lệ. Hội nghị đạt ngưỡng khi tỷ lệ trước làm tròn từ { $percent }% trở lên.
report-ballots-title = Kết quả phiếu theo hội nghị
report-ballots-percent = Tỷ lệ
report-ballots-meets = Đạt
report-petitions-title = Ý kiến, kiến nghị
report-petitions-raised = Đã nêu, chưa kể phần tách ra
report-petitions-divided = trong đó đã tách
report-petitions-total = Tổng số
report-petitions-distinct = Không tính trùng
report-petitions-answered = Trả lời tại hội nghị
report-petitions-on-time = Đúng hạn
report-petitions-late = Trễ hạn
report-petitions-pending = Chưa đến hạn
report-petitions-overdue = Quá hạn
report-petitions-withdrawn = Đã rút
report-petitions-unassigned = Chưa giao
report-petitions-on-time-percent = Tỷ lệ đúng hạn
report-petitions-outcomes-resolved = Đã giải quyết xong
report-petitions-outcomes-explained = Đã giải trình, cung cấp thông tin
report-petitions-outcomes-noted = Ghi nhận, tiếp thu
report-petitions-outcomes-declined = Không xem xét, giải quyết
report-petitions-outcomes-promised = Đang giải quyết, đã hẹn ngày
report-petitions-outcomes-referred = Chuyển cấp có thẩm quyền
report-petitions-by-rule-on-time = Theo quy chế: đúng hạn
report-petitions-by-rule-promised = trong đó mới hẹn hoặc chuyển cấp trên
report-petitions-by-rule-late = Theo quy chế: trễ hạn
report-petitions-by-rule-pending = Theo quy chế: chưa đến hạn
report-petitions-by-rule-overdue = Theo quy chế: quá hạn
report-petitions-by-rule-withdrawn = Theo quy chế: đã rút trong thời hạn
report-petitions-by-rule-no-term = Theo quy chế: không có thời hạn
report-petitions-by-rule-on-time-percent = Theo quy chế: tỷ lệ đúng hạn
report-petitions-by-rule-after-the-fact = Ghi sau thời hạn
report-petitions-by-rule-entered-unknown = Không rõ ngày ghi
report-petitions-moved-by-rule-late = Đã giao, trễ hạn hoặc quá hạn theo quy chế
report-petitions-moved-withdrawn = trừ đã rút
report-petitions-moved-extended = trừ đã gia hạn
report-petitions-moved-given-due = trừ có hạn riêng
report-petitions-moved-stricter = cộng hạn chặt hơn
report-petitions-moved-in-force-late = Đã giao, trễ hạn hoặc quá hạn hiện hành
report-promises-made = Đã hẹn ngày giải quyết xong
report-promises-kept = trong đó đúng hẹn
report-promises-kept-late = trong đó trễ hẹn
report-promises-dropped = trong đó không thực hiện
report-promises-open = trong đó chưa đến hẹn
report-promises-broken = trong đó quá hẹn
report-promises-renewed = Đã hẹn lại
report-carried-out-claimed = Báo đã xong
report-carried-out-confirmed = trong đó kiểm tra đạt
report-carried-out-refuted = trong đó kiểm tra chưa đạt
report-carried-out-unchecked = trong đó chưa kiểm tra
report-carried-out-at-least = Đã thực hiện, ít nhất
report-carried-out-at-most = Đã thực hiện, nhiều nhất
report-clock-both = { $in-force ->
    [none] Chưa có tỷ lệ đúng hạn
   *[other] Đúng hạn { $in-force }
 }{ $acts ->
    [none] { "" }
   *[other] { " " }sau khi { $acts }
 }; { $by-rule }{ $of-these ->
    [none] { "" }
   *[other] , trong đó { $of-these }
 }{ $beside ->
    [none] { "" }
   *[other] ; { $beside }
 }.
report-clock-same = Đúng hạn { $rate }, tính theo hạn hiện hành và theo thời hạn của quy chế.
report-clock-nothing-due = Chưa có kiến nghị đến hạn trả lời{ $beside ->
    [none] { "" }
   *[other] ; { $beside }
 }.
report-clock-by-rule = theo thời hạn của quy chế: { $rate ->
    [none] chưa có tỷ lệ
   *[other] { $rate }
 }
report-clock-no-term = quy chế không đặt thời hạn trả lời
report-clock-extended = gia hạn { $count }
report-clock-withdrawn = rút { $count }
report-clock-given-due = giao hạn riêng { $count }
report-clock-stricter = giao hạn chặt hơn { $count }
report-clock-after-the-fact = { $count } ghi sau thời hạn
report-clock-promised = { $count } mới hẹn hoặc chuyển cấp trên
report-clock-entered-unknown = { $count } không rõ ngày ghi
report-clock-extensions = Đã gia hạn { $once } kiến nghị{ $again ->
    [0] { "" }
   *[other] , trong đó { $again } kiến nghị từ 2 lần trở lên (nhiều nhất { $most } lần)
 }.
report-rate = { $percent } ({ $part }/{ $whole }{ $of ->
    [ballots] {" "}phiếu
   *[other] {""}
 })
report-clock-explained = Trả lời chỉ giải trình, cung cấp thông tin: { $rate } số kiến nghị có văn bản trả lời cuối cùng.
report-clock-promises = Đã hẹn ngày giải quyết xong { $made } kiến nghị: { $became }{ $renewed ->
    [0] { "" }
   *[other] ; hẹn lại { $renewed }
 }.
report-clock-kept = đúng hẹn { $count }
report-clock-kept-late = trễ hẹn { $count }
report-clock-dropped = không thực hiện { $count }
report-clock-open = chưa đến hẹn { $count }
report-clock-broken = quá hẹn { $count }
report-clock-carried-out = Báo đã xong { $claimed } kiến nghị ({ $found }); đã thực hiện ít nhất { $least }, nhiều nhất { $most }.
report-clock-confirmed = kiểm tra đạt { $count }
report-clock-refuted = kiểm tra chưa đạt { $count }
report-clock-unchecked = chưa kiểm tra { $count }
report-on-time-note = Tỷ lệ đúng hạn = đúng hạn ÷ (đúng hạn + trễ hạn + quá hạn); không tính kiến nghị chưa đến hạn và đã rút.
report-by-rule-note = Theo quy chế: hạn tính theo quy định của ngày hội nghị; không kể hạn riêng, gia hạn, chuyển và rút muộn; có tính kiến nghị chưa giao.
report-fields-title = Kiến nghị theo lĩnh vực
report-fields-total = Số kiến nghị
report-months-nothing = Trong kỳ này chưa có hồ sơ hội nghị.
report-leaders-nothing = Trong kỳ này chưa có lãnh đạo và hội nghị.
report-plan-nothing = Trong kỳ này chưa có mục kế hoạch.
report-plan-unplanned = { $count } hội nghị có hồ sơ ngoài kế hoạch.
report-satisfaction-nothing = Trong kỳ này chưa có kết quả kiểm phiếu.
report-petitions-nothing = Trong kỳ này chưa có kiến nghị.
report-fields-nothing = Trong kỳ này chưa có kiến nghị.
report-agencies-nothing = Trong kỳ này chưa giao kiến nghị cho cơ quan nào.
report-follow-up-nothing = Trong kỳ này chưa có hồ sơ hội nghị.
report-agencies-title = Cơ quan trả lời
report-agencies-assigned = Được giao
report-agencies-median-days = Trung vị (ngày)
report-agencies-longest-days = Lâu nhất (ngày)
report-agencies-handed-on = Đã chuyển đi
report-agencies-handed-on-late = Chuyển đi khi quá hạn
report-agencies-interval = Khoảng 95%
report-agency-rates-title = Tỷ lệ đúng hạn của cơ quan
report-interval-note = Khoảng 95%: khoảng tin cậy theo công thức Wilson; ít kiến nghị thì khoảng rộng. Hai cơ quan có khoảng chồng nhau thì không khác biệt rõ. Cơ quan xếp theo tên, không xếp hạng.
report-unclear = { $clock ->
    [in-force] Theo hạn hiện hành, không khác biệt rõ
    [by-rule] Theo quy chế, không khác biệt rõ
   *[both] Không khác biệt rõ
 }: { $agencies }.
report-unclear-all = { $clock ->
    [in-force] Theo hạn hiện hành, tỷ lệ của cả { $count } cơ quan không khác biệt rõ.
    [by-rule] Theo quy chế, tỷ lệ của cả { $count } cơ quan không khác biệt rõ.
   *[both] Tỷ lệ của cả { $count } cơ quan không khác biệt rõ.
 }
report-follow-up-title = Sau hội nghị
report-follow-up-conclusions = Hội nghị có thông báo kết luận
report-follow-up-without-conclusion = Hội nghị chưa có thông báo kết luận
report-follow-up-reviews = Hội nghị đã rút kinh nghiệm
report-follow-up-publications = Hội nghị đã công khai kết quả
report-follow-up-checks = Kiến nghị đã kiểm tra việc thực hiện
report-follow-up-checks-done = trong đó đã thực hiện
report-follow-up-noticed-in-time = Hội nghị thông báo công khai đúng thời hạn
report-overdue-title = Kiến nghị quá hạn trả lời
report-overdue-days-late = Quá (ngày)
report-explain-title = Hạn trả lời của { $code }
report-explain-rule = { $days ->
    [none] Không đặt thời hạn trả lời.
   *[other] Quy định: { $days } ngày ({ $kind }), tính từ { $from }. { $basis ->
        [none] Theo { $source }
       *[other] Căn cứ: { $source }
    }
 }
report-explain-anchor = Ngày { $day } là ngày 0, không tính.
report-explain-counted = Ngày thứ
report-explain-why = Ghi chú
report-explain-weekend = cuối tuần, không tính
report-explain-off = { $name }, nghỉ ({ $source })
report-explain-worked = { $name }, làm bù ({ $source })
report-explain-capped = { $start ->
    [none] Chưa giao: tính như giao vào ngày cuối của thời hạn kể từ hội nghị, ngày { $day }.
   *[other] Giao ngày { $start }, sau thời hạn kể từ hội nghị: tính như giao vào ngày cuối của thời hạn, ngày { $day }.
 }
report-explain-original = Trùng với { $code }: hạn và tình trạng theo kiến nghị này.
report-explain-by-rule = Theo quy chế
report-explain-own-day = Tính từ ngày giao
report-explain-in-force = Giao và xử lý
report-explain-assigned = giao
report-explain-later = { $step } (chưa đến ngày)
report-explain-computed = Theo quy chế: { $due ->
    [none] không có hạn
   *[other] hạn { $due }
 }{ $class ->
    [none] {""}
   *[other] , { $class }
 }.
report-explain-due = Hiện hành: { $due ->
    [none] không có hạn
   *[other] hạn { $due }
 }, { $state }.
report-explain-unassigned = Hiện hành: chưa đến ngày giao.
report-explain-not-due = Không tính hạn trả lời: { $state }.
report-explain-moved = Khác nhau do { $moved ->
    [withdrawn] rút
    [extended] gia hạn
    [given_due] hạn riêng khi giao
   *[stricter] hạn hiện hành chặt hơn quy chế
 }.
report-explain-after-the-fact = Có nội dung ghi sổ sau thời hạn theo quy chế (xem Ngày ghi sổ).
report-explain-entered-unknown = Có nội dung không rõ ngày ghi sổ.
report-explain-estimate = Hạn hiện hành là tạm tính: lịch nghỉ liên quan chưa chính thức.
report-find-title = Tìm: { $words }
report-find-kind = Loại
report-find-none = Không tìm thấy bản ghi có đủ các từ này.
report-find-none-names = Chỉ tìm theo tên người kiến nghị khi có --with-names.
report-find-count = { $count } kết quả.
report-find-shown = Hiển thị { $shown } trong { $count } kết quả; thêm -n { $count } để xem tất cả.
report-find-newest = Chỉ tìm trong { $most } bản ghi mới nhất có đủ các từ này; nhập thêm từ để thu hẹp.
report-unit-find-none = Danh mục không có đơn vị nào có tên, mã hoặc mã thống kê này.
report-unit-find-use = Thêm đơn vị vào sổ: doithoai unit add --from-list MÃ
report-units-now = { $same ->
    [yes] Số liệu của { $now } ({ $code }) gồm cả số liệu của các đơn vị được kế thừa: { $became }
   *[no] Số liệu của { $asked } được thể hiện theo đơn vị hiện nay là { $now } ({ $code }), kế thừa: { $became }
 }
report-dashboard-title = { $name }, hôm nay { $today }
report-dashboard-last-year = Chưa ghi nhận báo cáo năm { $year } đã gửi.
report-dashboard-last-year-send = Gửi báo cáo: doithoai report year { $year } -o bao-cao-{ $year }.docx --sent SỐ
report-dashboard-last-year-close = Khóa sổ: doithoai close { $year }
report-dashboard-sessions = Năm { $year }: đã tổ chức { $held } ({ $recorded } có hồ sơ, { $reported } chỉ có số liệu tổng hợp).
report-dashboard-minimum = Chỉ tiêu: giao { $units } đơn vị tổ chức { $required } cuộc; { $counted } cuộc được tính, { $met } đơn vị đã đạt.
report-dashboard-overdue = { $count ->
    [0] Không có kiến nghị quá hạn trả lời.
   *[other] { $count } kiến nghị quá hạn trả lời
 }
    .next = Xem tất cả: doithoai assign list --overdue · Ghi văn bản trả lời: doithoai record reply MÃ
report-dashboard-soon = { $count ->
    [0] Không có kiến nghị đến hạn trả lời trong 7 ngày tới.
   *[other] { $count } kiến nghị đến hạn trả lời trong 7 ngày tới
 }
    .next = Xem tất cả: doithoai assign list --due-within 7
report-dashboard-broken = { $count } kiến nghị quá ngày hẹn giải quyết
    .next = Xem tất cả: doithoai list petitions --state broken · Ghi kết quả: doithoai record reply MÃ
report-dashboard-promised = { $count } kiến nghị đến ngày hẹn giải quyết trong 7 ngày tới
    .next = Xem tất cả: doithoai list petitions --state promised
report-dashboard-refuted = { $count } kiến nghị báo đã xong, kiểm tra chưa đạt
    .next = Xem tất cả: doithoai list petitions --state refuted
report-dashboard-checked-on = Ngày kiểm tra
report-dashboard-enter = { $count ->
    [0] Không còn nội dung cần ghi.
   *[other] { $count } nội dung cần ghi
 }
    .next = Chạy lệnh ở cột cuối: chương trình hỏi các nội dung còn thiếu. Mục kế hoạch không tổ chức: doithoai plan postpone MÃ --why … hoặc plan cancel
report-dashboard-planned = { $count ->
    [0] Chưa có hội nghị nào trong kế hoạch sắp tới.
   *[other] { $count } hội nghị trong kế hoạch sắp tới
 }
    .next = Xem tất cả: doithoai plan list · Bổ sung: doithoai plan add
report-dashboard-behind = { $count ->
    [0] Tất cả đơn vị đã đạt chỉ tiêu.
   *[other] { $count } đơn vị chưa đạt chỉ tiêu
 }
    .next = Xem tất cả: doithoai report units { $year }
report-dashboard-behind-or-unknown = { $count } đơn vị chưa đạt hoặc chưa đủ căn cứ kết luận
report-dashboard-pooled = “≤”: đơn vị có thể đã tổ chức thêm cuộc chưa báo cáo hoặc được báo cáo chung.
report-dashboard-more = … và { $count } mục khác.
report-dashboard-task = Cần ghi
report-dashboard-command = Lệnh
report-dashboard-task-notice = Thông báo công khai
report-dashboard-task-plan = Ghi hội nghị
report-dashboard-task-assign = Giao { $count } kiến nghị
report-dashboard-task-conclusion = Thông báo kết luận
report-dashboard-task-ballot = Kết quả kiểm phiếu
report-dashboard-task-publication = Công khai kết quả
report-dashboard-by = { $what }, hạn { $day }
report-dashboard-notice-by = Thông báo chậm nhất
report-dashboard-missing = Còn thiếu
report-dashboard-ahead = Trong kế hoạch
report-dashboard-first-steps = Sổ chưa có số liệu. Các bước đầu: doithoai unit add 'Tên xã', doithoai agency add 'Tên cơ quan', rồi doithoai plan add và doithoai record session. Mỗi lệnh có ví dụ khi thêm --help.
report-figure = Số liệu
report-months-month = Tháng
report-months-name = Tháng { $number }
report-months-note = Tính theo tháng dương lịch của ngày hội nghị; các tháng cùng tên của những năm khác nhau trong kỳ được cộng chung.
report-units-chart = Số cuộc được tính và chỉ tiêu
report-fields-chart = Kiến nghị theo lĩnh vực và kết quả
report-agencies-chart = Tỷ lệ đúng hạn theo cơ quan: theo quy chế và hiện hành
report-ballots-chart = Tỷ lệ hài lòng và ngưỡng theo hội nghị
report-ballots-threshold-percent = Ngưỡng
report-title-outlook = Còn phải thực hiện, { $period }
report-title-compare = So sánh hai kỳ, { $period }
report-title-repeats = Kiến nghị nhiều lần, { $period }
report-public = Bản công khai: chỉ liệt kê kiến nghị có nội dung công khai; số liệu tính tất cả kiến nghị.
report-compare-of = So sánh { $first } với { $second }
report-compare-rules = Quy định khác nhau về { $key }: kỳ trước { $first }, kỳ sau { $second }.
report-difference = Chênh lệch
report-what-if = Giả định: { $rules }. Chỉ nêu các số liệu thay đổi; sổ không thay đổi.
report-what-if-nothing = Theo giả định này, số liệu không thay đổi.
report-in-force = Theo quy định hiện hành
report-supposed = Theo giả định
report-lint-check = Mã kiểm tra
report-lint-records = Bản ghi
report-lint-message = Nội dung
report-units-state = Kết quả
report-units-open = Chưa báo cáo đủ
report-units-heard-from = Căn cứ báo cáo đến
report-minimum-pool-least = Số cuộc báo cáo chung, chắc chắn không trùng số liệu riêng
report-minimum-met-at-least = Đơn vị đạt, ít nhất
report-minimum-met-at-most = Đơn vị đạt, nhiều nhất
report-satisfaction-threshold-percent = Ngưỡng hài lòng (%)
report-satisfaction-lowest-percent = Tỷ lệ hài lòng thấp nhất của một hội nghị
report-extensions-once = Kiến nghị gia hạn một lần
report-extensions-again = Kiến nghị gia hạn từ hai lần
report-overdue-total = Kiến nghị quá hạn
report-sessions-complete = Đủ mọi cuộc
report-sessions-at-most = Tổng số cuộc, nhiều nhất
report-index-title = Danh sách số liệu – { $report }
report-index-name = Tên số liệu
report-index-table = Bảng
report-index-value = Giá trị
report-index-others = Số liệu khác
report-index-hint = Xem các bản ghi của một số liệu: nhập tên số liệu sau --explain.
report-explained-title = Chi tiết số liệu { $figure }
report-explained-value = { $figure } = { $value }
report-explained-ref = Bản ghi
report-explained-part = Phần
report-explained-pool = Số cuộc báo cáo chung: P = { $pool }
report-explained-nothing-required = Không phải tổ chức hoặc không đặt chỉ tiêu, có thể đã tổ chức các cuộc báo cáo chung: { $units }
report-explained-deficits = Số cuộc còn thiếu của từng đơn vị: d
report-explained-pool-least = Trong { $pool } cuộc báo cáo chung, chắc chắn không trùng với số liệu riêng: { $least }; số liệu riêng có thể trùng: { $totals }
report-explained-pool-shared = Các cuộc này có thể thuộc đơn vị ngoài phạm vi báo cáo, nên chưa đủ căn cứ kết luận có đơn vị đạt chỉ tiêu.
report-explained-possible = Số cuộc báo cáo chung có thể thuộc kỳ này hoặc các đơn vị này: E = { $possible }
report-explained-possible-own = Số cuộc của từng đơn vị có thể thuộc kỳ này: e
report-explained-open = Đơn vị chưa báo cáo đủ các ngày trong kỳ
report-explained-above = Cấp trên chưa báo cáo
report-explained-from = Từ ngày
report-explained-until = Đến ngày
report-explained-terms = Chỉ tiêu theo từng năm: chỉ tiêu × số ngày hoạt động ÷ số ngày của năm
report-explained-year = Năm
report-explained-minimum = Chỉ tiêu
report-explained-days = Số ngày hoạt động
report-explained-of = Số ngày của năm
report-appendix-number = TT
report-appendix-units-note = Số cuộc gồm cả số liệu tổng hợp của đơn vị; loại, ý kiến và kiến nghị theo các hội nghị có hồ sơ. Tỷ lệ hài lòng = (rất hài lòng + hài lòng) ÷ phiếu hợp lệ.
report-petition-list-title = Danh sách ý kiến, kiến nghị
report-petition-list-nothing = Không có kiến nghị để liệt kê.
report-petition-list-reply = Số văn bản trả lời
report-petition-list-reply-day = Ngày trả lời
report-ballots-nothing = Trong kỳ này chưa có kết quả kiểm phiếu.
report-to-fill = ……… (đơn vị bổ sung)
report-part-sessions = 1. Tổ chức hội nghị tiếp xúc, đối thoại
report-part-minimum = 2. Thực hiện chỉ tiêu số cuộc
report-part-plan = 3. Thực hiện kế hoạch
report-part-petitions = 4. Ý kiến, kiến nghị và việc trả lời
report-part-satisfaction = 5. Sự hài lòng của Nhân dân
report-part-follow-up = 6. Sau hội nghị
report-part-limits = 7. Hạn chế, nguyên nhân
report-part-next = 8. Nhiệm vụ thời gian tới
report-part-counted = { $label }: { $count }
report-part-untold = Chưa có số liệu về: { $counts }.
report-part-held = Trong { $period } đã tổ chức { $held } tiếp xúc, đối thoại với Nhân dân{ $recorded ->
        [0] { $total ->
            [0] .
           *[other] ; tất cả chỉ có số liệu tổng hợp, không có hồ sơ từng cuộc.
        }
       *[other] { $reported ->
            [0] , tất cả có hồ sơ từng cuộc.
           *[other] , trong đó { $recorded } cuộc có hồ sơ từng cuộc và { $reported } cuộc chỉ có số liệu tổng hợp.
        }
    }
report-part-short = Không đạt chỉ tiêu: { $names }.
report-part-unknown = Chưa đủ căn cứ kết luận: { $names }.
report-part-not-yet = Chưa đạt chỉ tiêu: { $names }.
report-part-planned = Kế hoạch có { $planned } mục: { $counts }.
report-part-plan-on-time = { $on-time }/{ $held } hội nghị theo kế hoạch được tổ chức đúng thời gian.
report-part-plan-unplanned = Ngoài kế hoạch có { $unplanned } hội nghị.
report-part-raised = Tổng hợp { $total } ý kiến, kiến nghị ({ $distinct } nếu không tính trùng){ $answered ->
    [0] .
   *[other] ; { $answered } được trả lời tại hội nghị.
 }
report-part-divided = Chưa kể phần tách ra là { $raised } ý kiến, kiến nghị{ $divided ->
    [0] { "" }
   *[other] , trong đó { $divided } đã tách
 }.
report-part-fields = Các lĩnh vực có nhiều kiến nghị nhất: { $fields }.
report-part-given = Kết quả giao các cơ quan trả lời: { $counts }.
report-part-outcomes = Theo văn bản trả lời cuối cùng: { $outcomes }.
report-part-ballots = Ủy ban MTTQ lấy phiếu đánh giá tại { $sessions } hội nghị: phát ra { $issued }, thu về { $returned }, hợp lệ { $valid } phiếu; tỷ lệ hài lòng chung { $rate }.
report-part-meeting = { $meeting }/{ $sessions } hội nghị đạt từ { $percent }% trở lên.
report-part-followed = Trong { $recorded } hội nghị có hồ sơ: { $counts }.
report-part-not-followed = { $recorded } hội nghị có hồ sơ chưa có thông báo kết luận, rút kinh nghiệm, công khai kết quả.
report-part-checked = Đã kiểm tra việc thực hiện { $checks } kiến nghị{ $done ->
    [0] .
   *[other] , trong đó { $done } đã thực hiện.
 }
report-limit-short = Ít nhất { $count } đơn vị không đạt chỉ tiêu số cuộc.
report-limit-late = { $count } kiến nghị được trả lời trễ hạn.
report-limit-overdue = { $count } kiến nghị quá hạn chưa trả lời.
report-limit-by-rule = Theo thời hạn của quy chế, { $count } kiến nghị trễ hạn hoặc quá hạn.
report-limit-after-the-fact = { $count } kiến nghị được ghi vào sổ sau thời hạn trả lời.
report-limit-entered-unknown = { $count } kiến nghị của các hội nghị từ khi lập sổ không rõ ngày ghi sổ.
report-limit-refuted = { $count } kiến nghị báo đã xong nhưng kiểm tra chưa đạt.
report-limit-broken = { $count } kiến nghị đã hẹn ngày giải quyết xong nhưng quá hẹn.
report-limit-unassigned = { $count } kiến nghị chưa giao cho cơ quan nào.
report-limit-low = { $count } hội nghị có tỷ lệ hài lòng dưới ngưỡng.
report-limit-neglected = { $count } hội nghị quá thời hạn, chưa có thông báo kết luận hoặc chưa công khai kết quả.
report-outlook-title = Còn phải thực hiện
report-outlook-owed = Số cuộc còn phải tổ chức
report-outlook-covered = trong đó đã có kế hoạch
report-outlook-to-plan = trong đó chưa có kế hoạch
report-outlook-infeasible = Đơn vị không còn khả năng đạt chỉ tiêu
report-outlook-pool = Số cuộc báo cáo chung
report-outlook-pool-note = Số cuộc báo cáo chung có thể bù một phần số còn thiếu; chưa rõ đơn vị nên không trừ.
report-outlook-units-title = Còn phải thực hiện theo đơn vị
report-outlook-units-nothing = Trong kỳ này không có đơn vị nào được giao chỉ tiêu.
report-outlook-units-required = Chỉ tiêu
report-outlook-units-counted = Được tính
report-outlook-units-owed = Còn thiếu
report-outlook-units-planned = Có kế hoạch
report-outlook-units-to-plan = Chưa có kế hoạch
report-outlook-units-days-left = Còn (ngày)
report-outlook-units-pace-days = Khoảng cách (ngày)
report-outlook-units-last-days = Ngày chậm nhất
report-outlook-units-feasible = Có khả năng đạt
report-outlook-chart = Số cuộc được tính, trong kế hoạch và chỉ tiêu
report-outlook-note = “Khoảng cách”: số ngày còn lại chia số cuộc còn thiếu. “Ngày chậm nhất”: ngày chậm nhất của từng cuộc, tính lùi từ cuối kỳ, cách nhau ít nhất 30 ngày, không vào ngày nghỉ.
report-repeats-title = Kiến nghị nhiều lần
report-repeats-nothing = Không có kiến nghị nhiều lần.
report-repeats-sessions = Số hội nghị
report-repeats-answered = Đã trả lời
report-repeats-carried-out = Kiểm tra đạt
report-repeats-first-day = Lần đầu
report-repeats-last-day = Lần cuối
report-repeats-answered-never-done = Đã trả lời, chưa kiểm tra đạt
report-repeats-raised = Các lần nêu
report-repeats-suggested = “?”: có thể cùng một kiến nghị, theo nội dung tương tự; liên kết bằng: doithoai edit MÃ --duplicate-of MÃ.
report-petition-list-state = Tình trạng
report-part-by-level = Theo cấp tổ chức: { $counts }.
report-part-by-host = Theo người chủ trì: { $counts }.
report-part-by-kind = Theo loại: { $counts }.
report-part-by-form = Theo hình thức: { $counts }.
report-since-seal-title = Thay đổi sau khi khóa sổ
report-since-seal-intro = Năm { $year } đã khóa sổ, số liệu tính đến ngày { $day }, và được mở lại: { $why }.
report-since-seal-passed = Năm { $year } đã khóa sổ, số liệu tính đến ngày { $day }, nhưng các số liệu này khác với khi khóa sổ: chương trình khác đã thay đổi tệp sổ. Kiểm tra: doithoai verify
report-close-figures = Số liệu sẽ khóa sổ
report-value = Giá trị
report-purge-tried = Kiến nghị sẽ xóa thông tin cá nhân
report-unit-tried = Nội dung thay đổi và nội dung phải kết thúc hoặc chuyển
report-unit-tried-ends = kết thúc từ ngày { $what }
report-unit-tried-followed = đơn vị kế thừa: { $what }
report-unit-tried-leader = còn lại: lãnh đạo { $what }
report-unit-tried-plan = còn lại: mục kế hoạch { $what }
report-unit-tried-agency = còn lại: cơ quan { $what }
report-unit-tried-below = còn lại: đơn vị trực thuộc { $what }
report-since-seal-nothing = Sau khi khóa sổ, số liệu không thay đổi.
report-sealed = Khi khóa sổ
report-now = Hiện nay
report-units-pooled-note = “–”, “≥” và “≤”: đơn vị có thể đã tổ chức thêm cuộc chưa báo cáo hoặc được báo cáo chung.
report-part-count-of = { $label } { $count }
report-part-sessions-of = { $label } { $count } cuộc
report-part-came = Có { $counts }.
report-short-by-level-province = cấp tỉnh
report-short-by-level-district = cấp huyện
report-short-by-level-commune = cấp xã
report-short-by-level-village = thôn, khu dân cư
report-short-by-host-secretary = Bí thư
report-short-by-host-chair = Chủ tịch UBND
report-short-by-host-both = Bí thư và Chủ tịch UBND đồng chủ trì
report-short-by-host-deputy = cấp phó
report-short-by-host-unknown = không rõ người chủ trì
report-short-by-kind-periodic = định kỳ
report-short-by-kind-thematic = chuyên đề
report-short-by-kind-adhoc = đột xuất
report-short-by-kind-unknown = không rõ loại
report-short-by-form-direct = trực tiếp
report-short-by-form-online = trực tuyến
report-short-by-form-indirect = gián tiếp
report-short-by-form-unknown = không rõ hình thức
report-short-plan-held = đã tổ chức
report-short-plan-postponed = hoãn
report-short-plan-cancelled = hủy
report-short-plan-open = chưa đến ngày
report-short-replies-on-time = đúng hạn
report-short-replies-late = trễ hạn
report-short-replies-pending = chưa đến hạn
report-short-replies-overdue = quá hạn
report-short-replies-withdrawn = đã rút
report-short-replies-unassigned = chưa giao
report-short-conclusions = có thông báo kết luận
report-short-reviews = đã rút kinh nghiệm
report-short-publications = đã công khai kết quả
report-short-attended = lượt người dự
report-short-speakers = lượt người phát biểu
report-short-opinions = lượt ý kiến
report-short-answered = ý kiến được trả lời tại hội nghị
report-title-verify-text = Đối chiếu văn bản với sổ, { $period }
report-title-verify-text-alone = Kiểm tra phép tính trong văn bản, không đối chiếu với sổ
report-verdict-file = Văn bản: { $file }
report-verdict-title = Số liệu nêu trong văn bản
report-verdict-nothing = Văn bản không nêu số liệu nào.
report-verdict-line = Dòng
report-verdict-given = Trong văn bản
report-verdict-judgement = Kết quả
report-verdict-register = Trong sổ
report-verdict-reason = Lý do
report-verdict-refs = Bản ghi
report-verdict-text = Câu
report-verdict-agrees = khớp
report-verdict-contradicts = không khớp
report-verdict-aim = chỉ nêu yêu cầu
report-verdict-unknown = chưa rõ
report-mark-agrees = Màu xanh: { $label } ({ $count })
report-mark-contradicts = Màu đỏ: { $label } ({ $count })
report-mark-aim = Màu vàng: { $label } ({ $count })
report-mark-unknown = Màu xám: { $label } ({ $count })
report-mark-result = { $label }: { $reason }
report-mark-register = Trong sổ: { $value }{ $figure ->
    [none] { "" }
   *[other] { " " }({ $figure })
 }
report-mark-refs = Bản ghi: { $refs }
report-verdict-note = Chỉ đối chiếu số liệu trong câu đủ rõ; các nội dung khác ghi “chưa rõ”, kèm lý do. Phép tính của văn bản được kiểm tra riêng.
report-declared-of = Đối chiếu số liệu báo cáo với chỉ tiêu
report-declared-title = Kết luận từ số liệu báo cáo
report-declared-sessions = Số cuộc báo cáo
report-declared-units = Số đơn vị báo cáo
report-declared-minimum = Chỉ tiêu mỗi đơn vị
report-declared-required = Số cuộc phải tổ chức
report-declared-met-at-least = Số đơn vị đạt, ít nhất
report-declared-met-at-most = Số đơn vị đạt, nhiều nhất
report-declared-shortfall-at-least = Số cuộc còn thiếu, ít nhất
report-declared-agrees = Tất cả đơn vị đạt chỉ tiêu.
report-declared-contradicts = Không thể tất cả đơn vị đạt chỉ tiêu.
report-declared-aim = Chỉ nêu yêu cầu.
report-declared-unknown = Chưa đủ căn cứ kết luận tất cả đơn vị đạt chỉ tiêu.
report-verdict-why-own-document = { $title ->
    [none] đúng như văn bản lập từ sổ
   *[other] đúng như báo cáo lập từ sổ: { $title }
 }
report-verdict-why-same-count = bằng số liệu trong sổ ({ $who })
report-verdict-why-same-but-thematic = bằng số liệu trong sổ khi không tính { $left_out } cuộc chuyên đề ({ $who })
report-verdict-why-same-but-thematic-and-adhoc = bằng số liệu trong sổ khi không tính { $left_out } cuộc chuyên đề, đột xuất ({ $who })
report-verdict-why-units-in-area = bằng số đơn vị có chỉ tiêu
report-verdict-why-units-on-a-day = bằng số đơn vị vào ngày đầu hoặc ngày cuối kỳ
report-verdict-why-units-of-kind = bằng số đơn vị loại này
report-verdict-why-units-met = sổ chứng minh: từ { $at_least } đến { $at_most } trong { $units } đơn vị đạt
report-verdict-why-all-met = sổ chứng minh cả { $units } đơn vị đều đạt { $sessions } cuộc
report-verdict-why-every-session = đúng với cả { $sessions } hội nghị có phiếu
report-verdict-why-same-rate = bằng phân số { $part }/{ $whole }
report-verdict-why-is-the-rule = { $source ->
    [none] đúng quy định
   *[other] đúng quy định: { $source }
 }
report-verdict-why-other-count = số liệu trong sổ khác: { $who }
report-verdict-why-not-all-met = không thể cả { $units } đơn vị đạt { $sessions } cuộc: nhiều nhất { $at_most }
report-verdict-why-aim-not-reached = là yêu cầu, nhưng không thể cả { $units } đơn vị đã đạt { $sessions } cuộc: nhiều nhất { $at_most }
report-verdict-why-too-many-met = nhiều hơn sổ cho phép: nhiều nhất { $at_most } trong { $units } đơn vị đạt
report-verdict-why-too-few-met = ít hơn sổ chứng minh: ít nhất { $at_least } trong { $units } đơn vị đạt
report-verdict-why-other-area = số đơn vị trong sổ khác
report-verdict-why-sessions-below = { $sessions } hội nghị thấp hơn mức này
report-verdict-why-other-rate = phân số trong sổ khác: { $part }/{ $whole }
report-verdict-why-other-term = quy định là { $days } ngày
report-verdict-why-only-an-aim = chỉ nêu yêu cầu
report-verdict-why-only-a-rule = chỉ nêu quy định
report-verdict-why-not-judged = không thuộc loại số liệu được đối chiếu
report-verdict-why-number-unclear = chưa rõ số liệu
report-verdict-why-other-period = nói về kỳ khác
report-verdict-why-other-period-or-units = nói về kỳ hoặc đơn vị khác
report-verdict-why-no-minimum = không đặt chỉ tiêu
report-verdict-why-whole-unsure = chưa rõ có phải toàn bộ
report-verdict-why-cannot-be-proved = sổ không chứng minh và không bác bỏ được
report-verdict-why-percent-of-what = chưa rõ cơ sở tính tỷ lệ
report-verdict-why-no-ballots = sổ chưa có kết quả kiểm phiếu
report-verdict-why-term-of-what = chưa rõ nội dung của thời hạn
report-verdict-why-term-as-kept = nêu thời gian trả lời thực tế, không phải quy định
report-verdict-why-other-days = số ngày khác, không phải hạn trả lời
report-verdict-why-rules-changed = quy định thay đổi trong kỳ
report-verdict-why-sessions-untold = có đơn vị chưa báo cáo đủ, hoặc số liệu tổng hợp không nằm trọn trong kỳ
report-verdict-why-same-figure = bằng số liệu trong sổ: { $subject }{ $clock }
report-verdict-why-other-figure = số liệu trong sổ khác: { $subject }{ $clock }
report-verdict-why-units-held = sổ chứng minh: từ { $at_least } đến { $at_most } đơn vị có tổ chức
report-verdict-why-units-not-held = số đơn vị có tổ chức theo sổ: từ { $at_least } đến { $at_most }
report-verdict-why-words-unknown = chưa rõ nghĩa của “{ $words }”
report-verdict-why-only-a-topic = chỉ nói về “{ $words }”
report-verdict-why-other-matter = nội dung khác: “{ $words }”
report-verdict-why-which-units = chưa rõ đơn vị: “{ $words }”
report-verdict-why-other-host = người hoặc cơ quan khác chủ trì: “{ $words }”
report-verdict-why-a-mean = số bình quân: “{ $words }”
report-verdict-why-several = nêu nhiều loại: “{ $words }”
report-verdict-why-a-difference = mức tăng, giảm hoặc phần còn lại
report-verdict-why-one-session = nói về một hội nghị
report-verdict-why-no-register = không đối chiếu với sổ
report-verdict-why-arithmetic = phép tính trong văn bản không đúng
report-verdict-sum-share-right = phép tính đúng: { $formula } là { $result }
report-verdict-sum-share-cut = { $formula } là { $result }; văn bản bỏ phần lẻ, không làm tròn
report-verdict-sum-share-wrong = { $formula } là { $result }, không phải { $given }
report-verdict-sum-sum-right = phép cộng đúng: { $formula } = { $result }
report-verdict-sum-sum-wrong = { $formula } = { $result }, không phải { $given }
report-verdict-sum-rest-right = phần còn lại đúng: { $formula } = { $result }
report-verdict-sum-rest-wrong = { $formula } = { $result }, không phải { $given }
report-verdict-sum-more-than-right = phép cộng đúng: { $formula } = { $result }
report-verdict-sum-more-than-wrong = { $formula } = { $result }, nhiều hơn tổng số ở { $given }
report-verdict-sum-part-more-wrong = một phần là { $formula }, nhiều hơn tổng số { $given }
report-verdict-sum-hundred-right = các tỷ lệ cộng đúng 100%: { $formula }
report-verdict-sum-hundred-wrong = các tỷ lệ cộng thành { $result }: { $formula }
report-verdict-sum-twice-wrong = cùng một số liệu, nơi khác nêu { $formula }, ở đây nêu { $given }
report-verdict-who-whole = toàn địa bàn
report-verdict-who-own = đơn vị lập sổ
report-verdict-who-province = cấp tỉnh
report-verdict-who-district = cấp huyện
report-verdict-who-communes = cấp xã
report-verdict-who-villages = cấp thôn
report-verdict-who-unit = đơn vị được nêu
report-verdict-who-secretary = do Bí thư chủ trì
report-verdict-who-chair = do Chủ tịch UBND chủ trì
report-verdict-who-heads = do Bí thư, Chủ tịch UBND chủ trì
report-verdict-subject-sessions = số cuộc đối thoại
report-verdict-subject-planned = số cuộc theo kế hoạch
report-verdict-subject-held-of-plan = số cuộc theo kế hoạch đã tổ chức
report-verdict-subject-on-schedule = số cuộc tổ chức đúng ngày
report-verdict-subject-postponed = số cuộc hoãn
report-verdict-subject-cancelled = số cuộc hủy
report-verdict-subject-unplanned = số cuộc ngoài kế hoạch
report-verdict-subject-required = số cuộc phải tổ chức
report-verdict-subject-counted = số cuộc được tính
report-verdict-subject-lacking = số cuộc còn thiếu
report-verdict-subject-concluded = số cuộc có thông báo kết luận
report-verdict-subject-unconcluded = số cuộc chưa có thông báo kết luận
report-verdict-subject-published = số cuộc đã công khai kết quả
report-verdict-subject-reviewed = số cuộc đã rút kinh nghiệm
report-verdict-subject-noticed = số cuộc thông báo trước đúng thời hạn
report-verdict-subject-with-ballots = số cuộc có lấy phiếu
report-verdict-subject-meeting-threshold = số cuộc đạt ngưỡng hài lòng
report-verdict-subject-units = số đơn vị
report-verdict-subject-units-holding = số đơn vị có tổ chức
report-verdict-subject-units-met = số đơn vị đạt chỉ tiêu
report-verdict-subject-units-short = số đơn vị không đạt chỉ tiêu
report-verdict-subject-units-unproved = số đơn vị chưa đủ căn cứ kết luận
report-verdict-subject-units-unreported = số đơn vị chưa báo cáo đủ
report-verdict-subject-attended = lượt người dự
report-verdict-subject-speakers = lượt người phát biểu
report-verdict-subject-raised = số ý kiến, kiến nghị
report-verdict-subject-distinct = số kiến nghị không trùng
report-verdict-subject-noted-or-raised = số ý kiến, kiến nghị ghi nhận
report-verdict-subject-taken-up = số ý kiến, kiến nghị ghi nhận, trả lời
report-verdict-subject-on-spot = số kiến nghị trả lời tại hội nghị
report-verdict-subject-replied = số kiến nghị đã trả lời
report-verdict-subject-resolved = số kiến nghị đã giải quyết xong
report-verdict-subject-explained = số kiến nghị đã giải trình
report-verdict-subject-noted = số kiến nghị ghi nhận, tiếp thu
report-verdict-subject-declined = số kiến nghị không xem xét, giải quyết
report-verdict-subject-promised = số kiến nghị hẹn đến ngày
report-verdict-subject-referred = số kiến nghị chuyển cấp có thẩm quyền
report-verdict-subject-on-time = trả lời đúng hạn
report-verdict-subject-late = trả lời trễ hạn
report-verdict-subject-overdue = quá hạn chưa trả lời
report-verdict-subject-missed = trễ hạn, quá hạn
report-verdict-subject-unanswered = chưa trả lời
report-verdict-subject-pending = chưa đến hạn
report-verdict-subject-in-hand = đang giải quyết
report-verdict-subject-unassigned = chưa giao
report-verdict-subject-withdrawn = đã rút
report-verdict-subject-assigned = đã giao trả lời
report-verdict-subject-extended = đã gia hạn
report-verdict-subject-checked = đã kiểm tra
report-verdict-subject-checked-done = kiểm tra đạt
report-verdict-subject-issued = phiếu phát ra
report-verdict-subject-returned = phiếu thu về
report-verdict-subject-invalid = phiếu không hợp lệ
report-verdict-subject-valid = phiếu hợp lệ
report-verdict-subject-very-satisfied = phiếu rất hài lòng
report-verdict-subject-satisfied = phiếu hài lòng
report-verdict-subject-neutral = phiếu bình thường
report-verdict-subject-dissatisfied = phiếu không hài lòng
report-verdict-clock-none = { "" }
report-verdict-clock-in-force = { "" }, theo hạn hiện hành
report-verdict-clock-by-rule = { "" }, theo quy chế
report-template-instructions = Hướng dẫn
report-template-example-mark = Ví dụ
report-template-title = Biểu nhập liệu tiếp xúc, đối thoại
report-template-sheets = Mỗi trang tính là một bảng. Trang tính không có số liệu thì để trống; không đổi tên trang tính, không xóa dòng tiêu đề.
report-template-required = Cột nền vàng bắt buộc nhập; cột khác nhập khi có số liệu. Số liệu chưa rõ thì để trống, không ghi 0.
report-template-days = Ngày nhập dạng 20/05/2026; số người, số phiếu nhập bằng số.
report-template-records = Cột “Hội nghị” nhập đơn vị và ngày, ví dụ: Đồng Lạc 20/05/2026; cột “Kiến nghị” nhập mã do sổ cấp. Nhiều người chủ trì cách nhau bằng dấu chấm phẩy.
report-template-example = Dòng “Ví dụ” để tham khảo, không nhập vào sổ.
report-template-import = Gửi lại tệp này; nơi nhận chạy: doithoai import TỆP --dry-run, rồi doithoai import TỆP.
report-template-session = Đồng Lạc 20/05/2026
report-template-wrong = Giá trị ở cột “{ $column }” không hợp lệ: chọn trong danh mục, nhập ngày dạng 20/05/2026 hoặc số từ 0.
report-template-lists = Danh mục
report-template-lists-line = Ô có danh mục: chọn trong danh mục.
report-calendar-name = Đối thoại với Nhân dân
report-calendar-session = Đối thoại: { $unit }
report-calendar-month = Đối thoại trong tháng, chậm nhất hôm nay: { $unit }
report-calendar-promise = Ngày hẹn giải quyết kiến nghị{ $agency ->
    [none] {""}
   *[other] : { $agency }
 }
report-calendar-due = Hạn trả lời kiến nghị nêu ngày { $day } tại { $place }: { $agency }
report-bundle-from = Gói dữ liệu của { $name } ({ $unit }), tạo ngày { $day }
report-bundle-only = Chỉ { $value } và các đơn vị trực thuộc
report-bundle-period = Chỉ số liệu của { $value }
report-bundle-since = Chỉ các thay đổi sau mục nhật ký { $value }
report-bundle-names = Kèm tên người kiến nghị
report-bundle-sort = Bảng
report-bundle-records = Số bản ghi
report-conflicts-count = { $count ->
    [0] Không có số liệu chưa thống nhất.
   *[other] { $count } số liệu chưa thống nhất, chưa chọn bản:
}
report-conflict-title = { $code } ({ $sort }) – { $why } [{ $id }]
report-conflict-number = Bản
report-conflict-office = Cơ quan
report-conflict-said = Nội dung khác nhau
report-conflict-stands = (hiện có trong sổ)
report-conflict-removed = xóa bản ghi này
report-conflict-hangs = { $count } bản ghi liên quan
report-conflict-changed-twice = Chọn một bản: doithoai bundle resolve { SHELL($id) } --take 1
report-conflict-same-code = Nếu hai bản là cùng một bản ghi, chọn một bản, bản kia bị xóa cùng các bản ghi liên quan: doithoai bundle resolve { SHELL($id) } --take 1; nếu là hai bản ghi khác nhau, giữ cả hai, bản sau nhận mã mới: doithoai bundle resolve { SHELL($id) } --both
report-conflict-same-place = Chọn một bản: doithoai bundle resolve { SHELL($id) } --take 1
report-conflict-in-use = Giữ lại: doithoai bundle resolve { SHELL($id) } --take 1; để xóa, trước hết xóa các bản ghi liên quan.
report-conflict-waits = Nhận gói có bản ghi còn thiếu, hoặc bỏ: doithoai bundle resolve { SHELL($id) } --drop

# Kế hoạch và lịch đề xuất.
report-title-plan-table = Kế hoạch đối thoại, { $period }
report-plan-table-head = Sổ: { $name }. Kỳ từ { $from } đến { $to }.
report-plan-table-title = Các cuộc theo ngày
report-plan-table-nothing = Trong kỳ này chưa có mục kế hoạch.
report-plan-table-when = Ngày
report-plan-table-month = tháng { $month }
report-plan-table-at = Nơi tổ chức
report-plan-table-notice = Thông báo
report-plan-table-notice-by = hạn { $day }
report-plan-table-state = Tình trạng
report-plan-table-held = tổ chức { $day }
report-plan-table-note = { $planned } mục: đã tổ chức { $held }, hoãn { $postponed }, hủy { $cancelled }, chưa đến ngày { $open }.
report-title-suggestion = Đề xuất lịch đối thoại, { $period }
report-suggestion-title = Lịch đề xuất
report-suggestion-nothing = Không còn cuộc nào cần lên kế hoạch: mọi đơn vị có đủ hội nghị hoặc mục kế hoạch trong kỳ này.
report-suggestion-sums = Đề xuất { $count } cuộc ({ $quarters }). Chưa ghi vào sổ; thêm --accept để ghi.
report-suggestion-quarter = quý { $number }:
report-suggestion-quarter-year = quý { $number }/{ $year }:
report-suggested-units-title = Theo đơn vị
report-suggested-units-proposed = Ngày đề xuất
report-suggested-units-visits = Ngày trong ngoặc: lãnh đạo cấp trên đối thoại tại xã.
report-clash-days = { $units }: { $count ->
    [1] cần
   *[other] mỗi đơn vị cần
 } thêm { $needed } cuộc, từ { $from } đến { $to } chỉ xếp được { $fits }. Vướng mắc: { $limits }.
report-clash-no-day = { $units }: { $count ->
    [1] cần
   *[other] mỗi đơn vị cần
 } thêm { $needed } cuộc, đến { $to } không còn ngày xếp được. Vướng mắc: { $limits }.
report-clash-persons = { $units }: cần { $needed } cuộc, nhưng { $people ->
    [1] { $persons } giữ chức vụ ở nhiều nơi
   *[other] { $persons } đều giữ chức vụ ở nhiều nơi
 }, không đủ ngày để mỗi ngày chỉ ở một nơi.
report-clash-undecided = { $units }: { $needed } cuộc có chung người chủ trì; chưa tìm được lịch phù hợp, có thể vẫn xếp được. Đổi --seed hoặc xếp riêng bằng --unit.
report-clash-more = … và { $count } đơn vị khác
report-clash-limit-apart = hai cuộc cách nhau ít nhất { $apart } ngày
report-clash-limit-days-off = tránh ngày nghỉ
report-clash-limit-notice = thông báo công khai trước hội nghị
report-clash-limit-kept = các cuộc đã tổ chức và đã có trong kế hoạch
report-clash-limit-leaders = người chủ trì bận tại nơi khác
report-clash-limit-none = thời gian còn lại; nới một điều kiện không đủ
report-clash-units-more = { $units } và { $count } đơn vị khác
report-placeholders-title = Trường thông tin trong mẫu của { $letter }
report-placeholders-name = Ghi trong mẫu
report-placeholders-meaning = Ý nghĩa
report-placeholders-example = Ví dụ
report-title-coverage = Tình hình báo cáo của các đơn vị, { $period }
report-coverage-title = Theo đơn vị, đơn vị chậm nhất xếp trước
report-coverage-nothing = Trong kỳ này không có đơn vị nào được giao chỉ tiêu.
report-coverage-reported = { $count }/{ $units } đơn vị đã báo cáo đến { $day }.
report-coverage-heard-until = Đã báo cáo đến
report-coverage-days-behind = Chậm (ngày)
report-coverage-gaps = Khoảng chưa có số liệu
report-coverage-heard-from = Căn cứ
report-coverage-last-bundle = Gói gần nhất
report-coverage-silent = Chưa có số liệu ({ $count } đơn vị): { $names }.
report-coverage-records = Có hồ sơ hội nghị, chưa có xác nhận đã báo cáo đủ ({ $count } đơn vị): { $names }.
report-coverage-not-yet = { $count } đơn vị chưa hoạt động vào ngày tính số liệu.
report-coverage-above = { $count } đơn vị đã báo cáo đủ, nhưng cấp trên của đơn vị chưa báo cáo đủ số cuộc tổ chức tại đơn vị.
report-coverage-without-minimum = Không có chỉ tiêu, chưa báo cáo đủ số cuộc của đơn vị: { $names }.
report-coverage-apart = Danh sách đủ từng đơn vị: thêm -o F.html hoặc -o F.xlsx. Công văn gửi từng đơn vị: doithoai letter request --all
report-coverage-records-note = “hồ sơ”: sổ có hồ sơ hội nghị của đơn vị, chưa có xác nhận đã báo cáo đủ; khi sổ có đủ mọi hội nghị: doithoai record coverage --unit ĐƠN-VỊ --until NGÀY
report-requests-title = Đề nghị báo cáo số cuộc tiếp xúc, đối thoại, { $period }
report-requests-sheet = Các khoảng thời gian phải báo cáo
report-requests-head = Đề nghị { $count } đơn vị sau báo cáo; số liệu tính đến ngày { $as-of }.
report-requests-reply-by = Gửi báo cáo trước ngày { $day }.
report-requests-to = Gửi đơn vị
report-requests-name = Báo cáo số liệu của
report-requests-from = Từ ngày
report-requests-until = Đến hết ngày
report-requests-recorded = Số cuộc đã có hồ sơ
report-requests-held = Số cuộc đã tổ chức
report-requests-note = “Số cuộc đã tổ chức”: đơn vị ghi tổng số cuộc trong khoảng thời gian của dòng, kể cả cuộc đã có hồ sơ; không tổ chức thì ghi số 0.

# The first page: key figures and what needs attention.
report-first-title = Số liệu chính
report-first-attention = Nội dung cần lưu ý
report-contents = Mục lục
report-first-sessions = Hội nghị đã tổ chức
report-first-sessions-note = { $reported ->
    [0] có hồ sơ từng cuộc
   *[other] { $recorded ->
        [0] chỉ có số liệu tổng hợp
       *[other] { $recorded } có hồ sơ, { $reported } chỉ có số liệu tổng hợp
    }
 }
report-first-minimum = Đơn vị đạt chỉ tiêu
report-first-minimum-yet = Đơn vị đã đạt chỉ tiêu đến nay
report-first-minimum-exact = { $count }/{ $units } đơn vị
report-first-minimum-value = ít nhất { $count }, nhiều nhất { $most } trong { $units } đơn vị
report-first-minimum-least = được tính ít nhất { $counted } cuộc, chỉ tiêu { $required } cuộc
report-first-minimum-note = được tính { $counted } cuộc, chỉ tiêu { $required } cuộc
report-first-own-least = ít nhất { $count }/{ $required } cuộc
report-first-own = Số cuộc được tính so với chỉ tiêu
report-first-own-value = { $count }/{ $required } cuộc
report-first-plan = Mục kế hoạch đã tổ chức
report-first-plan-value = { $count }/{ $planned } mục
report-first-on-time = Trả lời đúng hạn hiện hành
report-first-by-rule = Trả lời đúng hạn theo quy chế
report-first-carried-out = Báo đã xong, đã thực hiện
report-first-carried-out-exact = { $count }/{ $claimed } kiến nghị
report-first-carried-out-value = ít nhất { $count }, nhiều nhất { $most } trong { $claimed } kiến nghị
report-first-satisfaction = Tỷ lệ hài lòng
report-first-satisfaction-note = { $meeting }/{ $sessions } hội nghị đạt ngưỡng { $percent }%
report-first-short = Ít nhất { $short } đơn vị không đạt chỉ tiêu, thiếu ít nhất { $count } cuộc.
report-first-not-yet = Ít nhất { $short } đơn vị chưa đạt chỉ tiêu, còn phải tổ chức ít nhất { $count } cuộc.
report-first-unknown = { $count } đơn vị chưa đủ căn cứ kết luận.
report-first-without-conclusion = { $count } hội nghị chưa có thông báo kết luận.
report-first-after = sau khi { $acts }
report-first-of-these = trong đó { $counts }
report-satisfaction-response = Số phiếu thu về bằng { $rate } số lượt người dự các hội nghị có phiếu.
report-ballots-response = Thu về so với người dự
report-minimum-shortfall-at-least = Số cuộc còn thiếu, ít nhất
report-sessions-held = { $count } cuộc
report-sessions-held-at-least = { $count ->
    [0] chưa rõ, 0 cuộc có số liệu
   *[other] ít nhất { $count } cuộc
 }
report-sessions-held-between = ít nhất { $count }, nhiều nhất { $most } cuộc
report-sessions-incomplete = Đã tổ chức { $held }: chưa đủ số liệu của các đơn vị, số cuộc trong bảng là số ít nhất.
report-minimum-open = Đơn vị chưa báo cáo đủ
report-minimum-pool-possible = Số cuộc báo cáo chung, chưa rõ có thuộc kỳ này
report-minimum-over-the-edge = { $count } cuộc báo cáo chung chưa rõ có thuộc kỳ này hay không.
report-minimum-open-told = { $count } đơn vị chưa báo cáo đủ; những ngày chưa báo cáo không coi là không tổ chức.
report-units-possible = Chưa rõ trong kỳ
report-units-heard-until = Báo cáo đến
report-units-gaps = Khoảng chưa có số liệu
report-units-gaps-note = “Báo cáo đến”: ngày cuối cùng đã có đủ số liệu; “–”: chưa có số liệu hoặc không có khoảng chưa có số liệu. Không có số liệu không có nghĩa là không tổ chức.
report-reported = { $told }/{ $units } đơn vị đã báo cáo đến { $day }{ $silent ->
    [0] .
   *[other] ; chưa báo cáo đủ: { $names }{ $more ->
        [0] .
       *[other] { " " }và { $more } đơn vị khác.
    }
 }
report-reported-until = { $name } (đến { $day })
report-coverage-needed = { $count } đơn vị có hồ sơ hội nghị nhưng chưa có xác nhận đã báo cáo đủ. Nếu sổ này có đủ mọi hội nghị, ghi: { $scope ->
    [communes] doithoai record coverage --unit { SHELL($unit) } --scope communes --until { $day }
   *[other] doithoai record coverage --unit { SHELL($unit) } --until { $day }
 }
report-part-held-unknown = Trong { $period } chưa có số liệu về các cuộc tiếp xúc, đối thoại với Nhân dân.
report-limit-open = { $count } đơn vị chưa báo cáo đủ số liệu của kỳ này.
report-dashboard-sessions-unknown = Năm { $year }: chưa có số liệu về hội nghị.
