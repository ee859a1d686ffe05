use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

/// Reads a district's text.
fn stated(text: &str, kind: UnitKind) -> Vec<Stated> {
    let unit = |kind, name: &str| NamedUnit { kind, name: name.to_owned() };
    let below = ["Đồng Lạc", "Thanh Quang"].map(|name| unit(UnitKind::Commune, name)).to_vec();
    let above = vec![unit(UnitKind::Province, "Hải Dương")];
    read(text, &Office { kind: Some(kind), name: "Nam Sách".to_owned(), above, below })
}

fn one(text: &str) -> Stated {
    let all = stated(text, UnitKind::District);
    assert_eq!(all.len(), 1, "{text}: {all:#?}");
    all.into_iter().next().expect("one figure")
}

fn span(from: &str, to: &str) -> Time {
    let day = |text: &str| text.parse().expect("a day");
    Time::Span(Some(day(from)), Some(day(to)))
}

fn year(year: i32) -> Time {
    span(&format!("{year}-01-01"), &format!("{year}-12-31"))
}

const SENTENCE: &str = "Trong năm 2019, toàn huyện đã tổ chức được 69 hội nghị tiếp xúc, đối thoại trực tiếp với nhân dân.";

#[test]
fn a_year_end_sentence_is_read() {
    let figure = one(SENTENCE);
    assert_eq!((figure.line, figure.given.as_str(), figure.value), (1, "69", Value::Count(69)));
    assert_eq!(
        (figure.noun, figure.organiser, figure.mood),
        (Noun::Sessions, Organiser::Whole, Mood::Fact)
    );
    assert_eq!((&figure.time, figure.bound), (&year(2019), Bound::Exactly));
    assert!(
        figure.doubt.is_none() && figure.far.is_none() && figure.topic.is_none(),
        "{figure:#?}"
    );
    assert_eq!((figure.matter, figure.subject), (Matter::Sentence, Subject::Sessions));
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
        ("từ 3 - 5 hội nghị", "3 - 5", Value::Range(3, 5)),
        ("từ 3 đến 5 hội nghị", "3 đến 5", Value::Range(3, 5)),
        ("hàng chục hội nghị", "hàng chục", Value::Count(10)),
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
    assert_eq!(
        (one("19 xã").unit_kind, one("19 xã, thị trấn").unit_kind),
        (Some(UnitKind::Commune), None)
    );
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
        ("gần 70 hội nghị", Bound::Nearly),
        ("khoảng 70 hội nghị", Bound::About),
        ("hàng trăm hội nghị", Bound::Tens),
        ("từ 4 hội nghị", Bound::Unclear),
        ("không quá 90 % trở lên", Bound::Unclear),
        ("69 hội nghị", Bound::Exactly),
    ] {
        assert_eq!(one(text).bound, bound, "{text}");
    }
}

#[test]
fn organisers_and_hosts_are_told_apart() {
    let communes = Organiser::Level(UnitLevel::Commune);
    for (text, organiser, hosted) in [
        ("Bí thư Huyện ủy tổ chức 2 hội nghị", Organiser::OwnLevel, Some(Hosted::Secretary)),
        ("2 hội nghị do Chủ tịch UBND huyện chủ trì", Organiser::OwnLevel, Some(Hosted::Chair)),
        (
            "Bí thư, Chủ tịch UBND huyện tổ chức 4 hội nghị",
            Organiser::OwnLevel,
            Some(Hosted::Heads),
        ),
        ("65 hội nghị do bí thư, chủ tịch các xã, thị trấn tổ chức", communes, Some(Hosted::Heads)),
        ("các xã, thị trấn tổ chức 65 hội nghị", communes, None),
        ("cấp xã tổ chức 65 hội nghị", communes, None),
        ("bí thư các xã tổ chức 65 hội nghị", communes, Some(Hosted::Secretary)),
        ("toàn huyện tổ chức 69 hội nghị", Organiser::Whole, None),
        ("huyện Nam Sách tổ chức 69 hội nghị", Organiser::Own, None),
        ("cấp huyện tổ chức 4 hội nghị", Organiser::OwnLevel, None),
        ("xã Đồng Lạc tổ chức 4 hội nghị", Organiser::Unit(0), None),
        ("tổ chức 69 hội nghị", Organiser::Unsaid, None),
    ] {
        let read = one(text);
        assert_eq!((read.organiser, read.hosted), (organiser, hosted), "{text}");
        assert_eq!(read.doubt, None, "{text}");
    }
    assert!(
        one("Phó Chủ tịch UBND huyện tổ chức 2 hội nghị").doubt.is_some(),
        "a deputy is not the chair"
    );
    let all = stated(
        "Trong đó, Bí thư Huyện ủy 2 cuộc, Chủ tịch UBND huyện 3 cuộc, bí thư, chủ tịch các xã 65 cuộc",
        UnitKind::District,
    );
    let hosts: Vec<_> = all.iter().map(|one| one.hosted).collect();
    assert_eq!(hosts, [Some(Hosted::Secretary), Some(Hosted::Chair), Some(Hosted::Heads)]);
}

