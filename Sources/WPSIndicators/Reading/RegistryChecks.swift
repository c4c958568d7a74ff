/// The checks that compare records with each other. Each gives everything that it finds.
struct RegistryChecks {
  let registry: Registry
  let places: RecordPlaces
  let isComplete: Bool
  private let locator: JSONLocator

  /// - Parameter isComplete: whether every value was read, so that "nobody uses this" can be said.
  init(_ registry: Registry, places: RecordPlaces, text: SourceText, isComplete: Bool) {
    self.registry = registry
    self.places = places
    self.isComplete = isComplete
    locator = JSONLocator(bytes: text.bytes)
  }

  private static let checks: [@Sendable (RegistryChecks) -> [Diagnostic]] = [
    { $0.identifiers() }, { $0.references() }, { $0.loops() }, { $0.targets() }, { $0.lives() },
    { $0.observations() }, { $0.citations() }, { $0.translations() },
  ]
  private static let checksOfUse: [@Sendable (RegistryChecks) -> [Diagnostic]] = [
    { $0.unusedSources() }, { $0.unusedTargets() }, { $0.subjectsWithoutObservations() },
  ]

  func diagnostics() -> [Diagnostic] {
    (Self.checks + (isComplete ? Self.checksOfUse : [])).flatMap { $0(self) }
  }

  // MARK: - Places

  /// The value of a key in the record that begins at an offset; the record's brace without it.
  func value(of key: String, in start: Int) -> Range<Int> {
    locator.member(key, ofObjectAt: start)?.value ?? start..<start + 1
  }

  /// Key and value of a member of the record that begins at an offset.
  func member(_ key: String, in start: Int) -> (key: Range<Int>, value: Range<Int>)? {
    locator.member(key, ofObjectAt: start)
  }

  /// The elements of the list, or the single value, that a key of a record has.
  func elements(of key: String, in start: Int) -> ElementPlaces {
    ElementPlaces(locator: locator, key: key, start: start)
  }

  /// Where the elements of a list stand, which is found out once, and only if somebody asks.
  struct ElementPlaces {
    private let locator: JSONLocator
    private let key: String
    private let start: Int
    private var found: (value: Range<Int>, elements: [Range<Int>])?

    fileprivate init(locator: JSONLocator, key: String, start: Int) {
      self.locator = locator
      self.key = key
      self.start = start
    }

    /// The place of one element; of the value itself where it is no list.
    subscript(index: Int) -> Range<Int> {
      mutating get {
        if found == nil {
          let value = locator.member(key, ofObjectAt: start)?.value ?? start..<start + 1
          found = (value, locator.elements(ofArrayAt: value.lowerBound))
        }
        guard let found else { return start..<start + 1 }
        return found.elements.indices.contains(index) ? found.elements[index] : found.value
      }
    }
  }

  /// All subjects with their places.
  var subjects: [(subject: Subject, places: RecordPlaces.SubjectPlaces)] {
    zip(registry.bodies, places.bodies).map { (.body($0), $1) }
      + zip(registry.indicators, places.indicators).map { (.indicator($0), $1) }
  }
}
