extension String {
  /// The string on one line, without characters that a terminal, a spreadsheet or a page would act
  /// upon rather than show: whatever a file holds, no format lets it through.
  ///
  /// Line breaks and other controls become spaces, one each. Characters that turn the direction of
  /// writing are left out; right-to-left scripts need none of them.
  var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
      || unicodeScalars.allSatisfy({ $0.isPlain })
    {
      return self
    }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          // Joiners shape words; embeddings and overrides could reorder the rest of the line.
          case .format where !(0x200C...0x200D).contains(scalar.value): nil
          default: scalar
          }
        }))
  }

  /// The string with a capital at its start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
