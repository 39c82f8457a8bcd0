import type { Context } from '../../context.ts'
import { asExport, findExport } from './export-row.ts'
import type { Export } from './schemas.ts'

export async function getExport(context: Context, { exportId }: { exportId: string }): Promise<Export> {
  return asExport(await findExport(context, exportId))
}
