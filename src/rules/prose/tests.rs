use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

fn one(text: &str) -> Stated {
    let all = stated(text);
    assert_eq!(all.len(), 1, "{text}: {all:#?}");
    all.into_iter().next().expect("one figure")
}

#[test]
fn a_year_end_sentence_is_read() {
    let text = "Trong năm 2019, toàn huyện đã tổ chức được 69 hội nghị tiếp xúc, đối thoại trực tiếp với nhân dân.";
    let figure = one(text);
    assert_eq!((figure.line, figure.given.as_str(), figure.value), (1, "69", Value::Count(69)));
    assert_eq!((figure.noun, figure.who, figure.mood), (Noun::Sessions, Who::Whole, Mood::Fact));
    assert_eq!(figure.time, Time::Is(Period::year(2019).expect("a year")));
    assert!(figure.clear && figure.plain && figure.dialogue, "{figure:#?}");
}
