import { z } from 'zod'
import { employer, isTailored, jobTitle, skillsAsked, url } from './application-fields.ts'
import {
  achievementKind,
  activityType,
  applicationSection,
  feedbackArea,
  gapState,
  outcome,
  reasonCode,
  statedBy,
} from './domain-fields.ts'
import { calendarDate, timestamp } from './fields.ts'
import { achievementId, applicationId, candidateId, feedbackRequestId, learningActivityId, skillGapId } from './ids.ts'

const skills = z.array(z.string())

const sentApplication = z
  .object({
    employer,
    jobTitle,
    url: url.nullable(),
    appliedAt: timestamp.nullable().meta({ description: 'When it was sent; null where nobody said.' }),
    isTailored: isTailored.nullable(),
    skillsAsked,
  })
  .meta({ id: 'SentApplication', description: 'What was sent, and for what.' })

const namedReason = z
  .object({
    code: reasonCode,
    statedBy,
    text: z.string().nullable().meta({
      description: 'The reason in its original words; null too for those who may not read them.',
      example: 'We went with someone who has used Kafka in production.',
    }),
  })
  .meta({ id: 'NamedReason', description: 'One reason for the ending, and whose word it is.' })

const namedInFeedback = z
  .object({
    feedbackRequestId,
    areas: z
      .array(feedbackArea)
      .nullable()
      .meta({ description: 'What the answer is about; null while nobody tagged it.', example: ['skills'] }),
    sections: z.array(applicationSection).meta({ description: 'Parts of the application it names.', example: ['cv'] }),
  })
  .meta({ id: 'NamedInFeedback', description: "What the employer's answer to a request for feedback names." })

const named = z
  .object({
    reasons: z.array(namedReason),
    employerWordsAreas: z
      .array(feedbackArea)
      .nullable()
      .meta({
        description: "What the employer's words are about; null while nobody tagged them.",
        example: ['skills'],
      }),
    feedback: namedInFeedback
      .nullable()
      .meta({ description: 'Null where there is no answer, or none that you may read.' }),
  })
  .meta({ id: 'NamedForNextTime', description: 'What was said about the application.' })

const changedGap = z
  .object({
    skillGapId,
    skill: z.string().meta({ example: 'Kafka' }),
    state: gapState.meta({ example: 'closed' }),
    changedAt: timestamp.meta({ description: 'When it was closed, or last shown.' }),
  })
  .meta({ id: 'ChangedGap', description: 'A skill gap that was closed, or evidenced, since.' })

const finishedActivity = z
  .object({
    learningActivityId,
    type: activityType,
    title: z.string().meta({ example: 'Kafka for beginners' }),
    skill: z.string().nullable().meta({ description: 'The gap it belongs to, if any.', example: 'Kafka' }),
    doneAt: timestamp,
  })
  .meta({ id: 'FinishedActivity', description: 'Something learned since.' })

const addedAchievement = z
  .object({
    achievementId,
    kind: achievementKind,
    title: z.string().meta({ example: 'Moved the weekly report to SQL' }),
    skills: skills.meta({ description: 'Skills it shows.', example: ['SQL'] }),
    addedAt: timestamp,
  })
  .meta({ id: 'AddedAchievement', description: 'A strength or achievement kept since.' })

const changed = z
  .object({
    since: timestamp.meta({ description: 'When the application was sent, or was made where nobody said.' }),
    skills: skills.meta({
      description: "Skills asked for that are on the candidate's list now; since when is not on record.",
      example: ['SQL'],
    }),
    gaps: z.array(changedGap).meta({ description: 'The latest first, at most 20.' }),
    learningActivities: z.array(finishedActivity).meta({ description: 'The latest first, at most 20.' }),
    achievements: z.array(addedAchievement).meta({ description: 'The latest first, at most 20.' }),
  })
  .meta({ id: 'ChangedSince', description: 'What has changed since it was sent.' })

const reapplyReason = z
  .enum([
    'employer',
    'tenant_default',
    'qualification_missing',
    'eligibility_or_work_permit',
    'administrative',
    'no_rejection',
  ])
  .meta({
    id: 'ReapplyReason',
    description:
      "Where the date comes from: the employer's own, or the news and the waiting time the tenant has set; or else why there is none.",
    example: 'tenant_default',
  })

const otherApplication = z
  .object({ applicationId, jobTitle, outcome })
  .meta({ id: 'OtherApplication', description: 'Another application to the same employer.' })

const reapplyOn = calendarDate.meta({
  description: "From when to look at the employer again, in the candidate's time zone.",
  example: '2027-05-02',
})

export const carryOver = z
  .object({
    applicationId,
    sent: sentApplication,
    named,
    changed,
    stillOpen: skills.meta({
      description:
        "Skills asked for that are not on the candidate's list, and that no gap closed or evidenced and no achievement shows.",
      example: ['Python'],
    }),
    reapplyOn: reapplyOn.nullable(),
    reapplyReason,
    otherApplications: z.array(otherApplication).meta({ description: 'The newest first, at most 10.' }),
  })
  .meta({ id: 'CarryOver', description: 'What to carry over when applying again, there or elsewhere.' })

const reapplyDate = z
  .object({
    applicationId,
    employer,
    jobTitle,
    reapplyOn,
    statedBy: z
      .enum(['employer', 'tenant_default'])
      .meta({ id: 'ReapplyDateSource', description: 'Whose date it is.', example: 'tenant_default' }),
  })
  .meta({ id: 'ReapplyDate', description: 'When to look at an employer again.' })

export const reapplyDates = z
  .object({
    candidateId,
    today: calendarDate.meta({ description: "In the candidate's time zone." }),
    dates: z.array(reapplyDate).meta({ description: 'The soonest first; at most 100.' }),
  })
  .meta({ id: 'ReapplyDates', description: 'When to look at employers again.' })

export type CarryOver = z.output<typeof carryOver>
export type ReapplyDates = z.output<typeof reapplyDates>
