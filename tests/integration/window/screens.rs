//! Every screen, whatever the size and the language: each control has a name of its own and can be hit.

use super::scenes;
use super::stage::{Stage, check};

#[test]
fn every_control_of_every_screen_has_a_name_of_its_own_and_can_be_hit() {
    for (name, play) in scenes::ALL {
        for stage in [Stage::new(), Stage { text_size: 150, ..Stage::new().small().polish() }] {
            let mut window = stage.open();
            play(&stage, &mut window);
            let faults = super::tree::faults(&window.root());
            assert!(faults.is_empty(), "{name}: {faults:#?}");
            check(&window);
        }
    }
}
