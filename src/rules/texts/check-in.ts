import type { InLanguages } from '../vocabulary.ts'

export const checkInTexts: InLanguages<{
  off: string
  /** The same whether a plan asked or the person answered: others may read it. */
  askedThisWeek: string
  title: string
  why: string
  how: readonly string[]
}> = {
  en: {
    off: 'Check-ins are switched off, so you are not asked how you are.',
    askedThisWeek: 'This plan has no question for you this week; once a calendar week is enough.',
    title: 'Take a minute: how are you this week?',
    why: 'You have check-ins switched on, and no other plan has asked you this week. A no can weigh on the days after it.',
    how: ['Pick a number from 1 (hard) to 5 (good)', 'If it is low, tell one person you trust', 'That is all'],
  },
  es: {
    off: 'La pregunta semanal está desactivada, así que no se te pregunta cómo estás.',
    askedThisWeek: 'Este plan no tiene ninguna pregunta para ti esta semana; una vez por semana natural es suficiente.',
    title: 'Tómate un minuto: ¿cómo estás esta semana?',
    why: 'Tienes activada la pregunta semanal, y ningún otro plan te la ha hecho esta semana. Un no puede pesar en los días siguientes.',
    how: [
      'Elige un número del 1 (difícil) al 5 (bien)',
      'Si es bajo, cuéntaselo a una persona de confianza',
      'Eso es todo',
    ],
  },
  fr: {
    off: 'La question de la semaine est désactivée, on ne vous demande donc pas comment vous allez.',
    askedThisWeek: 'Ce plan n’a pas de question pour vous cette semaine ; une fois par semaine civile suffit.',
    title: 'Prenez une minute : comment allez-vous cette semaine ?',
    why: 'La question de la semaine est activée, et aucun autre plan ne vous l’a posée cette semaine. Un non peut peser sur les jours qui suivent.',
    how: [
      'Choisissez un chiffre de 1 (difficile) à 5 (bien)',
      'S’il est bas, dites-le à une personne de confiance',
      'C’est tout',
    ],
  },
  de: {
    off: 'Die Frage der Woche ist ausgeschaltet, deshalb werden Sie nicht gefragt, wie es Ihnen geht.',
    askedThisWeek: 'Dieser Plan hat diese Woche keine Frage für Sie; einmal in der Kalenderwoche genügt.',
    title: 'Nehmen Sie sich eine Minute: Wie geht es Ihnen diese Woche?',
    why: 'Sie haben die Frage der Woche eingeschaltet, und kein anderer Plan hat sie diese Woche gestellt. Ein Nein kann die Tage danach schwer machen.',
    how: [
      'Wählen Sie eine Zahl von 1 (schwer) bis 5 (gut)',
      'Wenn sie niedrig ist, sagen Sie es einem Menschen, dem Sie vertrauen',
      'Das ist alles',
    ],
  },
}
