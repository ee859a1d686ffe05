# Lưu ý: nội dung ít khi xảy ra nhưng vẫn ghi.

warning-coverage-ahead = ghi đã báo cáo đến { $day }, sau ngày hiện tại: số liệu của những ngày chưa đến chưa thể đầy đủ
warning-coverage-without-communes = ghi các xã trực thuộc { $unit } đã báo cáo, nhưng đơn vị này không có xã trực thuộc
warning-in-future = ngày { $day } sau ngày hiện tại
warning-day-far-off = ngày { $day } cách quá xa ngày hiện tại { $today }
warning-outside-unit-life = đơn vị { $unit } không hoạt động vào ngày { $day }
warning-unit-twice = { $name } trùng tên, loại và cấp trên với { $other }
warning-village-alone = { $name } chưa có đơn vị cấp trên
    .hint = bổ sung đơn vị cấp trên: doithoai edit { SHELL($record) } --parent ĐƠN-VỊ
warning-time-dropped = “{ $given }” được hiểu là { $day }; sổ chỉ ghi ngày, không ghi giờ{ $more ->
    [0] {""}
   *[other] {" "}(và { $more } ô khác cùng cột)
 }
warning-read-as = “{ $given }” được hiểu là { $name } ({ $code })
warning-code-of-another = mã { $code } không khớp đơn vị, năm hoặc hội nghị của bản ghi
warning-code-odd = mã { $code } do bản 0.1 cấp; mã mới không dùng dạng này
warning-kind-of-name = đơn vị { $code }: tên “{ $name }” là { $meant }, sổ ghi loại { $kind }
warning-post-not-held = sổ không có lãnh đạo giữ chức { $post } vào ngày { $day }
warning-day-off = { $day } là ngày nghỉ{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
 }
warning-place-taken = cùng ngày, cùng địa điểm với { $others }
warning-host-taken = { $person } cùng ngày chủ trì { $others }
warning-plan-of-day = cùng ngày có mục kế hoạch { $plan } chưa ghi kết quả
    .hint = chạy lệnh sau nếu hội nghị này tổ chức theo mục đó: doithoai edit { SHELL($record) } --plan { SHELL($plan) }
warning-speakers-above-attendance = { $speakers } lượt người phát biểu, nhiều hơn { $attended } lượt người dự
warning-ballots-above-attendance = thu về { $returned } phiếu, nhiều hơn { $attended } lượt người dự
warning-notice-after-session = ngày thông báo sau ngày hội nghị
warning-duplicate-without-original = { $original } không phải kiến nghị gốc: kiến nghị đó cũng ghi là trùng, hoặc thuộc hội nghị sau; kiến nghị này không theo tình trạng của kiến nghị đó
warning-assigned-though-answered = kiến nghị đã được trả lời tại hội nghị; không tính lần giao này vào số liệu
warning-answer-not-answered = kiến nghị có nội dung trả lời nhưng chưa ghi là trả lời tại hội nghị, chưa được tính
    .hint = chạy lệnh ghi là trả lời tại hội nghị: doithoai edit { SHELL($record) } --answered yes
warning-due-before-assignment = hạn trả lời { $due } trước ngày giao { $day }
    .hint = sửa hạn nếu cơ quan được giao thời hạn dài hơn: doithoai edit { SHELL($record, "/assignment") } --due NGÀY
warning-extended-after-due = gia hạn ghi vào sổ ngày { $on }, sau hạn trả lời { $due }: không làm thay đổi tỷ lệ đúng hạn theo quy chế
warning-withdrawn-after-due = rút ghi vào sổ ngày { $on }, sau hạn trả lời { $due }: theo quy chế vẫn tính kiến nghị này
warning-step-dated-back = đề ngày { $day }, ghi vào sổ ngày { $known }, sau { $days } ngày
warning-step-without-day = chưa có ngày nên tính từ ngày giao{ $step ->
    [withdraw] {" "}đối với hạn hiện hành; theo quy chế không tính
   *[other] {""}
 }
warning-reply-dated-back = đề ngày { $day }, ghi vào sổ ngày { $known }, sau hạn theo quy chế { $due }: báo cáo tính là ghi sau thời hạn
warning-edited-after-due = sửa “{ $column }” ngày { $on }, sau hạn theo quy chế { $due } (nhật ký { $entry })
warning-reply-before-assignment = văn bản trả lời ngày { $day }, trước ngày giao { $assigned }
warning-reply-without-assignment = kiến nghị chưa giao cho cơ quan nào: văn bản trả lời tính theo hạn của quy chế, không tính cho cơ quan
warning-resolved-refuted = báo đã xong, nhưng kiểm tra ngày { $on } chưa đạt
warning-promise-broken = hẹn đến ngày { $until }, chưa giải quyết xong
warning-extension-estimate = lịch nghỉ đến ngày { $due } chưa chính thức; kiểm tra và sửa hạn: doithoai assign extend … --to NGÀY
warning-after-session = ngày { $day } sau ngày hội nghị { $session }
warning-before-session = ngày { $day } trước ngày hội nghị { $session }{ $counts ->
    [no] : không được tính là văn bản trả lời
   *[yes] {""}
 }
