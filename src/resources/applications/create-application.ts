import type { Context } from '../../context.ts'
import { insertApplication } from './insert-application.ts'
import type { Application, NewApplication } from './schemas.ts'

export async function createApplication(context: Context, input: NewApplication): Promise<Application> {
  return context.db.transaction((tx) => insertApplication(tx, context, input))
}
