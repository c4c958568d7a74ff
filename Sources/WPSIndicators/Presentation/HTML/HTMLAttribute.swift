/// The attributes that a page uses.
enum HTMLAttribute: String {
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaLabelledBy = "aria-labelledby"
  case charset, `class`, content, dir, height, href, id, lang, name, role, scope, width
  case httpEquiv = "http-equiv"
  // Drawings.
  case cx, cy, d, patternTransform, patternUnits, r, x, x1, x2, y, y1, y2
  case textAnchor = "text-anchor"
  case transform
}
