import Foundation

/// A file in a folder of its own, which goes away with it.
final class ScratchFile {
  let folder: URL
  let url: URL
  var path: String { url.path }

  init(_ text: String, name: String = "indicators.json") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What the file holds now.
  var text: String {
    get throws { try String(contentsOf: url, encoding: .utf8) }
  }

  /// The names in the folder, in order.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
