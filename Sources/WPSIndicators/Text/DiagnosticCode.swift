/// The stable name of a kind of problem, such as `unknown-key`, to switch over.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // What stops a file from being text, or JSON.

  /// Bytes that are not UTF-8.
  case invalidUTF8 = "invalid-utf-8"
  /// A byte order mark before the first character.
  case byteOrderMark = "byte-order-mark"
  /// Not JSON by RFC 8259.
  case malformedJSON = "malformed-json"
  /// Brackets in brackets, more than any real file needs.
  case nestedTooDeeply = "nested-too-deeply"

  // What a file's records can have wrong with them.

  /// A key that a record has twice.
  case duplicateKey = "duplicate-key"
  /// A key that means nothing in its record.
  case unknownKey = "unknown-key"
  /// A record without a key that it needs.
  case missingKey = "missing-key"
  /// A key that has no meaning in a record of this kind.
  case inapplicableKey = "inapplicable-key"
  /// A value of another type than the key has.
  case wrongType = "wrong-type"
  /// A word that is none of those that the key can have.
  case unknownValue = "unknown-value"
  /// A text without a letter.
  case emptyText = "empty-text"
  /// A list that must not be empty.
  case emptyList = "empty-list"
  /// A version of the format that is not known.
  case unsupportedVersion = "unsupported-version"
  /// A number that is no count.
  case invalidCount = "invalid-count"
  /// An identifier that is not written as one.
  case invalidID = "invalid-id"
  /// A checksum that is not written as one.
  case invalidDigest = "invalid-digest"
  /// A day that does not exist, or is written in another way.
  case invalidDate = "invalid-date"
  /// A period that does not exist, or is written in another way.
  case invalidPeriod = "invalid-period"
  /// Something else where a language is named.
  case invalidLanguage = "invalid-language"
  /// A number that is no percentage as published.
  case invalidPercent = "invalid-percent"
  /// A threshold that does not fit what is measured.
  case invalidThreshold = "invalid-threshold"
  /// The order of a candidate list has something else than the letters W, M, O and ?.
  case invalidOrder = "invalid-order"

  // What shows when records are compared.

  /// An identifier that is given, or named, twice.
  case duplicateID = "duplicate-id"
  /// An identifier that no record has.
  case unknownID = "unknown-id"
  /// A body that is part of itself, or its own successor.
  case circularReference = "circular-reference"
  /// A target that measures what its subject does not have.
  case measureMismatch = "measure-mismatch"
  /// Thresholds, bands or steps that are not in order.
  case thresholdOrder = "threshold-order"
  /// An end before its beginning.
  case datesReversed = "dates-reversed"
  /// A period that does not hold the day beside it.
  case datesDisagree = "dates-disagree"
  /// An observation of a body that did not exist then.
  case outsideLife = "outside-life"
  /// Counts that cannot all be true.
  case contradictoryCounts = "contradictory-counts"
  /// A part of a body that has more than it, by a source in common.
  case partsExceedWhole = "parts-exceed-whole"
  /// Two figures of one subject for the same time.
  case duplicateObservation = "duplicate-observation"

  // What deserves a second look.

  /// A published percentage that does not agree with the counts.
  case percentMismatch = "percent-mismatch"
  /// Parts of a body that do not fit it, by different sources or all together.
  case partsDisagree = "parts-disagree"
  /// An observation that is later than the reporting period.
  case afterReportingPeriod = "after-reporting-period"
  /// A source that is older than what it reports.
  case sourceTooEarly = "source-too-early"
  /// A source that nothing cites.
  case unusedSource = "unused-source"
  /// A target that no subject has.
  case unusedTarget = "unused-target"
  /// A subject without observations.
  case noObservations = "no-observations"
  /// A name that is not given in all the languages of the others.
  case missingTranslation = "missing-translation"
  /// A percentage that is probably a fraction of one.
  case percentAsFraction = "percent-as-fraction"
  /// A target by law that does not say where the law says so.
  case uncitedLaw = "uncited-law"
  /// A text of the starter file that was left as it was.
  case placeholder

  // What tables of observations alone can have wrong with them.

  /// Not a table by RFC 4180, or with more cells in a row than it has columns.
  case malformedTable = "malformed-table"
  /// The heading of a column that means nothing.
  case unknownColumn = "unknown-column"
  /// A table without a column that every row needs.
  case missingColumn = "missing-column"
  /// Two columns of one name.
  case duplicateColumn = "duplicate-column"
  /// The name of one subject in the row of another.
  case nameMismatch = "name-mismatch"
  /// A row that may be about one observation or another.
  case ambiguousRow = "ambiguous-row"
  /// A percentage that is the file's with other zeros at its end.
  case percentDecimals = "percent-decimals"
  /// A number where the file has it as a bound.
  case boundLost = "bound-lost"
  /// A table in an encoding that had to be guessed.
  case guessedEncoding = "guessed-encoding"

  /// The name, as it stands in brackets behind a message.
  public var name: String { rawValue }

  /// Whether tables of observations alone can have such a problem, files of records not.
  public var isOfTables: Bool {
    switch self {
    case .malformedTable, .unknownColumn, .missingColumn, .duplicateColumn, .nameMismatch,
      .ambiguousRow, .percentDecimals, .boundLost, .guessedEncoding:
      true
    default: false
    }
  }

  /// How much problems of this kind matter.
  public var severity: Diagnostic.Severity {
    switch self {
    case .percentMismatch, .partsDisagree, .afterReportingPeriod, .sourceTooEarly, .unusedSource,
      .unusedTarget, .noObservations, .missingTranslation, .percentAsFraction, .uncitedLaw,
      .placeholder, .byteOrderMark, .percentDecimals, .boundLost, .guessedEncoding:
      .warning
    default: .error
    }
  }
}
