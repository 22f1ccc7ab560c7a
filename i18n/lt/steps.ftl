# Žingsnių tvarka ten, kur dėl neteisingo pirmo žingsnio netenkama teisių.

step-fi-reflection-period-before-application = Jei asmuo galbūt neturi teisės būti Suomijoje, pirma siekite apsisprendimo laikotarpio: per nacionalinę pagalbos sistemą, policiją ar sienos apsaugą. Leidimo gyventi prašykite tik po to.
step-se-committee-or-investigation-leader-applies = Švedijoje nei asmuo, nei Jūsų įstaiga negali prašyti apsisprendimo laikotarpio. Paprašykite, kad kreiptųsi savivaldybės socialinės gerovės komitetas arba tyrimo vadovas.
step-no-apply-in-person-at-police = Norvegijoje dėl šešių mėnesių leidimo apsisprendimo laikotarpiui asmuo pats kreipiasi į policiją. Pirma paaiškinkite: bendradarbiauti ar liudyti neprivaloma, leidimas nepratęsiamas.
step-is-police-opinion-needed = Islandijoje leidimui galimoms aukoms reikia policijos išvados. Dėl piktnaudžiavimo ar viešosios tvarkos gali būti atsisakyta jį išduoti. Pasakykite tai, kol asmuo dar neapsisprendė prašyti.
step-pl-certificate-by-police-or-border-guard = Lenkijoje policija arba sienos apsauga išduoda pažymą, su kuria būti šalyje teisėta tris mėnesius (nepilnamečiui – keturis). Pirma pasakykite, kad ji nesuteikia teisės dirbti.
step-de-immigration-authority-counselling-statement-suffices = Vokietijoje prašykite užsieniečių tarnybos bent trijų mėnesių apsisprendimo laikotarpio. Pakanka konsultavimo centro pažymos; bendradarbiauti nebūtina.
step-dk-longer-period-tied-to-prepared-return = Prieš asmeniui su kuo nors sutinkant, pasakykite: Danijoje laikotarpis yra 30 dienų. Ilgesnis, iki 120 dienų, priklauso nuo to, ar asmuo padeda rengti grįžimą, arba nuo ypatingų priežasčių.
step-be-cooperation-decision-after-45-days = Belgijoje asmuo pirmiausia 45 dienas gali saugiai pabūti. Tik tada dėl ilgosios programos reikia spręsti, ar bendradarbiauti. Paaiškinkite tai iš anksto.
