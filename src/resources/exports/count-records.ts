import type { Reading } from './reading.ts'

/** How many records the document will hold, as far as it can be told: what belongs to others is not counted. */
export async function countRecords({ context, service }: Reading, candidateId: string): Promise<number> {
  const { db, audience } = context
  const where = { candidateId }
  const counts = [
    await db.application.count({ where }),
    await db.rejection.count({ where }),
    await db.thankYouNote.count({ where }),
    await db.feedbackRequest.count({ where }),
    await db.reflection.count({ where }),
    await db.skillGap.count({ where }),
    await db.learningActivity.count({ where }),
    await db.achievement.count({ where }),
    await db.contact.count({ where }),
    await db.setbackPlan.count({ where }),
    audience === 'candidate' ? await db.checkIn.count({ where }) : 0,
    await db.actionPlan.count({ where }),
    await db.actionItem.count({ where }),
    await service.db.accessToken.count({ where }),
  ]
  return counts.reduce((sum, count) => sum + count, 0)
}
