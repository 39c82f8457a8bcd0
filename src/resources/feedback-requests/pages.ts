import { z } from 'zod'
import { formPage } from '../../http/pages.ts'
import { feedbackFormPage, MAX_WORDS } from '../../pages/feedback-form.ts'
import { feedbackNotice, feedbackRefusal } from '../../pages/feedback-notice.ts'
import { STYLE } from '../../pages/style.ts'
import { showFeedbackForm } from './show-feedback-form.ts'
import { submitFeedbackForm } from './submit-feedback-form.ts'

const MAX_SKILLS = 5
const SKILL_LENGTH = 100

/** Messages are names of faults; the page has the words for them. */
const written = z
  .string()
  .default('')
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'), { error: 'unreadable', abort: true })
const rating = z
  .enum(['', '1', '2', '3', '4', '5'], 'no_choice')
  .default('')
  .transform((score) => (score === '' ? undefined : Number(score)))
const skills = written
  .transform((list) =>
    list
      .split(/[,;\n]/)
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
  )
  .pipe(
    z
      .array(
        z.string().refine((skill) => Array.from(skill).length <= SKILL_LENGTH, 'too_long'),
        'too_many',
      )
      .max(MAX_SKILLS, 'too_many'),
  )

const fields = z
  .object({
    answer: z.enum(['send', 'decline']).catch('send'),
    words: written
      .refine((value) => Array.from(value).length <= MAX_WORDS, 'too_long')
      .transform((value) => (value.trim() === '' ? null : value)),
    communication: rating,
    responses: rating,
    confidence: rating,
    preparedness: rating,
    skills,
  })
  .transform(({ answer, words, skills, ...rated }) => ({
    answer,
    words,
    skills,
    ratings: Object.fromEntries(Object.entries(rated).filter(([, score]) => score !== undefined)),
  }))
  .refine(
    ({ answer, words, skills, ratings }) =>
      answer === 'decline' || words !== null || skills.length > 0 || Object.keys(ratings).length > 0,
    { path: ['words'], error: 'empty' },
  )
/** Who would rather not answer has sent nothing else, whatever is in the fields. */
const feedbackForm = z.preprocess(
  (typed) => ((typed as { answer?: string }).answer === 'decline' ? { answer: 'decline' } : typed),
  fields,
)

export default formPage({
  path: '/feedback',
  show: showFeedbackForm,
  form: feedbackForm,
  submit: submitFeedbackForm,
  render: feedbackFormPage,
  notices: {
    thanks: (language) => feedbackNotice('thanks', language),
    declined: (language) => feedbackNotice('declined', language),
  },
  renderRefusal: feedbackRefusal,
  style: STYLE,
})
