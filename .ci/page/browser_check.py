"""Goes through a whole quarter in the page, in a browser without a network, as a reader would.

Usage: browser_check.py WPS-CLI PAGE FOLDER, where PAGE is what Page/build makes, and FOLDER is
for pictures and temporary files.

In each language it opens the shipped registry inside the page, records counts, a percentage and words,
is refused a mistake at its field, corrects, undoes and saves; the saved file must be what `wps-cli
record` writes. axe must find nothing in any view. No work is lost unasked. No file that is opened may run a script.
"""

import base64
import html
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import time

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/WPSIndicatorsTests/Fixtures"
PLACE = '<script type="text/plain" id="registry" data-name="" data-language=""></script>'
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, PHONE = {"width": 1280, "height": 960}, {"width": 390, "height": 844}

# No answer and no pause in typing to wait for, and a scorecard as high as it is.
SETTLED = """() => {
  const frame = document.querySelector('iframe.scorecard');
  return document.getElementById('page').dataset.busy === 'false' && (!frame || frame.style.height !== '');
}"""

# Opens a file and looks at every view; gives what is wrong: elements that came of it, or a script that ran.
LOOK = """async ([field, name, contents, views]) => {
  const until = async isThere => {
    do await new Promise(resolve => setTimeout(resolve, 2)); while (!isThere());
  };
  const show = async view => {
    location.hash = view;
    await until(() => document.querySelector(`main.view-${view} h1`)
      && document.getElementById('page').dataset.busy === 'false');
  };
  await show('save');
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(contents), letter => letter.charCodeAt(0))], name));
  const input = [...document.querySelectorAll('label')].find(each => each.textContent === field).control;
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
  await until(() => document.querySelector('.tool strong').textContent === name
    && document.querySelector('.status').textContent.includes(name));
  for (const view of views) {
    await show(view);
    const frame = document.querySelector('iframe');
    await until(() => !frame || frame.style.height !== '');
    if (document.querySelector('#page :is(img, script, b, i)')) return `${name} is part of the page in ${view}`;
    if (window.ran || frame?.contentWindow.ran) return `${name} ran a script in ${view}`;
  }
  return null;
}"""

# Undoes a step as soon as the page has asked for a changed file.
UNDO_MEANWHILE = """label => {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (asked) {
    postMessage.call(this, asked);
    if (asked.name !== 'wps_record' || asked.inputs.at(-1).includes('"answer":"words"')) return;
    Worker.prototype.postMessage = postMessage;
    [...document.querySelectorAll('.top button')].find(each => each.textContent === label).click();
  };
}"""

DROP_ON_BOARD = """text => {
  const data = new DataTransfer();
  data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
  const { body } = document.querySelector('iframe.scorecard').contentDocument;
  return body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}"""

WORDS = """
import { words, typeset } from './Page/scripts/words.mjs';
const said = place => Object.fromEntries(Object.entries(words).map(
  ([key, both]) => [key, place ? typeset(both[1]) : both[0]]));
console.log(JSON.stringify({ en: said(0), fr: said(1) }));
"""


def words():
    """The page's phrases, by language."""
    shown = subprocess.run(["node", "--input-type=module", "-e", WORDS], cwd=ROOT,
                           capture_output=True, check=True)
    return json.loads(shown.stdout)


def with_registry(page, name, contents, language=""):
    """The page with a registry inside, as the command puts it there."""
    if page.count(PLACE) != 1:
        sys.exit("page: there is not one place for a registry")
    inside = base64.b64encode(contents).decode()
    return page.replace(PLACE, PLACE.replace('name=""', f'name="{html.escape(name)}"').replace(
        'language=""', f'language="{language}"').replace("></", f">{inside}</"))


