//! Files that people change in LibreOffice are read as intended. Skipped if LibreOffice is not
//! installed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::Register;

/// Runs LibreOffice with its own profile; returns whether it is installed.
pub fn libreoffice(profile: &Path, args: &[&str]) -> bool {
    let profile = format!("-env:UserInstallation=file://{}", profile.display());
    let run = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--norestore"])
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    run.is_ok_and(|status| status.success())
}

/// Adds a macro to a profile that LibreOffice has created.
fn add_macro(profile: &Path, code: &str) {
    let folder = profile.join("user/basic/Standard");
    let escaped = code.replace('&', "&amp;").replace('<', "&lt;");
    let module = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">{escaped}</script:module>"#
    );
    fs::write(folder.join("Module1.xba"), module).expect("a macro");
}

#[test]
fn what_a_clerk_fills_in_libreoffice_is_imported_without_a_change() {
    let register = Register::empty().on("2026-01-15").speaking("vi");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    register.run(["template", "template.xlsx"]).success();
    let profile = register.path("profile");
    if !libreoffice(&profile, &["--terminate_after_init"]) {
        return;
    }
    // The first request for a macro creates the profile's library, with one module.
    libreoffice(&profile, &["macro:///Standard.Module1.Main"]);
    add_macro(&profile, include_str!("files/fill.bas"));
    let folder = register.path("");
    let filled = format!(
        "macro:///Standard.Module1.Fill(\"{}\")",
        folder.display().to_string().trim_end_matches('/')
    );
    assert!(libreoffice(&profile, &[&filled]));
    // The same row in each file format.
    for (file, expected) in
        [("filled.xlsx", "1 mới"), ("filled.ods", "1 giữ nguyên"), ("filled.xls", "1 giữ nguyên")]
    {
        let told = register.run(["import", file]).success().stderr;
        assert!(told.contains(expected), "{file}: {told}");
    }
    let session = register.json(["show", "an-khe-2026-1"]);
    let said = ["unit", "day", "hosts", "attended"].map(|column| session[column].to_string());
    assert_eq!(said, ["\"an-khe\"", "\"2026-01-05\"", "\"secretary\"", "1070"], "{session}");
}
