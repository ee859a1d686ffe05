//! Small lines that version 0.1 did not understand, with all that is said now: what clerks type
//! (C1 to C11) and the files that offices send (R1 to R11).

use crate::support::Register;
use crate::workbooks::sheet;

/// A commune of 2026 with two agencies, a village, a plan and a session with four petitions.
const COMMUNE: &str = "
    init --no-list --unit 'Hồng Lim' --kind commune --rules nam-sach-2019
    unit add 'Thôn Đoài' --parent hong-lim
    agency add 'Phòng Kinh tế' --code kinh-te
    agency add 'Phòng Văn hóa - Xã hội'
    agency add 'Văn phòng HĐND và UBND' --code vp
    plan add --unit hong-lim --on 5/10/2026 --host secretary,chair --topic 'Vệ sinh môi trường'
    plan add --unit hong-lim --on 12/11/2026 --host chair --kind thematic --topic 'Giải phóng mặt bằng' --at thon-doai
    record session --plan hong-lim-2026-k1 --attended 120
    record petition hong-lim-2026-1 --text 'Mương thoát nước tắc' --petitioner 'Người dân A'
    record petition hong-lim-2026-1 --text 'Đèn đường hỏng' --petitioner 'Người dân A'
    record petition hong-lim-2026-1 --text 'Rác tồn đọng' --petitioner 'Người dân A'
    record petition hong-lim-2026-1 --text 'Đường trục xã hỏng' --petitioner 'Người dân A'
    assign hong-lim-2026-1.1 --to kinh-te --on 5/10/2026
    record reply hong-lim-2026-1.1 --on 15/10/2026 --outcome resolved
    assign hong-lim-2026-1.2 --to kinh-te --on 5/10/2026
";

fn commune(lang: &str) -> Register {
    let office = Register::empty().on("2026-11-30").speaking(lang);
    office.does(COMMUNE);
    office
}

/// Days (C1), numbers (C2), words of closed lists (C3), a session of its plan entry (C4), several
/// petitions at once (C5), names of records (C6).
const TYPED: &str = "
    record session --unit hong-lim --on 12/11/26 --host chair --venue a
    record session --unit hong-lim --on 'ngày 12 tháng 11 năm 2026' --host chair --venue b
    record session --unit hong-lim --on '12 tháng 11' --host chair --venue c
    record session --unit hong-lim --on 2026/11/12 --host chair --venue d
    record session --unit hong-lim --on １２/１１/２０２６ --host chair --venue e
    record session --unit hong-lim --on 'hôm kia' --host chair --venue f
    record session --unit hong-lim --on '2026-11-12 00:00:00' --host chair --venue g
    record session --unit hong-lim --on '12 11 2026' --host chair
    record session --unit hong-lim --on 46338 --host chair
    record session --unit hong-lim --on 13/11/2026 --host chair --attended １２０
    record session --unit hong-lim --on 16/11/2026 --host chair --attended 1,085
    record session --unit hong-lim --on 17/11/2026 --host chair --attended '120 người'
    record session --unit hong-lim --on 17/11/2026 --host chair --attended 90
    record session --unit hong-lim --on 17/11/2026 --host chair --attended 90 --venue 'Nhà văn hóa'
    record session --unit hong-lim --on 18/11/2026 --host chair --attended 1.234,5
    record session --unit hong-lim --on 18/11/2026 --host chair --attended 0,123
    unit add 'Hải Phòng' --kind tỉnh
    unit add 'Hải Phòng' --kind 'thành phố'
    record session --unit hong-lim --on 19/11/2026 --host 'Chủ tịch xã'
    leader add 'Người B' --unit hong-lim --post phó
    record reply hong-lim-2026-1.2 --on 15/10/2026 --outcome 'đã giải quyết'
    record reply hong-lim-2026-1.2 --on 15/10/2026 --outcome 'giải trình'
    record check hong-lim-2026-1.1 --on 20/10/2026 --by VP --result 'đã làm xong'
    record check hong-lim-2026-1.1 --on 20/10/2026 --by MTTQ --result đạt
    assign extend hong-lim-2026-1.2 --by 10 --kind 'ngày làm việc' --why x
    record petition hong-lim-2026-1 --text 'Việc khác' --field khác
    record petition hong-lim-2026-1 --text 'Điện yếu' --field điện
    record petition hong-lim-2026-1 --text 'Nhà xuống cấp' --field 'xây dựng'
    record session --plan hong-lim-2026-k2
    assign hong-lim-2026-1.3 hong-lim-2026-1.4 --to kinh-te
    record petition 'hong lim 5/10' --text 'Việc nữa'
    show 'hong lim 5/10'
    show Hong-Lim-2026-1
    show 2026-1.4
    show 1.4
