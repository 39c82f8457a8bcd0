import type { ReasonCode } from '../rules/vocabulary.ts'
import { type Found, unguarded } from './decide.ts'
import type { Sentence } from './mail-parts.ts'
import { phrases } from './phrases.ts'

export type ReasonFound = Found & { code: ReasonCode }

/** The words an employer gives a reason in. */
const REASONS: readonly (readonly [ReasonCode, readonly RegExp[]])[] = [
  [
    'skills_gap',
    phrases(
      '(lack|lacked|lacking|missing|without|limited|not ~ (have|demonstrate|show|possess)|insufficient|gaps? in|stronger|deeper) ~ (skill|skills|skillset|knowledge|proficiency|expertise|technical)',
      '(skills|skillset|skill set|technical skills|expertise|proficiency) … (more closely|closer|closely|better|not ~ (match|meet|align|fit)|stronger|more directly)',
      '(more|stronger|deeper) (hands-on|technical|practical) ~ (skill|skills|knowledge|expertise)',
    ),
  ],
  [
    'qualification_missing',
    phrases(
      '(not ~ (hold|have|meet|possess)|lack|require|requires|required|without|missing|essential) ~ (qualification|degree|licen[cs]e|certification|certificate|registration|diploma|accreditation|chartered)',
      '(minimum|basic|essential|required|mandatory) (qualification|qualifications|requirement|requirements|criteria)',
      '(qualifications) … (more closely|closer|better|not ~ (match|meet|align|fit))',
    ),
  ],
  [
    'experience_level',
    phrases(
      '(more|greater|deeper|additional|extensive|further|relevant|enough|sufficient|direct|less) ~ experience',
      'experience … (more closely|closer|closely|better|not ~ (match|meet|align|fit)|stronger|more directly|more relevant)',
      '(over|under)-?qualified|too (senior|junior)|more (senior|experienced|junior)|years of experience|level of (experience|seniority)|not enough experience',
    ),
  ],
  [
    'interview_performance',
    phrases(
      '(interview|interview performance|answers|presentation|your responses|panel) … (did not|lacked|could have|fell short|less|scored|score|not ~ (strong|enough|detailed|convincing|structured))',
      '(during|in) (the|your|our) interview … (not|less|lack|would have liked|felt|more depth|stronger)',
    ),
  ],
  [
    'application_quality',
    phrases(
      '(application|cv|resume|cover letter|personal statement|supporting statement|portfolio|form) … (incomplete|did not (address|show|evidence|demonstrate|include)|not ~ (tailored|address|evidence|demonstrate)|lacked|missing|low score|scored)',
    ),
  ],
  [
    'communication_or_attendance',
    phrases(
      '(did not|failed to|not able to|unable to|have not) ~ (attend|reach you|contact you|hear back|hear from you|receive a (response|reply)|respond|reply)',
      'missed (the|your|our) (interview|appointment|call)|no-show',
    ),
  ],
  [
    'another_candidate_preferred',
    phrases(
      '(other|another|different|internal|stronger|preferred|successful) (candidate|candidates|applicant|applicants|individual|individuals|finalist|finalists)',
      '(someone|somebody) (else|whose|with|who)|(candidates?|applicants?|people|individuals?) (whose|who|with|that) ~ (more|better|closely|closer|background|experience|skills|qualifications|match|fit|stronger)',
      '(otros?|otras?) (candidat|perfil)[a-z]{1,8}|autres? (candidat|profil)[a-zé]{0,6}|andere[nr]? (bewerber|kandidat)[a-z:]{0,8}',
      '(more|better|most) (qualified|suitable|suited) (candidate|candidates|applicant|applicants|individuals)',
    ),
  ],
  [
    'role_mismatch',
    phrases(
      'not (quite |currently |really |be )?(a |an |the )(right |good |great |strong |suitable |close |perfect |best |mutual ){0,2}(fit|match)',
      '(better|different|other) (fit|suited|matched) ~ (role|position|team)|not (quite )?(what|who) (we|the team) (are|is|were)',
      '(not ~ (align|match|fit)) … (needs|role|looking for|requirements|position|profile|vacancy)|(cultural|culture|team) fit|different direction|another direction',
    ),
  ],
  [
    'eligibility_or_work_permit',
    phrases(
      '(sponsor|sponsorship|visa|work permit|right to work|work authori[sz]ation|authori[sz]ed to work|security clearance|citizenship|eligib(le|ility))',
    ),
  ],
  [
    'location_or_availability',
    phrases(
      '(your|the|based on|due to|because of) ~ (location|availability|commute|time zone|timezone|notice period|start date|distance|relocation|working hours|schedule)',
      '(located|based|live|living|reside) ~ (closer|outside|too far|locally|nearer|in the (area|region|country|state))|local candidates|shift pattern',
    ),
  ],
  [
    'checks_or_references',
    phrases(
      '(result|results|outcome|information|following|based on|due to|failed|unsatisfactory|unable to obtain) ~ (background check|reference|references|screening check|dbs|criminal record|drug (test|screen)|credit check|vetting)',
    ),
  ],
  [
    'position_closed',
    phrases(
      '(position|role|job|vacancy|opening|post|requisition|search|recruitment|opportunity) ~ (has|have|is|was|been) (now |already |since |been |just ){0,3}(filled|closed|cancelled|canceled|withdrawn|on hold|put on hold|placed on hold|paused|frozen|eliminated|removed|no longer)',
      '(have|has|had|decided to) (already |now |since |to ){0,1}(fill|filled|close|closed|cancel|cancelled|pause|paused|put|freeze) (this|the|that|our) ~ (position|role|vacancy|search|post|opening|job)|hiring freeze|recruitment freeze|budget|restructur(e|ing|ed)|headcount|business (needs|priorities) (have )?chang(ed|e)|reorgani[sz]ation',
    ),
  ],
  [
    'administrative',
    phrases(
      '(after|past|missed) (the|our) (closing date|deadline)|duplicate (application|submission)|already (applied|submitted)|technical error|(system|administrative) error|(missing|incomplete|required) (documents|documentation|paperwork)',
    ),
  ],
]

/** What kinds of words never come in a wish, an invitation or thanks: those say nothing of why. */
const NOT_A_REASON =
  /\b(?:thank|encourage|welcome to apply|keep your|future|wish you|opportunities that|hope you|best of luck|equal opportunity|accommodation)\b/i

/** Why, as far as the mail says; `said` tells which sentences say no, beside which reasons stand. */
export function reasonsIn(sentences: readonly Sentence[], said: readonly Found[]): ReasonFound[] {
  const first = sentences.findIndex(({ start, text }) =>
    said.some((no) => no.start >= start && no.start < start + text.length),
  )
  const near = sentences.filter(
    ({ text }, index) => !(NOT_A_REASON.test(text) && index !== first) && (first < 0 || index >= first - 2),
  )
  return REASONS.flatMap(([code, patterns]) => {
    const [found] = near.flatMap((sentence) => patterns.flatMap((pattern) => unguarded(sentence, pattern)))
    return found ? [{ code, ...found }] : []
  })
}
