//! Vietnamese names of commands, with or without diacritics, as one word or several: `ghi hội nghị`,
//! `ghi hoi-nghi` and `record session` are the same line.
//!
//! Names are replaced before the line is parsed, so that the parser knows one name for each command.

use std::ffi::OsString;

use crate::text::slug;

/// Names of one command below a parent command; the parent of main commands is empty.
struct Named {
    parent: &'static str,
    command: &'static str,
    names: &'static [&'static str],
}

const fn named(
    parent: &'static str,
    command: &'static str,
    names: &'static [&'static str],
) -> Named {
    Named { parent, command, names }
}

/// The parent of names that hold below each of [`GROUPS`].
const ANY: &str = "*";

/// Main commands that consist of others.
const GROUPS: [&str; 9] =
    ["unit", "leader", "agency", "rule", "holiday", "field", "plan", "assign", "bundle"];

impl Named {
    fn is_below(&self, parent: &str) -> bool {
        self.parent == parent || (self.parent == ANY && GROUPS.contains(&parent))
    }
}

/// All names. The first of each command is the one that help shows.
static NAMES: &[Named] = &[
    named("", "status", &["tình hình"]),
    named("", "init", &["lập sổ"]),
    named("", "demo", &["số liệu mẫu"]),
    named("", "unit", &["đơn vị"]),
    named("", "leader", &["lãnh đạo"]),
    named("", "agency", &["cơ quan"]),
    named("", "rule", &["quy định"]),
    named("", "holiday", &["ngày nghỉ"]),
    named("", "field", &["lĩnh vực"]),
    named("", "plan", &["kế hoạch"]),
    named("", "record", &["ghi"]),
    named("", "assign", &["giao"]),
    named("", "report", &["báo cáo"]),
    named("", "letter", &["văn bản"]),
    named("", "close", &["khóa sổ"]),
    named("", "reopen", &["mở lại"]),
    named("", "show", &["xem"]),
    named("", "list", &["liệt kê", "danh sách"]),
    named("", "find", &["tìm"]),
    named("", "edit", &["sửa"]),
    named("", "remove", &["xóa"]),
    named("", "purge", &["xóa thông tin cá nhân"]),
    named("", "log", &["nhật ký"]),
    named("", "undo", &["hoàn tác"]),
    named("", "redo", &["làm lại"]),
    named("", "lint", &["rà soát"]),
    named("", "verify", &["kiểm tra sổ"]),
    named("", "backup", &["sao lưu"]),
    named("", "restore", &["khôi phục"]),
    named("", "completions", &["gợi ý lệnh"]),
    named("", "man", &["trang hướng dẫn"]),
    named("", "import", &["nhập"]),
    named("", "export", &["xuất"]),
    named("", "template", &["biểu nhập liệu"]),
    named("", "bundle", &["gói dữ liệu"]),
    named("", "sql", &["truy vấn"]),
    named("", "help", &["trợ giúp", "hướng dẫn"]),
    named("unit", "rename", &["đổi tên"]),
    named("unit", "merge", &["nhập"]),
    named("unit", "split", &["chia"]),
    named("rule", "set", &["đặt"]),
    named("rule", "use", &["áp dụng"]),
    named("rule", "history", &["lịch sử"]),
    named("plan", "postpone", &["hoãn"]),
    named("plan", "move", &["đổi lịch"]),
    named("plan", "cancel", &["hủy"]),
    named("plan", "suggest", &["gợi ý"]),
    named("record", "session", &["hội nghị"]),
    named("record", "petition", &["kiến nghị", "ý kiến"]),
    named("record", "ballot", &["phiếu", "phiếu đánh giá"]),
    named("record", "conclusion", &["kết luận", "thông báo kết luận"]),
    named("record", "reply", &["trả lời", "văn bản trả lời"]),
    named("record", "check", &["kiểm tra"]),
    named("record", "review", &["rút kinh nghiệm"]),
    named("record", "publication", &["công khai"]),
    named("record", "coverage", &["báo cáo đủ"]),
    named("record", "total", &["tổng hợp", "số liệu tổng hợp"]),
    named("assign", "extend", &["gia hạn"]),
    named("assign", "transfer", &["chuyển"]),
    named("assign", "withdraw", &["rút"]),
    named("assign", "explain", &["giải thích"]),
    named("bundle", "make", &["tạo"]),
    named("bundle", "merge", &["nhập"]),
    named("bundle", "conflicts", &["chưa thống nhất"]),
    named("bundle", "resolve", &["thống nhất"]),
    named("letter", "plan", &["kế hoạch"]),
    named("letter", "invitation", &["giấy mời"]),
    named("letter", "notice", &["thông báo"]),
    named("letter", "minutes", &["biên bản"]),
    named("letter", "ballot", &["phiếu", "phiếu đánh giá"]),
    named("letter", "ballot-count", &["kiểm phiếu", "biên bản kiểm phiếu"]),
    named("letter", "conclusion", &["kết luận", "thông báo kết luận"]),
    named("letter", "assignment", &["phiếu chuyển"]),
    named("letter", "reminder", &["đôn đốc", "công văn đôn đốc"]),
    named("letter", "request", &["đề nghị báo cáo", "công văn đề nghị báo cáo"]),
    named("letter", "brief", &["tóm tắt"]),
    named("letter", "report", &["báo cáo"]),
    named("letter", "year-report", &["báo cáo năm"]),
    named("letter", "template", &["mẫu"]),
    named("letter", "placeholders", &["trường thông tin"]),
    named("letter", "adopt", &["dùng mẫu"]),
    named("report", "year", &["năm"]),
    named("report", "units", &["đơn vị"]),
    named("report", "leaders", &["lãnh đạo"]),
    named("report", "plan", &["kế hoạch"]),
    named("report", "petitions", &["kiến nghị", "ý kiến"]),
    named("report", "agencies", &["cơ quan"]),
    named("report", "satisfaction", &["hài lòng", "sự hài lòng"]),
    named("report", "overdue", &["quá hạn"]),
    named("report", "outlook", &["còn phải thực hiện"]),
    named("report", "coverage", &["tình hình báo cáo"]),
    named("report", "compare", &["so sánh"]),
    named("report", "repeats", &["kiến nghị nhiều lần"]),
    named("report", "verify-text", &["đối chiếu"]),
    named("report", "changes", &["thay đổi"]),
    named("list", "rules", &["quy định"]),
    named("list", "fields", &["lĩnh vực"]),
    named("list", "holidays", &["ngày nghỉ"]),
    named("list", "units", &["đơn vị"]),
    named("list", "leaders", &["lãnh đạo"]),
    named("list", "agencies", &["cơ quan"]),
    named("list", "plans", &["kế hoạch"]),
    named("list", "sessions", &["hội nghị"]),
    named("list", "ballots", &["phiếu", "phiếu đánh giá"]),
    named("list", "petitions", &["kiến nghị", "ý kiến"]),
    named("list", "conclusions", &["kết luận", "thông báo kết luận"]),
    named("list", "assignments", &["giao trả lời"]),
    named("list", "steps", &["gia hạn, chuyển, rút"]),
    named("list", "replies", &["trả lời", "văn bản trả lời"]),
    named("list", "checks", &["kiểm tra"]),
    named("list", "reviews", &["rút kinh nghiệm"]),
    named("list", "publications", &["công khai"]),
    named("list", "coverage", &["báo cáo đủ"]),
    named("list", "totals", &["tổng hợp", "số liệu tổng hợp"]),
    named(ANY, "add", &["thêm"]),
    named(ANY, "list", &["liệt kê", "danh sách"]),
    named(ANY, "show", &["xem"]),
    named(ANY, "find", &["tìm"]),
    named(ANY, "end", &["kết thúc"]),
    named(ANY, "import", &["nhập"]),
    named(ANY, "export", &["xuất"]),
    named(ANY, "remove", &["xóa"]),
];

