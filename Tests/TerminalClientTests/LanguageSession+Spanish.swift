extension LanguageSession {
  /// What a person reads and types in Spanish.
  static let readInSpanish = """
    Te damos la bienvenida: Ronda del lunes
      The computer that hosts this session keeps no record of who sent it.
    Escribe ? en cualquier momento para leer lo que puedes hacer aquí.
    El programa cuenta 7 plazas. ¿Tú también? Si cuentas otra cifra, dilo.
    1 pantalla compartida muestra también la sala.
    Empezamos 5 minutos más tarde de lo previsto.

    Paso 4 de 16: Elegir
      A nadie se le puede encontrar por una respuesta.
    El programa cuenta 7 plazas. ¿Tú también? Si cuentas otra cifra, dilo.
      1. Sí
      2. Sí, en silencio
      3. Hoy no
    Escribe un número del 1 al 3.
    > 4
    Escribe un número del 1 al 3, por favor.
    > 1
    Gracias. Tu respuesta ha llegado. Escribe u para retirarla hasta que se cierre
    el paso.

    Paso 4 de 16: Elegir
      La sopa es ...
      1. una comida
      2. un entrante
      3. una bebida
    Escribe hasta 2 números del 1 al 3, separados por espacios, o p para pasar.
    Quién ve esto: Mezclada con las demás; se muestra tras el cierre.
    > 1 2 3
    Escribe hasta 2 números distintos del 1 al 3, por favor, o p para pasar.
    Quién ve esto: Mezclada con las demás; se muestra tras el cierre.
    > 2 1
    Gracias. Tu respuesta ha llegado. Escribe u para retirarla hasta que se cierre
    el paso.
    > p
    Ya has respondido. Escribe antes u para retirar tu respuesta.
    La mayoría ha terminado. No hay prisa.
    Este paso se cierra en 30 segundos. Pasar está bien.
    Nos tomamos un momento. No pasa nada malo; la sala está en silencio.

    Paso 4 de 16: Elegir
      La sopa es ...
    Escribe un número del 1 al 7, o p para pasar.
    Quién ve esto: Mezclada con las demás; se muestra tras el cierre.
    > 8
    Escribe un número del 1 al 7, por favor, o p para pasar.
    Quién ve esto: Mezclada con las demás; se muestra tras el cierre.
    > 6
    Gracias. Tu respuesta ha llegado. Escribe u para retirarla hasta que se cierre
    el paso.

    Lo que la sala ve de Elegir
      1 a 3: 3
      4 a 7: 6
    El centro es 4,5; la mitad de las respuestas está entre 3 y 6.

    Paso 4 de 16: Elegir
      La sopa es ...
    Escribe una línea de hasta 160 caracteres, o p para pasar.
    Quién ve esto: Mezclada con las demás; se muestra tras el cierre.
    > p
    Ha llegado. Escribe u para retirarlo hasta que se cierre el paso.

    Lo que la sala ve de Elegir
    1 línea. Puede que algunas líneas se hayan retenido.
      «Ayer fue tranquilo.»
    > h
    Quien facilita verá que eres tú quien pide hablar con una persona. ¿Lo envío?
    Escribe sí o no.
    > ?
    Escribe sí o no, por favor.
    > no
    No se ha enviado nada.
    > ?
    Comandos:
      p: pasar; vale tanto como responder
      u: retirar tu respuesta, hasta que se cierre el paso
      s: salir un rato y volver; nadie se entera
      -: más despacio, por favor
      +: un poco más de tiempo, por favor
      m TEXTO: una nota privada a quien facilita, sin tu nombre
      m sign TEXTO: lo mismo con tu nombre
      h: pedir hablar con una persona; te pregunta antes
      x: vaciar la pantalla
      q: salir; te pregunta antes
      ?: esta lista
      mail: tu buzón; nunca se abre solo
      reply TEXTO: responder a una carta, sin tu nombre
      strike: quitar una línea tuya de la transcripción
      /solo: trabajar por tu cuenta en un paso a dúo
      /others: de nuevo con las demás personas
      /avoid NOMBRE, NOMBRE: mejor no con esas personas
      /together NOMBRE: con gusto con esa persona
      Intro a solas: leer la pregunta otra vez

    Los pasos han terminado. La sala sigue abierta unos 10 minutos: quédate,
    respira, o escribe q para salir.
    Todavía puedes escribir a quien facilita: m y tus palabras, o h.
    >
    Los pasos han terminado y la sala sigue abierta: m con tus palabras escribe a
    quien facilita, q sale de la sala.
      La sesión ha terminado.
    """
}
