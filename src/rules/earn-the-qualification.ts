import { addDays } from './calendar.ts'
import type { Facts, GapFacts } from './facts.ts'
import { whoNamed } from './in-words.ts'
import { goOnWith, offerInWords } from './learning-in-words.ts'
import { type Item, type Link, rule } from './rule.ts'
import { smallestOffer, spelledAlike } from './skills.ts'
import { earnTheQualificationTexts } from './texts/earn-the-qualification.ts'

export const earnTheQualification = rule({
  id: 'earn-the-qualification',
  step: 'strengthen_skills',
  evidence: {
    strength: 'design',
    source: 'Not based on a study: comparing time and cost before deciding, and the days, are our own choice.',
  },
  settings: { dueDays: 7 },

  looksAt: (facts) => ({
    reasons: facts.rejection.reasons.map((reason) => reason.code),
    recordedGap: recordedGap(facts)?.skill ?? null,
  }),

  visibility: (facts) => recordedGap(facts)?.visibility ?? 'tenant',

  advise(facts, { dueDays }) {
    const { candidate, today } = facts
    const gap = recordedGap(facts)
    const named = whoNamed(facts, 'qualification_missing')
    if (!gap && !named) return { none: earnTheQualificationTexts[candidate.language].none }

    const wording = gap ? asRecorded(facts, gap, named) : asNamed(facts, named ?? '')
    return { items: [{ ...wording, dueOn: addDays(today, dueDays), priority: 57, effortMinutes: 30 }] }
  },
})

type Wording = Pick<Item, 'key' | 'title' | 'why' | 'how' | 'links' | 'fulfilledBy'>

/** The most severe qualification on record that is still to be earned. */
function recordedGap({ gaps }: Facts): GapFacts | null {
  return (
    gaps.find(({ kind, state }) => kind === 'qualification' && (state === 'open' || state === 'in_progress')) ?? null
  )
}

/** A qualification has its name: the same one after another ending is the same item. */
function asRecorded(facts: Facts, { id, skill, activity }: GapFacts, named: string | null): Wording {
  const { language } = facts.candidate
  const texts = earnTheQualificationTexts[language]
  const offer = activity ? null : smallestOffer(facts, skill)
  const links: Link[] = [{ type: 'skill_gap', id }]
  if (activity) links.push({ type: 'learning_activity', id: activity.id })
  if (offer) links.push({ type: 'learning_offer', id: offer.id })
  if (named) links.push({ type: 'rejection', id: facts.rejection.id })
  return {
    key: `earn-the-qualification:${spelledAlike(skill)}`,
    title: activity ? texts.titleToGoOn(skill) : texts.titleToFindOut(skill),
    why: [named, texts.onRecord(skill), activity ? texts.smallParts : texts.decideBetter].filter(Boolean).join(' '),
    how: activity
      ? [goOnWith(activity, language), texts.keepProof]
      : [texts.exactName(skill), offer ? offerInWords(offer, language) : texts.where, texts.howLong, texts.decide],
    links,
    fulfilledBy: activity ? 'updateLearningActivity' : 'createLearningActivity',
  }
}

/** A reason that names no certificate: which one it is, is the first question. */
function asNamed({ application, rejection, candidate }: Facts, named: string): Wording {
  const texts = earnTheQualificationTexts[candidate.language]
  return {
    key: `earn-the-qualification:${application.id}`,
    title: texts.title,
    why: `${named} ${texts.aboutRole(application.jobTitle, application.employer)} ${texts.decideBetter}`,
    how: [texts.which, texts.where, texts.howLong, texts.decide],
    links: [
      { type: 'rejection', id: rejection.id },
      { type: 'application', id: application.id },
    ],
    fulfilledBy: 'createSkillGap',
  }
}
