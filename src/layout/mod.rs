//! Draws tables and knows no domain.
