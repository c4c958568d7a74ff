extension Count: CustomStringConvertible {
  /// The number, or its bounds: `5`, `5 or more`, `at most 9`, `5 to 9`, `unknown`.
  public var description: String {
    if let exact { return String(exact) }
    switch (min, max) {
    case (0, nil): return "unknown"
    case (let min, nil): return "\(min) or more"
    case (0, let max?): return "at most \(max)"
    case (let min, let max?): return "\(min) to \(max)"
    }
  }
}
