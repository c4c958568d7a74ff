"""Random registries as a hand could write them, with names as no hand should."""

HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- c -->", "</td>", "<br>",
    "<https://evil.example>", "<a@evil.example>", "javascript:alert(1)",
    "[l](http://evil.example)", "![i](x.png)", "[x]: http://evil.example", "[^1]", "[[1]]",
    "a|b", "|", "||", "| --- |", "\\|", "\\", "\\\\|", "`", "``x``", "```", "~~~", "*b*", "**",
    "__u__", "_i_", "~~s~~", "&lt;", "&#60;", "&amp", "$x$", "$$", "^s^", "{onclick=\"x\"}", "#1",
    "# h", "- l", "+ l", "1. n", "12) n", "a) b", "(iv) x", "---", "***", "===", "> q", ": d",
    "Table: x", ":x:", "    code", "=cmd|' /C calc'!A0", "=1+1", "+1", "-1", "@x", "\uFF1D1",
    "\uFF0B1", ";=1", "; -1", ";", ",", "\"q\"", "\"", "'", "1/4", "001", "50%", "\n", "\r\n",
    "\r", "\t", "\u0000", "\u001B[31m", "\u0085", "\u2028", "\u2029", "\u202E", "\u202A",
    "\u2066", "\u200B", "\u200D", "\u00AD", "\uFEFF", "\u00A0", "\u3000", " ", "  ", "e\u0301",
    "\u0301", "é", "😀", "👩\u200D👧", "لجنة المتابعة", "ועדה", "委員會", "word",
    "Two words", "L'Accord",
]
ADDRESSES = [
    "https://example.org/a_b?c=1&d=(2)#e", "http://example.org/%C3%A9~x*y", "HTTPS://example.org/",
    "javascript:alert(1)", "https://example.org/><script>", "https://example.org/a b",
    "https://example.org/a|b", "example.org", "ftp://example.org", "https://example.org/é",
]
FLAGS = ["break", "estimated", "provisional", "revised", "lowReliability", "differentDefinition"]
SHARES = ["5%", "12.5%", "20%", "25%", "30%", "1/3", "33.3%", "40%", "50%", "2/3", "75%", "100%"]
FIRST_YEAR, LAST_YEAR = 2016, 2021


