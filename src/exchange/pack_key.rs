//! Who made a pack: `minisign` signatures, as the ordinary tool of that name writes and checks them.

use minisign::{KeyPair, PublicKeyBox, SecretKeyBox, SignatureBox};
use minisign_verify::{PublicKey, Signature};

use super::pack_error::PackError;

/// What the ordinary tool writes above a signature. It is not signed, so no other text is taken.
const COMMENT: &str = "signature from minisign secret key";

/// A key whose packs are used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    /// What its file is called.
    pub name: String,
    /// As it is printed and compared: one line.
    pub text: String,
}

impl TrustedKey {
    /// Reads a public key as `minisign` writes it.
    ///
    /// # Errors
    /// When the text is none.
    pub fn read(name: &str, text: &str) -> Result<Self, PackError> {
        let not_a_key = || PackError::NotAKey { file: name.to_owned() };
        let line = text.lines().nth(1).ok_or_else(not_a_key)?.trim();
        PublicKey::from_base64(line).map_err(|_| not_a_key())?;
        Ok(Self { name: name.to_owned(), text: line.to_owned() })
    }

    /// The file of the key, as `minisign -p` takes it.
    #[must_use]
    pub fn file(&self) -> String {
        format!("untrusted comment: minisign public key {}\n{}\n", self.name, self.text)
    }

    /// Whether the key made this signature; `None` when it says that it is another key's.
    fn made(&self, signature: &Signature, content: &[u8]) -> Option<bool> {
        let key = PublicKey::from_base64(&self.text).ok()?;
        match key.verify(content, signature, false) {
            Ok(()) => Some(true),
            Err(minisign_verify::Error::UnexpectedKeyId) => None,
            Err(_) => Some(false),
        }
    }
}

/// The key that signed this content.
///
/// # Errors
/// [`PackError::UnknownKey`] when none of these did, [`PackError::Changed`] when one of them signed something else.
pub fn signer<'a>(content: &[u8], signature: &str, keys: &'a [TrustedKey]) -> Result<&'a TrustedKey, PackError> {
    let read = Signature::decode(signature).map_err(|_| PackError::Changed)?;
    // Whatever is written another way around what is signed was written by somebody else.
    let written = SignatureBox::from_string(signature).map_err(|_| PackError::Changed)?;
    if written.untrusted_comment().ok().as_deref() != Some(COMMENT) || written.to_string() != signature {
        return Err(PackError::Changed);
    }
    let mut refused = PackError::UnknownKey;
    for key in keys {
        match key.made(&read, content) {
            Some(true) => return Ok(key),
            Some(false) => refused = PackError::Changed,
            None => {}
        }
    }
    Err(refused)
}

/// Signs a content with a secret key as `minisign` writes it.
///
/// # Errors
/// When it is no secret key, or needs a passphrase, or another one.
pub fn sign(content: &[u8], secret: &str, passphrase: Option<&str>, about: &str) -> Result<String, PackError> {
    let not_a_key = || PackError::NotAKey { file: String::new() };
    let sealed = SecretKeyBox::from_string(secret).map_err(|_| not_a_key())?;
    let key = match (SecretKeyBox::from_string(secret).map(SecretKeyBox::into_unencrypted_secret_key), passphrase) {
        (Ok(Ok(key)), _) => key,
        (_, Some(passphrase)) => sealed.into_secret_key(Some(passphrase.to_owned())).map_err(|error| match error.kind() {
            minisign::ErrorKind::Verify => PackError::WrongPassphrase,
            _ => not_a_key(),
        })?,
        (_, None) if is_sealed(secret) => return Err(PackError::KeyNeedsPassphrase),
        (_, None) => return Err(not_a_key()),
    };
    let signed = minisign::sign(None, &key, content, Some(about), Some(COMMENT)).map_err(|_| not_a_key())?;
    Ok(signed.into_string())
}

/// Whether a secret key lies under a passphrase: its two letters for the derivation say so, `Sc` for scrypt.
fn is_sealed(secret: &str) -> bool {
    secret.lines().nth(1).is_some_and(|line| line.starts_with("RWRTY"))
}

/// Draws a key pair: the secret key, under a passphrase if one is given, and the public one.
///
/// # Errors
/// When the system gives no random numbers.
pub fn generate(passphrase: Option<&str>, name: &str) -> Result<(String, TrustedKey), PackError> {
    let no_key = |_| PackError::Write(std::io::ErrorKind::Other);
    let pair = match passphrase {
        Some(passphrase) => KeyPair::generate_encrypted_keypair(Some(passphrase.to_owned())),
        None => KeyPair::generate_unencrypted_keypair(),
    }
    .map_err(no_key)?;
    let secret = pair.sk.to_box(None).map_err(no_key)?.into_string();
    let public: PublicKeyBox = pair.pk.to_box().map_err(no_key)?;
    Ok((secret, TrustedKey::read(name, &public.into_string())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_known_by_its_key_alone() {
        let (secret, public) = generate(None, "maker").unwrap();
        let (_, other) = generate(None, "other").unwrap();
        let signature = sign(b"content", &secret, None, "about it").unwrap();

        assert_eq!(signer(b"content", &signature, &[other.clone(), public.clone()]), Ok(&public));
        assert_eq!(signer(b"content", &signature, &[other]), Err(PackError::UnknownKey));
        assert_eq!(signer(b"Content", &signature, &[public]), Err(PackError::Changed));
    }

    #[test]
    fn a_key_under_a_passphrase_signs_with_it_alone() {
        let (secret, public) = generate(Some("gravel lantern"), "maker").unwrap();

        assert_eq!(sign(b"content", &secret, None, "about"), Err(PackError::KeyNeedsPassphrase));
        assert_eq!(sign(b"content", &secret, Some("otter"), "about"), Err(PackError::WrongPassphrase));
        let signature = sign(b"content", &secret, Some("gravel lantern"), "about").unwrap();
        assert_eq!(signer(b"content", &signature, std::slice::from_ref(&public)), Ok(&public));
    }

    #[test]
    fn what_is_not_signed_of_a_signature_may_not_be_other_either() {
        let (secret, public) = generate(None, "maker").unwrap();
        let signature = sign(b"content", &secret, None, "about").unwrap();
        let keys = [public];

        for other in [signature.replace("from", "of"), format!("{signature}\n"), signature.replace('\n', "\r\n"), String::new()] {
            assert_eq!(signer(b"content", &other, &keys), Err(PackError::Changed), "{other}");
        }
    }
}
