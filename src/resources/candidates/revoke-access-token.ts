import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asAccessToken } from './access-token-row.ts'
import type { AccessToken } from './schemas.ts'

type Input = { candidateId: string; accessTokenId: string }

/** Ends a token at once: every request looks its row up. Revoking it again changes nothing. */
export async function revokeAccessToken(context: Context, input: Input): Promise<AccessToken> {
  const { db, now } = context
  const { candidateId, accessTokenId: id } = input
  return db.transaction(async (tx) => {
    const [revoked] = await db.accessToken.updateManyAndReturn({
      where: { id, candidateId, revokedAt: null },
      data: { revokedAt: now },
    })
    const row = revoked ?? (await db.accessToken.findFirst({ where: { id, candidateId } }))
    if (!row) throw notFound('candidate token')
    if (revoked) recordEvent(tx, context, 'access_token.revoked', { accessTokenId: id, candidateId })
    return asAccessToken(row)
  })
}
