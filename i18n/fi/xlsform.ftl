# Tarkistuslistat lomakkeina ODK:lle, Kobolle ja vastaaville ohjelmille (XLSForm, laskentataulukko): ulos ja sisään.

## Lomakkeessa. Virkailija lukee tätä puhelimesta, ehkä henkilön vieressä.

# Kaiken muun yläpuolella.
xlsform-aid-note = Tämä lomake auttaa huomaamaan. Se, mitä lomake lopussa näyttää, on apuväline eikä päätös henkilöstä. Tarjoa apua tuloksesta riippumatta. Jätä kysymys avoimeksi, jos asia ei tullut puheeksi.
xlsform-first-title = Tästä keskustelusta
xlsform-age-label = Minkä ikäinen henkilö tietääksesi on?
xlsform-age-hint = Jos et ole varma, valitse ”{ age-may-be-child }”
xlsform-private-talk-label = Puhuitko henkilön kanssa kahden kesken?

## Komennot.

xlsform-written = Lomake on kirjoitettu: { $file }

cli-export-about = Kirjoita sisältöä tiedostoiksi, joita muut ohjelmat lukevat
cli-export-xlsform-about = Kirjoita tarkistuslista ODK- tai Kobo-lomakkeeksi kaikilla kielillä ja tuloksen säännön kanssa
cli-export-xlsform-checklist-help = Tarkistuslistan tunniste, esimerkiksi general-indicators
cli-export-xlsform-output-help = Kirjoitettava laskentataulukko; sitä ei saa vielä olla
cli-import-about = Lue muiden ohjelmien kirjoittamaa sisältöä
cli-import-xlsform-about = Lue ODK- tai Kobo-lomake tarkistuslistan ja tekstien kansioksi ja kerro, mitä jäi käyttämättä
cli-import-xlsform-file-help = Lomake: .xlsx-muotoinen laskentataulukko
cli-import-xlsform-to-help = Kirjoitettava kansio; sen on oltava tyhjä, tai sitä ei saa vielä olla

error-xlsform-no-checklist = Tarkistuslistaa nimeltä { $id } ei ole.
error-xlsform-no-checklist-help = Nämä ovat: { $known }
error-xlsform-not-set = Lomaketta ei voitu tehdä. Vika on ohjelmassa.

xlsform-read = { $count ->
    [one] Tarkistuslistasta { $checklist } luettiin yksi kysymys kansioon { $folder } ({ $languages }).
   *[other] Tarkistuslistasta { $checklist } luettiin { $count } kysymystä kansioon { $folder } ({ $languages }).
}
xlsform-read-hint = Käy kansio läpi, ennen kuin kukaan käyttää sitä. Se, mitä lomake ei kertonut, on jätetty yksinkertaisimmilleen: kysytty, vain tausta, ei lähdettä.
# Kun lomake ei kertonut, mihin, kenelle ja milloin tarkistuslista on.
xlsform-not-said = Ei kerrottu lomakkeessa
xlsform-unused-title = Jäi käyttämättä tai muuttui:
xlsform-unused-empty = Koko lomake käytettiin.

## Mitä jäi käyttämättä.

xlsform-unused-type = Rivit, joiden tyyppi on { $name }: { $rows }
xlsform-unused-repeat = Kysymys toistoryhmässä, { $name }: { $rows }
xlsform-unused-column = Sarake { $name }, rivit: { $rows }
xlsform-unused-language = Kieli { $name }
xlsform-unused-assumed = Tekstin kieltä ei kerrottu; kieleksi katsottiin { $name }
xlsform-unused-no-english = Mitään ei ole englanniksi. Lisää se: tarkistuslista tarvitsee sen.
xlsform-unused-no-words = Ilman sanoja tai käyttökelpoista nimeä, { $name }: { $rows }
xlsform-unused-formula = Solut, joissa on kaava, rivit: { $rows }
xlsform-unused-long-cell = Solut, joissa on yli 4 kt, rivit: { $rows }
xlsform-unused-changed = Tekstistä poistettiin jotain, mikä voisi toimia kaavana tai kätkeä jotain. Nyt siinä on ”{ $name }”, rivit: { $rows }
xlsform-unused-twice = Nimi { $name } on kahdesti ja sai numeron, rivi: { $rows }

error-xlsform-damaged = Tämä ei ole .xlsx-muotoinen laskentataulukko, tai se on vioittunut.
error-xlsform-damaged-help = Mitään ei kirjoitettu. Tallenna lomake .xlsx-tiedostona ja yritä uudelleen.
error-xlsform-too-large = Lomake on liian suuri.
error-xlsform-too-large-help = Mitään ei kirjoitettu. Lomake saa olla enintään 16 Mt.
error-xlsform-too-many-rows = Lomakkeessa on liikaa rivejä.
error-xlsform-too-many-rows-help = Mitään ei kirjoitettu. Taulukossa saa olla enintään 5 000 riviä.
error-xlsform-no-survey = Laskentataulukossa ei ole taulukkoa nimeltä survey, joten se ei ole lomake.
error-xlsform-no-questions = Lomakkeessa ei ole kysymystä, johon voi vastata kyllä tai ei.
error-xlsform-folder-not-empty = Kansio { $folder } ei ole tyhjä.
error-xlsform-folder-not-empty-help = Mitään ei kirjoitettu. Nimeä kansio, joka on tyhjä tai jota ei vielä ole.
