//! The files that belong to the case. Their names may tell who the person is: they are covered like everywhere.

use egui::Ui;

use super::summary::section;
use crate::domain::attachment::Attachment;
use crate::domain::case::Case;
use crate::message::Message;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::view::View;
use crate::ui::widgets::text;

const KILOBYTE: u64 = 1024;

/// Draws them, if there are any.
pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    if case.attachments().is_empty() {
        return;
    }
    section(ui, &view.texts.get("keeping-files-title"), |ui| {
        let colour = ui.tokens().text;
        for (place, attachment) in (1_u64..).zip(case.attachments()) {
            text::icon_item(ui, Icon::Note, &line(view, place, attachment), Type::Body, colour);
        }
    });
}

fn line(view: &View<'_>, place: u64, attachment: &Attachment) -> String {
    let message = if view.names_shown {
        Message::new("keeping-file-label").text("name", attachment.name.reveal())
    } else {
        Message::new("keeping-file-covered").count("place", place)
    };
    let (key, size) = if attachment.size < KILOBYTE * KILOBYTE {
        ("keeping-file-kilobytes", attachment.size.div_ceil(KILOBYTE))
    } else {
        ("keeping-file-megabytes", attachment.size.div_ceil(KILOBYTE * KILOBYTE))
    };
    view.texts.message(&message.message("size", Message::new(key).count("size", size)))
}
