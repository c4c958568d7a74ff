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
enum FileAccess {
  /// The bytes of a file, or all that comes through a pipe.
  static func read(_ path: String) throws(ToolError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path, .read) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, .read) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw .file(path: path, action: .read, reason: "it is a folder")
    }
    return try readAll(descriptor, path, expecting: Int(status.st_size))
  }

  /// All that comes through an open file, of which the size is a guess.
  static func readAll(
    _ descriptor: Int32, _ path: String, expecting size: Int = 0
  ) throws(ToolError) -> [UInt8] {
    var bytes = [UInt8]()
    bytes.reserveCapacity(size + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readBytes(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw failure(path, .read)
      }
    }
  }

  /// Writes a file whole or not at all: into a new file beside it, which then takes its name.
  ///
  /// Permissions are kept and symbolic links are followed. What is no regular file, such as a
  /// device or a pipe, cannot be replaced and is written to.
  static func write(_ bytes: [UInt8], to path: String) throws(ToolError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw .file(path: path, action: .write, reason: "it is a folder")
    }
    if exists, access(path, W_OK) != 0 { throw failure(path, .write) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY)
      guard descriptor >= 0 else { throw failure(path, .write) }
      defer { close(descriptor) }
      return try writeAll(bytes, descriptor, path)
    }
    let target = try resolved(path)
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, exists ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw failure(path, .write) }
    do throws(ToolError) {
      try writeAll(bytes, descriptor, path)
      if exists, fchmod(descriptor, status.st_mode & 0o7777) != 0 { throw failure(path, .write) }
      if fsync(descriptor) != 0 { throw failure(path, .write) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    close(descriptor)
    if rename(temporary, target) != 0 {
      let error = failure(path, .write)
      unlink(temporary)
      throw error
    }
  }

  private static func writeAll(
    _ bytes: [UInt8], _ descriptor: Int32, _ path: String
  ) throws(ToolError) {
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
  private static func resolved(_ path: String) throws(ToolError) -> String {
    var path = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count > 0 else { return path }
      let link = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = link.hasPrefix("/") ? link : folder + link
    }
    throw .file(path: path, action: .write, reason: "too many symbolic links")
  }

  /// What the system says of the call that has just failed.
  static func failure(_ path: String, _ action: ToolError.FileAction) -> ToolError {
    let reason =
      switch errno {
      case ENOENT: "there is no such file or folder"
      case EACCES, EPERM: "permission denied"
      case ENOSPC: "the disk is full"
      case EROFS: "the disk is read-only"
      default: strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
      }
    return .file(path: path, action: action, reason: reason)
  }
}
