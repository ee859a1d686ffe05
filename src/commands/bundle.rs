//! `doithoai bundle …`: exchange between offices, and the choice between conflicting versions.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;
use serde_json::json;

use crate::commands::list::ShapeArgs;
use crate::desk::Desk;
use crate::exchange::{self, Bundle, BundleRequest, Key, Lock, read_bundle, write_bundle};
use crate::model::{Closed, Period};
use crate::ops::{self, Choice, Receipt, StatedComplete};
use crate::problem::{Args, Problem};
use crate::report::{BundleReport, ConflictList};

/// Words for a bundle that states no day as complete.
pub(super) const NOTHING: [&str; 2] = ["none", "không"];

#[derive(Debug, Subcommand)]
pub(super) enum BundleCommand {
    Make(MakeArgs),
    Show(ShowArgs),
    Merge(MergeArgs),
    Conflicts(ShapeArgs),
    Resolve(ResolveArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct MakeArgs {
    #[arg(short, long, value_name = "PATH")]
    output: PathBuf,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "PERIOD")]
    period: Option<String>,
    #[arg(long, value_name = "LAST")]
    since: Option<String>,
    #[arg(long)]
    with_names: bool,
    #[arg(long)]
    passphrase: bool,
    #[arg(long = "to", value_name = "PUBLIC-KEY", conflicts_with = "passphrase")]
    public_key: Vec<String>,
    #[arg(long, value_name = "DAY|none", allow_hyphen_values = true)]
    complete_until: Option<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true, requires = "complete_until")]
    complete_from: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct ShowArgs {
    #[arg(value_name = "BUNDLE")]
    bundle: PathBuf,
    #[arg(long = "key", value_name = "FILE")]
    secret_key: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct MergeArgs {
    #[arg(value_name = "BUNDLE", required = true)]
    bundle: Vec<PathBuf>,
    #[arg(long = "key", value_name = "FILE")]
    secret_key: Option<PathBuf>,
    #[arg(long)]
    unsigned: bool,
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("choice").required(true)))]
pub(super) struct ResolveArgs {
    #[arg(value_name = "CODE")]
    conflict: String,
    #[arg(long, value_name = "N", group = "choice")]
    take: Option<usize>,
    #[arg(long, group = "choice")]
    both: bool,
    #[arg(long, group = "choice")]
    drop: bool,
}

pub(super) fn run(desk: &mut Desk, command: BundleCommand) -> Result<()> {
    match command {
        BundleCommand::Make(args) => make(desk, args),
        BundleCommand::Show(args) => show(desk, &args),
        BundleCommand::Merge(args) => merge(desk, &args),
        BundleCommand::Conflicts(shape) => conflicts(desk, shape),
        BundleCommand::Resolve(args) => resolve(desk, &args),
    }
}

fn make(desk: &mut Desk, args: MakeArgs) -> Result<()> {
    let shown = args.output.to_string_lossy().into_owned();
    exchange::check_keys(&args.public_key)?;
    if args.passphrase {
        exchange::check_encryption()?;
    }
    let period = args.period.as_deref().map(str::parse::<Period>).transpose()?;
    let complete = complete(&args)?;
    let mut place = desk.file(&args.output)?;
    let lock = match (args.passphrase, args.public_key.is_empty()) {
        (true, _) => Some(Lock::Passphrase(desk.passphrase(true)?)),
        (_, false) => Some(Lock::Keys(args.public_key.clone())),
        _ => None,
    };
    let request = BundleRequest {
        made_on: desk.today,
        unit: args.unit,
        period,
        since: args.since,
        with_names: args.with_names,
    };
    let mode = desk.typed();
    let mut count = 0;
    let receipt = desk.write(|work, resolver| {
        let mut stated = Receipt::default();
        if let Some(complete) = &complete {
            let ops::Statement { line, code } =
                ops::state_complete(work, resolver, complete, mode)?;
            stated = Receipt { lines: vec![line], code, ..stated };
        }
        let (head, scope) = exchange::prepare_bundle(work, request)?;
        let reader = work.reader();
        count = place.write(|out| write_bundle(reader, &head, &scope, lock.as_ref(), out))?;
        Ok(stated)
    })?;
    place.keep()?;
    let facts = vec![("path", shown.as_str().into()), ("count", count.into())];
    let mut receipt = Receipt { key: "bundle-made", args: facts, ..receipt };
    if !args.with_names {
        let held_back = desk.read(|reader| ops::codes_held_back(reader, false))?;
        receipt.warnings.extend(ops::public_note("public-texts-in-bundle", held_back));
    }
    desk.receipt_with(&receipt, json!({ "path": shown, "records": count }))
}

