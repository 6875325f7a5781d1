"""CLS003: a closure that nobody checked."""

import datetime as dt
from collections.abc import Iterator, Sequence

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker, Verification, VerifierKind
from onelead.words import day_in_words, listed


@rule(
    "CLS003",
    "closed-without-verification",
    Severity.ERROR,
    message='{id} is "{status}", but nothing says {missing}.',
    remedy="Ask someone other than {owner} to look, and record name, date and what they saw.",
    article="“verification checks before closure”",
)
def closed_without_verification(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Someone other than the owner checked that a closed action worked, and wrote down when and what they saw.

    ## Why it matters

    The owner wants the action to be finished; a second pair of eyes asks whether the risk has gone. The rule asks for
    the name, the date and the result only where the tracker has a column for each. A check dated after today is as if
    it were missing.

    An action that is done but not signed off may wait for its check for a month (31 days, unless the policy says
    otherwise) from the day of its completion: then this is a warning. Its closure is not supported meanwhile.

    ## Reported

    | ID    | Action                     | Owner      | Status | Verified by | Date verified | Result of check |
    | ----- | -------------------------- | ---------- | ------ | ----------- | ------------- | --------------- |
    | CR-07 | Replace the kitchen closer | Jane Smith | Closed |             |               |                 |
    | CR-08 | Count the MAR charts       | Tom Jones  | Closed | Jane Smith  |               | Resolved        |
    | CR-09 | Fit two restrictors        | Tom Jones  | Closed | Jane Smith  | 2027-01-05    | Resolved        |

    ## Accepted

    | ID    | Action                     | Owner      | Status      | Verified by | Date verified | Result of check |
    | ----- | -------------------------- | ---------- | ----------- | ----------- | ------------- | --------------- |
    | CR-07 | Replace the kitchen closer | Jane Smith | Closed      | Tom Jones   | 2026-10-20    | Resolved        |
    | CR-08 | Count the MAR charts       | Tom Jones  | In progress |             |               |                 |
    """
    today = context.today
    for action in tracker.closures:
        lacking = _lacking(action, today)
        missing = {field: MISSING[field] for field in lacking if tracker.can_read(action, field)}
        if missing:
            yield _hit(action, missing, context)


MISSING = {
    Field.VERIFIED_BY: "who checked it",
    Field.VERIFIED_ON: "when it was checked",
    Field.VERIFICATION: "what the check found",
}
WHO, WHEN, WHAT = MISSING


NOBODY, BLANK = VerifierKind.NOBODY, Verification.BLANK


def _lacking(action: Action, today: dt.date) -> Sequence[Field]:
    if not action.verification_counts(today):
        return (WHO, WHEN, WHAT)
    nobody, undated, blank = (
        action.verifier.kind is NOBODY,
        action.verified_on.is_missing,
        action.verification is BLANK,
    )
    if not (nobody or undated or blank):
        return ()
    return [field for field, lacks in ((WHO, nobody), (WHEN, undated), (WHAT, blank)) if lacks]


def _hit(action: Action, missing: dict[Field, str], context: Context) -> Hit:
    field = next(iter(missing))
    words = {
        "missing": listed(missing.values(), "or"),
        "owner": action.owner.name or "the owner",
    }
    if action.verified_on.day is not None and not action.verification_counts(context.today):
        later = WHEN if WHEN in missing else field
        return Hit(action, later, {**words, "day": day_in_words(action.verified_on.day)}, message=IN_THE_FUTURE)
    if action.is_waiting(context.today, context.policy.thresholds.waiting_days):
        return Hit(action, field, words, Severity.WARNING, WAITING, fails=True)
    return Hit(action, field, words)


WAITING = "{id} is done, and waiting for a check: nothing says {missing}."
IN_THE_FUTURE = '{id} is "{status}", but its check is dated {day}, which is still to come, so it does not count.'
