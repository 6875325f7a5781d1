"""CLS018: the same evidence text on three or more closures."""

from collections import defaultdict
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, EvidenceKind, Field, Severity, Tracker
from onelead.words import rows_in_words

MANY = 3
"""On how many closures the same text is no longer chance (section 5 of the rule book)."""


@rule(
    "CLS018",
    "evidence-repeated",
    Severity.WARNING,
    message='The evidence of {it}, "{value}", stands word for word on {rows} too.',
    remedy="Say under {heading} what was found for this action alone.",
    article="“whether the evidence proves the action worked”",
)
def evidence_repeated(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Evidence belongs to its own action.

    ## Why it matters

    One sentence copied down the column was written for the column, not found for each action. One audit may serve two
    actions; for three or more somebody has to look.

    ## Reported

    | ID    | Action                          | Owner      | Status | Evidence                             |
    | ----- | ------------------------------- | ---------- | ------ | ------------------------------------ |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Audit 20/9/26: 12 of 12 satisfactory |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | Audit 20/9/26: 12 of 12 satisfactory |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | Closed | Audit 20/9/26: 12 of 12 satisfactory |

    ## Accepted

    | ID    | Action                          | Owner      | Status | Evidence                             |
    | ----- | ------------------------------- | ---------- | ------ | ------------------------------------ |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Door shut at 10 of 10 checks 20/9/26 |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | MAR audit 20/9/26: 12 of 12 complete |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | Closed | Window survey 20/9/26: 40 of 40 safe |
    """
    for same in _by_text(tracker).values():
        rows = [action.row for action in same]
        for action in same if len(same) >= MANY else ():
            yield Hit(action, Field.EVIDENCE, {"rows": rows_in_words(rows, but=action.row)})


def _by_text(tracker: Tracker) -> dict[str, list[Action]]:
    by_text: dict[str, list[Action]] = defaultdict(list)
    evidence = Field.EVIDENCE
    for action in tracker.closures:
        if action.evidence.kind not in NOTHING_SAID:
            by_text[" ".join(action.text(evidence).casefold().split())].append(action)
    by_text.pop("", None)
    return by_text


NOTHING_SAID = (EvidenceKind.NONE, EvidenceKind.PLACEHOLDER)
