/// What a text is to whoever wrote it, as messages call it.
package enum TextRole: String, Sendable {
  /// A file, which somebody edits by hand.
  case file
  /// The options of a call, which a program writes.
  case options
  /// What a program wants to have recorded.
  case draft

  /// With its article.
  package var name: Message {
    switch self {
    case .file: Message("the file", fr: "le fichier")
    case .options: Message("the options", fr: "les options")
    case .draft: Message("the draft", fr: "l’ébauche")
    }
  }

  /// Where it ends.
  var end: Message {
    switch self {
    case .file: Message("the end of the file", fr: "la fin du fichier")
    case .options: Message("the end of the options", fr: "la fin des options")
    case .draft: Message("the end of the draft", fr: "la fin de l’ébauche")
    }
  }

  /// What is said of it: the verb agrees with the name.
  func saying(_ singular: Message, plural: Message) -> Message {
    name + Message(verbatim: " ") + (self == .options ? plural : singular)
  }
}
