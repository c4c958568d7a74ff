import WPSIndicators

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being written beside the place that it is to take.
///
/// Nobody sees it before it is whole. Unless it takes its place it goes away again, be it that an
/// error stops it or that a terminal wants to: such signals wait meanwhile. What a command that was
/// killed left behind goes away with the next one that writes there.
struct NewFile: ~Copyable {
  private let target: FileName
  /// The file that is to be there, as it was named.
  private let path: FileName
  private let descriptor: Int32
  private var name: FileName?
  private let signals: BlockedSignals

  /// Makes an empty file.
  /// - Parameters:
  ///   - target: where it is to be in the end; no symbolic link.
  ///   - status: the file that is there, of which the owner and the rights are kept.
  ///   - path: what to call it in errors.
  init(
    at target: FileName, replacing status: stat?, namedAs path: FileName
  ) throws(FileError) {
    // A limit on file sizes must fail the write, not end the process before it has tidied up.
    signal(SIGXFSZ, SIG_IGN)
    signals = BlockedSignals()
    (self.target, self.path) = (target, path)
    do throws(FileError) {
      // What is to replace a file is open to nobody until it has the rights of that one; what is new
      // has those that the system gives any new file, by umask or by what its folder prescribes.
      let file = try Self.open(
        in: target.folder, mode: status == nil ? 0o666 : 0o600, path)
      (descriptor, name) = (file.descriptor, file.name)
    } catch {
      signals.release()
      throw error
    }
  }

  deinit {
    if let name { unlink(name.cString) }
    close(descriptor)
    signals.release()
  }

  /// Writes all that the file is to hold.
  func write(_ bytes: [UInt8]) throws(FileError) {
    try FileAccess.writeAll(bytes, descriptor, path)
  }

  /// Writes all that the file is to hold, in pieces. To make them may take a while: a signal that came
  /// meanwhile need not wait for their end, and ends the process where nothing handles it.
  func write(_ source: PieceSource) throws(FileError) {
    let (signals, name) = (signals, name)
    try FileAccess.writeAll(
      { take in
        source { piece in
          if signals.havePending {
            if let name { unlink(name.cString) }
            signals.release()
          }
          take(piece)
        }
      }, descriptor, path)
  }

  /// Takes the rights of the file that is to be replaced.
  func adoptRights(of status: stat) throws(FileError) {
    guard let name else { return }
    try FileRights(status, of: target).give(to: descriptor, at: name, path)
  }

  /// Takes the place of what is there.
  /// - Parameter check: a last look, once all is on the disk.
  mutating func replace(_ check: () throws(FileError) -> Void = {}) throws(FileError) {
    try flush()
    try check()
    guard let name, rename(name.cString, target.cString) == 0 else {
      throw FileAccess.failure(path, .write)
    }
    self.name = nil
    FileAccess.flushFolder(target.folder)
  }

  /// Takes its place where there is no file.
  mutating func place() throws(FileError) {
    try flush()
    guard let name else { return }
    // A link, unlike renaming, fails where somebody else has made the file meanwhile. Some disks,
    // such as memory sticks, know no links; then a look must do.
    guard link(name.cString, target.cString) != 0 else {
      FileAccess.flushFolder(target.folder)
      return
    }
    if errno == EEXIST { throw FileAccess.taken(path) }
    try FileAccess.expectAbsence(path)
    if rename(name.cString, target.cString) != 0 { throw FileAccess.failure(path, .write) }
    self.name = nil
    FileAccess.flushFolder(target.folder)
  }

  private func flush() throws(FileError) {
    if fsync(descriptor) != 0 { throw FileAccess.failure(path, .write) }
  }

  // MARK: - The file's own name

  /// How many names are tried that nobody else should have.
  private static let attempts = 100

  /// Makes a file that this process alone writes: under a usual name, so that one that was left
  /// behind is found again, or while another process has that under one of its own.
  private static func open(
    in folder: FileName, mode: mode_t, _ path: FileName
  ) throws(FileError) -> (descriptor: Int32, name: FileName) {
    let usual = folder + ".wps-new"
    removeLeftover(usual)
    if let descriptor = make(usual, mode) {
      let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0
      let isTaken = isLocked ? !FileVersion.isSame(descriptor, usual) : errno == EWOULDBLOCK
      if !isTaken { return (descriptor, usual) }
      // Somebody takes it for a leftover, and removes it.
      close(descriptor)
    }
    for _ in 0..<attempts {
      let number = String(UInt64.random(in: .min ... .max), radix: 36)
      let name = folder + FileName(".wps-\(number)")
      if let descriptor = make(name, mode) { return (descriptor, name) }
      if errno != EEXIST { break }
    }
    throw errno == EACCES
      ? FileError(
        path: path, action: .write,
        reason: Message(
          "no file can be made in its folder",
          fr: "aucun fichier ne peut être créé dans son dossier"))
      : FileAccess.failure(path, .write)
  }

  private static func make(_ name: FileName, _ mode: mode_t) -> Int32? {
    FileAccess.opened(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
  }

  /// Removes what a process left behind: a file whose lock nobody holds.
  private static func removeLeftover(_ name: FileName) {
    guard let leftover = FileAccess.opened(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return }
    // Only whoever holds its lock removes it, so that the name is the same file's until then.
    if flock(leftover, LOCK_EX | LOCK_NB) == 0, FileVersion.isSame(leftover, name) {
      unlink(name.cString)
    }
    close(leftover)
  }
}

/// Keeps the signals that a terminal sends waiting while a file is written.
struct BlockedSignals {
  private static let all = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private let before: sigset_t

  /// Blocks them; `release()` lets those through that came.
  init() {
    var (blocked, before) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    for signal in Self.all { sigaddset(&blocked, signal) }
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    self.before = before
  }

  /// Whether one of them waits.
  var havePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.all.contains { sigismember(&pending, $0) == 1 }
  }

  /// Brings back what was.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
