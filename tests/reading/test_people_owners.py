"""Owner cells as care providers really write them, each understood by itself: no register, no other cell to help."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.model import Ownership
from onelead.reading.people.people import People

TODAY = dt.date(2026, 11, 23)

ONE = {
    "Jane Smith": "Jane Smith",
    "jane smith": "jane smith",
    "JANE SMITH": "JANE SMITH",
    "  Jane   Smith ": "Jane Smith",
    "Jane\u00a0Smith": "Jane Smith",
    "Jane Smith.": "Jane Smith",
    "*Jane Smith": "Jane Smith",
    "Vidhya": "Vidhya",
    "Jo": "Jo",
    "Ali": "Ali",
    "sue": "sue",
    "PAUL": "PAUL",
    "J. Smith": "J. Smith",
    "J Smith": "J Smith",
    "J.Smith": "J.Smith",
    "Smith J": "Smith J",
    "Jane S": "Jane S",
    "Jane S.": "Jane S",
    "J. R. Hartley": "J. R. Hartley",
    "A Khan": "A Khan",
    "Oluwaseun Adebayo": "Oluwaseun Adebayo",
    "Siân Prys-Jones": "Siân Prys-Jones",
    "Siân": "Siân",
    "Maeve O'Neill": "Maeve O'Neill",
    "Maeve O’Neill": "Maeve O’Neill",
    "Anna van der Berg": "Anna van der Berg",
    "Maria de la Cruz": "Maria de la Cruz",
    "Ahmed bin Yusuf": "Ahmed bin Yusuf",
    "Fatima Al-Sayed": "Fatima Al-Sayed",
    "Nguyễn Thị Hoa": "Nguyễn Thị Hoa",
    "Łukasz Wójcik": "Łukasz Wójcik",
    "Zoë Ní Bhriain": "Zoë Ní Bhriain",
    "Li Na Zhou": "Li Na Zhou",
    "Bo Xu": "Bo Xu",
    "Mary-Ann St John": "Mary-Ann St John",
    "Ngozi Chukwu Okonkwo": "Ngozi Chukwu Okonkwo",
    "Grace Hope": "Grace Hope",
    "Joy Marshall": "Joy Marshall",
    "May Rose": "May Rose",
    "Mark Bishop": "Mark Bishop",
    "Bill Chambers": "Bill Chambers",
    "Rose Baker": "Rose Baker",
    "Hope Porter": "Hope Porter",
    "Wayne Cook": "Wayne Cook",
    "Edith Head": "Edith Head",
    "Paul Nurse": "Paul Nurse",
    "Ann Senior": "Ann Senior",
    "Doris Day": "Doris Day",
    "Peter Parsons": "Peter Parsons",
    "Susan Masters": "Susan Masters",
    "Will Young": "Will Young",
    "April Summers": "April Summers",
    "Dawn French": "Dawn French",
    "Don Ellis": "Don Ellis",
    "Don": "Don",
    "Dr Jane Smith": "Jane Smith",
    "Dr. Amit Rao": "Amit Rao",
    "Mrs Patel": "Mrs Patel",
    "Mr. T. Jones": "T. Jones",
    "Sister Agnes": "Sister Agnes",
    "Rev. Peter Lane": "Peter Lane",
    "Ms Okafor": "Ms Okafor",
    "Nurse Jane Smith": "Jane Smith",
    "Matron Clarke": "Clarke",
    "Manager Jane Smith": "Jane Smith",
    "Senior Carer Chidi Okafor": "Chidi Okafor",
    "Deputy Manager Grace Adeyemi": "Grace Adeyemi",
    "Dep Mgr Grace Adeyemi": "Grace Adeyemi",
    "Dep. Mgr. Grace Adeyemi": "Grace Adeyemi",
    "Grace Adeyemi, Dep Manager": "Grace Adeyemi",
    "Dep Grace Adeyemi": "Grace Adeyemi",
    "RM Jane Smith": "Jane Smith",
    "Jane Smith RGN": "Jane Smith",
    "Jane Smith Registered Manager": "Jane Smith",
    "Pedro (Producer)": "Pedro",
    "Jane Smith (RM)": "Jane Smith",
    "Jane Smith (Registered Manager)": "Jane Smith",
    "Jane Smith\n(Manager)": "Jane Smith",
    "Jane Smith\nRegistered Manager": "Jane Smith",
    "Registered Manager\nJane Smith": "Jane Smith",
    "Jane Smith - RM": "Jane Smith",
    "Jane Smith – Deputy": "Jane Smith",
    "RM - Jane Smith": "Jane Smith",
    "RM: Jane Smith": "Jane Smith",
    "RM (Jane Smith)": "Jane Smith",
    "Registered Manager, Jane Smith": "Jane Smith",
    "Jane McLucas, Director of Nursing": "Jane McLucas",
    "Jane Smith, Head of Care": "Jane Smith",
    "Jane Smith, Health & Safety Officer": "Jane Smith",
    "Jane Smith, HR": "Jane Smith",
    "Jane Smith (HR)": "Jane Smith",
    "Jane Smith (Night team)": "Jane Smith",
    "Kitchen - Ebony": "Ebony",
    "Maintenance (Wayne)": "Wayne",
    "Maintenance: Wayne Tolley": "Wayne Tolley",
    "Deputy Manager (Bron)": "Bron",
    "Bronwen Jenkins - Deputy": "Bronwen Jenkins",
    "Oluwaseun (Seun)": "Oluwaseun",
    "Jane Smith (JS)": "Jane Smith",
    "Jane Smith (lead)": "Jane Smith",
    "Jane Smith (Lead), Tom Jones": "Jane Smith",
    "Jane Smith - lead, Tom Jones - support": "Jane Smith",
    "Lead: Jane Smith": "Jane Smith",
    "Lead: Jane Smith; Support: Tom Jones": "Jane Smith",
    "Owner: Jane Smith": "Jane Smith",
    "Jane Smith with support from Tom Jones": "Jane Smith",
    "Jane Smith, with support from Tom Jones": "Jane Smith",
    "Jane Smith (with support from the seniors)": "Jane Smith",
    "Jane Smith supported by Tom Jones": "Jane Smith",
    "Jane Smith, supported by seniors": "Jane Smith",
    "Jane Smith assisted by night staff": "Jane Smith",
    "Jane Smith with help from maintenance": "Jane Smith",
    "Jane Smith with Tom Jones supporting": "Jane Smith",
    "Jane Smith (support: Tom)": "Jane Smith",
    "Jane Smith (support Tom)": "Jane Smith",
    "Jane Smith c/o head office": "Jane Smith",
    "Jane Smith via the GP surgery": "Jane Smith",
    "Jane Smith overseen by the RM": "Jane Smith",
    "Jane Smith on behalf of the provider": "Jane Smith",
    "Jane Smith reporting to RM": "Jane Smith",
    "Jane to lead, Tom helping": "Jane",
    "Jane Smith to complete": "Jane Smith",
    "Jane will do this": "Jane",
    "Jane Smith to arrange with the landlord": "Jane Smith",
    "Jane Smith (from 1 Sept)": "Jane Smith",
    "Jane Smith 12/3/26": "Jane Smith",
    "Jane Smith - 31st March 2026": "Jane Smith",
    "Jane Smith by 31/03/2026": "Jane Smith",
    "Jane Smith 07700 900123": "Jane Smith",
    "Jane Smith ext 204": "Jane Smith",
    "Jane Smith (acting)": "Jane Smith",
    "Jane Smith - on leave until 4/12": "Jane Smith",
    "Jane Smith, Beechwood House": "Jane Smith",
    "Jane Smith <jane.smith@rosecourt.example>": "Jane Smith",
    "jane.smith@rosecourt.example": "Jane Smith",
    "JANE.SMITH@ROSECOURT.EXAMPLE": "Jane Smith",
    "j_smith@rosecourt.example": "J Smith",
    "@Jane Smith": "Jane Smith",
    "@jane": "jane",
    "jane.smith": "jane.smith",
    "SMITH, Jane": "Jane SMITH",
    "Smith, J": "J Smith",
    "Smith, J.": "J Smith",
    "Jane / Jane Smith": "Jane",
    "1. Jane Smith": "Jane Smith",
    "• Jane Smith": "Jane Smith",
    "[Jane Smith]": "Jane Smith",
    "Jane Smith from Estates": "Jane Smith",
    "The Manager: Jane Smith": "Jane Smith",
    "Led by Jane Smith": "Jane Smith",
    "Tom Jones (was Jane Smith)": "Tom Jones",
    "Tom Jones, previously Jane Smith": "Tom Jones",
    "FAO Jane Smith": "Jane Smith",
    "By Jane Smith": "Jane Smith",
    "Actioned by Mel": "Mel",
    "Kelly Ward": "Kelly Ward",
    "Kelly Ward, Dep Manager": "Kelly Ward",
    "David Villa": "David Villa",
    "Margaret Court": "Margaret Court",
    "Della Street, Deputy Manager": "Della Street",
    "Dr Anna Court": "Anna Court",
    "Jane Smith (Elm Court)": "Jane Smith",
    "Charity Mensah": "Charity Mensah",
    "Sunday Eze": "Sunday Eze",
    "Comfort Addo": "Comfort Addo",
    "Md Rahman": "Md Rahman",
    "Jean-Luc Picard": "Jean-Luc Picard",
    "Sarah - Night Lead": "Sarah",
    "Sarah T (NL)": "Sarah T",
    "Jane Smith senior carer": "Jane Smith",
    "Jane Smith (maternity leave)": "Jane Smith",
    "Jane Smith (external consultant)": "Jane Smith",
    "Jane Smith completed 3/4/26": "Jane Smith",
    "Jane Smith until new manager starts": "Jane Smith",
    "Jane Smith to chase contractor, order parts": "Jane Smith",
    "Jane Smith covering for Tom Jones": "Jane Smith",
    "Priya Shah, Day Lewis Pharmacy": "Priya Shah",
    "Wayne - contractor": "Wayne",
    "Wayne (Wayne's Electrical)": "Wayne",
    "Landlord - Mr Ellis": "Mr Ellis",
    "New manager (Jane Smith)": "Jane Smith",
    "Interim Manager - Jane Smith": "Jane Smith",
    "Jane (overall lead) with seniors": "Jane",
    "All staff (lead: Mel)": "Mel",
    "Night staff - Mel to check": "Mel",
    "Mel / Bex (lead)": "Bex",
    "Mel (now Bex)": "Bex",
    "Mel - Bex to support": "Mel",
    "Mel with RM oversight": "Mel",
    "Mel told": "Mel",
    "Barney Man": "Barney Man",
    "Sarah Band": "Sarah Band",
    "Peer Hussain": "Peer Hussain",
    "Alan Peer": "Alan Peer",
    "Band 5 Jane Smith": "Jane Smith",
    "Jane Smith Band 6": "Jane Smith",
    "Jane Smith (Band 5/6)": "Jane Smith",
    "CNS Jane Smith": "Jane Smith",
    "Jane Smith, CNS": "Jane Smith",
    "Jane RGN": "Jane",
    "allan@rosecourt.example": "Allan",
    "newman@rosecourt.example": "Newman",
    "waterhouse@rosecourt.example": "Waterhouse",
    "bev.allman@rosecourt.example": "Bev Allman",
    "Mel - emailed 3/4": "Mel",
}

PLACEHOLDER = (
    """
