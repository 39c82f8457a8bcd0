import { addDays, daysBetween, spoken } from './calendar.ts'
import type { ContactFacts, Facts } from './facts.ts'
import { lookingFor } from './in-words.ts'
import { offeredWithin } from './offered.ts'
import { type Item, rule } from './rule.ts'
import { reachOutToOnePersonTexts } from './texts/reach-out-to-one-person.ts'
import { narrowest, type Visibility } from './vocabulary.ts'

export const reachOutToOnePerson = rule({
  id: 'reach-out-to-one-person',
  step: 'keep_networking',
  evidence: {
    strength: 'strong',
    source:
      'Rajkumar et al. 2022: in experiments with over 20 million LinkedIn users, moderately weak ties led to jobs most. Once in seven days, 30 days of rest for each contact and the due date are our own choice.',
  },
  settings: { quietDays: 7, dueDays: 3 },

  looksAt: (facts, { quietDays }) => ({
    lastInteractionOn: facts.network.lastInteractionOn,
    recentlyOfferedOn: offeredWithin(facts, 'reach-out-to-one-person', quietDays),
    contact: contactToReach(facts)?.name ?? null,
    lookingFor: lookingFor(facts),
  }),

  advise(facts, { quietDays, dueDays }) {
    const { candidate, network, today } = facts
    const texts = reachOutToOnePersonTexts[candidate.language]
    const { lastInteractionOn } = network
    if (lastInteractionOn && daysBetween(lastInteractionOn, today) <= quietDays)
      return { none: texts.spokeLately(spoken(lastInteractionOn, today, candidate.language), quietDays), done: true }
    const recently = offeredWithin(facts, 'reach-out-to-one-person', quietDays)
    if (recently) return { none: texts.offeredLately(spoken(recently, today, candidate.language), quietDays) }

    const contact = contactToReach(facts)
    return {
      items: [
        {
          key: 'reach-out-to-one-person',
          ...(contact ? toContact(contact, facts, quietDays) : toSomeone(facts, quietDays)),
          dueOn: addDays(today, dueDays),
          priority: 55,
          effortMinutes: 15,
        },
      ],
    }
  },

  visibility: (facts) => narrowest([contactToReach(facts)?.visibility ?? [], latestSpokenWith(facts)].flat()),
})

const REST_DAYS = 30

/** The first in the order of the facts, weak ties first, whom the person has not spoken with lately. */
function contactToReach({ network, today }: Facts): ContactFacts | undefined {
  return network.contacts.find(({ lastSpokeOn }) => lastSpokeOn === null || daysBetween(lastSpokeOn, today) > REST_DAYS)
}

type Words = Omit<Item, 'key' | 'dueOn' | 'priority' | 'effortMinutes'>

function toContact(contact: ContactFacts, facts: Facts, quietDays: number): Words {
  const { application, candidate, today } = facts
  const texts = reachOutToOnePersonTexts[candidate.language]
  const known = [contact.role, contact.employer].filter((word) => word !== null).join(', ')
  const who = known ? `${contact.name} (${known})` : contact.name
  const last = contact.lastSpokeOn
    ? texts.spokeLast(who, spoken(contact.lastSpokeOn, today, candidate.language))
    : texts.neverSpoke(who)
  return {
    title: texts.titleFor(contact.name),
    why: `${texts.why(application.employer, quietDays)} ${last} ${contact.closeness === 'close' ? texts.whyCloseTies : texts.whyWeakTies}`,
    how: [
      contact.lastSpokeOn ? texts.beginWithLastTalk : texts.beginWithHowYouMet,
      texts.saySearch(lookingFor(facts)),
      texts.askAboutWork,
      texts.noteTheTalk,
    ],
    ifThen: { ...tomorrow(facts), obstacle: texts.noBeginning, then: texts.beginSmall },
    links: [{ type: 'contact', id: contact.id }],
    fulfilledBy: 'recordInteraction',
  }
}

function toSomeone(facts: Facts, quietDays: number): Words {
  const { application, candidate, rejection } = facts
  const texts = reachOutToOnePersonTexts[candidate.language]
  return {
    title: texts.title,
    why: `${texts.why(application.employer, quietDays)} ${texts.whyWeakTies}`,
    how: [texts.writeDownThree, texts.chooseOne(lookingFor(facts)), texts.askAboutWork, texts.addAsContact],
    ifThen: { ...tomorrow(facts), obstacle: texts.nobodyInMind, then: texts.lookThrough },
    links: [{ type: 'rejection', id: rejection.id }],
    fulfilledBy: 'createContact',
  }
}

function tomorrow({ candidate, today }: Facts): { when: string; where: string } {
  const { when, where } = reachOutToOnePersonTexts[candidate.language]
  return { when: when(spoken(addDays(today, 1), today, candidate.language)), where }
}

/** Whose conversation the rule tells the date of; the candidate's alone when that contact is not among those known here. */
function latestSpokenWith({ network }: Facts): readonly Visibility[] {
  const { contacts, lastInteractionOn } = network
  if (!lastInteractionOn) return []
  const spokenWith = contacts.filter(({ lastSpokeOn }) => lastSpokeOn === lastInteractionOn)
  return spokenWith.length > 0 ? spokenWith.map(({ visibility }) => visibility) : ['candidate']
}
