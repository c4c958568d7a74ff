/// A column of a table: its name, and what stands in it in a row.
struct CSVColumn<Row> {
  let name: String
  let cell: (Row) -> CSVCell

  /// Words.
  static func text(_ name: String, _ text: @escaping (Row) -> String?) -> CSVColumn {
    CSVColumn(name: name) { row in
      text(row).map { .text($0.printable) } ?? .empty
    }
  }

  /// Words put together of pieces.
  static func passage(_ name: String, _ passage: @escaping (Row) -> Passage?) -> CSVColumn {
    text(name) { passage($0)?.text }
  }

  /// A code, a date or a decimal number.
  static func exact(_ name: String, _ text: @escaping (Row) -> String?) -> CSVColumn {
    CSVColumn(name: name) { row in
      text(row).map { .exact($0) } ?? .empty
    }
  }

  /// A whole number; nothing is not 0.
  static func number(
    _ name: String, _ number: @escaping (Row) -> (some BinaryInteger)?
  ) -> CSVColumn {
    exact(name) { number($0).map { String($0) } }
  }

  /// `true` or `false`.
  static func boolean(_ name: String, _ boolean: @escaping (Row) -> Bool?) -> CSVColumn {
    exact(name) { boolean($0).map(String.init) }
  }

  /// The least and the most that a count can be, in a column each; no limit is no cell.
  static func count(_ name: String, _ count: @escaping (Row) -> Count?) -> [CSVColumn] {
    [
      number("\(name)_min") { count($0)?.min },
      number("\(name)_max") { count($0)?.max },
    ]
  }

  /// A fraction in two columns, because spreadsheets read `1/4` as a date.
  static func fraction(_ name: String, _ fraction: @escaping (Row) -> Fraction?) -> [CSVColumn] {
    [
      exact("\(name)_numerator") { fraction($0).map { String($0.numerator) } },
      exact("\(name)_denominator") { fraction($0).map { String($0.denominator) } },
    ]
  }

  // MARK: - Columns that several tables have

  /// The counts of some evidence, narrowed by each other.
  static func counts(of evidence: @escaping (Row) -> Evidence?) -> [CSVColumn] {
    let keys: [Figures.Key] = [
      .women, .men, .other, .unspecified, .members, .seats, .vacant, .part, .whole,
    ]
    return keys.flatMap { key in count(key.rawValue) { evidence($0)?[key] } }
  }

  /// The least and the most that the value of some evidence can be, if it is a share or a number.
  static func values(of evidence: @escaping (Row) -> Evidence?) -> [CSVColumn] {
    fraction("value_min") { evidence($0)?.figure?.lower }
      + fraction("value_max") { evidence($0)?.figure?.upper } + [
        boolean("value_min_excluded") { evidence($0)?.figure?.excludesLower },
        boolean("value_max_excluded") { evidence($0)?.figure?.excludesUpper },
      ]
  }
}

/// A column of a table of assessments.
typealias AssessmentColumn = CSVColumn<Assessment>
