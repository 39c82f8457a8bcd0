const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Nouns at the head of a job title. */
export const JOB_NOUNS = setOf(`
  engineer developer programmer analyst manager nurse designer architect scientist consultant specialist coordinator
  administrator assistant associate director officer technician operator supervisor lead leader head executive representative
  advisor adviser agent clerk accountant auditor bookkeeper controller buyer planner strategist researcher writer editor
  copywriter journalist producer photographer teacher lecturer professor tutor instructor trainer coach librarian psychologist
  therapist physiotherapist pharmacist paramedic doctor physician surgeon dentist midwife carer caregiver counsellor counselor
  worker labourer laborer driver courier mechanic electrician plumber welder carpenter machinist fitter installer inspector
  surveyor estimator chef cook baker barista bartender waiter waitress server host hostess receptionist secretary cashier
  merchandiser stylist hairdresser beautician salesperson seller marketer recruiter partner generalist intern internship
  apprentice apprenticeship trainee graduate fellow fellowship postdoc student tester administrator underwriter broker trader
  banker actuary economist statistician paralegal solicitor lawyer attorney counsel barrister judge investigator detective
  constable guard firefighter soldier pilot steward attendant handler packer picker loader porter cleaner housekeeper janitor
  gardener landscaper caretaker warehouseman dispatcher foreman superintendent president vp cto ceo cfo coo owner master
  ambassador promoter animator artist illustrator musician actor curator archivist translator interpreter evangelist advocate
  moderator annotator contractor freelancer sre devops qa practitioner therapist dietitian nutritionist radiographer
  phlebotomist optician optometrist veterinarian biologist chemist physicist geologist ecologist technologist hygienist
  keeper assembler crew member staff helper aide ranger warden registrar treasurer bursar chaplain storeperson
  professional expert controller facilitator organiser organizer liaison concierge sommelier valet
  ingenieur ingénieur développeur développeuse chargé chargée responsable vendeur vendeuse comptable infirmier infirmière
  ingeniero ingeniera desarrollador desarrolladora analista gerente enfermero enfermera técnico técnica administrativo
  administrativa camarero camarera dependiente dependienta contable entwickler entwicklerin sachbearbeiter
  sachbearbeiterin kaufmann kauffrau buchhalter buchhalterin pfleger pflegerin krankenpfleger krankenpflegerin leiter
  leiterin berater beraterin mitarbeiter mitarbeiterin verkäufer verkäuferin techniker technikerin werkstudent
  werkstudentin praktikant praktikantin referent referentin erzieher erzieherin`)

/** Nouns that name an organisation, or end its name. */
export const EMPLOYER_NOUNS = setOf(`
  inc ltd llc llp plc corp corporation company co gmbh ag sa sas sarl srl bv nv oy ab as pty limited group holdings university
  college school academy institute hospital clinic trust council county city borough ministry department agency bank bakery
  foundation association society charity museum library library's airlines airways hotel hotels restaurant restaurants
  supermarket stores store partners solutions technologies technology systems labs laboratories studio studios media
  ventures capital insurance logistics industries energy pharmaceuticals therapeutics health healthcare nhs services
  consulting software networks robotics aerospace motors foods brewery bookshop farms federation union authority
  district commission centre center care`)

/** Words that stand in capitals and name neither a job nor an employer. */
export const GENERIC = setOf(`
  i we you your our the a an this that these those it he she they dear hi hello hey thank thanks unfortunately regrettably
  sadly after while although though however please as at on in if should when once for from to of and or but by with
  application applications applicant applicants candidate candidates position positions role roles job jobs vacancy opening
  opportunity opportunities team hiring recruiting recruitment talent acquisition human resources hr people careers career
  department manager regards sincerely best kind warm monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december re fw fwd subject update status interview
  assessment next steps cv resume résumé ats email e-mail workday greenhouse lever icims taleo smartrecruiters linkedin
  indeed glassdoor no not congratulations good great sorry feedback news noreply no-reply donotreply notifications
  notification info jobs support us here least last same time times moment present point stage first all many any some
  every each other such once future process selection screening online remote hybrid onsite invitation reminder outcome
  decision result results response request confirmation regarding concerning important action required your's sir madam
  hope wishing wish looking welcome home address phone website date ref reference id number location dates
  mr mrs ms dr gmail yahoo outlook hotmail recruiter recruiters advisor coordinator everyone there again never since given
  one two three recently currently now today yesterday tomorrow due note being having upon both what why how`)

/** Small words inside a name. */
export const JOINTS = setOf('of the and & for in to on de la le du des der und et y at von van den d’ do del + -')

/** Programs that send mails for employers: their names and domains say nothing of the employer. */
export const MAIL_SENDERS =
  /greenhouse|lever\.co|hire\.lever|workday|myworkday|icims|taleo|smartrecruiters|ashbyhq|workable|bamboohr|jobvite|successfactors|breezy|recruitee|teamtailor|personio|jazzhr|applytojob|oraclecloud|linkedin|indeed|ziprecruiter|gmail|googlemail|outlook|hotmail|yahoo|icloud|protonmail|ultipro|ukg|paylocity|hackerrank|codility|eightfold|avature|phenom|rippling|gem\.com|pinpoint|tal\.net|trac\.jobs|mailgun|sendgrid/i

export const isJobNoun = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  return JOB_NOUNS.has(bare) || JOB_NOUNS.has(bare.replace(/(?:s|in|innen)$/, ''))
}
/** Whether a word is built as jobs are: groomer, florist, technician. */
export const soundsLikeJob = (word: string): boolean =>
  isJobNoun(word) || (!isGeneric(word) && /^\p{Lu}\p{Ll}{2,20}(?:er|or|ist|ian|eer)$/u.test(word))
export const isEmployerNoun = (word: string): boolean =>
  EMPLOYER_NOUNS.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))
export const isGeneric = (word: string): boolean => GENERIC.has(word.toLowerCase().replace(/[^\p{L}'-]/gu, ''))
