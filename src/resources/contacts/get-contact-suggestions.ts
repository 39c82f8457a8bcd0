import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { spoken } from '../../rules/calendar.ts'
import { type Language, languageOf } from '../../rules/vocabulary.ts'
import type { ContactSuggestions } from './schemas.ts'
import { suggestionTexts } from './suggestion-texts.ts'

const MAX_SUGGESTIONS = 5

/** Weak ties first: whom to speak with next, of the contacts that the reader may see. */
export async function getContactSuggestions(
  { db, tenantId, now }: Context,
  { candidateId }: { candidateId: string },
): Promise<ContactSuggestions> {
  const [found] = await db.query<Found>({
    name: 'contact-suggestions',
    text: SUGGEST,
    values: [tenantId, candidateId, now, db.sees, MAX_SUGGESTIONS],
  })
  if (!found) throw notFound('candidate')
  const language = languageOf(found.locale)
  return {
    candidateId,
    suggestions: found.contacts.map((contact) => ({ ...contact, why: whyOf(contact, found.today, language) })),
    evidence: { strength: 'strong', source: suggestionTexts[language].evidence },
  }
}

type Suggestion = ContactSuggestions['suggestions'][number]
type Found = { locale: string; today: string; contacts: Omit<Suggestion, 'why'>[] }

function whyOf({ name, closeness, lastSpokeOn }: Omit<Suggestion, 'why'>, today: string, language: Language) {
  const texts = suggestionTexts[language]
  const when = lastSpokeOn ? texts.spoken(spoken(lastSpokeOn, today, language)) : texts.unspoken
  return {
    key: `${closeness}_${lastSpokeOn ? 'spoken' : 'unspoken'}` as const,
    text: `${texts[closeness](name)} ${when}`,
  }
}

const SUGGEST = `
  select z.locale, to_char($3::timestamptz at time zone z.zone, 'YYYY-MM-DD') as today, (
    select coalesce(json_agg(json_build_object('contactId', k.id, 'name', k.name, 'role', k.role, 'employer', k.employer,
        'closeness', k.closeness, 'lastSpokeOn', to_char(k.spoke_at at time zone z.zone, 'YYYY-MM-DD')) order by k.place), '[]')
    from (
      select n.*, s.spoke_at, row_number() over (order by
        array_position(array['acquaintance', 'distant', 'close']::closeness[], n.closeness), s.spoke_at nulls first, n.id) as place
      from contacts n
      cross join lateral (select max(spoke_at) as spoke_at from interactions where tenant_id = $1 and contact_id = n.id) s
      where n.tenant_id = $1 and n.candidate_id = z.id and n.visibility = any($4::visibility[])
      order by place limit $5
    ) k) as contacts
  from (
    select c.id, coalesce(c.time_zone, t.time_zone) as zone, coalesce(c.locale, t.locale) as locale
    from candidates c join tenants t on t.id = c.tenant_id where c.tenant_id = $1 and c.id = $2
  ) z`
