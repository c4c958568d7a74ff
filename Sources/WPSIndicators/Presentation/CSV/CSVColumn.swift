/// A column of a table of assessments: its name, and what stands in it for an assessment.
struct CSVColumn {
  let name: String
  let cell: (Assessment) -> CSVCell

  /// Words.
  static func text(_ name: String, _ text: @escaping (Assessment) -> String?) -> CSVColumn {
    CSVColumn(name: name) { assessment in
      text(assessment).map { .text($0.printable) } ?? .empty
    }
  }

  /// Words put together of pieces.
  static func passage(
    _ name: String, _ passage: @escaping (Assessment) -> Passage?
  ) -> CSVColumn {
    text(name) { passage($0)?.text }
  }

  /// A code, a date or a decimal number.
  static func exact(_ name: String, _ text: @escaping (Assessment) -> String?) -> CSVColumn {
    CSVColumn(name: name) { assessment in
      text(assessment).map { .exact($0) } ?? .empty
    }
  }

  /// A whole number; nothing is not 0.
  static func number(
    _ name: String, _ number: @escaping (Assessment) -> (some BinaryInteger)?
  ) -> CSVColumn {
    exact(name) { number($0).map { String($0) } }
  }

  /// `true` or `false`.
  static func boolean(_ name: String, _ boolean: @escaping (Assessment) -> Bool?) -> CSVColumn {
    exact(name) { boolean($0).map(String.init) }
  }

  /// The least and the most that a count can be, in a column each; no limit is no cell.
  static func count(_ name: String, _ count: @escaping (Assessment) -> Count?) -> [CSVColumn] {
    [
      number("\(name)_min") { count($0)?.min },
      number("\(name)_max") { count($0)?.max },
    ]
  }

  /// A fraction in two columns, because spreadsheets read `1/4` as a date.
  static func fraction(
    _ name: String, _ fraction: @escaping (Assessment) -> Fraction?
  ) -> [CSVColumn] {
    [
      exact("\(name)_numerator") { fraction($0).map { String($0.numerator) } },
      exact("\(name)_denominator") { fraction($0).map { String($0.denominator) } },
    ]
  }
}
