/// What differs on narrow screens, on paper, and where readers choose all colours themselves.
extension PageStyle {
  /// A row takes three lines: name and share; verdict with need, and counts with date; bar and strip.
  static let narrow: StaticString = """
    @media screen and (max-width: 1270px) {
      .cells {
        column-gap: 8px;
        grid-template-columns: 180px 150px 88px 104px minmax(60px, 1fr) 82px 120px 92px;
      }
      .row summary .share { font-size: 19px; }
    }
    @media screen and (max-width: 1000px) {
      body { padding: 12px 16px; }
      .headline { font-size: 18.5px; line-height: 1.28; }
      .tally { font-size: 14px; }
      .wide-only { display: none !important; }
      small.narrow-only, span.narrow-only, details.narrow-only { display: block !important; }
      .cells {
        grid-template-columns: repeat(12, minmax(0, 1fr)); column-gap: 6px; row-gap: 3px;
      }
      .cells .name { grid-area: 1 / 1 / 2 / 9; }
      .cells .share { grid-area: 1 / 9 / 2 / 13; align-self: start; }
      .cells .verdict-cell { grid-area: 2 / 1 / 3 / 7; align-items: flex-start; }
      .cells .counts { grid-area: 2 / 7 / 3 / 13; text-align: right; align-self: start; }
      .cells .bar-cell { grid-area: 3 / 1 / 4 / 7; padding-right: 8px; }
      .cells .strip-cell { grid-area: 3 / 7 / 4 / 13; align-self: start; padding-top: 2px; }
      .columns .name, .columns .share, .columns .verdict-cell, .columns .counts { display: none; }
      .columns .bar-cell, .columns .strip-cell { grid-row: 1; padding-top: 4px; }
      .row { border-top: 0; border-bottom: 1px solid var(--line); }
      .row > summary { padding: 7px 0 9px; }
      .row > summary::before { left: -11px; top: 15px; }
      .row .name { font-size: 15px; }
      .row .verdict-cell { font-size: 14px; }
      .row summary .share { font-size: 21px; }
      .under .name { font-size: 14px; }
      .band {
        flex-direction: column; gap: 0; padding: 14px 0 3px;
        border-bottom: 1.5px solid var(--ink);
      }
      .key { gap: 4px 14px; }
      .card { margin: 0 -16px 8px; }
      .milestone .card { margin: 0 0 8px; }
      .held { grid-template-columns: minmax(0, 1fr); }
      .targets, .sources { columns: 1; }
      .others { grid-template-columns: minmax(0, 1fr); }
      .other > summary, .fold > summary { padding: 8px 0; }
      .milestone > summary { padding: 5px 0; }
    }
    @media screen and (max-width: 360px) { .row summary .share { font-size: 18px; } }
    /* On a telephone a row of a table takes two lines, since words must not be broken. */
    @media screen and (max-width: 760px) {
      .title { align-items: flex-start; }
      .figures:not(.parts) tr {
        display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 3px 0;
      }
      .figures:not(.parts) th, .figures:not(.parts) td { width: auto; padding: 0; }
      .figures:not(.parts) td:nth-child(2) { grid-area: 2 / 1 / 3 / 3; color: var(--mut); }
      .figures .share { grid-area: 1 / 2; }
      .figures:not(.parts) td:last-child { grid-area: 3 / 1 / 4 / 3; }
      .figures:not(.parts) thead {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
      .parts tr { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0 8px; }
      .parts th:first-child { grid-column: 1 / -1; width: auto; }
      .parts thead td { display: none; }
      .parts thead th:first-of-type { grid-column: auto; }
      .groups tr { display: grid; grid-template-columns: 3fr 1fr 1fr 4fr; }
      .groups th:first-child { grid-column: 1 / -1; }
      .groups th, .groups td { padding-right: 6px; }
      .groups td strong { display: block; }
      .roomy {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
    }

    """

