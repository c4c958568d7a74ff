"""Compares a Markdown scorecard, as a CommonMark parser with tables takes it, with the JSON."""

import re
from fractions import Fraction

from markdown_it import MarkdownIt

from cleaning import cleaned, collapsed, numbers

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BLOCKS = {
    "heading", "paragraph", "inline", "bullet_list", "ordered_list", "list_item", "table", "thead",
    "tbody", "tr", "th", "td",
}
INLINES = {"text", "text_special"}
# Bodies whose size others set: no words ask for more seats in them.
OF_FIXED_SIZE = {"legislature", "missionUnit", "missionComponent", "securityForces"}
# What stands beside a verdict by which flag, and the word for what is due without a date.
DISPUTED = {"en": "sources disagree", "fr": "les sources se contredisent"}
OUTVOTED = {"en": "sources disagree: ", "fr": "les sources se contredisent\u00A0: "}
OF_ONE_BASIS = {
    "en": r" on (all|filled) \w+ only$",
    "fr": r" sur (l’ensemble des \w+ seulement|les seuls \w+ pourvus)$",
}
# What would become of a target that is missed stands behind all else.
OF_OTHER_BASIS = {
    "en": r"; (would be met|unclear) on (all|filled) \w+$",
    "fr": "\u00A0; (serait atteint|indéterminé) sur (l’ensemble des|les seuls) \\w+( pourvus)?$",
}
PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*", re.IGNORECASE)


class Page:
    """What a parser makes of the text: headings, tables and lists in order, and the links. The
    tables that stand before the second heading are the board."""

    def __init__(self, text):
        self.headings, self.tables, self.entries, self.sources, self.links = [], [], [], [], []
        self.board = []
        lists, where = [], None
        for token in PARSER.parse(text):
            kind = re.sub("_(open|close)$", "", token.type)
            assert kind in BLOCKS, f"{token.type} out of a file's text: {token.content!r}"
            if kind.endswith("_list"):
                if token.nesting == 1:
                    lists.append(kind)
                    assert len(lists) == 1, "a list in a list"
                    assert token.attrGet("start") is None
                else:
                    lists.pop()
            elif token.type == "table_open":
                rows = []
                (self.board if len(self.headings) == 1 else self.tables).append(rows)
            elif token.type == "tr_open":
                rows.append([])
            elif token.type.endswith("_open"):
                where = token.type
            elif token.type == "inline":
                words = self.words(token, lists == ["ordered_list"])
                if where in ("th_open", "td_open"):
                    rows[-1].append(words)
                elif where == "heading_open":
                    self.headings.append(words)
                elif lists:
                    (self.sources if lists == ["ordered_list"] else self.entries).append(words)

    def words(self, token, may_link):
        """The text of a paragraph or a cell, in which nothing but sources may be more than text."""
        words = ""
        children = token.children
        # What the page itself sets in bold begins there, and is the only thing that is bold.
        kinds = [child.type for child in children]
        if kinds[:2] == ["text", "strong_open"] and not children[0].content:
            end = kinds.index("strong_close")
            children = children[2:end] + children[end + 1:]
        for child in children:
            if may_link and child.type in ("link_open", "link_close"):
                assert child.markup == "autolink", "a link with a text of its own"
                if child.type == "link_open":
                    self.links.append(child.attrGet("href"))
            else:
                assert child.type in INLINES, f"{child.type} out of a file's text"
                words += child.content
        return words


def is_unreported(row):
    keys = ["observation", "unmeasured", "reason"]
    return all(row[key] is None for key in keys) and "overdue" not in row["flags"]


def exact(bounds):
    return bounds["min"] if bounds and bounds["min"] == bounds["max"] else None


def figures(row, denominators):
    """The exact numbers that the cell of figures begins with; none where they are not exact."""
    measure = row["measure"]
    if measure in ("womenShare", "eitherSexShare"):
        keys = ["women", denominators.get(row["target"], "members")]
    else:
        keys = {"women": ["women"], "occupancy": ["members", "seats"], "share": ["part", "whole"],
                "count": ["value"], "done": []}[measure]
    found = [exact(row[key]) for key in keys]
    if None in found:
        return []
    if measure == "eitherSexShare":
        # The part shown is that of the sex whose share stands beside it.
        value = row["value"]
        if not value or value["min"] != value["max"]:
            return []
        found[0] = int(Fraction(value["min"]) * found[1])
    return found


