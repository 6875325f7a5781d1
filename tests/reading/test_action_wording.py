"""Actions that say too little, and actions that are several."""

import pytest

from onelead.reading.actions.action_wording import is_too_broad, separate_tasks

BROAD = """
Improve recording
Improve documentation
Improve communication
Improve communication with families
Improve staff communication
Improve record keeping
Improve care planning
Improve oral care
Improve medicines management
Improve infection control practice
Improve the dining experience
Improve governance and oversight
Improve laundry labelling
To improve staff morale
We will improve the quality of care plans
Review care plans
Review all care plans
Review policies
Review governance
Review risk assessments
Review staffing levels
Review and update care plans
Review the complaints process
Monitor staff
Monitor practice
Monitor closely
Monitor weights
Monitor compliance with policies
Continue to monitor
Ensure compliance
Ensure staff are trained
Ensure all staff are trained
Ensure all staff follow policies and procedures at all times
Ensure that all staff are aware of their responsibilities and follow policies and procedures
Ensure care plans are person-centred
Ensure records are accurate and up to date
Ensure dignity is respected
Ensure medication is given safely
Make sure staff know what to do
Look into behaviour support
Look into complaints
Look at staffing
Raise awareness of safeguarding
Raise staff awareness
Promote good practice
Promote independence
Promote good medicines practice
Support staff
Support staff to improve
Develop staff skills
Enhance leadership
Strengthen oversight
Encourage staff to report incidents
Address concerns
Address culture
Embed learning
Embed good practice
Maintain standards
Increase activities
Reduce falls
Reduce complaints
Consider training
Work on team culture
Focus on quality
Better communication
Better handovers
More activities
More supervision
Staff training
Training
Training for staff
Supervision
Communication with families
Ongoing monitoring
Update care plans
Update policies and procedures
Train staff
Train all staff
Remind staff
Remind staff about recording
Complete audits
Carry out audits
Audit care plans
Check records
Discuss with staff
Speak to staff
Staff to be more aware
Staff to improve recording
All staff to follow policy
Manager to monitor
Manager to review care plans
Registered manager to ensure compliance
Team leaders to monitor practice
Improve.
IMPROVE RECORDING
"""
SPECIFIC = """
Replace the self-closer on fire door FD07
Review the MAR chart of Room 5 each Monday
Review 5 care plans a week against the checklist
Review Mrs Patel's falls plan
Review the falls policy by 30 November
Review care plans monthly
Review the night rota with Jane Smith
Review the call bell log each morning at handover
Improve handover by adding falls, choking and DNACPR boxes to the sheet
Improve the signage on the Elm corridor
Improve lighting on the back stairs
Ensure the sluice door is locked at every check
Ensure a first aider is on every shift
Ensure all 38 bedrooms have a call bell in reach
Ensure thickener is kept in the locked cupboard
Ensure each resident's DNACPR is at the front of their file
Ensure that two staff sign the CD register at every shift change
Monitor fridge temperatures twice a day and record them on the log
Monitor Room 12's fluid intake for two weeks
Monitor weekly weights for the 9 people at risk
Train 12 night staff in moving and handling by December
Train two seniors as fire wardens
Train kitchen staff on IDDSI using the fork test
Update the PEEP for Room 14
Update the fire risk assessment after the Elm extension
Audit 4 care files a week
Audit the CD register every Monday
Check the first aid boxes monthly
Check water temperatures at every outlet weekly
Speak to Tom Jones about late notes
Discuss pressure care with the district nurse on 3 December
Remind night staff at each handover to sign the repositioning chart
Hold a supervision with each of the 9 overdue staff
Reduce falls on Elm by 20% by March
Reduce agency use at night to two shifts a week
Increase one-to-one activity for the 6 people cared for in bed
Fit a new lock
Buy a second kettle
Repair the garden gate
Replace the stair carpet
Recruit two night seniors
Write an oral care plan for all 18 people
Publish the annual IPC statement on the website
Send the weekly staffing return by noon each Monday
Put a texture list in the kitchen
Paint the first floor corridor
Clear the bin store and fit a lock
Order new slings
Install grab rails in the wet room
Book the boiler service
Display the rating by the front door
Move the clinical bin out of the corridor
Label all slings with the person's name
Provide a lockable drawer in each bedroom
Provide hand gel at the entrance
Implement the RESTORE2 tool on both units
Implement a weekly walkaround of the environment
Develop a one-page profile for every person on Oak
Support Jamal to choose a college course
Investigate the medication error of 3 September
Look into the noise from the lift motor on Elm
Night nurse to count the CD cupboard at each shift change
Deputy to observe two medicines rounds a week
Chef to meet each new resident within 48 hours of admission
Explore a second GP round with Dr Khan
Encourage fluids at 11:00 and 15:00 using the hydration trolley
Introduce a bath book signed by both carers
Add a body map to the accident form
File consent forms in section 2 of the care plan
Ring families after every fall
Test the pull cords weekly
"""


