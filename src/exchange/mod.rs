//! What is sealed: `age` files, the keyring's and the bundle's formats. No file is read or written here.

pub mod bundle;
pub mod keyring;
pub mod sealing;
pub mod way_back;
