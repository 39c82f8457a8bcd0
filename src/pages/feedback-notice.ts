import type { Language } from '../rules/vocabulary.ts'
import { html } from './html.ts'
import { pageDocument } from './page-document.ts'
import { feedbackNoticeTexts, type Notice } from './texts/feedback-notice.ts'

/** A page that says one thing, and of nobody. */
export function feedbackNotice(notice: Notice, language: Language): string {
  const { title, text } = feedbackNoticeTexts[language][notice]
  return pageDocument({ language, title, main: html`<h1>${title}</h1>\n<p class="lead">${text}</p>` })
}

/** The page for a refusal; which ones a form can meet, http/pages.ts decides. */
export function feedbackRefusal({ status, code }: { status: number; code: string }, language: Language): string {
  return feedbackNotice(noticeFor(status, code), language)
}

function noticeFor(status: number, code: string): Notice {
  if (status === 404) return 'missing'
  if (status === 410) return code === 'page_used' ? 'used' : 'closed'
  if (status === 413) return 'tooLong'
  if (status === 429) return 'busy'
  return status >= 500 ? 'trouble' : 'unreadable'
}
