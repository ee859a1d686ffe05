# Hướng dẫn: mỗi lệnh một dòng tóm tắt và ví dụ dán được; `arg-…` là tham số riêng của lệnh đó.

help-usage = Cách dùng:
help-commands = Lệnh
help-arguments = Tham số
help-options = Tùy chọn
help-common = Tùy chọn chung
help-example = Ví dụ:
help-value-day-entry = NGÀY|#MỤC
help-value-day-none = NGÀY|none
help-group-daily = Công việc hằng ngày
help-group-reports = Báo cáo và văn bản
help-group-register = Sổ
help-group-exchange = Trao đổi số liệu
help-group-care = Giữ gìn sổ
help-front-list = Liệt kê một loại bản ghi; xem một bản ghi
help-front-edit = Sửa, xóa bản ghi; nhật ký giữ giá trị cũ
help-front-undo = Hoàn tác, làm lại thay đổi gần nhất
help-front-close = Khóa sổ một năm; mở lại năm đã khóa
help-front-unit = Quản lý đơn vị, lãnh đạo, cơ quan trả lời
help-front-rule = Quản lý quy định, ngày nghỉ, lĩnh vực
help-front-import = Nhập, xuất bảng số liệu; tạo biểu nhập liệu
help-front-backup = Sao lưu, khôi phục sổ
help-front-completions = Gợi ý lệnh (phím Tab); trang hướng dẫn (man)
help-front-more =
    Xem tùy chọn chung, biến môi trường: doithoai help options
    Xem một lệnh: doithoai help record session, hoặc: doithoai help ghi hội nghị
help-see-options = Tùy chọn chung: doithoai help options
help-in-vietnamese = Tên tiếng Việt: { $line }
help-columns = Giá trị sửa được, theo loại bản ghi
help-variables = Biến môi trường
help-variable-doithoai-file = Tệp sổ, khi không có --file
help-variable-doithoai-lang = Ngôn ngữ, khi không có --lang [mặc định: theo LC_ALL … LANG]
help-variable-doithoai-today = Ngày được tính là hôm nay, khi không có --today
help-variable-doithoai-user = Tên người ghi trong nhật ký [mặc định: tài khoản của máy]
help-variable-doithoai-passphrase = Mật khẩu của gói dữ liệu có khóa
help-variable-doithoai-pager = Chương trình chia trang [mặc định: PAGER]
help-variable-no-color = Nếu đặt: in không màu
help-value-command = LỆNH
help-value-options = [TÙY CHỌN]
help-value-day = NGÀY
help-value-unit = ĐƠN-VỊ
help-value-year = NĂM
help-value-kind = LOẠI
help-value-text = NỘI-DUNG
help-value-code = MÃ
help-value-agency = CƠ-QUAN
help-value-petition = KIẾN-NGHỊ
help-value-session = HỘI-NGHỊ
help-value-name = TÊN
help-value-path = ĐƯỜNG-DẪN
help-value-n = SỐ
help-value-no = SỐ-VĂN-BẢN
help-value-period = KỲ
help-value-field = LĨNH-VỰC
help-value-post = CHỨC-VỤ
help-value-format = ĐỊNH-DẠNG
help-value-state = TÌNH-TRẠNG
help-value-value = GIÁ-TRỊ
help-value-key = QUY-ĐỊNH
help-value-set = BỘ
help-value-dir = THƯ-MỤC
help-value-status = TÌNH-TRẠNG
help-value-outcome = KẾT-QUẢ
help-value-result = KẾT-QUẢ
help-value-scope = PHẠM-VI
help-value-form = HÌNH-THỨC
help-value-origin = NGUỒN
help-command = Lập kế hoạch, ghi và báo cáo đối thoại với Nhân dân
    .example =
        doithoai demo
        doithoai init --unit 'xã Nam Sách'
        doithoai report year 2019
help-command-status = Xem tình hình trong năm (như doithoai không có lệnh)
    .example = doithoai status
help-command-help = Xem hướng dẫn của chương trình hoặc của một lệnh
    .example =
        doithoai help record session
        doithoai help options
    .arg-command = Lệnh; “options”: tùy chọn chung, biến môi trường
help-command-init = Lập sổ cho một cơ quan
    .example =
        doithoai init --unit 'xã Nam Sách, Hải Phòng'
        doithoai init --no-list --unit 'Lạc Thành' --kind commune
        doithoai init --unit nam-sach --units units.csv
    .arg-unit = Tên đơn vị của sổ, lấy từ danh mục đơn vị hành chính; với --units, mã đơn vị trong tệp đó
    .arg-kind = Loại đơn vị, nếu tên không bắt đầu bằng loại [province, central-city, district, urban-district, district-town, provincial-city, commune, township, ward, special-zone, village]
    .arg-no-list = Lập đơn vị ngoài danh mục đơn vị hành chính
help-command-demo = Lập sổ từ số liệu mẫu và in báo cáo năm
    .example =
        doithoai demo
        doithoai demo vi-du --data nam-sach-2019
    .arg-folder = Thư mục chứa sổ mẫu
help-command-unit = Quản lý đơn vị và lịch sử đơn vị
    .example = doithoai unit list
help-command-unit-add = Thêm đơn vị
    .example =
        doithoai unit add 'thôn Đoài' --parent 'xã Nam Sách'
        doithoai unit add --from-list x10606
    .arg-name = Tên đơn vị
    .arg-kind = Loại, nếu tên không bắt đầu bằng loại [province, central-city, district, urban-district, district-town, provincial-city, commune, township, ward, special-zone, village]
    .arg-code = Mã; mặc định lập từ tên
    .arg-from-list = Đơn vị trong danh mục, theo mã trong danh mục, kèm các đơn vị cấp trên
