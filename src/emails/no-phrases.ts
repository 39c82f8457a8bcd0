import { phrases } from './phrases.ts'

const NOT = '(not|unable|no longer|never|neither|nor|without)'
const ONWARD =
  '(forward|forwards|ahead|further|any further|to the next|on to the next|onto the next|past the|beyond the|with (you|your|this|the|any)|on with (you|your)|in (the|our|this)|to (interview|the interview|the|a further|an interview|our))'
const PEOPLE =
  '(candidate|candidates|applicant|applicants|candidacies|applications|individual|individuals|person|people|professional|professionals|someone|somebody|finalist|finalists|profiles|contenders|hire|colleague)'
const APPLICATION =
  '(application|applications|candidacy|candidature|submission|profile|resume|résumé|cv|expression of interest|case|file)'
const JOB =
  '(position|positions|role|roles|job|jobs|vacancy|vacancies|opening|openings|post|posts|opportunity|requisition|place|internship|apprenticeship|placement|posting|competition|search|contract|headcount)'
const GIVEN =
  '(position|role|job|post|place|interview|employment|offer|opportunity|internship|apprenticeship|placement|spot|contract|seat|work|vacancy|shift|shifts|face-to-face)'

/** How an employer says no, in English. Each is a decision that was taken; conditions and hopes are told apart elsewhere. */
export const NO_PHRASES: readonly RegExp[] = phrases(
  // not … forward
  `${NOT} ~ (move|moving|moved|proceed|proceeding|go|going|progress|progressing|progressed|continue|continuing|advance|advancing|advanced|carry|carrying|push|bring|put|putting) ~ ${ONWARD}`,
  `${NOT} ~ (move|moving|moved|progress|progressing|progressed|advance|advancing|advanced|proceed|proceeding|proceeded|continue|continuing|pursue|pursuing|process|processing) ~ (you|your|with|any|this|${APPLICATION}|at this (time|stage|point)|on this occasion|this time|in this|for this|further|now)`,
  `${NOT} ~ (progress|progressing|progressed|advance|advancing|advanced|proceeding|proceed)(?=[.,;!]|$)`,
  `${NOT} ~ (take|taking|taken|pursue|pursuing|bring|carry) ((your|yours|you|this|the|it|things|matters|these) … )?(further|forward|to the next|any further)(?! (action|steps|questions|information))`,
  `${NOT} ~ (go|going|gone) with (you|your)`,
  `(decided|chosen|opted|elected|need|have|had|going|forced) (not to|against)(?! (require|ask|charge|change|share|wait)) … (you|your|forward|further|${APPLICATION}|interview|hire|hiring|filling|fill|progress|proceed|offer)`,
  'not to (progress|proceed|advance|shortlist|interview|hire|select|appoint)',
  '(end|ending|ended|stop|stopping|conclude|concluding|closing|close|halt) ~ (process|${APPLICATION}|conversation|candidacy) … (here|now|at this (point|stage|time)|with you)'.replace(
    '${APPLICATION}',
    APPLICATION,
  ),
  // other people
  `(move|moving|moved|proceed|proceeding|proceeded|go|going|gone|went|progress|progressing|progressed|continue|continuing|continued|pursue|pursuing|advance|advancing|advanced|forward|ahead) (?!(from|over|than) )(with |forward |ahead |on |to |be |the process ){0,3}(an |the |a |only |those |our |some |just ){0,2}([\\w'/-]{1,20} ){0,4}(other|different|another|someone|somebody|internal|stronger|closer|better|alternative|more) … (${PEOPLE}|else|whose|who)`,
  `(move|moving|moved|proceed|proceeding|proceeded|go|going|gone|went|progress|progressing|continue|continuing|pursue|pursuing|advance|advancing|opt|opted|decided|chosen) (forward |ahead |on ){0,1}(with|for|to pursue|in favou?r of) (?!you)(someone|somebody|other|another|candidates|applicants|individuals|an internal|a different|a candidate|an applicant|a small|a number|a shortlist|a few|the candidate|those|people|alternative|external|stronger|our preferred)`,
  `(selected|select|selecting|chosen|chose|choose|hired|hire|hiring|appointed|appoint|appointing|offered|identified|found|shortlisted|accepted|preferred|prefer|recruited|secured|made an offer to|extended an offer to|extended the offer to|offered … to|awarded … to|given … to|gave … to|filled … with|settled on|decided on|gone for|going for|went for|opted for) (?!(from|over|above|among) )(a |an |the |some |only |by |with ){0,2}(other|another|someone|somebody|different|alternative|internal|stronger|more (qualified|suitable|experienced|closely|appropriate)|better[ -]?(qualified|suited|matched)?|candidates|applicants|a candidate|an applicant|the candidate|candidate|applicant|an individual|individuals|preferred|successful|final) ~ (${PEOPLE}|else|whose|who|that|with|to|for|and)(?! your)`,
  `(offer|offers) (has|have) (now |already |since |just ){0,1}been (made to|accepted by|extended to) (?!you)`,
  `${PEOPLE} (whose|who|that|with) ~ (background|backgrounds|experience|skills|skill|qualifications|profile|profiles|skillset|skill set|expertise|strengths|match|matches|fit|fits|align|aligns|meet|meets|more|better|closer|closely|stronger) … (closely|closer|better|more|stronger|directly|strongly|best|precisely|suited)`,
  `(other|another|stronger|different) ${PEOPLE} ~ (more|better|closer|stronger|closely|best)`,
  '(someone|somebody) (whose|with (more|a stronger|stronger|greater|deeper))',
  '(?<=(to|in|for) )(another|a different|different|a new|alternative) direction',
  `(another|other|a different|an internal|one other) ${PEOPLE} ~ (has|have|was|were|had|is) ~ (offered|appointed|selected|chosen|hired|accepted|successful|preferred)`,
  '(have|has) (now |already |since |just |recently )?(appointed|recruited|hired) (internally|externally|(to|for|into|someone|somebody|a|an|another) (the|this|our|that|internal|else|external|other|different|candidate|applicant|role|post))',
  `(offer|offers|offered|position|role|job|post|vacancy|contract|place|it) (out )?to (a|another|an|other|the successful|the preferred|someone|somebody) (other |internal |different )?(${PEOPLE}|else)`,
  '(gone|went|goes|given|awarded|offered|filled|taken) ~ (to|by) (someone|somebody|another|an internal)',
  '(have|has) (now |already |since |just |recently )?(filled|closed|cancelled) (it|this|that)(?! (in|out))',
  'not (be |being )?(asking|ask|calling|call|bringing|bring|taking|take) you (in|to|for|back|forward|on|aboard)',
  '(are|is) all set (on that front|for now|at the moment|with (that|this|the))',
  `(prioritise|prioritize|prioritising|prioritizing|focus on|focusing on|favour|favor|concentrate on) (other |those |the |only |a few |local |internal |external )?${PEOPLE} (with|who|whose|that|for|based|already)`,
  '(leave|leaving|left) (it|things|this|the process) (here|there|at that)',
  'not (feel|think|believe|see) … (alignment|enough overlap|close match|strong match)',
  '(decided|chosen|opted|elected) to (step back|part ways|not|focus on (other|those|candidates))',
  '(is|was) not you (this time|on this occasion|we)',
  'not ~ (score|scored|rank|ranked|perform|performed|rated) ~ (high|highly|well|enough|sufficiently|sufficient|among|within|above)',
  `${NOT} ~ (take|taking|taken|put|putting|bring|send|sending|pass|passed|get|got|make|made|come|came) (you|your ${APPLICATION}) (through|forward|on|to the|into the|past|beyond)`,
  '(put|placed|placing|putting) … (on hold|on pause|on ice) … (so|and|which) … not',
  '(have|had|need) to (withdraw|rescind|retract) (the|our|your) ~ (offer|position|role)',
  '(no|not any|not an|not a|not see a|not see an|not find a) (current |suitable |good |strong |clear |right |longer a ){0,2}(match|fit|vacancy|opening|role) (for (you|your)|between|with your|on our|that (suits|matches|fits))',
  // no offer
  `(unable|not able|not in a position|not be in a position|not|cannot|regret … not) (going )?(to )?(be )?(able to |currently |be )?(offer|offering|offered|extend|extending|extended|give|make|making|provide|award|place|placing|grant) (you |to you )?(an? |the |any |this |that |with |further )?(?:[\\w'-]{1,20} ){0,3}?${GIVEN}(?! (feedback|support|slot|slots|date|dates|time|times|location))`,
  `(unable|not able|not in a position|not) (to )?(be )?(able to )?(invite|inviting|call|calling|invited|interview|interviewing|shortlist|shortlisting|hire|hiring|consider|considering|accommodate|place|select|selecting|recommend|employ|appoint|appointing|onboard|accept|accepting|support) (you|your)(?!(r| ~) (feedback|questions?|request|attendance|call|response|email|holiday|refund|offer|cookies))`,
  // not chosen
  `(not|neither) ~ (selected|successful|shortlisted|short-listed|chosen|picked|appointed|hired|accepted|retained|progressed|advanced|unsuccessful|considered|invited|matched|been offered|be offered|considering|put forward|recommended|referred|certified|longlisted|long-listed|the successful)(?! (by our system|payment))`,
  `not (be |been )?(considering|considered|consider|reviewing|under|in) … (further|consideration|contention|for (this|the))`,
  `(was|is|been|were|are|be|has|proved|proven) (therefore |sadly |unfortunately |regrettably |ultimately |deemed |marked |found |also ){0,2}(unsuccessful|not successful|rejected|declined|turned down)(?! (transaction|payment|login))`,
  `unsuccessful (on this occasion|at this (time|stage)|this time|in (this|your|our|the)|with your|for (this|the))`,
  'not (quite |currently |really |necessarily |exactly |going to be ){0,2}(be )?(a |an |the |our )(right |good |great |strong |suitable |close |perfect |ideal |best |strongest |appropriate |mutual |successful |exact |preferred |first |top ){0,2}(fit|match|candidate|person|choice|applicant|one)',
  'not (quite |currently |really |exactly )?(be )?(what|who) (we|the (team|client|business|hiring manager|department)) (are|is|were|was|am)? ?(currently )?(looking|searching|seeking|after|need)',
  'not (be )?(among|amongst|one of|part of|included (in|on)|on) (the|our|those) … (candidates|applicants|shortlist|short list|selected|chosen|finalists|cohort|group|list)',
  '(did|do|have|has|does) not (quite )?(make|made) (it|the) (to|through|past|into|cut|shortlist|short list|final|next|interview)',
  `no longer ~ (under (active )?consideration|being considered|considered|consider|considering|in consideration|a candidate|in contention|in the running|moving|pursuing|proceeding|progressing|in process|active)`,
  `(removed|withdrawn|released|eliminated|excluded) from (further |active )?(consideration|the (process|running|pool|competition))`,
  '(decided|need|have|chosen|had|going|opted|like) to (pass|decline|reject|turn down)(?! the (test|assessment|exam|message|word))',
  `(declin(e|ed|ing)|reject(ed|ing)?|turn(ed|ing)? down|passing on) ~ (your (application|candidacy|submission|profile)|you (for|from))`,
  `your ${APPLICATION} … (will|can|could|did|does|do|has|have|was|is) not ~ (be|been|move|go|proceed|progress|advance|make|meet|reach|successful|selected|the) ~ (selected|successful|considered|consider|progressed|progressing|forward|further|ahead|taken|shortlisted|pursued|retained|accepted|advanced|proceeding|next|criteria|requirements|standard|threshold|put|processed|short-listed|right)`,
  `your ${APPLICATION} ~ (was|has been|is|been) (now )?(closed|rejected|declined|unsuccessful|dismissed|archived|discontinued)`,
  `(closed|closing|archived|dispositioned) (out )?your (application|candidacy|file)`,
  // not matching
  '(do|does|did|is|are) not ~ (meet|match|fit|satisfy|align|correspond|fulfil|fulfill|aligned|matched) … (requirement|requirements|criteria|criterion|qualification|qualifications|needs|profile|looking for|seeking|role|position|score|standard|threshold|vacancy|vacancies|job)',
  '(do|does|did|is|are) not ~ (match|fit|suit|align|meet) ~ (our|the|their|with) ~ (style|team|culture|needs|standards|expectations|criteria|requirements|brief|direction)',
  '(do|does|did) not (look|seem|appear|feel) … (match|fit|suited|aligned)',
  '(hold|holding|held) off on ~ (moving|proceeding|progressing|taking|going|your) … (you|your|forward|application|candidacy)',
  'not (a |the )?(sufficient|enough|strong enough|close enough|competitive enough) ~ (match|fit|to|experience|evidence|alignment|for)',
  '(no|any|do not have (a|any|an)) (suitable|appropriate|matching|open|current|available) (position|positions|vacancy|vacancies|opening|openings|role|roles|opportunity|opportunities) … (for you|at the moment|at present|at this time|currently|that|matching|available|right now)',
  'not have (a|an|any) (position|vacancy|opening|role|opportunity|place|job|openings|vacancies|suitable) … (for you|for someone|matching|that (match|fit)|to offer|at (the moment|present|this time))',
  'not (feel|think|believe|see|consider|find) ~ (you|your|there|it|this) … (fit|match|right|align|aligns|aligned|suited|suitable|meet|meets|what)',
  // the job is gone
  `${JOB} (you (have )?(recently )?applied (for|to) |in question |at [\\w ]{1,30} ){0,1}(has|have|is|was|were) (now |already |since |just |recently |unfortunately |been ){0,3}(filled|closed|cancelled|canceled|withdrawn|on hold|put on hold|placed on hold|paused|frozen|eliminated|discontinued|removed|taken|offered to|accepted by|no longer)(?! (to new|for new) applic)`,
  `${JOB} … (has|have|is|was|are|were) (now |already |since |just |recently |unfortunately |been |all ){0,3}(filled|cancelled|canceled|withdrawn|put on hold|placed on hold|frozen|eliminated|no longer (available|open|active|accepting|required|needed|being filled))`,
  `(have|has|had|been) (now |already |since |just |decided to |chosen to |had to ){0,2}(filled|fill|cancelled|cancel|closed|close|withdrawn|withdraw|paused|pause|frozen|put|place|placed) (the |this |our |all |these |that )([\\w'&/-]{1,25} ){0,6}${JOB}(?! (to|for) (new|further|any))`,
  '(concluded|completed|ended|closed) (its|our|the|this) search(?! criteria)',
  '(hiring|recruitment) freeze',
  'not (be )?(hiring|recruiting|filling|fill|hire|recruit) (for |to |any |anyone |anybody )?(the|this|that|any|at this|at the moment|new|right now|further|additional|currently)',
  `(put|putting|place|placed|placing) (the|this|our|all|these|that|any) ~ (${JOB}|hiring|recruitment|recruiting|process) on (hold|pause|ice)`,
  `(pausing|freezing|cancelling|canceling) (the|this|our|all|any) ~ (${JOB}|hiring|recruitment|recruiting)`,
  // said plainly
  "(it is|it's|this is|its|is|be) (a no|not a yes)",
  'not (this time|on this occasion|in this instance|for us|meant to be)',
  '(not |isn.t |is not )(be )?(the )?(news|outcome|result|answer|decision|response|update|email|e-mail) ~ (hoped|hoping|wanted|expected|wished|looking)',
  '(narrowly|just) missed|(came|placed|finished) (a close )?(second|runner)|runner-up|fell short|missed out on',
  'not (have )?(good|better|positive|happier) news',
  'will not be (joining|working|returning|hearing|an offer|interviewing|selecting|filling)',
  '(can|could|will|do|did) not ~ (offer|give|extend|make) (you|an offer)(?! ~ (feedback|advice|refund|discount|details|information|sponsorship|support|answer|update|reasons?|comments?))',
  'not (be )?(resulted|result|resulting|end|ended|lead|led) ~ (offer|interview|hire|employment|appointment)',
  'not the direction',
)

