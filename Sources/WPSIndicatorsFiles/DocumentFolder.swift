public import WPSIndicators

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The copies of a registry's sources on the disk: those that `file` names, and those in a folder.
///
/// ```swift
/// let documents = try DocumentFolder(path: "documents", of: registry, in: "indicators.json")
/// let verification = Verification(
///   of: registry, copies: documents.copies, others: documents.others)
/// ```
public struct DocumentFolder: Sendable {
  /// The copies of sources, by their ids.
  public private(set) var copies = [String: (copy: HeldCopy, by: CopyMatch)]()
  /// The files of the folder that are copies of no source, by their names.
  public private(set) var others = [HeldCopy]()
  /// Each file is read once, however many sources it belongs to.
  private var read = [FileName: HeldCopy]()

  /// Reads the copies.
  /// - Parameters:
  ///   - path: a folder of copies whose names tell what they are of; nil for none.
  ///   - registry: the registry, whose sources are looked for.
  ///   - registryPath: the registry's own path, beside which `file` is looked for.
  /// - Throws: what stops the folder, or a file that is there, from being read. A `file` that is not
  ///   there is no error: no copy is held.
  public init(path: String?, of registry: Registry, in registryPath: String) throws(FileError) {
    try self.init(path: path.map { FileName($0) }, of: registry, in: FileName(registryPath))
  }

  /// Reads the copies, by paths of any bytes.
  package init(
    path: FileName?, of registry: Registry, in registryPath: FileName
  ) throws(FileError) {
    let home = registryPath.folder
    for source in registry.sources {
      guard let file = source.file, Source.isRelative(file) else { continue }
      let full = (home.bytes.isEmpty ? "./" : home) + FileName(file)
      guard FileAccess.isFile(full) else { continue }
      copies[source.id] = (try held(full, as: file), .file)
    }
    guard let path else { return }
    let folder = path.asFolder
    let names = HeldCopy.documents(among: try FileAccess.fileNames(in: path))
    var used = Set<String>()
    for source in registry.sources where copies[source.id] == nil {
      guard let (name, match) = CopyMatch.find(source, among: names) else { continue }
      used.insert(name)
      copies[source.id] = (try held(folder + FileName(name), as: name), match)
    }
    for name in names where !used.contains(name) {
      others.append(try held(folder + FileName(name), as: name))
    }
  }

  private mutating func held(_ path: FileName, as name: String) throws(FileError) -> HeldCopy {
    if let copy = read[path] { return copy }
    let bytes = try FileAccess.read(path)
    var extracted: (name: String, bytes: [UInt8])?
    if !HeldCopy.isText(name) {
      for text in HeldCopy.namesOfText(beside: path.lastPart) where extracted == nil {
        let beside = path.folder + FileName(text)
        if FileAccess.isFile(beside) {
          extracted = (beside.description, try FileAccess.read(beside))
        }
      }
    }
    let copy = HeldCopy(name: name, bytes: bytes, extracted: extracted)
    read[path] = copy
    return copy
  }
}

extension FileAccess {
  /// Whether there is something of that name that is no folder.
  fileprivate static func isFile(_ path: FileName) -> Bool {
    // C reads a name up to its first zero, which would be another file's.
    guard !path.bytes.contains(0) else { return false }
    var status = stat()
    return stat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The names of the files in a folder, in the order of their bytes, without hidden ones.
  fileprivate static func fileNames(in folder: FileName) throws(FileError) -> [String] {
    guard let stream = opendir(folder.cString) else { throw failure(folder, .read) }
    defer { closedir(stream) }
    var names = [String]()
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)
        ) { String(cString: $0) }
      }
      if !name.hasPrefix("."), isFile(folder.asFolder + FileName(name)) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension FileName {
  /// The name with a slash at its end, to put another behind it.
  fileprivate var asFolder: FileName {
    bytes.last == UInt8(ascii: "/") ? self : self + "/"
  }

  /// What stands behind the folder.
  fileprivate var lastPart: String {
    String(decoding: bytes[folder.bytes.count...], as: UTF8.self)
  }
}
