extension ServerErrorPhrase {
  package var spanish: String {
    switch self {
    case .malformed: "Esa línea no se pudo leer."
    case .unknownMessage: "Este servidor no conoce ese mensaje."
    case .outOfState: "Eso no se puede decir ahora mismo."
    case .badCode: "Ninguna sesión tiene ese código. Compáralo con la invitación, por favor."
    case .tooFast: "Un poco más despacio, por favor; inténtalo de nuevo en un momento."
    case .badToken: "Esa plaza ya no se conoce aquí. Entra con el código."
    case .badName: "Elige un nombre de 1 a 24 caracteres que nadie tenga aquí, por favor."
    case .badEnvelope: "La respuesta no encajaba en este paso."
    case .badProof: "La firma de quien facilita no era correcta para esta conexión."
    case .notAuthorized: "Eso necesita una clave de quien facilita que este servidor conozca."
    case .badWorkshop: "El archivo del taller tiene un error."
    case .storeFailed: "El servidor no pudo escribir en su disco."
    case .tooFewLines: "En un grupo las líneas se muestran de tres en tres como mínimo."
    case .notPossible: "Eso no se puede hacer ahora mismo."
    }
  }
}
