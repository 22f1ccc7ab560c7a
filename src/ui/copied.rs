//! What leaves by the clipboard: a number is shown in groups, and copied without the spaces between them.

use egui::{Context, FullOutput, OutputCommand, Plugin};

use crate::i18n::ungrouped;

/// Takes the spaces of grouped numbers out of what is copied, whichever way it was copied.
pub struct CopiedNumbers;

impl Plugin for CopiedNumbers {
    fn debug_name(&self) -> &'static str {
        "copied-numbers"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        for command in &mut output.platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                *text = ungrouped(text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::grouped;

    #[test]
    fn a_number_that_was_marked_and_copied_has_no_spaces() {
        let ctx = Context::default();
        ctx.add_plugin(CopiedNumbers);

        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| ui.ctx().copy_text(grouped("+48226280120")));

        output.textures_delta.clear();
        let copied = output.platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        assert_eq!(copied.as_deref(), Some("+48226280120"));
    }
}