/// Returns what the office states of its own days, if anything.
fn complete(args: &MakeArgs) -> Result<Option<StatedComplete>> {
    let Some(until) = &args.complete_until else { return Ok(None) };
    let from = args.complete_from.clone();
    if !NOTHING.contains(&until.trim().to_lowercase().as_str()) {
        return Ok(Some(StatedComplete { until: until.clone(), from }));
    }
    if from.is_some() {
        let problem = Problem::usage("usage-conflict").with("given", "--complete-from");
        return Err(problem.with("other", format!("--complete-until {until}")).into());
    }
    Ok(None)
}

/// Reads a bundle, after asking for its passphrase if needed.
fn open(
    desk: &Desk,
    path: &Path,
    key: Option<&PathBuf>,
    known: &mut Option<Key>,
) -> Result<Bundle> {
    let locked = exchange::asks_passphrase(path)?;
    if locked && known.is_none() {
        *known = Some(Key::Passphrase(desk.passphrase(false)?));
    }
    let file = key.map(|path| Key::File(path.clone()));
    Ok(read_bundle(path, if locked { known.as_ref() } else { file.as_ref() })?)
}

fn show(desk: &mut Desk, args: &ShowArgs) -> Result<()> {
    let bundle = open(desk, &args.bundle, args.secret_key.as_ref(), &mut None)?;
    let counts = bundle.counts();
    desk.report(&BundleReport { head: bundle.head, counts })
}

fn merge(desk: &mut Desk, args: &MergeArgs) -> Result<()> {
    let mut known = None;
    let mut histories = Vec::new();
    let mut names = Vec::new();
    for path in &args.bundle {
        let bundle = open(desk, path, args.secret_key.as_ref(), &mut known)?;
        names.push(bundle.head.name);
        histories.extend(bundle.records);
    }
    let today = desk.today;
    let mut merged = ops::Merged::default();
    let mut open = 0;
    let receipt = desk.write_or_try(args.dry_run, |work, _| {
        merged = ops::merge(work, histories, args.unsigned, today)?;
        let warning = ops::conflicts_open(work.reader(), today)?;
        open = warning.as_ref().map_or(0, |warning| warning.refs.len());
        Ok(Receipt { warnings: warning.into_iter().collect(), ..Receipt::default() })
    })?;
    let ops::Merged { new, changed, removed, same } = merged;
    let counts = [("new", new), ("changed", changed), ("removed", removed), ("same", same)];
    let mut facts: Args = counts.into_iter().map(|(name, count)| (name, count.into())).collect();
    names.sort_unstable();
    names.dedup();
    facts.push(("from", names.join(", ").into()));
    let key = if args.dry_run { "bundle-tried" } else { "bundle-merged" };
    let more = json!({ "new": new, "changed": changed, "removed": removed, "same": same, "conflicts": open });
    desk.receipt_with(&Receipt { key, args: facts, ..receipt }, more)
}

fn conflicts(desk: &mut Desk, shape: ShapeArgs) -> Result<()> {
    let today = desk.today;
    let shape = shape.prepare(desk)?;
    let all = desk.read(|reader| ops::conflicts(reader, today))?;
    shape.write(desk, &ConflictList(all))
}

fn resolve(desk: &mut Desk, args: &ResolveArgs) -> Result<()> {
    let choice = match (args.take, args.both) {
        (Some(number), _) => Choice::Take(number),
        (None, true) => Choice::Both,
        (None, false) => Choice::Drop,
    };
    let today = desk.today;
    let receipt = desk.write(|work, _| {
        let settled = ops::resolve(work, &args.conflict, choice, today)?;
        let left = ops::conflicts(work.reader(), today)?.len();
        let facts = vec![
            ("code", settled.code.as_str().into()),
            ("matter", settled.matter.code().into()),
            ("left", left.into()),
        ];
        Ok(Receipt {
            key: "conflict-resolved",
            args: facts,
            code: Some(settled.code),
            ..Receipt::default()
        })
    })?;
    desk.receipt(&receipt)
}
