"""Words that begin with a capital letter in a tracker and are nobody's name, and everyday words that are names too."""

from __future__ import annotations

from onelead.reading.word_lists import word_set

TERMS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march july september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    cqc nhs england english british uk gp gps dols mca mar prn mdt rgn rmn ppe iddsi waterlow braden news2 riddor
    coshh legionella loler puwer ipc lado ico hse apr datix radar nourish caredocs excel word teams outlook whatsapp
    easter christmas covid influenza norovirus parkinson alzheimer dementia diabetes epilepsy
    one two three four five six seven eight nine ten first second third fourth last next
    the a an this that these those it its there here what when where who which why how if as at by for from in into
    of off on onto or out over per since so than then to under until up upon via with within without and but not no
    nor all any both each every few many more most much none other others some such own same
    he she they we you i his her hers their theirs our ours your yours my mine him them us
    is are was were be been being has have had do does did can could may might must shall should will would
    action actions owner owners status evidence outcome outcomes deadline deadlines theme themes issue issues priority
    high medium low critical urgent open closed close complete completed overdue cancelled extend escalate extended
    escalated supported unsupported cannot tell yes done started progress waiting approved agreed noted
    manager managers deputy registered nominated individual lead leads senior seniors carer carers nurse nurses
    team staff kitchen laundry domestic maintenance activities reception administrator director quality regional
    area provider head chef cook handyman housekeeper clinical night day agency bank trainer assessor pharmacist
    engineer surveyor inspector commissioner council landlord contractor family families relative relatives resident
    residents people person service services home homes house court lodge hall unit wing floor room rooms lounge
    corridor bathroom garden office store annexe ward building site
    fire water safety safe door doors alarm alarms extinguisher boiler lift hoist bed rail rails sensor mat call bell
    care plan plans record records chart charts audit audits review reviews check checks training supervision
    appraisal competency observation observations spot sample sampled weekly monthly daily quarterly annual yearly
    medicines medicine medication stock fridge temperature dose allergy allergies consent capacity best interests
    falls fall choking skin pressure weight nutrition hydration continence infection control hygiene cleaning
    safeguarding dignity privacy complaint complaints feedback survey compliment meeting meetings minutes governance
    policy policies procedure procedures risk risks assessment assessments incident incidents accident accidents
    certificate photo invoice report reports register registers log logs form forms folder file files sheet list
    regulation requirement requirements statement domain caring effective responsive well-led
    replace replaced repair repaired fit fitted install installed buy bought order ordered send sent give given
    ask asked tell told make made put take took find found show shown see seen look looked read write wrote
    add added remove removed keep kept start began begin finish ended end set use used run ran hold held
    all-staff follow-up re-check handover rota refresher induction toolbox huddle reopen compare compared hourly
    internal external agree agreed decide decided name named nobody somebody new old gone still already not-started
    ensure ensured improve improved update updated raise raised book booked move moved bring brought get got keep kept
    stop stopped let help helped teach taught train trained count counted weigh weighed test tested label labelled
    hot cold pull pulled push tie untie tape taped flush flushed decoration decorations strip strips hang rehang cords
    green amber red blue white black grey gray price power light lights heat heating gas electric electrical bell bells
    street road park field church hill north south east west bridge lane stone steel glass cross long short small little
    quick strong spring winter snow law porter gardener noble garden gardens kitchenette summerhouse
    single ownership claimed completion assurance gap bedroom bedrooms estates ops restrictor restrictors
    previous previously partially fully immediately urgently recently currently usually ready incomplete
    superseded fewer less least better worse best worst early late later sooner soon always never sometimes
    often again deep self mid half whole full empty loose tight broken cracked damaged faulty missing lost
    blocked worn torn stained controlled secure confidential accessible visible legible accurate correct
    incorrect out-of-date expired job jobs task tasks window windows storage cupboard cupboards shelf shelves
    tap taps sink basin bath shower toilet toilets carpet carpets curtain curtains chair chairs table mattress
    mattresses pillow cushion hoists sling slings wheelchair wheelchairs trolley trolleys fridges freezer oven
    kettle thermometer plumber electrician joiner builder decorator contractors supplier suppliers coordinator
    co-ordinator supervisor assistant association housekeeping admin finance finances district community
    hospital surgery practice advice guidance interview interviews transfer transfers notification notifications
    referral referrals dependency score scores trial trials sleep lone rude pureed thickened film reconcile
    watch scan plot cap oil air trim hem wipe knock fetch sharpen hire weed pot site site's re-site cut practise
    return returns learn upgrade abandon rota rotas dnacpr respect peeps pins indeed wash iron dry fill refill
    top-up turn reposition walk talk speak listen sing share show tell think plan pick drop carry lift push pour
    serve cook bake taste feed drink eat open shut press charge plug unplug switch swap exchange collect deliver
    pack unpack load unload stack sort file print copy laminate display pin post email phone ring call invite
    meet visit attend join leave arrive depart drive park appoint recruit induct shadow supervise appraise
    rotate lock locked mend mended clean cleaned paint painted clear cleared printed publish published issue
    issued source sources support supported target targets baseline latest reading readings measure measures
    figure figures
    """
)
"""Words of the calendar, of the care sector and of everyday English with which cells begin."""

ALSO_NAMES = word_set(
    """
    amber angel april art august autumn basil bill bob bud carol chase chip christian clay daisy dale dawn dean
    dolly don drew duke earl eve faith frank gene ginger glen grace grant guy harry hazel heather holly hope iris
    ivy jack jasmine jay jean joy june kit lee lily mark max may mercy miles misty myrtle nick olive opal pat pearl
    peg penny pierce poppy ralph ray reed rich rob robin rose rosemary ruby rusty sage sandy scarlet sherry skip
    stew sue summer sunny teddy terry tony trinity victor viola violet wade ward will wren
    baker berry bond booth brown butcher cooper fox frost hardy hart hunt king knight lamb mason marsh miller parker
    piper pope potter rice rivers sharp shepherd swift tanner taylor thorn walker weaver wheeler young
    """
)
"""Everyday words that are first names or family names too."""

WORDS_TOO = word_set(
    """
    blessing precious patience gift comfort charity favour honour innocent promise prosper success memory justice
    happy lucky princess prince star sky rain said wise best good rich power noble major
    """
)
"""Names that, written without a capital letter, are words; by themselves they are not asked about."""
