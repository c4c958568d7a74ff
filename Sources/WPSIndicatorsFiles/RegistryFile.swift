public import WPSIndicators

/// A registry on the disk: read, changed, or begun.
///
/// Whatever stops a change, be it a full disk or a killed process, the file is the old one or the
/// new one, whole. Owner, permissions, access control lists and other extended attributes are kept,
/// or where the system lets nobody keep them the change is refused or fewer people may use the file,
/// never more; symbolic links are followed.
///
/// ```swift
/// let file = RegistryFile(path: "indicators.json")
/// let update = try file.update { reading in reading.beginning(quarter) }
/// ```
public struct RegistryFile: Sendable, Hashable {
  private let name: FileName

  /// The path, by which problems in the file name it too.
  public var path: String { name.description }

  /// Names a file, which need not be there.
  public init(path: String) {
    self.init(FileName(path))
  }

  /// Names a file, which need not be there, by bytes that need not be UTF-8.
  package init(_ name: FileName) {
    self.name = name
  }

  /// Reads and checks the file.
  ///
  /// What is wrong *with what the file contains* is in the reading.
  /// - Throws: what stops it from being read: that it is not there, is a folder, is larger than
  ///   1 GiB.
  public func read() throws(FileError) -> RegistryReading {
    Registry.read(SourceText(name: path, bytes: try FileAccess.read(name)))
  }

  /// Changes the file: reads it, has an edit planned, and puts the edited text in its place, unless
  /// that would have errors.
  ///
  /// Programs that change the file in this way wait for each other, for up to ten seconds. Editors
  /// do not wait; what one saves meanwhile is seen, and then nothing is written. From the first write
  /// on the process ignores SIGXFSZ, so that a limit on the size of files is an error like others.
  ///
  /// To see what an edit would do, give the plan and what `read()` gives to `RegistryUpdate` instead.
  /// - Parameter plan: gives the edit of a file that has no errors, or nothing, or throws why it
  ///   gives nothing. It is called once at most, while other programs wait.
  /// - Returns: what came of it. The file is another only for `made`, and if the edit changed any
  ///   byte.
  /// - Throws: what stops the file from being read or written; then it is as it was.
  public func update<Refusal>(
    _ plan: (RegistryReading) throws(Refusal) -> RegistryEdit?
  ) throws(FileError) -> RegistryUpdate<Refusal> {
    let locked = try LockedFile(name)
    let reading = Registry.read(SourceText(name: path, bytes: locked.bytes))
    let update = RegistryUpdate(of: reading, plan)
    if case .made(let change) = update, change.edit.bytes != locked.bytes {
      try locked.replace(with: change.edit.bytes)
    }
    return update
  }

  /// Writes a new file, whole or not at all, and beside it, where there is none, the JSON Schema by
  /// which editors complete and explain.
  /// - Parameter bytes: the registry, such as `StarterRegistry` gives.
  /// - Throws: that there is a file of that name, or what stops one from being written; then there is
  ///   no more than there was.
  public func create(_ bytes: [UInt8]) throws(FileError) {
    // Both files, or none.
    let signals = BlockedSignals()
    defer { signals.release() }
    try FileAccess.expectAbsence(name)
    let needsSchema = !FileAccess.exists(schemaName)
    if needsSchema {
      // What stops it stops the registry, which is the file that somebody asked for.
      try FileAccess.create(Array(RegistrySchema.text.utf8), at: schemaName, namedAs: name)
    }
    do throws(FileError) {
      try FileAccess.create(bytes, at: name)
    } catch {
      if needsSchema { FileAccess.remove(schemaName) }
      throw error
    }
  }

  /// Refuses a file that is there already, for whoever wants to know before there is one to write.
  package func expectAbsence() throws(FileError) { try FileAccess.expectAbsence(name) }

  /// The path of the JSON Schema that stands beside the file.
  public var schemaPath: String { schemaName.description }

  private var schemaName: FileName { name.folder + FileName(RegistrySchema.fileName) }
}

/// A file that cannot be read or written.
public struct FileError: Error, Sendable, Hashable {
  /// What was to be done with the file.
  public enum Action: String, Sendable, Hashable {
    /// To read it.
    case read
    /// To write it.
    case write
  }

  /// The file, as it was named.
  public var path: String { name.english }
  /// What the file is called, which for a stream differs by language.
  private let name: Message
  /// What was to be done with it.
  public let action: Action
  /// Why that failed, without full stop: "the disk is full".
  public let reason: Message

  package init(path: FileName, action: Action, reason: Message) {
    self.init(name: path.message, action: action, reason: reason)
  }

  init(name: Message, action: Action, reason: Message) {
    self.name = name
    self.action = action
    self.reason = reason
  }
}

extension FileError: CustomStringConvertible {
  /// "cannot write 'indicators.json': the disk is full".
  public var message: Message {
    switch action {
    case .read:
      Message(
        "cannot read '\(name)': \(reason)",
        fr: "impossible de lire «\u{A0}\(name)\u{A0}»\u{A0}: \(reason)")
    case .write:
      Message(
        "cannot write '\(name)': \(reason)",
        fr: "impossible d’écrire «\u{A0}\(name)\u{A0}»\u{A0}: \(reason)")
    }
  }

  /// The message in English.
  public var description: String { message.english }
}

extension FileName {
  /// The name for people, whatever their language.
  var message: Message { Message(verbatim: description) }
}
