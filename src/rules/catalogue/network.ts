import { CLOSENESSES, VISIBILITIES } from '../vocabulary.ts'
import type { FactDocsOf } from './fact-doc.ts'

export const networkDocs: FactDocsOf<'network' | 'setbackPlans' | 'checkIns'> = {
  network: { type: 'object', meaning: 'People the candidate knows, and events they could go to.' },
  'network.lastInteractionOn': {
    type: 'date',
    nullable: true,
    personal: true,
    meaning: 'When the candidate last spoke with one of their contacts.',
    example: '2026-10-25',
  },
  'network.contacts': {
    type: 'list<object>',
    meaning: 'Moderately weak ties first, then the one spoken with longest ago; at most 20.',
  },
  'network.contacts[].id': {
    type: 'string',
    meaning: 'Id of the contact.',
    example: '0193b3a0-0000-7000-8000-000000000041',
  },
  'network.contacts[].name': { type: 'string', meaning: 'Their name.', example: 'Tom Brandt' },
  'network.contacts[].role': { type: 'string', nullable: true, meaning: 'What they do.', example: 'Data Engineer' },
  'network.contacts[].employer': { type: 'string', nullable: true, meaning: 'Where they work.', example: 'Nordwind' },
  'network.contacts[].closeness': {
    type: 'string',
    values: CLOSENESSES,
    meaning: 'How well they know each other.',
    example: 'acquaintance',
  },
  'network.contacts[].lastSpokeOn': {
    type: 'date',
    nullable: true,
    meaning: 'When they last spoke.',
    example: '2026-03-01',
  },
  'network.contacts[].visibility': {
    type: 'string',
    values: VISIBILITIES,
    meaning: 'Who may read about the contact.',
    example: 'candidate',
  },
  'network.events': {
    type: 'list<object>',
    meaning: 'From the feeds of the platform, from today on, soonest first; at most 5.',
  },
  'network.events[].id': {
    type: 'string',
    meaning: 'Id of the event.',
    example: '0193b3a0-0000-7000-8000-000000000042',
  },
  'network.events[].title': { type: 'string', meaning: 'Its title.', example: 'Data Meetup Hamburg' },
  'network.events[].startsOn': { type: 'date', meaning: 'When it begins.', example: '2026-11-12' },
  'network.events[].location': { type: 'string', nullable: true, meaning: 'Where it is.', example: 'Hamburg' },
  'network.events[].isOnline': { type: 'boolean', meaning: 'Whether one can take part from home.', example: false },
  setbackPlans: {
    type: 'list<object>',
    meaning: '“If this comes, I will do that”: plans the candidate made, the latest first; at most 10.',
  },
  'setbackPlans[].id': {
    type: 'string',
    meaning: 'Id of the plan.',
    example: '0193b3a0-0000-7000-8000-000000000043',
  },
  'setbackPlans[].obstacle': {
    type: 'string',
    meaning: 'What may come, in their own words.',
    example: 'If the next answer is a no',
  },
  'setbackPlans[].action': {
    type: 'string',
    meaning: 'What they then do, in their own words.',
    example: 'I go for a walk and call my sister',
  },
  'setbackPlans[].madeOn': { type: 'date', meaning: 'When they made it.', example: '2026-10-01' },
  'setbackPlans[].visibility': {
    type: 'string',
    values: VISIBILITIES,
    meaning: 'Who may read it.',
    example: 'candidate',
  },
  checkIns: {
    type: 'list<object>',
    personal: true,
    meaning: 'Answers to how they are, of the last 14 days, the latest first.',
  },
  'checkIns[].id': {
    type: 'string',
    meaning: 'Id of the check-in.',
    example: '0193b3a0-0000-7000-8000-000000000044',
  },
  'checkIns[].on': { type: 'date', meaning: 'When they answered.', example: '2026-10-31' },
  'checkIns[].score': {
    type: 'number',
    unit: '1 (hard) to 5 (good)',
    meaning: 'What they answered.',
    example: 3,
  },
}
