//! The generated pages of the reference: every command with its help, the exit codes, the
//! register's schema. `DOITHOAI_WRITE=1` rewrites them.

use clap::Command;
use doithoai::inside::commands::localised;
use doithoai::inside::problem::ProblemKind;
use doithoai::inside::words::{Lang, Words};
use rusqlite::Connection;

use crate::support::Register;

/// Compares a page of the reference with its generated text.
fn is_kept(name: &str, page: &str) {
    let path = format!("{}/docs/reference/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("DOITHOAI_WRITE").is_some() {
        std::fs::write(&path, page).expect("written");
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == page,
        "{name}: write it anew with DOITHOAI_WRITE=1"
    );
}

/// The parts of a command's help in a terminal of a hundred columns.
fn parts(command: &Command) -> Vec<String> {
    let help = command.clone().term_width(100).render_help().to_string();
    let lines: Vec<&str> = help.lines().map(str::trim_end).collect();
    lines.join("\n").trim_end().split("\n\n").map(str::to_owned).collect()
}

/// Each subcommand of a command; the global options come once, before them.
fn below(command: &Command, path: &str, common: &str, page: &mut String) {
    for sub in command.get_subcommands() {
        let path = format!("{path} {}", sub.get_name());
        let own: Vec<String> =
            parts(sub).into_iter().filter(|part| !part.starts_with(common)).collect();
        *page += &format!("\n## {path}\n\n```text\n{}\n```\n", own.join("\n\n"));
        below(sub, &path, common, page);
    }
}

#[test]
fn the_page_of_commands_is_the_programs_own_help() {
    let codes = [
        (0, "xong", "done"),
        (ProblemKind::Refused as i32, "bị từ chối, sổ giữ nguyên", "refused, nothing was changed"),
        (ProblemKind::Usage as i32, "không đọc được dòng lệnh", "the line cannot be read"),
        (
            ProblemKind::Found as i32,
            "có nội dung chưa đạt (`--strict`, `lint`, `verify`, `verify-text`)",
            "something was found (`--strict`, `lint`, `verify`, `verify-text`)",
        ),
        (
            ProblemKind::RegisterUnreadable as i32,
            "không có sổ, sổ hỏng hoặc không phải sổ",
            "the register is missing, damaged or not ours",
        ),
        (ProblemKind::RegisterBusy as i32, "sổ đang bận", "the register is busy"),
        (
            ProblemKind::RegisterTooNew as i32,
            "sổ thuộc bản mới hơn",
            "the register is newer than the program",
        ),
        (70, "lỗi của chương trình", "a defect of the program"),
    ];
    for (lang, name, title, exits) in [
        (Lang::Vi, "commands.vi.md", "Các lệnh", "Mã thoát"),
        (Lang::En, "commands.md", "Commands", "Exit codes"),
    ] {
        let mut page = format!("# {title}\n\n## {exits}\n\n| | |\n|---|---|\n");
        for (code, vi, en) in codes {
            page += &format!("| {code} | {} |\n", if lang == Lang::Vi { vi } else { en });
        }
        let words = Words::new(lang);
        let (tree, common) = (localised(&words), words.text("help-common"));
        let shared = parts(&tree)
            .into_iter()
            .find(|part| part.starts_with(&common))
            .expect("the common options");
        page += &format!("\n## doithoai\n\n```text\n{shared}\n```\n");
        below(&tree, "doithoai", &common, &mut page);
        is_kept(name, &page);
    }
}

#[test]
fn the_page_of_the_schema_is_that_of_a_new_register() {
    let office = Register::empty().on("2026-05-22");
    office.does("init --no-list --unit 'Nam Sách' --kind district");
    let conn = Connection::open(office.path("doithoai.db")).expect("the register");
    let version: i64 =
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a number");
    let sql =
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'
                ORDER BY tbl_name, type DESC, name";
    let mut statement = conn.prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).expect("rows");
    let all: Vec<String> = rows.map(|row| row.expect("a statement")).collect();
    is_kept(
        "schema.sql",
        &format!(
            "-- The tables of a register, schema {version}. Written by the program's tests.\n\n{};\n",
            all.join(";\n\n")
        ),
    );
}
