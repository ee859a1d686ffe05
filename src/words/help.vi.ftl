# Hướng dẫn: mỗi lệnh một câu và ví dụ dán được; `arg-…` là tham số của riêng lệnh đó.

help-usage = Cách dùng:
help-commands = Lệnh
help-arguments = Tham số
help-options = Tùy chọn
help-common = Tùy chọn chung
help-example = Ví dụ:
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
help-command = Sổ đối thoại giữa lãnh đạo và nhân dân: lập kế hoạch, ghi hội nghị, giao kiến nghị, báo cáo trung thực.
    .example =
        doithoai demo
        doithoai init --unit 'Nam Sách'
        doithoai report year 2019
help-command-init = Tạo sổ cho một cơ quan
    .example =
        doithoai init --unit 'Nam Sách' --kind district
        doithoai init --unit nam-sach --units units.csv
    .arg-unit = Tên đơn vị của sổ; với --units, mã của một đơn vị trong tệp đó
    .arg-kind = Loại đơn vị; bỏ trống thì theo tên (xã …), không thì là huyện [province, district, commune, township, ward, village]
help-command-demo = Tạo sổ mẫu từ số liệu đóng gói và in báo cáo cuối năm
    .example =
        doithoai demo
        doithoai demo vi-du --data nam-sach-2019
    .arg-folder = Thư mục để tạo sổ mẫu
help-command-unit = Đơn vị qua các thời kỳ
    .example = doithoai unit list
help-command-unit-add = Thêm một đơn vị
    .example = doithoai unit add 'Đồng Lạc' --kind commune --parent nam-sach
    .arg-name = Tên đơn vị
    .arg-kind = Loại; bỏ trống thì theo tên (thị trấn …), không thì là xã [province, district, commune, township, ward, village]
    .arg-code = Mã; bỏ trống thì tạo từ tên
help-command-unit-list = Danh sách đơn vị
    .example = doithoai unit list --json
help-command-unit-show = Một đơn vị và các giai đoạn của nó
    .example = doithoai unit show 'dong lac'
help-command-unit-rename = Đổi tên, loại hoặc cấp trên từ một ngày; mã giữ nguyên
    .example = doithoai unit rename nam-sach --to 'Nam Sách' --kind commune --on 1/7/2025
    .arg-to = Tên mới
    .arg-kind = Loại mới
help-command-unit-merge = Nhập đơn vị vào đơn vị khác, đã có trong sổ
    .example = doithoai unit merge phu-dien an-lam --into xa-an-phu --on 1/12/2024
    .arg-units = Đơn vị thôi tồn tại
    .arg-into = Đơn vị tiếp nhận
help-command-unit-split = Chia một đơn vị cho các đơn vị đã có trong sổ
    .example = doithoai unit split cong-hoa --into xa-an-phu --into lai-khe --on 1/7/2025
    .arg-into = Đơn vị tiếp nhận, lặp lại cho từng đơn vị
help-command-unit-end = Kết thúc một đơn vị
    .example = doithoai unit end nam-sach --on 1/7/2025
help-command-leader = Người giữ chức qua các thời kỳ
    .example = doithoai leader list
help-command-leader-add = Thêm người giữ chức
    .example = doithoai leader add 'Nguyễn Văn Mẫu' --unit dong-lac --post chair --from 1/1/2019
    .arg-name = Họ và tên
help-command-leader-list = Danh sách người giữ chức, xếp theo tên
    .example = doithoai leader list
help-command-leader-end = Ghi ngày thôi giữ chức
    .example = doithoai leader end dong-lac --post chair --on 1/7/2019
help-command-agency = Cơ quan trả lời kiến nghị
    .example = doithoai agency list
help-command-agency-add = Thêm một cơ quan
    .example = doithoai agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
    .arg-name = Tên cơ quan
    .arg-code = Mã; bỏ trống thì tạo từ tên
help-command-agency-list = Danh sách cơ quan
    .example = doithoai agency list
help-command-agency-end = Kết thúc một cơ quan
    .example = doithoai agency end tnmt --on 1/7/2025
help-command-rule = Quy định: chỉ tiêu, thời hạn, ngưỡng hài lòng
    .example = doithoai rule show
help-command-rule-show = Quy định có hiệu lực vào một ngày
    .example = doithoai rule show 31/12/2019
    .arg-day = Ngày; bỏ trống là hôm nay
