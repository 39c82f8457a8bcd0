import type { InLanguages } from '../../rules/vocabulary.ts'

type Texts = {
  /** Said of people someone knows a little, where the evidence is best. */
  acquaintance: (name: string) => string
  distant: (name: string) => string
  close: (name: string) => string
  spoken: (on: string) => string
  unspoken: string
  evidence: string
}

export const suggestionTexts: InLanguages<Texts> = {
  en: {
    acquaintance: (name) =>
      `You know ${name} a little. In large experiments on LinkedIn, people someone knew only a little led to jobs more often than close contacts.`,
    distant: (name) =>
      `You and ${name} hardly know each other: such people may hear of openings that do not reach you.`,
    close: (name) => `${name} knows you well, and may know another person you could ask.`,
    spoken: (on) => `You last spoke on ${on}.`,
    unspoken: 'No conversation is noted yet.',
    evidence:
      'Rajkumar et al. 2022: in experiments with over 20 million LinkedIn users, moderately weak ties led to jobs most. Distant ties before close ones, and who was not spoken with for longest, are our own choice.',
  },
  es: {
    acquaintance: (name) =>
      `Conoces un poco a ${name}. En grandes experimentos en LinkedIn, las personas a las que alguien conocía solo un poco llevaron a un empleo más a menudo que los contactos cercanos.`,
    distant: (name) => `${name} y tú apenas se conocen: personas así quizá sepan de vacantes que a ti no te llegan.`,
    close: (name) => `${name} te conoce bien y quizá conozca a otra persona a la que podrías preguntar.`,
    spoken: (on) => `La última vez que hablaron fue el ${on}.`,
    unspoken: 'Todavía no hay ninguna conversación anotada.',
    evidence:
      'Rajkumar et al. 2022: en experimentos con más de 20 millones de personas en LinkedIn, los vínculos moderadamente débiles fueron los que más llevaron a un empleo. Poner los vínculos lejanos antes que los cercanos, y primero a la persona con la que hace más tiempo que no se habla, es decisión nuestra.',
  },
  fr: {
    acquaintance: (name) =>
      `Vous connaissez un peu ${name}. Dans de grandes expériences sur LinkedIn, les personnes que l’on connaissait seulement un peu ont mené à un emploi plus souvent que les proches.`,
    distant: (name) =>
      `Vous et ${name} vous connaissez à peine : ces personnes entendent peut-être parler de postes dont vous n’avez pas connaissance.`,
    close: (name) => `${name} vous connaît bien, et connaît peut-être quelqu’un d’autre à qui poser la question.`,
    spoken: (on) => `Votre dernier échange date du ${on}.`,
    unspoken: 'Aucun échange n’est noté pour l’instant.',
    evidence:
      'Rajkumar et al. 2022 : dans des expériences menées auprès de plus de 20 millions de membres de LinkedIn, ce sont les liens moyennement faibles qui ont le plus mené à un emploi. Placer les liens lointains avant les proches, et d’abord la personne à qui l’on n’a pas parlé depuis le plus longtemps, est notre choix.',
  },
  de: {
    acquaintance: (name) =>
      `Sie kennen ${name} ein wenig. In großen Versuchen auf LinkedIn führten Menschen, die jemand nur ein wenig kannte, öfter zu einer Stelle als enge Kontakte.`,
    distant: (name) =>
      `Sie und ${name} kennen sich kaum: Solche Menschen hören vielleicht von Stellen, die Ihnen sonst nicht begegnen.`,
    close: (name) => `${name} kennt Sie gut und kennt vielleicht eine weitere Person, die Sie fragen können.`,
    spoken: (on) => `Zuletzt gesprochen haben Sie am ${on}.`,
    unspoken: 'Noch ist kein Gespräch notiert.',
    evidence:
      'Rajkumar et al. 2022: In Versuchen mit über 20 Millionen Menschen auf LinkedIn führten mäßig schwache Bindungen am häufigsten zu einer Stelle. Dass entfernte Bindungen vor engen stehen, und vorn, wer am längsten nicht gesprochen wurde, ist unsere eigene Wahl.',
  },
}
