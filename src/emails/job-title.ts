import { type Candidate, candidate, likeliest, type NameFound, type Place, placesOf } from './candidates-for-a-name.ts'
import type { MailParts } from './mail-parts.ts'
import { nameAt, nameBefore } from './name-run.ts'
import { isEmployerNoun, isGeneric, isJobNoun, soundsLikeJob } from './words.ts'

const ROLE =
  '(?:position|role|post|job|vacancy|opening|opportunity|internship|apprenticeship|placement|requisition|gig)'

/** What comes right before a title, and how surely. */
const BEFORE: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\b(?:${ROLE}|candidate|hired|title|capacity|vacancies|positions|roles) (?:of|as|for|titled|called|advertised as|entitled|is) (?:an? |the |our |")?(?:${ROLE} (?:of|as) )?`,
      'gi',
    ),
    3.2,
  ],
  [
    /\b(?:appl(?:y|ying|ied|ication|ications)|candidacy|candidature|interview(?:ed|ing)?|consider(?:ed|ation|ing)|interest|interested|submission|resume|résumé|cv|selected|successful|shortlisted|chosen|hiring|hire|search|vacancy|vacancies|recruiting|recruit|looking|unsuccessful|conversation|process|competition|selection|criteria|requirements|background|qualifications|skills|experience|offer) (?:for|in|to|as|of) (?:be |become )?(?:an? |the |our |this |your |"|open |advertised |available |recent |new )*(?:position of |role of |post of |job of |vacancy of |position |role |post |job |vacancy |opening |opportunity )?(?:of |as |for |: ?|- ?)?(?:an? |the |our |")?(?:(?:requisition |req |job )?#?[A-Z]{0,3}[-_]?\d{3,12} ?[-:,] ?)?/gi,
    2.4,
  ],
  [/\b(?:about|regarding|concerning|re ?:|ref ?:|as|for) ?(?:an? |the |our |your application (?:for|to) )*/gi, 1.6],
  [/\bfollowing (?:position|role|job|vacancy|post|opening|opportunity)s? ?[:-] {0,4}/gi, 3.4],
  [
    /\b(?:job title|position title|position|role|job|vacancy|post|title|opening|stelle|poste|puesto|vacante|requisition|job name|applied for) ?(?:applied for)? ?[:#-] ?"?(?:[A-Z]{0,3}[-_]?\d{3,12} ?[-:] ?)?/gi,
    3,
  ],
  [
    /\b(?:apply|applying|applied|application|work|working|join(?:ing)? (?:us|our team|[A-Z]\w{1,20})) as (?:an? |the |our )?/gi,
    3,
  ],
  [/\b(?:become|becoming|be|being|hire|hiring) (?:an? |our next |our new |our )/gi, 2.6],
  [
    /\b(?:puesto|posición|vacante|plaza|candidatura|posto) (?:de|como|para|a) (?:el puesto de |la vacante de |la posición de |"|la |el )?/gi,
    3,
  ],
  [
    /\b(?:poste|candidature|offre|fonction) (?:de |d'|au poste de |au poste d'|pour le poste de |pour le poste d'|en tant que |comme |:)"?/gi,
    3,
  ],
  [
    /\b(?:bewerbung|stelle|position|beworben|bewerben|tätigkeit|stellenausschreibung|stellenangebot) (?:um die stelle |auf die stelle |auf die position |für die position |um |auf |für )?(?:als|zum|zur|:) (?:")?/gi,
    3,
  ],
]

const AFTER = new RegExp(
  `"? (?:\\([^()]{1,40}\\) |\\[[^\\[\\]]{1,40}\\] |\\w{0,4}[-#]?\\d{3,10} )?(?:${ROLE}|positions|roles|vacancies|openings|search|team position)\\b(?! (?:description|board|alert|search|fair|title|seeker|market|opportunit))`,
  'gi',
)

export function jobTitleIn(parts: MailParts): NameFound | null {
  return likeliest(placesOf(parts).flatMap(candidatesIn))
}

function candidatesIn(place: Place): Candidate[] {
  const found: Candidate[] = []
  const add = (run: { text: string; start: number; end: number } | null, weight: number) => {
    const name = run && titleOf(run.text)
    if (name && run) found.push(candidate(name, weight + plausibility(name), place, run))
  }
  for (const [pattern, weight] of BEFORE)
    for (const match of place.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const run = nameAt(place.text, end, 'job') ?? lowercaseTitleAt(place.text, end)
      const isThe = weight > 2 && /\b(?:the|our|of|position|role)\W{0,2}$/i.test(match[0].trimEnd())
      const isNamed =
        run !== null &&
        (isThe ||
          run.text.split(' ').some(isJobNoun) ||
          soundsLikeJob(run.text.split(' ').at(-1) ?? '') ||
          followsRole(place.text, run.end))
      if (isNamed || weight >= 3) add(run, weight)
    }
  for (const match of place.text.matchAll(AFTER)) {
    add(nameBefore(place.text, match.index) ?? lowercaseTitleBefore(place.text, match.index), 2.8)
  }
  // A subject may say no more than the title beside the employer.
  if (place.start === null)
    for (const part of place.text.split(/ [-|:] |: |, (?=[A-Z])/))
      if (part.split(' ').some(isJobNoun)) add(nameAt(part, 0, 'job'), 1)
  return found
}

const followsRole = (text: string, end: number) =>
  new RegExp(`^"?,? ?(?:\\([^()]{1,40}\\) )?${ROLE}\\b`, 'i').test(text.slice(end, end + 70).trimStart())

/** A title in small letters counts where a job noun ends it: "the customer service assistant position". */
function lowercaseTitleAt(text: string, from: number) {
  const [span] = /^(?:[\p{L}'/&-]{1,25} ){0,5}[\p{L}'/&-]{2,25}/u.exec(text.slice(from, from + 120)) ?? []
  if (!span) return null
  const words = span.split(' ')
  const stop = words.findIndex((word) =>
    /^(?:at|with|in|and|but|on|here|we|position|role|job|post|vacancy|you|is|was|has|from|which|that|who|whose|team|the)$/i.test(
      word,
    ),
  )
  const cut = stop < 0 ? words : words.slice(0, stop)
  const last = cut.findLastIndex(isJobNoun)
  if (last < 0 || (isGeneric(cut[last] as string) && cut.length < 2)) return null
  const name = cut.slice(0, last + 1).join(' ')
  return { text: name, start: from, end: from + name.length }
}

function lowercaseTitleBefore(text: string, to: number) {
  const span = /(?:[\p{L}'/&-]{1,25} ){0,4}[\p{L}'/&-]{2,25}$/u.exec(text.slice(Math.max(0, to - 100), to))?.[0]
  if (!span) return null
  const words = span.split(' ')
  const from = words.findLastIndex((word) => /^(?:the|our|a|an|for|this|your|of|as|to|in)$/i.test(word)) + 1
  const named = words.slice(from)
  if (from === 0 || named.length === 0 || !isJobNoun(named.at(-1) as string)) return null
  const name = named.join(' ')
  return { text: name, start: to - name.length, end: to }
}

function plausibility(name: string): number {
  const words = name.split(' ')
  const hasJob = words.some(isJobNoun)
  return (hasJob ? 2 : 0) - (!hasJob && words.some(isEmployerNoun) ? 2.5 : 0) - (words.length > 9 ? 1 : 0)
}

/** The bare title: no requisition number, place in brackets, or word such as "position". Null where nothing is left. */
export function titleOf(raw: string): string | null {
  const name = raw
    .replace(/\s*[([][^()[\]]{0,60}(?:[)\]]|$)/g, '')
    .replace(
      /(?:[-,|:] ?)?\b(?:req(?:uisition)?|ref(?:erence)?|job|id|no|number)\b\.?[ :#-]{0,3}(?:id|no|number)?[ .:#-]{0,3}[A-Z]{0,4}[-_]?\d[\w-]{1,15}/gi,
      '',
    )
    .replace(/(?:^|\s|[-,|:#])[#]?(?:[A-Z]{1,4}[-_]?)?\d{3,}[\w-]{0,12}\s*[-:,|]*/g, ' ')
    .replace(/\s+[-|,] (?:remote|hybrid|on-?site|full[- ]time|part[- ]time)\b.*$/i, '')
    .replace(new RegExp(`\\s+(?:${ROLE}|positions|roles|vacancies)(?: here)?$`, 'i'), '')
    .replace(/^["'([\s,:;|/-]+|["'\])\s,:;|/.!?-]+$/g, '')
    .replace(/ (?:in|at|within) the (?:Department|School|Faculty|Office|Institute|Division) of .*$/, '')
    .replace(/^(?:the|our|an?|your) /i, '')
    .replace(/\s+/g, ' ')
  const words = name.split(' ')
  if (name.length < 2 || name.length > 100) return null
  if (
    words.every(
      (word) => (isGeneric(word) && !/^manager|recruiter|coordinator|advisor$/i.test(word)) || /^\d+$/.test(word),
    )
  )
    return null
  if (
    words.length === 1 &&
    /^(?:manager|team|lead|member|staff|employer|partner|professional|expert|crew|candidate)$/i.test(name)
  )
    return null
  return name
}
