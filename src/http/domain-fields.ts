import { z } from 'zod'
import { email, text } from './fields.ts'

/** The domain's closed lists as the document names them; a test holds them to the ones the rules use. */
export const stage = z
  .enum(['saved', 'applied', 'screening', 'assessment', 'interview', 'final_interview', 'offer'])
  .meta({
    id: 'Stage',
    description: 'How far an application has come; later ones come later in the list.',
    example: 'interview',
  })

export const outcome = z
  .enum(['open', 'rejected', 'no_response', 'withdrawn', 'position_closed', 'offer_declined', 'accepted', 'unmapped'])
  .meta({
    id: 'Outcome',
    description:
      "How an application ended; `open` has not, and `unmapped` is a source's status nobody has translated yet.",
    example: 'open',
  })

/** The outcomes that only a rejection brings about. */
export const rejectionOutcome = z
  .enum(['rejected', 'no_response', 'position_closed'])
  .meta({ id: 'RejectionOutcome', description: 'Which kind of no it is.', example: 'rejected' })

export const endedBy = z
  .enum(['employer', 'candidate', 'position', 'unknown'])
  .meta({ id: 'EndedBy', description: 'Who or what ended it.', example: 'employer' })

export const seniorityLevel = z
  .enum(['internship', 'entry', 'mid', 'senior', 'lead', 'executive'])
  .meta({ id: 'SeniorityLevel', description: 'How senior the role is.', example: 'entry' })

export const employerType = z
  .enum(['startup', 'small_business', 'large_company', 'public_sector', 'non_profit', 'agency'])
  .meta({ id: 'EmployerType', description: 'What kind of employer it is.', example: 'small_business' })

export const channel = z
  .enum(['email', 'phone', 'video', 'in_person', 'portal', 'post', 'none'])
  .meta({ id: 'Channel', description: 'How the news came; `none` for silence.', example: 'email' })

export const statedBy = z
  .enum(['employer', 'candidate', 'coach', 'inferred'])
  .meta({ id: 'StatedBy', description: 'Whose word it is.', example: 'employer' })

export const reasonCode = z
  .enum([
    'skills_gap',
    'qualification_missing',
    'experience_level',
    'interview_performance',
    'application_quality',
    'communication_or_attendance',
    'another_candidate_preferred',
    'role_mismatch',
    'eligibility_or_work_permit',
    'location_or_availability',
    'checks_or_references',
    'position_closed',
    'administrative',
    'no_reason_given',
    'silence',
    'other',
  ])
  .meta({ id: 'ReasonCode', description: 'Why it ended, from the catalogue of reasons.', example: 'skills_gap' })

export const step = z
  .enum([
    'accept_gracefully',
    'request_feedback',
    'reflect',
    'strengthen_skills',
    'positive_mindset',
    'keep_networking',
    'apply_for_more',
    'stay_persistent',
    'consider_alternatives',
    'look_after_yourself',
  ])
  .meta({ id: 'Step', description: 'One of the ten steps, in the order a plan shows them.', example: 'reflect' })

export const itemState = z.enum(['todo', 'in_progress', 'done', 'skipped', 'snoozed', 'not_for_me', 'retired']).meta({
  id: 'ItemState',
  description: 'Where an action item stands; `retired` is set by the rules.',
  example: 'todo',
})

export const visibility = z.enum(['candidate', 'coach', 'tenant']).meta({
  id: 'Visibility',
  description: 'Who may read it: the candidate alone, the coach too, or everybody at the tenant.',
  example: 'tenant',
})

export const feedbackArea = z
  .enum(['communication', 'responses', 'confidence', 'preparedness', 'skills', 'experience', 'logistics'])
  .meta({ id: 'FeedbackArea', description: 'What feedback is about.', example: 'responses' })

const rating = z.int().min(1).max(5)