TBC|tbc|T.B.C.|TBD|TBA|tba.|(TBC)|[TBC]|None at present|No owner yet|No one assigned|Owner needed
Lead to be agreed|N/A - closed|TBC - RM|to follow|to be confirmed|To be confirmed at next meeting|to be agreed
To Be Allocated|To be appointed|N/A|n/a|na|N.A.|not applicable|none|None yet|nil|no one|nobody|nobody yet|-|--|–
—|…|...|?|??|???|.|*|x|X|XX|xxx|vacant|VACANT|Vacancy|vacant post|Post vacant|Deputy Manager - vacant
Deputy Manager (vacant)|Clinical Lead - TBC|RM (TBC)|Deputy (to be recruited)|unassigned|not assigned
Not Assigned|Not yet assigned|unallocated|unknown|Not known|not sure|awaiting appointment|Awaiting new manager
pending recruitment|recruiting|Responsible person|Responsible Person|Responsible person's name
RESPONSIBLE PERSON|Person responsible|responsible officer|Named person|lead person|Name|name|Name here
Insert name|<insert name>|[name]|Enter name of lead|MENTION THE RESPONSIBLE PERSON FOR THIS ACTION
Please add name|Select owner|Staff name|Lead name|Owner name|new manager|New Manager|New RM|the new deputy
New deputy manager|Incoming manager|Manager when appointed|Who?|who|someone|Somebody|by whom?
""".strip()
    .replace("\n", "|")
    .split("|")
)

SEVERAL = [
    "Jane Smith / Tom Jones",
    "Jane Smith/Tom Jones",
    "Jane & Tom",
    "Jane and Tom",
    "Jane + Tom",
    "Jane or Tom",
    "Jane Smith or Tom Jones",
    "Jane then Tom",
    "Jane Smith → Tom Jones",
    "Jane -> Tom",
    "Faiz/Nora",
    "faiz/nora",
    "JANE SMITH / TOM JONES",
    "Jane Smith, Tom Jones and Ali Khan",
    "Jane Smith, Tom Jones",
    "Jane, Tom and Ali",
    "Jane, Tom & Ali",
    "Jane, Tom, Ali",
    "Jane Smith; Tom Jones",
    "Jane Smith\nTom Jones",
    "Jane\nTom",
    "Jane Smith\r\nTom Jones",
    "1. Jane Smith 2. Tom Jones",
    "• Jane Smith\n• Tom Jones",
    "Jane Smith - Tom Jones",
    "Jane Smith (Tom Jones)",
    "Jane Smith with Tom Jones",
    "Jane Smith along with Tom Jones",
    "Jane Smith together with Tom Jones",
    "Jane Smith plus Tom",
    "Dr Rao / Mrs Patel",
    "Dr Rao and Jane Smith",
    "J. Smith / T. Jones",
    "J Smith & T Jones",
    "Jane Smith (RM) / Tom Jones (Deputy)",
    "Jane Smith (RM), Tom Jones (Deputy)",
    "Jane Smith (Registered Manager) and Tom Jones (Deputy Manager)",
    "Jane Smith, Registered Manager and Tom Jones, Deputy",
    "jane.smith@rosecourt.example; tom.jones@rosecourt.example",
    "@jane @tom",
    "RM / Deputy",
    "RM/DM",
    "RM & DM",
    "RM and Deputy",
    "Registered Manager / Deputy Manager",
    "Registered Manager and Deputy",
    "Registered Manager, Deputy Manager",
    "Manager\nDeputy",
    "Manager & Cook",
    "Night Lead / Kitchen Manager",
    "Deputy/Clinical Lead",
    "Registered Manager & Nominated Individual",
    "Clinical Lead and Nurse in charge",
    "Ann plus seniors",
    "Jane Smith and seniors",
    "Jane Smith & team",
    "Jane & Night team",
    "Jane Smith / HR",
    "Jane Smith / all staff",
    "Jane Smith, night staff",
    "Manager and seniors",
    "RM / seniors",
    "Registered Manager and all staff",
    "RM + care team",
    "Deputy with the night staff",
    "Leanne & RM",
    "Ann and the deputy manager",
    "Jane Smith / RM",
    "O'Neill / van der Berg",
    "Jane Smith et al",
    "Jane Smith and others",
    "Jane Smith + 2 seniors",
    "Mel and her team",
    "Mel until Dec then Bex",
    "Mel\\Bex",
    "Mel|Bex",
    "RM or nominated deputy",
    "RM (or deputy in absence)",
    "Sarah Thomas RGN / Kelly Ward RMN",
    "Elm unit lead and Oak unit lead",
    "Mel & Bex, overseen by RM",
    "Siân & Bronwen",
    "Grace / Joy",
    "Wayne Cook & Ann Porter",
]

GROUP = (
    """
