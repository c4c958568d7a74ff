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

  /// The file, in UTF-8; it has neither errors nor warnings.
  public var bytes: [UInt8] { Array(json.utf8) }

  private var json: String {
    """
    {
      "$schema": "\(RegistrySchema.fileName)",
      "formatVersion": 1,
      "title": \(text("Example: women and peace and security", "Exemple : les femmes et la paix")),
      "reportingPeriod": "\(period)",

      "groups": [
        { "id": "example-group", "name": \(text("Example group", "Groupe d’exemple")) }
      ],

      "sources": [
        {
          "id": "example-source",
          "title": \(text("Example report, to be replaced", "Rapport d’exemple, à remplacer")),
          "publisher": "\(languages.first == .french ? "Éditeur d’exemple" : "Example publisher")"
        },
        {
          "id": "example-law",
          "title": \(text("Example law, to be replaced", "Loi d’exemple, à remplacer"))
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
          "name": \(text("Example committee", "Comité d’exemple")),
          "kind": "monitoringMechanism",
          "group": "example-group",
          "targets": ["thirty-per-cent"],
          "observations": [
            {
              "period": "\(period)",
              "members": 12345, "women": 1234,
              "source": "example-source",
              "locator": \(text("page 0", "page 0")),
              "note": \(text("Placeholder: overwrite.", "Chiffres fictifs : à remplacer."))
            }
          ]
        }
      ],

      "indicators": [
        {
          "id": "example-milestone",
          "name": \(text("Example decree", "Décret d’exemple")),
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
