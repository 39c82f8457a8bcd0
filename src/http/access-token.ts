import { decodeJwt, errors, jwtVerify } from 'jose'
import { AppError } from '../errors.ts'

/** What the database knows of a candidate token, found by its id. */
export type KnownToken = {
  tenantId: string
  id: string
  candidateId: string
  scopes: string[]
  expiresAt: Date
  revokedAt: Date | null
  tokenSecret: Uint8Array
  cursorSecret: Uint8Array
}

/** Three parts of base64url, as every signed JWT has. */
const TOKEN_FORM = /^[\w-]{1,200}\.[\w-]{1,1000}\.[\w-]{1,200}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ALGORITHM = 'HS256'

export function looksLikeAccessToken(token: string): boolean {
  return TOKEN_FORM.test(token)
}

/**
 * The stored row of a candidate token, when its signature, its time and its row agree. What the token says of itself is
 * used for nothing but finding the row: whose it is and what it may do, the row says.
 */
export async function verifyAccessToken(
  token: string,
  findToken: (id: string) => Promise<KnownToken | null>,
  now: Date,
): Promise<KnownToken> {
  const id = idIn(token)
  const known = id ? await findToken(id) : null
  if (!known) throw refused('is not known')
  await jwtVerify(token, known.tokenSecret, {
    algorithms: [ALGORITHM],
    currentDate: now,
    requiredClaims: ['exp', 'jti'],
    subject: known.candidateId,
    typ: 'JWT',
  }).catch((error) => {
    throw error instanceof errors.JWTExpired ? refused('has expired') : refused('is not known')
  })
  if (known.revokedAt) throw refused('was revoked')
  if (known.expiresAt <= now) throw refused('has expired')
  return known
}

function idIn(token: string): string | null {
  try {
    const { jti } = decodeJwt(token)
    return typeof jti === 'string' && UUID.test(jti) ? jti : null
  } catch {
    return null
  }
}

const refused = (why: string) =>
  new AppError(401, 'unauthenticated', `The candidate token ${why}.`, [
    { header: 'Authorization', detail: 'holds no valid token' },
  ])
