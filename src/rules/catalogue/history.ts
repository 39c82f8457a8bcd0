import { EMPLOYER_TYPES, ITEM_STATES, OUTCOMES, SENIORITY_LEVELS, STAGES } from '../vocabulary.ts'
import type { FactDocsOf } from './fact-doc.ts'

export const historyDocs: FactDocsOf<'history'> = {
  history: { type: 'object', meaning: 'All applications of the candidate, and what earlier plans offered.' },
  'history.endings': {
    type: 'list<object>',
    meaning: 'Every unsuccessful ending that holds, oldest first, this one included; the latest 200.',
  },
  'history.endings[].applicationId': {
    type: 'string',
    meaning: 'Id of the application that ended.',
    example: '0193b3a0-0000-7000-8000-00000000000a',
  },
  'history.endings[].endedOn': { type: 'date', meaning: 'When it ended.', example: '2026-11-02' },
  'history.endings[].outcome': { type: 'string', values: OUTCOMES, meaning: 'How it ended.', example: 'rejected' },
  'history.endings[].stageReached': {
    type: 'string',
    values: STAGES,
    meaning: 'How far it came.',
    example: 'interview',
  },
  'history.endings[].occupationGroup': {
    type: 'string',
    nullable: true,
    meaning: 'Broad field: the two leading digits of an occupation code, or its label where there is no code.',
    example: '15',
  },
  'history.endings[].occupationLabel': {
    type: 'string',
    nullable: true,
    meaning: 'The field in words.',
    example: 'Data Analyst',
  },
  'history.endings[].location': { type: 'string', nullable: true, meaning: 'Where the role was.', example: 'Hamburg' },
  'history.endings[].level': {
    type: 'string',
    values: SENIORITY_LEVELS,
    nullable: true,
    meaning: 'How senior the role was.',
    example: 'entry',
  },
  'history.endings[].employerType': {
    type: 'string',
    values: EMPLOYER_TYPES,
    nullable: true,
    meaning: 'What kind of employer it was.',
    example: 'large_company',
  },
  'history.unanswered': {
    type: 'list<object>',
    meaning: 'Applications still open and without an answer, oldest first; at most 50.',
  },
  'history.unanswered[].id': {
    type: 'string',
    meaning: 'Id of the application.',
    example: '0193b3a0-0000-7000-8000-000000000051',
  },
  'history.unanswered[].employer': { type: 'string', meaning: 'The employer.', example: 'Nordwind' },
  'history.unanswered[].jobTitle': { type: 'string', meaning: 'The role.', example: 'Data Analyst' },
  'history.unanswered[].lastHeardOn': {
    type: 'date',
    meaning: 'When it was sent, or last moved.',
    example: '2026-10-20',
  },
  'history.unanswered[].followedUpOn': {
    type: 'date',
    nullable: true,
    meaning: 'When the candidate asked where things stand.',
    example: '2026-10-30',
  },
  'history.lastAppliedOn': {
    type: 'date',
    nullable: true,
    meaning: 'When the latest application was sent, this one included.',
    example: '2026-10-30',
  },
  'history.appliedThisWeek': {
    type: 'number',
    unit: 'applications',
    meaning: 'Sent since Monday of this week.',
    example: 2,
  },
  'history.unansweredInLast7Days': {
    type: 'number',
    unit: 'applications',
    meaning: 'Sent in the last seven days, without an answer yet.',
    example: 4,
  },
  'history.occupationGroupsSearched': {
    type: 'number',
    unit: 'occupation groups',
    meaning: 'Distinct fields among all applications that name one.',
    example: 1,
  },
  'history.offered': {
    type: 'list<object>',
    personal: true,
    meaning: 'What earlier plans offered: one entry a key, with its latest date and state.',
  },
  'history.offered[].ruleId': {
    type: 'string',
    meaning: 'The rule that offered it.',
    example: 'join-an-event',
  },
  'history.offered[].key': {
    type: 'string',
    meaning: 'Key of the item.',
    example: 'join-an-event',
  },
  'history.offered[].offeredOn': {
    type: 'date',
    meaning: 'When it was last offered.',
    example: '2026-10-19',
  },
  'history.offered[].state': {
    type: 'string',
    values: ITEM_STATES,
    meaning: 'What became of it.',
    example: 'done',
  },
}
