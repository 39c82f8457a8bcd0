import { createHash } from 'node:crypto'
import type { Ending, Facts, RejectionFacts } from '../../rules/rule.ts'
import type { Known, KnownEnding, KnownOccupation } from './gather-facts.ts'

/** What is known, in the words of the rules. The rejection may not be stored yet: its ending is put among the others here. */
export function factsOf(known: Known, rejection: RejectionFacts, receivedAt: Date): Facts {
  const { application } = known
  const own: KnownEnding = {
    ...application,
    rejectionId: rejection.id,
    applicationId: application.id,
    receivedAt,
    endedOn: rejection.receivedOn,
    outcome: rejection.outcome,
    stageReached: rejection.stageReached,
  }
  const others = known.endings.filter((ending) => ending.rejectionId !== rejection.id)
  const { id: _, ...candidate } = known.candidate
  return {
    today: known.today,
    tenant: { holidays: known.holidays, reapplyAfterMonths: known.reapplyAfterMonths },
    candidate,
    rejection,
    application: {
      id: application.id,
      employer: application.employer,
      jobTitle: application.jobTitle,
      appliedOn: application.appliedOn,
      skillsAsked: application.skillsAsked,
      location: application.location,
      level: application.level,
      employerType: application.employerType,
    },
    history: {
      endings: [...others, own].toSorted(byArrival).map(asEnding),
      unanswered: known.unanswered,
      lastAppliedOn: known.lastAppliedOn,
      unansweredInLast7Days: known.unansweredInLast7Days,
      occupationGroupsSearched: new Set(known.occupations.map(groupOf)).size,
      offered: known.offered,
    },
  }
}

/** SHA-256 of the facts, in hex: two plans with the same digest were made from the same facts. */
export function digestOf(facts: Facts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

function asEnding({
  applicationId,
  endedOn,
  outcome,
  stageReached,
  occupation,
  location,
  level,
  employerType,
}: KnownEnding): Ending {
  return {
    applicationId,
    endedOn,
    outcome,
    stageReached,
    occupationGroup: groupOf(occupation),
    occupationLabel: occupation.label,
    location,
    level,
    employerType,
  }
}

/** Ids made later are greater, so that news of one instant has an order too. */
function byArrival(one: KnownEnding, other: KnownEnding): number {
  const apart = new Date(one.receivedAt).getTime() - new Date(other.receivedAt).getTime()
  return apart || (one.rejectionId < other.rejectionId ? -1 : 1)
}

/** The broad field: O*NET-SOC, ISCO and ESCO codes all start with two digits for it. */
function groupOf({ code, label }: KnownOccupation): string | null {
  return code?.match(/^\d\d/)?.[0] ?? label?.trim().toLowerCase() ?? null
}
