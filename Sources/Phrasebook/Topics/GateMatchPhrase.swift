/// What a gate says of comparing wishes (rules H4, V8).
package enum GateMatchPhrase: String, PhraseKey {
  case led, memberLed, two, many, dyads
}
