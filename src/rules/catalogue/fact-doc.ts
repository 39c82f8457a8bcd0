import type { Facts } from '../facts.ts'

/**
 * The documentation that the type of Facts asks for: one entry for each path, of the type that is found there. A fact
 * without its entry, or an entry without its fact, does not compile. `gaps[].skill` is the skill of each gap.
 */
export type FactDocs = { readonly [Path in FactPath]: FactDoc<At<Facts, Path>> }

export type FactPath = PathsIn<Facts, ''>

type PathsIn<T, Prefix extends string> = {
  [Name in keyof T & string]-?: `${Prefix}${Name}` | PathsUnder<NonNullable<T[Name]>, `${Prefix}${Name}`>
}[keyof T & string]

type PathsUnder<T, Path extends string> = T extends readonly (infer Element)[]
  ? Element extends object
    ? PathsIn<Element, `${Path}[].`>
    : never
  : T extends object
    ? PathsIn<T, `${Path}.`>
    : never

type At<T, Path extends string> = Path extends `${infer First}.${infer Rest}`
  ? At<NonNullable<Step<T, First>>, Rest>
  : Step<T, Path>

type Step<T, Name extends string> = Name extends `${infer List}[]`
  ? List extends keyof T
    ? NonNullable<T[List]> extends readonly (infer Element)[]
      ? Element
      : never
    : never
  : Name extends keyof T
    ? T[Name]
    : never

type FactDoc<T> = Typed<NonNullable<T>> & MayBeNull<T> & { meaning: string; personal?: true }

type MayBeNull<T> = null extends T
  ? { nullable: true }
  : undefined extends T
    ? { nullable: true }
    : { nullable?: never }

/** Brackets keep a union whole: `boolean` is one type here, and so is a list of words. */
type Typed<T> = [T] extends [number]
  ? { type: 'number'; unit: string; example: number }
  : [T] extends [boolean]
    ? { type: 'boolean'; example: boolean }
    : [T] extends [string]
      ? { type: 'string' | 'date'; example: T } & Values<T>
      : [T] extends [readonly (infer Element)[]]
        ? [Element] extends [string]
          ? { type: 'list<string>' | 'list<date>'; example: readonly Element[] } & Values<Element>
          : { type: 'list<object>' }
        : { type: 'object' }

/** A closed list of words is given whole. */
type Values<T> = string extends T ? { values?: never } : { values: readonly T[] }

/** Part of the documentation; the parts together make FactDocs. */
export type FactDocsOf<Root extends keyof Facts> = Pick<FactDocs, Extract<FactPath, PathOf<Root>>>
type PathOf<Root extends string> = Root | `${Root}.${string}` | `${Root}[].${string}`
