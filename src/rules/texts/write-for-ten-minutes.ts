import type { IfThen } from '../rule.ts'
import type { InLanguages } from '../vocabulary.ts'

export const writeForTenMinutesTexts: InLanguages<{
  offered: (on: string, quietDays: number) => string
  title: string
  why: (employer: string) => string
  how: readonly string[]
  ifThen: IfThen
}> = {
  en: {
    offered: (on, quietDays) =>
      `This exercise was offered on ${on}; it is not repeated within ${quietDays} ${quietDays === 1 ? 'day' : 'days'}.`,
    title: 'If you like: write to yourself for ten minutes, as to a good friend',
    why: (employer) =>
      `Optional, after the ending at ${employer}. The evidence is moderate and about feelings in the short term: people who wrote this way felt calmer and less sad (Kreemers et al. 2020, 180 people). Other writing exercises have conflicting results.`,
    how: [
      'Set a timer for ten minutes',
      'Write what happened and how it feels',
      'Write what you would say to a good friend in the same place',
      'Keep the page or throw it away; nobody needs to see it',
    ],
    ifThen: {
      when: 'On an evening this week',
      where: 'Where nobody reads along',
      obstacle: 'If it makes me feel worse, or I do not want to',
      then: 'I stop; nothing else depends on it',
    },
  },
  es: {
    offered: (on, quietDays) =>
      `La propuesta de este ejercicio es del ${on}; no se repite en menos de ${quietDays} ${quietDays === 1 ? 'día' : 'días'}.`,
    title: 'Si te apetece: escríbete durante diez minutos, como a una buena amistad',
    why: (employer) =>
      `Opcional, después del final con la empresa ${employer}. La evidencia es moderada y trata de sentimientos a corto plazo: quienes escribieron así sintieron más calma y menos tristeza (Kreemers et al. 2020, 180 personas). Otros ejercicios de escritura tienen resultados contradictorios.`,
    how: [
      'Pon un temporizador de diez minutos',
      'Escribe lo que pasó y cómo te sientes',
      'Escribe lo que le dirías a una buena amistad en la misma situación',
      'Guarda la página o tírala; nadie necesita verla',
    ],
    ifThen: {
      when: 'Una noche de esta semana',
      where: 'Donde nadie lea por encima del hombro',
      obstacle: 'Si me hace sentir peor o no quiero',
      then: 'Lo dejo; nada más depende de ello',
    },
  },
  fr: {
    offered: (on, quietDays) =>
      `La proposition de cet exercice date du ${on} ; il ne revient pas avant ${quietDays} ${quietDays === 1 ? 'jour' : 'jours'}.`,
    title: 'Si vous le souhaitez : écrivez-vous pendant dix minutes, comme à quelqu’un qui vous est cher',
    why: (employer) =>
      `Facultatif, après la fin de la candidature chez ${employer}. Le niveau de preuve est modéré, et il s’agit de sentiments à court terme : les personnes qui ont écrit ainsi ont ressenti plus de calme et moins de tristesse (Kreemers et al. 2020, 180 personnes). D’autres exercices d’écriture ont des résultats contradictoires.`,
    how: [
      'Réglez un minuteur sur dix minutes',
      'Écrivez ce qui s’est passé et ce que vous ressentez',
      'Écrivez ce que vous diriez à quelqu’un qui vous est cher dans la même situation',
      'Gardez la page ou jetez-la ; personne n’a besoin de la voir',
    ],
    ifThen: {
      when: 'Un soir de cette semaine',
      where: 'Là où personne ne lit par-dessus votre épaule',
      obstacle: 'Si cela me fait me sentir plus mal, ou si je n’en ai pas envie',
      then: 'J’arrête ; rien d’autre n’en dépend',
    },
  },
  de: {
    offered: (on, quietDays) =>
      `Der Vorschlag für diese Übung kam am ${on}; sie kommt ${quietDays === 1 ? 'einen Tag' : `${quietDays} Tage`} lang nicht wieder.`,
    title: 'Wenn Sie mögen: Schreiben Sie sich zehn Minuten lang, wie an einen Menschen, der Ihnen nahesteht',
    why: (employer) =>
      `Freiwillig, nach dem Ende der Bewerbung bei ${employer}. Die Belege sind von mittlerer Stärke und betreffen Gefühle auf kurze Sicht: Wer so schrieb, fühlte sich ruhiger und weniger traurig (Kreemers et al. 2020, 180 Personen). Andere Schreibübungen haben widersprüchliche Ergebnisse.`,
    how: [
      'Stellen Sie einen Wecker auf zehn Minuten',
      'Schreiben Sie, was geschehen ist und wie es sich anfühlt',
      'Schreiben Sie, was Sie einem Menschen, der Ihnen nahesteht, an derselben Stelle sagen würden',
      'Behalten Sie die Seite, oder werfen Sie sie weg; niemand muss sie sehen',
    ],
    ifThen: {
      when: 'An einem Abend dieser Woche',
      where: 'Dort, wo niemand mitliest',
      obstacle: 'Wenn es mir damit schlechter geht oder ich nicht will',
      then: 'Ich höre auf; nichts anderes hängt davon ab',
    },
  },
}
