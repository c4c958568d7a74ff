import FoundationEssentials

/// Reading and writing of whole files.
enum FileAccess {
  static func read(_ path: String) throws(ToolError) -> [UInt8] {
    var isDirectory = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory {
      throw .file(path: path, action: .read, reason: "it is a folder")
    }
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .file(path: path, action: .read, reason: reason(error))
    }
  }

  /// Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
  ///
  /// What is no regular file, such as a device or a pipe, cannot be replaced and is written to.
  static func write(_ bytes: [UInt8], to path: String) throws(ToolError) {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    do {
      let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
      let type = attributes?[.type] as? FileAttributeType
      let isReplaceable = type == nil || type == .typeRegular || type == .typeDirectory
      try Data(bytes).write(to: url, options: isReplaceable ? .atomic : [])
    } catch {
      throw .file(path: path, action: .write, reason: reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    return switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such file or folder"
    case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileWriteVolumeReadOnly: "the disk is read-only"
    case .fileReadTooLarge: "it is too large"
    default: "\(error)"
    }
  }
}
