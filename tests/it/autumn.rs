//! A commune clerk's autumn and January at a terminal of 80 columns, as she types it: with and without
//! diacritics, with Vietnamese and English names. No line of hers is refused.

use crate::support::transcript::{without_heads, without_ids};
use crate::terminal::Clerk;
use crate::workbooks::sheet;

/// The lines; the marks are those of `terminal`'s week.
const AUTUMN: &str = "
@ 2026-09-07
$ init
? ask-unit-name xa nam sach
= thành phố Hải Phòng
$ quy định xem
= Thời hạn trả lời
$ rule set 'thời hạn trả lời' 10 --from 1/9/2026 --source 'Quy chế 05-QC/TU'
$ quy-dinh dat 'cach tinh ngay' 'ngày làm việc' --from 1/9/2026 --source 'Quy chế 05-QC/TU'
= ngày làm việc
$ leader add 'Nguyễn Văn Mẫu' --post 'bí thư' --unit 'nam sách'
= Nguyễn Văn Mẫu, Bí thư
$ lãnh đạo thêm 'Trần Thị Mẫu' --post 'chủ tịch' --unit 'xã nam sách' --from 1/7/2025
$ co quan them 'Phòng Kinh tế'
$ agency add 'Phòng Văn hóa - Xã hội'
$ cơ quan thêm 'Văn phòng HĐND và UBND' --code vp
$ kế hoạch thêm --unit 'nam sach' --on 10/10/2026 --host 'bí thư' --topic 'Vệ sinh môi trường' --venue 'Hội trường UBND xã'
= thứ bảy 10/10/2026 là ngày nghỉ
$ plan add
? term-column-unit nam sach
? ask-day-or-month <down>
? term-column-month tháng 11/2026
? term-column-hosts <down><space>
? term-column-topic Giải phóng mặt bằng
? ask-more c
? term-column-at
? term-column-venue Nhà văn hóa thôn Đông
? term-column-kind chuyen de
? term-column-audience
? term-column-number
? term-column-notice
? ask-save
= 2026-k2
$ ke hoach liet ke
$ văn bản kế hoạch 2026 --number 12/KH-UBND --on 8/9/2026
= ke-hoach-2026.docx
$ plan move 2026-k2 --on 20/11 --why 'trùng lịch họp'
= thứ sáu 20/11/2026
$ van-ban giay-moi 2026-k1
$ letter notice 2026-k1
@ 2026-10-12
$ tình hình
= Ghi hội nghị
$ ghi hội nghị --plan 2026-k1
? term-column-attended 120 người
? term-column-speakers 14
? term-column-opinions 12
? term-column-answered
? ask-more
? ask-save
= 2026-1
? ask-on-petition c
? term-column-text Mương thoát nước thôn Đoài bị tắc
? term-column-field môi trường
? term-column-answered k
? ask-more c
? term-column-petitioner Bùi Văn Mẫu
? term-column-contact
? term-column-address Thôn Đoài
? term-column-public_text
? term-column-origin
? ask-save
= 2026-1.1
? ask-another c
? term-column-text <paste>1. Đèn đường thôn Đông hỏng<line>2. Rác chưa được thu gom<line>3. Giá nước sạch tăng<line></paste><stay>
~ #ask-lines-one <down>
~ 2026-1.4
= 2026-1.4
? ask-another k
? ask-on-ballot c
? term-column-issued 100
? term-column-returned 96
? term-column-invalid 1
? term-column-very_satisfied 50
? term-column-satisfied 40
? term-column-neutral 3
? term-column-dissatisfied
? ask-save
= 90
? ask-on-conclusion c
? term-column-number 45/TB-UBND
? term-column-day hôm nay
? term-column-signer Nguyễn Văn Mẫu
? ask-save
= 2026-1/conclusion
$ ghi kien-nghi 2026-1 --text 'Đường trục xã hỏng' --field 'giao thong' --petitioner 'Lê Văn Mẫu'
$ record petition 'nam sách 10/10' --text 'Chợ họp lấn đường' --field khác --answered --answer 'Giải tỏa từ 15/10'
$ record petition 2026-1 --lines dan.txt --field 'quy hoạch'
~ 2026-1.8
= 2026-1.8
$ nhập 'Danh sách kiến nghị.xlsx' --session 2026-1 --map 'Ghi chú=-'
= 4 mới
$ liệt kê kiến nghị
= 12 dòng
$ giao 1.1 1.5 --to 'kinh tế'
= thứ sáu 23/10/2026
$ assign 1.2 1.3 1.4 --to 'van hoa' --due 30/10
$ giao 1.7 1.8 1.9 --to vp --with 'kinh te' --due 'thứ 6'
= thứ sáu 16/10/2026
$ giao 1.10 1.11
? term-column-agency kinh te
? term-column-day
? ask-more
? ask-save
$ giao 1.12 --to 'phong kinh te'
$ giao danh sách
= 11 dòng
$ letter minutes 2026-1
$ văn bản kết luận 2026-1
$ van ban phieu chuyen 1.1
$ letter ballot 2026-1
$ letter ballot-count 2026-1
@ 2026-10-20
$ status
= quá hạn
$ ghi trả lời 1.1 --on 19/10 --number 12/KT --outcome 'đã giải quyết' --text 'Đã nạo vét'
$ record reply 1.5 --outcome hẹn --until 20/12 --on 'hôm qua' --number 13/KT
= chủ nhật 20/12/2026
$ record reply 1.2 1.3 --on 20/10 --outcome 'giải trình' --number 7/VHXH
$ ghi kiểm tra 1.1 --by 'MTTQ xã' --on 20/10 --result đạt
$ giao gia hạn 1.4 --by 5 --why 'chờ nhà thầu'
= ngày làm việc
$ giao chuyển 1.8 --to 'kinh tế' --why 'đúng thẩm quyền'
$ giao giải thích 1.4
= gia hạn
$ van ban don doc --all -o don-doc
$ ghi công khai 2026-1 --on 'hôm nay' --channel 'Loa truyền thanh'
$ ghi rut kinh nghiem 2026-1 --on 20/10 --limits 'Âm thanh kém'
$ liet ke tra loi
= 4 dòng
@ 2026-11-23
$ record session --plan 2026-k2
? term-column-attended 85
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save
= 2026-2
? ask-on-petition k
? ask-on-ballot k
? ask-on-conclusion k
$ ghi kiến nghị 2026-2 --text 'Giá đền bù thấp' --field 'đất đai'
$ ghi kiến nghị 2026-2 --text 'Tái định cư chậm' --field 'dat dai'
$ ghi phieu 2026-2 --issued 80 --returned 75 --very-satisfied 30 --satisfied 40 --neutral 4 --dissatisfied 1
$ record conclusion 2026-2 --number 51/TB-UBND --on 'thứ sáu'
= thứ sáu 20/11/2026
$ giao 2.1 2.2 --to 'kinh tế'
$ ghi báo cáo đủ --unit 'xã nam sách' --until 'hôm qua'
= coverage-1
$ letter brief 'nam sach, hai phong'
$ report year --explain
= petitions.on_time
$ report petitions 'quý 4/2026' --explain petitions.overdue
$ báo cáo kiến nghị 'quý 4/2026'
$ bao cao qua han
@ 2027-01-08
$ tinh hinh
= 2026
$ ghi trả lời 2026-1.4 2026-1.7 2026-1.8 --on 7/1 --outcome 'đã giải quyết' --number 1/KT
$ ghi báo cáo đủ --unit 'xã nam sách' --until 31/12/2026
$ báo cáo năm 2026
$ bao cao nam 2026 -o bao-cao.docx
$ report year 2026 -o bao-cao.xlsx
$ report year 2026 -o bao-cao.html
$ report year 2026 -o bao-cao.md
$ report year 2026 -o bao-cao.csv
$ report year 2026 -o bao-cao.json
$ report compare 2025 2026
$ letter report 2026
$ van ban bao cao nam 2026
$ khóa sổ 2026
= 2026
$ plan add --unit 'nam sach' --month 3/2027 --host 'chủ tịch' --topic 'Nông thôn mới'
$ kiểm tra sổ
$ sao lưu so-2026.db
";