class Reader:
    """Somebody at a page, in a language."""

    def __init__(self, browser, address, said, folder, **options):
        self.said, self.folder = said, folder
        self.context = browser.new_context(viewport=WIDE, accept_downloads=True, **options)
        self.context.set_offline(True)
        self.page = self.context.new_page()
        self.wrong = []
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        # What is said to the next question; there must be none beyond.
        self.answers = []
        self.page.on("dialog", self.answer)
        self.page.on("request", lambda request: self.asked(request.url))
        begun = time.monotonic()
        self.page.goto(address)
        self.page.wait_for_selector("nav")
        self.first = time.monotonic() - begun

    def answer(self, dialog):
        if not self.answers:
            self.wrong.append(f"it asks: {dialog.message}")
        if self.answers and self.answers.pop(0):
            dialog.accept()
        else:
            dialog.dismiss()

    def asked(self, url):
        if not url.startswith(("file:", "blob:", "data:", "about:")):
            self.wrong.append(f"it asks for {url}")

    def go(self, view):
        self.page.locator(f'nav a[href="#{view}"]').click()
        self.page.wait_for_selector(f"main.view-{view} h1", state="attached")
        self.settle()

    def settle(self):
        """Waits for what the page asks the library."""
        self.page.wait_for_function(SETTLED)

    def press(self, key, **values):
        name = self.said[key].format(**values)
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def type(self, key, text, nth=0):
        self.page.get_by_label(self.said[key], exact=True).nth(nth).fill(text)

    def choose(self, key, value):
        self.page.get_by_label(self.said[key], exact=True).first.select_option(value)

    def status(self):
        return self.page.locator(".status").first.inner_text()

    def preview(self):
        self.settle()
        return self.page.locator(".preview-words").inner_text()

    def saved(self):
        with self.page.expect_download() as coming:
            self.press("saveFile")
        return pathlib.Path(coming.value.path()).read_bytes()

    def picture(self, name):
        self.page.screenshot(path=self.folder / f"{name}.png")


def expect(holds, told):
    if not holds:
        sys.exit(f"page: {told}")


