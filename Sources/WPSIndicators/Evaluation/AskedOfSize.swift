/// What a rule asks of a body of one size, all of whose members are women or men.
public enum AskedOfSize: Sendable, Hashable {
  /// So many women at least, and so many men.
  case atLeast(women: Int64, men: Int64)
  /// Nothing: so small a body is exempt.
  case exempt
  /// What no body of that size can give.
  case impossible
}

extension Rule {
  /// What the rule asks of a size in women and men.
  public func askedOfBothSexes(at size: Int64) -> AskedOfSize {
    let size = Compositions.Number(size)
    guard let stretch = stretch(of: size), let asked = asked(at: size, in: stretch) else {
      return .exempt
    }
    guard isAttainable(at: size, in: stretch) else { return .impossible }
    switch (counted, limit.sense) {
    case (.women, .atLeast): return .init(women: asked, men: 0)
    case (.women, .atMost): return .init(women: 0, men: max(0, size - asked))
    case (.fewer, _): return .init(women: asked, men: asked)
    case (.more, _): return .init(women: max(0, size - asked), men: max(0, size - asked))
    }
  }
}

extension AskedOfSize {
  fileprivate init(women: Compositions.Number, men: Compositions.Number) {
    self = .atLeast(women: Int64(clamping: women), men: Int64(clamping: men))
  }
}

extension Target {
  /// What it asks of a size in women and men, in the end: by the last of its steps. A milestone asks
  /// nothing of it.
  public func asks(ofSize size: Int64) -> AskedOfSize {
    let end = Period(.year, containing: CalendarDate(unchecked: 9999, 12, 31))
    return Rule(self, in: end)?.askedOfBothSexes(at: size) ?? .exempt
  }
}
