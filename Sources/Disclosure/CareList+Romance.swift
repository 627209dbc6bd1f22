extension CareList {
  static let spanish = """
    # hacerse daño
    matarme
    quitarme la vida
    acabar con mi vida
    acabar con todo
    quiero morir
    quiero morirme
    quisiera estar muerta
    quisiera estar muerto
    mejor sin mí
    no quiero vivir
    no quiero seguir viviendo
    sin razón para vivir
    suicidarme
    suicidio
    suicida
    hacerme daño
    me hago daño
    cortarme las venas
    me corto los brazos
    autolesión
    autolesiones
    sobredosis
    # peligro en casa
    miedo de volver a casa
    miedo a volver a casa
    no estoy segura en casa
    no estoy seguro en casa
    miedo a mi pareja
    miedo de mi pareja
    miedo a mi marido
    miedo a mi mujer
    me amenaza
    me amenazó
    va a matarme
    me va a matar
    no me deja salir
    no me deja ir
    me encierra
    me encerró
    me quita el teléfono
    me quita el móvil
    me sigue a todas partes
    tiene un arma
    # maltrato y abuso
    me pega
    me pegó
    me golpea
    me golpeó
    me ahorca
    me estrangula
    me maltrata
    maltrato
    abusó de mí
    abusa de mí
    abuso sexual
    abusaron de mí
    me violó
    me violaron
    violación
    él me obliga
    ella me obliga
    me obligó a
    contra mi voluntad
    """

  static let french = """
    # se faire du mal
    me tuer
    me suicider
    mettre fin à mes jours
    mettre fin à ma vie
    en finir avec la vie
    en finir avec tout
    envie de mourir
    veux mourir
    voudrais mourir
    voudrais être morte
    voudrais être mort
    mieux sans moi
    plus envie de vivre
    ne veux plus vivre
    aucune raison de vivre
    suicide
    suicidaire
    me faire du mal
    me fais du mal
    me couper les veines
    me scarifier
    scarification
    surdose
    # danger à la maison
    peur de rentrer
    pas en sécurité chez moi
    pas en sécurité à la maison
    peur de mon mari
    peur de ma femme
    peur de mon conjoint
    peur de ma conjointe
    peur de mon compagnon
    peur de ma compagne
    me menace
    menacé de me tuer
    va me tuer
    ne me laisse pas sortir
    ne me laisse pas partir
    il m'enferme
    elle m'enferme
    m'a enfermée
    m'a enfermé
    me prend mon téléphone
    me suit partout
    a une arme
    # violences
    me frappe
    m'a frappée
    m'a frappé
    il me bat
    elle me bat
    m'a battue
    m'a battu
    m'étrangle
    m'a étranglée
    me maltraite
    abusé de moi
    abuse de moi
    abus sexuel
    m'a violée
    m'a violé
    un viol
    agression sexuelle
    il me force
    elle me force
    m'a forcée à
    contre mon gré
    """
}