help-command-unit-find = Tìm trong danh mục đơn vị hành chính cả nước
    .example =
        doithoai unit find 'nam sach'
        doithoai unit find 'Phường 1, Quận 3'
    .arg-words = Từ trong tên, mã hoặc mã thống kê của đơn vị
help-command-unit-list = Liệt kê đơn vị
    .example = doithoai unit list --json
help-command-unit-show = Xem đơn vị và lịch sử đơn vị
    .example = doithoai unit show 'dong lac'
help-command-unit-rename = Đổi tên, loại hoặc cấp trên của đơn vị từ một ngày
    .example = doithoai unit rename nam-sach --to 'Nam Sách' --kind commune --on 1/7/2025
    .arg-to = Tên mới; mã giữ nguyên
    .arg-kind = Loại mới
help-command-unit-merge = Nhập đơn vị vào đơn vị đã có trong sổ
    .example = doithoai unit merge phu-dien an-lam --into xa-an-phu --on 1/12/2024
    .arg-units = Đơn vị kết thúc hoạt động
    .arg-into = Đơn vị kế thừa
help-command-unit-split = Chia đơn vị cho các đơn vị đã có trong sổ
    .example = doithoai unit split cong-hoa --into xa-an-phu --into lai-khe --on 1/7/2025
    .arg-into = Đơn vị kế thừa; lặp lại cho từng đơn vị
help-command-unit-end = Kết thúc hoạt động của đơn vị
    .example = doithoai unit end nam-sach --on 1/7/2025
help-command-leader = Quản lý lãnh đạo và thời gian giữ chức vụ
    .example = doithoai leader list
help-command-leader-add = Thêm lãnh đạo
    .example = doithoai leader add 'Nguyễn Văn Mẫu' --unit dong-lac --post chair --from 1/1/2019
    .arg-name = Họ và tên
help-command-leader-list = Liệt kê lãnh đạo, xếp theo tên
    .example = doithoai leader list
help-command-leader-end = Ghi ngày lãnh đạo thôi giữ chức vụ
    .example = doithoai leader end dong-lac --post chair --on 1/7/2019
help-command-agency = Quản lý cơ quan trả lời kiến nghị
    .example = doithoai agency list
help-command-agency-add = Thêm cơ quan
    .example = doithoai agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
    .arg-name = Tên cơ quan
    .arg-code = Mã; mặc định lập từ tên
help-command-agency-list = Liệt kê cơ quan
    .example = doithoai agency list
help-command-agency-end = Kết thúc hoạt động của cơ quan
    .example = doithoai agency end tnmt --on 1/7/2025
help-command-field = Quản lý lĩnh vực của kiến nghị
    .example = doithoai field list
help-command-field-add = Thêm lĩnh vực
    .example = doithoai field add 'Phòng cháy, chữa cháy' --code pccc --name-en 'Fire safety'
    .arg-name = Tên lĩnh vực
    .arg-code = Mã; mặc định lập từ tên
    .arg-name-en = Tên tiếng Anh; mặc định là tên tiếng Việt
help-command-field-list = Liệt kê lĩnh vực
    .example = doithoai field list
help-command-field-remove = Xóa lĩnh vực chưa có kiến nghị
    .example = doithoai field remove pccc
    .arg-field = Lĩnh vực: mã hoặc tên
help-command-rule = Quản lý quy định: chỉ tiêu, thời hạn, ngưỡng hài lòng
    .example = doithoai rule show
help-command-rule-show = Xem quy định có hiệu lực vào một ngày
    .example = doithoai rule show 31/12/2019
    .arg-day = Ngày [mặc định: hôm nay]
help-command-rule-set = Đặt quy định từ một ngày
    .example = doithoai rule set minimum 6 --from 1/1/2026 --source 'Kế hoạch số 01-KH/ĐU'
    .arg-key = Quy định [minimum, count_at, count_deputies, count_online, due_days, due_kind, due_from, threshold_percent, notice_days, conclusion_days, publish_days]
    .arg-value = Giá trị; none: không còn quy định
help-command-rule-use = Áp dụng bộ quy định có sẵn
    .example = doithoai rule use law-72-2025 --from 1/7/2025
help-command-rule-history = Liệt kê các quy định theo thời gian hiệu lực
    .example = doithoai rule history
help-command-holiday = Quản lý ngày nghỉ và ngày làm bù
    .example = doithoai holiday list 2026
help-command-holiday-add = Thêm hoặc sửa một ngày
    .example = doithoai holiday add 24/11/2026 --name 'Ngày Văn hóa Việt Nam' --status provisional
    .arg-name = Tên ngày
    .arg-kind = Nghỉ (off) hoặc làm bù (work) [off, work] ({ $holiday-kind })
help-command-holiday-list = Liệt kê ngày nghỉ và ngày làm bù
    .example = doithoai holiday list 2026
help-command-holiday-import = Nhập lịch nghỉ từ thông báo, bảng hoặc tệp CSV
    .example = doithoai holiday import thong-bao-nghi-2027.docx --source 'Thông báo 123/TB-BNV'
    .arg-path = Văn bản thông báo (.txt, .docx), bảng (.xlsx, .ods, .csv)
help-command-plan = Quản lý kế hoạch đối thoại
    .example = doithoai plan list --period 2026
help-command-plan-add = Thêm mục kế hoạch
    .example = doithoai plan add --unit dong-lac --month 2026-05 --host chair --topic 'Môi trường nông thôn'
