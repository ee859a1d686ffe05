//! doithoai
