import Foundation
import WPSIndicators

/// A file below `Fixtures`, named as problems in it are to name it.
struct Fixture: Sendable, CustomStringConvertible {
  /// The folder in `Fixtures`.
  let folder: String
  /// The name without its extension.
  let name: String

  var description: String { name }

  /// The file as text to be read.
  func text() throws -> SourceText {
    let data = try Data(contentsOf: url("json"))
    return SourceText(name: "\(name).json", bytes: Array(data))
  }

  /// The file beside it with another extension.
  func url(_ fileExtension: String) -> URL {
    Self.root.appending(path: "\(folder)/\(name).\(fileExtension)")
  }

  /// All fixtures of a folder with an extension, in the order of their names.
  static func all(in folder: String, _ fileExtension: String = "json") -> [Fixture] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == fileExtension }
      .map { Fixture(folder: folder, name: $0.deletingPathExtension().lastPathComponent) }
      .sorted { $0.name < $1.name }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")
}

/// A registry small enough to be changed in place by tests that need a file of their own.
let minimalRegistry = Fixture(folder: "valid", name: "minimal")
