//! Sealing with `age`: bytes to recipients, and an identity under a passphrase. Both open with the plain `age` program.

use std::io::{Read as _, Write as _};
use std::str::FromStr as _;

use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

pub use age::x25519::{Identity, Recipient};

/// The most work that opening a file may ask for: four seconds and 1 GiB. A file that asks for more is not ours.
const MOST_WORK: u8 = 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealingError {
    #[error("wrong passphrase")]
    WrongPassphrase,
    #[error("sealed to other keys")]
    OtherKeys,
    #[error("no sealed file, or a damaged one")]
    Damaged,
    #[error("nobody to seal to")]
    NoRecipients,
}

/// Draws a new identity.
#[must_use]
pub fn new_identity() -> Identity {
    Identity::generate()
}

/// Reads an identity as `age` writes it.
///
/// # Errors
/// [`SealingError::Damaged`] when the text is none.
pub fn identity(text: &str) -> Result<Identity, SealingError> {
    Identity::from_str(text.trim()).map_err(|_| SealingError::Damaged)
}

/// Reads a recipient as `age` writes it.
///
/// # Errors
/// [`SealingError::Damaged`] when the text is none.
pub fn recipient(text: &str) -> Result<Recipient, SealingError> {
    Recipient::from_str(text.trim()).map_err(|_| SealingError::Damaged)
}

/// Seals bytes to all recipients: each can open them alone.
///
/// # Errors
/// When there is nobody to seal to.
pub fn seal(plain: &[u8], recipients: &[Recipient]) -> Result<Vec<u8>, SealingError> {
    let recipients = recipients.iter().map(|one| one as &dyn age::Recipient);
    write(Encryptor::with_recipients(recipients).map_err(|_| SealingError::NoRecipients)?, plain)
}

/// Opens what was sealed to this identity.
///
/// # Errors
/// [`SealingError::OtherKeys`] when it was sealed to others, [`SealingError::Damaged`] when it can't be read.
pub fn open(sealed: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, SealingError> {
    read(sealed, identity)
}

/// Seals an identity under a passphrase, at the cost of the work factor: an identity file as `age -i` takes it.
///
/// # Errors
/// When writing fails, which memory does not bring about.
pub fn seal_identity(identity: &Identity, passphrase: &SecretString, work_factor: u8) -> Result<Vec<u8>, SealingError> {
    let mut recipient = scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work_factor.clamp(1, MOST_WORK));
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let text = identity.to_string();
    let mut line = Zeroizing::new(String::with_capacity(text.expose_secret().len() + 1));
    line.push_str(text.expose_secret());
    line.push('\n');
    write(encryptor.map_err(|_| SealingError::NoRecipients)?, line.as_bytes())
}

/// Opens an identity file with its passphrase.
///
/// # Errors
/// [`SealingError::WrongPassphrase`], or [`SealingError::Damaged`] when no passphrase could open it.
pub fn open_identity(sealed: &[u8], passphrase: &SecretString) -> Result<Identity, SealingError> {
    let mut key = scrypt::Identity::new(passphrase.clone());
    key.set_max_work_factor(MOST_WORK);
    let plain = read(sealed, &key).map_err(|error| match error {
        SealingError::OtherKeys => SealingError::WrongPassphrase,
        other => other,
    })?;
    identity(std::str::from_utf8(&plain).map_err(|_| SealingError::Damaged)?)
}

fn write(encryptor: Encryptor, plain: &[u8]) -> Result<Vec<u8>, SealingError> {
    let mut sealed = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealingError::Damaged)?;
    writer.write_all(plain).map_err(|_| SealingError::Damaged)?;
    writer.finish().map_err(|_| SealingError::Damaged)?;
    Ok(sealed)
}

fn read(sealed: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>, SealingError> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| refusal(&error))?;
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| refusal(&error))?;
    // Never longer than what was sealed, so that the plain text does not move while it grows.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plain).map_err(|_| SealingError::Damaged)?;
    Ok(plain)
}

const fn refusal(error: &DecryptError) -> SealingError {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => {
            SealingError::OtherKeys
        }
        _ => SealingError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORK: u8 = 2;

    #[test]
    fn what_is_sealed_opens_with_any_of_the_identities() {
        let (one, other, stranger) = (new_identity(), new_identity(), new_identity());

        let sealed = seal(b"an invented secret", &[one.to_public(), other.to_public()]).unwrap();

        assert_eq!(open(&sealed, &one).unwrap().as_slice(), b"an invented secret");
        assert_eq!(open(&sealed, &other).unwrap().as_slice(), b"an invented secret");
        assert_eq!(open(&sealed, &stranger).unwrap_err(), SealingError::OtherKeys);
        assert!(!sealed.windows(6).any(|window| window == b"secret"));
    }

    #[test]
    fn an_identity_opens_with_its_passphrase_only() {
        let identity = new_identity();
        let passphrase = SecretString::from("plain words for a test".to_owned());

        let sealed = seal_identity(&identity, &passphrase, WORK).unwrap();

        assert_eq!(open_identity(&sealed, &passphrase).unwrap().to_public(), identity.to_public());
        let wrong = open_identity(&sealed, &SecretString::from("other words".to_owned()));
        assert_eq!(wrong.err(), Some(SealingError::WrongPassphrase));
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_or_is_cut_is_damaged() {
        let passphrase = SecretString::from("plain words for a test".to_owned());
        let sealed = seal_identity(&new_identity(), &passphrase, WORK).unwrap();
        let end = sealed.windows(2).position(|pair| pair == b" 2").unwrap();
        let costly = [&sealed[..=end], b"30", &sealed[end + 2..]].concat();

        for damaged in [&costly[..], &sealed[..sealed.len() - 1], b"", b"age-encryption.org/v1\n"] {
            assert_eq!(open_identity(damaged, &passphrase).err(), Some(SealingError::Damaged));
        }
    }

    #[test]
    fn sealing_to_nobody_is_refused() {
        assert_eq!(seal(b"", &[]), Err(SealingError::NoRecipients));
    }
}