def per_cent(digits, language):
    return digits + "%" if language == "en" else digits.replace(".", ",") + "\u00A0%"


def is_attainable(row):
    return "unattainable" not in row["flags"]


def offered_seats(row, kinds, denominators):
    """How many added seats the words offer; none in a body that cannot grow so, nor more than
    there are already, nor where the words say that the target cannot be met."""
    added = (row["routes"] or {}).get("enlargement") if is_attainable(row) else None
    places = exact(row[denominators.get(row["target"], "members")]) if added else None
    fits = added and kinds.get(row["subject"]) not in OF_FIXED_SIZE and added <= (places or 0)
    return added if fits else None


def rounds_to(percentage, value):
    """Whether both bounds of a value are the same percentage, rounded as it is."""
    digits = re.sub(r"[^\d.]", "", percentage.replace(",", "."))
    half = Fraction(1, 2 * 10 ** len(digits.partition(".")[2]))
    return all(abs(100 * Fraction(value[end]) - Fraction(digits)) <= half for end in ("min", "max"))


def bare_verdict(words, row, language):
    """The verdict without what qualifies it, which must stand there exactly where it applies."""
    whole = words
    words = re.sub(OF_OTHER_BASIS[language], "", words)
    assert words == whole or row["verdict"] == "unmet", (whole, row["verdict"])
    is_of_one_basis = words != whole
    is_disputed = "sourcesDisagree" in row["flags"]
    assert (DISPUTED[language] in words) == is_disputed, (words, row["flags"])
    if is_disputed:
        # Where most sources say the contrary, that they disagree comes first.
        undisputed = (words.removeprefix(OUTVOTED[language]) if "outvoted" in row["flags"]
                      else words.removesuffix(", " + DISPUTED[language]))
        assert undisputed != words, (words, row["flags"])
        words = undisputed
    bare = re.sub(OF_ONE_BASIS[language], "", words)
    is_of_one_basis = is_of_one_basis or bare != words
    assert is_of_one_basis == ("denominatorSensitive" in row["flags"]), (whole, row["flags"])
    return bare


def check_row(cells, row, labels, kinds, denominators, language):
    """Compares a row of a table; the number of figures compared."""
    compared = 0
    name = collapsed(cleaned(row["name"]))
    # What stands in brackets behind a name goes into those that it ends with.
    joined = {"en": "; ", "fr": "\u00A0; "}[language]
    beginnings = (name, name[:-1] + joined) if name.endswith(")") else (name,)
    assert cells[0].startswith(beginnings) or collapsed(cells[0]).startswith(name), (cells[0], name)
    symbol, words = cells[1].split(" ", 1)
    word = bare_verdict(words, row, language)
    assert labels.setdefault(row["verdict"], word) == word and symbol in "✓✗?–", cells[1]
    expected = figures(row, denominators)
    assert numbers(cells[2])[:len(expected)] == expected, (cells[2], expected)
    compared += len(expected)
    if row["percent"] is not None:
        assert cells[3] == per_cent(row["percent"], language), (cells[3], row["percent"])
        compared += 1
    elif re.fullmatch(r"[\d.,]+\s?%", cells[3]):
        assert rounds_to(cells[3], row["value"]), (cells[3], row["value"])
        compared += 1
    required = row["required"]
    if required is not None:
        if isinstance(required, str):
            spelt = per_cent(required[:-1], language) if required.endswith("%") else required
            # All posts are said to be all, not 100 per cent.
            words = {"en": r"all (seats|posts|members) filled", "fr": "tous les [a-zè]+ pourvus"}
            in_words = required == "100%" and re.search(words[language], cells[4])
            assert spelt in cells[4] or in_words, (cells[4], required)
        else:
            assert numbers(cells[4])[0] == required, (cells[4], required)
        compared += 1
    shortfalls = [row["womenShort"], row["menShort"]] if row["menShort"] else [row["shortfall"]]
    # Nobody is asked for what could not be reached.
    shortfalls = [number for number in shortfalls if number and is_attainable(row)]
    if shortfalls:
        assert numbers(cells[5])[:len(shortfalls)] == shortfalls, (cells[5], shortfalls)
        compared += len(shortfalls)
    places = r"or ([\d,]+) added (?:seat|post)s?,|ou ([\d\u00A0]+) (?:siège|poste)s? supplémentaire"
    found, added = re.search(places, cells[5]), offered_seats(row, kinds, denominators)
    assert (numbers(found[0]) if found else []) == ([added] if added else []), (cells[5], added)
    compared += bool(added)
    points = row["trend"]["percentagePoints"]
    if points and float(points):
        sign = "−" + points[1:] if points[0] == "-" else "+" + points
        assert (sign if language == "en" else sign.replace(".", ",")) in cells[5], cells[5]
        compared += 1
    return compared


