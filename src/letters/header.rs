//! The frame of every letter: issuer, number and date, signer, recipients.

use anyhow::Result;

use crate::figures;
use crate::layout::letter::Profile;
use crate::letters::context::LetterContext;
use crate::letters::list::rules_of;
use crate::letters::names::Values;
use crate::letters::office::Body;
use crate::letters::phrases::{filled, known, known_in, phrase_in};
use crate::letters::{Layout, Subject, assignment};
use crate::model::{Closed, Leader, Post};
use crate::problem::{Arg, Problem};
use crate::store::leaders;
use crate::text::{fold, nearest};

/// Builds the values of the frame.
pub(super) fn header(context: &LetterContext<'_>) -> Result<Values> {
    let (office, body, request) = (&context.office, context.body, &context.request);
    let profile = context.profile()?;
    let said = |key: &str, args: &[(&str, &str)]| phrase_in(context.lang(), key, args);
    let signer = signer(context)?;
    let archive = if body == Body::Party {
        said("party.archive", &[("body", &office.body(body))])
    } else {
        String::new()
    };
    let sources = figures::sources(context.reader, rules_of(context.letter), context.day)?;
    let basis = if sources.is_empty() { vec![said("basis.open", &[])] } else { sources };
    let recipient = |one: String| Values::new().text("recipient", one);
    Ok(Values::new()
        .text("office", context.issuer())
        .text("place_name", office.place.as_str())
        .rows("basis", basis.into_iter().map(|source| Values::new().text("source", source)))
        .some("superior", office.superior(body).as_deref())
        .text("issuer", office.head(body))
        .text("number", profile.number(request.number.as_deref().unwrap_or_default()))
        .text("symbol", symbol(context, &profile))
        .text("place", office.place_line())
        .text("day_line", profile.day_line(request.on, context.year_of_writing()))
        .text("sign_authority", signer.authority)
        .text("sign_post", signer.post)
        .text("signer", signer.name)
        .rows("recipients", recipients(context)?.into_iter().map(recipient))
        .text("archive", archive))
}

/// The symbol behind the number: the codes of kind and body; of a plain letter those of body and
/// writer.
fn symbol(context: &LetterContext<'_>, profile: &Profile) -> String {
    let short = context.office.short(context.body);
    match (context.letter.code, context.body) {
        ("", Body::Party) => profile.symbol(known("party.dispatch").unwrap_or_default(), &short),
        ("", _) => known("state.dispatch").unwrap_or_default().to_owned(),
        (code, _) => profile.symbol(code, &short),
    }
}

/// The signer of a letter.
#[derive(Debug, Default)]
struct Signer {
    authority: String,
    post: String,
    name: String,
}

/// Finds the signer: the one that the clerk names, else the deputy who alone hosted the session,
/// else the head.
fn signer(context: &LetterContext<'_>) -> Result<Signer> {
    let (unit, day) = (context.office.unit, context.day);
    let head = if context.body == Body::Party { Post::Secretary } else { Post::Chair };
    let alone = context.dialogue.as_ref().filter(|one| !one.hosts.has_head() && one.unit == unit);
    let usual = if alone.is_some() && context.body != Body::Front { Post::Deputy } else { head };
    let on = |post: Post| leaders::on(context.reader, unit, post, day);
    let (post, leader) = match &context.request.signer {
        // The register holds no leaders of the Front.
        None if context.body == Body::Front => (usual, None),
        None => (usual, on(usual)?),
        Some(given) => match Post::parse(given) {
            Ok(post) if context.body == Body::Front => (post, None),
            Ok(post) => (post, on(post)?),
            Err(_) => {
                let leader = named(context, given)?;
                (leader.post, Some(leader))
            }
        },
    };
    let title = leader.as_ref().and_then(|leader| leader.title.as_deref()).unwrap_or_default();
    // Letters of the Front are never signed for the Party, whatever their layout.
    let layout = if context.body == Body::Front { Layout::State } else { context.layout };
    if signs(post, title).is_some_and(|own| own != layout) {
        let problem = Problem::refused("letter-signer-layout")
            .with("post", Arg::Term("post", post.code().to_owned()));
        return Err(problem.with("layout", Arg::Term("layout", layout.code().to_owned())).into());
    }
    let of = |what: &str| {
        phrase_in(context.lang(), &format!("{}.{what}.{}", context.body.word(), post.code()), &[])
    };
    Ok(Signer {
        authority: of("sign"),
        post: of("post"),
        name: leader.map_or(String::new(), |leader| leader.name),
    })
}

/// The layout of the letters that a leader signs; a deputy's title tells whose deputy it is.
fn signs(post: Post, title: &str) -> Option<Layout> {
    let title = fold(title);
    let of_title = |key: &str| known(key).is_some_and(|begin| title.starts_with(&fold(begin)));
    match post {
        Post::Deputy if of_title("party.post.deputy") => Some(Layout::Party),
        Post::Deputy if of_title("state.post.deputy") => Some(Layout::State),
        post => Layout::of(post),
    }
}

/// Finds a leader of the unit on the letter's day by name, with or without diacritics.
fn named(context: &LetterContext<'_>, given: &str) -> Result<Leader> {
    let wanted = fold(given);
    for post in Post::ALL {
        let leader = leaders::on(context.reader, context.office.unit, *post, context.day)?;
        if let Some(leader) = leader.filter(|leader| fold(&leader.name) == wanted) {
            return Ok(leader);
        }
    }
    let names = leaders::names_of(context.reader, context.office.unit)?;
    let problem = match nearest(given, names.iter().map(String::as_str)) {
        Some(near) => Problem::refused("letter-signer-near").with("near", near),
        None => Problem::refused("letter-signer-unknown"),
    };
    let unit = context.lineage.code(context.office.unit);
    Err(problem.with("given", given).with("unit", unit).into())
}

/// The recipients: those that the clerk names, else the usual ones.
fn recipients(context: &LetterContext<'_>) -> Result<Vec<String>> {
    if !context.request.recipients.is_empty() {
        return Ok(context.request.recipients.clone());
    }
    let superior = context.office.reports_to(context.body).unwrap_or_default();
    let supporting = match &context.request.subject {
        Subject::Petition(petition) => {
            assignment::supporting_agencies(context, *petition)?.join("; ")
        }
        _ => String::new(),
    };
    let given = [
        ("superior", superior.as_str()),
        ("place", context.office.place.as_str()),
        ("helpers", supporting.as_str()),
    ];
    let lines = known_in(context.lang(), &format!("to.{}", context.letter.word))
        .unwrap_or_default()
        .split('¶');
    let lacks = |line: &str| {
        given.iter().any(|(name, value)| value.is_empty() && line.contains(&format!("{{{name}}}")))
    };
    Ok(lines
        .filter(|line| !line.is_empty() && !lacks(line))
        .map(|line| filled(line, &given))
        .collect())
}
