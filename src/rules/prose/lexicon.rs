//! Vocabulary of official prose on dialogues: what each phrase says about nearby figures.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use super::Noun;
use super::token::{Shape, Token};
use crate::model::SessionKind;
use crate::text::exact_key;

/// Meaning of a phrase.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Tag {
    /// Nothing that restricts a figure.
    Plain,
    /// Heads of Party committees and governments at all levels.
    Heads,
    /// A subject, place or body that may restrict a number of sessions.
    Matter,
    /// Unknown.
    Unknown,
    /// The sentence is about dialogues.
    Dialogue,
    /// Something happened.
    Fact,
    /// Something is intended.
    Aim,
    /// A rule says so.
    Rule,
    /// The whole district.
    Whole,
    /// The district level.
    District,
    /// The district's secretary.
    DistrictSecretary,
    /// The district's chair.
    DistrictChair,
    /// A secretary.
    Secretary,
    /// A chair.
    Chair,
    /// All communes.
    Communes,
    /// Each commune.
    EachUnit,
    /// All or each of the things named.
    Every,
    /// Kind of session.
    Kind(SessionKind),
    /// Satisfaction.
    Satisfied,
    /// Ballots.
    Ballots,
    /// Reply.
    Reply,
    /// On time.
    OnTime,
    /// Conclusion, publication, public notice, review.
    OtherTerm,
    /// Counted from the session.
    AfterSession,
    /// A minimum or target is met.
    Met,
    /// By, of: the hosts follow.
    By,
    /// Start of a new statement.
    Part,
    /// And.
    And,
    /// A time other than one known period.
    Time,
    /// Name of a place.
    Place,
}

type Phrases = HashMap<String, Vec<(Vec<String>, Tag)>>;