";

/// Names of agencies (C7), periods (C8), Vietnamese commands and the nearest ones (C10), a unit that
/// is there and a village without a parent (C11).
const NAMED: &str = "
    assign hong-lim-2026-1.3 --to 'văn hóa'
    assign transfer 1.3 --to vp --why x
    assign transfer 1.3 --to 'van hoa xa hoi' --why x
    assign 1.4 --to 'phong van hoa'
    report overdue 10/2026
    report overdue 'tháng 10/2026'
    report overdue 'năm 2026'
    report overdue 'quý 3/2026'
    report overdue '6 tháng đầu năm 2026'
    report overdue '9 tháng 2026'
    report overdue 'quý 3'
    plan add --unit hong-lim --month 12 --host chair
    help record
    status
    version
    rule list
    unit edit
    ghi hoi-nghi
    báo-cáo year 2026 --as-of 1/1/2026
    giấy mời hong-lim-2026-k2
    unit add 'Thành phố Hải Phòng'
    unit add 'Thành phố Hải Phòng' --code hp-2
    unit show 'hai phong'
    unit add 'Thôn Đông'
";

/// A list of petitions as an office keeps it (C9).
const SHEET: &str = "
    import petitions.csv
    import petitions.csv --session 2026-1 --map 'Ngày=-' --map 'Ghi chú=-'
    import y-kien.csv --sheet 'y-kien=ý kiến' --session 2026-1 --map 'Ngày=-' --map 'Ghi chú=-' --map 'Họ và tên=Người kiến nghị'
    import faults/petitions.csv
";

#[test]
fn what_clerks_type_is_understood() {
    insta::assert_snapshot!("cases_typed", commune("vi").transcript(TYPED));
    insta::assert_snapshot!("cases_named", commune("vi").transcript(NAMED));
    let office = commune("vi");
    let list = "TT,Ngày,Họ và tên,Ý kiến,Ghi chú\n1,5/10/2026,Người dân C,Đường hỏng,gấp\n";
    office.write("petitions.csv", list);
    office.write("y-kien.csv", list.replace("Đường hỏng", "Cống tắc"));
    office.write(
        "faults/petitions.csv",
        "Hội nghị,Nội dung,Lĩnh vực,Trả lời tại chỗ\nkhong-co,,điện,xx\n",
    );
    insta::assert_snapshot!("cases_sheet", office.transcript(SHEET));
}

/// Text of an old font in a workbook: each byte as a letter of Windows.
fn drawn(bytes: &[u8]) -> String {
    encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned()
}

const TCVN3: &[u8] =
    b"\x93m\xc6t h\xb5ng nh\xcbp kh\xc8u\x94, ngh\xde \xae\xdenh \x96 th\xabng t\xad h\xad\xedng d\xc9n\x85";
const VNI: &[u8] = b"\xd1\xf6\xf4\xf8ng tho\xe2n \xf1o\xe2ng b\xf2 nga\xe4p n\xf6\xf4\xf9c";

