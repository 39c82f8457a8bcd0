import { invalid } from '../../errors.ts'
import type { ActivityState } from '../../rules/vocabulary.ts'
import type { LearningActivityRow } from './learning-activity-row.ts'

type Moved = { state?: ActivityState | undefined; progress?: number | undefined }

/** Where the activity stands after the change: done is 100 per cent, planned is none, and what is begun has begun once. */
export function progressAfter(known: LearningActivityRow, { state: to, progress: reached }: Moved, now: Date) {
  const state = to ?? stateFor(known.state, reached)
  const progress = reached ?? progressFor(known, state)
  if ((state === 'done') !== (progress === 100))
    throw invalid('Done and a progress of 100 go together.', [
      {
        pointer: '#/progress',
        detail: state === 'done' ? 'must be 100 when it is done' : 'must be below 100 until it is done',
      },
    ])
  if (state === 'planned' && progress > 0)
    throw invalid('What is planned has no progress yet.', [
      { pointer: '#/progress', detail: 'must be 0 while it is planned' },
    ])
  return {
    state,
    progress,
    startedAt: state === 'planned' ? null : (known.startedAt ?? (state === 'dropped' ? null : now)),
    doneAt: state === 'done' ? (known.doneAt ?? now) : null,
  }
}

function stateFor(state: ActivityState, progress: number | undefined): ActivityState {
  if (progress === undefined) return state
  if (progress === 100) return 'done'
  return progress > 0 || state === 'done' ? 'in_progress' : state
}

/** Where nobody says how far it is; from done back to something else, somebody must. */
function progressFor(known: LearningActivityRow, state: ActivityState): number {
  if (state === 'done') return 100
  return state === 'planned' ? 0 : known.progress
}