#[test]
fn moods_and_times_are_those_nearest() {
    for (text, mood) in [
        ("Huyện đã chỉ đạo các xã tổ chức 4 hội nghị", Mood::Aim),
        ("Theo kế hoạch, huyện đã tổ chức 4 hội nghị", Mood::Fact),
        ("phấn đấu đạt 90 %", Mood::Aim),
        ("Quy chế quy định 4 hội nghị", Mood::Rule),
        ("Mỗi năm tổ chức 2 hội nghị", Mood::Rule),
        ("4 hội nghị", Mood::Unsaid),
    ] {
        assert_eq!(one(text).mood, mood, "{text}");
    }
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
    for (text, time) in [
        ("Năm 2019 tổ chức 4 hội nghị", year(2019)),
        ("6 tháng đầu năm 2019 tổ chức 4 hội nghị", span("2019-01-01", "2019-06-30")),
        ("9 tháng đầu năm tổ chức 4 hội nghị", Time::Months(1, 9)),
        ("Quý II năm 2019 tổ chức 4 hội nghị", span("2019-04-01", "2019-06-30")),
        ("Quý III/2019 tổ chức 4 hội nghị", span("2019-07-01", "2019-09-30")),
        ("tháng 5 năm 2019 tổ chức 4 hội nghị", span("2019-05-01", "2019-05-31")),
        ("tháng 5/2019 tổ chức 4 hội nghị", span("2019-05-01", "2019-05-31")),
        ("từ năm 2018 đến năm 2019 tổ chức 4 hội nghị", span("2018-01-01", "2019-12-31")),
        ("Từ năm 2021 đến nay tổ chức 4 hội nghị", Time::Span(Some(day("2021-01-01")), None)),
        ("Từ đầu năm đến nay tổ chức 4 hội nghị", Time::Span(None, None)),
        ("Từ ngày 1/8/2018 đến 31/7/2019 tổ chức 4 hội nghị", span("2018-08-01", "2019-07-31")),
        ("tháng 5/2026 (15/04–14/05/2026) tổ chức 4 hội nghị", span("2026-04-15", "2026-05-14")),
        ("ngày 20/5/2019 tổ chức 4 hội nghị", Time::Unclear),
        ("Quy chế số 08-QC/TU, ngày 03/01/2018, 4 hội nghị", Time::Unsaid),
        ("Trong kỳ tổ chức 4 hội nghị", Time::Unsaid),
        ("tổ chức 4 hội nghị, bằng cùng kỳ năm 2018", Time::Unsaid),
    ] {
        assert_eq!(one(text).time, time, "{text}");
    }
    let two = stated("Năm 2018 có 3 hội nghị. Có 4 hội nghị.", UnitKind::District);
    assert_eq!((&two[1].time, &two[1].carried), (&Time::Unsaid, &year(2018)));
}

