# Inställningar, och vad som håller ärendena säkra.

settings-title = Inställningar
settings-no-vault = Det finns inga ärenden på den här datorn ännu. De skyddas av en lösenfras från och med det första.
settings-locked = Ärendena är låsta. Det som håller dem säkra ställs in med lösenfrasen.
settings-security-action = Säkerhet
settings-recording-hint = På det här systemet kan andra program spela in skärmen, också medan ärenden är öppna.

## Säkerhet: alla delar.

security-title = Säkerhet
security-hint = Vem som öppnar ärendena, hur de sparas och om de är intakta.
security-open-action = Öppna
security-open-label = Öppna: { $part }
security-passphrase-title = Din lösenfras
security-passphrase-standing = Ändra den om någon kan ha sett den
security-record-title = Åtkomstlogg
security-record-standing = Vem som öppnade ärendena, vem som såg namn, vad som togs ut
security-check-title = Kontrollera ärendena
security-check-standing = Ser efter om något är skadat

## Handläggarens egen lösenfras.

security-passphrase-hint = Den gamla lösenfrasen öppnar fortfarande äldre säkerhetskopior. Om någon känner till den, ersätt också säkerhetskopiorna.
security-passphrase-old-label = Nuvarande lösenfras
security-passphrase-old-needed = Skriv den lösenfras du har använt hittills
security-passphrase-action = Ändra lösenfrasen
security-passphrase-changed = Din lösenfras är ändrad

## Åtkomstloggen.

security-record-hint = Inget i den berättar om en person. Den kan inte ändras utan att det märks.
security-record-more-action = Visa tidigare poster

## Kontrollen.

security-check-hint = Varje sida, varje post och varje nyckelfil läses. Du kan fortsätta arbeta.
security-check-action = Kontrollera nu
security-check-begins = Kontrollerar…
security-check-progress = Kontrollerar: { $done } av { $of } ärenden
security-check-healthy = Allt är intakt. Ärenden: { $cases }. Poster: { $entries }.
security-check-faults = { $count ->
    [one] En sak är inte som den skrevs
   *[other] { $count } saker är inte som de skrevs
}
security-check-faults-help = Inget ändrades. Gör en säkerhetskopia nu, skriv av de här raderna och visa dem för den som sköter datorn.

security-not-now-action = Inte nu
security-supervisor-only = Bara en chef kan göra detta. Fråga din chef.

## Vem som öppnar ärendena.

security-officers-title = Handläggare
security-officers-about = Vem som öppnar ärendena
security-officers-standing = { $officers ->
    [one] En handläggare
   *[other] { $officers } handläggare
}, { $code ->
    [yes] återställningskod
   *[no] ingen återställningskod
}, { $organisation ->
    [yes] organisationsnyckel
   *[no] ingen organisationsnyckel
}
security-officers-hint = Varje handläggare har en lösenfras som ingen annan behöver känna till. Ta nyckeln från den som slutar på kontoret.
security-officers-only = Bara en chef ger eller tar bort en nyckel till ärendena. Fråga din chef.
security-officers-by-code = Du öppnade ärendena med återställningskoden. Den som har förlorat sin lösenfras får en ny här.
security-officer-role-own = { $role }, du
security-officer-own = Du
security-own-passphrase-action = Ändra lösenfras
security-replace-action = Ny lösenfras
security-new-code-action = Ta fram en ny kod
security-revoke-action = Ta bort nyckeln
security-way-label = { $way }: { $name }
security-officer-add-action = Ny handläggare
security-organisation-add-action = Lägg till organisationens nyckel

## Lägga till en handläggare.

security-officer-name-label = Namn i åtkomstloggen
security-officer-name-hint = Ett förnamn eller en befattning räcker
security-officer-name-needed = Skriv ett namn eller en befattning
security-officer-role-label = Roll
security-officer-role-hint = En chef bestämmer också vem som öppnar ärendena, och kan radera dem
security-officer-types-hint = Låt handläggaren skriva lösenfrasen ensam. Ingen annan behöver känna till den.
security-officer-add-confirm = Lägg till handläggaren
security-officer-added = { $name } kan öppna ärendena nu

