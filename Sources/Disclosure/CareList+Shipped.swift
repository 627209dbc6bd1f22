extension CareList {
  /// The languages that have a list of their own.
  public static let languages = ["en", "de", "es", "fr"]

  /// Every shipped phrase: people write in whatever language is near.
  public static let shipped = CareList(languages.compactMap(shippedText).map(CareList.init(text:)))

  /// The list of one language as it can be written into a file and edited; nil for other languages.
  public static func shippedText(_ language: String) -> String? {
    let phrases: String? =
      switch language {
      case "en": english
      case "de": german
      case "es": spanish
      case "fr": french
      default: nil
      }
    return phrases.map { heading + $0 + "\n" }
  }

  private static let heading = """
    # Phrases that may mean that somebody needs care: one a line.
    # Add to them and delete what does not suit; case and accents make no difference.
    # Nothing is sent or kept because of them. They miss things: most of what is hard to say
    # uses other words.

    """

  private static let english = """
    # harming oneself
    kill myself
    killing myself
    end my life
    ending it all
    take my own life
    want to die
    wanna die
    wish i was dead
    wish i were dead
    better off dead
    better off without me
    no reason to live
    dont want to live
    dont want to be here anymore
    cant go on
    suicidal
    suicide
    hurt myself
    hurting myself
    harm myself
    self harm
    want to cut myself
    cut my arms
    cut my wrists
    started cutting
    overdose
    # danger at home
    afraid to go home
    scared to go home
    not safe at home
    dont feel safe at home
    afraid of my partner
    scared of my partner
    afraid of my husband
    afraid of my wife
    threatened to kill me
    threatens to kill me
    going to kill me
    will kill me
    wont let me leave
    not allowed to leave
    locked me in
    takes my phone
    follows me everywhere
    has a gun
    threatens me
    threatened me with
    afraid he will hurt
    afraid she will hurt
    afraid they will hurt
    # abuse
    he hits me
    she hits me
    they hit me
    he hit me
    she hit me
    he beats me
    she beats me
    beat me up
    chokes me
    choked me
    strangled me
    kicks me
    pushed me down
    raped
    rape
    sexually assaulted
    molested
    forced me to
    he forces me
    she forces me
    made me have sex
    forced himself on me
    abuses me
    abused me
    being abused
    touched me when i was a child
    """

  private static let german = """
    # sich selbst verletzen
    mich umbringen
    bringe mich um
    mir das leben nehmen
    nehme mir das leben
    nicht mehr leben
    will sterben
    möchte sterben
    wäre lieber tot
    wäre ich doch tot
    ohne mich besser dran
    kann nicht mehr weiter
    keinen sinn mehr
    allem ein ende
    selbstmord
    suizid
    suizidgedanken
    suizidal
    mich selbst verletzen
    verletze mich selbst
    mir selbst wehtun
    mich ritzen
    ritze mich
    überdosis
    # Gefahr zu Hause
    angst nach hause zu gehen
    angst heimzugehen
    zuhause nicht sicher
    zu hause nicht sicher
    angst vor meinem mann
    angst vor meiner frau
    angst vor meinem partner
    angst vor meiner partnerin
    droht mir
    bedroht mich
    bringt mich um
    will mich umbringen
    lässt mich nicht gehen
    lässt mich nicht raus
    sperrt mich ein
    hat mich eingesperrt
    nimmt mir das handy weg
    er verfolgt mich
    sie verfolgt mich
    darf nicht weg
    hat eine waffe
    # Gewalt
    schlägt mich
    hat mich geschlagen
    verprügelt mich
    würgt mich
    hat mich gewürgt
    tritt mich
    er tut mir weh
    sie tut mir weh
    misshandelt
    missbraucht
    missbrauch
    vergewaltigt
    vergewaltigung
    er zwingt mich
    sie zwingt mich
    hat mich gezwungen
    gegen meinen willen
    sexuell belästigt
    """
}