/** Of the employer or the candidate; what was not rated is left out. */
export const ratings = z
  .strictObject({
    communication: rating.optional().meta({ description: 'How clearly the person spoke and listened.', example: 4 }),
    responses: rating.optional().meta({ description: 'How well the answers fitted the questions.', example: 2 }),
    confidence: rating.optional().meta({ description: 'How sure of themselves they seemed.', example: 3 }),
    preparedness: rating.optional().meta({ description: 'How well prepared they were.', example: 5 }),
  })
  .meta({ id: 'Ratings', description: 'Areas rated from 1 (hard) to 5 (good); what was not rated is left out.' })

export const applicationSection = z
  .enum(['cv', 'cover_letter', 'portfolio', 'references', 'form'])
  .meta({ id: 'ApplicationSection', description: 'A part of an application.', example: 'cv' })

export const language = z
  .enum(['en', 'es', 'fr', 'de'])
  .meta({ id: 'Language', description: 'Language of a text: English, Spanish, French or German.', example: 'en' })

export const tone = z
  .enum(['formal', 'warm', 'brief'])
  .meta({ id: 'Tone', description: 'Tone of a letter.', example: 'warm' })

export const letterChannel = z
  .enum(['email', 'phone'])
  .meta({ id: 'LetterChannel', description: 'Written, or said on the phone.', example: 'email' })

export const feedbackState = z.enum(['draft', 'sent', 'answered', 'declined', 'no_reply', 'cancelled']).meta({
  id: 'FeedbackState',
  description: 'Where a request for feedback stands.',
  example: 'sent',
})

export const gapState = z
  .enum(['open', 'in_progress', 'evidenced', 'closed', 'dismissed'])
  .meta({ id: 'GapState', description: 'Where a skill gap stands.', example: 'open' })

export const gapKind = z
  .enum(['technical', 'language', 'interpersonal', 'method', 'qualification', 'experience'])
  .meta({ id: 'GapKind', description: 'What kind of skill it is.', example: 'technical' })

export const severity = z
  .enum(['low', 'medium', 'high'])
  .meta({ id: 'Severity', description: 'How much the gap stands in the way.', example: 'medium' })

export const evidenceType = z
  .enum(['rejection', 'feedback_request', 'reflection', 'application', 'learning_activity', 'achievement'])
  .meta({
    id: 'EvidenceType',
    description: 'Kind of record that is evidence for or against a gap.',
    example: 'rejection',
  })

export const activityType = z
  .enum(['course', 'certification', 'mock_interview', 'practice', 'project'])
  .meta({ id: 'ActivityType', description: 'What kind of learning it is.', example: 'course' })

export const activityState = z
  .enum(['planned', 'in_progress', 'done', 'dropped'])
  .meta({ id: 'ActivityState', description: 'Where a learning activity stands.', example: 'planned' })

export const closeness = z
  .enum(['distant', 'acquaintance', 'close'])
  .meta({ id: 'Closeness', description: 'How well two people know each other.', example: 'acquaintance' })

export const achievementKind = z.enum(['strength', 'achievement']).meta({
  id: 'AchievementKind',
  description: 'Something a person is good at, or something they did.',
  example: 'achievement',
})

export const contactFields = {
  name: text(200).optional().meta({ description: 'Name of the person.', example: 'Jonas Weber' }),
  role: text(200).optional().meta({ description: 'What they do there.', example: 'Recruiter' }),
  email: email.optional().meta({ description: 'E-mail address.', example: 'jonas.weber@example.com' }),
  phone: text(50).optional().meta({ description: 'Phone number as it was given.', example: '+49 30 1234567' }),
}

export const contact = z
  .object(contactFields)
  .meta({ id: 'Contact', description: 'A person at the employer; what is not known is left out.' })

export const contactInput = z
  .strictObject(contactFields)
  .refine(
    (value) => Object.values(value).some((part) => part !== undefined),
    'must have at least one of name, role, email and phone',
  )
  .meta({ id: 'ContactInput', description: 'A person at the employer, with at least one field.' })