help-command-plan-list = Liệt kê mục kế hoạch
    .example = doithoai plan list --unit dong-lac
help-command-plan-suggest = Đề xuất lịch để mọi đơn vị đạt chỉ tiêu
    .example =
        doithoai plan suggest 2026
        doithoai plan suggest 2026 --thematic 1 --visits 2 -o de-xuat.xlsx
        doithoai plan suggest 2026 --accept
    .arg-format = Định dạng [table, json, csv, md, html, xlsx, ics]
    .arg-output = Ghi ra tệp; định dạng theo đuôi tệp. Tệp CSV sau khi sửa nhập lại được bằng lệnh import
    .arg-unit = Chỉ đơn vị này và các đơn vị trực thuộc
help-command-plan-export = Xuất kế hoạch của kỳ thành bảng, tệp hoặc lịch
    .example =
        doithoai plan export 2026 -o ke-hoach.xlsx
        doithoai plan export 2026 -o ke-hoach.ics
        doithoai plan export 2026 -o ke-hoach.docx
    .arg-format = Định dạng [table, json, csv, md, html, xlsx, docx, ics]
    .arg-output = Ghi ra tệp; định dạng theo đuôi tệp
    .arg-unit = Chỉ đơn vị này và các đơn vị trực thuộc
help-command-plan-show = Xem mục kế hoạch
    .example = doithoai plan show dong-lac-2026-k1
help-command-plan-postpone = Hoãn mục kế hoạch
    .example = doithoai plan postpone dong-lac-2026-k1 --why 'mưa bão'
help-command-plan-move = Đổi lịch mục kế hoạch sang ngày hoặc tháng khác
    .example = doithoai plan move dong-lac-2026-k1 --on 20/6/2026 --why 'trùng lịch'
help-command-plan-cancel = Hủy mục kế hoạch
    .example = doithoai plan cancel dong-lac-2026-k1 --why 'sáp nhập đơn vị'
help-command-record = Ghi hội nghị, kiến nghị, trả lời
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary --attended 85
help-command-record-session = Ghi hội nghị đã tổ chức
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary,chair --attended 85 --speakers 12
    .arg-answered = Lượt ý kiến trả lời tại hội nghị
    .arg-kind = Loại [periodic, thematic, adhoc] ({ $session-kind })
    .arg-on = Ngày tổ chức, ví dụ 20/5/2026, 20/5, hôm nay, -3
    .arg-plan = Mã mục kế hoạch đã thực hiện; đơn vị, ngày, chủ trì và nội dung chưa nhập lấy theo mục này
help-command-record-petition = Ghi một kiến nghị, hoặc mỗi dòng của tệp một kiến nghị
    .example =
        doithoai record petition dong-lac-2026-1 --text 'Đường thôn Đông ngập khi mưa' --field transport
        doithoai record petition dong-lac-2026-1 --lines y-kien.txt
    .arg-answered = Đã trả lời tại hội nghị
    .arg-text = Nội dung kiến nghị
    .arg-field = Lĩnh vực, ví dụ land, transport, environment
help-command-record-ballot = Ghi kết quả phiếu đánh giá sự hài lòng
    .example = doithoai record ballot dong-lac-2026-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1
help-command-record-conclusion = Ghi thông báo kết luận
    .example = doithoai record conclusion dong-lac-2026-1 --number 12-TB/ĐU --on 23/5/2026
    .arg-number = Số thông báo kết luận
help-command-record-reply = Ghi văn bản trả lời
    .example =
        doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome resolved --number 45/UBND-VP
        doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome promised --until 30/9/2026
        doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome referred --referred-to 'UBND thành phố Hải Phòng'
    .arg-until = Ngày hẹn giải quyết xong, cần có với kết quả promised
    .arg-text = Nội dung trả lời
    .arg-on = Ngày trả lời, ví dụ 20/5/2026, hôm nay, -3
    .arg-agency = Cơ quan trả lời, nếu khác cơ quan được giao
help-command-record-check = Ghi kết quả kiểm tra việc thực hiện
    .example = doithoai record check dong-lac-2026-1.3 --on 1/8/2026 --by 'Ủy ban MTTQ xã' --result done
    .arg-by = Người kiểm tra
help-command-record-review = Ghi cuộc họp rút kinh nghiệm
    .example = doithoai record review dong-lac-2026-1 --on 25/5/2026 --limits 'Trả lời còn chung chung'
help-command-record-publication = Ghi công khai kết quả
    .example = doithoai record publication dong-lac-2026-1 --on 28/5/2026 --channel 'Niêm yết tại trụ sở'
help-command-record-total = Ghi số liệu tổng hợp
    .example = doithoai record total --unit nam-sach --period 2019 --sessions 65 --scope communes
    .arg-answered = Lượt ý kiến trả lời tại hội nghị
    .arg-kind = Loại [periodic, thematic, adhoc] ({ $session-kind })
    .arg-host = Chủ trì [mặc định: người đứng đầu]
    .arg-period = Kỳ của số liệu, ví dụ 2026, quý 3/2026, 2026-05@14
