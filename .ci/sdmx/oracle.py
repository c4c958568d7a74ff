"""What an export must say of a registry, worked out from the registry itself."""

import json
from decimal import Decimal

STATUS = {None: "A", "break": "B", "estimated": "E", "provisional": "P", "revised": "A",
          "lowReliability": "U", "differentDefinition": "D"}
COUNTS = {
    "seats": ("SEATS", "_Z"), "members": ("MEMBERS", "_T"), "vacant": ("VACANT", "_Z"),
    "women": ("MEMBERS", "F"), "men": ("MEMBERS", "M"), "other": ("MEMBERS", "_O"),
    "unspecified": ("MEMBERS", "_U"),
    "part": ("PART", "_Z"), "whole": ("WHOLE", "_Z"), "value": ("VALUE", "_Z"),
}
SEXES = {"_T": "WMO?", "F": "W", "M": "M", "_O": "O", "_U": "?"}
TEXTS = {"locator": "LOCATOR", "quote": "QUOTE", "note": "COMMENT_OBS",
         "justification": "JUSTIFICATION"}


def parse(text):
    """The registry, its decimals as they are written."""
    return json.loads(text, parse_float=Decimal)


def said(text, language):
    """A text in a language, else in English, else as it is given first."""
    if isinstance(text, dict):
        return text.get(language, text.get("en", next(iter(text.values()))))
    return text


def subjects(registry):
    """All that observations are of, in the order of the table."""
    return registry["bodies"] + registry.get("lists", []) + registry.get("indicators", [])


def bounds(count):
    """The least and the most that a count can be; None for no limit."""
    if isinstance(count, dict):
        return count.get("atLeast", 0), count.get("atMost")
    return count, count


def frequency(observation):
    """How long the period of an observation is; nothing for a day."""
    if "asAt" in observation:
        return ""
    rest = observation["period"][4:]
    return "A" if not rest else rest[1] if rest[1] in "SQ" else "M"


def figures(subject, observation):
    """The INDICATOR, the SEX and the attributes of each number that an observation gives."""
    for key, (indicator, sex) in COUNTS.items():
        if key not in observation:
            continue
        least, most = bounds(observation[key])
        if (least, most) == ((0, 0) if key in ("other", "unspecified") else (0, None)):
            continue
        named = indicator in ("PART", "WHOLE", "VALUE") and "unit" in subject
        yield indicator, sex, {
            "OBS_VALUE": str(least) if least == most else "NaN", "DECIMALS": "0",
            "LOWER_BOUND": "" if least == most else str(least),
            "UPPER_BOUND": "" if most is None or least == most else str(most),
            "UNIT_MEASURE": "_O" if named else "NUMBER", "UNIT": subject["unit"] if named else "",
        }
    if "reportedPercent" in observation:
        digits = str(observation["reportedPercent"])
        yield "SHARE", "_Z" if subject.get("kind") == "share" else "F", {
            "OBS_VALUE": digits, "DECIMALS": str(len(digits.partition(".")[2])),
            "UNIT_MEASURE": "PT",
        }
    if "status" in observation:
        yield "DONE", "_Z", {
            "OBS_VALUE": "1" if observation["status"] == "done" else "0", "DECIMALS": "0",
            "UNIT_MEASURE": "_Z", "MILESTONE_STATUS": observation["status"],
        }


def candidates(observation):
    """The same of the candidates of a list, as far as there are such."""
    order = observation.get("order", "")
    for sex, letters in SEXES.items():
        count = sum(letter in letters for letter in order)
        if order and (count or sex in ("_T", "F", "M")):
            yield "CANDIDATES", sex, {
                "OBS_VALUE": str(count), "DECIMALS": "0", "UNIT_MEASURE": "NUMBER"}


def rating(registry, subject, observation):
    """The same of a level: its place on the scale."""
    if "level" in observation:
        levels = {scale["id"]: [level["id"] for level in scale["levels"]]
                  for scale in registry["scales"]}
        yield "LEVEL", "_Z", {
            "OBS_VALUE": str(levels[subject["scale"]].index(observation["level"])),
            "DECIMALS": "0", "UNIT_MEASURE": "_Z"}


def holding(holder):
    """The same of a position: whether a woman holds it."""
    isOpen = holder == "unspecified"
    return "HELD_BY_WOMAN", "F", {
        "OBS_VALUE": "NaN" if isOpen else str(int(holder == "woman")), "DECIMALS": "0",
        "LOWER_BOUND": "0" if isOpen else "", "UPPER_BOUND": "1" if isOpen else "",
        "UNIT_MEASURE": "_Z", "HOLDER": holder}


def rows(registry, area, language, clean):
    """The rows of the table by their keys, and how many observations have none."""
    table, without = {}, 0
    titles = {source["id"]: said(source["title"], language) for source in registry["sources"]}
    for subject in subjects(registry):
        alternates = {}
        for observation in subject["observations"]:
            time = observation.get("asAt", observation.get("period"))
            number = 0
            if observation.get("alternate"):
                number = alternates[time] = alternates.get(time, 0) + 1
            sources = observation["source"]
            sources = [sources] if isinstance(sources, str) else sources
            about = {
                "FLAG": observation.get("flag", ""), "SOURCE": " ".join(sources),
                "REPORTED_TREND": observation.get("reportedTrend", ""), "MILESTONE_STATUS": "",
                "SOURCE_DETAIL": clean("; ".join(titles[source] for source in sources)),
                "LOWER_BOUND": "", "UPPER_BOUND": "", "UNIT": "", "FREQ": frequency(observation),
                "HOLDER": "", "CANDIDATE_ORDER": observation.get("order", ""),
                "LEVEL": f"{subject['scale']}_{observation['level']}"
                         if "level" in observation else "",
            }
            for key, column in TEXTS.items():
                about[column] = clean(said(observation.get(key, ""), language))
            given = [("_T", "_Z", *figure) for figure in (
                *figures(subject, observation), *candidates(observation),
                *rating(registry, subject, observation))]
            for breakdown, parts in observation.get("by", {}).items():
                for part, counts in parts.items():
                    given += [(f"{breakdown}_{part}", "_Z", *figure)
                              for figure in figures(subject, counts)]
            given += [("_T", position, *holding(holder))
                      for position, holder in observation.get("holders", {}).items()]
            without += not given
            for part, position, indicator, sex, figure in given:
                key = (area, subject["id"], part, position, indicator, sex, str(number), time)
                row = {**about, **figure}
                row["UNIT"] = clean(said(row["UNIT"], language))
                flag = observation.get("flag")
                missing = row["OBS_VALUE"] == "NaN" and flag != "break"
                row["OBS_STATUS"] = "O" if missing else STATUS[flag]
                assert key not in table, f"two rows with the key {key}"
                table[key] = row
    return table, without
