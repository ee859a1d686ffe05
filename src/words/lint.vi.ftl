# Các nội dung cần rà soát, kèm cách sửa.

lint-count = { $count ->
    [0] Không có nội dung cần rà soát.
   *[other] { $count } nội dung cần rà soát
 }
lint-code-of-another = Mã không khớp đơn vị, năm hoặc hội nghị của bản ghi
    .mend = Sửa bản ghi: doithoai edit MÃ --unit … --on …; mã không thay đổi, bản ghi có mã sai thì xóa và ghi lại.
lint-code-odd = Mã do bản 0.1 cấp, có chữ hoa hoặc ký tự không dùng cho mã mới
    .mend = Vẫn sử dụng được bản ghi; đặt mã trong dấu nháy: doithoai show 'MÃ'. Để có mã mới, xóa bản ghi và ghi lại.
lint-outside-unit-life = Hội nghị hoặc mục kế hoạch của đơn vị không hoạt động vào ngày đó
    .mend = Sửa ngày hoặc đơn vị: doithoai edit MÃ --on … --unit …
lint-in-future = Ngày sau ngày hiện tại
    .mend = Sửa ngày: doithoai edit MÃ --on …
lint-post-not-held = Sổ không có lãnh đạo giữ chức vụ chủ trì vào ngày đó
    .mend = Bổ sung lãnh đạo: doithoai leader add 'Họ tên' --unit … --post … --from …, hoặc sửa người chủ trì: doithoai edit MÃ --host …
lint-leader-twice = Một lãnh đạo chủ trì hội nghị tại hai nơi trong một ngày
    .mend = Sửa ngày, nơi tổ chức hoặc người chủ trì: doithoai edit MÃ --on … --at … --host …
lint-notice-after-session = Ngày thông báo sau ngày hội nghị
    .mend = Sửa ngày thông báo: doithoai edit MÃ --notice …
lint-plan-past = Mục kế hoạch quá ngày, chưa ghi kết quả
    .mend = Ghi kết quả: doithoai record session --plan MÃ, hoặc doithoai plan move MÃ --on …, plan postpone MÃ --why …, plan cancel MÃ --why …
lint-speakers-above-attendance = Số lượt người phát biểu nhiều hơn số lượt người dự
    .mend = Sửa số lượt: doithoai edit MÃ --speakers … --attended …
lint-ballots-above-attendance = Số phiếu thu về nhiều hơn số lượt người dự
    .mend = Sửa số phiếu: doithoai edit MÃ --returned …, hoặc số lượt người dự của hội nghị
lint-petitions-above-opinions = Số kiến nghị đã ghi nhiều hơn số lượt ý kiến
    .mend = Sửa số lượt ý kiến: doithoai edit MÃ --opinions …
lint-petition-unassigned = Kiến nghị chưa trả lời, chưa giao
    .mend = Giao trả lời: doithoai assign MÃ --to CƠ-QUAN, hoặc ghi là đã trả lời: doithoai edit MÃ --answered yes
lint-duplicate-without-original = Kiến nghị ghi là trùng với kiến nghị cũng ghi là trùng, hoặc thuộc hội nghị sau
    .mend = Nhập kiến nghị gốc: doithoai edit MÃ --duplicate-of MÃ-GỐC; nếu kiến nghị này là gốc: doithoai edit MÃ --duplicate-of ''
lint-assigned-though-answered = Kiến nghị đã trả lời tại hội nghị và vẫn giao trả lời
    .mend = Xóa lần giao: doithoai remove MÃ, hoặc sửa kiến nghị: doithoai edit KIẾN-NGHỊ --answered no
lint-due-before-assignment = Hạn trả lời trước ngày giao
    .mend = Sửa ngày: doithoai edit MÃ --due … --on …
lint-extended-after-due = Ngày gia hạn sau hạn trả lời
    .mend = Nhập đúng ngày gia hạn: doithoai undo rồi doithoai assign extend KIẾN-NGHỊ --to … --on … --why …
lint-before-session = Nội dung sau hội nghị có ngày trước hội nghị
    .mend = Sửa ngày: doithoai edit MÃ --on …
lint-conclusion-overdue = Hội nghị quá thời hạn, chưa có thông báo kết luận
    .mend = Ghi thông báo kết luận: doithoai record conclusion MÃ --number … --on …
lint-number-twice = Một số văn bản được dùng nhiều lần
    .mend = Sửa số văn bản: doithoai edit MÃ --number …
lint-total-below-records = Số liệu tổng hợp thấp hơn số có hồ sơ
    .mend = Sửa số liệu: doithoai edit MÃ --sessions …
lint-conflict-open = Số liệu của các cơ quan chưa thống nhất, chưa chọn bản
    .mend = Xem các bản rồi chọn: doithoai bundle conflicts, sau đó doithoai bundle resolve MÃ --take SỐ
lint-changed-since-seal = Số liệu của năm đã khóa sổ khác với khi khóa sổ
    .mend = Chạy kiểm tra sổ để xem thay đổi ngoài chương trình: doithoai verify; báo cáo năm liệt kê các số liệu khác
lint-text-personal = Nội dung có thể chứa thông tin cá nhân
    .mend = Sửa nội dung: doithoai edit MÃ --text …; ghi số điện thoại của người kiến nghị: doithoai edit MÃ --contact …; không ghi số căn cước
lint-public-text-personal = Nội dung công khai có thông tin cá nhân của người kiến nghị
    .mend = Sửa nội dung: doithoai edit MÃ --public-text …
lint-public-text-withheld = Nội dung công khai có thông tin của người kiến nghị đã được xóa
    .mend = Sửa nội dung: doithoai edit MÃ --public-text …
lint-holidays-unconfirmed = Năm sau chưa có lịch nghỉ chính thức
    .mend = Nhập thông báo nghỉ của cơ quan có thẩm quyền: doithoai holiday import TỆP; xem lịch đang có: doithoai holiday list NĂM
