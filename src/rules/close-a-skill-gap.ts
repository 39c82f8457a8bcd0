import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import type { Facts, GapFacts } from './facts.ts'
import { listInWords, whoNamed } from './in-words.ts'
import { goOnWith, offerInWords } from './learning-in-words.ts'
import { type Item, type Link, rule } from './rule.ts'
import { isAmong, skillsNotAmong, smallestOffer, spelledAlike } from './skills.ts'
import { closeASkillGapTexts, type NamingRecord } from './texts/close-a-skill-gap.ts'
import { narrowest, OPEN_ITEM_STATES } from './vocabulary.ts'

export const closeASkillGap = rule({
  id: 'close-a-skill-gap',
  step: 'strengthen_skills',
  evidence: {
    strength: 'moderate',
    source:
      'Job-search programmes work when they build skills and motivation together (Liu, Huang, Wang 2014, 47 interventions); they teach searching more than job skills. At most two gaps at once, and the days, are our own choice.',
  },
  settings: { maxGaps: 2, dueDays: 7 },

  looksAt: (facts) => ({
    reasons: facts.rejection.reasons.map((reason) => reason.code),
    skillsAsked: facts.application.skillsAsked,
    skillsNotListed: skillsNotListed(facts),
    recordedGaps: recordedGaps(facts).map(({ skill }) => skill),
    openGaps: facts.history.offered.filter(
      ({ key, state }) => key.startsWith('close-a-skill-gap:') && OPEN_ITEM_STATES.includes(state),
    ).length,
  }),

  /** A gap that only keeps a skill of the posting from being guessed counts too: its absence would tell. */
  visibility: ({ gaps, application }) =>
    narrowest(
      gaps
        .filter((gap) => isToClose(gap) || isAmong(gap.skill, application.skillsAsked))
        .map(({ visibility }) => visibility),
    ),

  whyGone({ candidate, gaps, settledGaps }, key) {
    const texts = closeASkillGapTexts[candidate.language]
    const settled = settledGaps.find(({ skill }) => keyOf(skill) === key)
    if (settled?.state === 'dismissed') return { none: texts.dismissed(settled.skill) }
    if (settled) return { none: texts.closed(settled.skill), done: true }
    const shown = gaps.find(({ skill, state }) => state === 'evidenced' && keyOf(skill) === key)
    return shown ? { none: texts.shown(shown.skill), done: true } : null
  },

  advise(facts, { maxGaps, dueDays }) {
    const { candidate } = facts
    const recorded = recordedGaps(facts)
    const named = whoNamed(facts, 'skills_gap', 'experience_level')
    if (recorded.length === 0 && !named) return { none: whyNoGap(facts) }

    const skills = [...recorded.map(({ skill }) => skill), ...(named ? skillsNotListed(facts) : [])]
    const workedOn = skills.length === 0 ? skillsWorkedOn(facts) : []
    if (workedOn.length > 0)
      return { none: closeASkillGapTexts[candidate.language].workedOn(listInWords(workedOn, candidate.language)) }
    const [first, ...others] = skills.length > 0 ? withinLimit(facts, skills, maxGaps) : [null]
    if (first === undefined) return { none: closeASkillGapTexts[candidate.language].enoughOpen }
    return { items: [itemFor(first), ...others.map(itemFor)] }

    function itemFor(skill: string | null): Item {
      const gap = recorded.find((recordedGap) => recordedGap.skill === skill)
      return {
        key: skill === null ? 'close-a-skill-gap' : keyOf(skill),
        ...(gap ? asRecorded(facts, gap) : asGuessed(facts, skill, named ?? '')),
        ifThen: closeASkillGapTexts[candidate.language].ifThen(
          spoken(addDays(facts.today, 1), facts.today, candidate.language),
        ),
        dueOn: addDays(facts.today, dueDays),
        priority: 58,
        effortMinutes: 30,
      }
    }
  },
})

type Wording = Pick<Item, 'title' | 'why' | 'how' | 'links' | 'fulfilledBy'>

