/// What a program says by itself, in every language that it speaks: a problem, advice, help.
///
/// The languages stand side by side where the thing is said, so that a phrase that lacks one does not
/// compile, and whoever changes one sees the other. What a *file* says is a `LocalizedText`.
///
/// ```swift
/// Message(
///   "found \(quoted: word) where \(expected) is expected",
///   fr: "\(quoted: word) trouvé là où \(expected) est attendu")
/// ```
public struct Message: Sendable, Hashable {
  /// The message in English: lower case, one sentence, no full stop.
  public let english: String
  /// The message in French, in the same form.
  public let french: String

  /// A message that is put together of words, numbers and other messages.
  package init(_ english: Spelling<InEnglish>, fr french: Spelling<InFrench>) {
    (self.english, self.french) = (english.text, french.text)
  }

  private init(english: String, french: String) {
    (self.english, self.french) = (english, french)
  }

  /// What is the same in all languages, such as a key or a command to type.
  package init(verbatim text: String) {
    self.init(english: text, french: text)
  }

  /// The message in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// The message with each of its versions changed in the same way.
  package func map(_ change: (String) -> String) -> Message {
    Message(english: change(english), french: change(french))
  }

  package static func + (first: Message, second: Message) -> Message {
    Message(english: first.english + second.english, french: first.french + second.french)
  }
}

extension Message {
  /// A language that literals can be in.
  package protocol Tongue {
    static var language: Language { get }
    /// A word between the quotation marks of the language.
    static func quote(_ word: String) -> String
  }

  /// English.
  package enum InEnglish: Tongue {
    package static let language = Language.english
    package static func quote(_ word: String) -> String { "'\(word)'" }
  }

  /// French.
  package enum InFrench: Tongue {
    package static let language = Language.french
    package static func quote(_ word: String) -> String { "«\u{A0}\(word)\u{A0}»" }
  }

  /// A literal in one language. Messages in it are said in the same.
  package struct Spelling<In: Tongue>: ExpressibleByStringInterpolation {
    let text: String

    package init(stringLiteral text: String) {
      self.text = text
    }

    package init(stringInterpolation interpolation: Interpolation) {
      text = interpolation.text
    }

    private init(text: String) {
      self.text = text
    }

    /// One literal on several lines of code.
    package static func + (first: Spelling, second: Spelling) -> Spelling {
      Spelling(text: first.text + second.text)
    }

    package struct Interpolation: StringInterpolationProtocol {
      fileprivate(set) var text = ""

      package init(literalCapacity: Int, interpolationCount: Int) {}

      package mutating func appendLiteral(_ literal: String) {
        text += literal
      }

      /// A name, a command, a number as it is to be read.
      package mutating func appendInterpolation(_ text: String) {
        self.text += text
      }

      package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
        text += value.description
      }

      package mutating func appendInterpolation(_ message: Message) {
        text += message.text(in: In.language)
      }

      /// What somebody wrote, in quotation marks, cut if it is long, with controls made visible.
      package mutating func appendInterpolation(quoted word: String) {
        text += In.quote(word.escapingControls)
      }
    }

    package typealias StringInterpolation = Interpolation
  }
}

extension [Message] {
  /// The messages with a separator between.
  package func joined(by separator: Message) -> Message? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }

  /// "a, b and c".
  package var conjunction: Message { listed(Message(" and ", fr: " et ")) }

  /// "a, b or c".
  package var disjunction: Message { listed(Message(" or ", fr: " ou ")) }

  private func listed(_ last: Message) -> Message {
    guard count > 1 else { return first ?? Message(verbatim: "") }
    let all = Array(dropLast()).joined(by: Message(verbatim: ", "))
    return (all ?? Message(verbatim: "")) + last + self[count - 1]
  }
}
