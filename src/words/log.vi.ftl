# Nhật ký và kiểm tra.

log-title = Nhật ký
log-entry = Số
log-at = Lúc (giờ Việt Nam)
log-who = Người làm
log-command = Lệnh
log-changes = Thay đổi
log-reverts = (đảo lại mục { $entry })
log-verified = Sổ nguyên vẹn: { $entries } mục nhật ký nối liền nhau, mọi dòng đúng như nhật ký ghi.
log-restore = Đừng ghi thêm vào sổ này; dùng bản sao lưu gần nhất còn nguyên vẹn: doithoai restore ĐƯỜNG-DẪN
log-flaw-file = Tệp hỏng: { $text }
log-flaw-chain = Mục nhật ký { $entry } không khớp với mục trước nó.
log-flaw-rows = Dữ liệu bảng { $table }, dòng { $first } đến { $last }, không còn đúng như mục nhật ký { $entry } ghi.
log-flaw-stranger = Bảng { $table }, dòng { $id }, không có mục nhật ký nào ghi.
log-progress = dòng