#[test]
fn what_narrows_a_sentence_is_named() {
    for (text, why, words) in [
        ("tổ chức 4 hội nghị với thanh niên", Doubt::Topic, "thanh niên"),
        ("tổ chức 4 hội nghị về đất đai", Doubt::Topic, "đất đai"),
        ("huyện Kim Thành tổ chức 4 hội nghị", Doubt::Place, "huyện Kim Thành"),
        ("Phó Chủ tịch UBND huyện tổ chức 4 hội nghị", Doubt::Host, "Phó Chủ tịch"),
        ("tổ chức 4 hội nghị tiếp xúc cử tri", Doubt::OtherMatter, "tiếp xúc cử tri"),
        ("tổ chức 4 hội nghị xyz", Doubt::Words, "xyz"),
        ("bình quân tổ chức 4 hội nghị", Doubt::Mean, "bình quân"),
        ("tổ chức 4 hội nghị với nhân dân, thanh niên", Doubt::Topic, "thanh niên"),
    ] {
        let doubt = one(text).doubt.unwrap_or_else(|| panic!("{text}"));
        assert_eq!((doubt.why, doubt.words.as_str()), (why, words), "{text}");
    }
    let headed =
        stated("Đối thoại với thanh niên\nNăm 2025 tổ chức 4 hội nghị", UnitKind::District);
    assert_eq!(headed[0].topic.as_ref().map(|doubt| doubt.why), Some(Doubt::Topic));
}

#[test]
fn each_of_all_units_is_known() {
    let all = stated("chỉ đạo 19/19 xã, thị trấn tổ chức ít nhất 04 hội nghị", UnitKind::District);
    assert_eq!((all[0].reaching, all[1].each, all[1].among), (Some(4), true, Some((19, 19))));
    assert!(one("mỗi xã tổ chức ít nhất 4 hội nghị").each);
    assert!(one("tổ chức 4 hội nghị/xã").each);
    assert!(!stated("12/19 xã tổ chức ít nhất 04 hội nghị", UnitKind::District)[1].each);
    assert!(one("bình quân mỗi xã tổ chức 4 hội nghị").doubt.is_some());
}

#[test]
fn spelling_changes_nothing() {
    let spelled: String = SENTENCE.nfd().collect();
    assert_eq!(stated(&spelled, UnitKind::District), stated(SENTENCE, UnitKind::District));
    let (old, new) =
        (one("Bí thư Huyện uỷ tổ chức 2 hội nghị"), one("Bí thư Huyện ủy tổ chức 2 hội nghị"));
    assert_eq!((old.hosted, old.doubt), (new.hosted, new.doubt));
    let wrapped =
        one("Trong năm 2019, toàn huyện đã tổ chức được\nsáu mươi chín\nhội nghị đối thoại.");
    assert_eq!(
        (wrapped.line, wrapped.value, wrapped.organiser),
        (2, Value::Count(69), Organiser::Whole)
    );
}

#[test]
fn what_is_too_long_for_a_sentence_is_not_sure() {
    let long = "nhân dân ".repeat(300) + SENTENCE;
    assert!(stated(&long, UnitKind::District).iter().all(|one| one.doubt.is_some()));
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

/// Contract 0.2, section 1: the bodies of every kind of unit are read like those of a huyện.
#[test]
fn every_level_s_text_is_read_alike() {
    let texts = [
        "Năm 2024, toàn huyện đã tổ chức 69 hội nghị đối thoại",
        "Bí thư Huyện ủy tổ chức 2 hội nghị",
        "2 hội nghị do Chủ tịch UBND huyện chủ trì",
        "Năm 2024, huyện đã tổ chức 69 hội nghị đối thoại",
    ];
    let kinds = [
        (UnitKind::UrbanDistrict, "quận", "Quận ủy"),
        (UnitKind::DistrictTown, "thị xã", "Thị ủy"),
        (UnitKind::ProvincialCity, "thành phố", "Thành ủy"),
        (UnitKind::CentralCity, "thành phố", "Thành ủy"),
        (UnitKind::Province, "tỉnh", "Tỉnh ủy"),
        (UnitKind::Commune, "xã", "Đảng ủy xã"),
        (UnitKind::Ward, "phường", "Đảng ủy phường"),
        (UnitKind::SpecialZone, "đặc khu", "Đảng ủy đặc khu"),
        (UnitKind::Township, "thị trấn", "Đảng ủy thị trấn"),
    ];
    let read = |text: &str, kind| {
        let all = stated(text, kind).into_iter();
        all.map(|one| (one.noun, one.value, one.organiser, one.hosted, one.doubt))
            .collect::<Vec<_>>()
    };
    for (kind, word, committee) in kinds {
        for text in texts {
            let own = text.replace("Huyện ủy", committee).replace("huyện", word);
            assert_eq!(read(&own, kind), read(text, UnitKind::District), "{own}");
        }
    }
    assert!(stated(texts[0], UnitKind::UrbanDistrict)[0].doubt.is_some(), "a huyện is not a quận");
}
