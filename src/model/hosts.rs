//! The hosts of a session: a set of posts.

use std::fmt;

use crate::model::{Closed, Post};
use crate::problem::Problem;

/// The posts that host a session, at least one; written `secretary;chair` in the contract's order.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Hosts(u8);

impl Hosts {
    /// Reads a list joined by `;` or `,`.
    ///
    /// # Errors
    /// If a post is unknown or the list is empty: a problem of usage.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let mut set = 0;
        for part in text.split([';', ',']).filter(|part| !part.trim().is_empty()) {
            set |= 1 << Post::parse(part)? as u8;
        }
        if set == 0 {
            // An empty list is an unknown post.
            Post::parse(text)?;
        }
        Ok(Self(set))
    }

    /// Returns whether `post` is among the hosts.
    pub fn has(self, post: Post) -> bool {
        self.0 & (1 << post as u8) != 0
    }

    /// Returns whether a head, secretary or chair, is among the hosts.
    pub fn has_head(self) -> bool {
        self.has(Post::Secretary) || self.has(Post::Chair)
    }

    /// Returns the posts in the contract's order.
    pub fn posts(self) -> impl Iterator<Item = Post> {
        Post::ALL.iter().copied().filter(move |post| self.has(*post))
    }
}

impl fmt::Display for Hosts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.posts().map(Post::code).collect();
        f.write_str(&codes.join(";"))
    }
}
