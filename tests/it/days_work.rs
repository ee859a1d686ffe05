//! Each command's success case, with both streams complete.

use crate::support::Register;
use crate::support::district::{DISTRICT, SESSION, filled, office};

#[test]
fn a_register_is_founded_and_filled() {
    insta::assert_snapshot!("district_vi", office("vi").transcript(DISTRICT));
    insta::assert_snapshot!("district_en", office("en").transcript(DISTRICT));
}

#[test]
fn a_session_is_recorded_with_all_that_follows() {
    for (lang, name) in [("vi", "session_vi"), ("en", "session_en")] {
        let office = office(lang);
        office.transcript(DISTRICT);
        insta::assert_snapshot!(name, office.transcript(SESSION));
    }
}

#[test]
fn assignments_are_extended_transferred_withdrawn_and_explained() {
    let lines = "
        assign list
        assign list --due-within 13 --json
        assign explain dong-lac-2019-1.1
        assign extend dong-lac-2019-1.1 --by 5 --kind working --why 'chờ đo đạc'
        assign explain dong-lac-2019-1.1
        assign transfer dong-lac-2019-1.1 --to kinh-te --why 'đúng thẩm quyền'
        assign transfer dong-lac-2019-1.3 --to tnmt --due 20/6/2019 --why 'đúng thẩm quyền'
        record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text 'Đang đo đạc'
        record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP
        record check dong-lac-2019-1.1 --on 22/5/2019 --by 'MTTQ xã' --result not-done
        assign withdraw dong-lac-2019-1.3 --why 'người dân rút kiến nghị'
        assign list --state withdrawn
        assign explain dong-lac-2019-1.1 --json
    ";
    insta::assert_snapshot!("assignments_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("assignments_en", filled("en").transcript(lines));
}

#[test]
fn records_are_shown_listed_corrected_and_removed() {
    let lines = "
        show dong-lac-2019-1
        show dong-lac-2019-1.1
        show dong-lac-2019-1.1 --json
        show dong-lac-2019-1/ballot
        list sessions --unit nam-sach
        list petitions --field transport
        list petitions --state unassigned --json
        list petitions --with-names
        list ballots --json
        list fields --period 2019
        edit dong-lac-2019-1 --attended 90 --on 20/5/2019
        edit dong-lac-2019-1/ballot --invalid 0 --satisfied 34
        log -n 3
        edit dong-lac-2019-1.1 --petitioner 'Lê Thị Mẫu'
        edit dong-lac-2019-1.3/assignment --due ''
        remove dong-lac-2019-1.4
        record petition dong-lac-2019-1 --text 'Một ý kiến khác'
        remove dong-lac-2019-1/review-1
        unit show 'an son'
        verify
    ";
    insta::assert_snapshot!("records_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("records_en", filled("en").transcript(lines));
}

#[test]
fn identities_are_blanked_and_figures_stay() {
    let lines = "
        edit dong-lac-2019-1.1 --petitioner 'Lê Thị Mẫu'
        edit dong-lac-2019-1.3 --petitioner 'Hồ Văn Mẫu' --address 'thôn Đông'
        edit dong-lac-2019-1.4 --contact '0900 000 004'
        remove dong-lac-2019-1.4
        purge dong-lac-2019-1.1
        purge dong-lac-2019-1 --dry-run
        purge dong-lac-2019-1 --dry-run --json
        purge dong-lac-2019-1.1 --yes
        undo
        show dong-lac-2019-1.1
        purge dong-lac-2019-1.1
        purge --before 2019
        purge dong-lac-2019-1
        purge dong-lac-2019-1 --yes
        purge --before 2020 --json
        log -n 2
        verify
        purge --help
    ";
    insta::assert_snapshot!("purge_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("purge_en", filled("en").transcript(lines));
}

#[test]
fn the_plan_is_kept() {
    let lines = "
        plan add --unit an-son --on 20/6/2019 --host secretary,chair --at 'nhue son' --kind thematic --notice 10/6/2019
        plan list
        plan postpone an-son-2019-k1 --why 'mưa bão'
        plan move an-son-2019-k1 --month 2019-07 --why 'sau mùa mưa'
        plan cancel dong-lac-2019-k1 --why 'trùng lịch'
        plan show an-son-2019-k1
        ke-hoach list --unit 'an son' --json
        report plan 2019
    ";
    insta::assert_snapshot!("plan_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("plan_en", filled("en").transcript(lines));
}

#[test]
fn units_leaders_and_agencies_change_in_time() {
    let lines = "
        unit add 'Đồng Sơn' --kind commune --parent nam-sach --from 1/7/2019
        unit merge dong-lac an-son --into dong-son --on 1/7/2019
        unit rename thi-tran-nam-sach --to 'Nam Sách' --kind commune --on 1/7/2019
        unit add 'Nam Sách Bắc' --kind commune --parent nam-sach --from 1/12/2019
        unit add 'Nam Sách Nam' --kind commune --parent nam-sach --from 1/12/2019
        unit split thi-tran-nam-sach --into nam-sach-bac --into nam-sach-nam --on 1/12/2019
        unit end nam-sach --on 1/1/2020
        unit list --json
        unit show thi-tran-nam-sach
        leader end dong-lac --post chair --on 1/6/2019
        leader list
        agency end tnmt --on 1/1/2020
        agency list
        report units 2019 --as-of 31/12/2019
        report units 2019 --as-of 31/12/2019 --view now --format csv
    ";
    insta::assert_snapshot!("units_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("units_en", filled("en").transcript(lines));
}

#[test]
fn rules_and_holidays_are_dated_data() {
    let lines = "
        holiday import days.csv
        holiday list 2027
        rule show
        rule set minimum 6 --from 1/1/2020 --source 'Kế hoạch 01-KH/HU'
        rule set count_at có
        rule use law-72-2025 --from 1/7/2025
        rule show 31/12/2025 --json
        rule history
        field add 'Điện, nước'
        field list
        field remove dien-nuoc
        holiday add 24/12/2019 --name 'Ngày nghỉ riêng' --status provisional
        holiday list 2019-12
        rule set due_kind working --source 'thử'
        assign explain dong-lac-2019-1.1
    ";
    for (lang, name) in [("vi", "rules_vi"), ("en", "rules_en")] {
        let office = filled(lang);
        office.write(
            "days.csv",
            "day,kind,name,source,status\n1/1/2027,off,Tết Dương lịch,Bộ luật Lao động 2019,confirmed\n",
        );
        insta::assert_snapshot!(name, office.transcript(lines));
    }
}

#[test]
fn totals_stand_beside_records() {
    let lines = "
        record total --unit nam-sach --period 2019 --sessions 65 --scope communes
        record total --unit dong-lac --period 2019-Q1 --sessions 2 --attended 150 --host chair
        record total --unit dong-lac --period 2018 --sessions 0 --note 'không tổ chức'
        show total-1
        list totals
        edit total-1 --sessions 66
        report year 2019 --as-of 31/12/2019
        report year 2019-Q1 --format md
        report leaders 2019 --as-of 31/12/2019
        report petitions 2019
        report agencies 2019 --format csv
        report satisfaction 2019
        report overdue 2019 --as-of 1/7/2019
        report year 2019 --as-of 31/12/2019 --strict --format csv
    ";
    insta::assert_snapshot!("totals_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("totals_en", filled("en").transcript(lines));
}

#[test]
fn a_year_is_sealed_and_reopened() {
    let lines = "
        close 2019 --as-of 31/12/2019
        close 2019
        close 2019 --as-of 21/5/2019 --dry-run --force
        close 2019 --as-of 21/5/2019 --force
        close 2019 --force
        undo
        redo
        edit dong-lac-2019-1 --attended 90
        rule set minimum 3 --from 1/1/2019 --source 'Thử'
        reopen 2018 --why 'nhầm năm'
        reopen 2019 --why ''
        reopen 2019 --why 'Xã gửi bổ sung'
        edit dong-lac-2019-1 --attended 90
        report units 2019 --as-of 21/5/2019
        close 2019 --json --force
        close 20199
    ";
    insta::assert_snapshot!("seal_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("seal_en", filled("en").transcript(lines));
}

#[test]
fn figures_are_explained_supposed_compared_and_looked_ahead() {
    let lines = "
        report year 2019 --explain petitions.total
        report year 2019 --explain minimum.shortfall_at_least
        report year 2019 --explain petitions.on_time_percent
        report year 2019 --explain petitions.lat
        report year 2019 --what-if due_days=3 --what-if minimum=1
        report year 2019 --what-if due_days
        report year 2019 --what-if due_kind=lunar
        report compare 2018 2019
        report compare 2019
        report outlook 2019
        report repeats 2019 --min 1
        report petitions 2019 --public
        report petitions 2019 --public --with-names
        report petitions 2019 --with-names
        report units 2019 --min 2
        report year 2019 -o doithoai.db --format csv
        report year 2019 -o no/such/folder/r.html
        report year 2019 -o r.pdf
        report year 2019 2020
        report verify-text
        report verify-text thieu.txt
        report verify-text bai.txt 2019
        report verify-text bai.txt 2019 --strict
        report verify-text --declare sessions=65 --declare units=19
        report verify-text --declare sessions=65 --declare units=19 -o khai.html
        report verify-text --declare sessions=1,5
        report verify-text --declare sessions
    ";
    for (lang, name) in [("vi", "explained_vi"), ("en", "explained_en")] {
        let office = filled(lang);
        office.write("bai.txt", "Năm 2019 toàn huyện đã tổ chức được 5 hội nghị đối thoại.\n");
        insta::assert_snapshot!(name, office.transcript(lines));
    }
}

#[test]
fn petitions_are_entered_from_lines_and_tables_go_in_and_out() {
    for lang in ["vi", "en"] {
        let office = filled(lang);
        office.write("y-kien.txt", "Cầu thôn Nam xuống cấp\n\nThiếu nước sạch\n");
        office.write("them.txt", "Trạm y tế thiếu thuốc\nKênh tưới bị bồi lấp\n");
        office.write(
        "office/sessions.csv",
        "\u{feff}UBND HUYỆN NAM SÁCH;;;;\nTổng hợp hội nghị;;;;\nTT;Đơn vị;Ngày;Chủ trì;Số người dự\n1;xã An Sơn;3/6/2019;secretary;60\n2;Đồng Lạc;04/06/2019;chair;1.070\n;Tổng cộng;;;130\n",
    );
        let lines = "
        record petition dong-lac-2019-1 --lines y-kien.txt
        record petition dong-lac-2019-1 --lines them.txt --json
        import office --dry-run
        import office
        import office
        import office --json
        list sessions --json
        export out --no-bom
        import out
        export out-named --with-names
        template bang.xlsx
        template bang.xlsx
        template bang.csv
        import bang.xlsx
        import thieu.xlsx
        export --ics lich.ics
        export
        sql 'SELECT code, attended FROM sessions ORDER BY code'
        sql 'SELECT petitioner FROM identity'
        sql 'SELEC 1'
    ";
        insta::assert_snapshot!(format!("exchange_{lang}"), office.transcript(lines));
        let read =
            |name: &str| std::fs::read_to_string(office.path(name)).expect("an exported file");
        assert!(!read("out/petitions.csv").contains("Mẫu"), "no identity leaves by accident");
        assert!(read("out-named/petitions.csv").contains("Lê Văn Mẫu"));
        assert!(read("out-named/petitions.csv").starts_with('\u{feff}'));
    }
}

#[test]
fn the_demonstrations_tell_their_figures() {
    for (lang, name) in [("vi", "demo_vi"), ("en", "demo_en")] {
        let office = Register::empty().on("2026-11-23").speaking(lang);
        let lines = "
            demo
            demo nam --data nam-sach-2019
            --file nam/doithoai.db rule set count_at yes
            demo nam --data nam-sach-2019 --quiet
        ";
        insta::assert_snapshot!(name, office.transcript(lines));
    }
}

#[test]
fn the_year_is_seen_at_a_glance() {
    let lines = "
        --today 25/5/2019
        rule set notice_days 7 --source 'Luật 72/2025/QH15'
        plan add --unit an-son --on 12/6/2019 --host secretary
        plan add --unit dong-lac --on 1/6/2019 --host chair --notice 25/5/2019
        plan add --unit dong-lac --on 28/5/2019 --host secretary
        plan move dong-lac-2019-k3 --on 29/5/2019 --why 'kịp thông báo'
        edit dong-lac-2019-k3 --notice 23/5/2019
        record session --unit an-son --on 21/5/2019 --host secretary
        record petition an-son-2019-1 --text 'Cầu yếu'
        status --today 8/6/2019
        record petition an-son-2019-1 --text 'Thiếu nước sạch'
        --today 8/6/2019 --json
    ";
    insta::assert_snapshot!("dashboard_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("dashboard_en", filled("en").transcript(lines));
    insta::assert_snapshot!(
        "dashboard_empty_vi",
        office("vi")
            .transcript("init --no-list --unit 'Nam Sách' --kind district\n--today 25/5/2019")
    );
}

#[test]
fn letters_are_written() {
    let lines = "
        letter plan 2019
        letter invitation dong-lac-2019-k1
        letter notice dong-lac-2019-k1 --number 5 --on 10/5/2019
        letter invitation dong-lac-2019-1 --on 21/5/2019 -o muon.docx
        letter minutes dong-lac-2019-1
        letter ballot dong-lac-2019-1
        letter ballot-count dong-lac-2019-1
        letter conclusion 'dong lac 20/5/2019' --signer 'nguyen van mau' -o ket-luan.docx
        letter conclusion dong-lac-2019-1 --json
        letter conclusion dong-lac-2019-1 --on 19/5/2019 -o som.docx
        letter assignment dong-lac-2019-1.1 --with-names
        letter reminder kinh-te --as-of 12/6/2019
        letter reminder --all --as-of 12/6/2019 -o don-doc
        letter reminder --all --json
        letter request 'an son' 2019 --as-of 12/6/2019
        letter request --all 2019 --as-of 12/6/2019 --reply-by 1/7/2019 -o de-nghi
        letter request --all 2019 --as-of 12/6/2019 -o de-nghi.xlsx
        letter request --all 2019-Q1 --as-of 12/6/2019 -o de-nghi.json --json
        letter request --help
        letter brief 'dong lac'
        letter report 2019-H1 --json
        letter year-report 2019 --number 3 -o bao-cao-nam.docx
        letter template conclusion -o mau.docx
        letter adopt conclusion mau.docx
        letter template conclusion --adopted
        undo
        letter adopt conclusion mau.docx --layout state
        letter adopt conclusion --packaged --layout state
        letter placeholders invitation
        letter --help
        letter reminder --help
    ";
    insta::assert_snapshot!("letters_vi", filled("vi").transcript(lines));
    insta::assert_snapshot!("letters_en", filled("en").transcript(lines));
}

#[test]
fn help_is_given_in_both_languages() {
    let lines = "
        --help
        help options
        help ghi hội nghị
        help kiến-nghị
        record --help
        record session --help
        assign --help
        report --help
        edit --help
        --version
    ";
    insta::assert_snapshot!("help_vi", office("vi").transcript(lines));
    insta::assert_snapshot!("help_en", office("en").transcript(lines));
}

#[test]
fn a_unit_is_found_with_and_without_the_word_for_its_kind() {
    for (lang, name) in [("vi", "kinds_vi"), ("en", "kinds_en")] {
        let office = Register::empty().on("2026-11-23").speaking(lang);
        let lines = "
            init --no-list --unit 'xã Thái Tân'
            unit add 'Thị trấn Nam Sách'
            unit list --json
            record session --unit 'thái tân' --on 'hôm qua' --host secretary
            record session --unit 'xa thai tan' --on today --host chair
            record session --unit 'nam sach' --on today --host 'bí thư'
            record session --unit 'nam sach' --on today --host secretary
            report units 2026
        ";
        insta::assert_snapshot!(name, office.transcript(lines));
    }
}