help-command-record-coverage = Ghi ngày cuối cùng đơn vị đã báo cáo đủ hội nghị
    .example =
        doithoai record coverage --unit dong-lac --until 31/12/2026
        doithoai record coverage --unit nam-sach --until 31/12/2026 --scope communes
    .arg-until = Ngày cuối cùng mà mọi hội nghị đều có trong sổ, bằng hồ sơ hoặc số liệu tổng hợp
    .arg-from = Ngày đầu tiên [mặc định: ngày 1 tháng 1 của năm đó]
    .arg-scope = Hội nghị đã có trong sổ [own: của đơn vị, mặc định; communes: của tất cả các xã, phường, thị trấn trực thuộc] ({ $scope })
    .arg-on = Ngày báo cáo [mặc định: hôm nay]
    .arg-by = Người hoặc nơi báo cáo
help-command-assign = Giao kiến nghị cho cơ quan trả lời
    .example = doithoai assign dong-lac-2026-1.3 --to tnmt --with 'phòng kinh tế'
    .arg-to = Cơ quan chủ trì trả lời
    .arg-on = Ngày giao [mặc định: hôm nay]
    .arg-due = Hạn trả lời [mặc định: theo quy định]
help-command-assign-extend = Gia hạn trả lời
    .example = doithoai assign extend dong-lac-2026-1.3 --by 5 --kind working --why 'chờ đo đạc'
    .arg-to = Hạn trả lời mới
    .arg-by = Số ngày thêm sau hạn hiện hành, tính theo quy định hoặc --kind
    .arg-kind = Cách tính ngày của --by [calendar, working; mặc định: theo quy định] (calendar: tính cả ngày nghỉ; working: ngày làm việc)
    .arg-on = Ngày gia hạn [mặc định: hôm nay]
help-command-assign-transfer = Chuyển kiến nghị sang cơ quan khác
    .example = doithoai assign transfer dong-lac-2026-1.3 --to xay-dung --why 'đúng thẩm quyền'
    .arg-to = Cơ quan tiếp nhận
    .arg-due = Hạn trả lời mới [mặc định: giữ nguyên]
    .arg-on = Ngày chuyển [mặc định: hôm nay]
help-command-assign-withdraw = Rút kiến nghị đã giao
    .example = doithoai assign withdraw dong-lac-2026-1.3 --why 'người dân rút kiến nghị'
    .arg-on = Ngày rút [mặc định: hôm nay]
help-command-assign-list = Liệt kê kiến nghị đã giao, hạn và tình trạng
    .example =
        doithoai assign list --overdue
        doithoai assign list --due-within 7 --agency tnmt
    .arg-state = Tình trạng [answered, on_time, late, pending, overdue, withdrawn]
help-command-assign-explain = Xem cách tính hạn trả lời
    .example = doithoai assign explain dong-lac-2026-1.3
help-command-report = In báo cáo, so sánh, đối chiếu
    .example =
        doithoai report year 2019
        doithoai report year 2026 -o bao-cao.docx
        doithoai report year 2026 --explain petitions.late
        doithoai report compare 2025 2026
        doithoai report year 2026 --what-if due_kind=working
        doithoai report verify-text du-thao.docx 2026 -o doi-chieu.docx
    .arg-output = Tệp, thư mục hoặc - (đầu ra chuẩn); verify-text: .docx có đánh dấu
    .arg-kind = Loại [year, units, leaders, plan, petitions, agencies, satisfaction, overdue, outlook, coverage, compare, repeats, verify-text, changes]
    .arg-first = Kỳ: 2026, 2026-H1, 2026-9M, quý 3/2026, 2026-05@14, 2026-01-01..2026-06-30 [mặc định: năm nay]; với verify-text là tệp văn bản, với changes là mã báo cáo đã gửi
    .arg-second = Kỳ thứ hai của compare; kỳ của verify-text
    .arg-on = Ngày gửi báo cáo [mặc định: hôm nay]
    .arg-to = Nơi nhận báo cáo
    .arg-unit = Chỉ đơn vị này và các đơn vị trực thuộc
help-command-show = Xem bản ghi và nội dung liên quan
    .example =
        doithoai show dong-lac-2026-1
        doithoai show dong-lac-2026-1.3/assignment
    .arg-code = Mã bản ghi
help-command-list = Liệt kê một loại bản ghi
    .example =
        doithoai list petitions --unit dong-lac --state overdue
        doithoai list petitions --state broken
    .arg-kind = Loại [rules, fields, holidays, units, leaders, agencies, plans, sessions, ballots, petitions, conclusions, assignments, steps, replies, checks, reviews, publications, totals, coverage]
    .arg-period = Chỉ kỳ này
help-command-edit = Sửa bản ghi; nhật ký giữ giá trị cũ
    .example =
        doithoai edit dong-lac-2026-1 --attended 90
        doithoai edit dong-lac-2026-1/ballot --invalid 0 --satisfied 34
    .arg-code = Mã bản ghi
    .arg-answered = Trả lời tại hội nghị: lượt ý kiến, hoặc có/không
    .arg-kind = Loại
    .arg-by = Người kiểm tra hoặc báo cáo
    .arg-on = Ngày
    .arg-from = Ngày đầu tiên
    .arg-until = Ngày đầu tiên hết hiệu lực; với mốc đã báo cáo: ngày cuối cùng
    .arg-scope = Phạm vi hội nghị [own: của đơn vị; communes: của tất cả các xã, phường, thị trấn trực thuộc] ({ $scope })
    .arg-agency = Cơ quan
    .arg-period = Kỳ
    .arg-text = Nội dung
    .arg-unit = Đơn vị
    .arg-name = Tên
    .arg-plan = Mã mục kế hoạch
    .arg-number = Số văn bản
    .arg-key = Quy định
    .arg-value = Giá trị
help-command-remove = Xóa bản ghi; mã không cấp lại
    .example = doithoai remove dong-lac-2026-1.3
    .arg-code = Mã bản ghi
