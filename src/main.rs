//! Reads the command line and hands it on.

use clap::Parser;

/// Helps consular staff notice people who may be victims of human trafficking, and get them to help.
#[derive(Parser)]
#[command(version)]
struct Arguments {}

fn main() {
    let Arguments {} = Arguments::parse();
}
