import { type Context, JsonParts } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { findExport } from './export-row.ts'

/** The document as it was written, part by part. */
export async function getExportDocument(context: Context, { exportId }: { exportId: string }): Promise<JsonParts> {
  const { state, failure, partCount } = await findExport(context, exportId)
  if (state === 'failed') throw conflict('export_failed', failure ?? 'It could not be made.')
  if (state !== 'done')
    throw conflict('not_ready', 'The document is not written yet. Ask again when the state is done.')
  const first = await readPart(context, exportId, 0)
  if (first === null) throw notFound('export')
  return new JsonParts(partsOf(context, exportId, first, partCount))
}

async function* partsOf(context: Context, exportId: string, first: string, count: number): AsyncGenerator<string> {
  yield first
  for (let position = 1; position < count; position += 1) {
    const part = await readPart(context, exportId, position)
    // Erased or replaced while it was read: the answer breaks off, so that nobody takes it for whole.
    if (part === null) throw new Error('A part of an export is gone.')
    yield part
  }
}

async function readPart({ db }: Context, exportId: string, position: number): Promise<string | null> {
  const row = await db.exportPart.findFirst({ where: { exportId, position }, select: { text: true } })
  return row?.text ?? null
}
