import { ACTIVITY_TYPES, LANGUAGES } from '../vocabulary.ts'
import type { FactDocsOf } from './fact-doc.ts'

export const personDocs: FactDocsOf<'today' | 'tenant' | 'candidate'> = {
  today: {
    type: 'date',
    meaning: 'The day on which the plan is made, where the candidate lives.',
    example: '2026-11-02',
  },
  tenant: { type: 'object', meaning: 'What the platform has set and offers.' },
  'tenant.holidays': {
    type: 'list<date>',
    meaning: 'Days that are no business days, beside weekends.',
    example: ['2026-12-25', '2026-12-26'],
  },
  'tenant.reapplyAfterMonths': {
    type: 'number',
    unit: 'months',
    meaning: 'After how long the same employer may be tried again.',
    example: 6,
  },
  'tenant.signposts': {
    type: 'list<object>',
    meaning: 'People who help, for the country and language of the candidate, the closest match first; at most 5.',
  },
  'tenant.signposts[].name': { type: 'string', meaning: 'Who helps.', example: 'Student counselling' },
  'tenant.signposts[].phone': {
    type: 'string',
    nullable: true,
    meaning: 'Their telephone number.',
    example: '+49 40 1234567',
  },
  'tenant.signposts[].url': {
    type: 'string',
    nullable: true,
    meaning: 'Their web page.',
    example: 'https://example.org/help',
  },
  'tenant.learningOffers': {
    type: 'list<object>',
    personal: true,
    meaning: 'From the catalogue of the platform: what fits open skill gaps, and mock interviews; at most 20.',
  },
  'tenant.learningOffers[].id': {
    type: 'string',
    meaning: 'Id of the offer.',
    example: '0193b3a0-0000-7000-8000-000000000011',
  },
  'tenant.learningOffers[].type': {
    type: 'string',
    values: ACTIVITY_TYPES,
    meaning: 'What kind of learning it is.',
    example: 'course',
  },
  'tenant.learningOffers[].title': { type: 'string', meaning: 'Its title.', example: 'SQL in a weekend' },
  'tenant.learningOffers[].provider': {
    type: 'string',
    nullable: true,
    meaning: 'Who gives it.',
    example: 'Volkshochschule',
  },
  'tenant.learningOffers[].skills': { type: 'list<string>', meaning: 'The skills it builds.', example: ['SQL'] },
  'tenant.learningOffers[].effortMinutes': {
    type: 'number',
    unit: 'minutes',
    nullable: true,
    meaning: 'How long it takes.',
    example: 360,
  },
  candidate: { type: 'object', meaning: 'The person the plan is for, as far as rules may know them.' },
  'candidate.language': {
    type: 'string',
    values: LANGUAGES,
    meaning: 'The language in which advice is given.',
    example: 'en',
  },
  'candidate.targetOccupations': {
    type: 'list<string>',
    meaning: 'What they look for, as they named it.',
    example: ['Data Analyst'],
  },
  'candidate.skills': {
    type: 'list<string>',
    meaning: 'What they can do, as they named it.',
    example: ['SQL', 'Excel'],
  },
  'candidate.interests': { type: 'list<string>', meaning: 'What they like, as they named it.', example: ['logistics'] },
  'candidate.weeklyGoal': {
    type: 'number',
    unit: 'applications a week',
    meaning: 'Tailored applications they want to send; 0 for no goal.',
    example: 3,
  },
  'candidate.feedbackOptIn': {
    type: 'boolean',
    meaning: 'Whether they want to ask employers for feedback.',
    example: true,
  },
  'candidate.coachFirst': {
    type: 'boolean',
    meaning: 'Whether feedback goes to their coach before them.',
    example: false,
  },
  'candidate.checkIns': {
    type: 'boolean',
    meaning: 'Whether they want to be asked how they are, once a week.',
    example: true,
  },
}
