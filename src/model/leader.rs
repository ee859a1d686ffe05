//! Leaders: who holds a post of a unit.

use crate::model::{LeaderId, Post, Span, UnitId};

/// A leader.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Leader {
    /// The row.
    pub id: LeaderId,
    /// The unit.
    pub unit: UnitId,
    /// The post.
    pub post: Post,
    /// The name.
    pub name: String,
    /// The title, if the register has one.
    pub title: Option<String>,
    /// The days in the post.
    pub span: Span,
}
