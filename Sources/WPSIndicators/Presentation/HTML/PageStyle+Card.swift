/// How a card looks: the chart on its left, what it rests on on its right, every figure below.
extension PageStyle {
  static let card: StaticString = """
    .card {
      --chart-ground: var(--info); padding: 14px 16px; margin-bottom: 8px;
      background: var(--info); font-size: 13px; line-height: 1.4;
    }
    .full-name { font-weight: 600; margin-bottom: 6px; }
    .held {
      display: grid; gap: 8px 26px; align-items: start;
      grid-template-columns: minmax(0, 740px) minmax(0, 1fr);
    }
    .part { border-top: 1px solid var(--line); }
    .part > summary { padding: 4px 0; }
    .part h4 { display: inline; }
    .part > .held { padding-bottom: 10px; }
    .held + .held, .part + .held, .card > table, .remarks {
      margin-top: 12px; padding-top: 10px; border-top: 1px solid var(--line);
    }
    .label, .also, .held .figures, .judged:first-child, .label + .judged { grid-column: 1 / -1; }
    .judged p, .remarks li { margin-bottom: 5px; max-width: 900px; }
    .also {
      display: grid; gap: 10px 26px; border-top: 1px solid var(--line); padding-top: 8px;
      grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
    }
    .also .judged { grid-column: auto; }
    .figure strong { font-size: 15px; }
    .quote, .figures em { font-style: italic; }
    .newer { padding-left: 9px; border-left: 3px solid var(--line); }
    header .newer { padding: 0; border: 0; }
    .remarks { display: grid; gap: 6px 26px; }
    .remarks li { color: var(--mut); }
    .milestone .held, .milestone .also { display: block; }
    .milestone .card { padding: 8px 10px; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: baseline; padding: 2px 12px 2px 0; }
    thead th { font-weight: 400; color: var(--mut); border-bottom: 1px solid var(--ink); }
    tbody tr { border-bottom: 1px solid var(--line); }
    tbody th { font-weight: 400; }
    caption { text-align: left; font-weight: 700; padding-bottom: 2px; }
    tr { break-inside: avoid; }
    .figures .share, .groups th + th, .groups td { text-align: right; white-space: nowrap; }
    .figures th:first-child { width: 20%; }
    .figures td:nth-child(2) { width: 22%; }
    .parts th:first-child { width: 36%; }
    .parts td { width: auto; }
    .figures .cite { display: inline-block; min-width: 24px; min-height: 24px; margin: -3px 0; }
    .groups { max-width: 900px; margin-top: 10px; }
    .groups td:last-child, .groups th:last-child { padding-right: 0; }
    .groups a { display: inline-block; padding: 3px 0; }

    """
}