help-command-purge = Xóa vĩnh viễn thông tin người kiến nghị
    .example =
        doithoai purge dong-lac-2026-1.3
        doithoai purge --before 2021
    .arg-code = Mã kiến nghị, hoặc mã hội nghị để xóa ở mọi kiến nghị của hội nghị; số liệu giữ nguyên
help-command-log = Xem nhật ký thay đổi
    .example =
        doithoai log -n 10
        doithoai log dong-lac-2026-1
    .arg-code = Mã bản ghi; chỉ các thay đổi của bản ghi này
help-command-verify = Kiểm tra sổ và chuỗi nhật ký
    .example = doithoai verify
help-command-backup = Sao lưu toàn bộ sổ, có kiểm tra
    .example = doithoai backup /media/usb
help-command-restore = Khôi phục sổ từ bản sao lưu
    .example = doithoai restore doithoai-2026-05-20.db
help-command-import = Nhập bảng số liệu: tất cả các dòng hoặc không dòng nào
    .example =
        doithoai import so-lieu-2026
        doithoai import petitions.csv --dry-run
    .arg-path = Thư mục có các tệp như units.csv, sessions.csv; hoặc một tệp
    .arg-table = Bảng của tệp có tên khác, ví dụ petitions
    .arg-session = Hội nghị của các dòng chưa ghi hội nghị: mã, hoặc 'ĐƠN-VỊ NGÀY'
    .arg-unit = Đơn vị của các dòng chưa ghi đơn vị
help-command-export = Xuất các bảng ra tệp CSV
    .example = doithoai export so-lieu-2026
    .arg-folder = Thư mục chứa tệp
help-arg-file = Tệp sổ [mặc định: DOITHOAI_FILE, hoặc doithoai.db ở thư mục này hay thư mục cấp trên]
help-arg-lang = Ngôn ngữ [vi, en]
help-arg-today = Ngày được tính là hôm nay
help-arg-json = In kết quả và lỗi dạng JSON
help-arg-quiet = Không in thông báo, lưu ý
help-arg-verbose = In đường dẫn của sổ
help-arg-help = Xem hướng dẫn
help-arg-version = Xem phiên bản
help-arg-unit = Đơn vị: mã, hoặc tên có dấu hay không dấu
help-arg-units = Tệp CSV các đơn vị
help-arg-kind = Loại [periodic, thematic, adhoc] ({ $session-kind })
help-arg-data = Số liệu [sample, district-2025, nam-sach-2019]
help-arg-parent = Đơn vị cấp trên
help-arg-until = Ngày đầu tiên hết hiệu lực
help-arg-code = Mã
help-arg-gso-code = Mã của cơ quan thống kê
help-arg-post = Chức vụ [secretary, chair, deputy] ({ $post })
help-arg-title = Chức danh đầy đủ
help-arg-agency = Cơ quan: mã hoặc tên
help-arg-rules = Bộ quy định của sổ mới, mặc định theo ngày lập sổ [law-72-2025, nam-sach-2019, none]
help-arg-set = Bộ quy định [nam-sach-2019, law-72-2025, none]
help-arg-day = Ngày
help-arg-status = Tình trạng [confirmed, provisional] ({ $day-status })
help-arg-update = Thay nội dung của dòng đã có
help-arg-old-codes = Nhận mã do bản 0.1 cấp, có ký tự đặc biệt và chữ hoa
help-arg-unsigned = Nhận gói dữ liệu không có chữ ký, kể cả mã do bản 0.1 cấp
help-arg-copy-to = Tệp hoặc thư mục chứa bản sao lưu, trong thư mục thì đặt tên theo ngày; - là đầu ra chuẩn
help-arg-copy-from = Tệp bản sao lưu; sổ bị thay thế được giữ lại bên cạnh
help-arg-path = Tệp CSV
help-arg-on = Ngày, ví dụ 20/5/2026, hôm nay, -3
help-arg-month = Tháng, ví dụ 5/2026; 12 là tháng 12 năm nay
help-arg-host = Chủ trì, cách nhau bằng dấu phẩy [secretary, chair, deputy] ({ $post })
help-arg-at = Nơi tổ chức (đơn vị)
help-arg-venue = Địa điểm
help-arg-topic = Chủ đề
help-arg-audience = Đối tượng
help-arg-notice = Ngày thông báo công khai
help-arg-why = Lý do; ghi vào nhật ký
help-arg-form = Hình thức [direct, online, indirect] ({ $session-form })
help-arg-attended = Lượt người dự
help-arg-speakers = Lượt người phát biểu
help-arg-opinions = Lượt ý kiến
help-arg-note = Ghi chú
help-arg-session = Mã hội nghị, hoặc 'ĐƠN-VỊ NGÀY'
help-arg-petition = Mã kiến nghị
help-arg-public-text = Nội dung công khai, không có thông tin cá nhân
help-arg-field = Lĩnh vực
help-arg-petitioner = Người kiến nghị; không đưa vào báo cáo
help-arg-contact = Liên hệ
help-arg-address = Địa chỉ
help-arg-origin = Nguồn [raised, collected] ({ $origin })
help-arg-answer = Nội dung trả lời tại hội nghị
help-arg-answered-by = Người trả lời
help-arg-duplicate-of = Mã kiến nghị đã có, trùng nội dung
help-arg-part-of = Mã kiến nghị được tách thành kiến nghị này
help-arg-lines = Tệp mỗi dòng một kiến nghị, hoặc nhiều cột cách nhau bằng Tab dưới dòng tên cột; - là đầu vào chuẩn
help-arg-issued = Số phiếu phát ra
help-arg-returned = Số phiếu thu về
help-arg-invalid = Số phiếu không hợp lệ
help-arg-very-satisfied = Rất hài lòng
help-arg-satisfied = Hài lòng
help-arg-neutral = Bình thường
help-arg-dissatisfied = Không hài lòng
help-arg-number = Số văn bản
help-arg-signer = Người ký
help-arg-outcome = Kết quả [resolved, explained, noted, declined, promised, referred, interim] ({ $outcome })
help-arg-text = Nội dung
help-arg-result = Kết quả [done, partly, not-done] ({ $check-result })
help-arg-strengths = Ưu điểm
help-arg-limits = Hạn chế
help-arg-channel = Hình thức công khai
help-arg-link = Đường dẫn
help-arg-period = Kỳ, ví dụ 2026, quý 3/2026, 2026-05@14
help-arg-sessions = Số cuộc
help-arg-scope = Số liệu tổng hợp [own: của đơn vị, mặc định; communes: của tất cả các xã, phường, thị trấn trực thuộc] ({ $scope })
help-arg-conclusion = Số thông báo kết luận giao trả lời
help-arg-due = Hạn trả lời
help-arg-overdue = Chỉ kiến nghị quá hạn
help-arg-due-within = Đến hạn trong số ngày này, kể cả đã quá hạn
help-arg-state = Tình trạng [answered, on_time, late, pending, overdue, withdrawn, unassigned, divided, promised, broken, refuted, referred] ({ $state })
help-arg-as-of = Số liệu tính đến ngày này
help-arg-format = Định dạng [table, json, csv, md, html, xlsx, docx]
help-arg-output = Ghi ra tệp (CSV: mỗi bảng một tệp), thư mục; - là đầu ra chuẩn
help-arg-sent = Ghi nhận báo cáo đã gửi, với số văn bản này
help-arg-cumulative = Thêm số lũy kế từ đầu năm, cho tháng, quý
help-arg-known-on = Theo sổ hết ngày này, hoặc sau mục nhật ký này
help-arg-view = Đơn vị khi đó hoặc hiện nay [then, now]
help-arg-strict = Báo mã 3 nếu chưa đạt
help-arg-before = Kiến nghị của mọi hội nghị trước năm này
help-arg-limit = Số mục gần nhất
help-arg-dry-run = Chạy thử, không thay đổi sổ
help-arg-no-bom = Không ghi BOM ở đầu tệp
help-arg-wide = Hiện mọi cột có số liệu
help-arg-columns = Hiện các cột này, theo mã hoặc tên cột: code,state
help-value-columns = CỘT
help-arg-with-names = Kèm thông tin cá nhân; có ghi vào nhật ký
help-arg-step = Việc: { $step }
help-arg-referred-to = Cơ quan, cấp có thẩm quyền được chuyển đến
help-arg-reason = Lý do
help-arg-source = Căn cứ
help-arg-successor = Mã đơn vị kế thừa, cách nhau bằng ;
help-arg-name-vi = Tên tiếng Việt
help-arg-name-en = Tên tiếng Anh
help-arg-with = Cơ quan phối hợp
help-arg-from = Ngày bắt đầu hiệu lực
help-command-undo = Hoàn tác thay đổi gần nhất
    .example =
        doithoai undo
        doithoai undo 12
    .arg-entry = Số mục nhật ký [mặc định: thay đổi gần nhất chưa hoàn tác]
