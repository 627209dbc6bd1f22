import Testing

/// Stories run one after the other: each has a dozen processes of its own.
@Suite(.serialized)
enum Stories {}
