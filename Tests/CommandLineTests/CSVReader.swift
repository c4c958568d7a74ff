/// A reader of RFC 4180, written from its grammar: the tests must not trust the writer's idea of it.
enum CSVReader {
  struct Malformed: Error {
    let line: Int
    let problem: String
  }

  /// The records, their fields unquoted. Lines must end in CRLF, the last one too.
  static func records(_ text: String) throws -> [[String]] {
    var records = [[String]]()
    var record = [String]()
    var scalars = Array(text.unicodeScalars)[...]
    while !scalars.isEmpty {
      record.append(try field(&scalars, line: records.count + 1))
      if scalars.first == "," {
        scalars.removeFirst()
      } else {
        guard scalars.popFirst() == "\r", scalars.popFirst() == "\n" else {
          throw Malformed(line: records.count + 1, problem: "a record does not end in CRLF")
        }
        records.append(record)
        record = []
      }
    }
    guard record.isEmpty else {
      throw Malformed(line: records.count + 1, problem: "the last record is not ended")
    }
    return records
  }

  private static func field(
    _ scalars: inout ArraySlice<Unicode.Scalar>, line: Int
  ) throws -> String {
    var field = String.UnicodeScalarView()
    guard scalars.first == "\"" else {
      while let next = scalars.first, ![",", "\r", "\n"].contains(next) {
        guard next != "\"" else {
          throw Malformed(line: line, problem: "a quotation mark in a field without them")
        }
        field.append(scalars.removeFirst())
      }
      return String(field)
    }
    scalars.removeFirst()
    while let next = scalars.popFirst() {
      if next == "\"" {
        guard scalars.first == "\"" else { return String(field) }
        scalars.removeFirst()
      }
      field.append(next)
    }
    throw Malformed(line: line, problem: "a quotation mark is not closed")
  }
}