def quarter(reader, language, axe):
    """A whole quarter; the file that came of it, and the commands that do the same."""
    said, page = reader.said, reader.page
    source = {"en": "Report of the Committee, December 2026", "fr": "Rapport du Comité, décembre 2026"}[language]
    reader.go("quarter")
    page.locator(".period input").fill("2026")
    page.locator(".period select").nth(1).select_option("4")
    reader.press("moveOnNow")
    reader.settle()
    expect("2026-Q4" in reader.status(), reader.status())
    government = {"en": "Government", "fr": "Gouvernement"}[language]
    page.get_by_role("button", name=f"{said['record']}{said['colon']} {government}", exact=True).click()
    reader.settle()
    page.get_by_label(said["newSource"], exact=True).check()
    reader.type("source-title", source)
    reader.type("source-date", "2026-12-10")
    reader.type("day", "2026-12-01")
    expect(said["stillFigure"] in reader.preview(), "it does not say what is missing")

    # A mistake is refused where it was made, and nothing is written.
    reader.type("women", "60")
    reader.type("members", "28")
    reader.settle()
    invalid = page.locator("[aria-invalid=true]")
    expect(invalid.count() == 1, f"{invalid.count()} fields are marked")
    problem = page.locator(".problem:not(:empty)").inner_text()
    expect("60" in problem and "28" in problem, f"it says of the mistake: {problem}")
    reader.picture(f"{language}-mistake")
    check_access(reader, axe, f"a mistake, {language}")
    reader.press("write")
    reader.settle()
    expect(said["notWritten"] in reader.status(), "a mistake was written")
    expect(page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true",
           "the reader is not led to the mistake")

    # Counts.
    reader.type("women", "9")
    reader.type("quote", "neuf des 28 membres")
    told = reader.preview()
    expect("9" in told and "32" in told, f"the preview says: {told}")
    reader.picture(f"{language}-preview")
    reader.press("write")
    reader.settle()
    expect(said["written"] in reader.status() and "32" in reader.status(), reader.status())
    source_id = page.evaluate("document.querySelector('.sources select').value")

    # A percentage, with a comma, of the source that was added.
    reader.choose("subjectLabel", "cnt")
    page.get_by_label(said["aPeriod"], exact=True).check()
    page.locator(".period select").first.select_option("quarter")
    page.locator(".period select").nth(1).select_option("4")
    page.locator(".period input").fill("2026")
    reader.type("reportedPercent", "31,0 %" if language == "fr" else "31.0")
    expect("31" in reader.preview(), reader.preview())
    reader.press("write")
    reader.settle()

    # Words alone.
    reader.choose("subjectLabel", "municipal-councils")
    page.get_by_label(said["aDay"], exact=True).check()
    reader.type("day", "2026-11-30")
    reader.choose("reportedTrend", "decreased")
    reader.type("quote", "moins de femmes qu’avant")
    reader.type("locator", "p. 4")
    reader.press("write")
    reader.settle()
    expect(said["written"] in reader.status(), reader.status())

    # One that is taken back: a bound, recorded and undone, done again and undone.
    reader.choose("subjectLabel", "government")
    reader.type("day", "2026-12-02")
    page.locator(".count select").first.select_option("atLeast")
    reader.type("women", "10")
    reader.press("write")
    reader.settle()
    for step in ["undo", "redo", "undo"]:
        reader.press(step)
        reader.settle()

    # The first one corrected, from the table of figures.
    reader.go("figures")
    page.get_by_label(said["filter"], exact=True).fill("neuf des 28")
    reader.settle()
    expect(page.locator("tbody tr").count() == 1, "the table does not find the figure")
    page.get_by_role("button", name=said["correct"]).click()
    reader.settle()
    reader.type("women", "8")
    reader.type("quote", "huit des 28 membres")
    reader.picture(f"{language}-correct")
    check_access(reader, axe, f"a correction, {language}")
    reader.press("writeCorrection")
    reader.settle()
    reader.go("save")
    reader.picture(f"{language}-changes")
    check_access(reader, axe, f"changes, {language}")

    def record(*args):
        return ["record", *args, "--language", language]
    return reader.saved(), [
        ["quarter", "--begin", "2026-Q4", "--language", language],
        record("government", "--as-at", "2026-12-01", "--women", "9", "--members", "28", "--quote",
               "neuf des 28 membres", "--new-source", source_id, "--title", source, "--date", "2026-12-10"),
        record("cnt", "--period", "2026-Q4", "--reported-percent", "31.0", "--source", source_id),
        record("municipal-councils", "--as-at", "2026-11-30", "--reported-trend", "decreased", "--quote",
               "moins de femmes qu’avant", "--locator", "p. 4", "--source", source_id),
        record("government", "--as-at", "2026-12-01", "--replace", "--women", "8", "--quote", "huit des 28 membres"),
    ]


def check_quarter(reader, command, language, axe, folder):
    saved, commands = quarter(reader, language, axe)
    file = folder / "indicators.json"
    file.write_bytes((ROOT / "indicators.json").read_bytes())
    for args in commands:
        given = [file] if args[0] == "quarter" else ["--file", file]
        done = subprocess.run([command, *args, *given], capture_output=True, text=True)
        expect(done.returncode == 0, done.stderr)
    expect(file.read_bytes() == saved, "the saved file is not what the command writes")


