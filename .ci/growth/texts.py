"""Long texts of which a program may make too much, and a registry that has one wherever it can."""

from registries import ORDER, body, candidates, day, indicator, observation, registry, target

# What such a text repeats.
UNITS = {
    "letters": "x",
    "words": "word ",
    "spaces": " ",
    "lines": "\n",
    "flags": "\U0001f1f2\U0001f1f1",
    "accents": "e\u0301",
    "accents_on_one_letter": "\u0301",
    "joiners": "\u200d",
    "formulas": "'=1;",
    "quotes": '"',
    "backslashes": "\\",
    "markup": "<&|*_[`",
    "controls": "\u0001\u202e",
    "numbers": "1 000,5 % ",
    "citations": "[1] ",
}
UNITS["all_sorts"] = "".join(UNITS.values())


def everywhere(text):
    """A registry that has a text wherever one may stand."""
    scale = {"id": "scale", "name": text, "levels": [{"id": "none", "name": text},
                                                     {"id": "full", "name": text}]}
    rated = {"asAt": day(28999), "level": "none", "justification": text, "source": "s"}
    noted = {"locator": text, "quote": text, "note": text}
    return registry(
        [body(0, [observation(source="s0", holders={"p": "woman"}, **noted,
                              by={"x": {"p": {"women": 1}}})],
              name=text, shortName=text, abbreviation=text, note=text, group="g",
              targets=["t", "t0"], positions=[{"id": "p", "name": text}],
              breakdowns=[{"id": "x", "name": text, "parts": [{"id": "p", "name": text}],
                           "partial": True}])],
        [{"id": "s0", "title": text, "symbol": text, "publisher": text, "url": text}],
        [target(0, name=text, shortName=text, source="s0", scope=text, sanction=text, **noted),
         target("", **ORDER)],
        title=text, publisher=text, licence=text, contact=text,
        groups=[{"id": "g", "name": text}], scales=[scale],
        lists=[candidates("WM", name=text, party=text, constituency=text, note=text)],
        indicators=[indicator(0, name=text, unit=text, note=text),
                    indicator(1, "milestone", owner=text, about="b0"),
                    indicator(2, "level", scale="scale", owner=text, observations=[rated])])


def made_of(name):
    """What makes registries with texts of some n characters."""
    unit = UNITS[name]

    def make(n):
        # Between letters, since no text may be empty.
        return everywhere("A" + unit * (n // len(unit)) + "a")

    make.__name__ = name
    return make
