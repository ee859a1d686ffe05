use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

fn one(text: &str) -> Stated {
    let all = stated(text, UnitKind::District);
    assert_eq!(all.len(), 1, "{text}: {all:#?}");
    all.into_iter().next().expect("one figure")
}

fn year(year: i32) -> Time {
    Time::Is(Period::year(year).expect("a year"))
}

const SENTENCE: &str = "Trong năm 2019, toàn huyện đã tổ chức được 69 hội nghị tiếp xúc, đối thoại trực tiếp với nhân dân.";

#[test]
fn a_year_end_sentence_is_read() {
    let figure = one(SENTENCE);
    assert_eq!((figure.line, figure.given.as_str(), figure.value), (1, "69", Value::Count(69)));
    assert_eq!((figure.noun, figure.who, figure.mood), (Noun::Sessions, Who::Whole, Mood::Fact));
    assert_eq!((&figure.time, figure.bound), (&year(2019), Bound::Exactly));
    assert!(figure.clear && figure.plain && figure.dialogue && !figure.topical, "{figure:#?}");
    assert_eq!(&SENTENCE[figure.start..figure.end], "69");
    assert_eq!(figure.text, SENTENCE.split_once(", ").expect("a comma").1);
}

#[test]
fn every_form_of_number_is_read() {
    for (text, given, value) in [
        ("có 04 cuộc", "04", Value::Count(4)),
        ("có 1.234 ý kiến", "1.234", Value::Count(1234)),
        ("đạt 92,5 %", "92,5 %", Value::Decimal(925, 1)),
        ("đạt 92.5%", "92.5%", Value::Decimal(925, 1)),
        ("đạt 90 phần trăm", "90 phần trăm", Value::Decimal(90, 0)),
        ("có 19/19 xã", "19/19", Value::Pair(19, 19)),
        ("có sáu mươi chín hội nghị", "sáu mươi chín", Value::Count(69)),
        ("có hai mươi mốt cuộc", "hai mươi mốt", Value::Count(21)),
        ("có một trăm lẻ năm cuộc", "một trăm lẻ năm", Value::Count(105)),
        ("có năm cuộc", "năm", Value::Count(5)),
        ("chậm nhất mười lăm ngày", "mười lăm", Value::Count(15)),
        ("có 2 nghìn lượt người", "2", Value::Unclear),
        ("có 1 234 hội nghị", "234", Value::Unclear),
        ("từ 3 - 5 hội nghị", "5", Value::Unclear),
        ("có 4,5 hội nghị", "4,5", Value::Unclear),
    ] {
        let last =
            stated(text, UnitKind::District).pop().unwrap_or_else(|| panic!("{text}: no figure"));
        assert_eq!((last.given.as_str(), last.value), (given, value), "{text}");
    }
}

#[test]
fn every_noun_is_known() {
    for (text, noun) in [
        ("69 hội nghị", Noun::Sessions),
        ("69 cuộc", Noun::Sessions),
        ("69 buổi tiếp xúc", Noun::Sessions),
        ("12 cuộc họp", Noun::Other),
        ("12 hội nghị tập huấn", Noun::Other),
        ("19 xã, thị trấn", Noun::Units),
        ("19 Đảng ủy xã, thị trấn", Noun::Units),
        ("19/19 đơn vị", Noun::Units),
        ("90%", Noun::Percent),
        ("15 ngày làm việc", Noun::Days),
        ("946 ý kiến, kiến nghị", Noun::Petitions),
        ("9.282 lượt người", Noun::People),
        ("15 tỷ đồng", Noun::Other),
    ] {
        assert_eq!(one(text).noun, noun, "{text}");
    }
    assert_eq!((one("19 xã").units, one("19 xã, thị trấn").units), (Some(UnitKind::Commune), None));
    assert!(one("15 ngày làm việc").working);
}

#[test]
fn what_is_no_figure_is_passed_over() {
    for text in [
        "Quy chế số 08-QC/TU, ngày 03/01/2018 và Kế hoạch số: 45/KH-UBND",
        "Nghị quyết số 1250/NQ-UBTVQH15",
        "ngày 3 tháng 1 năm 2018, năm hai nghìn không trăm mười chín",
        "lúc 7h30, 8 giờ 30 phút, 13:54 ngày 20/5",
        "Điện thoại: 0900 000 012, 0220.375.4567",
        "kỳ họp thứ 3, lần thứ nhất, Đại hội khóa XVII, khóa 23, quý 2, tháng 5",
        "1. Kết quả\n2) Tồn tại\n1.1. Chung",
        "một số hội nghị, năm nay, không có hội nghị nào, tư tưởng, ba bên, trong năm hội nghị",
        "6 tháng đầu năm 2019, giai đoạn 2018-2020, trong 2 năm",
        "theo Điều 4, khoản 2",
    ] {
        assert_eq!(stated(text, UnitKind::District), [], "{text}");
    }
}

