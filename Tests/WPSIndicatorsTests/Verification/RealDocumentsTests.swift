import Foundation
import Testing
import WPSIndicatorsFiles

@testable import WPSIndicators

/// The shipped registry against the documents themselves, which are not part of the repository: in
/// the folder that WPS_DOCUMENTS names, else not at all.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["WPS_DOCUMENTS"] != nil))
struct RealDocumentsTests {
  private let registry: Registry
  private let folder: DocumentFolder
  private let held: [String: HeldText]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "indicators.json").path
    registry = try #require(RegistryFile(path: path).read().registry)
    folder = try DocumentFolder(
      path: ProcessInfo.processInfo.environment["WPS_DOCUMENTS"], of: registry, in: path)
    held = folder.copies.compactMapValues { $0.copy.text }
  }

  /// The quotations of which a document is held, each with it.
  private var quotations: [(text: String, document: HeldText)] {
    let verification = Verification(of: registry, copies: folder.copies, others: folder.others)
    return verification.entries.compactMap { entry in
      guard let quotation = entry.quotation, let source = quotation.source else { return nil }
      return held[source].map { (quotation.text, $0) }
    }
  }

  @Test func `every quotation is found`() {
    #expect(folder.others.isEmpty && folder.copies.count >= 5)
    let quotations = quotations
    #expect(quotations.count >= 40)
    for (text, document) in quotations {
      let isFound = document.finds(text)
      #expect(isFound, "\(text)")
    }
    print("\(quotations.count) quotations found in \(folder.copies.count) documents")
  }

  /// A change may say what the document says as well; nothing but the same words elsewhere does.
  @Test func `every change of a quotation is noticed`() {
    var count = 0
    for (text, document) in quotations {
      for change in DocumentTrial.changes(of: text) {
        count += 1
        let isFound = document.finds(change)
        #expect(!isFound, "\(change)")
      }
    }
    print("\(count) changes noticed")
  }

  @Test func `words that stand there are found however they are printed`() {
    var count = 0
    for (_, document) in held.sorted(by: { $0.key < $1.key }) {
      var trial = DocumentTrial(String(decoding: document.document.source.bytes, as: UTF8.self))
      for _ in 1...5 {
        let printed = HeldText(trial.reprinted())
        for _ in 1...40 {
          let run = trial.run()
          let isFound = printed.finds(run)
          #expect(isFound, "\(run)")
          count += 1
        }
      }
    }
    print("\(count) runs of words found")
  }
}