class RandomRegistry:
    """Makes one registry; first what is true, then what sources tell of it."""

    def __init__(self, random):
        self.random = random

    def chance(self, per_cent):
        return self.random.randrange(100) < per_cent

    def words(self):
        pieces = [self.random.choice(HOSTILE) for _ in range(self.random.randint(1, 4))]
        if not any(c.isalnum() for piece in pieces for c in piece):
            pieces.insert(self.random.randint(0, len(pieces)), "name")
        return self.random.choice(["", " "]).join(pieces)

    def text(self):
        return {"en": self.words(), "fr": self.words()} if self.chance(50) else self.words()

    def maybe(self, record, key, make, per_cent=30):
        if self.chance(per_cent):
            record[key] = make()

    def registry(self):
        pick = self.random.choice
        groups = [{"id": f"g{i}", "name": self.text()} for i in range(self.random.randint(0, 3))]
        self.groups = [group["id"] for group in groups]
        self.sources = [f"s{i}" for i in range(self.random.randint(1, 5))]
        sources = [self.source(name) for name in self.sources]
        self.targets = [self.target(f"t{i}", measure) for i, measure in enumerate(
            ["womenShare", "womenShare", "eitherSexShare", "women", "occupancy", "share", "count",
             "done"]) if self.chance(85) or i == 0]
        return {
            "formatVersion": 1, "title": self.text(),
            "reportingPeriod": f"{pick([2020, 2021, 2022])}-Q{pick([1, 2, 3, 4])}",
            "groups": groups, "sources": sources, "targets": self.targets,
            "bodies": [self.body(f"b{i}") for i in range(self.random.randint(1, 5))],
            "indicators": [self.indicator(f"i{i}") for i in range(self.random.randint(0, 4))],
        }

    def source(self, name):
        source = {"id": name, "title": self.text()}
        self.maybe(source, "symbol", self.words)
        self.maybe(source, "publisher", self.words)
        self.maybe(source, "date", self.date)
        self.maybe(source, "url", lambda: self.random.choice(ADDRESSES), 70)
        return source

    def target(self, name, measure):
        basis = ["law", "policy", "commitment", "benchmark", "advocacy"]
        target = {"id": name, "name": self.text(), "basis": self.random.choice(basis),
                  "measure": measure}
        for key in ["shortName", "note"]:
            self.maybe(target, key, self.text)
        self.maybe(target, "from", lambda: f"{self.random.randint(2015, 2018)}-05-06", 15)
        self.maybe(target, "dueBy", lambda: f"{self.random.randint(2019, 2030)}-12-31", 50)
        if self.chance(40):
            target["source"] = self.random.choice(self.sources)
            self.maybe(target, "locator", self.text, 50)
        if measure == "done":
            return target
        ladder = list(range(1, 9)) if measure in ("women", "count") else list(SHARES)
        if measure == "eitherSexShare":
            ladder = ladder[:ladder.index("50%") + 1]
        near, step, least, exceeds = sorted(
            self.random.sample(range(len(ladder)), 4))
        target["atLeast"] = ladder[least]
        self.maybe(target, "near", lambda: ladder[near])
        self.maybe(target, "exceeds", lambda: ladder[exceeds])
        self.maybe(target, "steps", lambda: [{"from": "2018-Q2", "atLeast": ladder[step]}])
        if measure in ("womenShare", "eitherSexShare"):
            self.maybe(target, "denominator", lambda: "seats")
        return target

    def subject(self, name, measures):
        fitting = [target["id"] for target in self.targets if target["measure"] in measures]
        count = self.random.randint(0, min(3, len(fitting)))
        subject = {"id": name, "name": self.text(), "targets": self.random.sample(fitting, count)}
        if self.groups:
            self.maybe(subject, "group", lambda: self.random.choice(self.groups), 70)
        self.maybe(subject, "note", self.text)
        return subject

    def body(self, name):
        body = self.subject(name, ["womenShare", "eitherSexShare", "women", "occupancy"])
        body["kind"] = self.random.choice(["legislature", "government", "judiciary", "other"])
        self.maybe(body, "abbreviation", self.text)
        self.maybe(body, "established", lambda: "2015-12-31", 10)
        self.maybe(body, "ended", lambda: "2022-01-01", 20)
        scale = self.random.choice([1, 1, 1, 1000, 10**9])
        body["observations"] = self.observations(lambda: self.people(scale))
        return body

    def indicator(self, name):
        kind = self.random.choice(["share", "count", "milestone"])
        measure = "done" if kind == "milestone" else kind
        indicator = self.subject(name, [measure])
        indicator["kind"] = kind
        if kind == "milestone":
            self.maybe(indicator, "due", self.date, 60)
        else:
            self.maybe(indicator, "unit", self.text, 50)
        indicator["observations"] = self.observations(getattr(self, kind))
        return indicator

    def observations(self, figures):
        observations, used = [], set()
        for _ in range(self.random.randint(0, 4)):
            observation = figures()
            year, quarter = self.random.randint(FIRST_YEAR, LAST_YEAR), self.random.randint(1, 4)
            if self.chance(50):
                time = {"period": f"{year}-Q{quarter}"}
            else:
                time = {"asAt": f"{year}-{quarter * 3 - 1:02}-15"}
            observation.update(time)
            if str(time) in used:
                observation["alternate"] = True
                observation.pop("reportedTrend", None)
            used.add(str(time))
            count = self.random.randint(1, min(2, len(self.sources)))
            observation["source"] = self.random.sample(self.sources, count)
            for key in ["locator", "quote", "note"]:
                self.maybe(observation, key, self.text)
            self.maybe(observation, "flag", lambda: self.random.choice(FLAGS), 20)
            observations.append(observation)
        return observations

    def told(self, record, key, truth, per_cent):
        """What a source tells of a count: the number, bounds around it, or nothing."""
        if self.chance(per_cent):
            record[key] = truth
        elif self.chance(30):
            bounds = {"atLeast": max(0, truth - self.random.randint(0, 3)),
                      "atMost": truth + self.random.randint(0, 3)}
            if self.chance(50):
                bounds.pop(self.random.choice(list(bounds)))
            record[key] = bounds

    def people(self, scale):
        random = self.random
        women, men = random.randint(0, 9) * scale, random.randint(0, 9) * scale
        vacant = random.choice([0, 0, 1, 3])
        members = women + men
        figures = {}
        if self.chance(8):
            return {"reportedTrend": random.choice(["increased", "decreased", "unchanged"])}
        for key, truth, per_cent in [("women", women, 80), ("members", members, 70),
                                     ("men", men, 25), ("seats", members + vacant, 40),
                                     ("vacant", vacant, 25)]:
            self.told(figures, key, truth, per_cent)
        if members and (not figures or self.chance(30)):
            figures["reportedPercent"] = round(100 * women / members, random.randint(0, 2))
        return figures or {"women": women}

    def share(self):
        part = self.random.randint(0, 9)
        whole = part + self.random.randint(0, 9)
        figures = {}
        self.told(figures, "part", part, 70)
        self.told(figures, "whole", whole, 70)
        if whole and (not figures or self.chance(30)):
            figures["reportedPercent"] = round(100 * part / whole, self.random.randint(0, 2))
        return figures or {"part": part, "whole": whole}

    def count(self):
        figures = {}
        self.told(figures, "value", self.random.choice([0, 3, 7, 2001, 10**12]), 70)
        return figures or {"value": 5}

    def milestone(self):
        return {"status": self.random.choice(["planned", "inProgress", "done", "abandoned"])}

    def date(self):
        return f"{self.random.randint(FIRST_YEAR, LAST_YEAR)}-{self.random.randint(1, 12):02}-10"