#[test]
fn bounds_are_read_on_both_sides() {
    for (text, bound) in [
        ("ít nhất 04 hội nghị", Bound::AtLeast),
        ("tối thiểu là 4 hội nghị", Bound::AtLeast),
        ("không dưới 4 hội nghị", Bound::AtLeast),
        ("từ 4 hội nghị đối thoại trở lên", Bound::AtLeast),
        ("đạt 90 % trở lên", Bound::AtLeast),
        ("trên 60 hội nghị", Bound::Above),
        ("không quá 4 hội nghị", Bound::AtMost),
        ("chậm nhất là sau 15 ngày", Bound::AtMost),
        ("trong vòng 15 ngày", Bound::AtMost),
        ("dưới 4 hội nghị", Bound::Below),
        ("gần 70 hội nghị", Bound::About),
        ("từ 4 hội nghị", Bound::About),
        ("không quá 90 % trở lên", Bound::About),
        ("69 hội nghị", Bound::Exactly),
    ] {
        assert_eq!(one(text).bound, bound, "{text}");
    }
}

#[test]
fn hosts_are_told_apart() {
    for (text, who) in [
        ("Bí thư Huyện ủy tổ chức 2 hội nghị", Who::DistrictSecretary),
        ("2 hội nghị do Chủ tịch UBND huyện chủ trì", Who::DistrictChair),
        ("Bí thư, Chủ tịch UBND huyện tổ chức 4 hội nghị", Who::DistrictHeads),
        ("65 hội nghị do bí thư, chủ tịch các xã, thị trấn tổ chức", Who::Communes),
        ("các xã, thị trấn tổ chức 65 hội nghị", Who::Communes),
        ("bí thư các xã tổ chức 65 hội nghị", Who::Unsaid),
        ("Phó Chủ tịch UBND huyện tổ chức 2 hội nghị tại các xã", Who::DistrictChair),
        ("toàn huyện tổ chức 69 hội nghị", Who::Whole),
    ] {
        assert_eq!(one(text).who, who, "{text}");
    }
    assert!(!one("Phó Chủ tịch UBND huyện tổ chức 2 hội nghị").clear, "a deputy is not the chair");
    let all = stated(
        "Trong đó, Bí thư Huyện ủy 2 cuộc, Chủ tịch UBND huyện 3 cuộc, bí thư, chủ tịch các xã 65 cuộc",
        UnitKind::District,
    );
    let hosts: Vec<Who> = all.iter().map(|one| one.who).collect();
    assert_eq!(hosts, [Who::DistrictSecretary, Who::DistrictChair, Who::Communes]);
}

#[test]
fn moods_and_times_are_those_nearest() {
    for (text, mood) in [
        ("Huyện đã chỉ đạo các xã tổ chức 4 hội nghị", Mood::Aim),
        ("Theo kế hoạch, huyện đã tổ chức 4 hội nghị", Mood::Fact),
        ("phấn đấu đạt 90 %", Mood::Aim),
        ("Quy chế quy định 4 hội nghị", Mood::Rule),
        ("4 hội nghị", Mood::Unsaid),
    ] {
        assert_eq!(one(text).mood, mood, "{text}");
    }
    let half = Time::Is("2019-H1".parse().expect("a period"));
    for (text, time) in [
        ("Năm 2019 tổ chức 4 hội nghị", year(2019)),
        ("6 tháng đầu năm 2019 tổ chức 4 hội nghị", half),
        ("Quý II năm 2019 tổ chức 4 hội nghị", Time::Is("2019-Q2".parse().expect("a period"))),
        ("tháng 5 năm 2019 tổ chức 4 hội nghị", Time::Is("2019-05".parse().expect("a period"))),
        ("từ năm 2018 đến năm 2019 tổ chức 4 hội nghị", Time::Unclear),
        ("ngày 20/5/2019 tổ chức 4 hội nghị", Time::Unclear),
        ("Quy chế số 08-QC/TU, ngày 03/01/2018, 4 hội nghị", Time::Unsaid),
    ] {
        assert_eq!(one(text).time, time, "{text}");
    }
    let two = stated("Năm 2018 có 3 hội nghị. Có 4 hội nghị.", UnitKind::District);
    assert_eq!((&two[1].time, &two[1].carried), (&Time::Unsaid, &year(2018)));
}