help-command-rule-set = Đặt một quy định từ một ngày
    .example = doithoai rule set minimum 6 --from 1/1/2026 --source 'Kế hoạch số 01-KH/ĐU'
    .arg-key = Quy định [minimum, count_at, count_deputies, due_days, due_kind, due_from, threshold_percent, notice_days, conclusion_days, publish_days]
    .arg-value = Giá trị
help-command-rule-use = Áp dụng một bộ quy định đóng gói
    .example = doithoai rule use law-72-2025 --from 1/7/2025
help-command-rule-history = Mọi quy định qua các thời kỳ
    .example = doithoai rule history
help-command-holiday = Ngày nghỉ và ngày làm bù
    .example = doithoai holiday list 2026
help-command-holiday-add = Thêm hoặc sửa một ngày
    .example = doithoai holiday add 24/11/2026 --name 'Ngày Văn hóa Việt Nam' --status provisional
    .arg-name = Tên ngày
    .arg-kind = off (nghỉ) hoặc work (làm bù) [off, work]
help-command-holiday-list = Danh sách ngày nghỉ
    .example = doithoai holiday list 2026
help-command-holiday-import = Nhập lịch nghỉ từ tệp CSV
    .example = doithoai holiday import lich-nghi-2027.csv
help-command-plan = Kế hoạch đối thoại
    .example = doithoai plan list --period 2026
help-command-plan-add = Thêm một mục kế hoạch
    .example = doithoai plan add --unit dong-lac --month 2026-05 --host chair --topic 'Môi trường nông thôn'
help-command-plan-list = Danh sách mục kế hoạch
    .example = doithoai plan list --unit dong-lac
help-command-plan-suggest = Đề xuất lịch để mọi đơn vị đạt chỉ tiêu; --accept ghi vào kế hoạch
    .example =
        doithoai plan suggest 2026
        doithoai plan suggest 2026 --thematic 1 --visits 2 -o de-xuat.xlsx
        doithoai plan suggest 2026 --accept
    .arg-format = Định dạng [table, json, csv, md, html, xlsx, ics]
    .arg-output = Ghi ra tệp; định dạng theo đuôi tệp. Tệp CSV sửa xong nhập lại được bằng import
    .arg-unit = Chỉ đơn vị này và các đơn vị bên dưới
help-command-plan-export = Xuất kế hoạch của kỳ thành bảng, tệp hoặc lịch
    .example =
        doithoai plan export 2026 -o ke-hoach.xlsx
        doithoai plan export 2026 -o ke-hoach.ics
        doithoai plan export 2026 -o ke-hoach.docx
    .arg-format = Định dạng [table, json, csv, md, html, xlsx, docx, ics]
    .arg-output = Ghi ra tệp; định dạng theo đuôi tệp
    .arg-unit = Chỉ đơn vị này và các đơn vị bên dưới
help-command-plan-show = Một mục kế hoạch
    .example = doithoai plan show dong-lac-2026-k1
help-command-plan-postpone = Hoãn một mục kế hoạch
    .example = doithoai plan postpone dong-lac-2026-k1 --why 'mưa bão'
help-command-plan-move = Chuyển mục kế hoạch sang ngày hoặc tháng khác
    .example = doithoai plan move dong-lac-2026-k1 --on 20/6/2026 --why 'trùng lịch'
help-command-plan-cancel = Hủy một mục kế hoạch
    .example = doithoai plan cancel dong-lac-2026-k1 --why 'sáp nhập đơn vị'
help-command-record = Ghi điều đã diễn ra
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary --attended 85
help-command-record-session = Ghi một hội nghị đã tổ chức
    .example = doithoai record session --unit dong-lac --on 20/5/2026 --host secretary,chair --attended 85 --speakers 12
    .arg-answered = Số ý kiến trả lời tại hội nghị
    .arg-kind = Loại [periodic, thematic, adhoc]
    .arg-on = Ngày tổ chức, ví dụ 20/5/2026, 20/5, hôm nay, -3
    .arg-plan = Mã mục kế hoạch mà hội nghị thực hiện; đơn vị, ngày, chủ trì và nội dung khác lấy theo mục này, trừ khi nhập riêng
help-command-record-petition = Ghi một kiến nghị, hoặc nhiều kiến nghị mỗi dòng một nội dung
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
    .arg-number = Số thông báo