help-command-redo = Làm lại thay đổi vừa hoàn tác
    .example = doithoai redo
help-value-entry = MỤC
help-command-find = Tìm trong mọi năm, có dấu hoặc không dấu
    .example =
        doithoai find 'duong ngap'
        doithoai find rác thải đồng lạc
    .arg-words = Các từ cần có; kết quả khớp đúng dấu xếp trước
    .arg-limit = Số kết quả tối đa [mặc định: 50]
help-value-words = TỪ
help-command-lint = Tìm nội dung cần rà soát trong sổ (nếu có, báo mã 3)
    .example =
        doithoai lint
        doithoai lint --json
help-command-completions = In mã gợi ý lệnh (phím Tab)
    .example =
        doithoai completions bash > ~/.local/share/bash-completion/completions/doithoai
        doithoai completions powershell >> $PROFILE
    .arg-shell = Trình lệnh [bash, zsh, fish, powershell]
help-command-man = Ghi các trang hướng dẫn (man) vào thư mục
    .example = doithoai man ~/.local/share/man/man1
    .arg-folder = Thư mục chứa các trang
help-value-shell = TRÌNH-LỆNH
help-arg-no-pager = In danh sách dài không chia trang
help-arg-force = Ghi đè tệp đã có; vẫn ghi dù có lưu ý
help-arg-yes = Xác nhận nội dung không hoàn tác được, không hỏi lại
help-arg-public = Bản công khai: kiến nghị theo nội dung công khai
help-arg-explain = Bản ghi của số liệu, ví dụ petitions.late; list: danh sách
help-arg-what-if = Giả định quy định khác, ví dụ due_kind=working; không ghi vào sổ
help-arg-min = Số hội nghị tối thiểu đã nêu kiến nghị, cho repeats [mặc định: 3]
help-value-figure = SỐ-LIỆU
help-value-key-value = KHÓA=GIÁ-TRỊ
help-command-close = Khóa sổ một năm, cố định số liệu
    .example =
        doithoai close 2019 --as-of 31/12/2019
        doithoai close 2026@14
    .arg-year = Năm, có thể kèm ngày chốt số liệu: 2026@14
