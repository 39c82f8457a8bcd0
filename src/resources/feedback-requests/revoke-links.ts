import type { Context } from '../../context.ts'

/** Ends the page of a request, where it has one that can still be used. Inside the caller's transaction. */
export async function revokeLinks({ db, now }: Context, requestId: string): Promise<number> {
  const { count } = await db.feedbackLink.updateMany({
    where: { requestId, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  })
  return count
}
