extension TranscriptColumnPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .part: "cuenta lo que se mostró del paso, desde 1 (dos tandas de líneas son 1 y 2)"
    case .kind:
      """
      choice (elección), scale (escala), grid (cuadrícula), rank (orden), statement (afirmación), \
      line (línea), word (palabra), match (lista en común), text (lo dicho), not shown (no se \
      mostró), not kept (no se guardó)
      """
    case .earlier: "«earlier» antes de una clase es la imagen anterior de una comparación"
    case .item:
      """
      la afirmación, o el elemento de una lista en común; en el mapa de una cuadrícula, la fila \
      desde arriba; si no, vacío
      """
    case .answer: "opción, etiqueta, números de la escala, cuadrante, elemento, palabra o línea"
    case .share:
      """
      de 0 a 1 en décimas, nunca un número de personas; en un mapa, de 0 a 9, como parte del punto \
      más lleno
      """
    case .band:
      """
      una palabra en lugar de una proporción, en pasos delicados: few or none (pocas o ninguna), a \
      few (unas pocas), some (algunas), many (muchas), most (la mayoría)
      """
    case .detail:
      """
      el puesto en un orden, la respuesta central, lo que un cuestionario da por correcto, o el \
      texto dicho
      """
    }
  }
}