#[test]
fn each_of_all_units_is_known() {
    let all = stated("chỉ đạo 19/19 xã, thị trấn tổ chức ít nhất 04 hội nghị", UnitKind::District);
    assert_eq!((all[0].reaching, all[1].each, all[1].among), (Some(4), true, Some((19, 19))));
    assert!(one("mỗi xã tổ chức ít nhất 4 hội nghị").each);
    assert!(one("tổ chức 4 hội nghị/xã").each);
    assert!(!stated("12/19 xã tổ chức ít nhất 04 hội nghị", UnitKind::District)[1].each);
    assert!(!one("bình quân mỗi xã tổ chức 4 hội nghị").clear);
}

#[test]
fn spelling_changes_nothing() {
    let spelled: String = SENTENCE.nfd().collect();
    assert_eq!(stated(&spelled, UnitKind::District), stated(SENTENCE, UnitKind::District));
    let (old, new) =
        (one("Bí thư Huyện uỷ tổ chức 2 hội nghị"), one("Bí thư Huyện ủy tổ chức 2 hội nghị"));
    assert_eq!((old.who, old.clear), (new.who, new.clear));
    let wrapped =
        one("Trong năm 2019, toàn huyện đã tổ chức được\nsáu mươi chín\nhội nghị đối thoại.");
    assert_eq!((wrapped.line, wrapped.value, wrapped.who), (2, Value::Count(69), Who::Whole));
}

#[test]
fn what_is_too_long_for_a_sentence_is_not_sure() {
    let long = "nhân dân ".repeat(300) + SENTENCE;
    assert!(stated(&long, UnitKind::District).iter().all(|one| !one.plain));
    let table = "12 cuộc, 34\n".repeat(5_000);
    assert_eq!(stated(&table, UnitKind::District).len(), 10_000);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = stated(&text, UnitKind::District);
    }

    #[test]
    fn no_mixture_of_words_makes_it_panic(words in prop::collection::vec(prop::sample::select(vec![
        "19/19", "04", "92,5", "%", "năm", "2019", "hội nghị", "xã", ",", "thị trấn", "ngày", "tháng", "đầu", "quý", "I",
        "ít nhất", "trở lên", "toàn huyện", "do", "các xã", "Bí thư Huyện ủy", "và", ".", "\n", "\n\n", "- ", "(", ")", "/",
        "mỗi", "sáu mươi", "chín", "08-QC/TU", "đều", "trong đó", ":", "xã Đồng Lạc", "từ", "ô\u{301}", "\u{200b}", "1.", "của",
    ]), 0..24), tight in any::<bool>()) {
        let text = words.join(if tight { "" } else { " " });
        let lines = text.lines().count().max(1);
        for one in stated(&text, UnitKind::District) {
            prop_assert!((1..=lines).contains(&one.line) && !one.given.is_empty());
        }
    }
}

/// Contract 0.2, section 1: the bodies of every kind of district are read like those of a huyện.
#[test]
fn a_quan_s_text_is_read_as_a_huyen_s() {
    let texts = [
        "Năm 2024, toàn huyện đã tổ chức 69 hội nghị đối thoại",
        "Bí thư Huyện ủy tổ chức 2 hội nghị",
        "2 hội nghị do Chủ tịch UBND huyện chủ trì",
        "12/12 phường, xã tổ chức ít nhất 04 hội nghị",
    ];
    let kinds = [
        (UnitKind::UrbanDistrict, "quận", "Quận ủy"),
        (UnitKind::DistrictTown, "thị xã", "Thị ủy"),
        (UnitKind::ProvincialCity, "thành phố", "Thành ủy"),
    ];
    let read = |text: &str, kind| {
        let all = stated(text, kind).into_iter();
        all.map(|one| (one.noun, one.value, one.who, one.clear, one.each)).collect::<Vec<_>>()
    };
    for (kind, word, committee) in kinds {
        for text in texts {
            let own = text.replace("Huyện ủy", committee).replace("huyện", word);
            assert_eq!(read(&own, kind), read(text, UnitKind::District), "{own}");
        }
        let elsewhere = &stated(texts[0], kind)[0];
        assert!(!elsewhere.clear, "a huyện is not the whole of a {word}");
        let own = texts[0].replace("huyện", word);
        assert!(!stated(&own, UnitKind::District)[0].clear, "{own} in a huyện");
    }
}
