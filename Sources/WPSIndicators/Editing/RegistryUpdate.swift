/// What came of changing a registry: the change, or why there is none.
///
/// It is made in memory. `RegistryFile.update` of the module `WPSIndicatorsFiles` makes it of a file,
/// and writes it.
public enum RegistryUpdate<Refusal: Error>: Sendable {
  /// The registry was read, edited and read again without an error.
  case made(RegistryChange)
  /// The file has errors, and no edit of it was planned.
  case faulty(RegistryReading)
  /// The plan gave no edit; with the reason, if it threw one.
  case declined(Refusal?)
  /// The edited file would have errors, which are in the edit's `reading`.
  case refused(RegistryEdit)

  /// Has an edit planned, and checks what it makes of the file.
  /// - Parameters:
  ///   - reading: the file as it is.
  ///   - plan: gives the edit of a file that has no errors, or nothing, or throws why it gives
  ///     nothing.
  public init(
    of reading: RegistryReading, _ plan: (RegistryReading) throws(Refusal) -> RegistryEdit?
  ) {
    guard let before = reading.registry else {
      self = .faulty(reading)
      return
    }
    let edit: RegistryEdit?
    do throws(Refusal) {
      edit = try plan(reading)
    } catch {
      self = .declined(error)
      return
    }
    guard let edit else {
      self = .declined(nil)
      return
    }
    self =
      edit.reading.registry.map { after in
        .made(RegistryChange(before: before, after: after, edit: edit))
      } ?? .refused(edit)
  }
}

/// A change of a registry that leaves it without errors.
public struct RegistryChange: Sendable {
  /// What the registry said before.
  public let before: Registry
  /// What it says with the edit.
  public let after: Registry
  /// The edit of its text.
  public let edit: RegistryEdit
}
