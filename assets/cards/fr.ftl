# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims.

card-language-name = Français
card-language-latin = francais french
card-language-status = drafted

card-you-decide =
    C’est vous qui décidez de ce que vous me dites.
    Vous pouvez arrêter à tout moment.
    Vous n’avez rien fait de mal en me parlant.
card-alone =
    Je parle un moment en privé avec chaque personne qui vient ici.
    Ici, c’est normal.
    Les autres peuvent attendre dehors.
card-say-no =
    Vous pouvez dire non.
    Vous pouvez laisser de côté n’importe quelle question.
    Vous pouvez arrêter quand vous voulez.
    Vous recevez ici la même aide.
card-interpreter =
    Voulez-vous que quelqu’un traduise ?
    Ce ne sera pas quelqu’un de votre famille, ni quelqu’un pour qui vous travaillez.
    Vous pouvez demander une femme ou un homme.
    Vous pouvez demander quelqu’un d’autre.
card-what-is-written =
    Je voudrais noter une partie de ce que vous me dites.
    Je le fais pour que vous puissiez recevoir de l’aide.
    Je vous dirai qui peut le lire.
    Vous pouvez me demander de l’effacer.
    Si la loi m’oblige à garder quelque chose, je vous le dirai.
card-limits =
    Si une vie est en danger, je devrai peut-être le dire à quelqu’un.
    De même si un enfant est en danger, ou si la loi l’exige.
    Je vous le dirais avant.
    C’est vous qui décidez d’en dire peu ou beaucoup.
card-choices =
    Vous pouvez parler à quelqu’un qui aide les gens, maintenant ou plus tard.
    Vous pouvez demander un endroit sûr pour dormir.
    Vous pouvez demander un médecin.
    Vous pouvez demander un avocat.
    Vous pouvez seulement prendre ces informations.
    Vous pouvez ne rien faire aujourd’hui et revenir.
card-danger =
    Êtes-vous en danger maintenant ?
    Appelez ce numéro.
card-helpline =
    Vous pouvez appeler ce numéro, aujourd’hui ou plus tard.
    Vous pouvez demander si quelqu’un parle votre langue.
    C’est vous qui décidez de ce que vous leur dites.
card-passport =
    Votre passeport est à vous.
    Vous pouvez le garder avec vous.
    Si quelqu’un d’autre l’a, vous pouvez me le dire.
    Nous pouvons parler de ce qui est possible.
card-answers =
    Oui
    Non
    Je ne sais pas
    Je ne veux pas répondre
card-break =
    Nous faisons une petite pause.
    Rien ne presse.
    Nous continuons quand vous voulez, ou un autre jour.
card-come-back =
    Vous pouvez revenir un autre jour.
    Pouvez-vous emporter ceci sans danger ?
    Vous pouvez aussi apprendre le numéro par cœur.
