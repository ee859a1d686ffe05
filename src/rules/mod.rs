//! Pure functions over dated tables; today is an argument.