All staff|all staff|ALL STAFF|All|Everyone|everybody|Both|All managers|All nurses|Each nurse|every senior
Any nurse on shift|RGNs|HCAs|Nurse(s)|2 carers|Every member of staff|Members of staff|Elm ward|Us|IT support
Night team|Night staff|Nights|Day staff|Day and night staff|Care team|Care staff|Care Team Leaders|Team leaders
Team Leads|Seniors|seniors|Senior Carers|Senior Care Assistants|Carers|Nurses|Nurses and carers
Registered nurses|Agency nurses|Agency staff|Care coordinators|Care Co-ordinators|Unit managers
Heads of department|Department heads|Keyworkers|Key workers|Housekeepers|Domestics|Kitchen|Kitchen staff
Kitchen team|Kitchen and care staff|Housekeeping|Laundry|Maintenance|Maintenance team|Estates|Facilities
Catering|Activities team|Activities|HR|hr|H.R. team|HR & Finance|HR/Finance|Human Resources|Finance|IT|Marketing
Marketing\\nTeam|Admin|Admin team|Head Office|head office|Management|Management team|Senior management team|SMT
SLT|MDT|Leadership team|The Board|Board of Trustees|Governance committee|Health & Safety Committee|Falls group
Clinical governance group|Dept of Racing, Gaming and Liquor|Department of Health|The landlord|Landlord
Contractor|Contractors|External contractor|Supplier|Agency|Otis Ltd|Firemark Fire Protection Ltd|Smith & Sons
Jones and Sons Ltd|Boots pharmacy|Pharmacy|GP surgery|District nurses|Local authority|Leeds City Council|NHS|ICB
CQC|The provider|Housing association|Beechwood House|Willow Lodge|Rosewood Care Home|Sunrise Nursing Home
Hollins Care Services|info@rosecourt.example|manager@rosecourt.example|night.team@rosecourt.example
hr@rosecourt.example|House team|Elm unit|Oak unit staff|Staff team|Staff|Volunteers|Relatives|Residents
Whoever is on shift|Various|Multiple staff|Quality team|Compliance|Training department|Unit leads|Shift leaders
Chefs|Cooks|Cleaners|Housing & Estates Teams|Learning and Development|Seniors and team leaders|HR / Estates
Kitchen / Housekeeping|HR\\nEstates|Estates Sub-Committee|Quality Sub-Committee|Subcommittee|Steering Sub-group
Working party|Band 7s|Band 6 nurses|Band 5/6 nurses|Band 5 & 6 nurses|Bands 5 and 6|B7s|CNSs|Hospice|The Executive|The Exec|Exec|Execs|Exec team
Whoever's in the office|whoever’s on|whoevers on shift|Peers|allstaff@rosecourt.example
nightteam@rosecourt.example|care.seniors@rosecourt.example|homemanager@rosecourt.example
""".strip()
    .replace("\n", "|")
    .split("|")
)

ROLE = (
    """
