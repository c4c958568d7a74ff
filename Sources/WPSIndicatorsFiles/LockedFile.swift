import WPSIndicators

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being changed: read under a lock, and replaced only if nobody else changed it.
///
/// Two commands that change one file at once wait for each other, so that the second one reads what
/// the first one wrote. Editors take no such lock; what they save meanwhile is seen by comparing.
struct LockedFile: ~Copyable {
  private let path: FileName
  /// Where the symbolic links end.
  private let target: FileName
  private let descriptor: Int32
  private let status: stat
  /// The file's bytes.
  let bytes: [UInt8]

  /// Opens, locks and reads a file.
  init(_ path: FileName) throws(FileError) {
    var status = stat()
    // Where a pipe or a terminal is, links such as that of '/dev/stdin' lead to no name.
    if stat(path.cString, &status) == 0 { try Self.expectFile(status, path) }
    let target = try FileAccess.resolved(path)
    let descriptor: Int32
    (descriptor, status) = try Self.lock(target, path)
    do throws(FileError) {
      bytes = try FileAccess.readAll(
        descriptor, named: path.message, expecting: Int(clamping: status.st_size))
    } catch {
      close(descriptor)
      throw error
    }
    (self.path, self.target, self.descriptor) = (path, target, descriptor)
    self.status = status
  }

  deinit { close(descriptor) }

  /// Writes the file anew: into a file beside it, which takes its name once it is on the disk.
  ///
  /// At any moment there is the old file or the new one.
  func replace(with bytes: [UInt8]) throws(FileError) {
    var new = try NewFile(at: target, replacing: status, namedAs: path)
    try new.write(bytes)
    try new.adoptRights(of: status)
    try new.replace { () throws(FileError) in try checkUnchanged() }
  }

  // MARK: - The lock

  /// How often the lock is asked for, and how long the command waits in between: ten seconds.
  private static let attempts = 500
  private static let microsecondsBetween: UInt32 = 20_000

  private static func lock(
    _ target: FileName, _ path: FileName
  ) throws(FileError) -> (Int32, stat) {
    for attempt in 0..<attempts {
      if attempt > 0 { usleep(microsecondsBetween) }
      guard let descriptor = FileAccess.opened(target, O_RDWR | O_NONBLOCK) else {
        throw FileAccess.failure(path, errno == ENOENT ? .read : .write)
      }
      var (opened, named) = (stat(), stat())
      guard fstat(descriptor, &opened) == 0 else {
        defer { close(descriptor) }
        throw FileAccess.failure(path, .read)
      }
      do throws(FileError) {
        try expectFile(opened, path)
      } catch {
        close(descriptor)
        throw error
      }
      // Some network disks have no locks.
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
        close(descriptor)
        continue
      }
      // Whoever held the lock before may have put another file in this one's place.
      if stat(target.cString, &named) == 0, named.st_dev == opened.st_dev,
        named.st_ino == opened.st_ino
      {
        return (descriptor, opened)
      }
      close(descriptor)
    }
    throw FileError(
      path: path, action: .write,
      reason: Message(
        "another program has been changing it for long",
        fr: "un autre programme le modifie depuis longtemps"))
  }

  /// Refuses what no other file can take the place of.
  private static func expectFile(_ status: stat, _ path: FileName) throws(FileError) {
    let kind = status.st_mode & S_IFMT
    if kind == S_IFREG { return }
    throw FileError(
      path: path, action: .write,
      reason: kind == S_IFDIR
        ? Message("it is a folder", fr: "c’est un dossier")
        : Message("it is not a regular file", fr: "ce n’est pas un fichier ordinaire"))
  }

  /// Refuses to put the new file in the place of one that is no longer the one that was read.
  ///
  /// The bytes are compared, since clocks are too coarse to show every change; and that nobody
  /// changed them while that was done, since it takes a while. What is left is the moment until the
  /// file is renamed, which no program can guard against another that takes no lock.
  private func checkUnchanged() throws(FileError) {
    let before = FileVersion(target)
    guard try FileAccess.read(target) == bytes, FileVersion(target) == before else {
      throw FileError(
        path: path, action: .write,
        reason: Message(
          "another program changed it meanwhile. Nothing was written; run the command again",
          fr:
            """
            un autre programme l’a modifié entre-temps. Rien n’a été écrit\u{A0}; relancez \
            la commande
            """
        ))
    }
  }
}

/// Which file a path names, and when it was last changed.
package struct FileVersion: Equatable {
  private let numbers: [Int64]

  /// Whether two paths name one file, by links or otherwise.
  package static func isSame(_ path: FileName, _ other: FileName) -> Bool {
    guard let file = FileVersion(path), let second = FileVersion(other) else { return false }
    // Device and number, whatever happens to the file meanwhile.
    return file.numbers.prefix(2) == second.numbers.prefix(2)
  }

  /// Whether a path names an open file itself, not by a symbolic link.
  static func isSame(_ descriptor: Int32, _ path: FileName) -> Bool {
    var (file, named) = (stat(), stat())
    return fstat(descriptor, &file) == 0 && lstat(path.cString, &named) == 0
      && file.st_dev == named.st_dev && file.st_ino == named.st_ino
  }

  /// Nil where there is no file.
  init?(_ path: FileName) {
    var status = stat()
    guard stat(path.cString, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    numbers = [
      Int64(truncatingIfNeeded: status.st_dev), Int64(truncatingIfNeeded: status.st_ino),
      Int64(status.st_size), Int64(modified.tv_sec), Int64(modified.tv_nsec),
      Int64(changed.tv_sec), Int64(changed.tv_nsec),
    ]
  }
}
