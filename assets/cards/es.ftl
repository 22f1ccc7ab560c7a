# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims.

card-language-name = Español
card-language-latin = espanol castellano spanish
card-language-status = drafted

card-you-decide =
    Usted decide lo que me cuenta.
    Puede parar en cualquier momento.
    No ha hecho nada malo por hablar conmigo.
card-alone =
    Hablo un momento a solas con cada visitante.
    Aquí eso es normal.
    Las demás personas pueden esperar afuera.
card-say-no =
    Puede decir que no.
    Puede dejar cualquier pregunta sin responder.
    Puede parar cuando quiera.
    Aquí recibe la misma ayuda.
card-interpreter =
    ¿Quiere que alguien le traduzca?
    No será nadie de su familia ni nadie para quien usted trabaje.
    Puede pedir que sea una mujer o un hombre.
    Puede pedir que sea otra persona.
card-what-is-written =
    Me gustaría anotar una parte de lo que me cuenta.
    Lo hago para que pueda recibir ayuda.
    Le diré quién puede leerlo.
    Puede pedirme que lo borre.
    Si la ley me obliga a guardar algo, se lo diré.
card-limits =
    Si una vida está en peligro, quizás tenga que decírselo a alguien.
    También si hay niños en peligro o si la ley lo exige.
    Antes se lo diría a usted.
    Usted decide cuánto me cuenta.
card-choices =
    Puede hablar con alguien que ayuda a la gente, ahora o más tarde.
    Puede pedir un lugar seguro para dormir.
    Puede pedir un médico.
    Puede pedir un abogado.
    Puede simplemente llevarse esta información.
    Hoy puede no hacer nada y volver otro día.
card-danger =
    ¿Está en peligro ahora?
    Llame a este número.
card-helpline =
    Puede llamar a este número, hoy o más adelante.
    Puede preguntar si hablan su idioma.
    Usted decide lo que les cuenta.
card-passport =
    Su pasaporte es suyo.
    Puede llevarlo consigo.
    Si lo tiene otra persona, puede decírmelo.
    Podemos hablar de lo que es posible.
card-answers =
    Sí
    No
    No sé
    No quiero responder
card-break =
    Hacemos una pausa corta.
    No hay prisa.
    Seguimos cuando usted quiera, u otro día.
card-come-back =
    Puede volver otro día.
    ¿Es seguro para usted llevarse esto?
    También puede aprenderse el número de memoria.
