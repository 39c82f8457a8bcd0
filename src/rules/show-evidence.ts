import { addDays, daysBetween, spoken } from './calendar.ts'
import type { Facts, GapFacts } from './facts.ts'
import { goOnWith } from './learning-in-words.ts'
import { type Link, rule } from './rule.ts'
import { spelledAlike } from './skills.ts'
import { closeASkillGapTexts } from './texts/close-a-skill-gap.ts'
import { showEvidenceTexts } from './texts/show-evidence.ts'

export const showEvidence = rule({
  id: 'show-evidence',
  step: 'strengthen_skills',
  evidence: {
    strength: 'design',
    source:
      'Not based on a study: comparable systems close a skill by evidence such as a certificate, a project or a score. How long to wait, and the days, are our own choice.',
  },
  settings: { afterDays: 14, dueDays: 7 },

  looksAt: (facts) => {
    const gap = longestWithoutEvidence(facts)
    return {
      skill: gap?.skill ?? null,
      daysInProgress: gap ? daysBetween(gap.startedOn, facts.today) : null,
      lastEvidenceOn: gap?.lastEvidenceOn ?? null,
    }
  },

  visibility: (facts) => longestWithoutEvidence(facts)?.visibility ?? 'tenant',

  whyGone({ candidate, gaps, settledGaps }, key) {
    const texts = closeASkillGapTexts[candidate.language]
    const isOf = ({ skill }: { skill: string }) => key === keyOf(skill)
    const closed =
      settledGaps.find((gap) => isOf(gap) && gap.state === 'closed') ??
      gaps.find((gap) => isOf(gap) && !isWithoutEvidence(gap))
    return closed ? { none: texts.shown(closed.skill), done: true } : null
  },

  advise(facts, { afterDays, dueDays }) {
    const { candidate, today } = facts
    const texts = showEvidenceTexts[candidate.language]
    const gap = longestWithoutEvidence(facts)
    if (!gap) return { none: texts.nothingWaits }
    if (daysBetween(gap.startedOn, today) <= afterDays) return { none: texts.tooEarly(afterDays) }

    const { id, skill, activity } = gap
    const links: Link[] = [{ type: 'skill_gap', id }]
    if (activity) links.push({ type: 'learning_activity', id: activity.id })
    return {
      items: [
        {
          key: keyOf(skill),
          title: texts.title(skill),
          why: texts.why(skill, spoken(gap.startedOn, today, candidate.language)),
          how: [
            texts.oneIsEnough,
            texts.addIt,
            activity ? goOnWith(activity, candidate.language) : texts.smallest,
            texts.orLetGo,
          ],
          dueOn: addDays(today, dueDays),
          priority: 52,
          effortMinutes: 20,
          links,
          fulfilledBy: 'addSkillGapEvidence',
        },
      ],
    }
  },
})

const keyOf = (skill: string) => `show-evidence:${spelledAlike(skill)}`

type StartedGap = GapFacts & { startedOn: string }

/** The gap that has been in progress longest of those that nothing shows progress in since they began. */
function longestWithoutEvidence({ gaps }: Facts): StartedGap | null {
  const waiting = gaps.filter(isWithoutEvidence)
  return waiting.toSorted((one, other) => daysBetween(other.startedOn, one.startedOn))[0] ?? null
}

function isWithoutEvidence(gap: GapFacts): gap is StartedGap {
  const { state, startedOn, lastEvidenceOn } = gap
  return state === 'in_progress' && startedOn !== null && (lastEvidenceOn === null || lastEvidenceOn < startedOn)
}