@pytest.mark.parametrize("text", BROAD.strip().splitlines())
def test_a_general_verb_with_a_general_object_is_too_broad(text: str) -> None:
    assert is_too_broad(text)


@pytest.mark.parametrize("text", SPECIFIC.strip().splitlines())
def test_a_record_place_check_amount_person_or_time_makes_it_specific(text: str) -> None:
    assert not is_too_broad(text)


@pytest.mark.parametrize("text", ["", "  ", "-", "?", "\xa0"])
def test_a_blank_is_not_broad_but_missing(text: str) -> None:
    assert not is_too_broad(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1. Replace the door closer\n2. Train staff on the alarm\n3. Test weekly", 3),
        ("1) Replace the door closer 2) Train staff on the alarm", 2),
        ("1. Replace the door closer 2. Train staff on the alarm", 2),
        ("a) Replace closer\nb) Test with alarm", 2),
        ("(i) Replace closer\n(ii) Test with alarm", 2),
        ("(a) Order slings (b) Label each sling", 2),
        ("• Replace closer\n• Test with alarm", 2),
        ("- Replace closer\n- Test with alarm\n- Tell staff", 3),
        ("* Replace closer\n* Test with alarm", 2),
        ("• Replace closer • Test with alarm", 2),
        ("1. Body map training\n2. Body maps in each flat\n3. Manager to see all maps weekly", 3),
        ("1) New lock\n2) Log the key\n3) Check it each night", 3),
        ("Order the slings, then:\n- Labels\n- Train night staff\n- Check them weekly", 3),
        ("1. Replace closer\n2. Test with alarm\n3. Room 5", 2),
        ("The following are needed:\n• Replace closer\n• Test with alarm", 2),
        ("Replace the door closer\nTrain staff on the alarm", 2),
        ("Replace the door closer.\n\nTest it with the alarm.", 2),
        ("RM to update the policy\nDeputy to train night staff", 2),
        ("Review the rota\r\nRecruit two seniors", 2),
        ("To order new slings\nTo label each sling", 2),
    ],
)
def test_a_list_or_lines_of_tasks_are_several(text: str, count: int) -> None:
    assert len(separate_tasks(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Replace the door closer",
        "1. Replace the door closer",
        "- Replace the door closer",
        "Replace the door closer\non FD07",
        "Replace the door closer on\nFire door FD07 and test it",
        "Replace the door closer,\ntest it and sign the log",
        "Check the bell in:\n- Room 5\n- Room 6",
        "Replace bulbs in:\n1. Lounge\n2. Kitchen",
        "Replace the closer on FD07. Test it with the alarm.",
        "Replace the closer and train staff; test weekly",
        "Reg 12. Replace the closer",
        "Count the CDs at 8.00 and 20.00",
        "Section 2.1 and 2.2 of the policy to be rewritten",
        "Replace the closer\nRoom 5",
        "Replace the closer\n(see job 4471)",
        "Give 1. tea and toast",
        "Update care plans for Room 1 and Room 2",
    ],
)
def test_one_task_stays_one(text: str) -> None:
    assert separate_tasks(text) == ()


def test_a_list_of_tasks_begins_with_its_first_though_no_verb_does() -> None:
    assert separate_tasks("1. Body map training\n2. Body maps in each flat\n3. Manager to see maps weekly")[0] == (
        "Body map training"
    )


def test_the_tasks_are_returned_without_their_markers() -> None:
    assert separate_tasks("1. Replace closer\n2) Test with alarm") == ("Replace closer", "Test with alarm")
