/// The elements that a page is made of. Names are cases, so that no text can become one.
enum HTMLElement: String {
  case a, article, bdi, body, caption, div, figure, footer, h1, h2, h3, head, header, html, li, main
  case meta, nav, ol, p, section, span, strong, style, table, tbody, td, th, thead, title, tr
  case ul
  // Drawings.
  case circle, defs, desc, line, path, pattern, rect, svg, text

  /// Whether it begins a line of the file. White space means nothing there.
  var beginsLine: Bool {
    switch self {
    case .a, .bdi, .span, .strong, .td, .th: false
    case .circle, .line, .path, .rect, .text, .desc, .title: false
    default: true
    }
  }
}
