/// The page that is the whole tool: a template, into which a registry can go.
package struct ToolPage {
  /// What a registry takes the place of: a template has it once.
  package static let place =
    #"<script type="text/plain" id="registry" data-name="" data-language=""></script>"#

  private let template: [UInt8]
  private let placed: Range<Int>

  /// Nil for a text that has no place for a registry, or several.
  package init?(template: [UInt8]) {
    let places = Self.places(in: template)
    guard places.count == 1 else { return nil }
    self.template = template
    placed = places[0]..<places[0] + Self.place.utf8.count
  }

  private static func places(in template: [UInt8]) -> [Int] {
    let place = Array(place.utf8)
    return template.withUnsafeBufferPointer { text in
      var places = [Int]()
      var start = 0
      while start + place.count <= text.count {
        if text[start] == place[0], text[start..<start + place.count].elementsEqual(place) {
          places.append(start)
        }
        start += 1
      }
      return places
    }
  }

  /// The page.
  /// - Parameters:
  ///   - registry: the bytes of a file, which the page opens; nil for a page that begins without any.
  ///   - name: what that file is called, without its folder.
  ///   - language: the language in which the page begins; nil leaves it to the page.
  package func filled(
    with registry: [UInt8]?, named name: String, in language: Language?
  ) -> [UInt8] {
    var page = PieceBuffer(nil)
    page.append(template[..<placed.lowerBound])
    page.append(#"<script type="text/plain" id="registry" data-name=""# as StaticString)
    if registry != nil { page.appendMarkup(name, quotes: true) }
    page.append(#"" data-language=""# as StaticString)
    page.append(language?.rawValue ?? "")
    page.append(#"">"# as StaticString)
    page.append(Base64.spell(registry ?? [])[...])
    page.append("</script>" as StaticString)
    page.append(template[placed.upperBound...])
    return page.bytes
  }
}

/// Bytes in letters that mean nothing to markup.
private enum Base64 {
  static func spell(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var spelt = [UInt8]()
    spelt.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        // A byte of three more begins another letter.
        let isFilled = place <= group.count
        spelt.append(
          isFilled ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return spelt
  }
}
