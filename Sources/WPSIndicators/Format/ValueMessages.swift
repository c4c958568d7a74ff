// What is said of values, whether they stand in a file, in a cell or in a registry that a program
// made: the denial follows what somebody wrote, in quotation marks.

extension Identifier {
  static let denial = Message("is not an id", fr: "n’est pas un identifiant")
}

extension LanguageTag {
  static let denial = Message("is not a language tag", fr: "n’est pas un code de langue")

  /// What to write in the place of a word that is none; capitals are all that is wrong with some.
  static func advice(on word: String) -> Message {
    let small = word.lowercased()
    return isWellFormed(small)
      ? Message(
        "write \"\(small)\", in small letters", fr: "écrivez \"\(small)\", en minuscules")
      : Message(
        "write a tag such as \"en\" or \"fr\"", fr: "écrivez un code tel que \"en\" ou \"fr\"")
  }
}

extension SHA256 {
  static let denial = Message("is no SHA-256", fr: "n’est pas une empreinte SHA-256")
}

extension CalendarDate {
  /// What is said of a word that is no day: the calendar lacks it, or it is written otherwise.
  static func denial(of word: String) -> Message {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map { $0.utf8.count }
    return Message(
      "is not a date of the calendar",
      fr: parts == [4, 2, 2]
        ? "n’existe pas dans le calendrier" : "n’est pas écrit comme une date du fichier")
  }
}

extension Period {
  static let denial = Message("is not a period", fr: "n’est pas une période")

  /// What is said where it stands beside a day that it does not hold.
  func lacks(_ day: CalendarDate) -> Message {
    let other = Period(granularity, containing: day)
    return Message(
      "the period \(self) does not hold the day \(day), which lies in \(other)",
      fr: "la période \(self) ne contient pas le jour \(day), qui se situe dans \(other)")
  }
}

extension Count {
  /// What is said of a number above a limit.
  static func exceeds(_ greatest: Int64) -> Message {
    Message(
      "is more than \(greatest), the greatest allowed", fr: "dépasse \(greatest), le maximum admis")
  }
}

extension ReportedPercent {
  static let denial = Message(
    "is not a percentage as published", fr: "n’est pas un pourcentage tel que publié")
  static let advice = Message(
    "write a number from 0 to 100 such as 26.4, with at most \(mostDecimals) decimals",
    fr: "écrivez un nombre de 0 à 100 comme 26.4, avec \(mostDecimals) décimales au plus")
}

extension CandidateOrder {
  static let denial = Message("is not the order of a list", fr: "n’est pas l’ordre d’une liste")
}

extension WordList {
  /// The words, with commas between.
  var listing: String { words.joined(separator: ", ") }

  /// What is said of a word that is none of them.
  /// - Parameter place: the key or the column.
  static func denial(in place: Message) -> Message {
    Message("is not a value of \(place)", fr: "n’est pas une valeur de \(place)")
  }

  /// What to write in its place.
  func advice(on word: String) -> Message {
    let near = MeantWord.suggestion(for: word, among: words).map {
      .didYouMean($0) + Message(verbatim: " ")
    }
    return (near ?? .empty)
      + Message("the values are \(listing)", fr: "les valeurs sont \(listing)")
  }
}

extension Message {
  static let writeText = Message(
    "write the text, or leave the key out where it is optional",
    fr: "écrivez le texte, ou supprimez la clé si elle est facultative")

  static let figureNeedsSource = Message(
    "every figure needs the id of at least one source",
    fr: "tout chiffre doit porter l’identifiant d’au moins une source")

  /// A text has two versions in one language.
  static func languageGivenTwice(_ tag: String) -> Message {
    Message(
      "the language \(quoted: tag) is given twice",
      fr: "la langue \(quoted: tag) est donnée deux fois")
  }
}