const TABLE: &[(Tag, &str)] = &[
    (
        Tag::Plain,
        "tổ chức|tiến hành|thực hiện|có|với|các|những|trên địa bàn|hội nghị|cuộc|buổi|phiên|nhân dân|người dân|công dân|\
         quần chúng nhân dân|quy chế|ngày|tháng|số|trực tiếp|huyện|đồng chí|trong năm|năm nay|cả năm|hằng năm|hàng năm|\
         một năm|năm|trong|ít nhất|tối thiểu|trở lên|từ|chủ trì|tổng số|tổng cộng|tổng|thực hiện kế hoạch|theo kế hoạch|\
         mỗi năm|công tác|báo cáo|tình hình|i|ii|iii|iv|v|vi|vii|viii|ix|x|\
         theo chỉ đạo|thực hiện chỉ đạo|được|đạt|theo quy chế|của ban thường vụ tỉnh ủy|của ban thường vụ huyện ủy",
    ),
    (Tag::Heads, "người đứng đầu|cấp ủy đảng|cấp ủy|đảng|chính quyền|các cấp"),
    (
        Tag::Matter,
        "là|cho|cùng|thường trực|thường trực huyện ủy|tại|ở|về|theo|địa phương|huyện ủy|ubnd huyện|ủy ban nhân dân huyện|ban thường vụ|tỉnh ủy|hđnd|ubnd|\
         ủy ban nhân dân|đảng ủy|đảng bộ|thôn|khu dân cư|khu|xã|thị trấn|phường|đơn vị|cơ sở|tham gia|bằng văn bản|\
         văn bản|cơ quan|cơ quan chuyên môn|phòng|ban|ngành|phòng ban|liên quan|chức năng|ý kiến|kiến nghị|nội dung|\
         phản ánh|tỷ lệ|tỉ lệ|mức|mức độ|sự|của người dân|của nhân dân|của công dân|không quá|chậm nhất|muộn nhất|\
         tối đa|trong vòng|trong thời hạn|thời hạn|không dưới|không ít hơn|làm việc|ban hành|sau|thời gian|đối với|\
         ủy ban mttq huyện|mttq huyện|mttq|mặt trận tổ quốc|mặt trận tổ quốc huyện|chung|còn lại|gồm có|\
         cuối hội nghị|cuối mỗi hội nghị|tại các hội nghị",
    ),
    (Tag::Dialogue, "đối thoại|tiếp xúc"),
    (
        Tag::Fact,
        "đã|đã tổ chức|tổ chức được|kết quả|đã được tổ chức|đã có|đã thực hiện|thực hiện được|tính đến hết năm",
    ),
    (
        Tag::Aim,
        "chỉ đạo|yêu cầu|phấn đấu|chỉ tiêu|kế hoạch|sẽ|dự kiến|phải|giao chỉ tiêu|giao|đề nghị|mục tiêu|nhiệm vụ|cần|\
         đề ra|hướng dẫn|quán triệt|đôn đốc|có trách nhiệm|bảo đảm|đảm bảo|nhằm|quyết tâm|định hướng|phương hướng",
    ),
    (Tag::Rule, "quy định|quy chế quy định|theo quy định"),
    (
        Tag::Unknown,
        "giao thông|giao lưu|giao ban|toàn tỉnh|cả tỉnh|toàn xã|toàn quốc|bình quân|trung bình|mỗi đồng chí",
    ),
    (
        Tag::Whole,
        "toàn huyện|cả huyện|trên địa bàn huyện|trên địa bàn toàn huyện|toàn địa bàn|từ huyện đến cơ sở|từ huyện đến xã|\
         các cấp trong huyện|các cấp của huyện|hai cấp huyện và xã|hai cấp huyện , xã",
    ),
    (Tag::District, "cấp huyện|lãnh đạo huyện"),
    (Tag::DistrictSecretary, "bí thư huyện ủy|bí thư huyện"),
    (
        Tag::DistrictChair,
        "chủ tịch ubnd huyện|chủ tịch ủy ban nhân dân huyện|chủ tịch huyện|chủ tịch ubnd - huyện",
    ),
    (Tag::Secretary, "bí thư|bí thư đảng ủy|bí thư đảng ủy các|bí thư cấp ủy"),
    (Tag::Chair, "chủ tịch|chủ tịch ubnd|chủ tịch ủy ban nhân dân"),
    (
        Tag::Communes,
        "các xã , thị trấn|xã , thị trấn|các xã / thị trấn|các xã|các xã và thị trấn|các xã , phường|xã , phường|các xã , phường , thị trấn|xã , phường , thị trấn|\
         các phường , xã|phường , xã|các phường|các phường và xã|các xã và phường|\
         các xã , phường , đặc khu|xã , phường , đặc khu|cấp xã|các đơn vị|các địa phương|các đảng ủy|xã và thị trấn",
    ),
    (
        Tag::EachUnit,
        "mỗi xã , thị trấn|mỗi xã , phường|từng xã , phường|mỗi phường|từng phường|mỗi xã|từng xã , thị trấn|mỗi đơn vị|mỗi địa phương|từng xã|từng đơn vị|từng địa phương|mỗi xã và thị trấn|mỗi đảng ủy|\
         mỗi đảng bộ",
    ),
    (Tag::Every, "đều|tất cả|mọi|toàn bộ"),
    (Tag::Kind(SessionKind::Thematic), "chuyên đề|theo chuyên đề"),
    (Tag::Kind(SessionKind::Periodic), "định kỳ|định kì|thường kỳ"),
    (Tag::Kind(SessionKind::Adhoc), "đột xuất"),
    (Tag::Satisfied, "hài lòng|sự hài lòng|mức độ hài lòng"),
    (Tag::Unknown, "rất hài lòng|không hài lòng|chưa hài lòng|chưa thật hài lòng"),
    (Tag::Ballots, "lấy phiếu đánh giá|phiếu đánh giá|lấy phiếu|phiếu|đánh giá"),
    (Tag::Reply, "trả lời|trả lời bằng văn bản|văn bản trả lời"),
    (Tag::OnTime, "đúng hạn|đúng thời hạn|trước và đúng hạn|kịp thời hạn"),
    (
        Tag::OtherTerm,
        "kết luận|thông báo kết luận|công khai|thông báo|trước hội nghị|trước khi|trước ngày|rút kinh nghiệm|xin lỗi",
    ),
    (
        Tag::AfterSession,
        "sau hội nghị|sau khi kết thúc hội nghị|sau khi hội nghị kết thúc|sau kết thúc hội nghị|sau cuộc đối thoại|\
         sau buổi đối thoại|sau hội nghị đối thoại|sau đối thoại|sau ngày tổ chức hội nghị|sau mỗi hội nghị|\
         kể từ ngày tổ chức hội nghị|kể từ ngày kết thúc hội nghị|kể từ ngày hội nghị|kể từ ngày đối thoại|\
         kể từ ngày tổ chức đối thoại|từ ngày tổ chức hội nghị|từ ngày kết thúc hội nghị|kể từ khi kết thúc hội nghị|\
         sau ngày đối thoại|sau cuộc tiếp xúc|sau tiếp xúc|sau ngày hội nghị",
    ),
    (
        Tag::Met,
        "đạt chỉ tiêu|đạt kế hoạch|hoàn thành chỉ tiêu|hoàn thành kế hoạch|đủ chỉ tiêu|đạt mức tối thiểu|\
         đủ mức tối thiểu|đạt tối thiểu|đủ số cuộc tối thiểu|đạt số cuộc tối thiểu|đạt số hội nghị tối thiểu|\
         đạt chỉ tiêu tối thiểu|đạt yêu cầu tối thiểu",
    ),
    (Tag::By, "do|của|thuộc|giữa"),
    (Tag::Part, "trong đó|gồm|bao gồm|cụ thể|ngoài ra|bên cạnh đó|riêng|còn"),
    (Tag::And, "và"),
    (
        Tag::Time,
        "quý|giai đoạn|nhiệm kỳ|đến nay|từ khi|từ năm|đầu năm|cuối năm|giữa năm|đợt|tuần|hôm|những năm|thời gian tới|\
         thời gian qua|năm tới|năm sau|năm trước|năm qua|kỳ|cùng kỳ|tới đây|tiếp tục|hiện nay|các năm|hết tháng|lần|\
         so với năm|trước năm|sau năm|kể từ năm|đến năm|đến hết năm|đến tháng|từ đầu năm|các tháng",
    ),
];

