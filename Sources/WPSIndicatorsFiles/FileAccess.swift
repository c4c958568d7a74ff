package import WPSIndicators

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

/// What hands on something in pieces, in order, to what takes them.
package typealias PieceSource = (_ take: @escaping ([UInt8]) -> Void) -> Void

/// Reading and writing of whole files.
///
/// Plain system calls, because Foundation's writing forgets a file's permissions, its reading
/// refuses pipes, and its errors name neither.
package enum FileAccess {
  /// The largest file that is read: far above any real one, and below what fills a small machine.
  static let greatestSize = 1 << 30

  /// The bytes of a file, or all that comes through a pipe.
  package static func read(_ path: FileName) throws(FileError) -> [UInt8] {
    guard let descriptor = opened(path, O_RDONLY) else { throw failure(path, .read) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, .read) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(
        path: path, action: .read, reason: Message("it is a folder", fr: "c’est un dossier"))
    }
    return try readAll(descriptor, named: path.message, expecting: Int(clamping: status.st_size))
  }

  /// Opens a file; nil if that fails.
  ///
  /// It is never one of the three standard streams: where one of them is closed, the system gives its
  /// number to the next file, into which then goes what is said of it.
  static func opened(_ path: FileName, _ flags: Int32, _ mode: mode_t = 0) -> Int32? {
    let descriptor = open(path.cString, flags | O_CLOEXEC, mode)
    guard (0...STDERR_FILENO).contains(descriptor) else { return descriptor < 0 ? nil : descriptor }
    defer { close(descriptor) }
    let other = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    return other < 0 ? nil : other
  }

  /// All that comes through an open file, of which the size is a guess.
  package static func readAll(
    _ descriptor: Int32, named name: Message, expecting size: Int = 0
  ) throws(FileError) -> [UInt8] {
    let tooLarge = FileError(
      name: name, action: .read, reason: Message("it is larger than 1 GiB", fr: "il dépasse 1 Gio"))
    guard size <= greatestSize else { throw tooLarge }
    // There is room for a byte more than a file is said to have, so that its end is met at once.
    var bytes = [UInt8](repeating: 0, count: size > 0 ? size + 1 : 1 << 16)
    var filled = 0
    while true {
      if filled == bytes.count {
        bytes += repeatElement(0, count: min(filled, greatestSize + 1 - filled))
      }
      let count = bytes.withUnsafeMutableBytes { room in
        readBytes(descriptor, room.baseAddress?.advanced(by: filled), room.count - filled)
      }
      if count > 0 {
        filled += count
        guard filled <= greatestSize else { throw tooLarge }
      } else if count == 0 {
        bytes.removeLast(bytes.count - filled)
        return bytes
      } else if errno != EINTR {
        throw failure(named: name, .read)
      }
    }
  }

  /// Writes a file whole or not at all: into a new file beside it, which then takes its name.
  ///
  /// Owner, permissions and extended attributes are kept as far as the system lets them be, and
  /// symbolic links are followed; hard links are not kept. What is no regular file, such as a device
  /// or a pipe, cannot be replaced and is written to, and so is what standard output goes to anyway.
  package static func write(_ bytes: [UInt8], to path: FileName) throws(FileError) {
    try write(to: path) { $0(bytes) }
  }

  /// Writes a file in pieces, whole or not at all: the same for what is never whole in memory.
  package static func write(to path: FileName, _ source: PieceSource) throws(FileError) {
    var status = stat()
    let exists = stat(path.cString, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(
        path: path, action: .write, reason: Message("it is a folder", fr: "c’est un dossier"))
    }
    if exists, isStandardOutput(status) { return try writeAll(source, STDOUT_FILENO, path) }
    if exists, access(path.cString, W_OK) != 0 { throw failure(path, .write) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      guard let descriptor = opened(path, O_WRONLY) else { throw failure(path, .write) }
      defer { close(descriptor) }
      return try writeAll(source, descriptor, path)
    }
    var new = try NewFile(
      at: resolved(path), replacing: exists ? status : nil, namedAs: path)
    try new.write(source)
    if exists { try new.adoptRights(of: status) }
    try new.replace()
  }

  /// Makes the new name of a file last through a loss of power, where the system can do that.
  static func flushFolder(_ folder: FileName) {
    guard let descriptor = opened(folder.bytes.isEmpty ? "." : folder, O_RDONLY) else { return }
    // The file is whole under either name; a system that cannot flush folders loses nothing else.
    fsync(descriptor)
    close(descriptor)
  }

  private static func isStandardOutput(_ status: stat) -> Bool {
    var output = stat()
    return fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == status.st_dev
      && output.st_ino == status.st_ino
      // What stands in for a closed stream can only be read.
      && fcntl(STDOUT_FILENO, F_GETFL) & O_ACCMODE != O_RDONLY
  }

  static func writeAll(
    _ bytes: [UInt8], _ descriptor: Int32, _ path: FileName
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

  /// Writes pieces until one cannot be written.
  static func writeAll(
    _ source: PieceSource, _ descriptor: Int32, _ path: FileName
  ) throws(FileError) {
    var failure: FileError?
    source { piece in
      guard failure == nil else { return }
      do throws(FileError) { try writeAll(piece, descriptor, path) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Where a chain of symbolic links ends, whether or not there is a file.
  static func resolved(_ path: FileName) throws(FileError) -> FileName {
    try expectName(path)
    var place = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(place.cString, &buffer, buffer.count)
      guard count > 0 else { return place }
      let link = FileName(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
      place = link.isAbsolute ? link : place.folder + link
    }
    throw FileError(
      path: path, action: .write,
      reason: Message("too many symbolic links", fr: "trop de liens symboliques"))
  }

  /// Refuses what is no name.
  static func expectName(_ path: FileName) throws(FileError) {
    if path.bytes.isEmpty {
      throw FileError(
        path: path, action: .write, reason: Message("the name is empty", fr: "le nom est vide"))
    }
  }

  /// What the system says of the call that has just failed.
  static func failure(_ path: FileName, _ action: FileError.Action) -> FileError {
    FileError(path: path, action: action, reason: reason)
  }

  /// What the system says of a call on a stream, which has a name in each language.
  package static func failure(named name: Message, _ action: FileError.Action) -> FileError {
    FileError(name: name, action: action, reason: reason)
  }

  /// Why the call has failed that was made last.
  static var reason: Message {
    switch errno {
    case ENOENT:
      Message("there is no such file or folder", fr: "aucun fichier ni dossier de ce nom")
    case EACCES, EPERM: Message("permission denied", fr: "accès refusé")
    case ENOSPC: Message("the disk is full", fr: "le disque est plein")
    case EROFS: Message("the disk is read-only", fr: "le disque est en lecture seule")
    default:
      strerror(errno).map { Message(verbatim: String(cString: $0)) }
        ?? Message("error \(errno)", fr: "erreur \(errno)")
    }
  }
}

extension FileAccess {
  /// Whether there is anything of that name, be it a link that leads nowhere.
  package static func exists(_ path: FileName) -> Bool {
    var status = stat()
    return lstat(path.cString, &status) == 0
  }

  /// Refuses a name that is taken, or is none.
  static func expectAbsence(_ path: FileName) throws(FileError) {
    try expectName(path)
    if exists(path) { throw taken(path) }
  }

  /// Takes away a file that this process has made.
  static func remove(_ path: FileName) {
    unlink(path.cString)
  }

  static func taken(_ path: FileName) -> FileError {
    FileError(
      path: path, action: .write,
      reason: Message("there is a file of that name", fr: "un fichier de ce nom existe déjà"))
  }

  /// Writes a new file whole or not at all; refuses to replace one.
  /// - Parameter name: what to call it in errors, where that is not its path.
  static func create(
    _ bytes: [UInt8], at path: FileName, namedAs name: FileName? = nil
  ) throws(FileError) {
    try expectAbsence(path)
    var new = try NewFile(at: path, replacing: nil, namedAs: name ?? path)
    try new.write(bytes)
    try new.place()
  }
}
