#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileAccess {
  /// Whether there is anything of that name, be it a link that leads nowhere.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Refuses a name that is taken.
  static func expectAbsence(_ path: String) throws(FileError) {
    if exists(path) { throw taken(path) }
  }

  private static func taken(_ path: String) -> FileError {
    FileError(path: path, action: .write, reason: "there is a file of that name")
  }

  /// Writes a new file whole or not at all; refuses to replace one.
  static func create(_ bytes: [UInt8], at path: String) throws(FileError) {
    try expectAbsence(path)
    let (descriptor, name) = try makeTemporaryFile(in: folder(of: path), for: path)
    defer {
      close(descriptor)
      unlink(name)
    }
    try writeAll(bytes, descriptor, path)
    try adopt(nil, descriptor, path)
    guard fsync(descriptor) == 0 else { throw failure(path, .write) }
    // A link, unlike renaming, fails where somebody else has made the file meanwhile. Some disks,
    // such as memory sticks, know no links; then the look above must do.
    if link(name, path) == 0 { return }
    if errno == EEXIST { throw taken(path) }
    if rename(name, path) != 0 { throw failure(path, .write) }
  }
}
