@testable import WPSIndicators

/// How French is set: no-break spaces before high signs and inside quotation marks, curly apostrophes.
enum FrenchTypography {
  /// What is wrong in a text, apart from what it quotes.
  static func slips(in text: String) -> [String] {
    let nobreak = "\u{A0}"
    let slips = [" :", " ;", " ?", " !", " %", "'"]
    let own = text.replacing(#/«\u{A0}[^»]*\u{A0}»/#, with: "")
    return (slips + ["«", "»", nobreak + nobreak]).filter { own.contains($0) }
  }

  /// What a message leaves in English, or sets badly in French; empty where nothing is wrong.
  static func faults(of message: Message) -> [String] {
    let (english, french) = (message.english, message.french)
    return (english == french ? ["not translated: \(english)"] : [])
      + slips(in: french).map { "'\($0)' in: \(french)" }
  }
}