help-command-record-reply = Ghi văn bản trả lời
    .example = doithoai record reply dong-lac-2026-1.3 --on 1/6/2026 --outcome resolved --number 45/UBND-VP
    .arg-text = Nội dung trả lời
    .arg-on = Ngày trả lời, ví dụ 20/5/2026, hôm nay, -3
    .arg-agency = Cơ quan trả lời, nếu khác cơ quan được giao
help-command-record-check = Ghi việc kiểm tra thực hiện
    .example = doithoai record check dong-lac-2026-1.3 --on 1/8/2026 --by 'Ủy ban MTTQ xã' --result done
    .arg-by = Ai kiểm tra
help-command-record-review = Ghi cuộc họp rút kinh nghiệm
    .example = doithoai record review dong-lac-2026-1 --on 25/5/2026 --limits 'Trả lời còn chung chung'
help-command-record-publication = Ghi việc công khai kết quả
    .example = doithoai record publication dong-lac-2026-1 --on 28/5/2026 --channel 'Niêm yết tại trụ sở'
help-command-record-total = Ghi số liệu tổng hợp một đơn vị báo cáo
    .example = doithoai record total --unit nam-sach --period 2019 --sessions 65 --scope communes
    .arg-answered = Số ý kiến trả lời tại hội nghị
    .arg-kind = Loại [periodic, thematic, adhoc]
    .arg-host = Ai chủ trì; bỏ trống là người đứng đầu
    .arg-period = Kỳ của số liệu, ví dụ 2019 hoặc 2019-H1
help-command-assign = Giao kiến nghị cho cơ quan trả lời
    .example = doithoai assign dong-lac-2026-1.3 --to tnmt --with 'phòng kinh tế'
    .arg-to = Cơ quan được giao
    .arg-on = Ngày giao; bỏ trống là hôm nay
    .arg-due = Hạn trả lời, thay cho hạn tính theo quy định
help-command-assign-extend = Gia hạn trả lời
    .example = doithoai assign extend dong-lac-2026-1.3 --by 5 --kind working --why 'chờ đo đạc'
    .arg-to = Đến ngày
    .arg-by = Thêm số ngày sau hạn hiện tại, tính ngày như quy định về thời hạn trả lời
    .arg-kind = Cách tính ngày của --by [calendar, working]; bỏ trống thì theo quy định
    .arg-on = Ngày gia hạn; bỏ trống là hôm nay
help-command-assign-transfer = Chuyển kiến nghị sang cơ quan khác; hạn giữ nguyên
    .example = doithoai assign transfer dong-lac-2026-1.3 --to xay-dung --why 'đúng thẩm quyền'
    .arg-to = Cơ quan nhận
    .arg-due = Hạn mới, nếu có
    .arg-on = Ngày chuyển; bỏ trống là hôm nay
help-command-assign-withdraw = Rút việc giao
    .example = doithoai assign withdraw dong-lac-2026-1.3 --why 'người dân rút kiến nghị'
    .arg-on = Rút từ ngày; bỏ trống là hôm nay
help-command-assign-list = Danh sách giao trả lời, với hạn và tình trạng
    .example =
        doithoai assign list --overdue
        doithoai assign list --due-within 7 --agency tnmt
help-command-assign-explain = Vì sao hạn trả lời là ngày đó
    .example = doithoai assign explain dong-lac-2026-1.3
help-command-report = Báo cáo
    .example =
        doithoai report year 2019
        doithoai report units 2026 --as-of 30/9/2026
        doithoai report year 2026 -o bao-cao.docx
        doithoai report year 2026 --explain petitions.late
        doithoai report compare 2025 2026
        doithoai report year 2026 --what-if due_kind=working
    .arg-kind = Loại [year, units, leaders, plan, petitions, agencies, satisfaction, overdue, outlook, compare, repeats, verify-text]
    .arg-first = Kỳ, ví dụ 2019, 2019-H1, 2019-9M, 2019-Q3, 2019-05, 2019-01-01..2019-06-30; bỏ trống là năm nay. Với verify-text: tệp văn bản
    .arg-second = Kỳ thứ hai của compare; kỳ của verify-text
    .arg-unit = Chỉ đơn vị này và các đơn vị trực thuộc
