// What is said in several places.

extension Message {
  /// Nothing, for what is said in some cases alone.
  package static let empty = Message(verbatim: "")

  /// A word in quotation marks, as messages name a key.
  static func quoted(_ word: String) -> Message {
    Message("\(quoted: word)", fr: "\(quoted: word)")
  }

  /// A word in quotation marks, and what is said of it.
  static func quoted(_ word: String, _ said: Message) -> Message {
    Message("\(quoted: word) \(said)", fr: "\(quoted: word) \(said)")
  }

  /// What was found in the place of something else.
  static func found(_ word: String, where expected: Message) -> Message {
    Message(
      "found \(quoted: word) where \(expected) is expected",
      fr: "\(quoted: word) trouvé là où il faut \(expected)")
  }

  // MARK: - Advice

  /// To write something in the place of what stands there.
  static func write(_ spelling: String) -> Message {
    Message("write \(spelling)", fr: "écrivez \(spelling)")
  }

  /// Whether a word or key was meant that is near what stands there.
  package static func didYouMean(_ word: String) -> Message {
    Message("did you mean '\(word)'?", fr: "vouliez-vous dire «\u{A0}\(word)\u{A0}»\u{A0}?")
  }

  static let leaveKeyOut = Message(
    "leave the key out where nothing is known", fr: "supprimez la clé si rien n’est connu")

  /// To say that there are none, or what else to do.
  static func zeroIfNone(else unknown: Message) -> Message {
    Message(
      "write 0 if there are none; \(unknown)", fr: "écrivez 0 s’il n’y en a pas\u{A0}; \(unknown)")
  }

  static let withoutQuotes = Message(", without quotes", fr: ", sans guillemets")

  static let ifPointSeparatesThousands = Message(
    ", if the point separates thousands", fr: ", si le point sépare les milliers")

  static let deleteOneOfTwo = Message("delete one of the two", fr: "supprimez l’une des deux")

  // MARK: - Notes

  static let firstGivenHere = Message("first given here", fr: "figure déjà ici")
}
