import { spoken } from '../rules/calendar.ts'
import { type Language, RATED_AREAS, type RatedArea } from '../rules/vocabulary.ts'
import { type Html, html } from './html.ts'
import { pageDocument } from './page-document.ts'
import { feedbackFormTexts } from './texts/feedback-form.ts'

/** All that the page may know. */
export type FeedbackForm = {
  language: Language
  /** Null where the name is not known. */
  firstName: string | null
  jobTitle: string
  question: string
  /** A question in the candidate's own words stays in their language. */
  questionLanguage: Language
  /** Last day on which it can be answered, and the day of today. */
  until: string
  today: string
}

type Sent = { typed: Readonly<Record<string, string>>; faults: readonly { field: string; fault: string }[] }

/** In characters; the texts say the number too. */
export const MAX_WORDS = 5_000
const SKILLS_LENGTH = 600
const SCALE = ['1', '2', '3', '4', '5'] as const

/** One question to answer, or to decline, once; shown again with what was typed when something was wrong with it. */
export function feedbackFormPage(form: FeedbackForm, sent: Sent | null): string {
  const { language, firstName, jobTitle, until, today } = form
  const texts = feedbackFormTexts[language]
  const typed = sent?.typed ?? {}
  const heading = texts.heading(firstName)
  const main = html`
${sent && summary(form, sent)}
<h1>${heading}</h1>
<p class="lead">${texts.intro(firstName, jobTitle)}</p>
<p class="note">${texts.decisionStands}</p>
<form method="post" novalidate>
${wordsField(form, sent)}
<fieldset class="ratings"><legend>${texts.rate}</legend>
<p class="hint">${texts.scale}</p>
${RATED_AREAS.map((area) => ratingField(area, language, typed))}
</fieldset>
${skillsField(language, sent)}
<div class="actions">
<button type="submit" name="answer" value="send">${texts.send}</button>
<button type="submit" name="answer" value="decline" class="quiet">${texts.decline}</button>
</div>
</form>
<section aria-labelledby="afterwards"><h2 id="afterwards">${texts.afterwards}</h2>
<ul><li>${texts.kept(firstName)}</li><li>${texts.once(spoken(until, today, language))}</li></ul>
</section>`
  return pageDocument({ language, title: sent ? texts.again(heading) : `${heading} – ${jobTitle}`, main })
}

/** Says first what to mend, with a way to it; the browser puts the focus here. */
function summary({ language }: FeedbackForm, { faults }: Sent): Html {
  const texts = feedbackFormTexts[language]
  return html`<div class="faults" role="alert" tabindex="-1" autofocus><h2>${texts.lookAgain}</h2><ul>${faults.map(
    ({ field, fault }) => html`<li><a href="#${fieldOf(field)}">${texts.faults(field, fault)}</a></li>`,
  )}</ul></div>`
}

function wordsField({ language, question, questionLanguage }: FeedbackForm, sent: Sent | null): Html {
  const texts = feedbackFormTexts[language]
  const isAtFault = sent?.faults.some(({ field }) => fieldOf(field) === 'words') ?? false
  // The first line break after the tag is not text, so that one that was typed stays.
  return html`<div class="field"><span class="overline" aria-hidden="true">${texts.theQuestion}</span>
<label for="words" class="question" lang="${questionLanguage}" dir="auto">${question}</label>
<p class="hint" id="words-hint">${texts.wordsHint}</p>
<textarea id="words" name="words" rows="7" maxlength="${MAX_WORDS}" aria-describedby="words-hint" dir="auto"${isAtFault && html` aria-invalid="true"`}>
${sent?.typed.words ?? ''}</textarea></div>`
}

function ratingField(area: RatedArea, language: Language, typed: Sent['typed']): Html {
  const texts = feedbackFormTexts[language]
  const [name, hint] = texts.areas[area]
  const chosen = SCALE.find((score) => score === typed[area]) ?? ''
  const choice = (value: string, label: string) =>
    html`<label class="choice${value === '' && ' none'}"><input type="radio" name="${area}" value="${value}"${
      value === chosen && html` checked`
    }><span>${label}</span></label>`
  return html`<fieldset class="rating" id="${area}" aria-describedby="${area}-hint"><legend>${name}</legend>
<p class="hint" id="${area}-hint">${hint}</p>
<div class="choices">${SCALE.map((score) => choice(score, score))}${choice('', texts.noRating)}</div></fieldset>`
}

function skillsField(language: Language, sent: Sent | null): Html {
  const texts = feedbackFormTexts[language]
  const isAtFault = sent?.faults.some(({ field }) => field === 'skills') ?? false
  return html`<div class="field"><label for="skills">${texts.skills}</label>
<p class="hint" id="skills-hint">${texts.skillsHint}</p>
<input type="text" id="skills" name="skills" maxlength="${SKILLS_LENGTH}" autocomplete="off" aria-describedby="skills-hint" dir="auto" value="${sent?.typed.skills ?? ''}"${
    isAtFault && html` aria-invalid="true"`
  }></div>`
}

/** What a fault leads to; one of no field leads to the first. */
function fieldOf(field: string): string {
  return field === 'skills' || RATED_AREAS.some((area) => area === field) ? field : 'words'
}
