#if os(Linux)
  import CExtendedAttributes
  import Foundation
  import Testing
  import WPSIndicators

  @testable import WPSIndicatorsFiles

  /// What the disk keeps with a file, kept by the one that replaces it.
  @Suite final class FileRightsTests {
    private let folder: URL
    private let path: String

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      path = folder.appending(path: "first.json").path
      try Data(minimalRegistry.text().bytes).write(to: URL(filePath: path))
    }

    deinit {
      try? FileManager.default.removeItem(at: folder)
    }

    private static let access = "system.posix_acl_access"

    /// The owner may all, a named user may read, the group nothing or what it is given, others nothing.
    private func list(group: UInt16 = 0) -> [UInt8] {
      let whole = UInt32.max
      let entries: [(tag: UInt16, rights: UInt16, id: UInt32)] = [
        (1, 6, whole), (2, 4, 65534), (4, group, whole), (0x10, 6, whole), (0x20, 0, whole),
      ]
      return [2, 0, 0, 0]
        + entries.flatMap { entry in
          withUnsafeBytes(of: entry.tag.littleEndian, Array.init)
            + withUnsafeBytes(of: entry.rights.littleEndian, Array.init)
            + withUnsafeBytes(of: entry.id.littleEndian, Array.init)
        }
    }

    /// Gives a file an attribute; whether the disk has such.
    private func set(_ name: String, _ value: [UInt8], of path: String) -> Bool {
      setxattr(path, name, value, value.count, 0) == 0
    }

    private func value(_ name: String, of path: String) -> [UInt8]? {
      var buffer = [UInt8](repeating: 0, count: 1000)
      let count = getxattr(path, name, &buffer, buffer.count)
      return count < 0 ? nil : Array(buffer[..<count])
    }

    private func mode(of path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return attributes[.posixPermissions] as? Int ?? -1
    }

    /// The ways in which files are replaced.
    private func replaceBothWays(_ check: () throws -> Void) throws {
      let later = try #require(Period("9999-Q4"))
      _ = try RegistryFile(path: path).update { $0.beginning(later) }
      #expect(try RegistryFile(path: path).read().registry?.reportingPeriod == later)
      try check()
      try FileAccess.write(minimalRegistry.text().bytes, to: FileName(path))
      #expect(try RegistryFile(path: path).read().registry?.reportingPeriod != later)
      try check()
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == ["first.json"])
    }

    @Test func `access control lists and attributes are kept`() throws {
      guard set(Self.access, list(), of: path), set("user.note", [1, 0, 2], of: path) else {
        return
      }
      #expect(try mode(of: path) == 0o660)
      try replaceBothWays { () throws in
        #expect(value(Self.access, of: path) == list())
        #expect(value("user.note", of: path) == [1, 0, 2])
        #expect(try mode(of: path) == 0o660)
      }
    }

    @Test func `a folder's list gives nobody rights to a file that is replaced`() throws {
      chmod(path, 0o640)
      guard set("system.posix_acl_default", list(group: 6), of: folder.path) else { return }
      try replaceBothWays { () throws in
        #expect(value(Self.access, of: path) == nil)
        #expect(try mode(of: path) == 0o640)
      }
    }

    @Test func `a new file has the rights that its folder prescribes`() throws {
      guard set("system.posix_acl_default", list(group: 4), of: folder.path) else { return }
      let (made, usual) = (
        folder.appending(path: "made").path, folder.appending(path: "usual").path
      )
      try FileAccess.write([1], to: FileName(made))
      close(open(usual, O_CREAT | O_WRONLY, 0o666))
      #expect(value(Self.access, of: made) == value(Self.access, of: usual))
      #expect(try mode(of: made) == mode(of: usual) && mode(of: made) & 0o7 == 0)
    }
  }
#endif