/// The most words of a name.
const MOST_WORDS: usize = 6;

/// The options before or between commands that take a value.
const WITH_VALUE: [&str; 3] = ["--file", "--lang", "--today"];

/// Returns the line with the English names of its commands; the rest stays as typed.
pub(super) fn in_english(line: &[OsString]) -> Vec<OsString> {
    let mut line = line.to_vec();
    let mut parent = String::new();
    let mut at = 1;
    while let Some(place) = next_word(&line, at) {
        if let Some((words, command)) = found(&line[place..], &parent) {
            line.splice(place..place + words, [OsString::from(command)]);
        }
        let word = line[place].to_string_lossy().into_owned();
        // What follows `help` is again a command.
        match (parent.is_empty(), word.as_str()) {
            (true, "help") => {}
            (true, _) => parent = word,
            (false, _) => break,
        }
        at = place + 1;
    }
    line
}

/// Returns the place of the next word that is neither an option nor its value.
fn next_word(line: &[OsString], from: usize) -> Option<usize> {
    let mut place = from;
    while let Some(word) = line.get(place) {
        let word = word.to_str()?;
        match word {
            "--" => return None,
            _ if WITH_VALUE.contains(&word) => place += 2,
            _ if word.starts_with('-') => place += 1,
            _ => return Some(place),
        }
    }
    None
}

