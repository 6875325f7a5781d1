"""The verbs and topics of improvement plans: which are general, and which say what somebody does."""

from __future__ import annotations

from onelead.reading.word_lists import word_set

GENERAL_VERBS = word_set(
    """
        improve improving improved improvement improvements ensure ensuring review reviewing monitor monitoring
        promote promoting support supporting develop developing enhance enhancing address addressing consider
        considering explore exploring encourage encouraging strengthen strengthening maintain maintaining continue
        continuing embed embedding increase increasing reduce reducing manage managing tackle reinforce reinforcing
        highlight raise raising better more understand facilitate optimise maximise minimise sustain oversee evaluate
        analyse investigate look communicate engage liaise empower upskill refresh focus work progress prioritise
        achieve deliver provide demonstrate follow implement establish foster boost drive lead revisit strive aim try
        be become have enable enabling
    """
) | {
    "look into",
    "look at",
    "make sure",
    "raise awareness",
    "work on",
    "work towards",
    "deal with",
    "focus on",
    "sort out",
    "think about",
    "keep on top",
    "get better",
    "reflect on",
    "keep up",
    "take action",
    "take steps",
    "carry on",
}
"""Verbs that say that something should be better, not what is done."""

LOOSE_VERBS = word_set(
    """
        update updating train training remind reminding complete completing audit auditing check checking assess
        discuss discussing speak talk supervise carry do conduct undertake hold address arrange organise plan inform
        brief educate teach share cascade change create introduce perform record document observe report respond start
        tighten clarify identify confirm sort fix deal retrain coach mentor recruit
    """
)
"""Verbs of doing that are too broad only where nothing but general words follow: *Update care plans*."""

NO_MEANING = word_set(
    """
        a an the of to in on for with by and or at as is are be been that this these those their its our all any into
        from it they we will where when which who what how not also both so there have has had should must can need
        needs more better good best effective effectively appropriate appropriately robust clear clearly consistent
        consistently regular regularly timely relevant necessary required adequate adequately proper properly correct
        correctly full fully always ongoing continuous continuously overall general further current new up out about
        across around within being do does done through throughout times time high higher quality very very-well well
        safely safe accurate accurately ensure make sure possible soon sooner least most some other others them his
        her per each every whole entire own level levels particular key main such like importance need
    """
)
"""Words that particularise nothing."""

TOPICS = word_set(
    """
        staff team teams carer carers nurse nurses manager managers management senior seniors agency worker workers
        employee employees resident residents people person persons service services user users client clients tenant
        tenants individual individuals family families relative relatives nok visitor everyone anyone stakeholder
        stakeholders professionals care plan plans planning record records recording record-keeping documentation
        document documents paperwork note notes file files chart charts mar mars emar log logs policy policies
        procedure procedures process processes system systems practice practices standard standards guidance
        guidelines regulation regulations regulatory legislation legal compliance compliant governance oversight
        leadership culture communication information handover handovers supervision supervisions appraisal appraisals
        induction inductions training trained learning education competency competencies competence knowledge skill
        skills awareness aware understanding understood understand responsibilities responsibility roles role duties
        accountability audit audits auditing check checks monitoring monitored review reviews reviewed checked audited
        recorded updated completed followed documented met implemented maintained supported managed embedded improved
        place assessment assessments risk risks safety health hygiene infection control prevention ipc ppe cleanliness
        cleaning cleaned clean medication medications medicine medicines meds drug drugs pressure area skin wound
        wounds tissue viability falls fall choking nutrition nutritional hydration diet diets food fluid fluids weight
        weights meal meals mealtime mealtimes dining experience experiences oral mouth continence catheter dementia
        behaviour behaviours behavioural positive end life mca dols consent capacity mental safeguarding dignity
        dignified respect privacy choice choices independence wellbeing well-being involvement engagement activity
        activities social interaction stimulation meaningful person-centred personalised individualised centred
        holistic needs need preferences wishes outcomes outcome goals lives daily-life incident incidents accident
        accidents complaint complaints concerns concern issue issues feedback lessons learned learnt near misses
        trends themes analysis reporting reports report environment environmental premises building maintenance
        equipment fire fire-safety water home homes decor furnishings staffing rota rotas recruitment retention
        sickness absence morale wellness deployment cover vacancies turnover quality assurance improvement
        improvements improving performance efficiency effectiveness delivery provision action actions programme
        programmes strategy strategic approach arrangements measures controls mechanism mechanisms framework working
        work relationship relationships partnership partnerships teamwork attitude attitudes approaches values vision
        ethos openness transparency transparent candour duty things matters situation areas gaps gap shortfalls
        weaknesses deficiencies findings recommendations requirements expectations cqc commissioners council gp
        multidisciplinary mdt external partners call bell bells response times pain bowel bowels sepsis epilepsy
        diabetes moving handling manual mobility transfers bed rails restraint admission admissions discharge
        discharges pre-admission transition transitions hospital manner basis order line accordance day-to-day daily
        reminder reminders
        level day night support supports promoted
    """
)
"""What plans are about: kinds of record, of people and of care. None of them alone is particular."""

_WHICH = (
    r"(?:(?:the|all|each|every|our|care|senior|registered|deputy|home|unit|clinical|quality|team|night|day|nursing|kitchen"
    r"|domestic|agency|service)\s+)*"
)
_WHO = (
    rf"{_WHICH}(?:managers?|rm|dm|ni|deputy|deputies|staff|team|teams|nurses?|seniors?|carers?|leads?|leaders?|we|management"
    r"|provider|everyone|service|home|i|cook|chef|keyworkers?|key workers?)"
)
_MUST = r"(?:to|will|must|should|need to|needs to|are to|is to|shall)\s+(?:be\s+)?"
_WANT = r"(?:we |i )?(?:need|needs|aim|plan|intend|want) to\s+"
_THERE = r"there (?:is|needs to be|should be|must be) (?:a )?(?:need )?(?:to )?"
SUBJECT = rf"^(?:\W|\d+[.)])*(?:please\s+|{_THERE}|{_WANT}|to\s+|(?:{_WHO})\s+{_MUST})+"
"""Who is to do it, at the beginning of an action in small letters."""
