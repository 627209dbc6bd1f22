/// Sentences for bare terminals.
package enum BareWords {
  package static let greeting = [
    "Welcome. You have come with a bare terminal, which is fine.",
    """
    Two things to know: the server reads every line that you type, and your terminal keeps it on \
    its screen. Lines from here can also not be padded to one length.
    """,
    "Please type the code of the room, such as TULIP-42.",
  ]
  package static let again = "That is not a code. It has five letters and two digits, such as TULIP-42."
  package static let goodbye = "Goodbye. Thank you for coming by."
  package static let reflect = """
    This is for you alone. From a bare terminal the server would read what you type, and your \
    screen would keep it: please think it rather than type it.
    """
}
