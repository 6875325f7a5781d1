"""What an owner cell says besides who owns the action: dates, telephone numbers, errands, and whoever only helps."""

from __future__ import annotations

import re

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.patterns import HintedPattern, Pattern

_LETTERS = Pattern(r"[^\W\d_]{2}")
_WHO_IS = Pattern(r"^([A-Z][a-z]+) (?:the|our|my) (?=[a-z])")
"""``Jane the handywoman``."""
_PLURAL = Pattern(r"([a-z])\(s\)")
_IN_CHARGE = Pattern(r" i/c\b", re.IGNORECASE)
_LIST_MARK = HintedPattern(
    r"^\s*[*-]\s+|(?:^|(?<=[\s,;]))(?:\d{1,2}[.)]|[•‣▪◦])\s+(?=\w)", "*|-|.|)|•|‣|▪|◦", re.MULTILINE
)
_NOT_APPLICABLE = HintedPattern(r"(?i)\bn/a\b", "n/a")
_NOW = Pattern(r"^.*\bnow (?=[A-Z])", re.DOTALL)
"""``Mel (now Bex)`` is Bex."""
_SHORT_FORM = Pattern(r"\b([A-Z])/([A-Z])\b(?!/)")
"""``T/L`` is one short form, not two people."""
_BANDS = HintedPattern(r"(?i)\b(bands? \ds?)\s?(?:[/&-]|and|to|or)\s?(?:band )?\ds?(?!\w)", "band")
"""``Band 5/6`` and ``Bands 5 and 6`` are read as one grade."""
_AMPERSAND_FORM = Pattern(r"\b([A-Z])\s?&\s?([A-Z])\b(?!\w)")
"""So is ``H & S``."""


def without_remarks(text: str) -> str:
    """Return an owner cell's text without what names no owner."""
    text = _WHO_IS.sub(r"\1 - ", text).replace(" @ ", " at ")
    text = _PLURAL.sub(r"\1s", _IN_CHARGE.sub(" in charge", text))
    text = _BANDS.sub(r"\1", text)
    text = _AMPERSAND_FORM.sub(r"\1&\2", _SHORT_FORM.sub(r"\1\2", text))
    if " " in text:
        text = _NOT_APPLICABLE.sub("none", text)
        text = _COMING.sub(" ", text)
    if any(ch.isdigit() for ch in text):
        text = _FIGURES.sub(" ", text)
    if any(ch.islower() for ch in text):
        text = _NOT_FILLED.sub(" - ", _ERRAND.sub("", _AND_OTHERS.sub(" & others", text)))
    text = _LIST_MARK.sub("\n", _NOW.sub("", text)).strip()
    without_help = _HELP.sub(" ", text)
    if _LETTERS.search(without_help):
        text = without_help
    return _FIRM.sub(" ", _BY.sub("", text)).strip(" \n,;")


_FIGURES = Pattern(rf"""(?ix)
    \b (?:by|on|from|since|until|till|before|after|due|w/?c|starts?|starting)? \s* (?:
        \d{{1,4}} [./-] \d{{1,2}} (?: [./-] \d{{2,4}} )?
      | \d{{1,2}} (?:st|nd|rd|th)? \s (?:of\s)? {MONTH} \.?
          (?: \s? \d{{2,4}} )?
    ) \b
    | \b (?:tel|phone|mob|mobile|ext) \b [.:]? \s* \+? [\d\s]+
    | \+? \d [\d\s]{{6,}} \d
    | \b \d{{1,2}} [:.] \d\d (?: \s? [ap]m )? \b
""")
"""Dates, telephone numbers and times."""

_COMING = HintedPattern(
    rf"""(?ix)
    \b (?:starts?|starting|joins?|joining|begins?|arrives?|due|in\ post|back|returns?|returning|from|until|till|wef)
    (?:\ (?:in|on|from|by|mid|early|late|end\ of|the|next))* [ -]
    (?:{MONTH}|week|month|year|spring|summer|autumn|winter) \b \.? (?:\ \d{{2,4}})?
""",
    "start|join|begin|arrive|due|post|back|return|from|until|till|wef",
)
"""When somebody who is not here yet will be: ``starts in Jan``."""

_AND_OTHERS = HintedPattern(r"(?i)[,\s]+(?:et al|etc)\b\.?", "et al|etc")

