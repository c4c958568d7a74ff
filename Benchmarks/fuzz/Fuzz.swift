import Foundation
import FuzzTargets

/// What is tried with the bytes that libFuzzer makes; `WPS_FUZZ` names one.
enum FuzzTarget: String, CaseIterable {
  /// The bytes are a registry.
  case registry
  /// The bytes choose a registry, and what becomes of it.
  case mutation
  /// The bytes are a table, taken over into a registry.
  case table
  /// The bytes choose what is edited in a registry.
  case edit
  /// The bytes are the options of a function of `wps.h`, or a document.
  case call
  /// The bytes are JSON, for the library's reader and Foundation's.
  case json

  func run(_ bytes: [UInt8]) throws(Finding) {
    switch self {
    case .registry: try RegistryTrial.run(bytes)
    case .mutation: try MutationTrial.run(bytes, on: Fixtures.valid)
    case .table: try TableTrial.run(bytes, on: Fixtures.valid)
    case .edit: try EditTrial.run(bytes, on: Fixtures.valid)
    case .call: try CallTrial.run(bytes, on: Fixtures.valid)
    case .json: try JSONTrial.run(bytes)
    }
  }

  /// The one that the environment names.
  static let asked: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["WPS_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("WPS_FUZZ names none of \(allCases.map(\.rawValue))")
    }
    return target
  }()
}

/// The files of the tests, from the folder of the repository.
enum Fixtures {
  /// Registries without errors, in the order of their names; of those that are large the rest of what
  /// is tried would be starved.
  static let valid = all(in: "valid").filter { $0.count < 20_000 }

  /// The registries of a folder.
  static func all(in folder: String) -> [[UInt8]] {
    let folder = URL(filePath: "Tests/WPSIndicatorsTests/Fixtures/\(folder)")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let registries = (files ?? []).filter { $0.pathExtension == "json" }.sorted {
      $0.path < $1.path
    }
    .compactMap { try? Array(Data(contentsOf: $0)) }
    precondition(!registries.isEmpty, "\(folder.path) has no registries")
    return registries
  }
}

/// Tries one input; libFuzzer calls it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try FuzzTarget.asked.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("found: \(error)")
  }
  return 0
}

/// Writes what libFuzzer begins with into the folder that `WPS_FUZZ_PREPARE` names, and ends; libFuzzer
/// calls it before all else.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["WPS_FUZZ_PREPARE"] else { return 0 }
  do {
    try Preparation(in: URL(filePath: folder)).write()
  } catch {
    fatalError("\(error)")
  }
  exit(0)
}