def check_sums(cells, rollup, language):
    """Compares a row of the summary; the number of figures compared."""
    current = rollup["representation"]["current"]
    met, unmet = (current.get(verdict, 0) for verdict in ("met", "unmet"))
    expected = [met, unmet, sum(current.values()) - met - unmet]
    total = rollup["sum"] or {"share": None}
    if rollup["sum"]:
        expected += [total["women"], total["members"]]
    found = [number for cell in cells[1:6] for number in numbers(cell)]
    assert found == expected, (cells, expected)
    assert (total["share"] is None) == (cells[6] == ""), cells
    if total["share"] is not None:
        top, bottom = map(int, total["share"].split("/"))
        shown = float(re.sub(r"[\u00A0%]", "", cells[6]).replace(",", "."))
        assert abs(shown - 100 * top / bottom) <= 0.0500001, (cells, total["share"])
    return len(expected)


def check_board(tables, card):
    """Compares the board, of which each row shows the worst verdict of its body; the number of
    verdicts compared."""
    assert len(tables) <= 1 and all(len(row) == 4 for table in tables for row in table)
    shown = [row for table in tables for row in table[1:] if row[2]]
    signs = {"met": "✓", "unmet": "✗", "undetermined": "?", "noData": "–", "notApplicable": "–"}
    known = {
        # Missed, but close: within the band of the target's own `near`.
        "≈" if row["rating"] == "approaches" else signs[row["verdict"]]
        for row in card["assessments"] if row["verdict"] in signs
    }
    for row in shown:
        assert row[2][0] in known, (row, known)
    return len(shown)


def check(data, card, kinds, language, labels):
    """Compares a page with the JSON, given the kind of each body; the number of figures compared."""
    text = data.decode()
    assert text.endswith("\n") and not re.search(r" \n|\r|\n\n\n", text)
    page = Page(text)
    for table in page.tables + page.board:
        assert len({len(row) for row in table}) == 1, "rows of different lengths"
    compared = check_board(page.board, card)
    assert collapsed(page.headings[0]) == collapsed(cleaned(card["title"])), page.headings[0]
    names = [collapsed(cleaned(group["name"])) for group in card["groups"]]
    assert [collapsed(h) for h in page.headings[2:2 + len(names)]] == names, page.headings
    sections = len(names) + any(row["group"] is None for row in card["assessments"])
    if sections > 1:
        table = page.tables.pop(0)[1:]
        assert len(table) == sections
        for cells, rollup in zip(table, card["groups"]):
            compared += check_sums(cells, rollup, language)
    rows = [row for table in page.tables for row in table[1:]]
    # A subject has rows for all its targets or, where nothing is known of any, one entry.
    known = {row["subject"] for row in card["assessments"] if not is_unreported(row)}
    reported = [row for row in card["assessments"] if row["subject"] in known]
    assert len(rows) == len(reported), "rows are not assessments"
    denominators = {target["id"]: target["denominator"] for target in card["targets"]}
    for cells, row in zip(rows, reported):
        compared += check_row(cells, row, labels, kinds, denominators, language)
    entries = {collapsed(entry) for entry in page.entries}
    for row in card["assessments"]:
        start = collapsed(cleaned(row["name"]))
        assert row["subject"] in known or any(e.startswith(start) for e in entries), start
    assert len(page.sources) == len(card["sources"])
    for entry, source in zip(page.sources, card["sources"]):
        assert collapsed(entry).startswith(collapsed(cleaned(source["title"]))), entry
    addresses = [source["url"] or "" for source in card["sources"]]
    plain = [PARSER.normalizeLink(a) for a in addresses if PLAIN_ADDRESS.fullmatch(a)]
    assert page.links == plain, (page.links, plain)
    return compared
