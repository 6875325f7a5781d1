"""
What personal details look like in the United Kingdom.

Sources: NHS Data Dictionary (NHS number: ten digits, the last a modulus 11 check digit); HMRC manual NIM39110
(National Insurance number: prefix, three pairs of digits, a suffix from A to D); Ofcom's numbering plan (telephone
numbers begin with 01, 02, 03 or 07); BS 7666 (postcodes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onelead.reading.patterns import Pattern

GROUPED = Pattern(r"(?<![\d/.,£-])([1-9]\d\d)([ \u00a0-])(\d{3})\2(\d{4})(?![\d/.,%-]*\d)")
"""Ten digits in groups of 3-3-4; one that begins with 0 is a telephone number."""
TEN_DIGITS = Pattern(r"(?<![\d/.,£#+-])(?<![A-Za-z])\d{10}(?![\d/.,%-]*\d)(?![A-Za-z])")
OF_SOMETHING_ELSE = Pattern(
    r"\b(?:ref\w*|order|job|invoice|inv|ticket|account|acct|serial|po|quote|policy|batch|code|cert\w*)"
    r"(?: (?:no|num|number))?\W{0,3}$",
    re.IGNORECASE,
)
"""Words just before some digits by which they are the number of something else."""
SPOKEN_TO = Pattern(r"\b(?:tel|telephone|phone|mobile|fax)\w*\W{0,3}$", re.IGNORECASE)
NHS = Pattern(r"\bNHS\b(?: (?:no|num|number))?", re.IGNORECASE)

BIRTH = Pattern(
    r"\b(?:d\.?o\.?b\b\.?|date of birth|born(?: on)?)\W{0,4}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9},? \d{2,4}|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)
EMAIL = Pattern(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
NI_NUMBER = Pattern(
    r"\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]( ?)\d\d\1\d\d\1\d\d\1[A-D]\b", re.IGNORECASE
)
POSTCODE = Pattern(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b")
HOME = Pattern(
    r"\b(?:address|lives? (?:at|in|on)|living at|home|resid(?:es|ing)|flat \d|\d+[a-z]?,? (?:[A-Z][a-z]+ ){1,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Court|Place|Terrace|Gardens|Grove))\b"
)
"""Words by which a postcode is where somebody lives; a postcode alone is a place like any other."""

_TELEPHONE = Pattern(
    r"(?<![\d/.,£+#A-Za-z-])(?:\+44[ -]?(?:\(0\))?[ -]?|\(?0)"
    r"(?P<rest>[1237]\d{1,4}\)?(?:[ -]?\d{2,4}){1,3})(?![\d/.,%-]*\d)"
)
_MOBILE = Pattern(r"7[1-57-9]\d{8}")


def is_nhs_number(digits: str) -> bool:
    """Tell whether ten digits pass the NHS number's modulus 11 check; ten equal digits are nobody's."""
    if len(set(digits)) == 1:
        return False
    weighted = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (11 - weighted % 11) % 11 == int(digits[9])


def telephones_in(text: str) -> Iterator[str]:
    """Yield the digits after the 0 of each telephone number: in groups, or a mobile number in one."""
    for found in _TELEPHONE.finditer(text):
        rest = found["rest"]
        digits = re.sub(r"\D", "", rest)
        if OF_SOMETHING_ELSE.search(text[: found.start()]):
            continue
        spoken = len(digits) < len(rest) or found[0].startswith("+")
        if len(digits) in (9, 10) and (spoken or _MOBILE.fullmatch(digits)):
            yield digits