Nurse i/c|HOD|Landlord's surveyor|Laundry lady|Plumber (contracted)|All staff, led by RM|Registered Manager
registered manager|REGISTERED MANAGER|Reg. Manager|Reg Manager|Registered\\nManager|RM|rm|R.M.|DM|NI|Manager
The manager|Home Manager|Care Home Manager|Care Manager|Service Manager|Branch manager|Area Manager
Regional Operations Manager|General Manager|Deputy|Deputy Manager|Deputy\\nManager|Dep Manager|Acting Manager
Acting Deputy Manager|Interim Manager|Assistant Manager|Asst. Manager|Nominated Individual
Responsible Individual|Nominated individual (NI)|Registered Manager (RM)|RM - Registered Manager|CEO
Chief Executive|Director|Director of Nursing|Director of Care|Managing Director|Operations Director|Head of Care
Head of Estates|Head of Quality and Compliance|Clinical Lead|clinical lead|Clinical Nurse Manager|Nurse
Senior Nurse|Sr Nurse|Snr Carer|Lead Nurse|Staff Nurse|Nurse in charge|Nurse on duty|Person in charge
Shift Leader|Shift lead|Team Leader|Team Lead|Night Senior|Night Sister|Matron|Carer|Senior Carer|Senior
Care Assistant|Senior Care Assistant|Healthcare Assistant|HCA|Support worker|Key worker|Keyworker
Activities Coordinator|Activities Co-ordinator|Activities Lead|Activity organiser|Wellbeing Lead|Dementia Lead
Dementia Champion|Infection Control Lead|IPC Lead|Infection Prevention & Control Lead|Falls Lead|Falls champion
Medication Lead|Medicines Lead|Safeguarding Lead|Quality Lead|Quality Assurance Manager|Compliance Manager
Compliance & Quality Lead|HR Manager|HR Advisor|HR & Finance Specialist|Finance Manager|Payroll Officer
Administrator|Office Manager|Receptionist|Training Manager|Learning and Development Manager
Health & Safety Officer|Health and Safety Lead|H&S Officer|H&S Lead|Fire Marshal|Fire Warden|Maintenance Lead
Maintenance Manager|Maintenance man|Maintenance Officer|Maintenance person|Handyman|Handyperson|Caretaker
Gardener|Chef|Head Chef|Cook|Head Cook|Night Cook|Kitchen Manager|Kitchen assistant|Catering Manager|Housekeeper
Head Housekeeper|Housekeeping Supervisor|Cleaner|Domestic Supervisor|Laundry Assistant|Driver|Care Coordinator
Field Care Supervisor|Rota Coordinator|Scheduler|Recruitment Officer|Estates Manager|Facilities Manager
Property Manager|Project Lead|Racing Manager|Gaming Machine Officer|Tissue Viability Nurse
Occupational Therapist|GP|Pharmacist|Physiotherapist|Social worker|District Nurse|Food & Beverage Manager
Food and Beverage Manager|Manager to complete|Manager on duty|On call manager|Previous manager
Unit Manager, Elm unit|Manager - Elm unit|Chair of Trustees|Data Protection Officer|Deputy Head of Care
Lead for Falls|Quality and Improvement Lead|Nurse (RGN)|Sunday cook|Band 5|Band 6 nurse|band 5|CNS|Night CNS
Hospice CNS|Diabetes CNS|ANP|the hoist man|the boiler man|lift man|Lift Man|oil man|the Window Man|Chief Exec
Executive|Finance Executive|Executive Director|Sub-Committee Chair|peer|a peer|Colleague
""".strip()
    .replace("\n", "|")
    .split("|")
)

UNCLEAR = (
    """
