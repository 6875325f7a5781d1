"""Statuses as people write them, under the headings that they stand below."""

import pytest

from onelead.model import Status
from onelead.policy import Words
from onelead.reading.grid import CellError, Value
from onelead.reading.status.status import read_status, runs_to_100
from onelead.reading.status.status_key import StatusKey

CLOSED = """
Closed
closed
CLOSED
Closed.
Complete
COMPLETE
Completed
Completed 12/10/26
Completed - 12 Oct
Complete (see evidence)
Complete - late
Completed (late)
Completed late
Signed off
Signed-off
Signed Off
Met
Fully met
Resolved
Achieved
Action complete
Action closed
Closed at QGM 13/10/26
Closed - verified
Closed (verified)
Closed & signed off
Completed by maintenance team on 3rd March and photo saved
Complted
Completd
Compelted
Colsed
Closd
Blue
BLUE
Blue - complete
Green (complete)
Green - completed
GREEN / complete
✔ Complete
✅ Completed
🟢 Closed
🔵
Verified
Fully compliant
Completed - old sling withdrawn
Closed (superseded form destroyed)
Completed - original booking cancelled, new date attended
Complete / duplicate removed
Ratified
Ratified at Board 3/10
Completed - old form taken off the ward
"""
CLAIMED = """
Done
DONE
✅ Done
All done
Implemented
Fully implemented
Finished
Actioned
Fixed
Embedded
In place
Proposed Complete
Proposed closed
Proposed for closure
Recommended for closure
Submitted for closure
Sign-off pending
Sign off pending
Awaiting sign off
Awaiting sign-off
Pending sign off
Ready for sign-off
Ready to close
Waiting for Tom to check
Waiting on the RM to sign off
With Sue to verify
Awaiting manager to check it
RM to sign off
Finished bar sign-off
All done bar the final check
For sign off
Awaiting closure
Awaiting verification
Awaiting validation
Complete - awaiting sign off
Complete, awaiting verification
Completed (pending sign off)
Complete - not yet signed off
Done, not signed off
Complete pending audit
Done - awaiting check
Closure requested
Awaiting ratification
Awaiting ratification by the Committee
Delivered; awaiting ratification by the Committee
Pending committee ratification
To be ratified
Action taken, not yet verified
Action taken - yet to be verified
Ticked off the list
✅
✔
✓
☑
100%
100 %
"""
IN_PROGRESS = """
In progress
IN PROGRESS
In Progress
in_progress
In-progress
Inprogress
In progeress
In Progess
in progrss
On going
Ongoing
on-going
Underway
Under way
Started
Commenced
Work in progress
WIP
On track
On target
In hand
Part complete
Part-complete
Partially complete
Partly complete
Partially complete - 3 of 5 rooms
Partially met
Nearly complete
Almost done
Mostly complete
Not complete
Not yet complete
Not completed
Not met
Not closed
Incomplete
Non-compliant
Started but not complete
50%
75 %
50/100
80% complete
In progress - 50%
Overdue
Overdue - awaiting contractor
Delayed
Behind schedule
At risk
Off track
Slipped
Re-opened
Reopened
Closed - reopened 3/11
Amber - in progress
Amber
RED
GREEN
green
🟡 In progress
🟡
🟢
🔴
⏳ Ongoing
On track for completion
On target to complete
Being actioned
Due for completion 30/11
Unresolved
Complete bar one
Complete except room 4
Completed with the exception of flat 3
Complete (bar the annexe)
Complete but for the signs
Closed - apart from the cellar door
Done apart from 2
Done, 2 rooms left
Complete, 1 outstanding
Complete, 2 o/s
Not ratified
Off plan - behind
Finished other than training
All but one done
All except two complete
Everything bar the garden done
Extended
Carried forward
Under review
Ordered
On order
Quote recieved
Chasing landlord
"""
NOT_STARTED = """
Not started
NOT STARTED
Not_started
Not yet started
Not begun
Yet to start
Not commenced
To do
To be started
To be done
To be completed
Open
OPEN
New
Outstanding
Pending
Planned
Scheduled
Not due
Not yet due
0%
🔴 Not started
❌
No progress
O/S
o/s
O/S - with landlord
"""
ON_HOLD = """
On hold
Delivered awaiting fitting
On Hold
Onhold
ON HOLD - funding
Paused
Deferred
Stalled
Suspended
Parked
Postponed
Blocked
Awaiting parts
Awaiting contractor
Waiting for landlord
Waiting for engineer to check
⏸ On hold
"""
CANCELLED = """
Cancelled
Canceled
CANCELLED
Cancled
❌ Cancelled
Withdrawn
Superseded
Superseded by A-14
Dropped
Won't do
Wont do
Will not do
Not going ahead
No longer required
No longer needed
No longer applicable
N/A no longer required
N/A - no longer needed
Not required
Not needed
Duplicate
Duplicate of A-3
Abandoned
Void
Merged with A-7
Closed as duplicate
Closed - no longer needed
Closed - superseded by A-14
Closed (duplicate of A-3)
Closed - now withdrawn
Closed - removed from the plan
Complete - superseded
Complete - replaced by A-14
Taken off plan
Taken off the action plan
Off the list
Came off the tracker
Not bothering
Not bothering, CQC said it was fine
"""
UNKNOWN = """
???
?
-
N/A
TBC
Yes
Y
No
x
Marcia has rung the supplier and is waiting for a date
Spoke to the family on the 3rd and they would like to think about it
The manager has completed most of the files and will finish the rest next week
SOLVED/ PENDING
Complete/Ongoing
Completed / ongoing
see notes
Jane
Off sick
Taken off site
Mats taken off the floor
Yep
High
2
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        *((text, Status.CLOSED) for text in lines(CLOSED)),
        *((text, Status.CLAIMED) for text in lines(CLAIMED)),
        *((text, Status.IN_PROGRESS) for text in lines(IN_PROGRESS)),
        *((text, Status.NOT_STARTED) for text in lines(NOT_STARTED)),
        *((text, Status.ON_HOLD) for text in lines(ON_HOLD)),
        *((text, Status.CANCELLED) for text in lines(CANCELLED)),
        *((text, Status.UNKNOWN) for text in lines(UNKNOWN)),
    ],
)
def test_words(text: str, status: Status) -> None:
    assert read_status(text, "Status") is status


@pytest.mark.parametrize("value", [None, "", "  ", "\xa0", CellError("#N/A"), float("nan")])
def test_blanks_and_errors_are_unknown(value: Value) -> None:
    assert read_status(value, "Status") is Status.UNKNOWN


@pytest.mark.parametrize(
    ("heading", "value", "status"),
    [
        ("Completed?", "Y", Status.CLOSED),
        ("Completed? Y/N", "Yes", Status.CLOSED),
        ("Complete", "yes", Status.CLOSED),
        ("Completed? Y/N", "N", Status.NOT_STARTED),
        ("Completed?", "No", Status.NOT_STARTED),
        ("Completed?", "No - in progress", Status.IN_PROGRESS),
        ("Completed?", "Yes - 3/4/26", Status.CLOSED),
        ("Completed?", "Partly", Status.IN_PROGRESS),
        ("Completed", True, Status.CLOSED),
        ("Completed", False, Status.NOT_STARTED),
        ("Completed", "TRUE", Status.CLOSED),
        ("Completed", "✓", Status.CLOSED),
        ("Completed", "❌", Status.NOT_STARTED),
        ("Done?", "Y", Status.CLAIMED),
        ("Done?", "N", Status.NOT_STARTED),
        ("Done?", "Yep", Status.CLAIMED),
        ("Done?", "yeah", Status.CLAIMED),
        ("Done?", "Yup.", Status.CLAIMED),
        ("Done?", "Yep 3/9", Status.CLAIMED),
        ("Done?", "Yeah, half", Status.IN_PROGRESS),
        ("Done?", "Nope", Status.NOT_STARTED),
        ("Done?", "nah", Status.NOT_STARTED),
        ("Done?", "Nah, on hold", Status.ON_HOLD),
        ("Completed?", "Yep", Status.CLOSED),
        ("Outstanding?", "Nope", Status.CLOSED),
        ("Implemented (Y/N)", "Y", Status.CLAIMED),
        ("Closed?", "Y", Status.CLOSED),
        ("Resolved?", "Yes", Status.CLOSED),
        ("Resolved?", "No", Status.NOT_STARTED),
        ("Signed off?", "Y", Status.CLOSED),
        ("Outstanding?", "Y", Status.IN_PROGRESS),
        ("Outstanding?", "N", Status.CLOSED),
        ("Open?", "Yes", Status.IN_PROGRESS),
        ("Open?", "No", Status.CLOSED),
        ("Open or Closed?", "Open", Status.NOT_STARTED),
        ("Open or Closed?", "Closed", Status.CLOSED),
        ("Open or Closed?", "O", Status.IN_PROGRESS),
        ("Open or Closed?", "C", Status.CLOSED),
        ("Open / Closed", "Y", Status.UNKNOWN),
        ("Status", "Y", Status.UNKNOWN),
    ],
)
def test_answers_are_read_by_the_question_of_the_heading(heading: str, value: Value, status: Status) -> None:
    assert read_status(value, heading) is status


@pytest.mark.parametrize(
    ("value", "out_of_100", "status"),
    [
        (0.0, False, Status.NOT_STARTED),
        (0.5, False, Status.IN_PROGRESS),
        (1.0, False, Status.CLAIMED),
        (0.0, True, Status.NOT_STARTED),
        (1.0, True, Status.IN_PROGRESS),
        (50.0, True, Status.IN_PROGRESS),
        (100.0, True, Status.CLAIMED),
        (100.0, False, Status.CLAIMED),
        (150.0, True, Status.UNKNOWN),
        (-1.0, True, Status.UNKNOWN),
    ],
)
def test_percentages(value: Value, out_of_100: bool, status: Status) -> None:
    assert read_status(value, "% complete", out_of_100=out_of_100) is status


def test_a_number_below_a_plain_heading_is_no_percentage() -> None:
    assert read_status(3.0, "Status") is Status.UNKNOWN
    assert read_status(0.5, "Status") is Status.IN_PROGRESS


def test_a_column_with_numbers_above_1_runs_to_100() -> None:
    assert runs_to_100([0.0, 1.0, 50.0])
    assert not runs_to_100([0.0, 1.0, 0.5, None, "100"])
    assert not runs_to_100([True, "x"])


def test_the_provider_s_own_words_come_first() -> None:
    words = Words(statuses={Status.CLAIMED: ["Handed over"], Status.CLOSED: ["Green"]})
    assert read_status("handed  over", "Status", words=words) is Status.CLAIMED
    assert read_status("GREEN", "Status", words=words) is Status.CLOSED
    assert read_status("Amber", "Status", words=words) is Status.IN_PROGRESS


def test_the_workbook_s_key_decides_on_colours_and_letters() -> None:
    key = StatusKey({"green": Status.CLOSED, "g": Status.CLOSED, "blue": Status.NOT_STARTED, "4": Status.CLOSED})
    assert read_status("GREEN", "RAG", key) is Status.CLOSED
    assert read_status("🟢", "RAG", key) is Status.CLOSED
    assert read_status("G", "RAG", key) is Status.CLOSED
    assert read_status("Blue", "RAG", key) is Status.NOT_STARTED
    assert read_status(4.0, "RAG", key) is Status.CLOSED
    assert read_status("Green - in progress", "RAG", key) is Status.IN_PROGRESS


@pytest.mark.parametrize(
    ("note", "status"),
    [
        ("Draft completed", Status.UNKNOWN),
        ("Door fixed", Status.UNKNOWN),
        ("Meeting held", Status.UNKNOWN),
        ("Completed by Friday", Status.UNKNOWN),
        ("Closed 3 of 5", Status.UNKNOWN),
        ("Complete apart from the kitchen", Status.UNKNOWN),
        ("Audit completed 3/9, all in place", Status.UNKNOWN),
        ("All complete now", Status.CLOSED),
        ("Completed and embedded", Status.CLOSED),
        ("Closed at QGM 3/10", Status.CLOSED),
        ("Completed by RM 12/9/26", Status.CLOSED),
        ("Complted", Status.CLOSED),
        ("Complete, awaiting sign off", Status.CLAIMED),
        ("✅ Done", Status.CLAIMED),
        ("50% complete", Status.IN_PROGRESS),
        ("3/4 done", Status.IN_PROGRESS),
        ("Not yet started", Status.NOT_STARTED),
        ("Closed - no longer needed", Status.CANCELLED),
    ],
)
def test_a_note_is_read_only_where_it_says_nothing_but_how_far_the_action_is(note: str, status: Status) -> None:
    assert read_status(note, "Progress", in_notes=True) is status


def test_the_workbooks_own_words_are_read_in_notes_too() -> None:
    words = Words(statuses={Status.CLOSED: ["Plan in place"]})
    assert read_status("Plan in place", "Progress", words=words, in_notes=True) is Status.CLOSED
