/// How a page looks: on a screen, light or dark, large or small, and on paper.
///
/// Text has a contrast of 4.5 to 1 and more with what is behind it, marks 3 to 1. No part holds `<` or
/// `&`, so that HTML and XML read it alike.
enum PageStyle {
  /// The parts of the style sheet, in their order: later ones override earlier ones.
  static let sheets = [
    page, rows, marks, below, card, ChartStyle.sheet, levels, narrow, paper, forced,
  ]

  /// Colours and type. `met2` and the like are what is carried on, `met3` what is old.
  private static let page: StaticString = """
    :root {
      color-scheme: light dark;
      --bg: #ffffff; --ink: #16202a; --mut: #51606d; --line: #d5dbe1; --track: #e9edf1;
      --link: #0a4f8f; --info: #f3f6f9; --bar: #3d5a75; --none: #7b8792;
      --met: #00606b; --met2: #58979e; --met3: #5c9aa1;
      --near: #995800; --near2: #ba8234; --near3: #c27f2c;
      --unmet: #a92d14; --unmet2: #c87867; --unmet3: #cb7e6e;
      --open: #7a4f00; --open2: #a68954; --open3: #a98d5a;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --bg: #10161c; --ink: #e9eef3; --mut: #a6b3bf; --line: #33404c; --track: #24303a;
        --link: #8cc4ff; --info: #18212a; --bar: #9db8d2; --none: #7d8a96;
        --met: #4fcbd2; --met2: #3c969c; --met3: #2f7278;
        --near: #ffb454; --near2: #b08042; --near3: #8c6839;
        --unmet: #ff8b70; --unmet2: #c9715d; --unmet3: #a15d4f;
        --open: #f0bf4c; --open2: #a4863c; --open3: #836d35;
      }
    }
    * { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 1280px; padding: 11px 30px 16px;
      background: var(--bg); color: var(--ink); overflow-wrap: break-word;
      font: 14px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        "Noto Sans", "DejaVu Sans", sans-serif;
      font-variant-numeric: tabular-nums;
    }
    h1, h2, h3, h4, p, ul, ol, table, figure { margin: 0; }
    h1, h2, h3, h4 { text-wrap: balance; }
    ul, ol { padding: 0; }
    ul { list-style: none; }
    h2 { font-size: 14px; }
    h3, h4 { font-size: 13px; }
    em { font-style: normal; }
    a { color: var(--link); text-underline-offset: 2px; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 2px; }
    a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
    summary { cursor: pointer; }
    :target { scroll-margin-top: 12px; }
    li:target, summary:target { background: var(--info); }
    .address { overflow-wrap: anywhere; }
    .skip { position: absolute; left: -100vw; padding: 8px 16px; background: var(--bg); }
    .skip:focus { left: 16px; top: 8px; z-index: 1; }
    .patterns { position: absolute; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .title { display: flex; justify-content: space-between; align-items: baseline; gap: 16px; }
    .languages { font-size: 13px; white-space: nowrap; }
    h1 { font-size: 15px; font-weight: 700; }
    .period { font-weight: 400; color: var(--mut); }
    .caution { margin-top: 4px; color: var(--open); font-weight: 600; }
    .headline {
      margin-top: 5px; max-width: 1180px; text-wrap: balance; letter-spacing: -.2px;
      font-size: 22px; line-height: 1.25; font-weight: 700;
    }
    .tally { margin-top: 4px; max-width: 1180px; font-size: 14.5px; line-height: 1.4; }
    header .newer { margin-top: 3px; font-size: 13px; color: var(--mut); }
    header .newer strong { color: var(--ink); }
    .fine { font-size: 12.5px; line-height: 1.4; color: var(--mut); max-width: 1000px; }
    .fine li { margin-top: 2px; }
    .verdict { font-weight: 700; color: var(--mut); }
    .verdict.met { color: var(--met); }
    .verdict.unmet { color: var(--unmet); }
    .verdict.undetermined { color: var(--open); }

    """
}
