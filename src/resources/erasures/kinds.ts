/**
 * Everything kept about one person, by kind of record: what hangs on another comes before it, so that each row is counted
 * under its own name. `$1` is the tenant, `$2` the candidate. A test holds the list to the database.
 */
export const KINDS = {
  accessTokens: { table: 'access_tokens', of: 'candidate_id = $2' },
  exportParts: {
    table: 'export_parts',
    of: 'export_id in (select id from exports where tenant_id = $1 and candidate_id = $2)',
  },
  exports: { table: 'exports', of: 'candidate_id = $2' },
  checkIns: { table: 'check_ins', of: 'candidate_id = $2' },
  setbackPlans: { table: 'setback_plans', of: 'candidate_id = $2' },
  interactions: { table: 'interactions', of: 'candidate_id = $2' },
  contacts: { table: 'contacts', of: 'candidate_id = $2' },
  achievements: { table: 'achievements', of: 'candidate_id = $2' },
  learningActivities: { table: 'learning_activities', of: 'candidate_id = $2' },
  skillGapEvidence: {
    table: 'skill_gap_evidence',
    of: 'gap_id in (select id from skill_gaps where tenant_id = $1 and candidate_id = $2)',
  },
  skillGaps: { table: 'skill_gaps', of: 'candidate_id = $2' },
  reflections: { table: 'reflections', of: 'candidate_id = $2' },
  feedbackLinks: {
    table: 'feedback_links',
    of: 'request_id in (select id from feedback_requests where tenant_id = $1 and candidate_id = $2)',
  },
  feedbackRequests: { table: 'feedback_requests', of: 'candidate_id = $2' },
  thankYouNotes: { table: 'thank_you_notes', of: 'candidate_id = $2' },
  planItems: {
    table: 'plan_items',
    of: 'plan_id in (select id from action_plans where tenant_id = $1 and candidate_id = $2)',
  },
  actionItems: { table: 'action_items', of: 'candidate_id = $2' },
  actionPlans: { table: 'action_plans', of: 'candidate_id = $2' },
  rejections: { table: 'rejections', of: 'candidate_id = $2' },
  stageEvents: {
    table: 'stage_events',
    of: 'application_id in (select id from applications where tenant_id = $1 and candidate_id = $2)',
  },
  applications: { table: 'applications', of: 'candidate_id = $2' },
  candidates: { table: 'candidates', of: 'id = $2' },
} as const

export type Kind = keyof typeof KINDS
export const KIND_NAMES = Object.keys(KINDS) as Kind[]