/// Old fonts (R1 to R3), columns and sheets that no table has (R4 to R6), parents and units that
/// nobody knows (R7, R8), a parent by its number (R9), kinds in Vietnamese (R10), kinds of names
/// (R11).
const FILES: &str = "
    import old/petitions.csv
    import 'hai phong chu.xlsx'
    list petitions --columns text
    import agencies.csv --map 'Tên cơ quan=name'
    import agencies.csv --map 'Tên cơ quan=name' --map 'Số hiệu=code' --map 'Địa chỉ=-'
    import note/petitions.csv
    import note/petitions.csv --map 'Ghi chú='
    import note/petitions.csv --map 'Ghi chú=-'
    import loai.xlsx
    import loai.xlsx --sheet 'Loại hình='
    import loai.xlsx --sheet 'Loại hình=-'
    import unknown/units.csv
    import unknown/sessions.csv
    import numbers/units.csv
    import kinds/units.csv
    unit add 'Quận Hồng Bàng' --parent q001
    unit add 'Thị xã Kinh Môn' --parent t01
    unit add 'Thành phố Thủy Nguyên' --parent t01
    unit add 'Đặc khu Cát Hải' --parent t01
    unit list
    report units 2026
";

#[test]
fn files_as_offices_send_them_are_read_or_refused_with_a_way_out() {
    let office = commune("vi");
    let tcvn3 = [b"session;text\nhong-lim-2026-1;", TCVN3, b"\n"].concat();
    office.write("old/petitions.csv", tcvn3);
    let (first, second) = (drawn(b"\xae\xd2 ngh\xde x\xb7 s\xf6a \xae\xad\xeang"), drawn(VNI));
    let cells: [&[&str]; 4] = [
        &["session", "text"],
        &["hong-lim-2026-1", &first],
        &["hong-lim-2026-1", &second],
        &["hong-lim-2026-1", "Đề nghị mở chợ"],
    ];
    office.write("hai phong chu.xlsx", sheet("petitions", &cells));
    office.write(
        "agencies.csv",
        "UBND XÃ\n\nDANH SÁCH CƠ QUAN\n\nSố hiệu,Tên cơ quan,Địa chỉ\ndia-chinh,Bộ phận Địa chính,Thôn Đông\n",
    );
    office.write("note/petitions.csv", "session,text,Ghi chú\nhong-lim-2026-1,Việc khác,gấp\n");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sessions = book.add_worksheet().set_name("sessions").expect("a sheet");
    for (place, cell) in ["unit", "day", "hosts"].into_iter().enumerate() {
        let column = u16::try_from(place).expect("a column");
        sessions.write(0, column, cell).expect("a cell");
        sessions.write(1, column, ["hong-lim", "2026-11-02", "chair"][place]).expect("a cell");
    }
    let kinds = book.add_worksheet().set_name("Loại hình").expect("a sheet");
    kinds.write(0, 0, "Loại").expect("a cell");
    kinds.write(1, 0, "Trực tiếp").expect("a cell");
    office.write("loai.xlsx", book.save_to_buffer().expect("a workbook"));
    office.write("unknown/units.csv", "code,name,kind,parent\nu1,Xã Một,xã,q1\nu2,Xã Hai,xã,q2\n");
    office.write(
        "unknown/sessions.csv",
        "unit,day,hosts\nXã thứ 1,2020-01-02,chair\nXã thứ 2,2020-01-02,chair\n",
    );
    office.write(
        "numbers/units.csv",
        "code,name,kind,parent,gso_code\nt01,Hà Nội,province,,01\nq001,Ba Đình,district,01,001\n",
    );
    office.write(
        "kinds/units.csv",
        "code,name,kind,parent\nk1,Huế,thành phố,\nk2,Lạng Lim,tỉnh,\nk3,Hà Lim,quận,k1\nk4,Hương Lim,thị xã,k1\n\
         k5,Lim Sơn,thành phố,k2\nk6,Cồn Lim,đặc khu,k2\nk7,Lim Trà,phường,k1\n",
    );
    insta::assert_snapshot!("cases_files", office.transcript(FILES));
}