def check_collection(browser, address, said, command, axe, folder):
    """A form for a field office: filled in, given back, taken over as the command does."""
    reader = Reader(browser, address, said, folder)
    reader.go("save")
    reader.press("makeForm")
    expect(said["formLacks"] in reader.status(), reader.status())
    reader.page.get_by_label(said["formSource"], exact=True).select_option("ipu-monthly")
    with reader.page.expect_download() as coming:
        reader.press("makeForm")
    form = folder / "form.html"
    coming.value.save_as(form)

    office = Reader.__new__(Reader)
    office.__dict__.update(reader.__dict__, page=reader.context.new_page())
    office.page.goto(form.as_uri())
    for size, viewport in [("390", PHONE), ("1280", WIDE)]:
        office.page.set_viewport_size(viewport)
        office.picture(f"form-{size}")
        check_access(office, axe, f"the form, {size}")
    legend = office.page.locator("legend", has_text="Gouvernement")
    part = office.page.locator("fieldset", has=legend).first
    part.get_by_label(said["women"]).fill("≥7")
    part.get_by_label(said["members"]).fill("28")
    part.get_by_label(said["quote"]).fill('au moins sept, "dont" <b>une</b>')
    office.press("giveBack")
    expect(said["dayMissing"] in office.status(), office.status())
    part.get_by_label(said["day"]).fill("2022-06-30")
    with office.page.expect_download() as coming:
        office.press("giveBack")
    answers = folder / "answers.csv"
    coming.value.save_as(answers)

    # The same file is looked at again, and nothing can be imported that is not on show.
    for _ in range(2):
        with reader.page.expect_file_chooser() as chooser:
            reader.page.get_by_label(said["chooseTable"], exact=True).click()
        with reader.page.expect_event("console", lambda told: told.text == "shown"):
            reader.page.evaluate("""new MutationObserver((_, own) => { own.disconnect(); console.log('shown'); })
              .observe(document.querySelector('.imported'), { childList: true })""")
            chooser.value.set_files(answers)
        reader.page.wait_for_selector(".imported button")
    stale = reader.page.get_by_label(said["dates"], exact=True).evaluate("""select => {
      select.dispatchEvent(new Event('change'));
      return document.querySelector('.imported').childElementCount;
    }""")
    expect(stale == 0, "what was shown of another choice can be imported")
    reader.settle()
    reader.press("takeTableOver")
    reader.settle()
    saved, file = reader.saved(), folder / "imported.json"
    file.write_bytes((ROOT / "indicators.json").read_bytes())
    subprocess.run([command, "import", answers, "--into", file], check=True, capture_output=True)
    expect(file.read_bytes() == saved and b"au moins sept" in saved,
           "the answers are not taken over as by the command")
    expect(not reader.wrong, reader.wrong)
    reader.context.close()


def check_mending(browser, address, said, folder):
    """A file with an error leads to its text, is mended there, and then has a scorecard."""
    reader = Reader(browser, address, said, folder)
    page = reader.page
    reader.go("save")
    faulty = FIXTURES / "invalid/dates-reversed.json"
    page.get_by_label(said["openOther"], exact=True).set_input_files(faulty)
    page.wait_for_selector("main.view-text .problems")
    page.get_by_role("button", name=said["line"].format(line=21), exact=True).click()
    area = page.locator("textarea.source")
    chosen = area.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)")
    expect(chosen.startswith('"2014-01-22"'), f"it leads to {chosen}")
    reader.picture("text-error")
    mended = [("2014-01-22", "2021-01-22"), ("2020-07-05", "2000-07-05")]
    text = area.input_value()
    for wrong, right in mended:
        text = text.replace(wrong, right)
    area.fill(text)
    reader.settle()
    expect(page.locator(".found .error").count() == 0, "the text is not checked as it is typed")
    reader.press("takeOver")
    reader.settle()
    reader.go("board")
    expect("Assembl" in page.frame_locator("iframe.scorecard").locator("body").inner_text(), "no scorecard")
    expected = faulty.read_bytes()
    for wrong, right in mended:
        expected = expected.replace(wrong.encode(), right.encode())
    expect(reader.saved() == expected, "other bytes than those that were edited have changed")
    reader.press("undo")
    reader.settle()
    expect(page.locator("main.view-board .error").count() == 1, "undo does not bring the error back")
    expect(not reader.wrong, reader.wrong)
    reader.context.close()


def check_supposing(browser, address, said, language, command, folder):
    """What the sliders say is what the command says, word for word."""
    reader = Reader(browser, address, said, folder)
    reader.go("suppose")
    prepare(reader, "suppose")
    told = reader.page.locator(".answer").inner_text()
    words = subprocess.run(
        [command, "what-if", "government", "--women", "+1", "--men", "-1", "--language", language,
         ROOT / "indicators.json"], capture_output=True, text=True)
    expect(words.returncode == 0, words.stderr)
    # Lines are as long as there is room.
    expect("".join(told.split()) == "".join(words.stdout.split()), f"it says {told}\nand not {words.stdout}")
    # All women go, which can be; and ends that the library refuses are told in its words.
    reader.page.locator(".slider input").first.press("Home")
    reader.settle()
    expect(reader.page.locator(".answer .told").count() == 1, "a slider goes where nothing can be")
    expect(not reader.wrong, reader.wrong)
    reader.context.close()


