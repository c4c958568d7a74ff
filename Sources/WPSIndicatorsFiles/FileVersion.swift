#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
