#if !hasFeature(Embedded)
  import WPSIndicators
#endif

// The functions that wps.h declares and describes. Each copies what it is given, so that nothing of
// the caller's is held, and none keeps anything.

/// What `wps_abi_version` gives: it goes up when a caller that was built before would break.
private let interfaceVersion: Int32 = 1

/// The version of the interface.
@c
public func wps_abi_version() -> Int32 { interfaceVersion }

/// The version as C reads text. It is made once, and never given back.
private nonisolated(unsafe) let version: UnsafePointer<CChar> = {
  let text = Array(Release.version.utf8)
  let memory = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
  for (index, byte) in text.enumerated() { memory[index] = CChar(bitPattern: byte) }
  memory[text.count] = 0
  return UnsafePointer(memory)
}()

/// The version of the library, in memory that stays.
@c
public func wps_version() -> UnsafePointer<CChar> { version }

/// Where every subject of a registry stands in a period.
@c
public func wps_scorecard(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.scorecard(bytes(registry, count), text(options)) }
}

/// Everything that is wrong with a registry.
@c
public func wps_validate(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.validate(bytes(registry, count), text(options)) }
}

/// A registry with an observation recorded, corrected or taken away.
@c
public func wps_record(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ draft: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.record(bytes(registry, count), text(draft)) }
}

/// A registry with a table taken over.
@c
public func wps_import(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ table: UnsafePointer<UInt8>?,
  _ tableCount: Int, _ options: UnsafePointer<CChar>?, _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) {
    Call.importing(bytes(registry, count), bytes(table, tableCount), text(options))
  }
}

/// What sources say, as a table.
@c
public func wps_export(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.export(bytes(registry, count), text(options)) }
}

/// What differs between two versions of a registry; a null pointer stands for none.
@c
public func wps_diff(
  _ old: UnsafePointer<UInt8>?, _ oldCount: Int, _ new: UnsafePointer<UInt8>?, _ newCount: Int,
  _ options: UnsafePointer<CChar>?, _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) {
    Call.diff(
      old == nil ? nil : bytes(old, oldCount), new == nil ? nil : bytes(new, newCount),
      text(options))
  }
}

/// What of a registry is proven by documents.
@c
public func wps_verify(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ documents: UnsafeRawPointer?,
  _ documentCount: Int, _ options: UnsafePointer<CChar>?, _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) {
    Call.verify(
      bytes(registry, count), CDocument.all(documents, documentCount), text(options))
  }
}

/// What would become of the verdicts on a body if people came or went.
@c
public func wps_what_if(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.whatIf(bytes(registry, count), text(options)) }
}

/// What is to be looked for in a registry's period; or the registry with another begun.
@c
public func wps_quarter(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.quarter(bytes(registry, count), text(options)) }
}

/// How a verdict was reached, or what a kind of problem means.
@c
public func wps_explain(
  _ registry: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutableRawPointer?
) -> Int32 {
  give(to: out) { Call.explain(bytes(registry, count), text(options)) }
}

/// Takes back what a call gave.
@c
public func wps_free(_ bytes: UnsafeMutableRawPointer?) {
  guard let bytes else { return }
  CBytes.at(bytes)?.deallocate()
  CBytes.empty(bytes)
}

// MARK: - Bytes in

/// The caller's bytes; none for a null pointer.
private func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  // More than can be is no count of bytes, and would look negative here.
  guard let start, count > 0 else { return [] }
  return Array(UnsafeBufferPointer(start: start, count: count))
}

/// A text of C without the zero at its end.
private func text(_ start: UnsafePointer<CChar>?) -> [UInt8] {
  guard let start else { return [] }
  var text = [UInt8]()
  var place = start
  while place.pointee != 0 {
    text.append(UInt8(bitPattern: place.pointee))
    place += 1
  }
  return text
}

/// `wps_document`: three words, each the size of a pointer.
private enum CDocument {
  static func all(
    _ start: UnsafeRawPointer?, _ count: Int
  ) -> [(name: String, bytes: [UInt8])] {
    guard let start, count > 0 else { return [] }
    let word = MemoryLayout<Int>.size
    return (0..<count).map { index in
      let document = start + 3 * word * index
      let name = document.load(as: UnsafePointer<CChar>?.self)
      let contents = (document + word).load(as: UnsafePointer<UInt8>?.self)
      let size = (document + 2 * word).load(as: Int.self)
      return (String(decoding: text(name), as: UTF8.self), bytes(contents, size))
    }
  }
}

// MARK: - Bytes out

/// `wps_bytes`: a pointer and a count, each the size of a pointer.
private enum CBytes {
  static func at(_ address: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt8>? {
    address.load(as: UnsafeMutablePointer<UInt8>?.self)
  }

  static func empty(_ address: UnsafeMutableRawPointer) {
    put(nil, 0, at: address)
  }

  static func put(
    _ start: UnsafeMutablePointer<UInt8>?, _ count: Int, at address: UnsafeMutableRawPointer
  ) {
    address.storeBytes(of: start, as: UnsafeMutablePointer<UInt8>?.self)
    (address + MemoryLayout<Int>.size).storeBytes(of: count, as: Int.self)
  }
}

/// Gives an answer to the caller, with a zero behind it that is not counted.
private func give(to out: UnsafeMutableRawPointer?, _ call: () -> Answer) -> Int32 {
  guard let out else { return Status.misused.rawValue }
  CBytes.empty(out)
  let answer = call()
  let count = answer.bytes.count
  let start = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
  start.update(from: answer.bytes, count: count)
  start[count] = 0
  CBytes.put(start, count, at: out)
  return answer.status.rawValue
}