warning-sessions-after-end = đơn vị { $unit } có hội nghị { $session } sau khi kết thúc hoạt động
warning-total-below-records = { $code } báo cáo { $told } cuộc, ít hơn { $recorded } cuộc có hồ sơ
warning-units-untold = chưa đủ căn cứ kết luận { $count } đơn vị có đạt chỉ tiêu hay không, vì chưa báo cáo đủ các ngày trong kỳ: { $units }
warning-totals-below-records = số liệu tổng hợp thấp hơn số có hồ sơ: { $totals }
warning-totals-left-out = số liệu tổng hợp lấn kỳ, chưa rõ số cuộc thuộc kỳ này: { $totals }
warning-total-overlaps = số liệu chồng nhau, có thể trùng với số liệu chung của các xã trực thuộc; chỉ tính phần chắc chắn không trùng: { $totals }
warning-plans-left-out = không tính các mục kế hoạch chỉ ghi tháng, vì tháng đó không nằm trọn trong kỳ: { $plans }
warning-total-waits = kỳ của { $code } chưa kết thúc: chỉ tính vào số liệu tính đến ngày { $day } trở đi
warning-total-without-communes = { $unit } không có xã, phường, thị trấn trực thuộc; các cuộc này không được tính cho đơn vị có chỉ tiêu nào
warning-rules-changed = quy định “{ $key }” thay đổi từ ngày { $day }: { $value }
warning-hidden-rows-read = { $file }: đọc cả { $count } dòng ẩn
warning-file-named-otherwise = { $file } là { $what }, được đọc theo loại tệp này
warning-sheet-without-cells = { $file }: bỏ qua trang tính { $sheet } không có ô ({ $what })
warning-titles-passed-over = { $file }: bỏ qua { $count } dòng phía trên tiêu đề
warning-columns-left-out = { $file }: bỏ qua các cột “{ $columns }”
warning-sheets-passed-over = { $file }: bỏ qua các trang tính “{ $sheets }”
warning-files-passed-over = { $path }: bỏ qua “{ $files }”
warning-column-numbers-passed-over = { $file }: bỏ qua dòng đánh số cột { $line }
warning-foot-passed-over = { $file }: bỏ qua phần dưới bảng, dòng { $lines }
warning-numbering-passed-over = { $file }: bỏ qua cột số thứ tự
warning-total-row-passed-over = { $file }: bỏ qua dòng tổng cộng { $line }
warning-line-same = { $file }: dòng { $line } trùng với dòng { $first }, ghi một lần
warning-copies-keep-names = các bản sao lưu, tệp xuất bằng --with-names và bản in vẫn còn thông tin đã xóa; đề nghị hủy những bản không được lưu giữ
warning-copies-keep-names-beside = các bản sao của sổ vẫn còn thông tin đã xóa: { $copies }, cùng các bản sao lưu, tệp xuất bằng --with-names, bản in; đề nghị hủy những bản không được lưu giữ
warning-register-of-another = sổ “{ $path }” thuộc người dùng khác của máy này, người dùng đó có thể thay đổi sổ bất cứ lúc nào
warning-register-open-to-others = người dùng khác của máy này ghi được vào sổ “{ $path }”; để chặn: chmod go-w '{ $path }'
warning-user-cut = nhật ký chỉ giữ { $most } ký tự đầu của tên người dùng
warning-calendar-empty = lịch không có mục nào: không còn mục kế hoạch chưa tổ chức
warning-user-unknown = không xác định được tên người dùng; nhật ký ghi “?”
    .hint = đặt biến môi trường DOITHOAI_USER là tên người ghi
