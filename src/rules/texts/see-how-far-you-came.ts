import { asFarAs, theStage } from '../in-words.ts'
import type { InLanguages, Stage } from '../vocabulary.ts'

export const seeHowFarYouCameTexts: InLanguages<{
  nothingBefore: string
  reachedBefore: (before: Stage) => string
  title: (reached: Stage) => string
  why: (employer: string, reached: Stage, before: Stage, endedOn: string) => string
  how: readonly string[]
}> = {
  en: {
    nothingBefore: 'There is no earlier ending to compare with yet.',
    reachedBefore: (before) =>
      `An earlier application already reached ${theStage(before, 'en')}, so there is no new furthest point to show.`,
    title: (reached) => `See how far you came: ${theStage(reached, 'en')}`,
    why: (employer, reached, before, endedOn) =>
      `With ${employer} you reached ${theStage(reached, 'en')}. Before that, the furthest was ${theStage(before, 'en')}, in an application that ended on ${endedOn}. These are two recorded facts; they do not say what comes next.`,
    how: [
      'Read the two facts once more',
      'Write down one thing you did differently this time, if something comes to mind',
      'Keep that sentence for your next application',
    ],
  },
  es: {
    nothingBefore: 'Todavía no hay una candidatura anterior con la que comparar.',
    reachedBefore: (before) =>
      `Una candidatura anterior ya llegó ${asFarAs(before, 'es')}, así que no hay un punto más lejano que mostrar.`,
    title: (reached) => `Mira hasta dónde llegaste: ${theStage(reached, 'es')}`,
    why: (employer, reached, before, endedOn) =>
      `Con ${employer} llegaste ${asFarAs(reached, 'es')}. Antes, lo más lejos fue ${theStage(before, 'es')}, en una candidatura que terminó el ${endedOn}. Son dos hechos anotados; no dicen qué viene después.`,
    how: [
      'Lee los dos hechos una vez más',
      'Anota una cosa que esta vez hiciste de otra manera, si se te ocurre alguna',
      'Guarda esa frase para tu próxima candidatura',
    ],
  },
  fr: {
    nothingBefore: 'Il n’y a pas encore de candidature précédente à laquelle comparer.',
    reachedBefore: (before) =>
      `Une candidature précédente est déjà allée ${asFarAs(before, 'fr')}, il n’y a donc pas de point plus lointain à montrer.`,
    title: (reached) => `Voyez le chemin parcouru : ${theStage(reached, 'fr')}`,
    why: (employer, reached, before, endedOn) =>
      `Chez ${employer}, votre candidature est allée ${asFarAs(reached, 'fr')}. Avant cela, le point le plus lointain était ${theStage(before, 'fr')}, pour une candidature terminée le ${endedOn}. Ce sont deux faits notés ; ils ne disent pas ce qui vient ensuite.`,
    how: [
      'Relisez ces deux faits',
      'Notez une chose que vous avez faite autrement cette fois, s’il vous en vient une',
      'Gardez cette phrase pour votre prochaine candidature',
    ],
  },
  de: {
    nothingBefore: 'Es gibt noch keine frühere Bewerbung zum Vergleichen.',
    reachedBefore: (before) =>
      `Eine frühere Bewerbung kam schon ${asFarAs(before, 'de')}, also gibt es keinen weiteren Punkt zu zeigen.`,
    title: (reached) => `Sehen Sie, wie weit Sie kamen: ${asFarAs(reached, 'de')}`,
    why: (employer, reached, before, endedOn) =>
      `Bei ${employer} kamen Sie ${asFarAs(reached, 'de')}. Davor ging es am weitesten ${asFarAs(before, 'de')}, in einer Bewerbung, die am ${endedOn} endete. Das sind zwei verzeichnete Tatsachen; sie sagen nicht, was als Nächstes kommt.`,
    how: [
      'Lesen Sie die zwei Tatsachen noch einmal',
      'Schreiben Sie auf, was Sie diesmal anders gemacht haben, wenn Ihnen etwas einfällt',
      'Heben Sie diesen Satz für Ihre nächste Bewerbung auf',
    ],
  },
}
