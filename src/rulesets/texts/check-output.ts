import { type Filter, type Output, type Template, type Token, TypeGuards } from 'liquidjs'
import { STAGES } from '../../rules/vocabulary.ts'
import { SourceFault } from '../fault.ts'
import { inWords, type ValueType } from '../value-type.ts'
import { type Place, referTo } from './fact-reference.ts'
import { FILTERS } from './liquid.ts'

const WORDS: ValueType = { kind: 'string', values: null, nullable: false }

/** What a text shows is a word, a number or a date, and is there: an unknown fact would leave a hole in the sentence. */
export function checkOutput(template: Template, place: Place): void {
  const { token, value } = template as Output
  const [shown, ...operators] = value.initial.postfix
  if (!shown || operators.length > 0) throw new SourceFault('One fact or word is shown at a time.', token.begin)
  const { type, mayBeEmpty } = valueOf(shown, place)
  const last = value.filters.reduce((of, filter) => filtered(of, filter, place, token), type)
  if (!['string', 'number', 'date'].includes(last.kind))
    throw new SourceFault(
      `“${token.content.trim()}” is ${inWords(last)}; a text shows words, numbers and dates.`,
      token.begin,
    )
  const [first] = value.filters
  const isCounted = first?.name === 'size' && !type.nullable
  if (mayBeEmpty && !isCounted && !value.filters.some(({ name }) => name === 'default'))
    throw new SourceFault(
      `“${shown.getText()}” may be unknown or empty: add a default, or ask before with {% if ${mayBeEmpty} %}.`,
      token.begin,
    )
}

/** `mayBeEmpty` is what to ask first, where that is needed. */
function valueOf(shown: Token, place: Place): { type: ValueType; mayBeEmpty: string | null } {
  if (TypeGuards.isQuotedToken(shown)) return { type: WORDS, mayBeEmpty: null }
  if (TypeGuards.isNumberToken(shown)) return { type: { kind: 'number', nullable: false }, mayBeEmpty: null }
  if (!TypeGuards.isPropertyAccessToken(shown))
    throw new SourceFault(`“${shown.getText()}” cannot be shown in a text.`, shown.begin)
  const { path, type } = referTo(shown, place)
  if (type.kind === 'list')
    return { type, mayBeEmpty: place.known.has(`${path}.size`) ? null : `${shown.getText()}.size > 0` }
  return { type, mayBeEmpty: type.nullable && !place.known.has(path) ? shown.getText() : null }
}

function filtered(of: ValueType, { name, args }: Filter, place: Place, token: Token): ValueType {
  const filter = FILTERS.get(name)
  if (!filter?.takes.includes(of.kind))
    throw new SourceFault(`“${name}” cannot be used on ${inWords(of)}.`, token.begin)
  if (name === 'stage' && !(of.kind === 'string' && of.values === STAGES))
    throw new SourceFault(
      '“stage” says how far an application came, as in {{ rejection.stageReached | stage }}.',
      token.begin,
    )
  if (name !== 'size' && of.kind === 'list' && (of.of.kind === 'object' || of.of.kind === 'list'))
    throw new SourceFault(`“${name}” needs a list of words; go through this one with for.`, token.begin)
  for (const arg of args) checkArgument(arg, place, token)
  return filter.gives === 'number' ? { kind: 'number', nullable: false } : WORDS
}

function checkArgument(arg: Filter['args'][number], place: Place, token: Token): void {
  if (Array.isArray(arg)) throw new SourceFault('Named parts of a filter cannot be used here.', token.begin)
  if (valueOf(arg, place).mayBeEmpty)
    throw new SourceFault(`“${arg.getText()}” may be unknown or empty itself.`, token.begin)
}