def check_losses(browser, address, said, folder):
    """What was typed goes only where the reader agrees; what was undone does not come back."""
    shipped = (ROOT / "indicators.json").read_bytes()
    reader = Reader(browser, address, said, folder)
    page = reader.page
    focused = "document.activeElement.id || document.activeElement.localName"

    def fill_in(day):
        reader.choose("subjectLabel", "government")
        reader.type("day", day)
        reader.type("women", "9")
        reader.type("members", "28")
        reader.settle()

    # Enter where sources are searched writes nothing; without a body the form asks for one.
    reader.go("record")
    page.get_by_label(said["searchSources"], exact=True).press("Enter")
    expect(reader.status() == "", f"Enter in the search says {reader.status()}")
    reader.press("write")
    expect(said["stillSubject"] in reader.status() and page.evaluate(focused) == "subject",
           f"without a body it says {reader.status()}")
    described = page.locator("#subject").get_attribute("aria-describedby")
    expect(page.locator(f"[id='{described}'].problem").count() == 1, "the body's problem is not tied to it")
    page.locator(".sources select").select_option("ipu-monthly")
    fill_in("2022-06-28")
    reader.type("quote", "neuf")
    reader.choose("subjectLabel", "cnt")
    expect(page.get_by_label(said["quote"], exact=True).input_value() == "neuf", "another body drops the quotation")

    # A figure that is undone while another is written: neither is in the file, the second still in the form.
    fill_in("2022-06-28")
    reader.press("write")
    reader.settle()
    fill_in("2022-06-29")
    page.evaluate(UNDO_MEANWHILE, said["undo"])
    reader.press("write")
    reader.settle()
    expect(said["overtaken"] in reader.status(), f"a change that was overtaken says {reader.status()}")
    expect(page.get_by_label(said["women"], exact=True).input_value() == "9", "what was refused is not in the form")

    # Another figure, another period's figure, another file: each asks before it takes the form's place.
    for view, key in [("figures", "correct"), ("quarter", "record")]:
        reader.go(view)
        reader.answers = [False]
        page.locator("main").get_by_role("button", name=said[key]).first.click()
        expect(reader.answers == [] and page.locator(f"main.view-{view}").count(), f"{view} does not ask")
    reader.go("board")
    sandbox = page.locator("iframe.scorecard").get_attribute("sandbox").split()
    expect("allow-popups-to-escape-sandbox" in sandbox, "sources open without their scripts")
    reader.answers = [False]
    expect(not page.evaluate(DROP_ON_BOARD, "{}"), "the browser opens what is dropped on the scorecard")
    expect(reader.answers == [], "a file that is dropped takes the place of the form unasked")
    reader.go("record")
    expect(page.get_by_label(said["women"], exact=True).input_value() == "9", "what was typed is gone")

    # Text that was typed stays until the reader agrees; what was supposed of the version goes with it.
    reader.press("write")
    reader.settle()
    reader.go("suppose")
    prepare(reader, "suppose")
    reader.go("text")
    area = page.locator("textarea.source")
    area.evaluate("area => { area.focus(); area.setSelectionRange(area.value.length, area.value.length); }")
    page.keyboard.insert_text("\n")
    reader.answers = [False]
    reader.press("undo")
    expect(reader.answers == [] and area.input_value().endswith("\n\n"), "undo drops what was typed")
    reader.answers = [True]
    reader.press("undo")
    reader.settle()
    expect(said["undone"] in reader.status(), reader.status())
    reader.go("suppose")
    expect(page.locator(".slider input").first.input_value() == "0", "what was supposed outlives its version")

    # What is removed leaves the reader at the heading, as its undoing does.
    reader.go("figures")
    page.get_by_role("button", name=said["remove"]).first.click()
    reader.settle()
    expect(page.evaluate(focused) == "h1", f"after a removal {page.evaluate(focused)} has the focus")
    page.locator(".status button").click()
    reader.settle()
    expect(page.evaluate(focused) == "h1", f"after its undoing {page.evaluate(focused)} has the focus")
    expect(reader.saved() == shipped, "something of what was undone is in the file")

    reader.go("record")
    fill_in("2022-06-30")
    reader.answers = [True]
    page.close(run_before_unload=True)
    if not page.is_closed():
        page.wait_for_event("close")
    expect(reader.answers == [], "the page closes over what was typed")
    expect(not reader.wrong, reader.wrong)
    reader.context.close()


