/// How the board looks: rows of a grid, which open to their cards.
extension PageStyle {
  static let rows: StaticString = """
    .board { margin-top: 8px; }
    .cells {
      display: grid; align-items: center; column-gap: 10px;
      grid-template-columns: 218px 208px 94px 164px minmax(90px, 1fr) 98px 156px 106px;
    }
    .key { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 12px; color: var(--mut); }
    .key p { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; }
    .key strong { color: var(--ink); font-weight: 600; }
    .sample { display: inline-flex; gap: 4px; align-items: center; white-space: nowrap; }
    .key svg { flex: none; }
    .columns {
      align-items: end; padding: 3px 0; font-size: 12px; color: var(--mut);
      border-bottom: 1.5px solid var(--ink);
    }
    .columns span span { display: block; }
    .axis { display: block; overflow: visible; }
    .axis text { font-size: 12px; fill: var(--mut); }
    .axis line { stroke: var(--none); stroke-width: 1px; }
    .axis .year { transform: translateX(2.5px); }
    .band {
      display: flex; justify-content: space-between; align-items: baseline; gap: 16px;
      padding: 4px 0 1px;
    }
    .band h2 { font-size: 13px; }
    .band p { font-size: 12.5px; color: var(--mut); }
    .row { border-top: 1px solid var(--line); }
    .row > summary { position: relative; list-style: none; min-height: 38px; padding: 3px 0; }
    .row > summary::-webkit-details-marker { display: none; }
    .row > summary::before {
      content: ""; position: absolute; left: -13px; top: 50%; width: 5px; height: 5px;
      margin-top: -3px; border: solid var(--none); border-width: 1.5px 1.5px 0 0;
      transform: rotate(45deg);
    }
    .row[open] > summary::before { transform: rotate(135deg); }
    .row > summary:hover .words {
      text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px;
    }
    .row .name { font-weight: 600; font-size: 13.6px; line-height: 1.22; }
    .name .words {
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
      overflow-wrap: anywhere; hyphens: auto;
    }
    .name em { font-weight: 400; color: var(--mut); white-space: nowrap; }
    .row summary small { display: block; font-size: 12px; line-height: 1.25; color: var(--mut); }
    .name small { font-weight: 400; }
    .row .verdict-cell { display: flex; gap: 6px; align-items: center; line-height: 1.2; }
    .verdict-cell > span { min-width: 0; }
    .word { font-weight: 700; }
    .met .word { color: var(--met); }
    .near .word { color: var(--near); }
    .unmet .word { color: var(--unmet); }
    .undetermined .word { color: var(--open); }
    .none .word { color: var(--mut); }
    .old .word { font-weight: 400; }
    .share { text-align: right; }
    .row summary .share {
      font-size: 21px; font-weight: 700; line-height: 1.1; letter-spacing: -.3px;
      white-space: nowrap;
    }
    .row.old summary .share { font-weight: 400; }
    .row summary .share.words { font-size: 14px; letter-spacing: 0; white-space: normal; }
    .row .counts, .row .need, .row .last { font-size: 13px; line-height: 1.25; }
    .counts small strong { color: var(--ink); }
    .row .counts .mark { font-style: italic; color: var(--ink); }
    .last strong { font-weight: 700; color: var(--ink); }
    .under .name { padding-left: 16px; font-weight: 400; font-size: 13px; }
    .row.under > summary { min-height: 32px; }
    .row.under > summary::before { left: 3px; }
    .row.under summary .share { font-size: 16px; }
    .row.under summary .share.words { font-size: 13px; }
    .narrow-only { display: none !important; }
    .board > details > summary { padding: 6px 0; font-size: 13px; color: var(--link); }
    .rest > summary { padding: 5px 0; color: var(--link); font-size: 13px; }
    .group > .rest > summary { border-top: 1px solid var(--line); }

    """

  /// Signs, bars and strips: the verdict by shape and colour, the age by ink.
  static let marks: StaticString = """
    svg { overflow: visible; }
    svg .met { fill: var(--met); }
    svg .near { fill: var(--near); }
    svg .unmet { fill: var(--unmet); }
    svg .undetermined { fill: var(--open); }
    svg .none { fill: var(--none); }
    .sign { flex: none; }
    .sign.met { fill: var(--met); color: var(--met); }
    .sign.near { fill: var(--near); color: var(--near); }
    .sign.unmet { fill: var(--unmet); color: var(--unmet); }
    .sign.undetermined { fill: var(--open); color: var(--open); }
    .sign.none { fill: none; color: var(--none); }
    .sign .glyph {
      fill: none; stroke: var(--bg); stroke-width: 2.2; stroke-linecap: round;
      stroke-linejoin: round;
    }
    .sign.hollow > :first-child { fill: none; stroke: currentColor; stroke-width: 1.5; }
    .sign.hollow .glyph { stroke: currentColor; stroke-width: 1.9; }
    .sign .dashed { stroke-dasharray: 3 2.5; }
    .bar { display: block; }
    .bar text { font-size: 12px; fill: var(--mut); }
    .bar .track { fill: var(--track); }
    .bar .hollow { fill: var(--bg); stroke: currentColor; stroke-width: 1.5px; }
    .met .hollow { color: var(--met); }
    .near .hollow { color: var(--near); }
    .unmet .hollow { color: var(--unmet); }
    .undetermined .hollow { color: var(--open); }
    .hatch-ground { fill: var(--bg); }
    .bar .hatched { stroke-width: 1px; }
    .bar .hatched.met { fill: url(#hatch-met); stroke: var(--met); }
    .bar .hatched.near { fill: url(#hatch-near); stroke: var(--near); }
    .bar .hatched.unmet { fill: url(#hatch-unmet); stroke: var(--unmet); }
    .bar .hatched.undetermined { fill: url(#hatch-undetermined); stroke: var(--open); }
    .bar .hatched.none { fill: url(#hatch-none); stroke: var(--none); }
    .bar .goal { stroke: var(--ink); stroke-width: 3px; }
    .bar .halo { stroke: var(--bg); stroke-width: 5px; }
    .strip { display: block; }
    .strip .carriedOn.met { fill: var(--met2); }
    .strip .carriedOn.near { fill: var(--near2); }
    .strip .carriedOn.unmet { fill: var(--unmet2); }
    .strip .carriedOn.undetermined { fill: var(--open2); }
    .strip .old { fill: none; stroke-width: 1.1px; vector-effect: non-scaling-stroke; }
    .strip .old.met { stroke: var(--met3); }
    .strip .old.near { stroke: var(--near3); }
    .strip .old.unmet { stroke: var(--unmet3); }
    .strip .old.undetermined { stroke: var(--open3); }

    """

