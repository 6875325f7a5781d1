"""CLS017: a closure of which staff were told by e-mail alone, or not at all."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker

SENT = frozenset(
    {"email", "emails", "emailed", "sent", "send", "by", "via", "an", "to", "on", "out", "the", "yes", "y"}
    | {"all", "staff", "team", "teams", "everyone", "seniors"}
)
"""Words that say no more than that a message went out."""


@rule(
    "CLS017",
    "learning-not-shared",
    Severity.WARNING,
    message='{id} is "{status}", and nothing under {heading} says how staff learnt of it.',
    remedy="Record under {heading} where it was talked through and how you know that staff understood it.",
    article="“staff awareness”; “weak staff understanding” triggers action",
)
def learning_not_shared(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Staff know of a change that was closed, by more than an e-mail.

    ## Why it matters

    An inspector asks the staff on duty. An e-mail shows that something was sent; minutes with questions, a quiz or an
    observation show that it arrived. The rule speaks only where the tracker has a column for it.

    ## Reported

    | ID    | Action                          | Owner      | Status | Staff informed         |
    | ----- | ------------------------------- | ---------- | ------ | ---------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed |                        |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | E-mailed all staff 3/9 |

    ## Accepted

    | ID    | Action                          | Owner      | Status | Staff informed                         |
    | ----- | ------------------------------- | ---------- | ------ | -------------------------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Fire drill 8/9, 14 of 14 shut the door |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | Team meeting 8/9, questions in minutes |
    """
    where = Field.STAFF_INFORMED
    for action in tracker.readable(where, tracker.closures):
        if action.is_blank(where):
            yield Hit(action, where)
        elif _only_sent(action.text(where)):
            yield Hit(action, where, message=E_MAILED)


def _only_sent(text: str) -> bool:
    words = text.casefold().replace("e-mail", "email").replace(",", " ").replace(".", " ").split()
    said = [word for word in words if not any(letter.isdigit() for letter in word)]
    return any(word.startswith("email") for word in said) and SENT.issuperset(said)


E_MAILED = 'Staff learnt of {it} by e-mail alone: "{value}" says that it was sent, not that it was understood.'
