import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'
import { offeredWithin } from './offered.ts'

export const joinAnEvent = rule({
  id: 'join-an-event',
  step: 'keep_networking',
  evidence: {
    strength: 'design',
    source:
      'Social support is one part of job-search programmes that work (Liu, Huang, Wang 2014); no study on single events was found. Once in 30 days is our own choice.',
  },
  settings: { quietDays: 30, dueDays: 14 },

  looksAt: (facts, { quietDays }) => ({
    recentlyOfferedOn: offeredWithin(facts, 'join-an-event', quietDays),
    topic: topicOf(facts).words,
    location: facts.application.location,
  }),

  advise(facts, { quietDays, dueDays }) {
    const { application, rejection, today } = facts
    const recently = offeredWithin(facts, 'join-an-event', quietDays)
    if (recently)
      return {
        none: `Another plan suggested an event on ${spoken(recently, today)}; one in ${quietDays} days is enough.`,
      }

    const topic = topicOf(facts)
    const place = application.location ? `in or near ${application.location}, or online` : 'near you, or online'
    return {
      items: [
        {
          key: 'join-an-event',
          title: `Find one meeting or online group: ${topic.words}`,
          why: `${topic.why}${application.location ? `, and this job was in ${application.location}` : ''}. A group of people who do this work is a place to hear of openings and to ask questions.`,
          how: [
            `Search for “${topic.words}” with the word “meetup”, “association” or “community”, ${place}`,
            'Choose one meeting in the next weeks that costs nothing or little',
            'Put it in your calendar, and plan to speak with one person there',
          ],
          ifThen: {
            when: 'On my next free evening',
            where: 'At home, with my calendar open',
            obstacle: 'If no meeting takes place in the next weeks',
            then: 'I join one online group and introduce myself in two sentences',
          },
          dueOn: addDays(today, dueDays),
          priority: 30,
          effortMinutes: 20,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function topicOf({ candidate, application }: Facts): { words: string; why: string } {
  const [occupation] = candidate.targetOccupations
  if (occupation) return { words: occupation, why: `You are looking for work as: ${occupation}` }
  const [interest] = candidate.interests
  if (interest) return { words: interest, why: `You named ${interest} as an interest` }
  return { words: application.jobTitle, why: `You applied for the role ${application.jobTitle}` }
}
