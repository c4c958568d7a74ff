/// Writes an object of a file anew with some of its members changed. What is the same before and
/// after keeps its bytes, and so do the spaces between members.
struct ObjectRevision {
  let bytes: [UInt8]
  let survey: LayoutSurvey
  /// Which keys begin a line in objects of the kind, for those that are added.
  let keyBreaks: KeyBreaks

  /// The object's new bytes.
  /// - Parameters:
  ///   - object: where it stands.
  ///   - before: its members; what is left out here and in `after` stays as it is.
  ///   - after: its members to be, in the order that new objects have.
  func revised(
    _ object: Range<Int>, from before: [JSONValue.Member], to after: [JSONValue.Member]
  ) -> [UInt8] {
    let members = members(of: object)
    guard let first = members.first, let last = members.last,
      let layout = ObjectShape(ofObjectAt: object.lowerBound, in: bytes)
        .flatMap({ ObjectLayout(like: $0, keyBreaks, survey) })
    else { return Array(bytes[object]) }
    let (old, new) = (Self.values(before), Self.values(after))

    var pieces = members.compactMap { member -> Piece? in
      if old[member.key] == new[member.key] {
        return Piece(key: member.key, gap: member.gap, bytes: Array(bytes[member.range]))
      }
      guard let value = new[member.key] else { return nil }
      let key = bytes[member.range.lowerBound..<member.value.lowerBound]
      let written = revised(member, from: old[member.key], to: value, layout)
      return Piece(key: member.key, gap: member.gap, bytes: key + written)
    }
    for (place, member) in after.enumerated()
    where !pieces.contains(where: { $0.key == member.key }) {
      var writer = ObjectWriter(layout, survey)
      writer.write(member)
      // Behind the nearest key that comes before it where everything is new.
      let earlier = Set(after[..<place].map { $0.key })
      let position = pieces.lastIndex { earlier.contains($0.key) }.map { $0 + 1 } ?? 0
      pieces.insert(Piece(key: member.key, gap: nil, bytes: writer.bytes), at: position)
    }

    var written = Array(bytes[object.lowerBound..<first.gap.upperBound])
    for (position, piece) in pieces.enumerated() {
      if position > 0 { written += gap(before: piece, first.gap, layout) }
      written += piece.bytes
    }
    return written + bytes[last.range.upperBound..<object.upperBound]
  }

  /// An object in an object is revised in its turn; any other value is written anew.
  private func revised(
    _ member: Member, from before: JSONValue?, to after: JSONValue, _ layout: ObjectLayout
  ) -> [UInt8] {
    if case .object(let before)? = before, case .object(let after) = after {
      return revised(member.value, from: before, to: after)
    }
    var writer = ObjectWriter(layout, survey)
    writer.write(after)
    return writer.bytes
  }

  /// A member of the object as it stands in the file.
  private struct Member {
    let key: String
    /// From the end of what stands before it to its key: spaces, and from the second one on a comma.
    let gap: Range<Int>
    /// From the key to the end of the value.
    let range: Range<Int>
    let value: Range<Int>
  }

  /// A member of the revised object; one that is new has no gap.
  private struct Piece {
    let key: String
    let gap: Range<Int>?
    let bytes: [UInt8]
  }

  private func gap(
    before piece: Piece, _ opening: Range<Int>, _ layout: ObjectLayout
  ) -> [UInt8] {
    if let gap = piece.gap, gap != opening { return Array(bytes[gap]) }
    return layout.separator(before: piece.key) ?? survey.comma
  }

  private func members(of object: Range<Int>) -> [Member] {
    var cursor = JSONCursor(bytes, at: object.lowerBound)
    var members = [Member]()
    do {
      var scope = try cursor.beginObject()
      var end = cursor.offset
      while let key = try cursor.nextKey(in: &scope) {
        let value = try cursor.skipValue()
        members.append(
          Member(
            key: cursor.decode(key), gap: end..<key.range.lowerBound,
            range: key.range.lowerBound..<value.upperBound, value: value))
        end = value.upperBound
      }
    } catch {
      // Only files without errors are edited.
      return []
    }
    return members
  }

  private static func values(_ members: [JSONValue.Member]) -> [String: JSONValue] {
    Dictionary(firstOf: members.map { ($0.key, $0.value) })
  }
}
