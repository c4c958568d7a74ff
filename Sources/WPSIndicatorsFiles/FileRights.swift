import WPSIndicators

#if canImport(Glibc)
  import Glibc
  import CExtendedAttributes
#elseif canImport(Musl)
  import Musl
  import CExtendedAttributes
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who may do what with a file, and what else the disk keeps with it: owner, group, permissions,
/// access control list and other extended attributes.
struct FileRights {
  private let status: stat
  private let file: FileName

  /// The rights of a file that is there.
  init(_ status: stat, of file: FileName) {
    (self.status, self.file) = (status, file)
  }

  /// Gives them to a new file that is open to nobody else yet. Nobody gets rights that they did not
  /// have, save the owner: where the group cannot be kept, there are those alone that both the group
  /// and all others had.
  /// - Throws: that an access control list or an attribute cannot be kept.
  func give(to descriptor: Int32, at name: FileName, _ path: FileName) throws(FileError) {
    // Only the superuser can give files away; then the group is all that can be kept.
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { throw FileAccess.failure(path, .write) }
    let keepsGroup = new.st_gid == status.st_gid
    let hasList = try giveAttributes(to: descriptor, at: name, path)
    if hasList, !keepsGroup {
      throw FileError(
        path: path, action: .write,
        reason: Message(
          "it has an access control list, which cannot be kept with another group",
          fr: "il a une liste de contrôle d’accès, qui ne peut être conservée avec un autre groupe")
      )
    }
    var mode = status.st_mode & 0o7777
    if new.st_uid != status.st_uid { mode &= ~0o4000 }
    if !keepsGroup {
      let shared = mode >> 3 & mode & 0o7
      mode = mode & 0o5700 | shared << 3 | shared
    }
    if fchmod(descriptor, mode) != 0 { throw FileAccess.failure(path, .write) }
  }

  // MARK: - Attributes

  #if canImport(Darwin)
    /// Gives the new file the attributes; whether there is an access control list among them.
    private func giveAttributes(
      to descriptor: Int32, at name: FileName, _ path: FileName
    ) throws(FileError) -> Bool {
      let flags = copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR)
      guard copyfile(file.cString, name.cString, nil, flags) >= 0 else {
        throw cannotKeep(Self.allAttributes, path)
      }
      // Such a list names users and groups, never the group that the file has.
      return false
    }
  #else
    /// Gives the new file the attributes; whether there is an access control list among them.
    private func giveAttributes(
      to descriptor: Int32, at name: FileName, _ path: FileName
    ) throws(FileError) -> Bool {
      let old = file.cString
      guard let names = Self.names({ listxattr(old, $0, $1) }),
        let given = Self.names({ flistxattr(descriptor, $0, $1) })
      else { throw cannotKeep(Self.allAttributes, path) }
      // What the folder prescribes for new files, the file that is replaced need not have.
      for name in given where name.isOfSystem && !names.contains(name) {
        if fremovexattr(descriptor, name.cString) != 0 {
          throw cannotKeep(Message("its access rights", fr: "ses droits d’accès"), path)
        }
      }
      for name in names where !Self.isOfContents(name) {
        let value = Self.value { getxattr(old, name.cString, $0, $1) }
        let present = Self.value { fgetxattr(descriptor, name.cString, $0, $1) }
        if let value, value == present { continue }
        guard let value, fsetxattr(descriptor, name.cString, value, value.count, 0) == 0 else {
          throw cannotKeep(
            name.isOfSystem
              ? Message("its access control list", fr: "sa liste de contrôle d’accès")
              : Message(
                "its extended attribute '\(name)'",
                fr: "son attribut étendu «\u{A0}\(name)\u{A0}»"), path)
        }
      }
      return names.contains { $0.isOfSystem }
    }

    /// Whether the system makes the attribute from what is in the file, and lets no change leave it.
    private static func isOfContents(_ name: FileName) -> Bool {
      ["security.ima", "security.evm", "security.capability"].contains(name)
    }

    /// The largest list of names, and the largest value, that Linux has.
    private static let greatestSize = 1 << 16

    private static func names(
      _ list: (UnsafeMutablePointer<CChar>?, Int) -> Int
    ) -> Set<FileName>? {
      var buffer = [CChar](repeating: 0, count: greatestSize)
      let count = list(&buffer, buffer.count)
      // Many disks have none.
      if count < 0, errno == ENOTSUP || errno == ENOSYS { return [] }
      guard count >= 0 else { return nil }
      return Set(
        buffer[..<count].split(separator: 0).map { name in
          FileName(bytes: name.map { UInt8(bitPattern: $0) })
        })
    }

    private static func value(_ get: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
      var buffer = [UInt8](repeating: 0, count: greatestSize)
      let count = get(&buffer, buffer.count)
      return count < 0 ? nil : Array(buffer[..<count])
    }
  #endif

  private static let allAttributes = Message("its extended attributes", fr: "ses attributs étendus")

  private func cannotKeep(_ what: Message, _ path: FileName) -> FileError {
    FileError(
      path: path, action: .write,
      reason: Message(
        "\(what) cannot be kept: \(FileAccess.reason)",
        fr: "impossible de conserver \(what)\u{A0}: \(FileAccess.reason)"))
  }
}

extension FileName {
  /// Whether it is the name of an access control list, among the names of attributes.
  fileprivate var isOfSystem: Bool { bytes.starts(with: "system.".utf8) }
}
