import {
  ACHIEVEMENT_KINDS,
  ACTIVITY_TYPES,
  EVIDENCE_TYPES,
  GAP_KINDS,
  GAP_STATES,
  SEVERITIES,
  VISIBILITIES,
} from '../vocabulary.ts'
import type { FactDocsOf } from './fact-doc.ts'

export const strengthsAndGapsDocs: FactDocsOf<'gaps' | 'settledGaps' | 'achievements'> = {
  gaps: {
    type: 'list<object>',
    meaning: 'Skill gaps that are open, in progress or evidenced, the most severe first; at most 20.',
  },
  'gaps[].id': { type: 'string', meaning: 'Id of the gap.', example: '0193b3a0-0000-7000-8000-000000000031' },
  'gaps[].skill': { type: 'string', meaning: 'The skill, as it was first spelled.', example: 'Power BI' },
  'gaps[].kind': { type: 'string', values: GAP_KINDS, meaning: 'What kind of skill it is.', example: 'technical' },
  'gaps[].severity': {
    type: 'string',
    values: SEVERITIES,
    meaning: 'How much it stands in the way.',
    example: 'high',
  },
  'gaps[].state': { type: 'string', values: GAP_STATES, meaning: 'How far it is closed.', example: 'open' },
  'gaps[].supportedBy': {
    type: 'list<string>',
    values: EVIDENCE_TYPES,
    meaning: 'The kinds of record that say the skill is missing.',
    example: ['rejection'],
  },
  'gaps[].startedOn': {
    type: 'date',
    nullable: true,
    meaning: 'Since when it is in progress.',
    example: '2026-10-20',
  },
  'gaps[].lastEvidenceOn': {
    type: 'date',
    nullable: true,
    meaning: 'When the latest certificate, project or score showed progress.',
    example: '2026-10-28',
  },
  'gaps[].activity': {
    type: 'object',
    nullable: true,
    meaning: 'The smallest activity that is planned or under way to close it.',
  },
  'gaps[].activity.id': {
    type: 'string',
    meaning: 'Id of the activity.',
    example: '0193b3a0-0000-7000-8000-000000000032',
  },
  'gaps[].activity.type': {
    type: 'string',
    values: ACTIVITY_TYPES,
    meaning: 'What kind of learning it is.',
    example: 'course',
  },
  'gaps[].activity.title': { type: 'string', meaning: 'Its title.', example: 'SQL in a weekend' },
  'gaps[].activity.effortMinutes': {
    type: 'number',
    unit: 'minutes',
    nullable: true,
    meaning: 'How long it takes.',
    example: 360,
  },
  'gaps[].activity.isStarted': { type: 'boolean', meaning: 'Whether it is under way.', example: true },
  'gaps[].visibility': { type: 'string', values: VISIBILITIES, meaning: 'Who may read the gap.', example: 'tenant' },
  settledGaps: {
    type: 'list<object>',
    personal: true,
    meaning: 'Skills whose gap was closed or dismissed, the latest first; at most 50.',
  },
  'settledGaps[].skill': { type: 'string', meaning: 'The skill.', example: 'Excel' },
  'settledGaps[].state': {
    type: 'string',
    values: ['closed', 'dismissed'],
    meaning: 'Whether it was closed or dismissed.',
    example: 'closed',
  },
  achievements: {
    type: 'list<object>',
    meaning: 'Strengths and achievements that the candidate keeps, oldest first; at most 50.',
  },
  'achievements[].id': {
    type: 'string',
    meaning: 'Id of the achievement.',
    example: '0193b3a0-0000-7000-8000-000000000033',
  },
  'achievements[].kind': {
    type: 'string',
    values: ACHIEVEMENT_KINDS,
    meaning: 'A strength, or something achieved.',
    example: 'achievement',
  },
  'achievements[].title': {
    type: 'string',
    meaning: "In the candidate's own words.",
    example: 'Cut the weekly report from a day to an hour',
  },
  'achievements[].happenedOn': { type: 'date', nullable: true, meaning: 'When it happened.', example: '2026-05-01' },
  'achievements[].skills': { type: 'list<string>', meaning: 'The skills it shows.', example: ['SQL'] },
  'achievements[].visibility': {
    type: 'string',
    values: VISIBILITIES,
    meaning: 'Who may read it.',
    example: 'tenant',
  },
}
