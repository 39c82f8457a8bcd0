import { addDays, type CalendarDate, spoken } from './calendar.ts'
import type { Facts } from './facts.ts'
import { offeredWithin } from './offered.ts'
import { type Item, rule } from './rule.ts'
import { joinAnEventTexts } from './texts/join-an-event.ts'

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
    event: facts.network.events[0]?.title ?? null,
    eventOn: facts.network.events[0]?.startsOn ?? null,
    topic: topicOf(facts).words,
    location: facts.application.location,
  }),

  advise(facts, { quietDays, dueDays }) {
    const { candidate, network, today } = facts
    const recently = offeredWithin(facts, 'join-an-event', quietDays)
    if (recently) {
      const on = spoken(recently, today, candidate.language)
      return { none: joinAnEventTexts[candidate.language].offeredLately(on, quietDays) }
    }

    const [event] = network.events
    const latest = addDays(today, dueDays)
    return { items: [event ? toJoin(event, latest, facts) : toFind(latest, facts)] }
  },
})

/** The tenant's own event; due on its day at the latest. */
function toJoin(event: Facts['network']['events'][number], latest: CalendarDate, { candidate, today }: Facts): Item {
  const texts = joinAnEventTexts[candidate.language]
  const on = spoken(event.startsOn, today, candidate.language)
  return {
    key: 'join-an-event',
    title: texts.titleFor(event.title),
    why: texts.whyEvent(on, texts.place(event.location, event.isOnline)),
    how: texts.howToJoin,
    ifThen: { when: texts.whenItIs(on), obstacle: texts.noMood, then: texts.goBriefly },
    dueOn: event.startsOn < latest ? event.startsOn : latest,
    priority: 30,
    effortMinutes: 20,
    links: [{ type: 'networking_event', id: event.id }],
    fulfilledBy: 'listNetworkingEvents',
  }
}

/** No event is known: a community to look for. */
function toFind(latest: CalendarDate, facts: Facts): Item {
  const { application, candidate, rejection } = facts
  const texts = joinAnEventTexts[candidate.language]
  const topic = topicOf(facts)
  return {
    key: 'join-an-event',
    title: texts.title(topic.words),
    why: texts.whyGroup(topic.why, application.location),
    how: [texts.search(topic.words, application.location), ...texts.howToChoose],
    ifThen: { when: texts.when, where: texts.where, obstacle: texts.noMeeting, then: texts.joinOnline },
    dueOn: latest,
    priority: 30,
    effortMinutes: 20,
    links: [{ type: 'rejection', id: rejection.id }],
    fulfilledBy: 'completePlanItem',
  }
}

function topicOf({ candidate, application }: Facts): { words: string; why: string } {
  const texts = joinAnEventTexts[candidate.language]
  const [occupation] = candidate.targetOccupations
  if (occupation) return { words: occupation, why: texts.lookingFor(occupation) }
  const [interest] = candidate.interests
  if (interest) return { words: interest, why: texts.interest(interest) }
  return { words: application.jobTitle, why: texts.appliedFor(application.jobTitle) }
}
