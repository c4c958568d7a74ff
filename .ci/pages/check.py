"""Opens pages in a headless browser and fails on anything that a reader could not use.

Usage: check.py WPS-CLI REGISTRY FOLDER, where FOLDER is for temporary files.
"""

import html
import importlib.util
import json
import pathlib
import re
import subprocess
import sys

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Every language and period, light and dark, wide and narrow; not all with all, to take no minute.
VIEWS = [
    ("2022-Q2", "light", 1280, []),
    ("2024-Q4", "light", 1280, ["--compare-with", "2022-Q2"]),
    ("2022-Q2", "dark", 390, []),
    ("2016-Q3", "dark", 1280, []),
    ("2020-Q2", "light", 390, ["--compare-with", "2019-Q2"]),
]
# A telephone, and a screen enlarged four times, at which WCAG 2.2 lets nothing scroll sideways.
NARROW = [390, 320]
# How wide a desk is, and how high a page may be there with all its cards folded.
DESK, TALLEST = 1280, 5000
# In this quarter the whole board is seen without scrolling, and printed on one page.
SHOWN, FIRST_SCREEN = "2022-Q2", 960

# Runs in the page, which stands in a frame: a window cannot be made as narrow as a telephone.
CHECK = """
addEventListener('load', async () => {
  const report = {
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    width: innerWidth,
    room: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
    board: document.querySelector('.board').getBoundingClientRect().bottom,
  };
  // What is folded must be as sound as what is seen.
  for (const details of document.querySelectorAll('details')) details.open = true;
  report.needed = Math.max(report.needed, document.documentElement.scrollWidth);
  if (window.axe) {
    const rules = { type: 'tag', values: %s };
    const result = await axe.run(document, { runOnly: rules });
    report.passes = result.passes.length;
    report.violations = result.violations.map(({ id, help, nodes }) => ({
      id, help, nodes: nodes.map(({ target, html }) => ({ target: target.join(' '), html })),
    }));
  }
  parent.postMessage(report, '*');
});
"""

FRAME = """<!DOCTYPE html><html><body><pre id="report"></pre><script>
addEventListener('message', ({ data }) => {
  document.getElementById('report').textContent = JSON.stringify(data);
});
</script><iframe src="%s" style="width: %dpx; height: 900px; border: 0"></iframe></body></html>"""


def browse(folder, *options):
    command = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
               f"--user-data-dir={folder / 'profile'}", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def report(folder, page, width, colours):
    """What the page says of itself in a frame of a width, or None if it says nothing."""
    frame = folder / "frame.html"
    frame.write_text(FRAME % (page.as_uri(), width))
    dark = ["--blink-settings=preferredColorScheme=0"] if colours == "dark" else []
    shown = browse(folder, *dark, "--window-size=1400,1000", "--virtual-time-budget=60000",
                   "--dump-dom", frame.as_uri())
    found = re.search(r'<pre id="report">(.+?)</pre>', shown.stdout, re.DOTALL)
    return json.loads(html.unescape(found.group(1))) if found else None


def with_script(page, *scripts):
    """A copy of a page that runs scripts, which the page's own security policy would forbid."""
    text, count = re.subn(r'\n<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    if count != 1:
        sys.exit("pages: the page has no security policy")
    body = "".join(f"<script>{script}</script>" for script in scripts)
    return text.replace("</body>", body + "</body>")


def violations(colours, width, found):
    """What is wrong with a view by axe-core's rules, a line each."""
    if not found or "violations" not in found:
        return ["axe-core did not run"]
    if found["dark"] != (colours == "dark") or found["width"] != width:
        return [f"the browser did not show it {colours} and {width} wide: {found}"]
    if found["passes"] < 20:
        return [f"only {found['passes']} rules applied"]
    return [f"{violation['id']}: {violation['help']}\n    {node['target']}\n    {node['html']}"
            for violation in found["violations"] for node in violation["nodes"]]


def overflow(found, width):
    """Whether a page has to be scrolled sideways, as a list of at most one line."""
    if not found or found["width"] != width:
        return [f"not measured at {width}"]
    too_wide = found["needed"] > found["room"]
    return [f"{found['needed']} wide in a window of {width}"] if too_wide else []


def heights(found, period, width):
    """What is too high in a page whose cards are folded, a line each."""
    if not found or width != DESK:
        return []
    lines = []
    if found["height"] > TALLEST:
        lines.append(f"{found['height']} high, more than {TALLEST}")
    if period == SHOWN and found["board"] > FIRST_SCREEN:
        lines.append(f"the board ends at {found['board']}, below {FIRST_SCREEN}")
    return lines


def printed(folder, page):
    """The number of pages that a page takes on paper; 0 where it cannot be printed."""
    paper = folder / "page.pdf"
    paper.unlink(missing_ok=True)
    browse(folder, f"--print-to-pdf={paper}", "--no-pdf-header-footer", page.as_uri())
    content = paper.read_bytes() if paper.exists() else b""
    return len(re.findall(rb"/Type ?/Page\b(?!s)", content)) if content.startswith(b"%PDF") else 0


def check(tool, registry, folder):
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    axe = (pathlib.Path(package) / "axe.min.js").read_text()
    script = CHECK % json.dumps(RULES)
    problems = 0
    for language in ["en", "fr"]:
        for period, colours, width, options in VIEWS:
            page = folder / f"{period}-{language}.html"
            subprocess.run([tool, "scorecard", registry, "--format", "html", "--period", period,
                            "--language", language, "--output", page,
                            "--link", f"fr={period}-fr.html", "--link", f"en={period}-en.html",
                            *options],
                           check=True, stderr=subprocess.DEVNULL)
            copy = folder / "copy.html"
            copy.write_text(with_script(page.read_text(), axe, script))
            found = report(folder, copy, width, colours)
            lines = violations(colours, width, found)
            lines += overflow(found, width) + heights(found, period, width)
            copy.write_text(with_script(page.read_text(), script))
            for narrow in NARROW:
                lines += overflow(report(folder, copy, narrow, colours), narrow)
            if period == SHOWN and (pages := printed(folder, page)) != 1:
                lines.append(f"{pages} pages on paper")
            size = f" ({found['height']} high, the board ends at {found['board']})" if found else ""
            print(f"{language} {period} {colours} {width}{size}: {len(lines) or 'no'} problems",
                  flush=True)
            for line in lines:
                print(f"  {line}")
            problems += len(lines)
    return problems


if __name__ == "__main__":
    count = check(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve())
    sys.exit(f"pages: {count} problems" if count else 0)
