/// What differs on narrow screens, on paper, and where readers choose all colours themselves.
extension PageStyle {
  static let media: StaticString = """
    @media screen and (max-width: 44rem) {
      .tiles, .key, .cards { grid-template-columns: minmax(0, 1fr); }
      .wide .assessment { display: block; }
      .targets, .sources { columns: 1; }
      .evidence figure { padding-left: 2.75rem; }
      .figures th:first-child { width: auto; }
      .figures td:nth-child(2) { min-width: 0; }
      .figures th, .figures td { padding-right: .4rem; }
      .card { padding: .75rem .85rem; }
      .groups { font-size: .85rem; }
      .groups th, .groups td { padding-right: .5rem; }
      .groups td strong { display: block; }
      .roomy {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
    }
    /* On a telephone a row of a table takes two lines, since words must not be broken. */
    @media screen and (max-width: 32rem) {
      .groups tr { display: grid; grid-template-columns: 3fr 1fr 1fr 4fr; }
      .groups th:first-child { grid-column: 1 / -1; padding-bottom: 0; }
      .groups th + th, .groups td { padding-top: .1rem; }
      .figures tr { display: grid; grid-template-columns: 1fr auto; padding: .15rem 0; }
      .figures th, .figures td { padding: 0; }
      .figures td:nth-child(2) { grid-area: 2 / 1; }
      .figures .share { grid-area: 1 / 2; }
      .figures td:last-child { grid-area: 2 / 2; text-align: right; }
      .figures thead {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
    }
    @media print {
      @page {
        size: A4; margin: 14mm 13mm 16mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; }
      }
      html { font-size: 8.25pt; }
      body { padding: 0; max-width: none; }
      nav, .skip { display: none; }
      a { text-decoration: none; }
      h2, h3, caption, thead, .fine { break-after: avoid; }
      .fine { break-inside: avoid; }
      h2 { margin-top: 1.5rem; }
      .figures th, .figures td { padding: .1rem .6rem .1rem 0; }
      .figures .cite { min-width: 0; min-height: 0; margin: 0; }
      p { orphans: 3; widows: 3; }
    }
    @media (forced-colors: active) {
      .verdict, .tile, .card { border: 1px solid CanvasText; }
      .track { fill: Canvas; stroke: CanvasText; }
      .value, .hatch, .dot { fill: CanvasText; }
      .hatch-ground, .other { fill: Canvas; }
      .band, .range, .other, .join, .end { stroke: CanvasText; }
      .gap { stroke: Canvas; }
      .tick, .goal-line { stroke: Highlight; }
      .axis, .break { stroke: GrayText; }
      svg text, svg .goal { fill: CanvasText; }
    }

    """
}
