"""UPD006: an action that was found wanting, and is closed now on the same evidence."""

import re
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.model import Closure, Field, Severity
from onelead.pairing import Pair, Update
from onelead.words import quoted


@rule(
    "UPD006",
    "reclosed-unsupported",
    Severity.ERROR,
    message='{id} {before}, and is closed now on the same evidence: "{evidence}".',
    remedy="Reopen it until there is new evidence of what changed, checked by somebody other than its owner.",
    article="the deputy manager “challenges unsupported closure”",
    scope=Scope.UPDATE,
)
def reclosed_unsupported(update: Update, context: Context) -> Iterator[Hit]:
    """
    What is closed again has new evidence.

    ## Why it matters

    A closure that was not supported last time does not become so by standing longer. The same sentence under Evidence
    shows a commissioner that nobody looked again.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Status | Evidence           | Checked by | Decision |
    | ----- | -------------------------- | -------- | ------ | ------------------ | ---------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | Closed | Order sent to Otis | Tom Fox    | Close    |

    **Newer**

    | ID    | Action                     | Owner    | Status | Evidence           | Checked by | Decision |
    | ----- | -------------------------- | -------- | ------ | ------------------ | ---------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | Closed | Order sent to Otis | Tom Fox    | Close    |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Status | Evidence           | Checked by | Decision |
    | ----- | -------------------------- | -------- | ------ | ------------------ | ---------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | Closed | Order sent to Otis | Tom Fox    | Close    |

    **Newer**

    | ID    | Action                     | Owner    | Status | Evidence                    | Checked by | Decision |
    | ----- | -------------------------- | -------- | ------ | --------------------------- | ---------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | Closed | Read 20/11/26: 41, 42, 41 C | Tom Fox    | Close    |
    """
    for pair in update.pairs:
        before = _before(pair)
        closed = pair.newer.action.is_closure and pair.newer.verdict.closure is not Closure.SUPPORTED
        if before and closed and pair.newer.text(Field.EVIDENCE) and pair.unchanged(Field.EVIDENCE):
            evidence = quoted(pair.newer.text(Field.EVIDENCE))
            yield Hit(pair.newer.action, Field.EVIDENCE, {"before": before, "evidence": evidence})


def _before(pair: Pair) -> str:
    older = pair.older.action
    if older.is_closure:
        unsupported = pair.older.verdict.closure is Closure.UNSUPPORTED
        return "was closed without support in the last update" if unsupported else ""
    said = f"{older.text(Field.STATUS)} {older.text(Field.PROGRESS)} {older.text(Field.DECISION)}"
    was_done = older.completed.day is not None
    reopened = older.is_open and (was_done or bool(re.search(r"\bre-?open", said, re.IGNORECASE)))
    return "had been reopened by the last update" if reopened else ""
