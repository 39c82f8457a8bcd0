import { type Candidate, candidate, likeliest, type NameFound, type Place, placesOf } from './candidates-for-a-name.ts'
import type { MailParts } from './mail-parts.ts'
import { nameAt, nameBefore } from './name-run.ts'
import { signedBy } from './signature.ts'
import { isEmployerNoun, isGeneric, isJobNoun, MAIL_SENDERS } from './words.ts'

/** What comes right before an employer, and how surely. */
const BEFORE: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:position|role|job|vacancy|opening|opportunity|opportunities|internship|post|career|careers|team|future|interview|process|work|working|employment|positions|roles|vacancies|openings|jobs|time|interviewing|apply|applying|applied|application|candidacy|everyone|all of us|here|placement|programme|program) (?:at|with|within|here at) (?:the team at |the )?/gi,
    3,
  ],
  [/\b(?:join(?:ing)?|choosing|considering) (?:the team at |the |us at |our team at )?/gi, 2.4],
  [
    /\b(?:interest|interested) in (?:joining |working (?:at|for|with) |being part of |becoming part of |a career (?:at|with) |employment (?:at|with) |the team at |opportunities (?:at|with) )?(?:the )?/gi,
    2.4,
  ],
  [/\b(?:appl(?:y|ying|ied|ication)|candidacy|resume|cv|submission) (?:to|with|at) (?:the |join (?:the )?)?/gi, 2.6],
  [
    /\b(?:on behalf of|from all of us at|from everyone at|the team at|team at|update from|message from|here at|us at|thinking of|thank you from|greetings from|decision from|response from|news from|career at|interview with|interviewing with|interviewed with|meeting with|talking to|speaking with|advertised by|regards from|hello from) (?:the team at |the )?/gi,
    2.6,
  ],
  [/ (?:at|with|from|by|@) (?:the )?(?=[A-Z])/g, 1.7],
  [/ for (?:the )?(?=[A-Z])/g, 0.6],
  [/\b(?:company|employer|organi[sz]ation|agency|business|firm) ?: ?/gi, 3],
  [/(?<=\s)(?:chez|bei der|bei|au sein de|en|dans|von|by) (?:la société |der |the |la )?(?=[A-ZÀ-Ý])/g, 1.6],
]
const TEAM =
  / (?:(?:global|early|careers|university|campus|corporate|group|uk|us|emea|talent|people|hiring|recruit(?:ing|ment)|acquisition|human|resources|resourcing|hr|staffing|&|and|operations|experience|culture|candidate) ){0,5}(?:team|recruiting|recruitment|talent|talent acquisition|human resources|hr|careers|hiring|people|people team|resourcing|jobs|department)(?![\w-])(?! (?:partner|manager|lead|specialist|coordinator|advisor|adviser|director|business|officer|acquisition (?:partner|manager|specialist|lead))\b)/gi
const SAYS =
  / (?:has|have|is|are|was|will|receives|appreciates|would|team has|values|had|does|regrets|can not|thanks|and your interest) /g

export function employerIn(parts: MailParts): NameFound | null {
  const person = signedBy(parts.signature, null)
  // Where a mail came without line breaks, its last sentences are its signature.
  const last = parts.sentences.slice(1).slice(-2)
  const signature = [...last.map(({ text }) => text), ...parts.signature.slice(1)].map(
    (text): Place => ({ text, start: null }),
  )
  return likeliest([
    ...placesOf(parts).flatMap((place) => [...candidatesIn(place), ...inSubject(place)]),
    ...signature.flatMap((place, index) => inSignature(place, index)).filter(({ name }) => name !== person),
    ...inSender(parts.from),
    ...inFooter(parts.footer),
  ])
}

function candidatesIn(place: Place): Candidate[] {
  const found: Candidate[] = []
  for (const [pattern, weight] of BEFORE)
    for (const match of place.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const run = nameAt(place.text, end, 'employer')
      if (!run) continue
      // "the Data Analyst role": a job, whatever it begins like.
      if (
        /^[,"]? ?(?:\([^()]{0,30}\) )?(?:position|role|post|job|vacancy|opening|opportunity|internship|apprenticeship|program|programme)\b/i.test(
          place.text.slice(run.end).trimStart(),
        ) &&
        !run.text.endsWith("'s")
      )
        continue
      const afterJob = / (?:at|with) (?:the )?$/i.test(match[0]) && wordsBefore(place.text, match.index).some(isJobNoun)
      add(found, place, run, afterJob ? weight + 1.3 : weight)
    }
  for (const match of place.text.matchAll(TEAM)) add(found, place, nameBefore(place.text, match.index), 2.6)
  for (const match of place.text.matchAll(/(?:, |\bteam )(?=[A-Z])/gi)) {
    const run = nameAt(place.text, match.index + match[0].length, 'employer')
    if (run && (run.text.split(' ').some(isEmployerNoun) || /^[Tt]eam /.test(match[0]))) add(found, place, run, 0.9)
  }
  const opening = nameAt(place.text, /^(?:the|here at|at|we at) /i.exec(place.text)?.[0].length ?? 0, 'employer')
  if (opening) {
    SAYS.lastIndex = opening.end
    const says = SAYS.exec(place.text.slice(0, opening.end + 12))
    if (says?.index === opening.end) add(found, place, opening, 1.6)
  }
  return found
}

