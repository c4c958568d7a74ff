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
  private let path: String
  /// Where the symbolic links end.
  private let target: String
  private let descriptor: Int32
  private let status: stat
  /// Whether the lock is held; some network disks have none.
  private let isLocked: Bool
  /// The file's bytes.
  let bytes: [UInt8]

  /// Opens, locks and reads a file.
  init(_ path: String) throws(FileError) {
    let target = try FileAccess.resolved(path)
    let (descriptor, status, isLocked) = try Self.lock(target, path)
    do throws(FileError) {
      bytes = try FileAccess.readAll(descriptor, path, expecting: Int(clamping: status.st_size))
    } catch {
      close(descriptor)
      throw error
    }
    (self.path, self.target, self.descriptor) = (path, target, descriptor)
    (self.status, self.isLocked) = (status, isLocked)
  }

  deinit { close(descriptor) }

  /// Writes the file anew: into a file beside it, which takes its name once it is on the disk.
  ///
  /// At any moment there is the old file or the new one.
  func replace(with bytes: [UInt8]) throws(FileError) {
    // A limit on file sizes, or a terminal that closes, must not leave a file half written behind.
    signal(SIGXFSZ, SIG_IGN)
    let signals = BlockedSignals()
    defer { signals.release() }
    let folder = FileAccess.folder(of: target)
    let (new, name) = try makeFile(in: folder)
    do throws(FileError) {
      try FileAccess.writeAll(bytes, new, path)
      try FileAccess.adopt(status, new, path)
      guard fsync(new) == 0 else { throw FileAccess.failure(path, .write) }
      try checkUnchanged()
      guard rename(name, target) == 0 else { throw FileAccess.failure(path, .write) }
    } catch {
      close(new)
      unlink(name)
      throw error
    }
    close(new)
    FileAccess.flushFolder(folder)
  }

  // MARK: - The lock

  /// How often the lock is asked for, and how long the command waits in between: ten seconds.
  private static let attempts = 500
  private static let microsecondsBetween: UInt32 = 20_000

  private static func lock(
    _ target: String, _ path: String
  ) throws(FileError) -> (Int32, stat, Bool) {
    for attempt in 0..<attempts {
      if attempt > 0 { usleep(microsecondsBetween) }
      let descriptor = open(target, O_RDWR | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else {
        throw errno == EISDIR
          ? FileError(path: path, action: .write, reason: "it is a folder")
          : FileAccess.failure(path, errno == ENOENT ? .read : .write)
      }
      var (opened, named) = (stat(), stat())
      guard fstat(descriptor, &opened) == 0 else {
        defer { close(descriptor) }
        throw FileAccess.failure(path, .read)
      }
      guard opened.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw FileError(path: path, action: .write, reason: "it is not a regular file")
      }
      let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0
      if !isLocked, errno == EWOULDBLOCK || errno == EINTR {
        close(descriptor)
        continue
      }
      // Whoever held the lock before may have put another file in this one's place.
      if stat(target, &named) == 0, named.st_dev == opened.st_dev, named.st_ino == opened.st_ino {
        return (descriptor, opened, isLocked)
      }
      close(descriptor)
    }
    throw FileError(
      path: path, action: .write, reason: "another program has been changing it for long")
  }

  // MARK: - The new file

  /// Makes an empty file that this command alone writes.
  ///
  /// Under the lock its name is known, so that what a command left behind that was killed goes away
  /// with the next change.
  private func makeFile(in folder: String) throws(FileError) -> (Int32, String) {
    guard isLocked else { return try FileAccess.makeTemporaryFile(in: folder, for: path) }
    let name = folder + ".wps-edit-\(status.st_ino)"
    unlink(name)
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileAccess.cannotMakeFile(for: path) }
    return (descriptor, name)
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
        reason: "another program changed it meanwhile. Nothing was written; run the command again")
    }
  }
}

/// Which file a path names, and when it was last changed.
package struct FileVersion: Equatable {
  private let numbers: [Int64]

  /// Whether two paths name one file, by links or otherwise.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    guard let file = FileVersion(path), let second = FileVersion(other) else { return false }
    // Device and number, whatever happens to the file meanwhile.
    return file.numbers.prefix(2) == second.numbers.prefix(2)
  }

  /// Nil where there is no file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
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

/// Keeps the signals that a terminal sends waiting, for the moment that it takes to write a file.
struct BlockedSignals {
  private let before: sigset_t

  /// Blocks them; `release()` lets those through that came.
  init() {
    var (blocked, before) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&blocked, signal) }
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    self.before = before
  }

  /// Brings back what was.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
