//! What makes an official document of a report: heading block, basis, narrative, recipients and signature.

/// A part of the narrative.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// An official document, as the rules on records keeping lay it out.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Official {
    /// Top left: the superior body, if any, then the issuer.
    pub superior: String,
    /// The body that issues it.
    pub issuer: String,
    /// Top right: the State's name.
    pub state: String,
    /// Below it: the motto.
    pub motto: String,
    /// The number, left blank.
    pub number: String,
    /// Place and day, the day left blank.
    pub place_and_day: String,
    /// The kind of document.
    pub kind: String,
    /// What it is about.
    pub subject: String,
    /// The legal bases and what leads over to the narrative.
    pub basis: Vec<String>,
    /// The narrative.
    pub parts: Vec<Part>,
    /// What follows the last paragraph and ends the document.
    pub end: String,
    /// The word above the recipients.
    pub recipients_heading: String,
    /// The recipients.
    pub recipients: Vec<String>,
    /// Who signs: authority and post.
    pub signer: Vec<String>,
    /// The word above each appendix, its number after it.
    pub appendix: String,
}
