import type { InLanguages } from '../vocabulary.ts'

export const noticeAPatternTexts: InLanguages<{
  tooFew: (fromEndings: number, n: number) => string
  spread: (n: number, percent: number) => string
  title: (stage: string) => string
  why: (count: number, n: number, stage: string) => string
  how: readonly string[]
}> = {
  en: {
    tooFew: (from, n) => `There are fewer than ${from} endings on record (${n}), too few to look for a pattern.`,
    spread: (n, percent) =>
      `Your latest ${n} endings are spread over several stages, with no stage at ${percent}% or more.`,
    title: (stage) => `Look at one stage: ${stage}`,
    why: (count, n, stage) =>
      `${count === n ? `All of your latest ${n}` : `${count} of your latest ${n}`} endings came at this stage: ${stage}. This is a count; it does not say why.`,
    how: [
      'Put two of these applications side by side',
      'Note what they have in common and what is different',
      'Choose one thing to try in the next one',
      'Ask someone you trust to look at it with you',
    ],
  },
  es: {
    tooFew: (from, n) =>
      `Constan menos de ${from} candidaturas terminadas (${n}), demasiado pocas para buscar un patrón.`,
    spread: (n, percent) =>
      `Tus últimas ${n} candidaturas terminaron en etapas distintas, y ninguna etapa llega al ${percent} %.`,
    title: (stage) => `Mira una etapa: ${stage}`,
    why: (count, n, stage) =>
      `${count === n ? `Tus últimas ${n} candidaturas terminaron todas` : `De tus últimas ${n} candidaturas terminadas, ${count} terminaron`} en esta etapa: ${stage}. Es un recuento; no dice por qué.`,
    how: [
      'Pon dos de estas candidaturas una al lado de la otra',
      'Anota lo que tienen en común y lo que es distinto',
      'Elige una cosa que probar en la próxima',
      'Pide a una persona de confianza que lo mire contigo',
    ],
  },
  fr: {
    tooFew: (from, n) =>
      `Moins de ${from} candidatures terminées sont enregistrées (${n}), trop peu pour chercher une régularité.`,
    spread: (n, percent) =>
      `Vos ${n} dernières candidatures se sont terminées à des étapes différentes, sans qu’aucune étape atteigne ${percent} %.`,
    title: (stage) => `Regardez une étape : ${stage}`,
    why: (count, n, stage) =>
      `${count === n ? `Vos ${n} dernières candidatures se sont toutes terminées` : `Sur vos ${n} dernières candidatures terminées, ${count} se sont arrêtées`} à cette étape : ${stage}. C’est un décompte ; il ne dit pas pourquoi.`,
    how: [
      'Mettez deux de ces candidatures côte à côte',
      'Notez ce qu’elles ont en commun et ce qui diffère',
      'Choisissez une chose à essayer dans la prochaine',
      'Demandez à une personne de confiance de regarder avec vous',
    ],
  },
  de: {
    tooFew: (from, n) =>
      `Weniger als ${from} beendete Bewerbungen sind festgehalten (${n}), zu wenige, um ein Muster zu suchen.`,
    spread: (n, percent) =>
      `Ihre letzten ${n} Bewerbungen endeten bei verschiedenen Schritten; kein Schritt erreicht ${percent} % oder mehr.`,
    title: (stage) => `Sehen Sie sich einen Schritt an: ${stage}`,
    why: (count, n, stage) =>
      `${count === n ? `Ihre letzten ${n} Bewerbungen endeten alle` : `Von Ihren letzten ${n} Bewerbungen endeten ${count}`} bei diesem Schritt: ${stage}. Das ist eine Zählung; sie sagt nicht, warum.`,
    how: [
      'Legen Sie zwei dieser Bewerbungen nebeneinander',
      'Notieren Sie, was sie gemeinsam haben und was verschieden ist',
      'Wählen Sie eine Sache, die Sie in der nächsten ausprobieren',
      'Bitten Sie jemanden, dem Sie vertrauen, mit Ihnen darauf zu schauen',
    ],
  },
}
