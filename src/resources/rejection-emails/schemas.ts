import { z } from 'zod'
import { reasonCode, stage } from '../../http/domain-fields.ts'
import { LONG_TEXT, text } from '../../http/fields.ts'
import { flag } from '../../http/filters.ts'
import { applicationId, candidateId, planId, rejectionId } from '../../http/ids.ts'

const MAX_EML = 200_000

export const newRejectionEmail = z
  .strictObject({
    text: text(MAX_EML).meta({
      description: `The e-mail: its words, at most ${LONG_TEXT} characters, or its whole source with headers, as mail programs save it.`,
      example:
        'Thank you for applying for the Data Analyst role at Hafen Logistics. We have decided not to move forward.',
      minLength: 1,
      maxLength: MAX_EML,
    }),
    format: z
      .enum(['text', 'eml'])
      .meta({
        id: 'EmailFormat',
        description: 'What the text is: words, also in HTML, or a source by RFC 822.',
        example: 'text',
      })
      .optional(),
    candidateId: candidateId.optional().meta({ description: 'Who got it; needed to record it.' }),
  })
  .refine(({ text, format = 'text' }) => format === 'eml' || text.length <= LONG_TEXT, {
    path: ['text'],
    error: `must have at most ${LONG_TEXT} characters, unless its format is eml`,
  })
  .meta({ id: 'NewRejectionEmail', description: 'An e-mail of an employer to read.' })

export const rejectionEmailQuery = z.strictObject({
  record: flag.optional().meta({
    param: { id: 'RecordFlag' },
    description: 'Whether to record a rejection that is read, for the candidate.',
  }),
})

const evidence = z
  .object({
    finding: z
      .enum([
        'isRejection',
        'employer',
        'jobTitle',
        'stage',
        'reasons',
        'keptOnFile',
        'mayReapply',
        'reapplyAfterMonths',
        'friendly',
      ])
      .meta({ id: 'EmailFinding', description: 'What the words say.', example: 'isRejection' }),
    quote: z.string().meta({ description: 'The words as they came.', example: 'decided not to move forward' }),
    start: z
      .int()
      .min(0)
      .meta({ description: 'Where they begin in the text, or in the part of the source that was read.', example: 77 }),
    end: z
      .int()
      .min(0)
      .meta({ description: 'Where they end: `text.slice(start, end)` is the quote, in UTF-16 units.', example: 104 }),
  })
  .meta({ id: 'EmailEvidence', description: 'Which words of an e-mail say what was read from it.' })

export const rejectionEmail = z
  .object({
    isRejection: z.boolean().meta({ description: 'Whether the e-mail ends an application.', example: true }),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'How sure `isRejection` is, whichever it says.', example: 0.91 }),
    employer: z.string().nullable().meta({ description: 'Null where not stated.', example: 'Hafen Logistics' }),
    jobTitle: z.string().nullable().meta({ description: 'Null where not stated.', example: 'Data Analyst' }),
    stage: stage.nullable().meta({ description: 'How far it had come, as far as the e-mail says.' }),
    reasons: z.array(reasonCode).meta({ description: 'The reasons given; empty where it is no rejection.' }),
    keptOnFile: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether the application is kept; null where not stated.', example: null }),
    mayReapply: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether another application is welcome; null where not stated.', example: true }),
    reapplyAfterMonths: z
      .int()
      .nullable()
      .meta({ description: 'After how many months; null where not stated.', example: 6 }),
    friendly: z.boolean().meta({
      description: 'Whether it thanks, praises, wishes well or comforts, at least two of these.',
      example: true,
    }),
    signedByPerson: z
      .boolean()
      .meta({ description: 'Whether a person signed it, and not only a team.', example: false }),
    signedBy: z.string().nullable().meta({ description: 'The name of that person.', example: null }),
    evidence: z.array(evidence),
    recorded: z
      .enum(['recorded', 'not_asked', 'not_a_rejection', 'not_sure', 'employer_or_job_unknown'])
      .meta({ id: 'EmailRecorded', description: 'Whether it was recorded, and why not.', example: 'not_asked' }),
    rejectionId: rejectionId.nullable(),
    applicationId: applicationId.nullable(),
    planId: planId.nullable(),
  })
  .meta({
    id: 'RejectionEmail',
    description: 'What an e-mail says, by rules about language, with the words that say so.',
  })

export type NewRejectionEmail = z.output<typeof newRejectionEmail>
export type RejectionEmail = z.output<typeof rejectionEmail>
