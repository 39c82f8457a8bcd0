import { LANGUAGES, type Language } from '../rules/vocabulary.ts'
import { type Html, html } from './html.ts'
import { STYLE } from './style.ts'
import { LANGUAGE_NAMES, languageLabels } from './texts/languages.ts'

type Page = { language: Language; title: string; main: Html }

/** A whole page: one column, no script, and links to the same page in the other languages. */
export function pageDocument({ language, title, main }: Page): string {
  const page = html`<body>
<header><nav aria-label="${languageLabels[language]}"><ul>${LANGUAGES.map((other) => languageLink(other, language))}</ul></nav></header>
<main>${main}</main>
</body>`
  const head = html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>`
  return `<!doctype html>
<html lang="${language}">
<head>
${head.text}
<style>${STYLE}</style>
</head>
${page.text}
</html>
`
}

function languageLink(other: Language, current: Language): Html {
  const name = LANGUAGE_NAMES[other]
  return other === current
    ? html`<li><span lang="${other}" aria-current="true">${name}</span></li>`
    : html`<li><a href="?language=${other}" hreflang="${other}" lang="${other}">${name}</a></li>`
}
