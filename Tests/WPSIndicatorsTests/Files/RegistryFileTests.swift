import Foundation
import Testing
import WPSIndicators
import WPSIndicatorsFiles

/// A registry on the disk, in a folder of its own.
@Suite final class RegistryFileTests {
  private let folder: URL
  private let file: RegistryFile

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = RegistryFile(path: folder.appending(path: "first.json").path)
    try Data(minimalRegistry.text().bytes).write(to: URL(filePath: file.path))
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: URL(filePath: file.path))) }
  }

  private struct Unwilling: Error, Equatable {}

  @Test func `a change that is made is written`() throws {
    let later = try #require(Period("9999-Q4"))
    let update = try file.update { $0.beginning(later) }
    guard case .made(let change) = update else {
      Issue.record("\(update)")
      return
    }
    #expect(change.before == (try Registry.read(minimalRegistry.text()).registry))
    #expect(change.after.reportingPeriod == later)
    #expect(try file.read().registry == change.after)
    #expect(try bytes == change.edit.bytes)
  }

  @Test func `what is not made is not written`() throws {
    let (before, early) = (try bytes, try #require(Period("0001-Q1")))
    guard case .declined(nil) = try file.update({ $0.beginning(early) }) else {
      Issue.record("an earlier quarter was begun")
      return
    }
    let unwilling = try file.update { _ throws(Unwilling) in throw Unwilling() }
    guard case .declined(.some) = unwilling else {
      Issue.record("\(unwilling)")
      return
    }
    #expect(try bytes == before)
    try FileManager.default.removeItem(atPath: file.path)
    #expect(throws: FileError.self) { try self.file.update { $0.beginning(early) } }
  }

  @Test func `of a file with errors nothing is planned`() throws {
    try Data("{}".utf8).write(to: URL(filePath: file.path))
    let update = try file.update { _ in
      Issue.record("planned")
      return nil
    }
    guard case .faulty(let reading) = update else {
      Issue.record("\(update)")
      return
    }
    #expect(reading.errorCount > 0)
    #expect(try bytes == Array("{}".utf8))
  }

  @Test func `a new file overwrites nothing`() throws {
    let before = try bytes
    #expect(throws: FileError.self) { try self.file.create(Array("{}".utf8)) }
    #expect(try bytes == before && !FileManager.default.fileExists(atPath: file.schemaPath))
    try Data().write(to: URL(filePath: file.schemaPath))
    let second = RegistryFile(path: folder.appending(path: "second.json").path)
    try second.create(before)
    #expect(try second.read().registry == file.read().registry)
    #expect(second.schemaPath == file.schemaPath)
    #expect(try Data(contentsOf: URL(filePath: file.schemaPath)).isEmpty)
  }
}
