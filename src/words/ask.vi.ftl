# Câu hỏi khi nhập từng bước ở cửa sổ lệnh.

ask-help-choice = nhập chữ để lọc, có dấu hoặc không dấu; ↑↓ để chọn, Enter để nhận, Esc để dừng
ask-help-choices = dấu cách để đánh dấu, nhập chữ để lọc, Enter để nhận, Esc để dừng
ask-help-skip = { $help }; Enter để bỏ qua
ask-help-lines = có thể dán một danh sách, mỗi dòng một kiến nghị, hoặc một bảng có dòng tiêu đề
ask-help-usual = Enter để nhận giá trị trong ngoặc vuông, nhập chữ để thay, Backspace để xóa
ask-help-earlier = nhập chữ để thay giá trị trong ngoặc vuông, mũi tên để sửa, Backspace để xóa
ask-leave = Dừng và bỏ nội dung đã nhập? (c/K)
ask-choice-more = còn { $count } mục
ask-choice-first = chưa chọn mục nào: dùng ↑↓ hoặc nhập chữ để chọn
ask-choice-mark = chưa đánh dấu mục nào: dùng ↑↓ để chọn, dấu cách để đánh dấu
ask-choice-none-fits = không có mục phù hợp với chữ đã nhập
ask-yes = c
ask-no = k
ask-yes-or-no = nhập c (có) hoặc k (không)
ask-which-kind = Nội dung cần ghi
ask-for-each = Ghi như nhau cho { $codes }
ask-more = Ghi thêm chi tiết?
ask-none = (bỏ qua)
ask-no-plan = (không theo mục kế hoạch nào)
ask-day-or-month = Thời gian tổ chức
ask-day-known = Đã có ngày
ask-month-only = Mới có tháng
ask-summary = Nội dung sẽ ghi: { $what }
ask-save = Ghi vào sổ
ask-save-yes = Ghi
ask-save-change = Sửa một nội dung
ask-save-no = Bỏ, không ghi vào sổ
ask-purge = Xóa vĩnh viễn thông tin cá nhân của { $count } kiến nghị, thuộc các hội nghị: { $sessions }?
ask-restore = Thay sổ { $register } bằng { $path }? Sổ bị thay thế được giữ lại bên cạnh.
ask-change-which = Nội dung cần sửa
ask-another = Ghi thêm kiến nghị của hội nghị này?
ask-stopped-after = Đã dừng; nội dung đã ghi trước đó vẫn giữ trong sổ
ask-on-petition = Ghi kiến nghị của hội nghị này?
ask-on-ballot = Ghi kết quả kiểm phiếu của hội nghị này?
ask-on-conclusion = Ghi thông báo kết luận của hội nghị này?
ask-lines-how = Cách ghi { $count } dòng đã dán
ask-lines-each = { $count } kiến nghị, mỗi dòng một kiến nghị
ask-lines-one = Một kiến nghị
ask-lines-more = và { $count } kiến nghị khác
ask-lines-enter = { $count ->
    [1] Ghi kiến nghị này vào sổ, mã { $first }?
   *[other] Ghi { $count } kiến nghị này vào sổ, mã từ { $first } đến { $last }?
}
ask-next-time = Lần sau có thể nhập một dòng: { $line }
ask-unit-name = Tên đơn vị của sổ
ask-unit-kind = Loại đơn vị
ask-which-unit = Chọn đơn vị
ask-own-unit = Không có trong danh mục đơn vị hành chính. Vẫn lập sổ?
ask-add-anyway = Vẫn thêm đơn vị này?
ask-due = { $due ->
    [none] Không có thời hạn trả lời theo quy định
   *[other] Hạn trả lời sẽ là { $due }
 }
ask-passphrase = Mật khẩu:
ask-passphrase-again = Nhập lại mật khẩu:
ask-passphrase-differs = hai lần nhập mật khẩu không giống nhau
ask-complete-until = Mọi hội nghị của đơn vị đã có trong sổ đến hết ngày nào
ask-complete-until-help = gói dữ liệu ghi đơn vị đã báo cáo đến ngày này; Enter nếu chưa báo cáo
