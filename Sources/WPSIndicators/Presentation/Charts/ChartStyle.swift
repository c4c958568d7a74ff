/// How charts look, in a page and alone. Text has a contrast of 4.5 to 1 and more with the ground, and
/// marks one of 3 to 1, in light and dark.
///
/// A page says what stands behind its charts by `--chart-ground`.
enum ChartStyle {
  static let sheet: StaticString = """
    .chart, .patterns {
      --c-ground: var(--chart-ground, #ffffff); --c-ink: #16202a; --c-mut: #51606d;
      --c-met: #00606b; --c-unmet: #a92d14; --c-near: #995800; --c-unclear: #7a4f00;
      --c-bar: #3d5a75; --c-grid: #d5dbe1;
    }
    @media screen and (prefers-color-scheme: dark) {
      .chart, .patterns {
        --c-ground: var(--chart-ground, #10161c); --c-ink: #e9eef3; --c-mut: #a6b3bf;
        --c-met: #4fcbd2; --c-unmet: #ff8b70; --c-near: #ffb454; --c-unclear: #f0bf4c;
        --c-bar: #9db8d2; --c-grid: #33404c;
      }
    }
    .chart {
      display: block; max-width: 100%; height: auto; overflow: visible;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans",
        sans-serif;
      font-variant-numeric: tabular-nums;
    }
    .chart-narrow { display: none; }
    @media screen and (max-width: 760px) {
      .chart-wide { display: none; }
      .chart-narrow { display: block; }
    }
    .chart text {
      font-size: 12px; fill: var(--c-mut); stroke: var(--c-ground); stroke-width: 3px;
      stroke-linejoin: round; paint-order: stroke;
    }
    .chart .c-axis { text-anchor: end; }
    .chart .c-year { text-anchor: middle; }
    .chart .c-title { font-size: 15px; font-weight: 700; fill: var(--c-ink); }
    .chart .c-goal, .chart .c-label { font-weight: 700; fill: var(--c-ink); }
    .chart .c-value { font-size: 17px; font-weight: 700; fill: var(--c-ink); }
    .chart .c-word { font-weight: 700; fill: var(--c-ink); }
    .chart .c-source { font-size: 11.5px; }
    .chart text.c-met { fill: var(--c-met); }
    .chart text.c-unmet { fill: var(--c-unmet); }
    .chart text.c-near { fill: var(--c-near); }
    .chart text.c-unclear { fill: var(--c-unclear); }
    .c-ground { fill: var(--c-ground); }
    .chart path { fill: none; }
    .c-grid { stroke: var(--c-grid); stroke-width: 1px; }
    .c-base { stroke: var(--c-ink); stroke-width: 1px; }
    .c-line { stroke: var(--c-ink); stroke-width: 1.5px; stroke-dasharray: 5 3; }
    .c-hold { stroke: var(--c-bar); stroke-width: 3px; }
    .c-old { stroke: var(--c-bar); stroke-width: 2px; stroke-dasharray: 2 3; }
    .c-riser { stroke: var(--c-bar); stroke-width: 1px; }
    .c-break { stroke: var(--c-mut); stroke-width: 2px; stroke-dasharray: 2 3; }
    .c-dot { fill: var(--c-bar); }
    .c-ring { fill: var(--c-ground); stroke: var(--c-bar); stroke-width: 1.5px; }
    .c-spread { stroke: var(--c-bar); stroke-width: 1.5px; }
    .c-mark {
      stroke: var(--c-bar); stroke-width: 1.5px; stroke-linecap: round;
      stroke-linejoin: round;
    }
    .chart-hatch { fill: var(--c-unclear); }
    .c-unknown, .c-bounds { fill: url(#chart-hatch); stroke: var(--c-unclear); stroke-width: 1px; }
    @media (forced-colors: active) {
      .chart text, .chart text[class] { fill: CanvasText; stroke: Canvas; }
      .c-ground, .c-ring { fill: Canvas; }
      .c-hold, .c-old, .c-riser, .c-base, .c-ring, .c-spread, .c-mark { stroke: CanvasText; }
      .c-dot, .chart-hatch { fill: CanvasText; }
      .c-unknown, .c-bounds { stroke: CanvasText; }
      .c-line { stroke: Highlight; }
      .c-break { stroke: CanvasText; }
      .c-grid { stroke: GrayText; }
    }

    """
}