/** News that is bad and may be about anything: a decision only with other words of a no beside it. */
export const REGRET_PHRASES: readonly RegExp[] = phrases(
  '(regret|sorry|sad|saddened|disappointed|afraid) (to|that|but) ~ (inform|advise|tell|let|say|notify|share|confirm|report|you|we|i|your|it|have|be)',
  '(with|it is with) (great |deep |much |sincere |some )?(regret|sadness|disappointment)',
  'unfortunately|regrettably|sadly|alas',
)

/** How one takes leave of somebody who goes on looking. */
export const FAREWELL = phrases(
  '(wish|wishing) you … (search|future|career|endeavou?rs|elsewhere|hunt)|(luck|success|best) (in|with|for) (your|the|all|any) … (search|future|career|endeavou?rs|hunt)',
)

/** What stands around a no, and is not one. */
export const SOFT_PHRASES: readonly RegExp[] = phrases(
  '(wish|wishing) you ~ (success|luck|best|well|every)|best of luck|good luck (with|in)|every success|all the best (in|with|for)',
  '(your|the) (job |career |employment )?search|future (endeavou?rs|career|applications?|success|pursuits)|career (journey|goals|endeavou?rs)',
  '(keep|kept|retain|hold|store|add|save) ~ (resume|résumé|cv|application|details|profile|information|data) … (file|database|talent|records|pool|system|future|pipeline)',
  '(encourage|invite|welcome|hope|urge) you ~ (apply|reapply|re-apply|consider applying|check|keep an eye|visit|view|explore|continue|look)|(other|future) (roles|positions|opportunities|openings|vacancies)',
  '(many|large number|high volume|high number|high calibre|high caliber|strong|overwhelming|competitive|numerous|number of) … (applications|applicants|candidates|field|pool|competition|response|interest|talent)',
  '(difficult|tough|hard|not an easy|not easy|not taken lightly|never easy) ~ (decision|choice|news|decide)?|decision was (difficult|tough|not)',
  'impressed (by|with)|(strong|impressive) (background|experience|profile|credentials|qualifications)',
  '(after|following|upon|having) ~ (careful|thorough|considered|much|lengthy|detailed|full|due|reviewing|review|extensive|carefully|thoroughly|considerable|long) ~ (consideration|review|thought|deliberation|reviewed|considered|evaluation|discussion|assessment)?',
  'do not (let this|be discouraged|take this|be disheartened)|discourage|disappointing|disappointment|not reflect',
  '(at this time|on this occasion|at this stage|this time around|in this instance)',
)