/** What a gap on record asks for next: the activity that is there, else an offer, else the smallest thing. */
function asRecorded(facts: Facts, { id, skill, activity, supportedBy }: GapFacts): Wording {
  const { language } = facts.candidate
  const texts = closeASkillGapTexts[language]
  const offer = activity ? null : smallestOffer(facts, skill)
  const naming = supportedBy.filter(names).map((type) => texts.records[type])
  const links: Link[] = [{ type: 'skill_gap', id }]
  if (activity) links.push({ type: 'learning_activity', id: activity.id })
  if (offer) links.push({ type: 'learning_offer', id: offer.id })
  return {
    title: texts.title(skill),
    why: naming.length > 0 ? texts.onRecord(skill, listInWords(naming, language)) : texts.byHand(skill),
    how: [
      ...(activity ? [goOnWith(activity, language)] : []),
      ...(offer ? [offerInWords(offer, language), texts.planIt] : []),
      ...(activity || offer ? [] : [texts.smallest]),
      texts.keepProof,
    ],
    links,
    fulfilledBy: activity ? 'updateLearningActivity' : 'createLearningActivity',
  }
}

/** What a reason and a posting suggest, while nobody has put a gap on record for it. */
function asGuessed({ rejection, application, candidate }: Facts, skill: string | null, named: string): Wording {
  const texts = closeASkillGapTexts[candidate.language]
  const { jobTitle, skillsAsked } = application
  const known = skillsAsked.length > 0 ? texts.allKnown : texts.noneOnRecord
  return {
    title: skill === null ? texts.titleToName : texts.title(skill),
    why: `${named} ${skill === null ? known : texts.askedFor(jobTitle, skill)}`,
    how:
      skill === null
        ? [...texts.whichSkill(jobTitle), texts.smallest]
        : [texts.knowItAlready, texts.noteIt, texts.smallest, texts.keepProof],
    links: [
      { type: 'rejection', id: rejection.id },
      { type: 'application', id: application.id },
    ],
    fulfilledBy: 'createSkillGap',
  }
}

/** A gap has its skill's name: the same one from another posting is the same item. */
function keyOf(skill: string): string {
  return `close-a-skill-gap:${spelledAlike(skill)}`
}

/** Gaps that are open anyway stay; new ones come only while fewer than `maxGaps` are open over all plans. */
function withinLimit({ history }: Facts, skills: readonly string[], maxGaps: number): readonly string[] {
  const open = new Set(history.offered.filter(({ state }) => OPEN_ITEM_STATES.includes(state)).map(({ key }) => key))
  const openGaps = [...open].filter((key) => key.startsWith('close-a-skill-gap:')).length
  const known = skills.filter((skill) => open.has(keyOf(skill)))
  const fresh = skills.filter((skill) => !open.has(keyOf(skill)))
  return [...known, ...fresh.slice(0, Math.max(0, maxGaps - openGaps))].slice(0, maxGaps)
}

/** Gaps to work on, named by a record or put there by hand, the most severe first. */
function recordedGaps({ gaps }: Facts): readonly GapFacts[] {
  return gaps.filter(isToClose)
}

/** A missing qualification has a rule of its own: earn-the-qualification. */
function isToClose({ kind, state }: GapFacts): boolean {
  return kind !== 'qualification' && (state === 'open' || state === 'in_progress')
}

/** The kinds of record that can name a missing skill; the others show one that is there. */
function names(type: GapFacts['supportedBy'][number]): type is NamingRecord {
  return type !== 'learning_activity' && type !== 'achievement'
}

/** Skills the posting asked for whose gap was closed, or is shown by now. */
function skillsWorkedOn({ application, gaps, settledGaps }: Facts): readonly string[] {
  const shown = [
    ...gaps.filter(({ state }) => state === 'evidenced'),
    ...settledGaps.filter(({ state }) => state === 'closed'),
  ]
  return application.skillsAsked.filter((asked) =>
    isAmong(
      asked,
      shown.map(({ skill }) => skill),
    ),
  )
}

/** Skills the posting asked for that are neither listed nor on record as a gap, as the posting spells them, each once. */
function skillsNotListed({ application, candidate, gaps, settledGaps }: Facts): readonly string[] {
  const known = [...candidate.skills, ...[...gaps, ...settledGaps].map(({ skill }) => skill)]
  return skillsNotAmong(known, application.skillsAsked)
}

function whyNoGap({ rejection, candidate }: Facts): string {
  const texts = closeASkillGapTexts[candidate.language]
  if (rejection.outcome === 'no_response' || hasReason(rejection, 'silence')) return texts.silence
  if (hasReason(rejection, 'another_candidate_preferred')) return texts.anotherPreferred
  if (rejection.reasons.length === 0 || hasReason(rejection, 'no_reason_given')) return texts.noReason
  return texts.otherReasons
}
