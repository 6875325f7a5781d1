"""CLS009: a closed action whose measure misses its target."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Measure, MeasureReading, Severity, Tracker
from onelead.words import day_in_words, number_shown, quoted


@rule(
    "CLS009",
    "closed-below-target",
    Severity.ERROR,
    message="{id} is closed, but {measure} stood at {value} on {day}; its target is {target}.",
    remedy="Reopen it until the measure reaches its target, or have the meeting record why a lower figure is enough.",
    article="“measurable improvement”: an action worked when its measure shows it",
)
def closed_below_target(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    The measure of a closed action meets its target.

    ## Why it matters

    A target is the promise that was made to the regulator and the commissioner. One good sample may justify a closure
    on the day; where the latest reading has fallen below the target, the improvement has not been sustained.

    ## Reported

    | ID    | Action                           | Owner      | Status | Evidence                    | Measure |
    | ----- | -------------------------------- | ---------- | ------ | --------------------------- | ------- |
    | CR-01 | Check five sets of notes a night | Jane Smith | Closed | Sample 25/9/26: 9 of 10     | M1      |
    | CR-02 | Ring every complainant back      | Tom Jones  | Closed | Calls to 25/9/26: 8 of 9 ok | M2      |

    **Measures**

    | Measure ref | Measure                  | Baseline | Start date | Target | Target date |
    | ----------- | ------------------------ | -------- | ---------- | ------ | ----------- |
    | M1          | Daily notes complete     | 0.58     | 2026-07-06 | 0.9    | 2026-09-28  |
    | M2          | Repeat complaints, month | 10       | 2026-06-30 | 3      | 2026-10-31  |

    **Readings**

    | Date       | Measure ref | Sampled | Compliant | Value |
    | ---------- | ----------- | ------- | --------- | ----- |
    | 2026-09-30 | M1          | 40      | 37        |       |
    | 2026-10-30 | M1          | 40      | 27        |       |
    | 2026-10-31 | M2          |         |           | 5     |

    ## Accepted

    | ID    | Action                           | Owner      | Status | Evidence                    | Measure |
    | ----- | -------------------------------- | ---------- | ------ | --------------------------- | ------- |
    | CR-01 | Check five sets of notes a night | Jane Smith | Closed | Sample 25/9/26: 9 of 10     | M1      |
    | CR-02 | Ring every complainant back      | Tom Jones  | Closed | Calls to 25/9/26: 8 of 9 ok | M2      |

    **Measures**

    | Measure ref | Measure                  | Baseline | Start date | Target | Target date |
    | ----------- | ------------------------ | -------- | ---------- | ------ | ----------- |
    | M1          | Daily notes complete     | 0.58     | 2026-07-06 | 0.9    | 2026-09-28  |
    | M2          | Repeat complaints, month | 10       | 2026-06-30 | 3      | 2026-10-31  |

    **Readings**

    | Date       | Measure ref | Sampled | Compliant | Value |
    | ---------- | ----------- | ------- | --------- | ----- |
    | 2026-09-30 | M1          | 40      | 27        |       |
    | 2026-10-30 | M1          | 40      | 37        |       |
    | 2026-10-31 | M2          |         |           | 3     |
    """
    history = context.history
    for action in tracker.closures:
        for measure in history.measures_of(action):
            latest = history.latest_reading(measure)
            if latest is not None and latest.value is not None and measure.misses_target(latest.value):
                yield Hit(action, Field.MEASURE, _words(measure, latest))


def _words(measure: Measure, latest: MeasureReading) -> dict[str, str]:
    unit = " %" if latest.sampled else ""
    value = number_shown(latest.value or 0) + unit
    if latest.sampled and latest.compliant is not None:
        value += f" ({number_shown(latest.compliant)} of {number_shown(latest.sampled)})"
    return {
        "measure": quoted(measure.name),
        "value": value,
        "day": day_in_words(latest.day) if latest.day else "",
        "target": number_shown(measure.target or 0) + unit,
    }