/// Finds the command that the first words name, the longest name first; returns how many words it
/// has.
fn found(words: &[OsString], parent: &str) -> Option<(usize, &'static str)> {
    let plain: Vec<&str> = words
        .iter()
        .take(MOST_WORDS)
        .map_while(|word| word.to_str().filter(|word| !word.starts_with('-')))
        .collect();
    (1..=plain.len()).rev().find_map(|count| {
        let given = slug(&plain[..count].join(" "));
        let is =
            |one: &&Named| one.is_below(parent) && one.names.iter().any(|name| slug(name) == given);
        NAMES.iter().find(is).map(|one| (count, one.command))
    })
}

/// Returns the name that help shows for a command: `kế hoạch` for `plan`.
pub(super) fn shown(parent: &str, command: &str) -> Option<&'static str> {
    let is = |one: &&Named| one.command == command && one.is_below(parent);
    NAMES.iter().find(is).and_then(|one| one.names.first().copied())
}

/// Returns the names of all commands below a parent, with the command of each.
pub(super) fn below(parent: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = NAMES.iter().filter(move |one| one.is_below(parent));
    all.flat_map(|one| one.names.iter().map(|name| (*name, one.command)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::commands::Cli;

    fn line(words: &str) -> Vec<OsString> {
        words.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn vietnamese_names_are_read_with_and_without_diacritics_in_one_word_or_several() {
        let same = |typed: &str, english: &str| {
            assert_eq!(in_english(&line(typed)), line(english), "{typed}");
        };
        same("d ghi hội nghị --unit x", "d record session --unit x");
        same("d ghi hoi-nghi", "d record session");
        same("d -q --lang vi Ghi --json HOI_NGHI", "d -q --lang vi record --json session");
        same("d báo cáo kiến nghị nhiều lần 2026", "d report repeats 2026");
        same("d báo-cáo year 2026", "d report year 2026");
        same("d tìm báo cáo", "d find báo cáo");
        same("d nhập kế-hoạch.csv", "d import kế-hoạch.csv");
        same("d đơn vị nhập a --into b", "d unit merge a --into b");
        same("d trợ giúp ghi kiến nghị", "d help record petition");
        same("d giao x-1.1 --to kinh-te", "d assign x-1.1 --to kinh-te");
        same("d giao gia hạn x-1.1", "d assign extend x-1.1");
        same("d liệt kê ý kiến", "d list petitions");
        same("d --file ghi show x", "d --file ghi show x");
    }

    #[test]
    fn every_command_has_a_name_of_its_own() {
        let tree = Cli::command();
        let mut missing = Vec::new();
        for main in tree.get_subcommands() {
            let english: BTreeSet<&str> =
                main.get_subcommands().map(|sub| sub.get_name()).collect();
            let all = std::iter::once(("", main.get_name()))
                .chain(english.iter().map(|sub| (main.get_name(), *sub)));
            missing.extend(all.filter(|(parent, command)| shown(parent, command).is_none()));
        }
        assert!(missing.is_empty(), "{missing:?}");
        for parent in NAMES.iter().map(|one| one.parent).chain(GROUPS) {
            let mut known: BTreeSet<String> = BTreeSet::new();
            for one in NAMES.iter().filter(|one| one.parent == parent) {
                for name in one.names {
                    assert!(known.insert(slug(name)), "{parent} {name} stands twice");
                }
            }
        }
    }
}