#[test]
fn a_commune_clerk_gets_through_autumn_and_january_without_a_refusal() {
    let mut clerk = Clerk::new("vi");
    clerk.columns = "80";
    clerk.office.write("dan.txt", "- Hàng rào trường học đổ\n- Cổng chợ xuống cấp\n");
    let cells: [&[&str]; 7] = [
        &["DANH SÁCH Ý KIẾN, KIẾN NGHỊ"],
        &[],
        &["TT", "Họ và tên", "Địa chỉ", "Nội dung kiến nghị", "Lĩnh vực", "Ghi chú"],
        &["1", "Phạm Thị Mẫu", "Thôn Nam", "Cấp giấy chứng nhận chậm", "Đất đai", "gấp"],
        &["2", "Ngô Văn Mẫu", "Thôn Đoài", "Trạm y tế thiếu thuốc", "Y tế", ""],
        &["3", "", "Thôn Đông", "Cầu thôn Đông hẹp", "Giao thông", ""],
        &["4", "", "", "Ruộng bỏ hoang", "Nông nghiệp", ""],
    ];
    clerk.office.write("Danh sách kiến nghị.xlsx", sheet("Ý kiến", &cells));
    clerk.walk(AUTUMN);
    // Questions move the cursor; what they show is `prompts`' to test.
    let plain: Vec<_> =
        clerk.screens.iter().filter(|(_, screen)| !screen.contains('\u{1b}')).collect();
    assert!(plain.len() > 60, "{}", plain.len());
    let mut transcript = String::new();
    for (line, screen) in plain {
        assert!(!screen.contains("Lỗi:"), "{line}: {screen}");
        for row in screen.lines() {
            assert!(row.trim_end().chars().count() <= 80, "{line}: {row}");
        }
        transcript += &format!("$ doithoai {line}\n{}\n", screen.replace('\r', ""));
    }
    insta::assert_snapshot!("autumn", without_ids(&without_heads(&transcript)));
    let petitions = clerk.office.reads("list petitions --json");
    assert_eq!(petitions.as_array().map(Vec::len), Some(14));
    let sealed = clerk.office.reads("--today 2027-01-08 report year 2026 --json");
    assert_eq!(sealed["sessions"]["total"], 2);
    assert_eq!(sealed["satisfaction"]["percent"], 94.1);
}
