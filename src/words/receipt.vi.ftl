# Thông báo: một câu về kết quả của lệnh.

receipt-entry = {" "}(nhật ký { $entry })
receipt-sent = Đã ghi báo cáo vào { $path }; ghi nhận đã gửi: { $code }, số { $number }, ngày { $day }
receipt-known = Theo sổ sau mục nhật ký { $entry }
receipt-file = Sổ đang dùng: { $path }
receipt-understood = {"  "}{ $cells }
receipt-warning = Lưu ý: { $text }
receipt-unprinted = Thay đổi đã ghi vào sổ (nhật ký { $entry }), nhưng không in được thông báo.
receipt-more-warnings = Còn { $count } lưu ý cùng loại; xem tất cả bằng --json
receipt-init = Đã lập sổ của { $unit }: { $path }
    Quy định đang áp dụng: { $set } ({ $rules }); { $minimum ->
        [none] không đặt chỉ tiêu
       *[other] mỗi năm ít nhất { $minimum } cuộc
    }{ $online ->
        [yes] , tính cả cuộc trực tuyến
       *[no] {""}
    }{ $notice ->
        [none] {""}
       *[other] ; thông báo trước hội nghị { $notice } ngày
    }{ $publish ->
        [none] {""}
       *[other] ; công khai trong { $publish } ngày
    }; { $days ->
        [none] không đặt thời hạn trả lời
       *[other] thời hạn trả lời { $days } ngày ({ $kind }), tính từ { $from }
    }; { $threshold ->
        [none] không đặt ngưỡng hài lòng
       *[other] ngưỡng hài lòng { $threshold }%
    }{ $rules ->
        [law-72-2025] {" "}(thời hạn, ngưỡng theo thông lệ: thay bằng quy chế của tỉnh)
       *[other] {""}
    }.
    Xem tất cả: doithoai rule show; thay đổi: doithoai rule set QUY-ĐỊNH GIÁ-TRỊ --from NGÀY --source CĂN-CỨ
receipt-init-from-list = Lấy từ danh mục đơn vị hành chính (cập nhật đến ngày { $state }): { $name } (mã { $code }), cùng { $others } đơn vị liên quan (cấp trên, tiền thân, kế thừa{ $communes ->
        [0] {""}
       *[other] , { $communes } đơn vị cấp xã trực thuộc
    })
receipt-entered-unit = Đã thêm đơn vị { $code }
receipt-unit-listed = Đã thêm { $name } (mã { $code }) từ danh mục đơn vị hành chính (cập nhật đến ngày { $state }){ $others ->
    [0] {""}
   *[other] , cùng { $others } đơn vị cấp trên và kế thừa
 }
receipt-entered-leader = Đã thêm lãnh đạo { $name }, { $post }
receipt-entered-agency = Đã thêm cơ quan { $code }
receipt-entered-field = Đã thêm lĩnh vực { $name }, mã { $code }
receipt-field-removed = Đã xóa lĩnh vực { $code }
receipt-entered-plan = Đã ghi mục kế hoạch { $code }
receipt-entered-session = Đã ghi hội nghị { $code }: { $day }
receipt-entered-session-of-plan = Đã ghi hội nghị { $code } theo mục kế hoạch { $plan }: { $day }
receipt-entered-petition = Đã ghi kiến nghị { $code }
receipt-entered-petitions = Đã ghi { $count } kiến nghị, từ { $first } đến { $last }
receipt-entered-petitions-unmarked = Đã ghi { $count } kiến nghị, từ { $first } đến { $last }; đã bỏ dấu đầu dòng
receipt-entered-ballot = Đã ghi kết quả kiểm phiếu { $code }: hài lòng { $satisfied }/{ $valid } phiếu hợp lệ
receipt-entered-several = Đã ghi cho { $count } kiến nghị
receipt-entered-record = Đã ghi { $code }
receipt-entered-reply-assigned = Đã ghi { $code } và giao { $petition } cho { $agency } từ ngày hội nghị, { $due ->
    [none] không có thời hạn trả lời
   *[other] hạn trả lời { $due }
 }
