# Cảnh báo: điều khó xảy ra nhưng vẫn nhận.

warning-in-future = ngày { $day } ở tương lai
warning-outside-unit-life = đơn vị { $unit } không tồn tại vào ngày { $day }
warning-code-of-another = mã { $code } không thuộc đơn vị, năm hoặc hội nghị của nó
warning-post-not-held = không ai giữ chức { $post } vào ngày { $day } theo sổ
warning-speakers-above-attendance = { $speakers } người phát biểu, nhiều hơn { $attended } người dự
warning-ballots-above-attendance = thu về { $returned } phiếu, nhiều hơn { $attended } người dự
warning-notice-after-session = ngày thông báo sau ngày tổ chức
warning-assigned-though-answered = kiến nghị đã được trả lời tại hội nghị; việc giao này không tính vào số liệu nào
warning-due-before-assignment = hạn { $due } trước ngày giao { $day }
warning-extended-after-due = gia hạn ngày { $on }, sau khi đã quá hạn { $due }
warning-before-session = ngày { $day } trước ngày hội nghị { $session }
warning-sessions-after-end = đơn vị { $unit } còn hội nghị { $session } sau khi kết thúc
warning-total-below-records = { $code } báo cáo { $told } cuộc, ít hơn { $recorded } cuộc đã ghi
warning-totals-below-records = số liệu tổng hợp thấp hơn số đã ghi: { $totals }
warning-totals-left-out = không tính số liệu tổng hợp có kỳ không nằm trọn trong kỳ này hoặc chưa kết thúc: { $totals }
warning-rules-changed = quy định { $key } đổi thành { $value } từ ngày { $day }
warning-titles-passed-over = { $file }: bỏ qua { $count } dòng phía trên tiêu đề
warning-numbering-passed-over = { $file }: bỏ qua cột số thứ tự
warning-total-row-passed-over = { $file }: bỏ qua dòng tổng cộng { $line }
warning-copies-keep-names = các bản sao lưu, tệp xuất bằng --with-names và bản in vẫn còn thông tin này; hãy hủy những bản không được giữ nữa
warning-copies-keep-names-beside = vẫn còn thông tin này trong bản sao của sổ: { $copies }, và trong các bản sao lưu, tệp xuất bằng --with-names, bản in; hãy hủy những bản không được giữ nữa
warning-purge-not-rewritten = chưa ghi lại được tệp sổ (tệp đang được dùng hoặc đĩa đầy), nên chỗ trống trong tệp có thể còn dấu vết; hãy chạy lại chính lệnh này