help-command-show = Một bản ghi và mọi điều gắn với nó
    .example =
        doithoai show dong-lac-2026-1
        doithoai show dong-lac-2026-1.3/assignment
    .arg-code = Mã của bản ghi
help-command-list = Danh sách một loại bản ghi
    .example = doithoai list petitions --unit dong-lac --state overdue
    .arg-kind = Loại [rules, fields, holidays, units, leaders, agencies, plans, sessions, ballots, petitions, conclusions, assignments, replies, checks, reviews, publications, totals]
    .arg-period = Chỉ của kỳ này
help-command-edit = Sửa một bản ghi; nhật ký giữ giá trị cũ
    .example =
        doithoai edit dong-lac-2026-1 --attended 90
        doithoai edit dong-lac-2026-1/ballot --invalid 0 --satisfied 34
    .arg-code = Mã của bản ghi
    .arg-answered = Trả lời tại hội nghị: số ý kiến, hoặc có/không
    .arg-kind = Loại
    .arg-by = Ai kiểm tra
    .arg-on = Ngày
    .arg-agency = Cơ quan
    .arg-period = Kỳ
    .arg-text = Nội dung
    .arg-unit = Đơn vị
    .arg-name = Tên
    .arg-plan = Mã mục kế hoạch
    .arg-number = Số văn bản
    .arg-key = Quy định
    .arg-value = Giá trị
help-command-remove = Xóa một bản ghi; mã không cấp lại
    .example = doithoai remove dong-lac-2026-1.3
    .arg-code = Mã của bản ghi
help-command-purge = Xóa trắng thông tin người kiến nghị (họ tên, liên hệ, địa chỉ), không khôi phục được; mọi số liệu giữ nguyên
    .example =
        doithoai purge dong-lac-2026-1.3
        doithoai purge --before 2021
    .arg-code = Mã kiến nghị, hoặc mã hội nghị: mọi kiến nghị của hội nghị đó
help-command-log = Nhật ký: ai làm gì, khi nào
    .example =
        doithoai log -n 10
        doithoai log dong-lac-2026-1
    .arg-code = Mã bản ghi; chỉ những thay đổi của nó
help-command-verify = Kiểm tra sổ và chuỗi nhật ký
    .example = doithoai verify
help-command-backup = Sao lưu toàn bộ sổ, có kiểm tra; trong thư mục thì đặt tên theo ngày
    .example = doithoai backup /media/usb
help-command-restore = Đưa bản sao lưu vào thay sổ; sổ đang có được giữ lại bên cạnh
    .example = doithoai restore doithoai-2026-05-20.db
help-command-import = Nhập các bảng CSV: vào hết hoặc không vào dòng nào
    .example =
        doithoai import so-lieu-2026
        doithoai import petitions.csv --dry-run
    .arg-path = Thư mục có các tệp như units.csv, sessions.csv; hoặc một tệp
    .arg-table = Bảng của tệp có tên khác, ví dụ petitions
    .arg-session = Hội nghị của các dòng không ghi: mã, hoặc 'ĐƠN-VỊ NGÀY'
    .arg-unit = Đơn vị của các dòng không ghi
help-command-export = Xuất mọi bảng ra CSV
    .example = doithoai export so-lieu-2026
    .arg-folder = Thư mục để ghi