def check_access(reader, axe, name):
    """What axe finds in a view."""
    reader.page.evaluate(axe)
    result = reader.page.evaluate(
        "rules => axe.run(document, { runOnly: { type: 'tag', values: rules } })", RULES)
    found = [f"{name}: {one['id']}: {one['help']}\n    {node['target']}\n    {node['html'][:200]}"
             for one in result["violations"] for node in one["nodes"]]
    expect(not found, "axe finds\n" + "\n".join(found))
    return len(result["passes"])


def check_views(browser, address, said, language, axe, folder):
    """Every view: sound for axe, light on a screen and dark on a telephone, and nothing wider than that."""
    count = 0
    for size, viewport, colours in [("1280", WIDE, "light"), ("390", PHONE, "dark")]:
        reader = Reader(browser, address, said, folder, color_scheme=colours, reduced_motion="reduce")
        views = [link.get_attribute("href")[1:] for link in reader.page.query_selector_all("nav a")]
        reader.page.set_viewport_size(viewport)
        for view in views:
            reader.go(view)
            prepare(reader, view)
            reader.page.screenshot(full_page=True, path=folder / f"{language}-{view}-{size}-{colours}.png")
            room, needed = reader.page.evaluate(
                "[document.documentElement.clientWidth, document.documentElement.scrollWidth]")
            expect(needed <= room, f"{view} is {needed} wide in a window of {room}")
            if view == "figures":
                # Every row is made alike; axe takes long over a hundred.
                reader.choose("subjectLabel", "cnt")
            check_access(reader, axe, f"{view}, {language}, {size}, {colours}")
            count += 1
        expect(not reader.wrong, reader.wrong)
        reader.context.close()
    return count


def prepare(reader, view):
    """Puts something into a view that begins empty."""
    page = reader.page
    if view == "record":
        reader.choose("subjectLabel", "csa")
        for summary in page.query_selector_all("main details:not([open]) > summary"):
            summary.click()
        reader.settle()
    if view == "suppose":
        page.locator("#body").select_option("government")
        page.wait_for_selector(".slider")
        page.locator(".slider input").first.press("ArrowRight")
        page.locator(".slider input").last.press("ArrowLeft")
        reader.settle()


HOSTILE = ["<script>window.ran = 1</script>", "</script><img src=x onerror='window.ran = 1'>",
           "\"'`${window.ran = 1}", "{{script}}", "\u202e\u2066<b>", "__proto__", "$& $1 $`"]


def hostile_registries():
    """Files that would do harm if they could: faulty ones, and sound ones with names like code."""
    for path in sorted((FIXTURES / "invalid").glob("*.json")):
        yield path.name, path.read_bytes()
    text = (FIXTURES / "valid/minimal.json").read_text()
    for name in HOSTILE:
        registry = json.loads(text)

        def spread(value):
            if isinstance(value, dict):
                for key, each in value.items():
                    if key in ("title", "name", "quote", "note", "locator", "publisher", "unit"):
                        value[key] = name
                    else:
                        spread(each)
            elif isinstance(value, list):
                for each in value:
                    spread(each)
        spread(registry)
        yield f"{name.replace('/', '')}.json", json.dumps(registry).encode()
    for odd in [b"", b"\0", b"\xff\xfe", b"null", b"[]", b'"a"', b'{"bodies": [null, 1, {"id": {}}]}',
                b'{"bodies": {"__proto__": {"x": 1}}}', b"[" * 100_000,
                b'{"sources": [{"id": "a", "title": 3}], "bodies": [{"id": "b", "observations": [null]}]}']:
        yield "odd.json", odd


