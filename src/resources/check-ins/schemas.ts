import { z } from 'zod'
import { visibility } from '../../http/domain-fields.ts'
import { LONG_TEXT, pageOf, pageQuery, text, timestamp, timestampIn, version } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, checkInId } from '../../http/ids.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'

const score = z.int().min(1).max(5).meta({ description: 'How they are: 1 (hard) to 5 (good).', example: 3 })
const noted = { description: 'What the person wants to add.', example: 'Slept badly before the call.' }
const note = text(LONG_TEXT)
  .nullable()
  .optional()
  .meta({ ...noted })
const own = visibility.meta({
  description: 'The candidate alone, unless they share it with their coach or with everybody at the tenant.',
  example: 'candidate',
})

export const checkIn = z
  .object({
    id: checkInId,
    candidateId,
    score,
    note: z.string().nullable().meta(noted),
    visibility: own,
    checkedInAt: timestamp.meta({ description: 'When they answered.' }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'CheckIn', description: "One answer to “how are you?”. The person's own, unless they share it." })

export const newCheckIn = z
  .strictObject({
    candidateId,
    score,
    note,
    visibility: own.optional().meta({
      description:
        'The candidate alone where absent, whoever sends it: an API key that sends one for a person cannot read it afterwards.',
    }),
    checkedInAt: timestampIn.optional().meta({ description: 'When they answered; now where absent.' }),
  })
  .meta({ id: 'NewCheckIn', description: 'An answer to the weekly question.' })

export const checkInChanges = z.strictObject({ note, visibility: own.optional() }).meta({
  id: 'CheckInChanges',
  description: 'The note, and with whom the answer is shared; null clears, what is left out stays.',
})

export const changedCheckIn = withPlanChanges(checkIn, 'ChangedCheckIn')

export const checkInPath = z.object({ checkInId })
export const checkInFilters = z.strictObject({ ...pageQuery, candidateId: candidateFilter })
export const checkInPage = pageOf(checkIn, 'CheckInPage')

export type CheckIn = z.output<typeof checkIn>
export type NewCheckIn = z.output<typeof newCheckIn>
export type CheckInChanges = z.output<typeof checkInChanges>
export type ChangedCheckIn = z.output<typeof changedCheckIn>
