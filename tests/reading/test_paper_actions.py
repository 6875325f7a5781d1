"""Actions that are a notice, a submission, an appointment or a document, also where they only name it."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    ("action", "text"),
    [
        (
            "Retrospective safeguarding concern to Hampshire for Mr F",
            "Submitted 15/5/26, ack from MASH ref HSAB/26/1187",
        ),
        ("Retrospective safeguarding concern to council for Mr F", "Submitted 15/5/26, ack from MASH ref HSAB/26/1187"),
        ("Late notifications to be sent to CQC (3)", "Three submitted 3/6/26 refs 1-88120, 1-88121, 1-88122"),
        ("DoC letter for the 3 incidents", "3 letters sent 14/9/26, copies in file refs DC7-9"),
        ("Clinical lead in post", "Kwame Asante appointed 1/10/26, contract signed"),
        ("Appoint a clinical lead", "Kwame Asante appointed 1/10/26, contract signed"),
        ("Raise safeguarding with council for Mr F", "Raised 15/5/26, council ref SG-1187"),
        ("CQC notification for Mr P's fractured hip", "Notified 4/9/26, ref 1-77310"),
        ("Safeguarding alert re bruising, Mrs L", "Raised 9/9/26 with the council, ref SA-220"),
        ("DoLS renewal for Mr T", "Sent 4/8/26, acknowledged 6/8/26 by DoLS team"),
        ("Apology letter to Mrs Hill's family", "Letter sent 12/10/26, copy in file ref C-14"),
        ("Statement of purpose to CQC", "Submitted 2/10/26, receipt 1-99120"),
        ("Registered manager in post", "Joy Bell started 7/9/26, contract signed"),
        ("Deputy manager to be recruited", "Ola Ade started 1/10/26"),
        ("Referral to falls clinic for Mr Dunn", "Referred 3/9/26, clinic ref FC-221 acknowledged"),
        ("RIDDOR for carer's broken wrist", "Reported 9/9/26, HSE ref 4F2A-119"),
        ("Report the lost diary to the ICO", "Reported 2/9/26, ICO ref IC-204411"),
        ("Make a safeguarding referral for Room 4", "Made 3/9/26, MASH ref 5521"),
        ("Complaint response to Mr Nash", "Sent 3/10/26 ref CR-19, acknowledged by Mr Nash"),
        ("Activities co-ordinator in post", "Ruth Obi in post from 5/10/26"),
        ("Outstanding statutory notifications (2)", "Two submitted 4/6/26, refs 1-90011 and 1-90012"),
        ("Alert safeguarding about Mrs D's bruises", "Raised 3/8/26, SG ref 88/14"),
        ("Duty of candour letters to both families", "Both sent 2/10/26, refs DC11 and DC12"),
        ("Inform CQC of the new manager", "Notified 3/9/26, ref 1-44120"),
        ("Night seniors (2) recruited", "Both started 5/10/26"),
        ("Safeguarding referral for Mrs Ash", "Sent 2/10/26, MASH ref 22017"),
        ("Outcome letter to Mr Pike", "Posted 3/10/26 ref CL-8"),
        ("Night manager in post", "Dele Ajayi started 2/11/26, DBS and contract in file"),
        ("RIDDOR for the scald", "Submitted 3/8/26, ref 77A-3391"),
        ("Letter of apology to Mrs Hill", "Sent 3/9/26, copy ref L-12"),
    ],
)
def test_the_dated_reference_of_what_the_action_names_is_a_result(action: str, text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY
    assert read_evidence(text, action=action).kind is EvidenceKind.RESULT


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("Improve pressure care on nights", "Submitted 27/8/26"),
        ("Stop missed calls on Sundays", "Letter sent 14/9/26 ref DC7"),
        ("Clinical lead to check MARs weekly", "Kwame Asante appointed 1/10/26, contract signed"),
        ("Staff to raise safeguarding concerns the same day", "Raised 15/5/26, council ref SG-1187"),
        ("Safeguarding concerns to be discussed at every team meeting", "Discussed 3/9/26, minutes ref 12"),
        ("Letters from the GP to be put in the care file the same day", "Sent 3/9/26 ref 22"),
        ("DoC letter for the 3 incidents", "Letters drafted 14/9/26 ref DC7"),
        ("Clinical lead in post", "Advert out 3/9/26, ref 2291"),
        ("Clinical lead in post", "Offer made 3/9/26 to K Asante"),
        ("Safeguarding concern for Mr F", "Discussed with council 15/5/26, ref awaited"),
        ("Retrospective notifications (3)", "Emailed RM to send them 3/6/26"),
        ("Written report to CQC under Reg 17(3)", "Submitted"),
        ("Notices for fire exits", "Ordered 3/9/26 ref PO-552"),
        ("Raise the kerb at the front door", "Raised with landlord 3/9/26 ref 5512"),
        ("Night manager in post", "Advert live, closes 3/12"),
        ("Check referrals are made", "Made 3/8/26 ref 55"),
        ("Hold supervision with clinical lead", "Held 3/8/26, ref S12"),
        ("Escalate concerns to CQC when needed", "Escalated 3/9/26 ref 1-4412"),
        ("Referrals to be discussed at handover", "Referred 3/9/26 ref 12"),
        ("Raise awareness of safeguarding", "Raised 3/9/26, minutes ref 12"),
        ("Staff in post understand fire procedure", "Two appointed 1/10/26, contract signed"),
        ("Apology letters to be warmer", "Letter sent 3/9/26 ref 12"),
        ("Report broken equipment to maintenance", "Reported 3/9/26 ref 5512"),
        ("Applications for DoLS in date for all residents", "Sent 3/9/26 ref D-12"),
        ("Make safeguarding training compulsory", "Policy issued 3/9/26 version 2"),
    ],
)
def test_a_habit_is_proven_by_no_paper_nor_a_paper_by_what_is_not_yet_done(action: str, text: str) -> None:
    assert read_evidence(text, action=action).kind is EvidenceKind.ACTIVITY