help-arg-file = Sổ (mặc định: DOITHOAI_FILE, hoặc doithoai.db ở thư mục này hay các thư mục trên)
help-arg-lang = Ngôn ngữ [vi, en]
help-arg-today = Ngày coi là hôm nay
help-arg-json = Kết quả và lỗi dạng JSON
help-arg-quiet = Không in biên nhận, lưu ý
help-arg-verbose = Nêu sổ đang dùng
help-arg-help = Xem hướng dẫn
help-arg-version = Xem phiên bản
help-arg-unit = Đơn vị: mã, tên có dấu hoặc không dấu
help-arg-units = Tệp đơn vị CSV
help-arg-kind = Loại [periodic, thematic, adhoc]
help-arg-data = Số liệu [sample, nam-sach-2019]
help-arg-parent = Đơn vị cấp trên
help-arg-until = Ngày đầu tiên không còn hiệu lực
help-arg-code = Mã
help-arg-gso-code = Mã của cơ quan thống kê
help-arg-post = Chức vụ [secretary, chair, deputy]
help-arg-title = Chức danh đầy đủ
help-arg-agency = Cơ quan: mã hoặc tên
help-arg-set = Bộ quy định [nam-sach-2019, law-72-2025]
help-arg-day = Ngày
help-arg-status = Tình trạng [confirmed, provisional]
help-arg-update = Thay nội dung của dòng đã có
help-arg-old-codes = Nhận mã do bản 0.1 cấp, có ký tự và chữ hoa
help-arg-unsigned = Nhận gói không có chữ ký, giữ nguyên mã do bản 0.1 cấp
help-arg-copy-to = Tệp hoặc thư mục của bản sao; - là đầu ra chuẩn
help-arg-copy-from = Tệp bản sao lưu
help-arg-path = Tệp CSV
help-arg-on = Ngày, ví dụ 20/5/2026, hôm nay, -3
help-arg-month = Tháng, ví dụ 2026-05
help-arg-host = Ai chủ trì [secretary, chair, deputy], cách nhau bằng dấu phẩy
help-arg-at = Đơn vị nơi tổ chức
help-arg-venue = Địa điểm
help-arg-topic = Chủ đề
help-arg-audience = Đối tượng
help-arg-notice = Ngày thông báo công khai
help-arg-why = Lý do; nhật ký giữ lại
help-arg-form = Hình thức [direct, indirect]
help-arg-attended = Lượt người dự
help-arg-speakers = Lượt người phát biểu
help-arg-opinions = Lượt ý kiến
help-arg-note = Ghi chú
help-arg-session = Mã hội nghị, hoặc 'ĐƠN-VỊ NGÀY'
help-arg-petition = Mã kiến nghị
help-arg-public-text = Nội dung công khai, không nêu danh tính
help-arg-field = Lĩnh vực
help-arg-petitioner = Người kiến nghị (không bao giờ vào báo cáo)
help-arg-contact = Liên hệ
help-arg-address = Địa chỉ
help-arg-origin = Nguồn [raised, collected]
help-arg-answer = Nội dung trả lời tại hội nghị
help-arg-answered-by = Ai trả lời
help-arg-duplicate-of = Trùng với kiến nghị
help-arg-part-of = Tách từ kiến nghị
help-arg-lines = Tệp mỗi dòng một kiến nghị; - là bàn phím
help-arg-issued = Số phiếu phát ra
help-arg-returned = Số phiếu thu về
help-arg-invalid = Số phiếu không hợp lệ
help-arg-very-satisfied = Rất hài lòng
help-arg-satisfied = Hài lòng
help-arg-neutral = Bình thường
help-arg-dissatisfied = Không hài lòng
help-arg-number = Số văn bản
help-arg-signer = Người ký
help-arg-outcome = Kết quả [resolved, explained, noted, declined, interim]
help-arg-text = Nội dung
help-arg-result = Kết quả [done, partly, not-done]
help-arg-strengths = Ưu điểm
help-arg-limits = Hạn chế
help-arg-channel = Hình thức công khai
help-arg-link = Đường dẫn
help-arg-period = Kỳ, ví dụ 2019 hoặc 2019-H1
help-arg-sessions = Số cuộc
help-arg-scope = Số liệu của các cuộc do đơn vị nào tổ chức [own: chính đơn vị đó, mặc định; communes: tất cả các xã, phường, thị trấn trực thuộc cộng lại]
help-arg-conclusion = Số thông báo kết luận giao việc
help-arg-due = Hạn trả lời
help-arg-overdue = Chỉ những kiến nghị quá hạn
help-arg-due-within = Còn trong vòng số ngày này, kể cả đã quá hạn
help-arg-state = Tình trạng [answered, on_time, late, pending, overdue, withdrawn, unassigned]
help-arg-as-of = Số liệu biết đến ngày này
help-arg-format = Định dạng [table, json, csv, md, html, xlsx, docx]
help-arg-output = Ghi ra tệp, hoặc vào thư mục đối với CSV; - là đầu ra chuẩn
help-arg-view = Đơn vị như khi đó hay như hiện nay [then, now]
help-arg-strict = Thoát với mã 3 khi có điều chưa đạt
help-arg-before = Mọi kiến nghị của các hội nghị trước năm này
help-arg-limit = Số mục gần nhất
help-arg-dry-run = Chạy thử, không thay đổi sổ
help-arg-no-bom = Không ghi BOM ở đầu tệp
help-arg-with-names = Kể cả danh tính người kiến nghị; nhật ký ghi lại
help-arg-extended-to = Gia hạn đến ngày
help-arg-withdrawn = Ngày rút, hoặc yes
help-arg-reason = Lý do
help-arg-source = Căn cứ
help-arg-successor = Mã đơn vị kế thừa, cách nhau bằng ;
help-arg-name-vi = Tên tiếng Việt
help-arg-name-en = Tên tiếng Anh
help-arg-with = Cơ quan phối hợp
help-arg-from = Từ ngày
help-command-undo = Hoàn tác thay đổi gần nhất, lần lượt từng bước
    .example =
        doithoai undo
        doithoai undo 12
    .arg-entry = Số mục nhật ký; bỏ trống là thay đổi gần nhất còn hiệu lực
