/// How scales look: bars of how many stand at each level, and the lists of what moved.
extension PageStyle {
  static let levels: StaticString = """
    .shade { fill: var(--bar); stroke: var(--bar); stroke-width: 1px; }
    .s0 { fill-opacity: .06; }
    .s1 { fill-opacity: .15; }
    .s2 { fill-opacity: .22; }
    .s3 { fill-opacity: .3; }
    .s4 { fill-opacity: .4; }
    .s5 { fill-opacity: .5; }
    .s6 { fill-opacity: .6; }
    .s7 { fill-opacity: .7; }
    .s8 { fill-opacity: .8; }
    .s9 { fill-opacity: .9; }
    .levels { margin-top: 1.25rem; font-size: .9rem; }
    .levels caption { text-align: left; font-weight: 650; padding-bottom: .25rem; }
    .levels th, .levels td {
      text-align: right; padding-left: .5rem; vertical-align: middle; white-space: nowrap;
    }
    .levels thead th { vertical-align: bottom; }
    .levels th:first-child { text-align: left; padding-left: 0; white-space: normal; }
    .levels.periods th:first-child { white-space: nowrap; }
    .levels thead th:nth-child(n + 3) { white-space: normal; }
    .levels tbody th { font-weight: 400; }
    .levels tbody tr { border-bottom: 1px solid var(--line); }
    .levels .levels-chart { width: 38%; padding-right: .75rem; }
    .levels td:last-child, .levels th:last-child { padding-right: 0; }
    .levels .swatch { display: inline-block; vertical-align: -2px; }
    .level-lists {
      display: grid; gap: 0 2rem; margin-top: 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    }
    .levels .narrow { display: none; }
    @media screen and (max-width: 760px) {
      .levels .narrow { display: inline; }
      .levels tr { display: flex; flex-wrap: wrap; align-items: end; padding: .3rem 0; }
      .levels th:first-child, .levels .levels-chart {
        flex: 0 0 100%; width: 100%; padding: 0 0 .15rem;
      }
      .levels thead .levels-chart, .levels thead th:first-child { display: none; }
      .levels th, .levels td { flex: 0 0 33%; padding: 0 0 .1rem; text-align: left; }
      .levels thead th { flex: 0 0 auto; padding-right: .5rem; border: 0; }
      .levels thead th:nth-child(n + 3) { white-space: nowrap; }
      .levels th:not(:first-child), .levels td { font-size: .8rem; }
    }
    @media (forced-colors: active) {
      .shade { fill: CanvasText; stroke: CanvasText; forced-color-adjust: none; }
    }

    """
}
