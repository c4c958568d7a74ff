"""What the documentation says becomes of a file's text, whatever the format."""

import re
import unicodedata


def cleaned(text):
    """Controls and line breaks become spaces; what turns the direction of writing goes."""
    kept = []
    for character in text:
        category = unicodedata.category(character)
        if category in ("Cc", "Zl", "Zp"):
            kept.append(" ")
        elif category != "Cf" or character in "\u200C\u200D":
            kept.append(character)
    return "".join(kept)


def collapsed(text):
    """The text as a page shows it: white space of any length or kind is one space."""
    return " ".join(text.split())


def numbers(text):
    """The whole numbers of a text, thousands grouped by commas or no-break spaces."""
    found = re.findall(r"\d{1,3}(?:[,\u00A0]\d{3})+(?!\d)|\d+", text)
    return [int(re.sub(r"\D", "", number)) for number in found]
