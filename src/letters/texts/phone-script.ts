import type { InLanguages } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

/** What is said aloud is said to the employer; what tells the caller to do something is said to the candidate. */
export const phoneScriptTexts: InLanguages<{
  hello: (name: string, contact: string | null) => string
  sayHello: (contact: string | null) => string
  goodbye: string
  onMachine: string
  onMachineSayHello: string
  sayNumber: string
}> = {
  en: {
    hello: (name, contact) => (contact ? `Hello ${contact}, this is ${name}.` : `Hello, this is ${name}.`),
    sayHello: (contact) =>
      contact ? `Greet ${contact} and say who you are. Then:` : 'Say hello and who you are. Then:',
    goodbye: 'Goodbye.',
    onMachine: 'On an answering machine:',
    onMachineSayHello: 'On an answering machine, say hello and who you are. Then:',
    sayNumber: '(Now say your number, slowly.)',
  },
  es: {
    hello: (name, contact) => (contact ? `Buenos días, ${contact}, soy ${name}.` : `Buenos días, soy ${name}.`),
    sayHello: (contact) =>
      contact ? `Saluda a ${contact} y di quién eres. Después:` : 'Saluda y di quién eres. Después:',
    goodbye: 'Que tenga un buen día.',
    onMachine: 'Si salta el contestador:',
    onMachineSayHello: 'Si salta el contestador, saluda y di quién eres. Después:',
    sayNumber: '(Ahora di tu número, despacio.)',
  },
  fr: {
    hello: (name, contact) =>
      contact ? `Bonjour ${contact}, ${name} à l’appareil.` : `Bonjour, ${name} à l’appareil.`,
    sayHello: (contact) =>
      contact ? french`Saluez ${contact} et présentez-vous. Puis :` : french`Dites bonjour et présentez-vous. Puis :`,
    goodbye: 'Au revoir.',
    onMachine: french`Sur un répondeur :`,
    onMachineSayHello: french`Sur un répondeur, dites bonjour et présentez-vous. Puis :`,
    sayNumber: '(Dites ensuite votre numéro, lentement.)',
  },
  de: {
    hello: (name, contact) =>
      contact ? `Guten Tag ${contact}, hier spricht ${name}.` : `Guten Tag, hier spricht ${name}.`,
    sayHello: (contact) =>
      contact
        ? `Begrüßen Sie ${contact} und nennen Sie Ihren Namen. Dann:`
        : 'Grüßen Sie und nennen Sie Ihren Namen. Dann:',
    goodbye: 'Auf Wiederhören.',
    onMachine: 'Auf den Anrufbeantworter sprechen Sie:',
    onMachineSayHello: 'Auf dem Anrufbeantworter grüßen Sie und nennen Ihren Namen. Dann:',
    sayNumber: '(Nennen Sie nun langsam Ihre Nummer.)',
  },
}
