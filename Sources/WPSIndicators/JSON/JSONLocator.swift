/// Finds tokens again in a text that has been read, so that reading need not remember every place.
///
/// A problem that shows only when the records are compared is rare; looking its place up then is
/// cheaper than keeping a place for every value of a large file.
struct JSONLocator: Sendable {
  let bytes: [UInt8]

  /// Where a key and its value stand.
  typealias Member = (key: Range<Int>, value: Range<Int>)

  /// Where the first member with this key stands in the object that begins at an offset.
  func member(_ name: String, ofObjectAt start: Int) -> Member? {
    var cursor = JSONCursor(bytes, at: start)
    do {
      var scope = try cursor.beginObject()
      while let key = try cursor.nextKey(in: &scope) {
        let value = try cursor.skipValue()
        if cursor.matches(key, Array(name.utf8)) { return (key.range, value) }
      }
      return nil
    } catch {
      return nil
    }
  }

  /// Where the members stand of the object that begins at an offset, of each key the first, and where
  /// it ends; as far as it is JSON.
  func members(ofObjectAt start: Int) -> (members: [String: Member], end: Int) {
    var cursor = JSONCursor(bytes, at: start)
    var members = [String: Member]()
    do {
      guard try cursor.peek() == .object else { return ([:], start) }
      var scope = try cursor.beginObject()
      while let key = try cursor.nextKey(in: &scope) {
        let value = try cursor.skipValue()
        let name = cursor.decode(key)
        if members[name] == nil { members[name] = (key.range, value) }
      }
    } catch {
      return (members, cursor.offset)
    }
    return (members, cursor.offset)
  }

  /// The keys of the object that begins at an offset; empty if it is no object.
  func keys(ofObjectAt start: Int) -> [String] {
    var cursor = JSONCursor(bytes, at: start)
    var keys = [String]()
    do {
      guard try cursor.peek() == .object else { return [] }
      var scope = try cursor.beginObject()
      while let key = try cursor.nextKey(in: &scope) {
        keys.append(cursor.decode(key))
        try cursor.skipValue()
      }
    } catch {
      return keys
    }
    return keys
  }

  /// The ranges of the elements of the list that begins at an offset; empty if it is no list.
  func elements(ofArrayAt start: Int) -> [Range<Int>] {
    var cursor = JSONCursor(bytes, at: start)
    var ranges = [Range<Int>]()
    do {
      guard try cursor.peek() == .array else { return [] }
      var scope = try cursor.beginArray()
      while try cursor.nextElement(in: &scope) { ranges.append(try cursor.skipValue()) }
    } catch {
      return ranges
    }
    return ranges
  }

  /// The paths of the values or keys at some offsets, which are in order; where the text ceases to be
  /// JSON, of what is around that place.
  func paths(at offsets: [Int]) -> [RecordPath] {
    var paths = [RecordPath]()
    var cursor = JSONCursor(bytes)
    try? visit(&cursor, RecordPath(), offsets, &paths)
    return paths + offsets.dropFirst(paths.count).map { _ in RecordPath() }
  }

  /// Finds the paths of the offsets in the next value, of which the first ones are found already.
  private func visit(
    _ cursor: inout JSONCursor, _ path: RecordPath, _ offsets: [Int], _ paths: inout [RecordPath]
  ) throws(JSONSyntaxError) {
    func settle(before end: Int, as path: RecordPath) {
      while paths.count < offsets.count, offsets[paths.count] < end { paths.append(path) }
    }
    do throws(JSONSyntaxError) {
      switch try cursor.peek() {
      case .object:
        var scope = try cursor.beginObject()
        while let key = try cursor.nextKey(in: &scope) {
          settle(before: key.range.lowerBound, as: path)
          try visit(&cursor, path[cursor.decode(key)], offsets, &paths)
        }
      case .array:
        var scope = try cursor.beginArray()
        var index = 0
        while try cursor.nextElement(in: &scope) {
          settle(before: cursor.offset, as: path)
          try visit(&cursor, path[index], offsets, &paths)
          index += 1
        }
      case .string, .number, .boolean, .null: try cursor.skipValue()
      }
      settle(before: cursor.offset, as: path)
    } catch {
      settle(before: bytes.count + 1, as: path)
      throw error
    }
  }
}