  /// The board on one page, and the cards that are open; what is folded has no place.
  static let paper: StaticString = """
    @media print {
      @page { size: A4; margin: 5mm 10mm; }
      body { padding: 0; max-width: none; font-size: 10.6px; }
      .languages, .skip, details.rest:not([open]), .fold:not([open]), .other:not([open]),
      .part:not([open]), #others:not(:has([open])) { display: none; }
      a { color: inherit; text-decoration: none; }
      h1 { font-size: 12px; }
      .headline { font-size: 14px; margin-top: 3px; letter-spacing: -.3px; }
      .tally { font-size: 10.6px; margin-top: 2px; }
      header .newer { font-size: 9.6px; margin-top: 1px; }
      .board { margin-top: 4px; }
      .cells {
        column-gap: 6px;
        grid-template-columns: 130px 148px 56px 90px minmax(44px, 1fr) 66px 74px 66px;
      }
      .key, .columns, .axis text, .bar text, .band p, .fine, .row summary small, .lines, .stage,
      .milestone h4, .milestone small, .reach, footer { font-size: 9.6px; }
      .lines, .milestone h4, .reach, footer { line-height: 1.2; }
      .key, .key p { gap: 0 6px; }
      .key .strip { height: 13px; width: auto; }
      .axis .mid { display: none; }
      .band { padding: 2px 0 0; break-after: avoid; }
      .band h2, .labelled h2, .stages h3, .reach h2, footer h2, #commitments h2, h3, h4 {
        font-size: 10.6px;
      }
      .row > summary { min-height: 28px; padding: 0; break-inside: avoid; }
      .row[open] > summary { break-after: avoid; }
      .row > summary::before { display: none; }
      .row .name { font-size: 10.4px; }
      .row .verdict-cell { gap: 4px; line-height: 1.1; }
      .row summary small { line-height: 1.15; }
      .sign { width: 13px; height: 13px; }
      .row summary .share { font-size: 13.5px; letter-spacing: -.4px; }
      .row summary .share.words, .row .counts, .row .need, .row .last {
        font-size: 9.8px; letter-spacing: -.1px; line-height: 1.15;
      }
      .strip .old { stroke-width: .7px; }
      .strip-cell .axis :is(.year, line):nth-of-type(even) { visibility: hidden; }
      .bar-cell { padding-right: 6px; }
      .labelled { display: block; padding-top: 3px; }
      .labelled > div { margin-bottom: 1px; line-height: 1.2; }
      .labelled h2, .labelled ul, .labelled li { display: inline; }
      .labelled h2::after { content: "\\a0  "; }
      .labelled li + li::before { content: " · "; }
      #commitments, .reach { margin-top: 3px; }
      .stages { grid-template-columns: 3fr 2fr 2fr 2fr; gap: 4px 14px; margin-top: 1px; }
      .stages:has([open]) { display: block; columns: 4; }
      .stage { padding-top: 1px; }
      .stage h3 strong { font-size: 12px; }
      .milestone > summary { padding: 1px 0; min-height: 0; }
      .reach { grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 4px 14px; }
      .folds { margin: 0; }
      footer { margin-top: 3px; padding-top: 1px; }
      footer h2, footer p { display: inline; }
      footer p::after { content: " "; }
      .others { display: block; }
      .card {
        --chart-ground: #ffffff; padding: 4px 0 6px; margin-bottom: 4px; font-size: 9.6px;
        line-height: 1.25; background: none;
      }
      .held { display: block; }
      .held::after { content: ""; display: block; clear: both; }
      .held > figure { float: left; width: 280px; margin: 0 14px 4px 0; break-inside: avoid; }
      .chart-wide { display: none; }
      .chart-narrow { display: block; width: 280px; }
      .held > table { clear: both; }
      .also { display: block; border: 0; padding: 0; }
      .milestone .card { padding: 2px 0 4px; }
      .milestone .remarks { margin: 0; padding: 0; border: 0; }
      .judged { margin-bottom: 3px; }
      .judged p { display: inline; }
      .remarks li { margin-bottom: 2px; max-width: none; }
      .remarks { margin-top: 4px; padding-top: 3px; }
      .figure strong { font-size: 10.6px; }
      th, td { padding: 0 8px 0 0; }
      .figures .cite { display: inline; }
      h2, h3, h4, caption, thead { break-after: avoid; }
      p { orphans: 2; widows: 2; }
    }

    """

  static let forced: StaticString = """
    @media (forced-colors: active) {
      svg .met, svg .near, svg .unmet, svg .undetermined { fill: CanvasText; }
      .sign { forced-color-adjust: none; color: CanvasText !important; fill: CanvasText; }
      .sign .glyph { stroke: Canvas; }
      .sign.hollow .glyph { stroke: CanvasText; }
      .strip .carriedOn { fill: GrayText !important; }
      .strip .old { fill: none; stroke: CanvasText !important; }
      .bar .track { fill: Canvas; stroke: GrayText; }
      .bar .hollow { fill: Canvas; stroke: CanvasText; }
      .bar .hatched { stroke: CanvasText !important; }
      .hatch-ground { fill: Canvas; }
      .bar .goal { stroke: Highlight; }
      .bar .halo { stroke: Canvas; }
      .bar text, .axis text { fill: CanvasText; }
      .ages rect { stroke: CanvasText; }
      .ages .new { fill: CanvasText; }
      .card { border: 1px solid CanvasText; }
    }

    """
}