const NOUNS: &[(Noun, &str)] = &[
    (
        Noun::Sessions,
        "hội nghị|cuộc|buổi|phiên đối thoại|cuộc đối thoại|cuộc tiếp xúc|buổi đối thoại|buổi tiếp xúc|hội nghị đối thoại|\
         hội nghị tiếp xúc|đối thoại|cuộc hội nghị|lượt đối thoại",
    ),
    (
        Noun::Units,
        "xã|thị trấn|phường|đặc khu|xã và phường|đơn vị|địa phương|đảng ủy xã|đảng bộ xã|đảng ủy|đảng bộ|đơn vị cấp xã|xã và thị trấn|\
         đơn vị hành chính cấp xã|cơ sở|đơn vị cơ sở|đảng ủy cơ sở|đảng bộ cơ sở",
    ),
    (Noun::Percent, "%|phần trăm"),
    (Noun::Days, "ngày|ngày làm việc"),
    (
        Noun::Petitions,
        "ý kiến|kiến nghị|lượt ý kiến|nội dung|nội dung kiến nghị|phản ánh|câu hỏi|vấn đề|lượt kiến nghị|vụ việc|đơn thư",
    ),
    (
        Noun::People,
        "lượt người|người|đại biểu|lượt công dân|công dân|hộ|hộ dân|đảng viên|cán bộ|lượt đại biểu",
    ),
    (
        Noun::Other,
        "phiếu|lần|lượt|đồng chí|thôn|khu dân cư|văn bản|kế hoạch|thông báo|cơ quan|phòng",
    ),
];

fn keys(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().map(exact_key).collect()
}

thread_local! {
    /// Keys of the phrases used so far: few, and each looked up at every word.
    static ASKED: RefCell<HashMap<String, Rc<[String]>>> = RefCell::default();
}

fn asked(phrase: &str) -> Rc<[String]> {
    ASKED.with_borrow_mut(|asked| match asked.get(phrase) {
        Some(keys) => Rc::clone(keys),
        None => Rc::clone(asked.entry(phrase.to_owned()).or_insert_with(|| keys(phrase).into())),
    })
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut all = Phrases::new();
    for (tag, list) in TABLE {
        for phrase in list.split('|').map(keys).filter(|phrase| !phrase.is_empty()) {
            all.entry(phrase[0].clone()).or_default().push((phrase, *tag));
        }
    }
    for list in all.values_mut() {
        list.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    }
    all
});

static NOUN_PHRASES: LazyLock<Vec<(Vec<String>, Noun)>> = LazyLock::new(|| {
    let phrases =
        NOUNS.iter().flat_map(|(noun, list)| list.split('|').map(|phrase| (keys(phrase), *noun)));
    let mut all: Vec<_> = phrases.collect();
    all.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    all
});

