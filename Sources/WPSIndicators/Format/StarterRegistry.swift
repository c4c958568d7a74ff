/// A small registry to overwrite: one of each record, with figures that nobody takes for real.
public struct StarterRegistry: Sendable, Hashable {
  /// The languages in which its texts are given, at least one.
  public let languages: [Language]
  /// The period that it reports up to, and that its figures are of.
  public let period: Period

  /// So long ago that it will be seen to need replacing.
  public static let placeholderPeriod = Quarter(containing: CalendarDate(unchecked: 2000, 1, 1))
    .period

  /// - Parameters:
  ///   - languages: the languages of its texts, the first of them that of what has one alone;
  ///     English where there are none.
  ///   - period: the period that it reports up to.
  public init(languages: [Language], period: Period = placeholderPeriod) {
    self.languages = languages.isEmpty ? [.english] : languages
    self.period = period
  }

  /// The file, in UTF-8. It has no errors, and no warnings but that its texts are placeholders.
  public var bytes: [UInt8] { Array(json.utf8) }

  /// A text that is there to be overwritten.
  private struct Placeholder {
    let english: String
    let french: String
  }

  private static let title = Placeholder(
    english: "Example: women and peace and security", french: "Exemple : les femmes et la paix")
  private static let group = Placeholder(english: "Example group", french: "Groupe d’exemple")
  private static let report = Placeholder(
    english: "Example report, to be replaced", french: "Rapport d’exemple, à remplacer")
  private static let publisher = Placeholder(
    english: "Example publisher", french: "Éditeur d’exemple")
  private static let law = Placeholder(
    english: "Example law, to be replaced", french: "Loi d’exemple, à remplacer")
  private static let committee = Placeholder(
    english: "Example committee", french: "Comité d’exemple")
  private static let figures = Placeholder(
    english: "Placeholder: overwrite.", french: "Chiffres fictifs : à remplacer.")
  private static let decree = Placeholder(english: "Example decree", french: "Décret d’exemple")

  /// The texts that nobody means to keep, in all languages.
  static let placeholders = Set(
    [title, group, report, publisher, law, committee, figures, decree]
      .flatMap { [$0.english, $0.french] })

  private var json: String {
    """
    {
      "$schema": "\(RegistrySchema.fileName)",
      "formatVersion": 1,
      "title": \(text(Self.title)),
      "reportingPeriod": "\(period)",

      "groups": [
        { "id": "example-group", "name": \(text(Self.group)) }
      ],

      "sources": [
        {
          "id": "example-source",
          "title": \(text(Self.report)),
          "publisher": "\(languages.first == .french ? Self.publisher.french : Self.publisher.english)"
        },
        {
          "id": "example-law",
          "title": \(text(Self.law))
        }
      ],

      "targets": [
        {
          "id": "thirty-per-cent",
          "name": \(text("At least 30 per cent women", "Au moins 30 % de femmes")),
          "shortName": \(text("share of women", "part des femmes")),
          "basis": "benchmark",
          "measure": "womenShare",
          "atLeast": "30%",
          "source": "example-law"
        },
        {
          "id": "adopted",
          "name": \(text("Adopted", "Adopté")),
          "basis": "commitment",
          "measure": "done"
        }
      ],

      "bodies": [
        {
          "id": "example-body",
          "name": \(text(Self.committee)),
          "kind": "monitoringMechanism",
          "group": "example-group",
          "targets": ["thirty-per-cent"],
          "observations": [
            {
              "period": "\(period)",
              "members": 12345, "women": 1234,
              "source": "example-source",
              "locator": \(text("page 0", "page 0")),
              "note": \(text(Self.figures))
            }
          ]
        }
      ],

      "indicators": [
        {
          "id": "example-milestone",
          "name": \(text(Self.decree)),
          "group": "example-group",
          "kind": "milestone",
          "targets": ["adopted"],
          "observations": [
            { "period": "\(period)", "status": "planned", "source": "example-source" }
          ]
        }
      ]
    }

    """
  }

  private func text(_ placeholder: Placeholder) -> String {
    text(placeholder.english, placeholder.french)
  }

  /// A text in the languages asked for: a string for one of them, an object for several.
  private func text(_ english: String, _ french: String) -> String {
    let versions = languages.map { language in
      switch language {
      case .english: (language, "\"\(english)\"")
      case .french: (language, "\"\(french)\"")
      }
    }
    if versions.count == 1 { return versions[0].1 }
    let members = versions.map { "\"\($0.0.rawValue)\": \($0.1)" }
    return "{ \(members.joined(separator: ", ")) }"
  }
}
