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
    .evidence figure { padding: .25rem .5rem 0 3rem; }
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
    .figures .cite { display: inline-block; min-width: 24px; min-height: 24px; margin: -4px 0; }
    .figures thead th { border-color: var(--rule); }
    .figures th:first-child { width: 36%; }
    .figures td:nth-child(2) { min-width: 10em; }
    .figures .share { text-align: right; white-space: nowrap; }

    """
}
