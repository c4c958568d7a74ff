#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
  import MachO.dyld
#endif

/// The program that runs.
package enum Executable {
  /// Where it really is, whatever links lead there; nil where the system does not tell.
  package static var path: FileName? {
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var given = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&given, &size) == 0 else { return nil }
      let name = given
    #else
      let name = FileName("/proc/self/exe").cString
    #endif
    guard let real = realpath(name, nil) else { return nil }
    defer { free(real) }
    return FileName(bytes: (0..<strlen(real)).map { UInt8(bitPattern: real[$0]) })
  }
}
