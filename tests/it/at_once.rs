//! Several petitions in one line, and petitions in columns: all or none, as one change.

use crate::support::{Register, words};

fn office() -> Register {
    let office = Register::empty().on("2026-11-30");
    office.does(
        "
        init --no-list --unit 'Hồng Lim' --kind commune
        agency add 'Phòng Kinh tế' --code kinh-te
        agency add 'Phòng Văn hóa - Xã hội' --code van-hoa
        record session --unit hong-lim --on 20/11/2026 --host chair
        record petition 1 --text 'Mương tắc'
        record petition 1 --text 'Đèn hỏng'
        record petition 1 --text 'Rác tồn đọng'
        ",
    );
    office
}

#[test]
fn several_petitions_are_assigned_answered_and_checked_as_one_change() {
    for (lang, assigned) in [
        ("vi", "Đã giao hong-lim-2026-1.1 cho kinh-te"),
        ("en", "Assigned hong-lim-2026-1.1 to kinh-te"),
    ] {
        let office = office().speaking(lang);
        let before = office.journal_length();
        let told = office.does("assign 1.1 1.2 1.3 --to 'kinh tế' --on 21/11/2026").stderr;
        assert!(told.contains(assigned) && told.contains("hong-lim-2026-1.3"), "{told}");
        assert!(told.contains("Phòng Kinh tế (kinh-te)"), "{told}");
        assert_eq!(office.journal_length(), before + 1);
        office.does("record reply 1.1 1.3 --on 25/11/2026 --outcome 'đã giải quyết'");
        let receipt = office.json(words("record check 1.1 1.3 --on 26/11 --by MTTQ --result done"));
        assert_eq!(
            receipt["codes"],
            serde_json::json!(["hong-lim-2026-1.1/check-1", "hong-lim-2026-1.3/check-1"])
        );
        assert_eq!(office.journal_length(), before + 3);
        office.does("undo");
        assert_eq!(office.run(words("show hong-lim-2026-1.3/check-1")).code, 1);
    }
}

#[test]
fn of_several_petitions_all_or_none_are_entered() {
    let office = office();
    let before = office.journal_length();
    for line in [
        "assign 1.1 1.9 --to kinh-te",
        "assign 1.1 1.1 --to kinh-te",
        "record reply 1.1 1.2 --on 25/11/2026 --outcome resolved",
        "record check 1.1 1.9 --on 26/11/2026 --by MTTQ --result done",
    ] {
        assert_eq!(office.run(words(line)).code, 1, "{line}");
    }
    assert_eq!(office.journal_length(), before);
    assert_eq!(office.reads("assign list --json"), serde_json::json!([]));
}

#[test]
fn lines_may_have_columns_under_a_heading() {
    let office = office();
    office.write(
        "y.txt",
        "Nội dung\tLĩnh vực\tĐã trả lời\n1. Cống vỡ\tmôi trường\tcó\n2) Chợ bẩn\t\tkhông\n",
    );
    let before = office.journal_length();
    let told = office.does("record petition 1 --lines y.txt --field transport").stderr;
    assert!(told.contains("hong-lim-2026-1.4") && told.contains("hong-lim-2026-1.5"), "{told}");
    assert_eq!(office.journal_length(), before + 1);
    let petition = office.json(words("show 1.4"));
    assert_eq!([&petition["text"], &petition["field"]], ["Cống vỡ", "environment"]);
    assert_eq!(petition["answered"], true);
    assert_eq!(office.json(words("show 1.5"))["field"], "transport");
    for (content, said) in [
        ("Nội dung\tQuy mô\nĐường hỏng\tlớn\n", "Quy mô"),
        ("text\tfield\nĐường hỏng\tthuế\n", "thuế"),
        ("text\tanswered\nĐường hỏng\trồi\n", "line 2"),
    ] {
        office.write("z.txt", content);
        let output = office.run(words("record petition 1 --lines z.txt"));
        assert!(output.code == 1 && output.stderr.contains(said), "{content}: {output}");
    }
    // A tab after a list mark makes no columns.
    office.write("w.txt", "1.\tĐường lầy\n2.\tCầu yếu\n");
    office.does("record petition 1 --lines w.txt");
    assert_eq!(office.json(words("show 1.7"))["text"], "Cầu yếu");
}