help-command-reopen = Mở lại năm đã khóa sổ
    .example =
        doithoai reopen 2019 --why 'Xã An Sơn gửi bổ sung hồ sơ'
    .arg-year = Năm đã khóa sổ: 2019, 2026@14
help-arg-rebuild = Lập lại dữ liệu suy ra từ bản ghi: khóa tìm kiếm, hạn trả lời, bộ đếm, chỉ mục tìm kiếm
help-arg-declare = Đối chiếu số liệu với chỉ tiêu, không cần sổ [sessions, units, minimum]
help-value-figure-n = SỐ-LIỆU=SỐ
help-arg-map = Cột của tiêu đề riêng, ví dụ 'Đơn vị tổ chức=unit'; 'Ghi chú=-' để bỏ qua
help-arg-sheet = Bảng của trang tính, ví dụ Sheet1=sessions; 'Bìa=-' để bỏ qua
help-value-column = CỘT
help-value-heading-column = TIÊU-ĐỀ=CỘT
help-value-sheet-table = TRANG=BẢNG
help-command-template = Tạo biểu nhập liệu cho các đơn vị
    .example =
        doithoai template bang-nhap.xlsx
        doithoai template an-son.xlsx --unit 'an son'
    .arg-path = Tệp .xlsx sẽ tạo
    .arg-unit = Chỉ đơn vị này và các đơn vị trực thuộc
help-command-sql = Truy vấn sổ bằng SQL (chỉ đọc)
    .example =
        doithoai sql "SELECT unit, count(*) FROM sessions GROUP BY unit"
        doithoai sql "SELECT agency, count(*) FROM assignment_states WHERE state = 'overdue' GROUP BY agency" --json
help-arg-query = Câu lệnh SELECT trên các khung nhìn (docs/reference/views.md)
help-value-query = CÂU-LỆNH
help-arg-timeout = Số giây chạy tối đa của câu lệnh [mặc định: 10]
help-value-seconds = SỐ-GIÂY
help-arg-ics = Kế hoạch và hạn trả lời cho chương trình lịch (.ics)
help-arg-encoding = Bảng mã của văn bản [utf8, utf16, windows-1258, tcvn3, vni; mặc định: tự nhận biết]
help-value-encoding = BẢNG-MÃ
help-command-bundle = Trao đổi bản ghi giữa sổ của các cơ quan
    .example = doithoai bundle make -o an-binh.dtb
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-make = Tạo gói dữ liệu từ bản ghi của sổ
    .example =
        doithoai bundle make -o an-binh.dtb
        doithoai bundle make --complete-until 31/12/2026 -o an-binh.dtb
        doithoai bundle make --since an-binh.dtb -o an-binh-2.dtb
        doithoai bundle make --unit an-binh --period 2026 --passphrase -o an-binh.dtb
    .arg-complete-until = Ngày cuối cùng mà mọi hội nghị của đơn vị đã có trong sổ; none: không báo [mặc định: hỏi nếu chạy trên màn hình]
    .arg-complete-from = Ngày đầu tiên [mặc định: ngày sau ngày cuối đã báo trước đó]
help-command-bundle-show = Xem nội dung gói dữ liệu, không ghi vào sổ
    .example = doithoai bundle show an-binh.dtb
help-command-bundle-merge = Nhận bản ghi từ gói dữ liệu của cơ quan khác
    .example =
        doithoai bundle merge an-binh.dtb nam-hung.dtb --dry-run
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-conflicts = Liệt kê số liệu chưa thống nhất
    .example = doithoai bundle conflicts
help-command-bundle-resolve = Xử lý số liệu chưa thống nhất
    .example =
        doithoai bundle resolve dong-lac-2019-1 --take 2
        doithoai bundle resolve dong-lac-2019-1 --both
help-arg-bundle = Gói dữ liệu nhận được (.dtb)
help-arg-since = Chỉ thay đổi sau lần gửi trước: tệp gói dữ liệu lần trước, hoặc số mục nhật ký
help-arg-passphrase = Mã hóa bằng mật khẩu (nhập khi chạy, hoặc lấy từ DOITHOAI_PASSPHRASE); age giải mã được
help-arg-public-key = Mã hóa cho bên giữ khóa bí mật của khóa công khai này (age1…)
help-arg-secret-key = Tệp khóa bí mật để giải mã gói dữ liệu
help-arg-conflict = Mã bản ghi, hoặc tám ký tự trong ngoặc vuông
help-arg-take = Số thứ tự của bản được giữ
help-arg-both = Giữ cả hai bản; bản sau được cấp mã mới
help-arg-drop = Xóa bản ghi đang chờ
help-value-bundle = GÓI
help-value-last = LẦN-TRƯỚC
help-value-public-key = KHÓA
help-arg-thematic = Số cuộc chuyên đề tối thiểu mỗi đơn vị trong kỳ
help-arg-visits = Số xã mỗi lãnh đạo cấp trên (Bí thư, Chủ tịch UBND) về đối thoại, ưu tiên xã chưa về hoặc lâu chưa về
help-arg-apart = Số ngày tối thiểu giữa hai cuộc của một đơn vị [mặc định: 30]
help-arg-seed = Số dùng để chọn giữa các lịch tốt như nhau [mặc định: 1]
help-arg-accept = Ghi lịch đề xuất vào kế hoạch thành một thay đổi, hoàn tác được
help-command-letter = Tạo văn bản: kế hoạch, giấy mời, kết luận, báo cáo …
    .example =
        doithoai letter conclusion dong-lac-2026-1
        doithoai letter reminder --all -o don-doc
    .arg-output = Ghi ra tệp .docx này [mặc định: tệp trong thư mục hiện tại]
    .arg-on = Ngày của văn bản [mặc định: để trống]
    .arg-number = Số văn bản [mặc định: để trống]
    .arg-signer = Người ký: secretary, chair, deputy, hoặc tên lãnh đạo
