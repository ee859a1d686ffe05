//! Recognises Vietnamese syllables by their letters: an initial, a rhyme, at most one tone.

use unicode_normalization::UnicodeNormalization;

use crate::text::fold::TONES;
use crate::text::nfc;

/// The initials; the longest match is taken first.
const INITIALS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g",
    "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];

/// The rhymes, without tones.
const RHYMES: &str = " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot \
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut \
uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
y yêm yên yêng yêt yêu ynh yt ";

/// Returns whether a word is a syllable.
pub(super) fn is_syllable(word: &str) -> bool {
    let mut tones = 0;
    let apart: String = word
        .to_lowercase()
        .nfd()
        .filter(|c| {
            let is_tone = TONES.contains(c);
            tones += usize::from(is_tone);
            !is_tone
        })
        .collect();
    let plain = nfc(&apart);
    let fits = |initial: &&str| -> bool {
        plain
            .strip_prefix(*initial)
            .is_some_and(|rhyme| !rhyme.is_empty() && RHYMES.contains(&format!(" {rhyme} ")))
    };
    tones <= 1 && (INITIALS.iter().any(fits) || matches!(plain.as_str(), "gi" | "gin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_told_from_other_words() {
        for word in [
            "đường",
            "nghiêng",
            "Quốc",
            "giếng",
            "khuỷu",
            "ướt",
            "Uỷ",
            "hoà",
            "hòa",
            "gì",
            "thuở",
            "yên",
            "quýt",
        ] {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["§¬n", "ñöôøng", "naïve", "café", "ngáà", "xxx", "ă", "thộng8"] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
