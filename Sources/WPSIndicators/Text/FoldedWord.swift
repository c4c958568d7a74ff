extension String {
  /// The letters and digits of the string, small and without accents, and nothing else: what two
  /// people who write one word in two ways agree on. "Sièges vacants" and "sieges_vacants" are both
  /// "siegesvacants".
  package var folded: String {
    var folded = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
      case "à", "â", "ä", "á", "å": folded += "a"
      case "ç": folded += "c"
      case "é", "è", "ê", "ë": folded += "e"
      case "î", "ï", "í": folded += "i"
      case "ñ": folded += "n"
      case "ô", "ö", "ó": folded += "o"
      case "ù", "û", "ü", "ú": folded += "u"
      case "œ": folded += "oe"
      case "æ": folded += "ae"
      // An accent that is a character of its own is left out, like every other sign.
      default: break
      }
    }
    return folded
  }

  /// The string with a common space for each space of another width, which people do not see.
  package var withCommonSpaces: String {
    var common = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      common.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
    }
    return String(common)
  }
}