const wordsBefore = (text: string, to: number) =>
  text
    .slice(Math.max(0, to - 40), to)
    .split(/[^\p{L}]+/u)
    .slice(-3)

function inSubject(place: Place): Candidate[] {
  if (place.start !== null) return []
  const found: Candidate[] = []
  for (const part of place.text.split(/ [-|] |: /))
    add(found, { text: part, start: null }, nameAt(part, 0, 'employer'), 0.7)
  return found
}

function inSignature(place: Place, index: number): Candidate[] {
  const found = candidatesIn(place)
  const inBrackets = /\(([^()]{2,60})\)\s*$/.exec(place.text)?.[1]
  if (inBrackets) add(found, { text: inBrackets, start: null }, nameAt(inBrackets, 0, 'employer'), 1.3)
  const lone = nameAt(
    place.text,
    /^(?:(?:(?:kind |best |warm )?(?:regards|wishes)|sincerely|thanks|best|cheers|yours), )?(?:the |on behalf of |for |team )?/i.exec(
      place.text,
    )?.[0].length ?? 0,
    'employer',
  )
  const isWhole = lone !== null && lone.end >= place.text.length - 1
  if (isWhole) add(found, place, lone, index < 2 ? 0.9 : 1.3)
  const parts = place.text.split(/ [|•-] |, /)
  if (parts.length > 1)
    for (const [position, part] of parts.entries())
      add(found, { text: part, start: null }, nameAt(part, 0, 'employer'), position < parts.length - 1 ? 0.4 : 1.1)
  return found
}

/** `"Acme Careers" <jobs@acme.example>`: the display name, else the domain where it is the employer's own. */
function inSender(from: string | null): Candidate[] {
  if (!from) return []
  const found: Candidate[] = []
  const display = from
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/["']/g, '')
    .trim()
  if (!display.includes('@')) {
    const via = / (?:at|@|from|via) (.{2,80})$/.exec(display)?.[1]
    const bare = (via ?? display)
      .replace(TEAM, '')
      .replace(/\b(?:no-?reply|notifications?|do not reply|careers|jobs|recruiting)\b/gi, '')
      .trim()
    if (!MAIL_SENDERS.test(bare))
      add(found, { text: bare, start: null }, nameAt(bare, 0, 'employer'), via || bare !== display ? 2.2 : 0.8)
  }
  const domain = /@(?:[\w-]{1,40}\.){0,3}([\w-]{2,40})\.(?:co\.uk|com\.au|[a-z]{2,12})\b/i.exec(from)?.[1]
  if (domain && !MAIL_SENDERS.test(from.slice(from.indexOf('@')))) {
    const name = domain.charAt(0).toUpperCase() + domain.slice(1)
    add(found, { text: name, start: null }, nameAt(name, 0, 'employer'), 0.6)
  }
  return found
}

function inFooter(footer: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of footer.matchAll(/© ?(?:\d{4} ?)?(?:by )?/g))
    add(found, { text: footer, start: null }, nameAt(footer, match.index + match[0].length, 'employer'), 1.4)
  return found
}

function add(found: Candidate[], place: Place, run: ReturnType<typeof nameAt>, weight: number): void {
  const name = run && employerOf(run.text)
  if (!run || !name) return
  const words = name.split(' ')
  const looksLikeJob = words.some(isJobNoun) && !words.some(isEmployerNoun)
  const bonus = (words.some(isEmployerNoun) ? 0.7 : 0) - (looksLikeJob ? 2.4 : 0)
  found.push(candidate(name, weight + bonus, place, run))
}

/** The bare name; null where it names nobody. */
export function employerOf(raw: string): string | null {
  const name = raw
    .replace(/\s*[([][^()[\]]{0,60}(?:[)\]]|$)/g, '')
    .replace(/^["'([\s,:;|/-]+|["'\])\s,:;|/!?-]+$/g, '')
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|[A-Z]\.[A-Z]))\.$/, '')
    .replace(/'s(?: (?:Careers|Recruiting|Recruitment|Talent|Hiring|HR|People).*)?$/, (end) =>
      /(?:McDonald|Sainsbury|Wendy|Kohl|Macy|Lowe|Levi|Kellogg|Domino|Moody|Sotheby|Christie|Trader Joe|Dick|Lloyd|Nando|Morrison|Joe|Mary)$/.test(
        raw.slice(0, raw.length - end.length),
      )
        ? "'s"
        : '',
    )
    .replace(
      /,? (?:Talent Acquisition|Talent|Recruiting|Recruitment|Hiring|HR|Human Resources|People|Careers|Team|Application|Applications|Candidate|Interview|Update|Jobs|Recruiter)(?: .{0,40})?$/,
      '',
    )
    .replace(/^the /i, '')
    .replace(/ I$/, '')
    .trim()
  const words = name.split(' ')
  if (name.length < 2 || name.length > 80 || /^\d+$/.test(name)) return null
  return words.every(
    (word) =>
      isGeneric(word) ||
      /^(?:Services|Solutions|Office|Group|Partners|Centre|Center|Operations|Experience)$/.test(word) ||
      /^[&|/-]$/.test(word),
  )
    ? null
    : name
}
