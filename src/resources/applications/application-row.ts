import { isDeepStrictEqual } from 'node:util'
import type { TenantDb } from '../../db/tenant.ts'
import type { Application, ApplicationChanges } from './schemas.ts'

export type Row = NonNullable<Awaited<ReturnType<TenantDb['application']['findFirst']>>>

/** A stored row as clients see it; queries.ts says the same in SQL. */
export function asApplication({
  occupationLabel,
  occupationScheme,
  occupationCode,
  contacts,
  ...row
}: Row): Application {
  const occupation =
    occupationLabel === null
      ? null
      : {
          label: occupationLabel,
          ...(occupationScheme !== null && { scheme: occupationScheme }),
          ...(occupationCode !== null && { code: occupationCode }),
        }
  return { ...row, occupation, contacts: contacts as Application['contacts'] }
}

type Fields = Omit<ApplicationChanges, 'outcome' | 'endedAt'>
type Columns = Partial<
  Pick<Row, Exclude<keyof Fields & keyof Row, 'contacts'> | `occupation${'Label' | 'Scheme' | 'Code'}`>
> & {
  contacts?: NonNullable<Fields['contacts']>
}

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ occupation, ...fields }: Fields): Columns {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(given), ...(occupation !== undefined && occupationColumns(occupation)) }
}

function occupationColumns(occupation: NonNullable<Fields['occupation']> | null) {
  return {
    occupationLabel: occupation?.label ?? null,
    occupationScheme: occupation?.scheme ?? null,
    occupationCode: occupation?.code ?? null,
  }
}

export function changesAnything(row: Row, columns: object): boolean {
  return Object.entries(columns).some(([name, value]) => !isDeepStrictEqual(row[name as keyof Row], value))
}