help-command-redo = Làm lại điều vừa hoàn tác
    .example = doithoai redo
help-value-entry = MỤC
help-command-find = Tìm trong mọi năm, gõ không dấu cũng được; khớp đúng dấu đứng trước
    .example =
        doithoai find 'duong ngap'
        doithoai find rác thải đồng lạc
    .arg-words = Những từ phải có
    .arg-limit = Số kết quả hiện ra, 50 nếu bỏ trống
help-value-words = TỪ
help-command-lint = Tìm điều mâu thuẫn trong sổ; thoát với mã 3 khi có
    .example =
        doithoai lint
        doithoai lint --json
help-command-completions = In kịch bản để trình lệnh hoàn thành chữ gõ dở, kể cả mã trong sổ
    .example =
        doithoai completions bash > ~/.local/share/bash-completion/completions/doithoai
        doithoai completions powershell >> $PROFILE
    .arg-shell = Trình lệnh [bash, zsh, fish, powershell]
help-command-man = Ghi các trang hướng dẫn (man) vào một thư mục
    .example = doithoai man ~/.local/share/man/man1
    .arg-folder = Thư mục
help-value-shell = TRÌNH-LỆNH
help-arg-no-pager = Không chia trang danh sách dài
help-arg-force = Ghi đè tệp đã có; vẫn ghi dù có lưu ý
help-arg-yes = Xác nhận việc không hoàn tác được, không hỏi lại
help-arg-public = Bản công khai: kiến nghị theo nội dung công khai
help-arg-explain = Số liệu này gồm những bản ghi nào, ví dụ petitions.late, units.dong-lac.counted
help-arg-what-if = Giả định quy định khác, ví dụ due_kind=working; không ghi vào sổ
help-arg-min = Nêu lại ở ít nhất chừng này hội nghị (repeats; mặc định 3)
help-value-figure = SỐ-LIỆU
help-value-key-value = KHÓA=GIÁ-TRỊ
help-command-close = Khóa sổ một năm: số liệu của năm không thay đổi được nữa
    .example =
        doithoai close 2019 --as-of 31/12/2019
    .arg-year = Năm
help-command-reopen = Mở lại một năm đã khóa sổ
    .example =
        doithoai reopen 2019 --why 'Xã An Sơn gửi bổ sung hồ sơ'
    .arg-year = Năm
help-arg-rebuild = Lập lại phần chỉ suy ra từ số liệu: khóa tìm kiếm, hạn trả lời, bộ đếm, chỉ mục tìm kiếm
help-arg-declare = Số liệu báo cáo cần đối chiếu với chỉ tiêu, không cần sổ (verify-text): sessions, units, minimum
help-value-figure-n = SỐ-LIỆU=SỐ
help-arg-map = Tiêu đề riêng của cơ quan, ví dụ 'Đơn vị tổ chức=unit'; 'Ghi chú=-' để bỏ qua
help-arg-sheet = Trang của bảng tính là bảng nào, ví dụ Sheet1=sessions; 'Bìa=-' để bỏ qua
help-value-column = CỘT
help-value-heading-column = TIÊU-ĐỀ=CỘT
help-value-sheet-table = TRANG=BẢNG
help-command-template = Tạo bảng tính để các xã điền rồi nhập vào sổ
    .example =
        doithoai template bang-nhap.xlsx
        doithoai template an-son.xlsx --unit 'an son'
    .arg-path = Tệp .xlsx sẽ tạo
    .arg-unit = Chỉ đơn vị này và các đơn vị trực thuộc
