import { APPLICATION_SECTIONS, FEEDBACK_AREAS, FEEDBACK_STATES, VISIBILITIES } from '../vocabulary.ts'
import type { FactDocsOf } from './fact-doc.ts'

const RATING = { type: 'number', unit: '1 (hard) to 5 (good)', nullable: true } as const

export const feedbackDocs: FactDocsOf<'feedback' | 'reflection'> = {
  feedback: {
    type: 'object',
    nullable: true,
    meaning: 'The latest request for feedback about this rejection, unless it was cancelled.',
  },
  'feedback.id': {
    type: 'string',
    meaning: 'Id of the request.',
    example: '0193b3a0-0000-7000-8000-000000000021',
  },
  'feedback.state': {
    type: 'string',
    values: FEEDBACK_STATES,
    meaning: 'How far the request is.',
    example: 'answered',
  },
  'feedback.sentOn': { type: 'date', nullable: true, meaning: 'When the candidate sent it.', example: '2026-11-04' },
  'feedback.remindedOn': {
    type: 'date',
    nullable: true,
    meaning: 'When the candidate reminded the employer.',
    example: '2026-11-13',
  },
  'feedback.answeredOn': {
    type: 'date',
    nullable: true,
    meaning: 'When the employer answered.',
    example: '2026-11-09',
  },
  'feedback.hasWords': { type: 'boolean', meaning: 'Whether the answer has words.', example: true },
  'feedback.areas': {
    type: 'list<string>',
    values: FEEDBACK_AREAS,
    nullable: true,
    meaning: 'What the answer is about; null while nobody tagged it.',
    example: ['communication'],
  },
  'feedback.ratings': { type: 'object', meaning: 'How the employer rates four areas, each of which may be missing.' },
  'feedback.ratings.communication': { ...RATING, meaning: 'How the employer rates communication.', example: 4 },
  'feedback.ratings.responses': { ...RATING, meaning: 'How the employer rates the answers given.', example: 3 },
  'feedback.ratings.confidence': { ...RATING, meaning: 'How the employer rates confidence.', example: 2 },
  'feedback.ratings.preparedness': { ...RATING, meaning: 'How the employer rates preparedness.', example: 5 },
  'feedback.sections': {
    type: 'list<string>',
    values: APPLICATION_SECTIONS,
    meaning: 'Parts of the application that the answer names.',
    example: ['cv'],
  },
  'feedback.visibility': {
    type: 'string',
    values: VISIBILITIES,
    meaning: 'Who may read the answer.',
    example: 'tenant',
  },
  reflection: {
    type: 'object',
    nullable: true,
    meaning: "The candidate's own look back on this interview or application.",
  },
  'reflection.id': {
    type: 'string',
    meaning: 'Id of the reflection.',
    example: '0193b3a0-0000-7000-8000-000000000022',
  },
  'reflection.writtenOn': { type: 'date', meaning: 'When they wrote it.', example: '2026-11-03' },
  'reflection.ratings': { type: 'object', meaning: 'How they rate four areas, each of which may be missing.' },
  'reflection.ratings.communication': { ...RATING, meaning: 'How they rate their communication.', example: 4 },
  'reflection.ratings.responses': { ...RATING, meaning: 'How they rate their answers.', example: 2 },
  'reflection.ratings.confidence': { ...RATING, meaning: 'How they rate their confidence.', example: 2 },
  'reflection.ratings.preparedness': { ...RATING, meaning: 'How they rate their preparedness.', example: 3 },
  'reflection.visibility': {
    type: 'string',
    values: VISIBILITIES,
    meaning: 'Who may read the reflection.',
    example: 'candidate',
  },
}