ACX / L&W|Content/SEO|Smith, Jane|JS|J.S.|J S|JS/TJ|JS & TJ|mk|PJD|KW|JS2|XKFW|ACX|J|Jane/TJ|As above|as above
ditto|Ditto|see above|same|1|2026|Vacant (Jane covering)|SK, TP and RM|JS (RM)|RM - JS|RM?|Mel to Bex
Possibly Mel|Discuss at meeting|Shared|ongoing|Yes|In progress|Jane Smith?|Jane Smith (TBC)|Jane / TBC
Bloggs, Joanna|see minutes|Weekly|12/3/26|with|12/12/2026|07700 900123|12.30pm
""".strip()
    .replace("\n", "|")
    .split("|")
)


def ownership(text: str) -> Ownership:
    return People((), [text], TODAY).owner(text).ownership


@pytest.mark.parametrize(("text", "name"), ONE.items())
def test_one_person(text: str, name: str) -> None:
    owner = People((), [text], TODAY).owner(text)
    assert (owner.ownership, owner.name) == (Ownership.ONE, name)


@pytest.mark.parametrize("text", ["", " ", "\u00a0", " \n ", "\u200b", "\t"])
def test_nothing(text: str) -> None:
    assert ownership(text) is Ownership.NONE


@pytest.mark.parametrize("text", PLACEHOLDER)
def test_words_that_stand_for_nobody(text: str) -> None:
    assert ownership(text) is Ownership.PLACEHOLDER


@pytest.mark.parametrize("text", SEVERAL)
def test_more_than_one(text: str) -> None:
    owner = People((), [text], TODAY).owner(text)
    assert owner.ownership is Ownership.SEVERAL
    assert len(owner.people) > 1


@pytest.mark.parametrize("text", GROUP)
def test_a_group(text: str) -> None:
    assert ownership(text.replace("\\n", "\n")) is Ownership.GROUP


@pytest.mark.parametrize("text", ROLE)
def test_a_post_that_nobody_is_named_for(text: str) -> None:
    assert ownership(text.replace("\\n", "\n")) is Ownership.ROLE


@pytest.mark.parametrize("text", UNCLEAR)
def test_cannot_tell(text: str) -> None:
    assert ownership(text) is Ownership.UNCLEAR
