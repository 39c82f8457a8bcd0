import { addDays, spoken } from './calendar.ts'
import { offeredWithin } from './offered.ts'
import { rule } from './rule.ts'
import { writeForTenMinutesTexts } from './texts/write-for-ten-minutes.ts'

export const writeForTenMinutes = rule({
  id: 'write-for-ten-minutes',
  step: 'positive_mindset',
  evidence: {
    strength: 'moderate',
    source:
      'Writing kindly to oneself: less sadness and more calm for a short time (Kreemers et al. 2020, N = 180). Writing about values has conflicting trials (Pfrombeck et al. 2023; Bierbaum & Nillesen 2021), hence optional. The minutes and days are our own choice.',
  },
  settings: { quietDays: 14, dueDays: 5 },
  repeats: true,

  looksAt: (facts, { quietDays }) => ({
    recentlyOfferedOn: offeredWithin(facts, 'write-for-ten-minutes', quietDays),
  }),

  advise(facts, { quietDays, dueDays }) {
    const { application, rejection, candidate, today } = facts
    const texts = writeForTenMinutesTexts[candidate.language]
    const recently = offeredWithin(facts, 'write-for-ten-minutes', quietDays)
    if (recently) return { none: texts.offered(spoken(recently, today, candidate.language), quietDays) }

    return {
      items: [
        {
          key: 'write-for-ten-minutes',
          title: texts.title,
          why: texts.why(application.employer),
          how: texts.how,
          ifThen: texts.ifThen,
          dueOn: addDays(today, dueDays),
          priority: 15,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