receipt-entered-reply-assigned-estimate = Đã ghi { $code } và giao { $petition } cho { $agency } từ ngày hội nghị, hạn trả lời tạm tính { $due } (chưa có lịch nghỉ chính thức)
receipt-entered-total = Đã ghi { $code }, kỳ { $period } ({ $from } – { $to }): { $sessions } cuộc { $as ->
    [communes] của tất cả các xã trực thuộc { $unit }. Nếu là số cuộc của riêng { $unit }: doithoai edit { SHELL($code) } --scope own
    [own] của riêng { $unit }. Nếu là số cuộc của tất cả các xã trực thuộc: doithoai edit { SHELL($code) } --scope communes
   *[other] của riêng { $unit }
 }
receipt-edited-total = Đã sửa { $code }, kỳ { $period } ({ $from } – { $to }): { $sessions } cuộc { $as ->
    [communes] của tất cả các xã trực thuộc { $unit }
   *[other] của riêng { $unit }
 }
receipt-entered-coverage = Đã ghi { $code }: { $scope ->
    [communes] tất cả các xã trực thuộc { $unit }
   *[own] { $unit }
 } đã báo cáo đến { $until } (từ { $from })
receipt-edited-coverage = Đã sửa { $code }: { $scope ->
    [communes] tất cả các xã trực thuộc { $unit }
   *[own] { $unit }
 } đã báo cáo đến { $until } (từ { $from })
receipt-assigned = Đã giao { $code } cho { $agency }, { $due ->
    [none] không có thời hạn trả lời
   *[other] hạn trả lời { $due }
 }
receipt-assigned-estimate = Đã giao { $code } cho { $agency }, hạn trả lời tạm tính { $due } (chưa có lịch nghỉ chính thức)
receipt-extended = Đã gia hạn { $code }{ $was ->
    [none] {""}
   *[other] {" "}từ { $was }
 } đến { $due }
receipt-extended-by = Đã gia hạn { $code } thêm { $days } ngày ({ $kind }), từ { $was } đến { $due }
receipt-transferred = Đã chuyển { $code } từ { $from } sang { $to }, { $due ->
    [none] không có thời hạn trả lời
   *[other] hạn trả lời { $due }
 }
receipt-withdrawn = Đã rút giao trả lời { $code } từ { $on }
receipt-unit-renamed = Đã cập nhật đơn vị { $unit } từ ngày { $on }
receipt-unit-merged = Đã nhập { $units } vào { $into } từ ngày { $on }
receipt-unit-split = Đã chia { $unit } thành { $into } từ ngày { $on }
receipt-unit-merge-tried = Chạy thử, sổ không thay đổi: sẽ nhập { $units } vào { $into } từ ngày { $on }
receipt-unit-split-tried = Chạy thử, sổ không thay đổi: sẽ chia { $unit } thành { $into } từ ngày { $on }
receipt-unit-ended = Đơn vị { $unit } kết thúc hoạt động từ ngày { $on }
receipt-agency-ended = Cơ quan { $agency } kết thúc hoạt động từ ngày { $on }
receipt-leader-ended = { $name } thôi giữ chức vụ từ ngày { $on }
receipt-plan-written = Đã ghi kế hoạch vào { $path }
receipt-schedule-written = Đã ghi lịch đề xuất vào { $path }
receipt-list-written = Đã ghi danh sách vào { $path }
receipt-table-written = Đã ghi bảng “{ $title }” vào { $path }
receipt-report-written = Đã ghi báo cáo vào { $path }
receipt-text-marked = Đã ghi văn bản có đánh dấu vào { $path } ({ $counts })
receipt-rule-set = { $value ->
    [none] Đã bỏ quy định “{ $key }”
   *[other] Đã đặt quy định “{ $key }”: { $shown }
 }
receipt-rule-set-always = { $value ->
    [none] Đã bỏ quy định “{ $key }”
   *[other] Đã đặt quy định “{ $key }”: { $shown }
 }, không có ngày bắt đầu nên áp dụng cho cả các năm trước
receipt-rules-used = { $set ->
    [none] Đã bỏ { $count } quy định
   *[other] Đã áp dụng { $count } quy định của bộ quy định { $name }
 }
receipt-rules-used-always = { $set ->
    [none] Đã bỏ { $count } quy định
   *[other] Đã áp dụng { $count } quy định của bộ quy định { $name }
 }, không có ngày bắt đầu nên áp dụng cho cả các năm trước