help-command-sql = Hỏi sổ bằng SQL, chỉ đọc
    .example =
        doithoai sql "SELECT unit, count(*) FROM sessions GROUP BY unit"
        doithoai sql "SELECT agency, count(*) FROM assignment_states WHERE state = 'overdue' GROUP BY agency" --json
help-arg-query = Câu lệnh SELECT trên các khung nhìn (docs/reference/views.md)
help-value-query = CÂU-LỆNH
help-arg-timeout = Số giây chạy tối đa của câu lệnh [10]
help-value-seconds = SỐ-GIÂY
help-arg-ics = Kế hoạch và hạn trả lời cho chương trình lịch (.ics)
help-arg-encoding = Bảng mã của văn bản [utf8, utf16, windows-1258, tcvn3, vni]; bỏ trống thì tự nhận biết
help-value-encoding = BẢNG-MÃ
help-command-bundle = Trao đổi bản ghi giữa sổ của các cơ quan
    .example = doithoai bundle make -o an-binh.dtb
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-make = Tạo gói mang các bản ghi của sổ này
    .example =
        doithoai bundle make -o an-binh.dtb
        doithoai bundle make --since an-binh.dtb -o an-binh-2.dtb
        doithoai bundle make --unit an-binh --period 2026 --passphrase -o an-binh.dtb
help-command-bundle-show = Xem một gói có gì, không nhận
    .example = doithoai bundle show an-binh.dtb
help-command-bundle-merge = Nhận bản ghi từ gói của các nơi: hai lần như một, thứ tự không quan trọng
    .example =
        doithoai bundle merge an-binh.dtb nam-hung.dtb --dry-run
        doithoai bundle merge an-binh.dtb nam-hung.dtb
help-command-bundle-conflicts = Những chỗ các nơi ghi khác nhau, chờ người chọn
    .example = doithoai bundle conflicts
help-command-bundle-resolve = Chọn giữa những gì các nơi ghi khác nhau
    .example =
        doithoai bundle resolve dong-lac-2019-1 --take 2
        doithoai bundle resolve dong-lac-2019-1 --both
help-arg-bundle = Gói nhận được (.dtb)
help-arg-since = Chỉ những gì có sau lần gửi trước: tệp gói lần trước, hoặc số mục nhật ký
help-arg-passphrase = Khóa gói bằng mật khẩu (được hỏi, hoặc lấy từ DOITHOAI_PASSPHRASE); age cũng mở được
help-arg-public-key = Khóa gói cho người giữ khóa bí mật của khóa công khai này (age1…)
help-arg-secret-key = Tệp khóa bí mật để mở gói
help-arg-conflict = Mã bản ghi, hoặc tám ký hiệu trong ngoặc vuông
help-arg-take = Chọn bản số mấy
help-arg-both = Giữ cả hai, bản sau được mã mới
help-arg-drop = Bỏ bản ghi đang chờ
help-value-bundle = GÓI
help-value-last = LẦN-TRƯỚC
help-value-public-key = KHÓA
help-arg-thematic = Mỗi đơn vị ít nhất chừng này cuộc chuyên đề trong kỳ
help-arg-visits = Bí thư và Chủ tịch cấp trên mỗi người về chừng này xã, xã chưa về hoặc lâu chưa về trước
help-arg-apart = Hai cuộc của một đơn vị cách nhau ít nhất chừng này ngày (mặc định 30)
help-arg-seed = Số chọn giữa các lịch tốt như nhau; số khác cho lịch khác (mặc định 1)
help-arg-accept = Ghi lịch đề xuất vào kế hoạch, thành một thay đổi hoàn tác được
help-command-letter = Văn bản từ sổ: kế hoạch, giấy mời, kết luận, đôn đốc, tóm tắt, báo cáo …
    .example =
        doithoai letter conclusion dong-lac-2026-1
        doithoai letter reminder --all -o don-doc
    .arg-output = Ghi ra tệp .docx này; bỏ trống thì đặt tên trong thư mục hiện tại
    .arg-on = Ngày của văn bản; bỏ trống thì chừa chỗ
    .arg-number = Số văn bản; bỏ trống thì chừa chỗ
    .arg-signer = Người ký: secretary, chair, deputy, hoặc tên một lãnh đạo
help-command-letter-plan = Kế hoạch tiếp xúc, đối thoại của một kỳ
    .example = doithoai letter plan 2026 -o ke-hoach.docx
    .arg-unit = Kế hoạch của đơn vị này; bỏ trống là đơn vị giữ sổ