_ERRAND = HintedPattern(
    r"""(?x)
    \s+ (?: (?:is|are) \s )? (?: to|will|shall|should|must|needs?\ to|has\ to|have\ to ) \s+
        (?! (?:lead|own|support|help|assist|be)\b ) [a-z]+\b [^;\n/()]*? (?= $ | [;\n/()] | ,\s*[A-Z] )
    | (?<=\w) \s+ (?: until|till|while|whilst|once|completed?|done|ongoing|starting|in\ (?:the\ )?absence\ of
        |told|informed|e-?mailed|asked|aware|chased|reminded|notified ) \b
        [^;\n/()]*? (?= $ | [;\n/()] | \s(?:then|and)\s[A-Z] )
""",
    "to|will|shall|should|must|need|has|have|until|till|whil|once|complete|done|ongoing|starting|absence|told|informed|mailed"
    "|asked|aware|chased|reminded|notified",
)
"""What somebody is to do, or until when: ``… to arrange with the landlord``."""

_NOT_FILLED = HintedPattern(
    r"""(?ix)
    (?<=[\w)]) \s+ (?= (?: vacant | unfilled | tb[acd] | being\ recruited
      | (?:when|once)\ (?:appointed|recruited|in\ post)
      | to\ be\ (?:recruited|appointed|confirmed|agreed|advised|decided|named|identified) ) \b )
""",
    "vacant|unfilled|tba|tbc|tbd|recruit|appointed|post|confirmed|agreed|advised|decided|named|identified",
)
"""The gap before what says that a post has nobody yet."""

_HELP = HintedPattern(
    r"""(?ix)
    (?: [(\[] \s* (?:support|cover|backup|help|with|plus|assist)\w* \b
      | [,;(\[-]? \s* \b (?:
            (?:along\ )? (?:with|and|plus)? \ * (?:the\ |some\ )?
              \b (?:support|help|assistance|input|advice|guidance|oversight) \ (?:from|of|by|provided\ by)
          | (?:with|and) \ (?:\w+\ ){1,4} (?:supporting|assisting|helping|to\ (?:support|assist|help)
              |support|oversight|input|help|supervision|guidance|assistance) \b
          | (?: (?:being|is)\ )?
              (?:supported|assisted|helped|aided|backed|overseen|mentored|monitored|supervised|guided|covered)
              \ (?:up\ )? by
          | c/o | via\b | reporting\ to | reports\ to | on\ behalf\ of | cc\b:? | copied\ to
          | under\ (?:the\ )?(?:supervision|guidance)\ of | deputi[sz]ed\ by
          | (?:support|supporting|assisting|backup|back-up|cover) (?:\ staff|\ lead)? \s* (?: : | \ - | = )
          | (?:was|were|previously|formerly|replacing|instead\ of|takes\ over\ from) \b
          | (?:(?:maternity|sickness|sick|leave|holiday|absence)\ )?cover(?:ing)?\ for \b
          | (?:taken|handed)\ over\ (?:from|by) \b
        )
    ) [^\n;)\]]* [)\]]?
""",
    "support|assist|help|cover|back|with|plus|input|advice|guid|oversight|supervis|aided|overseen|mentored|monitored|c/o|via"
    "|report|behalf|cc|copied|deputi|was|were|previously|formerly|replacing|instead|takes|taken|handed",
)
"""Whoever only helps, oversees, or had it before, to the end of the line or bracket."""

_FIRM = HintedPattern(
    r"(?i)\s*(?:&|\band\b)\s*(?=[^,/;\n]*\b(?:ltd|limited|llp|plc|sons?|co|partners|associates)\b)", "&|and"
)
"""The ampersand of ``Smith & Sons Ltd``."""

_BY = HintedPattern(
    r"""(?ix)
    ^ (?: (?:checked|verified|audited|signed(?:\ off)?|reviewed|confirmed|seen|approved|observed|led|owned|completed
              |done|actioned|managed|arranged) \ (?:and\ \w+\ )? by
        | delegated\ to | assigned\ to | allocated\ to | now\ with | now | by | fao | for\ the\ attention\ of | attn
      ) \b [:\s]*
""",
    "by|delegated|assigned|allocated|now|fao|attention|attn",
)
"""``Led by …``, ``FAO …``: what is said before the name."""
