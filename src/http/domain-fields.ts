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