  /// Lists, commitments and ages under the rows.
  static let below: StaticString = """
    .board + *, main > * + .stages { margin-top: 10px; }
    .labelled {
      display: grid; gap: 8px 22px; padding-top: 6px; border-top: 1.5px solid var(--ink);
      grid-template-columns: repeat(auto-fit, minmax(min(250px, 100%), 1fr));
    }
    .labelled h2, .stages h3, .reach h2 { font-size: 13px; }
    .lines { font-size: 12.5px; line-height: 1.35; }
    .lines li { padding-top: 1px; }
    .labelled .lines { color: var(--mut); }
    .labelled li { padding: 3.5px 0; }
    .labelled .rest > summary, .stage .rest > summary, .reach .rest > summary {
      padding: 4px 0; font-size: 12.5px; min-height: 25px;
    }
    #commitments { margin-top: 12px; }
    .stages {
      display: grid; gap: 10px 20px; margin-top: 4px; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    }
    .stage { border-top: 3px solid var(--none); padding-top: 3px; font-size: 12.5px; }
    .stage.overdue { border-color: var(--unmet); }
    .stage.inProgress { border-color: var(--bar); }
    .stage.done { border-color: var(--met); }
    .stage h3 { font-weight: 400; }
    .stage h3 strong { font-size: 18px; }
    .stage.overdue h3 strong, .stage.overdue small { color: var(--unmet); }
    .stage.overdue small { font-weight: 600; }
    .milestone > summary { list-style: none; padding: 4px 0; min-height: 25px; }
    .milestone > summary::-webkit-details-marker { display: none; }
    .milestone h4 { font-weight: 400; font-size: 12.5px; line-height: 1.3; }
    .milestone > summary:hover h4 { text-decoration: underline; }
    .milestone small { display: block; font-size: 12px; color: var(--mut); }
    .reach {
      display: grid; gap: 10px 22px; margin-top: 12px; font-size: 12.5px; line-height: 1.35;
      grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
    }
    .ages { display: block; margin: 2px 0 3px; }
    .ages rect { stroke: var(--bar); stroke-width: 1.5px; fill: none; }
    .ages .new { fill: var(--bar); }
    .ages .carriedOn { fill: var(--bar); fill-opacity: .4; }
    .ages .none { stroke: var(--none); stroke-dasharray: 4 3; fill: none; }
    #others { margin-top: 16px; border-top: 1px solid var(--line); padding-top: 8px; }
    #others > h3 { margin: 8px 0 2px; font-weight: 400; color: var(--mut); }
    .others {
      display: grid; gap: 0 26px; grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .other[open] { grid-column: 1 / -1; }
    .other { border-top: 1px solid var(--line); }
    .other > summary { padding: 4px 0; font-size: 12.5px; color: var(--mut); }
    .other > summary :first-child { display: inline; font-size: 13px; color: var(--ink); font-weight: 600; }
    .folds { margin-top: 16px; }
    .fold { border-top: 1px solid var(--line); }
    .fold > summary { padding: 5px 0; }
    .fold h2 { display: inline; font-size: 13px; }
    .folded { padding: 0 0 14px; font-size: 13px; line-height: 1.4; }
    .folded h3 { margin-top: 12px; }
    .targets, .sources { columns: 2; column-gap: 36px; }
    .targets li, .sources li { margin-bottom: 6px; break-inside: avoid; }
    .sources li { margin-left: 40px; }
    .sources li::marker { content: "[" counter(list-item) "]\\a0"; color: var(--mut); }
    .sources a { display: inline-block; min-height: 24px; vertical-align: top; }
    #method p { margin-top: 5px; max-width: 1000px; }
    .offenders li { margin-top: 5px; max-width: 1000px; }
    footer {
      margin-top: 14px; padding-top: 6px; border-top: 1px solid var(--line); font-size: 12px;
      line-height: 1.45; color: var(--mut);
    }
    footer h2 { font-size: 13px; color: var(--ink); }
    footer strong { font-weight: 600; }
    .checksum { overflow-wrap: anywhere; }
    #changes { margin-top: 8px; }
    .changes {
      display: grid; gap: 0 26px; font-size: 12.5px; line-height: 1.35;
      grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
    }
    .changes li { padding: 6px 0; border-top: 1px solid var(--line); }

    """
}