help-command-letter-plan = Tạo kế hoạch đối thoại của một kỳ
    .example = doithoai letter plan 2026 -o ke-hoach.docx
    .arg-unit = Đơn vị lập kế hoạch [mặc định: đơn vị của sổ]
help-command-letter-invitation = Tạo giấy mời dự hội nghị
    .example = doithoai letter invitation dong-lac-2026-k1
help-command-letter-notice = Tạo thông báo công khai về hội nghị
    .example = doithoai letter notice dong-lac-2026-k1 --number 12 --on 5/5/2026
help-command-letter-minutes = Tạo biên bản hội nghị, kèm kiến nghị đã ghi
    .example = doithoai letter minutes dong-lac-2026-k1
help-command-letter-ballot = Tạo phiếu đánh giá sự hài lòng
    .example = doithoai letter ballot dong-lac-2026-k1
help-command-letter-ballot-count = Tạo biên bản kiểm phiếu
    .example = doithoai letter ballot-count dong-lac-2026-1
help-command-letter-conclusion = Tạo thông báo kết luận, kèm giao trả lời và hạn
    .example = doithoai letter conclusion dong-lac-2026-1 --number 12 --on 15/5/2026
help-command-letter-assignment = Tạo phiếu chuyển kiến nghị cho cơ quan được giao
    .example = doithoai letter assignment dong-lac-2026-1.1 --with-names
help-command-letter-reminder = Tạo công văn đôn đốc trả lời quá hạn, sắp đến hạn
    .example =
        doithoai letter reminder kinh-te
        doithoai letter reminder --all --due-within 10 -o don-doc
    .arg-due-within = Kể cả kiến nghị đến hạn trong số ngày này [mặc định: 7]
    .arg-output = Tệp .docx; với --all, thư mục
    .arg-all = Mỗi cơ quan có kiến nghị quá hạn hoặc sắp đến hạn một văn bản
help-command-letter-request = Tạo công văn đề nghị đơn vị báo cáo số liệu còn thiếu
    .example =
        doithoai letter request 'an son' 2026
        doithoai letter request --all 2026 --reply-by 15/12/2026 -o de-nghi
        doithoai letter request --all 2026 -o de-nghi.xlsx
    .arg-unit = Đơn vị còn khoảng chưa có số liệu
    .arg-period = Kỳ phải báo cáo [mặc định: năm nay]
    .arg-all = Mỗi đơn vị chưa báo cáo đủ một văn bản
    .arg-output = Tệp .docx; với --all, thư mục, hoặc một tệp .xlsx, .html, .csv, .md, .docx có bảng đề nghị
help-command-letter-brief = Tạo bản tóm tắt hai trang cho lãnh đạo trước hội nghị
    .example = doithoai letter brief 'dong lac'
    .arg-min = Số hội nghị tối thiểu để tính kiến nghị nhiều lần [mặc định: 3]
help-command-letter-report = Tạo báo cáo 6 tháng, 9 tháng hoặc cả năm
    .example = doithoai letter report 2026-H1 -o bao-cao.docx
    .arg-unit = Đơn vị báo cáo [mặc định: đơn vị của sổ]
help-command-letter-year-report = Tạo báo cáo kèm các danh sách, như report year -o F.docx
    .example = doithoai letter year-report 2026 --number 12 -o bao-cao-nam.docx
    .arg-unit = Đơn vị báo cáo [mặc định: đơn vị của sổ]
help-command-letter-template = Ghi mẫu văn bản ra tệp Word để sửa
    .example = doithoai letter template conclusion -o mau-ket-luan.docx
    .arg-output = Ghi ra tệp .docx này
    .arg-on = Theo thể thức có hiệu lực vào ngày này
help-command-letter-placeholders = Liệt kê trường thông tin của một loại văn bản
    .example = doithoai letter placeholders conclusion
help-command-letter-adopt = Đưa mẫu riêng vào sổ, hoặc trở lại mẫu có sẵn
    .example =
        doithoai letter adopt conclusion mau-ket-luan.docx
        doithoai letter adopt conclusion --packaged
    .arg-layout = Chỉ dùng cho thể thức này [state, party; mặc định: cả hai]
help-arg-occasion = Mã hội nghị hoặc mã mục kế hoạch
help-arg-layout = Thể thức [state, party; mặc định: theo loại văn bản và người ký]
help-arg-template = Tệp Word dùng làm mẫu
help-arg-reply-by = Hạn gửi báo cáo [mặc định: để trống]
help-arg-recipient = Nơi nhận; lặp lại được [mặc định: nơi nhận thông thường]
help-arg-all = Tất cả
help-arg-letter = Loại văn bản, ví dụ conclusion, reminder
help-arg-document = Mẫu Word riêng của cơ quan
help-arg-adopted = Ghi ra mẫu riêng đã đưa vào sổ
help-arg-packaged = Trở lại mẫu có sẵn
help-value-plan-session = KẾ-HOẠCH|HỘI-NGHỊ
help-value-number = SỐ
help-value-letter = VĂN-BẢN
help-value-file = TỆP
help-value-post-name = CHỨC-VỤ|TÊN
