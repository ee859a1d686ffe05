# Hỏi từng bước ở máy có bàn phím và màn hình.

ask-help-choice = gõ để lọc (không dấu cũng được), ↑↓ để chọn, Enter để nhận, Esc để dừng
ask-help-choices = dấu cách để đánh dấu, gõ để lọc, Enter để nhận, Esc để dừng
ask-help-skip = { $help }; Enter để bỏ qua
ask-yes = c
ask-no = k
ask-yes-or-no = gõ c (có) hoặc k (không)
ask-which-kind = Ghi điều gì
ask-more = Ghi thêm chi tiết khác?
ask-none = (bỏ qua)
ask-no-plan = (không theo mục kế hoạch nào)
ask-day-or-month = Thời gian tổ chức
ask-day-known = Đã biết ngày
ask-month-only = Mới biết tháng
ask-summary = Sẽ ghi: { $what }
ask-save = Ghi vào sổ
ask-save-yes = Ghi
ask-save-change = Sửa lại một mục
ask-save-no = Bỏ, không ghi gì
ask-change-which = Sửa mục nào
ask-another = Ghi thêm một kiến nghị nữa của hội nghị này?
ask-next-time = Lần sau có thể gõ một dòng: { $line }
ask-unit-name = Tên đơn vị của sổ
ask-unit-kind = Loại đơn vị
ask-due = Hạn trả lời sẽ là { $due }