## Lägga till organisationens nyckel.

security-organisation-hint = Den som har nyckelns hemliga del kan öppna ärendena när ingen på kontoret kan. Bara den publika delen sparas här.
security-organisation-name-label = Organisationens namn
security-organisation-name-needed = Skriv organisationens namn
security-organisation-key-label = Publik nyckel
security-organisation-key-hint = Den börjar med age1 och står i filen som age-keygen skrev
security-organisation-key-needed = Klistra in den publika nyckeln
security-organisation-confirm = Lägg till nyckeln

## En ny lösenfras för någon annan.

security-replace-title = Ny lösenfras: { $name }
security-replace-hint = Den gamla lösenfrasen öppnar då inte längre ärendena. Äldre säkerhetskopior går fortfarande att öppna med den.
security-replace-confirm = Börja använda den nya lösenfrasen
security-replaced = Den nya lösenfrasen öppnar ärendena nu

## Ta bort en nyckel.

security-revoke-title = Ta bort nyckeln: { $name }?
security-revoke-anew = Den slutar fungera direkt, och alla ärenden krypteras på nytt. Med många ärenden tar det några minuter.
security-revoke-backups = Äldre säkerhetskopior går fortfarande att öppna med den. Radera dem som du inte längre behöver.
security-revoke-promise = Om det avbryts går inget förlorat. Det slutförs vid nästa upplåsning.
security-revoke-keep-action = Behåll nyckeln
security-revoke-confirm = Ta bort nyckeln
security-rekeying-begins = Ärendena krypteras på nytt
security-rekeying = Ärendena krypteras på nytt: { $percent } av 100 procent
security-revoked = Nyckeln är borttagen, och ärendena är krypterade på nytt
error-slot-unfinished = Nyckeln öppnar inte längre ärendena, men de är ännu inte krypterade på nytt
error-slot-unfinished-help = Inget har gått förlorat. Frigör utrymme på disken, lås ärendena och öppna dem igen: då slutförs det.

## En ny återställningskod.

security-code-title = Återställningskod
security-code-standing = Ta fram en ny om någon kan ha sett den
security-code-hint = Koden öppnar ärendena när en lösenfras har förlorats. Ta fram en ny när papperet är borta, eller om någon kan ha sett det.
security-code-until = Den gamla koden gäller tills du har skrivit två grupper av den nya. Om du lämnar sidan före det används inte den nya.
security-code-backups = Äldre säkerhetskopior går fortfarande att öppna med den gamla koden.
security-code-put-action = Börja använda den nya koden
security-code-put = Den nya återställningskoden gäller. Förstör papperet med den gamla.
security-code-let-go = Den nya koden gäller inte. Den gamla återställningskoden gäller fortfarande.

## Radera allt.

security-destroy-title = Radera allt på den här datorn
security-destroy-standing = Alla ärenden, nycklar och säkerhetskopior i den här mappen, för gott
security-destroy-hint = Alla ärenden, nycklar och säkerhetskopior i den här mappen raderas för gott. Ingen lösenfras och ingen kod ger dem tillbaka.
security-destroy-folder-label = Mappen som raderas:
security-destroy-left-title = Vad som inte raderas
security-destroy-left-paper = Utskrifter och kort
security-destroy-left-files = Filer som har sparats på andra platser eller skickats
security-destroy-left-backups = Säkerhetskopior på andra enheter och datorer
security-destroy-left-aside = Äldre ärenden som lades åt sidan på den här datorn
# Det som ska skrivas, med versaler.
security-destroy-word = RADERA
security-destroy-word-label = Skriv { security-destroy-word } för att gå vidare
security-destroy-word-fault = Skriv { security-destroy-word }, som det står här
security-destroy-keep-action = Behåll allt
security-destroy-confirm = Radera allt
security-destroying = Raderar…
security-destroyed-title = Ärendena är raderade
security-destroyed-hint = Mappen { $folder } är borta, med allt som fanns i den.
security-destroyed-left = De här äldre ärendena lades åt sidan och finns kvar här:
security-destroyed-next = Vägledning, kontakter och bedömningar fungerar som förut.
security-destroyed-action = Börja om