receipt-rules-kept = {"  "}Giữ giá trị cũ: { $keys }
receipt-rules-ended = {"  "}Không còn giá trị: { $keys }
receipt-rules-later = {"  "}Có giá trị riêng từ ngày sau đó, không thay đổi: { $keys }; xem: doithoai rule history
receipt-effect = {"  "}Ảnh hưởng: { $dues ->
    [0] không đổi hạn trả lời nào
   *[other] đổi { $dues } hạn trả lời
 }; { $named ->
    [0] { $more ->
        [0] không đổi số liệu nào của năm { $year }
       *[other] đổi { $more } số liệu năm { $year }: doithoai report year { $year }
    }
   *[other] số liệu năm { $year }: { $figures }{ $more ->
        [0] {""}
       *[other] ; còn { $more } số liệu khác: doithoai report year { $year }
    }
 }
receipt-effect-figure = { $figure } { $before } → { $after }
receipt-holiday-added = Đã ghi ngày { $day } vào lịch nghỉ
receipt-notice-day = { $day }: { $kind } – { $name }{ $fate ->
    [new] { "" }
    [confirmed] ; trước đây dự kiến
    [same] ; đã có
    [changed] ; thay nội dung cũ
   *[removed] ; bỏ ngày dự kiến này
 }
receipt-notice-taken = Đã ghi lịch nghỉ: { $new } ngày mới, { $confirmed } ngày dự kiến nay chính thức, { $changed } ngày thay đổi, { $removed } ngày bỏ, { $same } ngày đã có
receipt-notice-same = Sổ đã có { $same } ngày này; sổ không thay đổi
receipt-notice-tried = Chạy thử, sổ không thay đổi: { $new } ngày mới, { $confirmed } ngày dự kiến nay chính thức, { $changed } ngày thay đổi, { $removed } ngày bỏ, { $same } ngày đã có
receipt-plan-postponed = Đã hoãn { $code }, dự kiến trước đây { $when }
receipt-plan-cancelled = Đã hủy { $code }, dự kiến trước đây { $when }
receipt-plan-moved = Đã đổi lịch { $code } sang { $when }
receipt-suggested = Đã ghi { $count } mục kế hoạch đề xuất cho kỳ { $period }
receipt-suggested-nothing = Kỳ { $period } không còn cuộc cần lập kế hoạch; sổ không thay đổi
receipt-edited = Đã sửa { $code }
receipt-unchanged = { $code } đã có nội dung này; sổ không thay đổi
receipt-removed = Đã xóa { $code }; mã này không cấp lại
receipt-remove-tried = Chạy thử, sổ không thay đổi: sẽ xóa { $what }
receipt-purged = Đã xóa vĩnh viễn thông tin cá nhân của { $count } kiến nghị
receipt-purged-nothing = Không còn thông tin cá nhân để xóa
receipt-purge-tried = Chạy thử, sổ không thay đổi: sẽ xóa vĩnh viễn thông tin cá nhân của { $count } kiến nghị, thuộc các hội nghị: { $sessions }
receipt-rebuilt = Đã lập lại { $count } bản ghi, các hạn trả lời, các bộ đếm và chỉ mục tìm kiếm
receipt-backed-up = Đã sao lưu sổ vào { $path }; bản sao lưu nguyên vẹn, đã kiểm tra { $entries } mục nhật ký
receipt-restored = Đã khôi phục sổ từ { $path }
receipt-restored-over = Đã khôi phục sổ từ { $path }; sổ bị thay thế được giữ ở { $kept }
receipt-imported = Đã nhập: { $new } mới, { $same } giữ nguyên, { $changed } thay đổi
receipt-imported-file = { $file } ({ $table }): { $new } mới, { $same } giữ nguyên, { $changed } thay đổi
receipt-imported-sheet = { $file }, trang tính { $sheet } ({ $table }): { $new } mới, { $same } giữ nguyên, { $changed } thay đổi
receipt-imported-without-rows = không có dòng nào: { $files }
receipt-import-tried = Chạy thử, sổ không thay đổi: { $new } mới, { $same } giữ nguyên, { $changed } thay đổi
receipt-exported = Đã xuất { $rows } dòng vào { $path }
receipt-demo-sample = Đây là số liệu giả định của một xã không có thật. Nhập tiếp: doithoai --file { SHELL($path) } report overdue { $year } --as-of { $year }-12-31
receipt-demo-district-2025 = Đây là số liệu giả định của một huyện không có thật. Nhập tiếp: doithoai --file { SHELL($path) } report overdue { $year } --as-of { $year }-12-31
receipt-demo-nam-sach-2019 = Số liệu theo một bài báo năm 2020; sổ chỉ ghi nội dung bài báo nêu. Nhập tiếp: doithoai --file { SHELL($path) } rule set count_at yes, rồi: doithoai --file { SHELL($path) } report units { $year }
receipt-undone = Đã hoàn tác mục { $number } ({ $command }): { $what }. Để làm lại: doithoai redo
receipt-redone = Đã làm lại mục { $number } ({ $command }): { $what }
receipt-man = Đã ghi { $count } trang hướng dẫn vào { $path }
receipt-closed = Đã khóa sổ năm { $year }, số liệu tính đến ngày { $day }. Mã băm: { $hash }
receipt-closed-again = Đã khóa sổ lại năm { $year }, số liệu tính đến ngày { $day }; { $count } số liệu khác lần khóa sổ trước. Mã băm: { $hash }
receipt-close-tried = Chạy thử, sổ không thay đổi: sẽ khóa sổ năm { $year }, số liệu tính đến ngày { $day } như trên. Mã băm: { $hash }
receipt-close-again-tried = Chạy thử, sổ không thay đổi: sẽ khóa sổ lại năm { $year }, số liệu tính đến ngày { $day } như trên; { $count } số liệu khác lần khóa sổ trước. Mã băm: { $hash }
receipt-reopened = Đã mở lại năm { $year }; năm này đã khóa sổ với số liệu tính đến ngày { $day }. Báo cáo năm sẽ nêu nội dung thay đổi.
receipt-template-made = Đã tạo biểu nhập liệu: { $path }
receipt-exported-calendar = Đã ghi { $count } mục vào lịch { $path }
receipt-coverage-stated = Đã ghi vào gói: { $unit } đã báo cáo đến { $until } (từ { $from }), { $code }
receipt-coverage-stated-before = { $unit } đã báo cáo từ trước đến { $until } (từ { $from }), { $code }: không ghi thêm. Ghi khoảng khác: --complete-from
receipt-bundle-made = Đã tạo gói dữ liệu { $path }: { $count } bản ghi
receipt-bundle-merged = Đã nhận từ { $from }: { $new } mới, { $changed } thay đổi, { $removed } xóa, { $same } giữ nguyên
receipt-bundle-tried = Chạy thử, sổ không thay đổi; từ { $from }: { $new } mới, { $changed } thay đổi, { $removed } xóa, { $same } giữ nguyên
receipt-conflict-resolved = { $left ->
    [0] Đã xử lý số liệu chưa thống nhất của { $code }; không còn số liệu chưa thống nhất
   *[other] Đã xử lý số liệu chưa thống nhất của { $code }; còn { $left } số liệu chưa thống nhất
}
receipt-letter-written = Đã tạo văn bản: { $path }
receipt-letters-written = Đã tạo { $count } văn bản trong { $path }
receipt-letters-none = Không có cơ quan quá hạn hoặc đến hạn trả lời trong { $days } ngày tới; không tạo văn bản
receipt-letters-none-open = Không có đơn vị nào phải gửi công văn đề nghị báo cáo, kỳ { $period }; không tạo văn bản
receipt-requests-written = Đã ghi bảng đề nghị { $count } đơn vị báo cáo vào { $path }
receipt-letter-template-written = Đã ghi mẫu văn bản “{ $kind }” vào { $path }
receipt-letter-adopted = Từ nay văn bản “{ $kind }” dùng mẫu “{ $name }”; để trở lại mẫu có sẵn: doithoai letter adopt { $kind } --packaged
receipt-letter-released = Từ nay văn bản “{ $kind }” dùng mẫu có sẵn, không dùng mẫu “{ $name }”
receipt-upgraded = Đã nâng sổ từ phiên bản { $have }; bản trước khi nâng được lưu cạnh sổ.
