import { z } from 'zod'
import { closeness, visibility } from '../../http/domain-fields.ts'
import {
  calendarDate,
  email,
  LONG_TEXT,
  pageOf,
  pageQuery,
  text,
  timestamp,
  timestampIn,
  version,
} from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, contactId, interactionId } from '../../http/ids.ts'
import { evidence, withPlanChanges } from '../../http/plan-fields.ts'

const name = text(200).meta({ description: 'Name of the person.', example: 'Tom Brandt', minLength: 1, maxLength: 200 })
const role = text(200).nullable().meta({ description: 'What they do.', example: 'Data Engineer' })
const employer = text(200).nullable().meta({ description: 'Where they work.', example: 'Nordwind' })
const emailAddress = email.nullable().meta({
  description: 'E-mail address; kept only with the consent of the person it belongs to.',
  example: 'tom.brandt@example.com',
})
const phone = text(50).nullable().meta({
  description: 'Phone number as it was given; kept only with the consent of the person it belongs to.',
  example: '+49 30 1234567',
})
const hasConsented = z.boolean().meta({
  description:
    'Whether the person agreed to have their contact details kept here. Without it email and phone are refused, and withdrawing it removes both.',
  example: true,
})
const note = z
  .string()
  .nullable()
  .meta({ description: 'What is worth remembering.', example: 'Met at the data meetup.' })
const noteInput = text(LONG_TEXT)
  .nullable()
  .optional()
  .meta({ description: 'What is worth remembering.', example: 'Met at the data meetup.' })

export const networkContact = z
  .object({
    id: contactId,
    candidateId,
    name,
    role,
    employer,
    email: emailAddress,
    phone,
    closeness,
    hasConsented,
    note,
    visibility,
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'NetworkContact',
    description: 'A person the candidate knows: no more than reaching out to them takes.',
  })

const optional = {
  role: role.optional(),
  employer: employer.optional(),
  email: emailAddress.optional(),
  phone: phone.optional(),
  closeness: closeness.optional(),
  hasConsented: hasConsented.optional(),
  note: noteInput,
  visibility: visibility.optional(),
}

export const newContact = z
  .strictObject({
    candidateId,
    name,
    ...optional,
    closeness: optional.closeness.meta({ description: 'How well the two know each other; acquaintance where absent.' }),
    visibility: optional.visibility.meta({
      description:
        'Who may read it, its conversations and the advice that names it; the candidate alone where absent, whoever creates it.',
    }),
  })
  .meta({ id: 'NewContact', description: 'A person to keep in touch with.' })

export const contactChanges = z
  .strictObject({ name: name.optional(), ...optional })
  .meta({ id: 'ContactChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const changedContact = withPlanChanges(networkContact, 'ChangedContact')

const channel = z.enum(['email', 'phone', 'video', 'in_person', 'portal', 'post']).meta({
  id: 'InteractionChannel',
  description: 'How two people spoke; `portal` is a social network.',
  example: 'email',
})

export const interaction = z
  .object({ id: interactionId, contactId, candidateId, channel, spokeAt: timestamp, note, createdAt: timestamp })
  .meta({ id: 'Interaction', description: 'One conversation with a contact; who may see the contact may see it.' })

export const newInteraction = z
  .strictObject({
    channel,
    spokeAt: timestampIn.optional().meta({
      format: 'date-time',
      description: 'When they spoke; now where absent.',
      example: '2026-11-02T09:30:00Z',
    }),
    note: noteInput,
  })
  .meta({ id: 'NewInteraction', description: 'A conversation that took place.' })

export const recordedInteraction = withPlanChanges(interaction, 'RecordedInteraction')

const suggestion = z
  .object({
    contactId,
    name,
    role,
    employer,
    closeness,
    lastSpokeOn: calendarDate.nullable().meta({
      description: "When they last spoke, in the candidate's time zone; null when no conversation is noted.",
      example: '2026-09-14',
    }),
    why: z
      .object({
        key: z
          .enum([
            'acquaintance_spoken',
            'acquaintance_unspoken',
            'distant_spoken',
            'distant_unspoken',
            'close_spoken',
            'close_unspoken',
          ])
          .meta({
            id: 'ContactSuggestionKey',
            description: 'Stable name of the reason.',
            example: 'acquaintance_spoken',
          }),
        text: z.string().meta({
          description: "The reason in the candidate's language.",
          example: 'You know Tom Brandt a little, and last spoke on Monday 14 September.',
        }),
      })
      .meta({ id: 'ContactSuggestionWhy', description: 'Why this person, and why now.' }),
  })
  .meta({ id: 'ContactSuggestion', description: 'A contact to speak with next.' })

export const contactSuggestions = z
  .object({
    candidateId,
    suggestions: z.array(suggestion).meta({
      description:
        'At most five: people the candidate knows a little first, then distant ones, then close ones; of each, the one not spoken with for longest.',
    }),
    evidence,
  })
  .meta({ id: 'ContactSuggestions', description: 'Whom to speak with next, and what the order rests on.' })

export const contactPath = z.object({ contactId })
export const interactionPath = z.object({ contactId, interactionId })
export const suggestionPath = z.object({ candidateId })
export const contactFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  closeness: closeness
    .optional()
    .meta({ param: { id: 'ClosenessFilter' }, description: 'Only people known this well.' }),
})
export const interactionFilters = z.strictObject(pageQuery)
export const contactPage = pageOf(networkContact, 'ContactPage')
export const interactionPage = pageOf(interaction, 'InteractionPage')

export type NetworkContact = z.output<typeof networkContact>
export type NewContact = z.output<typeof newContact>
export type ContactChanges = z.output<typeof contactChanges>
export type ChangedContact = z.output<typeof changedContact>
export type Interaction = z.output<typeof interaction>
export type NewInteraction = z.output<typeof newInteraction>
export type RecordedInteraction = z.output<typeof recordedInteraction>
export type ContactSuggestions = z.output<typeof contactSuggestions>