def check_hostile(browser, address, said, folder):
    """Nothing of a file runs, and no file leaves the page unusable."""
    reader = Reader(browser, address, said, folder)
    count = 0
    for name, contents in hostile_registries():
        found = reader.page.evaluate(LOOK, [
            said["openOther"], name, base64.b64encode(contents).decode(),
            ["board", "record", "figures", "suppose", "text", "save"]])
        expect(found is None, found)
        expect(not reader.wrong, f"{name}: {reader.wrong}")
        expect(reader.page.locator(".alert").inner_text() == "", f"{name}: a fault")
        count += 1
    reader.context.close()
    return count


def check_hostile_inside(browser, page, said, folder):
    """The same of a name and a file that the command put inside."""
    for name in HOSTILE:
        contents = json.dumps({"formatVersion": 1, "title": name}).encode()
        path = folder / "hostile.html"
        path.write_text(with_registry(page, name, contents), encoding="utf-8")
        reader = Reader(browser, path.as_uri(), said, folder)
        expect(reader.page.locator(".tool strong").inner_text() == name, name)
        expect(reader.page.evaluate("window.ran") is None and not reader.wrong, f"{name}: {reader.wrong}")
        reader.context.close()


def print_board(browser, address, said, folder):
    """The board on paper, as a PDF and a picture of its kind."""
    reader = Reader(browser, address, said, folder)
    reader.go("board")
    reader.page.emulate_media(media="print")
    reader.settle()
    reader.page.screenshot(path=folder / "print.png", full_page=True)
    reader.page.pdf(path=folder / "print.pdf", format="A4")
    expect(not reader.page.locator("nav").is_visible(), "the bar is printed")
    reader.context.close()


def main():
    command, page, folder = map(pathlib.Path, sys.argv[1:4])
    folder.mkdir(parents=True, exist_ok=True)
    folder = folder.resolve()
    text = page.read_text(encoding="utf-8")
    found = importlib.util.find_spec("axe_playwright_python")
    axe = (pathlib.Path(found.submodule_search_locations[0]) / "axe.min.js").read_text()
    said = words()
    addresses = {}
    for language in said:
        path = folder / f"tool-{language}.html"
        path.write_text(with_registry(
            text, "indicators.json", (ROOT / "indicators.json").read_bytes(), language), encoding="utf-8")
        addresses[language] = path.as_uri()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for language, address in addresses.items():
            reader = Reader(browser, address, said[language], folder)
            print(f"page: {language}: {reader.first:.1f} s until the file is open")
            check_quarter(reader, command.resolve(), language, axe, folder)
            expect(not reader.wrong, reader.wrong)
            reader.context.close()
            print(f"page: {language}: a quarter, saved as the command writes it")
        for language, address in addresses.items():
            count = check_views(browser, address, said[language], language, axe, folder)
            print(f"page: {language}: axe finds nothing in {count} views")
            check_supposing(browser, address, said[language], language, command.resolve(), folder)
        check_losses(browser, addresses["en"], said["en"], folder)
        print("page: no work is lost unasked")
        check_mending(browser, addresses["en"], said["en"], folder)
        print("page: what is supposed, in the command's words; a faulty file mended in its text")
        check_collection(browser, addresses["fr"], said["fr"], command.resolve(), axe, folder)
        print("page: a form came back from a field office")
        print_board(browser, addresses["en"], said["en"], folder)
        count = check_hostile(browser, addresses["en"], said["en"], folder)
        check_hostile_inside(browser, text, said["en"], folder)
        print(f"page: {count} hostile files ran nothing and broke nothing")


main()
