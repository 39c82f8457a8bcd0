import { z } from 'zod'
import { calendarDate } from './fields.ts'
import { candidateId } from './ids.ts'

const count = (description: string, example: number) => z.int().min(0).meta({ description, example })

const weekFields = {
  startsOn: calendarDate.meta({ description: "The Monday, in the candidate's time zone.", example: '2026-11-02' }),
  endsOn: calendarDate.meta({ description: 'The Sunday.', example: '2026-11-08' }),
  sent: count('Applications sent in the week.', 2),
  tailored: count('Those of them that were said to be tailored.', 1),
}
const earlierWeek = z
  .object(weekFields)
  .meta({ id: 'WeekOfApplications', description: 'The applications of one week, Monday to Sunday.' })

export const weeklyProgress = z
  .object({
    candidateId,
    ...weekFields,
    weeklyGoal: z.int().min(1).meta({ description: 'Tailored applications a week.', example: 3 }),
    remaining: count(
      'What is left to the goal; 0 when it is reached. Only applications that were said not to be tailored do not count.',
      1,
    ),
    earlierWeeks: z
      .array(earlierWeek)
      .meta({ description: 'The four weeks before, the latest first: to compare with oneself.' }),
  })
  .meta({ id: 'WeeklyProgress', description: 'How many applications were sent this week, and what the goal is.' })

export type WeeklyProgress = z.output<typeof weeklyProgress>
