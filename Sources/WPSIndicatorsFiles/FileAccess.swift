#if canImport(Glibc)
  import Glibc
  private let readBytes = Glibc.read
  private let writeBytes = Glibc.write
#elseif canImport(Musl)
  import Musl
  private let readBytes = Musl.read
  private let writeBytes = Musl.write
#elseif canImport(Darwin)
  import Darwin
  private let readBytes = Darwin.read
  private let writeBytes = Darwin.write
#endif

/// Reading and writing of whole files.
///
/// Plain system calls, because Foundation's writing forgets a file's permissions, its reading
/// refuses pipes, and its errors name neither.
package enum FileAccess {
  /// The largest file that is read: far above any real one, and below what fills a small machine.
  static let greatestSize = 1 << 30

  /// The bytes of a file, or all that comes through a pipe.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path, .read) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, .read) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(path: path, action: .read, reason: "it is a folder")
    }
    return try readAll(descriptor, path, expecting: Int(clamping: status.st_size))
  }

  /// All that comes through an open file, of which the size is a guess.
  package static func readAll(
    _ descriptor: Int32, _ path: String, expecting size: Int = 0
  ) throws(FileError) -> [UInt8] {
    let tooLarge = FileError(path: path, action: .read, reason: "it is larger than 1 GiB")
    guard size <= greatestSize else { throw tooLarge }
    var bytes = [UInt8]()
    bytes.reserveCapacity(size + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readBytes(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
        guard bytes.count <= greatestSize else { throw tooLarge }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw failure(path, .read)
      }
    }
  }

  /// Writes a file whole or not at all: into a new file beside it, which then takes its name.
  ///
  /// Owner and permissions are kept as far as the system lets them be, and symbolic links are
  /// followed; hard links are not kept. What is no regular file, such as a device or a pipe, cannot
  /// be replaced and is written to, and so is what standard output goes to anyway.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(path: path, action: .write, reason: "it is a folder")
    }
    if exists, isStandardOutput(status) { return try writeAll(bytes, STDOUT_FILENO, path) }
    if exists, access(path, W_OK) != 0 { throw failure(path, .write) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY)
      guard descriptor >= 0 else { throw failure(path, .write) }
      defer { close(descriptor) }
      return try writeAll(bytes, descriptor, path)
    }
    // A limit on file sizes must fail the write, not end the process before it has tidied up.
    signal(SIGXFSZ, SIG_IGN)
    let target = try resolved(path)
    let folder = folder(of: target)
    let (descriptor, name) = try makeTemporaryFile(in: folder, for: path)
    do throws(FileError) {
      try writeAll(bytes, descriptor, path)
      try adopt(exists ? status : nil, descriptor, path)
      if fsync(descriptor) != 0 || rename(name, target) != 0 { throw failure(path, .write) }
      flushFolder(folder)
    } catch {
      close(descriptor)
      unlink(name)
      throw error
    }
    close(descriptor)
  }

  /// The folder of a file, with the slash that ends it; empty for the current one.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Makes an empty file, open for writing, that nobody else has.
  /// - Parameter path: the file that it is to become, for errors.
  static func makeTemporaryFile(
    in folder: String, for path: String
  ) throws(FileError) -> (descriptor: Int32, name: String) {
    var template = Array((folder + ".wps-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw cannotMakeFile(for: path) }
    let name = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (descriptor, name)
  }

  /// What the system says of a file that could not be made beside another.
  static func cannotMakeFile(for path: String) -> FileError {
    errno == EACCES
      ? FileError(path: path, action: .write, reason: "no file can be made in its folder")
      : failure(path, .write)
  }

  /// Makes the new name of a file last through a loss of power, where the system can do that.
  static func flushFolder(_ folder: String) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY)
    guard descriptor >= 0 else { return }
    // The file is whole under either name; a system that cannot flush folders loses nothing else.
    fsync(descriptor)
    close(descriptor)
  }

  /// Gives the new file the owner and the permissions of the one that it replaces, or those that
  /// any new file has.
  static func adopt(
    _ status: stat?, _ descriptor: Int32, _ path: String
  ) throws(FileError) {
    guard let status else {
      let mask = umask(0)
      umask(mask)
      if fchmod(descriptor, 0o666 & ~mask) != 0 { throw failure(path, .write) }
      return
    }
    // Only the superuser can give files away; then the group is all that can be kept.
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    if fchmod(descriptor, status.st_mode & 0o7777) != 0 { throw failure(path, .write) }
  }

  private static func isStandardOutput(_ status: stat) -> Bool {
    var output = stat()
    return fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == status.st_dev
      && output.st_ino == status.st_ino
  }

  static func writeAll(
    _ bytes: [UInt8], _ descriptor: Int32, _ path: String
  ) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw failure(path, .write)
      }
    }
  }

  /// Where a chain of symbolic links ends, whether or not there is a file.
  static func resolved(_ path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count > 0 else { return path }
      let link = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = link.hasPrefix("/") ? link : folder + link
    }
    throw FileError(path: path, action: .write, reason: "too many symbolic links")
  }

  /// What the system says of the call that has just failed.
  package static func failure(_ path: String, _ action: FileError.Action) -> FileError {
    let reason =
      switch errno {
      case ENOENT: "there is no such file or folder"
      case EACCES, EPERM: "permission denied"
      case ENOSPC: "the disk is full"
      case EROFS: "the disk is read-only"
      default: strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
      }
    return FileError(path: path, action: action, reason: reason)
  }
}

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