warning-purge-not-rewritten = chưa ghi lại được tệp sổ (tệp đang được dùng hoặc ổ đĩa đầy), phần trống trong tệp có thể còn dấu vết; đề nghị chạy lại lệnh này
warning-leader-twice = { $post } chủ trì hội nghị tại hai nơi trong ngày { $day }
warning-plan-past = quá ngày { $day }, chưa ghi kết quả
warning-plan-held = mục kế hoạch { $plan } đã có hội nghị
warning-petitions-above-opinions = { $petitions } kiến nghị đã ghi, nhiều hơn { $opinions } lượt ý kiến
warning-petition-unassigned = chưa trả lời tại hội nghị, chưa giao cho cơ quan nào
warning-conclusion-overdue = chưa có thông báo kết luận, hạn { $day }
warning-rule-of-another-office = quy định của cơ quan khác, nay đã kết thúc hoạt động: { $keys }; căn cứ: { $source }
warning-number-twice = số văn bản { $number } được dùng nhiều lần
warning-notice-too-late = theo quy định, thông báo công khai chậm nhất ngày { $by }
warning-changed-since-seal = { $count } số liệu của năm { $year } khác với khi khóa sổ (số liệu tính đến ngày { $day })
warning-close-findings = { $count } nội dung cần rà soát thuộc năm { $year }; xem: doithoai lint
warning-undo-passed = bỏ qua { $count } mục nhật ký không thay đổi bản ghi nào: { $entries }
warning-formulas-read = { $file }, trang tính { $sheet }: đọc giá trị lưu sẵn của { $count } ô công thức
warning-example-passed-over = { $file }: bỏ qua dòng ví dụ và cột số thứ tự
warning-encoding-read = { $file }: đọc theo bảng mã { $encoding }: “{ $preview }”; nếu không đúng, hoàn tác (doithoai undo) rồi nhập lại, thêm --encoding
warning-encoding-read-cells = { $file }: { $count } ô đọc theo bảng mã { $encoding }: “{ $preview }”; nếu không đúng, hoàn tác (doithoai undo) rồi nhập lại, thêm --encoding
warning-encoding-read-lines = { $file }: { $count } dòng đọc theo bảng mã { $encoding }: “{ $preview }”; nếu không đúng, hoàn tác (doithoai undo) rồi nhập lại, thêm --encoding
warning-conflict-open = số liệu chưa thống nhất giữa các cơ quan, chưa chọn bản
warning-changed-since-sent = { $count } số liệu của báo cáo đã gửi số { $number } đã thay đổi; xem: doithoai report changes { SHELL($code) }
warning-schema-changed = sau thời điểm này chương trình đã nâng cấp cấu trúc sổ; một số số liệu có thể khác với bản in khi đó
warning-conflicts-open = { $count } bản ghi có số liệu chưa thống nhất, chưa chọn bản; xem: doithoai bundle conflicts
warning-text-personal = nội dung ở cột “{ $column }” có thể chứa { $looks }; không ghi thông tin cá nhân ở cột này
warning-public-text-personal = nội dung công khai của { $code } có tên, số điện thoại, thư điện tử hoặc địa chỉ của người kiến nghị; không đưa vào bản công khai cho đến khi sửa: doithoai edit { SHELL($code) } --public-text …
warning-public-text-withheld = nội dung công khai của { $code } có thông tin của người kiến nghị đã được xóa; không đưa vào bản công khai cho đến khi sửa: doithoai edit { SHELL($code) } --public-text …
warning-public-texts-left-out = bỏ { $count } nội dung công khai có thông tin cá nhân của người kiến nghị: { $codes }; sửa: doithoai edit MÃ --public-text …
warning-public-texts-withheld = { $count } nội dung công khai có thông tin của người kiến nghị này, không đưa vào bản công khai cho đến khi sửa: { $codes }; sửa: doithoai edit MÃ --public-text …
warning-public-texts-in-bundle = { $count } nội dung công khai có thông tin cá nhân của người kiến nghị và có thể nằm trong gói: { $codes }; sửa: doithoai edit MÃ --public-text …
warning-schedule-days-off-unknown = lịch nghỉ năm { $year } chưa chính thức, lịch xếp chưa tránh Tết và ngày lễ; nhập lịch nghỉ: doithoai holiday import TỆP
warning-holidays-unconfirmed = lịch nghỉ năm { $year } chưa có ngày chính thức: hạn trả lời theo ngày làm việc là tạm tính
warning-notice-passed-over = bỏ qua câu không nêu ngày nghỉ: “{ $sentence }”
warning-schedule-past-entries = { $count } mục kế hoạch quá ngày, chưa tổ chức, không tính là đã có kế hoạch (đầu tiên: { $first })
warning-letter-agency-ended = { $name } kết thúc hoạt động từ { $day }; nếu cơ quan khác tiếp nhận: doithoai assign transfer { SHELL($petition) } --to CƠ-QUAN --why …
warning-letter-request-ended = không có cơ quan để gửi công văn: { $names } đã kết thúc hoạt động, không có một đơn vị kế thừa duy nhất
warning-letter-request-above = không gửi công văn: { $names } đã báo cáo đủ, nhưng cấp trên chưa báo cáo đủ số cuộc tổ chức tại đơn vị
warning-letter-request-own = { $names } là đơn vị của sổ, chưa ghi đã báo cáo đủ; khi sổ có đủ mọi hội nghị: doithoai record coverage --unit { SHELL($unit) } --until NGÀY
warning-letter-answered-differs = { $code }: hội nghị ghi { $declared } ý kiến trả lời tại hội nghị, văn bản liệt kê { $listed }
warning-coverage-needed = năm { $year }: { $count } đơn vị có hồ sơ hội nghị nhưng chưa có xác nhận đã báo cáo đủ; nếu sổ có đủ mọi hội nghị, ghi: { $scope ->
    [communes] doithoai record coverage --unit { SHELL($unit) } --scope communes --until { $day }
   *[other] doithoai record coverage --unit { SHELL($unit) } --until { $day }
 }
