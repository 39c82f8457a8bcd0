import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { whenToReapply } from '../../rules/ending.ts'
import { isAmong, skillsNotAmong } from '../../rules/skills.ts'
import { canRead } from '../../rules/vocabulary.ts'
import { type KnownForNextTime, knownForNextTime } from './carry-over-query.ts'
import type { CarryOver } from './schemas.ts'

/** What is worth carrying over from one application to the next; texts and records that the reader may not see are left out. */
export async function getCarryOver(context: Context, { applicationId }: { applicationId: string }): Promise<CarryOver> {
  const [row] = await context.db.query<{ known: KnownForNextTime }>(knownForNextTime(context, applicationId))
  if (!row) throw notFound('application')
  const { known } = row
  const { sent, candidateSkills, shownSkills, rejection, feedback, changed, otherApplications } = known
  return {
    applicationId,
    sent,
    named: {
      reasons: rejection ? reasonsFor(context, rejection) : [],
      employerWordsAreas: rejection?.employerWordsAreas ?? null,
      feedback,
    },
    changed: { ...changed, skills: sent.skillsAsked.filter((skill) => isAmong(skill, candidateSkills)) },
    stillOpen: skillsNotAmong([...candidateSkills, ...shownSkills], sent.skillsAsked),
    ...(rejection
      ? whenToReapply(rejection, known.reapplyAfterMonths)
      : { reapplyOn: null, reapplyReason: 'no_rejection' }),
    otherApplications,
  }
}

function reasonsFor({ audience }: Context, { reasons, wordsVisibility }: NonNullable<KnownForNextTime['rejection']>) {
  const mayRead = canRead(audience, wordsVisibility)
  return reasons.map(({ code, statedBy, text }) => ({ code, statedBy, text: mayRead ? text : null }))
}
