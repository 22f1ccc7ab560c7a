# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims.

card-language-name = Tagalog (Filipino)
card-language-latin = tagalog filipino pilipino
card-language-status = drafted

card-you-decide =
    Kayo po ang magpapasya kung ano ang sasabihin ninyo sa akin.
    Puwede po kayong tumigil anumang oras.
    Wala po kayong ginawang masama sa pakikipag-usap sa akin.
card-alone =
    Kinakausap ko po sandali nang sarilinan ang bawat bisita.
    Normal po iyon dito.
    Puwede pong maghintay sa labas ang iba.
card-say-no =
    Puwede po kayong magsabi ng “hindi”.
    Puwede po ninyong laktawan ang anumang tanong.
    Puwede po kayong tumigil kung kailan ninyo gusto.
    Pareho pa rin po ang tulong na makukuha ninyo rito.
card-interpreter =
    Gusto po ba ninyo ng interpreter?
    Hindi po ito kapamilya ninyo at hindi rin taong pinagtatrabahuhan ninyo.
    Puwede po kayong humiling ng babae o lalaki.
    Puwede po kayong humiling ng ibang tao.
card-what-is-written =
    Gusto ko po sanang isulat ang ilan sa mga sinasabi ninyo.
    Ginagawa ko po ito para makakuha kayo ng tulong.
    Sasabihin ko po sa inyo kung sino ang puwedeng bumasa nito.
    Puwede po ninyong hilingin na burahin ko ito.
    Kung may hindi ko puwedeng burahin dahil sa batas, sasabihin ko po sa inyo.
card-limits =
    Kung may buhay na nasa panganib, baka kailangan ko po itong sabihin sa iba.
    Ganoon din po kung may batang nasa panganib, o kung hinihingi ng batas.
    Sasabihin ko po muna sa inyo.
    Kayo po ang magpapasya kung gaano karami ang sasabihin ninyo.
card-choices =
    Puwede po kayong makipag-usap sa taong tumutulong sa iba, ngayon o sa ibang pagkakataon.
    Puwede po kayong humiling ng ligtas na matutulugan.
    Puwede po kayong humiling ng doktor.
    Puwede po kayong humiling ng abogado.
    Puwede pong kunin lang ninyo ang impormasyong ito.
    Puwede pong wala muna kayong gawin ngayong araw at bumalik na lang.
card-danger =
    Nasa panganib po ba kayo ngayon?
    Tawagan po ninyo ang numerong ito.
card-helpline =
    Puwede po ninyong tawagan ang numerong ito, ngayon o sa ibang araw.
    Puwede po ninyong itanong kung nagsasalita sila ng wika ninyo.
    Kayo po ang magpapasya kung ano ang sasabihin ninyo sa kanila.
card-passport =
    Sa inyo po ang pasaporte ninyo.
    Puwede po itong manatili sa inyo.
    Kung nasa ibang tao ito, puwede po ninyong sabihin sa akin.
    Puwede po nating pag-usapan kung ano ang posible.
card-answers =
    Oo
    Hindi
    Hindi ko alam
    Ayaw kong sumagot
card-break =
    Magpahinga po muna tayo sandali.
    Hindi po kailangang magmadali.
    Magpapatuloy po tayo kung kailan ninyo gusto, o sa ibang araw.
card-come-back =
    Puwede po kayong bumalik sa ibang araw.
    Ligtas po ba para sa inyo na dalhin ito?
    Puwede rin po ninyong kabisaduhin ang numero.
