# Những điều mâu thuẫn mà lệnh lint tìm, mỗi điều kèm cách sửa.

lint-count = { $count ->
    [0] Không thấy điều gì mâu thuẫn.
   *[other] { $count } điều cần xem lại.
 }
lint-code-of-another = Mã không thuộc đơn vị, năm hoặc hội nghị của bản ghi
    .mend = Sửa bản ghi: doithoai edit MÃ --unit … --on …; mã giữ nguyên suốt đời, nên mã nhập sai thì xóa và ghi lại.
lint-code-odd = Mã do bản 0.1 cấp, có chữ hoa hoặc ký tự mà mã mới không được dùng
    .mend = Vẫn dùng được bản ghi; đặt mã trong dấu nháy: doithoai show 'MÃ'. Muốn có mã mới thì xóa bản ghi rồi ghi lại.
lint-outside-unit-life = Hội nghị hoặc kế hoạch của đơn vị không tồn tại vào ngày đó
    .mend = Sửa ngày hoặc đơn vị: doithoai edit MÃ --on … --unit …
lint-in-future = Ngày ở tương lai
    .mend = Sửa ngày: doithoai edit MÃ --on …
lint-post-not-held = Không ai giữ chức vụ chủ trì vào ngày đó
    .mend = Thêm người giữ chức: doithoai leader add 'Họ tên' --unit … --post … --from …, hoặc sửa: doithoai edit MÃ --host …
lint-leader-twice = Một người đứng đầu ở hai nơi trong một ngày
    .mend = Sửa ngày, nơi hoặc người chủ trì: doithoai edit MÃ --on … --at … --host …
lint-notice-after-session = Thông báo sau ngày tổ chức
    .mend = Sửa: doithoai edit MÃ --notice …
lint-plan-past = Mục kế hoạch đã qua mà chưa rõ kết quả
    .mend = doithoai record session --plan MÃ, hoặc doithoai plan move MÃ --on …, plan postpone MÃ --why …, plan cancel MÃ --why …
lint-speakers-above-attendance = Người phát biểu nhiều hơn người dự
    .mend = Sửa: doithoai edit MÃ --speakers … --attended …
lint-ballots-above-attendance = Phiếu thu về nhiều hơn người dự
    .mend = Sửa: doithoai edit MÃ --returned …, hoặc số người dự của hội nghị
lint-petitions-above-opinions = Kiến nghị ghi lại nhiều hơn số ý kiến đã khai
    .mend = Sửa: doithoai edit MÃ --opinions …
lint-petition-unassigned = Kiến nghị chưa trả lời, chưa giao
    .mend = Giao: doithoai assign MÃ --to CƠ-QUAN, hoặc: doithoai edit MÃ --answered yes
lint-duplicate-without-original = Trùng với một kiến nghị cũng ghi là trùng, hoặc thuộc hội nghị sau
    .mend = Ghi kiến nghị nêu đầu tiên: doithoai edit MÃ --duplicate-of MÃ-GỐC; nếu chính nó là gốc: doithoai edit MÃ --duplicate-of ''
lint-assigned-though-answered = Đã trả lời tại hội nghị mà vẫn giao
    .mend = Bỏ việc giao: doithoai remove MÃ, hoặc: doithoai edit KIẾN-NGHỊ --answered no
lint-due-before-assignment = Hạn trả lời trước ngày giao
    .mend = Sửa: doithoai edit MÃ --due … --on …
lint-extended-after-due = Gia hạn sau khi đã quá hạn
    .mend = Ghi ngày gia hạn đúng: doithoai undo rồi doithoai assign extend KIẾN-NGHỊ --to … --on … --why …
lint-before-session = Việc sau hội nghị lại ghi ngày trước hội nghị
    .mend = Sửa ngày: doithoai edit MÃ --on …
lint-conclusion-overdue = Hội nghị quá thời hạn mà chưa có thông báo kết luận
    .mend = Ghi: doithoai record conclusion MÃ --number … --on …
lint-number-twice = Một số văn bản dùng nhiều lần
    .mend = Sửa: doithoai edit MÃ --number …
lint-total-below-records = Số liệu tổng hợp thấp hơn số đã ghi
    .mend = Sửa: doithoai edit MÃ --sessions …
lint-conflict-open = Các nơi ghi khác nhau, chưa ai chọn
    .mend = Xem rồi chọn: doithoai bundle conflicts, sau đó doithoai bundle resolve MÃ --take SỐ
lint-changed-since-seal = Số liệu của năm đã khóa sổ không còn như khi khóa
    .mend = Xem chỗ nào bị thay đổi ngoài chương trình: doithoai verify; báo cáo năm nêu những số liệu đã khác
lint-text-personal = Lời văn có vẻ chứa dữ liệu cá nhân
    .mend = Sửa lời văn: doithoai edit MÃ --text …; số điện thoại của người kiến nghị thì ghi: doithoai edit MÃ --contact …; không ghi số căn cước
lint-public-text-personal = Nội dung công khai có thông tin cá nhân của người kiến nghị
    .mend = Sửa nội dung: doithoai edit MÃ --public-text …
lint-public-text-withheld = Nội dung công khai có thông tin của người kiến nghị đã được xóa
    .mend = Sửa nội dung: doithoai edit MÃ --public-text …
