import Foundation
import Testing
import WPSIndicatorsC

/// What a function of the C interface gives, called as C calls it.
struct CCall {
  let status: Int32
  let bytes: [UInt8]
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The problems that it tells.
  var problems: [Problem] {
    get throws { try JSONDecoder().decode(Problems.self, from: Data(bytes)).problems }
  }

  struct Problem: Decodable, Equatable {
    let code: String
    let path: String
    let message: String
    let help: String?
  }

  private struct Problems: Decodable {
    let problems: [Problem]
  }

  /// Calls a function, and gives what it gave back to it.
  init(_ function: (UnsafeMutableRawPointer) -> Int32) {
    let word = MemoryLayout<Int>.size
    let out = UnsafeMutableRawPointer.allocate(byteCount: 2 * word, alignment: word)
    defer { out.deallocate() }
    // What stands there before is of no interest to the library.
    out.initializeMemory(as: UInt8.self, repeating: 0xA5, count: 2 * word)
    status = function(out)
    let start = out.load(as: UnsafePointer<UInt8>?.self)
    let count = out.load(fromByteOffset: word, as: Int.self)
    bytes = Array(UnsafeBufferPointer(start: start, count: count))
    #expect(start?[count] == 0, "there is no zero behind the bytes")
    wps_free(out)
    #expect(out.load(as: UnsafePointer<UInt8>?.self) == nil)
    #expect(out.load(fromByteOffset: word, as: Int.self) == 0)
    wps_free(out)
  }

  static func scorecard(_ file: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_scorecard(file, file.count, options, $0) }
  }

  static func validate(_ file: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_validate(file, file.count, options, $0) }
  }

  static func record(_ file: [UInt8], _ draft: String) -> CCall {
    CCall { wps_record(file, file.count, draft, $0) }
  }

  static func importing(_ file: [UInt8], _ table: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_import(file, file.count, table, table.count, options, $0) }
  }

  static func export(_ file: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_export(file, file.count, options, $0) }
  }

  static func diff(_ old: [UInt8], _ new: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_diff(old, old.count, new, new.count, options, $0) }
  }

  static func verify(_ file: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_verify(file, file.count, nil, 0, options, $0) }
  }

  static func quarter(_ file: [UInt8], _ options: String? = nil) -> CCall {
    CCall { wps_quarter(file, file.count, options, $0) }
  }

  static func explain(_ file: [UInt8], _ options: String) -> CCall {
    CCall { wps_explain(file, file.count, options, $0) }
  }

  static func whatIf(_ file: [UInt8], _ options: String) -> CCall {
    CCall { wps_what_if(file, file.count, options, $0) }
  }
}

/// Files of the repository.
enum RepositoryFile {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// The shipped registry, and the fixtures without errors.
  static func registries() throws -> [(name: String, bytes: [UInt8])] {
    let folder = "Tests/WPSIndicatorsTests/Fixtures/valid"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path
    ).filter { $0.hasSuffix(".json") }.sorted()
    return try (["indicators.json"] + names.map { "\(folder)/\($0)" }).map { ($0, try bytes($0)) }
  }
}
