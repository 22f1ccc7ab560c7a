//! Sets a document: a template, and the words as data. The words never become a part of the template, so nothing that stands in
//! them is carried out. A template reads no file and no font but those that are built in.

use std::sync::OnceLock;

use rust_embed::RustEmbed;
use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Str, Value as Typed};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

#[derive(RustEmbed)]
#[folder = "assets/fonts/"]
struct Faces;

/// A template that can't be set is a fault of this program, and a test sets each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the document could not be set: {0}")]
pub struct NotSet(pub String);

/// A document that was set.
pub struct Pages(PagedDocument);

struct Fonts {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

/// Every face, read once.
fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let files = Faces::iter().filter(|name| name.ends_with(".ttf")).filter_map(|name| Faces::get(&name));
        let fonts: Vec<Font> = files.flat_map(|file| Font::iter(Bytes::new(file.data))).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Fonts { fonts, book }
    })
}

/// All that a template sees.
struct Desk {
    library: LazyHash<Library>,
    main: Source,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _id: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

impl Pages {
    /// Sets a template with its data, which it reads as `json(bytes(sys.inputs.data))`.
    pub fn set(template: &str, data: &Value) -> Result<Self, NotSet> {
        Self::set_from(template, [("data", data.to_string().as_str())])
    }

    /// As [`Pages::set`]; the template reads the secret as `sys.inputs.secret`. It makes no part of the data, which is copied
    /// more often. [`Pages::forget`] follows once the document is written.
    pub fn set_with_secret(template: &str, data: &Value, secret: &str) -> Result<Self, NotSet> {
        Self::set_from(template, [("data", data.to_string().as_str()), ("secret", secret)])
    }

    /// Lets go of all that was set so far: else it is kept, to set the same sooner.
    pub fn forget() {
        typst::comemo::evict(0);
    }

    fn set_from<const COUNT: usize>(template: &str, named: [(&str, &str); COUNT]) -> Result<Self, NotSet> {
        let inputs = named.into_iter().map(|(name, value)| (Str::from(name), Typed::Str(Str::from(value)))).collect::<Dict>();
        let library = LazyHash::new(Library::builder().with_inputs(inputs).build());
        let desk = Desk { library, main: Source::detached(template) };
        let document = typst::compile::<PagedDocument>(&desk).output;
        document.map(Self).map_err(|errors| NotSet(errors.first().map(|error| error.message.to_string()).unwrap_or_default()))
    }

    pub const fn document(&self) -> &PagedDocument {
        &self.0
    }

    /// As a PDF that can be read aloud (PDF/UA-1). Nothing in it says who made it, where or when.
    pub fn pdf(&self) -> Result<Vec<u8>, NotSet> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| NotSet(error.message().to_string()))?;
        let creator = typst::foundations::Smart::Custom(None);
        let options = PdfOptions { standards, creator, ..PdfOptions::default() };
        typst_pdf::pdf(&self.0, &options)
            .map_err(|errors| NotSet(errors.first().map(|error| error.message.to_string()).unwrap_or_default()))
    }
}
