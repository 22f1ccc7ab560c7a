//! What crosses the program's border: `age` files, the keyring's and the bundle's formats, signed content packs. Files are read and
//! written for packs alone.

pub mod bundle;
pub mod keyring;
pub mod pack;
pub mod pack_content;
pub mod pack_error;
pub mod pack_key;
pub mod pack_store;
pub mod pack_vet;
pub mod sealing;
pub mod way_back;
pub mod whole_file;