help-command-letter-invitation = Giấy mời dự hội nghị
    .example = doithoai letter invitation dong-lac-2026-k1
help-command-letter-notice = Thông báo công khai về việc tổ chức hội nghị
    .example = doithoai letter notice dong-lac-2026-k1 --number 12 --on 5/5/2026
help-command-letter-minutes = Biên bản hội nghị để ghi; hội nghị đã có trong sổ thì điền sẵn ý kiến
    .example = doithoai letter minutes dong-lac-2026-k1
help-command-letter-ballot = Phiếu đánh giá sự hài lòng
    .example = doithoai letter ballot dong-lac-2026-k1
help-command-letter-ballot-count = Biên bản kiểm phiếu đánh giá
    .example = doithoai letter ballot-count dong-lac-2026-1
help-command-letter-conclusion = Thông báo kết luận: việc giao từng cơ quan, hạn trả lời
    .example = doithoai letter conclusion dong-lac-2026-1 --number 12 --on 15/5/2026
help-command-letter-assignment = Phiếu chuyển một kiến nghị cho cơ quan được giao
    .example = doithoai letter assignment dong-lac-2026-1.1 --with-names
help-command-letter-reminder = Công văn đôn đốc một cơ quan, hoặc mọi cơ quan có việc quá hạn, sắp đến hạn
    .example =
        doithoai letter reminder kinh-te
        doithoai letter reminder --all --due-within 10 -o don-doc
    .arg-due-within = Kể cả việc đến hạn trong vòng số ngày này (mặc định 7)
    .arg-output = Tệp .docx; với --all là thư mục
    .arg-all = Mỗi cơ quan có việc quá hạn hoặc sắp đến hạn một văn bản
help-command-letter-brief = Tóm tắt hai trang cho lãnh đạo trước hội nghị
    .example = doithoai letter brief 'dong lac'
    .arg-min = Nêu từ chừng này hội nghị trở lên thì kể là nêu lại (mặc định 3)
help-command-letter-report = Báo cáo 6 tháng, 9 tháng, cả năm thành văn bản
    .example = doithoai letter report 2026-H1 -o bao-cao.docx
    .arg-unit = Báo cáo của đơn vị này; bỏ trống là đơn vị giữ sổ
help-command-letter-year-report = Báo cáo kèm mọi danh sách, như `report year -o F.docx`
    .example = doithoai letter year-report 2026 --number 12 -o bao-cao-nam.docx
    .arg-unit = Báo cáo của đơn vị này; bỏ trống là đơn vị giữ sổ
help-command-letter-template = Ghi mẫu có sẵn ra tệp Word để sửa
    .example = doithoai letter template conclusion -o mau-ket-luan.docx
    .arg-output = Ghi ra tệp .docx này
    .arg-on = Theo thể thức có hiệu lực ngày này
help-command-letter-placeholders = Các chỗ điền dùng được trong mẫu của một loại văn bản
    .example = doithoai letter placeholders conclusion
help-command-letter-adopt = Đưa mẫu riêng của cơ quan vào sổ, hoặc trở lại mẫu có sẵn
    .example =
        doithoai letter adopt conclusion mau-ket-luan.docx
        doithoai letter adopt conclusion --packaged
    .arg-layout = Chỉ dùng cho thể thức này [state, party]; bỏ trống là cả hai
help-arg-occasion = Mã hội nghị hoặc mã mục kế hoạch
help-arg-layout = Thể thức [state, party]; bỏ trống thì theo loại văn bản và người ký
help-arg-template = Dùng mẫu Word này
help-arg-recipient = Một nơi nhận; ghi nhiều lần được; bỏ trống là nơi nhận thông thường
help-arg-all = Tất cả
help-arg-letter = Loại văn bản, ví dụ conclusion, reminder
help-arg-document = Mẫu Word của cơ quan
help-arg-adopted = Ghi ra mẫu riêng đã đưa vào sổ
help-arg-packaged = Trở lại mẫu có sẵn
help-value-plan-session = KẾ-HOẠCH|HỘI-NGHỊ
help-value-number = SỐ
help-value-letter = VĂN-BẢN
help-value-file = TỆP
help-value-post-name = CHỨC-VỤ|TÊN
