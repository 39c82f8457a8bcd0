import type { IfThen } from '../rule.ts'
import type { InLanguages } from '../vocabulary.ts'

export const makeASetbackPlanTexts: InLanguages<{
  made: (on: string) => string
  kept: (on: string) => string
  notNow: (everyEndings: number, count: number) => string
  /** A plan from before this news, in the person's own words. */
  again: {
    title: string
    why: (on: string, obstacle: string, action: string) => string
    how: readonly string[]
    when: string
  }
  write: {
    title: string
    first: string
    nth: (count: number) => string
    renew: (on: string) => string
    why: string
    how: readonly string[]
    ifThen: IfThen
  }
}> = {
  en: {
    made: (on) => `You made or reviewed your plan for a setback on ${on}.`,
    kept: (on) => `Your plan for a setback, from ${on}, is kept and comes back with the next unsuccessful ending.`,
    notNow: (everyEndings, count) =>
      `A plan for setbacks comes with the first unsuccessful ending and with every ${everyEndings}th; this is number ${count}.`,
    again: {
      title: 'Your plan for a day like this',
      why: (on, obstacle, action) =>
        `Your own words from ${on}: “${obstacle}, ${action}”. You decided this before the news came, so there is nothing left to decide today.`,
      how: [
        'Do what your sentence says, or only the first half of it',
        'Tell someone that you did, if you like',
        'See whether the sentence still fits you, and change it if it does not',
      ],
      when: 'Today, in a quiet moment',
    },
    write: {
      title: 'Write one sentence for the next setback',
      first: 'This is the first unsuccessful ending recorded here.',
      nth: (count) => `This is unsuccessful ending number ${count}.`,
      renew: (on) => `Your sentence is from ${on}, so it is time to look at it again.`,
      why: 'A decision made on a calm day is easier to follow on a hard one, and people who plan with “if … then” do what they meant to do more often.',
      how: [
        'Finish this sentence: “If the next answer is a no, I will …”',
        'Make it something you can do the same day, in under half an hour',
        'Add who you will tell, and what you will do on the day after',
        'Put it where you read your messages',
      ],
      ifThen: {
        when: 'When the next answer is a no',
        obstacle: 'If the day is too hard for anything',
        then: 'I do only the first half of my sentence, and the rest on the next day',
      },
    },
  },
  es: {
    made: (on) => `Hiciste o revisaste tu plan para un contratiempo el ${on}.`,
    kept: (on) =>
      `Tu plan para un contratiempo, del ${on}, queda guardado y vuelve cuando otra candidatura termine sin éxito.`,
    notNow: (everyEndings, count) =>
      `El plan para los contratiempos llega con la primera candidatura que termina sin éxito y después cada ${everyEndings}; esta es la número ${count}.`,
    again: {
      title: 'Tu plan para un día como este',
      why: (on, obstacle, action) =>
        `Tus propias palabras del ${on}: «${obstacle}, ${action}». Lo decidiste antes de que llegara la noticia, así que hoy ya no queda nada que decidir.`,
      how: [
        'Haz lo que dice tu frase, o solo la primera mitad',
        'Si quieres, cuéntale a alguien que lo has hecho',
        'Mira si la frase todavía te sirve, y cámbiala si no',
      ],
      when: 'Hoy, en un momento tranquilo',
    },
    write: {
      title: 'Escribe una frase para el próximo contratiempo',
      first: 'Es la primera candidatura terminada sin éxito que consta aquí.',
      nth: (count) => `Es la candidatura terminada sin éxito número ${count}.`,
      renew: (on) => `Tu frase es del ${on}, así que es buen momento para volver a mirarla.`,
      why: 'Lo que se decide en un día tranquilo es más fácil de seguir en uno difícil, y quienes planifican con «si … entonces» hacen más a menudo lo que se habían propuesto.',
      how: [
        'Termina esta frase: «Si la próxima respuesta es un no, voy a …»',
        'Que sea algo que puedas hacer el mismo día, en menos de media hora',
        'Añade a quién se lo contarás y qué harás al día siguiente',
        'Ponla donde lees tus mensajes',
      ],
      ifThen: {
        when: 'Cuando la próxima respuesta sea un no',
        obstacle: 'Si el día es demasiado duro para todo',
        then: 'Hago solo la primera mitad de mi frase, y el resto al día siguiente',
      },
    },
  },
  fr: {
    made: (on) => `Vous avez fait ou revu votre plan pour les coups durs le ${on}.`,
    kept: (on) =>
      `Votre plan pour les coups durs, du ${on}, est gardé et revient quand une autre candidature se termine sans succès.`,
    notNow: (everyEndings, count) =>
      `Un plan pour les coups durs vient avec la première candidature terminée sans succès, puis toutes les ${everyEndings} ; celle-ci est la numéro ${count}.`,
    again: {
      title: 'Votre plan pour un jour comme celui-ci',
      why: (on, obstacle, action) =>
        `Vos propres mots du ${on} : « ${obstacle}, ${action} ». Vous l’avez décidé avant cette nouvelle, il n’y a donc plus rien à décider aujourd’hui.`,
      how: [
        'Faites ce que dit votre phrase, ou seulement la première moitié',
        'Si vous voulez, dites à quelqu’un que vous l’avez fait',
        'Voyez si la phrase vous convient encore, et changez-la sinon',
      ],
      when: 'Aujourd’hui, à un moment calme',
    },
    write: {
      title: 'Écrivez une phrase pour le prochain coup dur',
      first: 'C’est la première candidature terminée sans succès notée ici.',
      nth: (count) => `C’est la candidature terminée sans succès numéro ${count}.`,
      renew: (on) => `Votre phrase date du ${on}, c’est le moment de la relire.`,
      why: 'Ce qu’on décide un jour calme est plus facile à suivre un jour difficile, et les personnes qui planifient avec « si … alors » font plus souvent ce qu’elles avaient prévu.',
      how: [
        'Terminez cette phrase : « Si la prochaine réponse est un non, je vais … »',
        'Choisissez une chose faisable le jour même, en moins d’une demi-heure',
        'Ajoutez à qui vous en parlerez, et ce que vous ferez le lendemain',
        'Mettez-la là où vous lisez vos messages',
      ],
      ifThen: {
        when: 'Quand la prochaine réponse est un non',
        obstacle: 'Si la journée est trop dure pour quoi que ce soit',
        then: 'Je fais seulement la première moitié de ma phrase, et le reste le lendemain',
      },
    },
  },
  de: {
    made: (on) => `Sie haben Ihren Plan für Rückschläge am ${on} gemacht oder durchgesehen.`,
    kept: (on) =>
      `Ihr Plan für Rückschläge vom ${on} ist aufgehoben und kommt wieder, wenn eine weitere Bewerbung ohne Erfolg endet.`,
    notNow: (everyEndings, count) =>
      `Ein Plan für Rückschläge kommt mit der ersten Bewerbung, die ohne Erfolg endet, und danach mit jeder ${everyEndings}.; diese ist die Nummer ${count}.`,
    again: {
      title: 'Ihr Plan für einen Tag wie diesen',
      why: (on, obstacle, action) =>
        `Ihre eigenen Worte vom ${on}: „${obstacle}, ${action}“. Das haben Sie entschieden, bevor diese Nachricht kam; heute ist nichts mehr zu entscheiden.`,
      how: [
        'Tun Sie, was Ihr Satz sagt, oder nur die erste Hälfte davon',
        'Erzählen Sie jemandem davon, wenn Sie mögen',
        'Sehen Sie, ob der Satz noch zu Ihnen passt, und ändern Sie ihn sonst',
      ],
      when: 'Heute, in einem ruhigen Moment',
    },
    write: {
      title: 'Schreiben Sie einen Satz für den nächsten Rückschlag',
      first: 'Dies ist die erste Bewerbung, die hier als ohne Erfolg beendet steht.',
      nth: (count) => `Dies ist die ${count}. Bewerbung, die ohne Erfolg endete.`,
      renew: (on) => `Ihr Satz ist vom ${on}, also ist es Zeit, ihn wieder anzusehen.`,
      why: 'Was man an einem ruhigen Tag entscheidet, ist an einem schweren leichter zu befolgen, und wer mit „wenn … dann“ plant, tut häufiger, was geplant war.',
      how: [
        'Beenden Sie diesen Satz: „Wenn die nächste Antwort ein Nein ist, werde ich …“',
        'Wählen Sie etwas, das am selben Tag in weniger als einer halben Stunde geht',
        'Ergänzen Sie, wem Sie davon erzählen und was Sie am Tag danach tun',
        'Legen Sie ihn dorthin, wo Sie Ihre Nachrichten lesen',
      ],
      ifThen: {
        when: 'Wenn die nächste Antwort ein Nein ist',
        obstacle: 'Wenn der Tag für alles zu schwer ist',
        then: 'Ich tue nur die erste Hälfte meines Satzes und den Rest am nächsten Tag',
      },
    },
  },
}
