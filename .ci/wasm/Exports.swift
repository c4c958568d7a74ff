// What a host of WebAssembly calls: bytes in, bytes out. It is compiled into one module with the
// library, because Embedded Swift compiles the whole program at once.
//
// The host puts what it gives into memory of `malloc`. What it gets lies behind the address that a
// call returns: a status and the number of bytes, each a 32-bit integer, then the bytes. `free`
// takes it back.

/// What came of a call.
private enum Status: Int32 {
  /// The bytes are what was asked for.
  case done = 0
  /// The file has errors; the bytes draw them.
  case faulty = 1
  /// The format, the language or the detail is none; the bytes name those that are.
  case unknownWord = 2
}

/// Writes a scorecard in a format, a language and a detail, `board` or `full`, of a file for its own
/// reporting period.
@c
public func wps_scorecard(
  _ name: UnsafePointer<UInt8>?, _ nameCount: Int, _ file: UnsafePointer<UInt8>?, _ fileCount: Int,
  _ format: UnsafePointer<UInt8>?, _ formatCount: Int,
  _ language: UnsafePointer<UInt8>?, _ languageCount: Int,
  _ detail: UnsafePointer<UInt8>?, _ detailCount: Int
) -> UnsafeMutableRawPointer {
  guard let language = Language(rawValue: text(language, languageCount)) else {
    return answer(.unknownWord, names(of: Language.self))
  }
  guard let format = ScorecardFormat(rawValue: text(format, formatCount)) else {
    return answer(.unknownWord, names(of: ScorecardFormat.self))
  }
  guard let detail = RenderingOptions.Detail(rawValue: text(detail, detailCount)) else {
    return answer(.unknownWord, names(of: RenderingOptions.Detail.self))
  }
  let reading = reading(name, nameCount, file, fileCount)
  guard let registry = reading.registry else { return answer(.faulty, drawing(of: reading)) }
  let options = RenderingOptions(detail: detail, checksum: reading.checksum)
  let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  return answer(.done, scorecard.rendered(as: format, in: language, with: options))
}

/// Draws everything that is wrong with a file; no bytes if nothing is.
@c
public func wps_validate(
  _ name: UnsafePointer<UInt8>?, _ nameCount: Int, _ file: UnsafePointer<UInt8>?, _ fileCount: Int
) -> UnsafeMutableRawPointer {
  let reading = reading(name, nameCount, file, fileCount)
  return answer(reading.registry == nil ? .faulty : .done, drawing(of: reading))
}

private func reading(
  _ name: UnsafePointer<UInt8>?, _ nameCount: Int, _ file: UnsafePointer<UInt8>?, _ fileCount: Int
) -> RegistryReading {
  let bytes = Array(UnsafeBufferPointer(start: file, count: fileCount))
  return Registry.read(SourceText(name: text(name, nameCount), bytes: bytes))
}

private func drawing(of reading: RegistryReading) -> [UInt8] {
  Array(DiagnosticDrawing.draw(reading.diagnostics, of: reading.text).utf8)
}

private func names<Word: RawRepresentable<String> & CaseIterable>(of _: Word.Type) -> [UInt8] {
  Array(Word.allCases.map { $0.rawValue }.joined(separator: ", ").utf8)
}

private func text(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
}

private func answer(_ status: Status, _ bytes: [UInt8]) -> UnsafeMutableRawPointer {
  let answer = UnsafeMutableRawPointer.allocate(byteCount: 8 + bytes.count, alignment: 8)
  answer.storeBytes(of: status.rawValue, as: Int32.self)
  answer.storeBytes(of: Int32(bytes.count), toByteOffset: 4, as: Int32.self)
  (answer + 8).copyMemory(from: bytes, byteCount: bytes.count)
  return answer
}