static PLACE_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    ["xã", "trấn", "phường", "thôn", "huyện", "tỉnh", "phố", "ủy"].map(exact_key).to_vec()
});

/// Returns whether tokens begin with a phrase.
pub(super) fn begins(tokens: &[Token<'_>], phrase: &[String]) -> bool {
    tokens.len() >= phrase.len() && phrase.iter().zip(tokens).all(|(key, token)| *key == token.key)
}

/// Returns whether tokens begin with a phrase given as text.
pub(super) fn reads(tokens: &[Token<'_>], phrase: &str) -> bool {
    begins(tokens, &asked(phrase))
}

/// Returns whether tokens end with a phrase.
pub(super) fn ends(tokens: &[Token<'_>], phrase: &str) -> bool {
    let phrase = asked(phrase);
    tokens.len() >= phrase.len() && begins(&tokens[tokens.len() - phrase.len()..], &phrase)
}

/// Returns what a number counts, and the number of tokens that say so; `xã, thị trấn` is one noun.
pub(super) fn noun(tokens: &[Token<'_>]) -> Option<(Noun, usize)> {
    let (phrase, noun) = NOUN_PHRASES.iter().find(|(phrase, _)| begins(tokens, phrase))?;
    let mut used = phrase.len();
    while *noun == Noun::Units
        && tokens.get(used).is_some_and(|sign| sign.is_sign(",") || sign.is_sign("/"))
    {
        let Some((more, _)) = NOUN_PHRASES.iter().find(|(phrase, noun)| {
            *noun == Noun::Units && begins(&tokens[used + 1..], phrase) && phrase.len() <= 2
        }) else {
            break;
        };
        used += 1 + more.len();
    }
    Some((*noun, used))
}

/// A range of tokens with its meaning.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tagged {
    /// First token.
    pub(super) from: usize,
    /// Token after the last.
    pub(super) to: usize,
    /// Meaning.
    pub(super) tag: Tag,
}

fn is_place_word(token: &Token<'_>) -> bool {
    PLACE_WORDS.contains(&token.key)
}

/// Returns whether a name is at `at`: a capital after the word for a place, or in a list of such
/// names.
fn is_name(sentence: &[Token<'_>], at: usize, before: &[Tagged]) -> bool {
    let behind_word = at.checked_sub(1).is_some_and(|back| is_place_word(&sentence[back]));
    let listed = match before {
        [.., place, and] if and.tag == Tag::And => {
            place.tag == Tag::Place && and.to == at && place.to == and.from
        }
        [.., place] => {
            place.tag == Tag::Place && place.to + 1 == at && sentence[at - 1].is_sign(",")
        }
        [] => false,
    };
    let shouted = sentence[at].is_shouted() && phrase_at(&sentence[at..]).is_some();
    sentence[at].is_capital()
        && !shouted
        && (behind_word || (listed && phrase_at(&sentence[at..]).is_none()))
}

fn phrase_at(sentence: &[Token<'_>]) -> Option<(Tag, usize)> {
    let list = PHRASES.get(&sentence.first()?.key)?;
    list.iter()
        .find(|(phrase, _)| begins(sentence, phrase))
        .map(|(phrase, tag)| (*tag, phrase.len()))
}

/// Returns the meaning of every range of a sentence; leaves out signs except those that separate
/// statements.
pub(super) fn tagged(sentence: &[Token<'_>]) -> Vec<Tagged> {
    let mut all: Vec<Tagged> = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let token = &sentence[at];
        let (tag, used) = if is_name(sentence, at, &all) {
            let capitals = sentence[at..].iter().take_while(|token| token.is_capital()).count();
            (Some(Tag::Place), capitals)
        } else {
            match (phrase_at(&sentence[at..]), token.shape) {
                (Some((tag, used)), _) => (Some(tag), used),
                (None, Shape::Word) => (Some(Tag::Unknown), 1),
                (None, Shape::Sign) if matches!(token.text, ";" | ":") => (Some(Tag::Part), 1),
                _ => (None, 1),
            }
        };
        all.extend(tag.map(|tag| Tagged { from: at, to: at + used, tag }));
        at += used;
    }
    all
}

/// Returns whether a heading may restrict the figures below it.
pub(super) fn is_topical(heading: &[Token<'_>]) -> bool {
    let narrows = |tag| matches!(tag, Tag::Unknown | Tag::Kind(_) | Tag::Place);
    tagged(heading).iter().any(|one| narrows(one.tag))
}
