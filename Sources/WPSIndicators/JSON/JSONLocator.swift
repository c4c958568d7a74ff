/// Finds tokens again in a text that has been read, so that reading need not remember every place.
///
/// A problem that shows only when the records are compared is rare; looking its place up then is
/// cheaper than keeping a place for every value of a large file.
struct JSONLocator: Sendable {
  let bytes: [UInt8]

  /// Where the first member with this key stands in the object that begins at an offset.
  func member(_ name: String, ofObjectAt start: Int) -> (key: Range<Int>, value: Range<Int>)? {
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

  /// The key of the member, of the object that begins at an offset, in which a place lies.
  func key(at place: Int, ofObjectAt start: Int) -> String? {
    var cursor = JSONCursor(bytes, at: start)
    do {
      var scope = try cursor.beginObject()
      while let key = try cursor.nextKey(in: &scope) {
        let value = try cursor.skipValue()
        if (key.range.lowerBound..<value.upperBound).contains(place) { return cursor.decode(key) }
      }
      return nil
    } catch {
      return nil
    }
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
}
