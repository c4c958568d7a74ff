/// How a page looks: on a screen, light or dark, large or small, and on paper.
///
/// Text has a contrast of 4.5 to 1 and more with what is behind it, marks of charts 3 to 1. No part
/// holds `<` or `&`, so that HTML and XML read it alike.
enum PageStyle {
  /// The parts of the style sheet, in their order: later ones override earlier ones.
  static let sheets = [page, charts, media, levels, ChartStyle.sheet]

  private static let page: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #fff; --card: #fff; --ink: #17212b; --soft: #4a5765; --rule: #cfd7df;
      --track: #e8ecf0; --blue: #1b5e93; --mark: #17212b;
      --met: #0a6248; --met-ground: #e2f3eb; --unmet: #9c2c18; --unmet-ground: #fbe9e5;
      --open: #6f4700; --open-ground: #faefd6; --none: #4a5765; --none-ground: #edf0f3;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #11171d; --card: #19212a; --ink: #e8edf2; --soft: #aeb9c5; --rule: #3a4753;
        --track: #2b3641; --blue: #6fb4ea; --mark: #f2f5f8;
        --met: #76d6b0; --met-ground: #14342a; --unmet: #ffa592; --unmet-ground: #43221b;
        --open: #f0c666; --open-ground: #3b2f13; --none: #b8c3ce; --none-ground: #2a343f;
      }
    }
    * { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    html { font-size: 100%; scroll-behavior: auto; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 76rem;
      font: .9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      color: var(--ink); background: var(--ground);
      font-variant-numeric: tabular-nums; overflow-wrap: break-word;
    }
    h1, h2, h3, h4, p, ul, ol, table, figure { margin: 0; }
    ul, ol { padding: 0; }
    ul { list-style: none; }
    h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); line-height: 1.15; }
    h1, h2 { text-wrap: balance; }
    h2 {
      font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .75rem;
      border-top: 2px solid var(--ink);
    }
    h3 { font-size: 1.05rem; line-height: 1.3; }
    h4 { font-size: 1rem; line-height: 1.3; }
    a { color: var(--blue); text-underline-offset: .15em; }
    a:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 2px; }
    :target { scroll-margin-top: 1rem; }
    li:target { background: var(--open-ground); }
    .cite { text-decoration-thickness: 1px; margin: 0 .1em; }
    .cite:hover { text-decoration-thickness: 2px; }
    .address { overflow-wrap: anywhere; }
    .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--ground); }
    .skip:focus { left: 1rem; top: 1rem; z-index: 1; }
    .patterns { position: absolute; }

    header { border-top: 6px solid var(--blue); padding-top: 1rem; }
    .period { font-size: 1.1rem; color: var(--soft); margin-top: .35rem; }
    .caution { margin-top: .5rem; color: var(--open); font-weight: 600; }
    nav { margin-top: 1rem; border-top: 1px solid var(--rule); font-size: .9rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding-top: .35rem; }
    nav a { display: inline-block; padding: .3rem 0; }
    #summary h2 { margin-top: 1.25rem; }

    .headline { margin: .5rem 0 .9rem; font-size: 1.25rem; line-height: 1.35; font-weight: 650; }
    .tiles {
      display: grid; gap: .75rem;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    }
    .tile {
      padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: 6px;
      background: var(--card); break-inside: avoid;
    }
    .tile p strong { display: block; font-size: 2rem; line-height: 1.2; font-weight: 650; }
    .tile h3 { margin: 0 0 .4rem; font-size: .9rem; }
    .verdicts { display: flex; flex-wrap: wrap; gap: .35rem 1rem; align-content: center; }
    .verdicts li { white-space: nowrap; }
    .fine { margin-top: .6rem; font-size: .875rem; color: var(--soft); max-width: 60rem; }
    .fine li { margin-top: .15rem; }

    .verdict {
      display: inline-block; padding: .05rem .5rem; border-radius: 4px; font-size: .875rem;
      font-weight: 650; color: var(--none); background: var(--none-ground);
    }
    .verdict.met { color: var(--met); background: var(--met-ground); }
    .verdict.unmet { color: var(--unmet); background: var(--unmet-ground); }
    .verdict.undetermined { color: var(--open); background: var(--open-ground); }

    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: baseline; padding: .35rem .75rem .35rem 0; }
    thead th { font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); }
    tr { break-inside: avoid; }
    .groups { margin-top: 1.25rem; font-size: .95rem; }
    .groups caption { text-align: left; font-weight: 650; padding-bottom: .25rem; }
    .groups tbody tr { border-bottom: 1px solid var(--rule); }
    .groups tbody th { font-weight: 400; }
    .groups th + th, .groups td { text-align: right; }
    .groups td:last-child, .groups th:last-child { padding-right: 0; }
    .groups td strong { display: inline-block; min-width: 4.5em; font-weight: 650; }
    .groups a { display: inline-block; padding: .15rem 0; }

    .lists { margin-top: 1.25rem; }
    .lists h4 { margin-top: 1.25rem; }
    .offenders li { margin-top: .35rem; font-size: .925rem; max-width: 60rem; }

    .card {
      border: 1px solid var(--rule); border-left: 5px solid var(--rule); border-radius: 6px;
      background: var(--card); padding: .8rem 1.1rem .9rem; break-inside: avoid;
    }
    .card.met { border-left-color: var(--met); }
    .card.unmet { border-left-color: var(--unmet); }
    .card.undetermined { border-left-color: var(--open); }
    .cards {
      display: grid; gap: .75rem; margin-top: .9rem; align-items: start;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide { grid-column: 1 / -1; }
    .assessment { margin-top: .4rem; }
    .wide .assessment {
      /* With this gap the bars are as long as those of the cards that go two abreast. */
      display: grid; gap: 0 calc(2.95rem + 6px);
      grid-template-areas: "result evidence" "notes evidence"; grid-template-rows: auto 1fr;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide .result { grid-area: result; }
    .wide .evidence { grid-area: evidence; }
    .wide .notes { grid-area: notes; align-self: start; }
    .assessment + .assessment { border-top: 1px solid var(--rule); padding-top: .75rem; }
    .figure { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .6rem; }
    .figure strong { font-size: 1.35rem; line-height: 1.25; font-weight: 650; }
    .measure { font-size: .8rem; color: var(--soft); margin-top: .25rem; }
    .target { font-weight: 600; font-size: .925rem; margin-top: .3rem; }
    .outlook { font-size: .925rem; margin-top: .2rem; }
    .reason { font-size: .85rem; color: var(--soft); margin-top: .3rem; }
    .evidence { font-size: .85rem; color: var(--soft); margin-top: .3rem; }
    .quote { font-style: italic; margin-top: .25rem; }
    .newer { margin-top: .35rem; padding-left: .6rem; border-left: 3px solid var(--rule); }
    .notes {
      margin-top: .6rem; padding-top: .5rem; border-top: 1px dotted var(--rule);
      font-size: .825rem; color: var(--soft);
    }
    .notes li { margin-top: .15rem; padding-left: 1em; text-indent: -1em; }
    .notes li::before { content: "•"; display: inline-block; width: 1em; text-indent: 0; }
    .unreported { margin-top: 1rem; }
    .unreported li { margin-top: .4rem; break-inside: avoid; }
    .unreported .target { font-weight: 400; font-size: .85rem; color: var(--soft); margin: 0; }
    .unreported .notes { border: 0; margin: 0; padding: 0; }

    .targets, .sources { columns: 2; column-gap: 2.5rem; font-size: .9rem; }
    .targets li, .sources li { margin-bottom: .4rem; break-inside: avoid; }
    .key li { display: flex; gap: .6rem; align-items: center; font-size: .925rem; }
    .key { display: grid; gap: .35rem 2rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .swatch { flex: none; }
    #method p { margin-top: .4rem; max-width: 60rem; font-size: .925rem; }
    .sources li { margin-left: 2.75rem; }
    .sources li::marker { content: "[" counter(list-item) "]\\a0"; color: var(--soft); }
    .sources a { display: inline-block; min-height: 1.5rem; vertical-align: top; }
    .imprint {
      margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--rule);
      font-size: .875rem; color: var(--soft);
    }

    """
}

/// How charts look, and the figures under them.
extension PageStyle {
  static let charts: StaticString = """
    svg { display: block; overflow: visible; max-width: 100%; }
    svg text { font-size: .75rem; fill: var(--soft); }
    .bar { margin-top: .2rem; }
    .track { fill: var(--track); }
    .value { fill: var(--blue); }
    .end { stroke: var(--blue); stroke-width: 3px; }
    .band { fill: url(#uncertain); stroke: var(--blue); stroke-width: 1px; }
    .hatch-ground { fill: var(--card); }
    .hatch { fill: var(--blue); }
    .tick { stroke: var(--mark); stroke-width: 3px; }
    .gap { stroke: var(--card); stroke-width: 5px; }
    svg .goal { fill: var(--ink); font-weight: 650; }
    .evidence figure { padding: .25rem 0 .5rem; --chart-ground: var(--card); }
    .axis { stroke: var(--rule); stroke-width: 1px; }
    .join { stroke: var(--blue); stroke-width: 2px; }
    .goal-line { stroke: var(--mark); stroke-width: 1.5px; stroke-dasharray: 5 3; }
    .break { stroke: var(--soft); stroke-width: 1.5px; stroke-dasharray: 1 3; }
    .dot { fill: var(--blue); }
    .range { fill: url(#uncertain); stroke: var(--blue); stroke-width: 1px; }
    .other { fill: var(--card); stroke: var(--blue); stroke-width: 1.5px; }
    .range.other { fill: none; stroke-dasharray: 2 2; }
    .figures { margin: .25rem 0 .5rem; line-height: 1.35; }
    .figures caption {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .figures th, .figures td { padding: .2rem .6rem .2rem 0; font-weight: 400; }
    .figures .cite { display: inline-block; min-width: 24px; min-height: 24px; }
    .figures .cite:only-child { margin: -4px 0; }
    .figures thead th { border-color: var(--rule); }
    .figures th:first-child { width: 36%; }
    .figures td:nth-child(2) { min-width: 10em; }
    .figures .share { text-align: right; white-space: nowrap; }

    """
}

/// What differs on narrow screens, on paper, and where readers choose all colours themselves.
extension PageStyle {
  static let media: StaticString = """
    @media screen and (max-width: 44rem) {
      .key, .cards { grid-template-columns: minmax(0, 1fr); }
      .wide .assessment { display: block; }
      .targets, .sources { columns: 1; }
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
      h2, h3, h4, caption, thead, .fine { break-after: avoid; }
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
