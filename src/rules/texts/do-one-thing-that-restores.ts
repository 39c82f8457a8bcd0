import type { IfThen } from '../rule.ts'
import type { InLanguages } from '../vocabulary.ts'

/** What the advice turns to, one after the other. */
export const TURNS = ['exercise', 'people', 'hobby', 'rest'] as const
export type Turn = (typeof TURNS)[number]

export const doOneThingThatRestoresTexts: InLanguages<{
  title: (turn: string, minutes: number) => string
  why: string
  /** `day` is the date in words, `time` the turn's own `when`. */
  when: (day: string, time: string) => string
  turns: Readonly<Record<Turn, { title: string; how: readonly string[]; ifThen: IfThen }>>
}> = {
  en: {
    title: (turn, minutes) => `${turn} for ${minutes} minutes`,
    why: 'You had news of an application that ended, and a plan should hold more than work. Each time it names something else: exercise, people, a hobby or rest.',
    when: (day, time) => `On ${day}, ${time}`,
    turns: {
      exercise: {
        title: 'Move in a way you like',
        how: ['Choose one: a walk, a bicycle ride, stretching, dancing', 'Leave the job search behind for that time'],
        ifThen: {
          when: 'after my midday meal',
          where: 'Outside, from my own front door',
          obstacle: 'If the weather is bad',
          then: 'I move to three songs indoors',
        },
      },
      people: {
        title: 'Be with someone who is good for you',
        how: ['Choose one person you feel at ease with', 'Call or meet them; you need not talk about work'],
        ifThen: {
          when: 'in the evening',
          where: 'On the phone, or where we like to meet',
          obstacle: 'If they have no time',
          then: 'I agree on a day with them, and call the next person',
        },
      },
      hobby: {
        title: 'Do something you enjoy for its own sake',
        how: ['Choose something with no use for the job search', 'Put out what you need for it today'],
        ifThen: {
          when: 'when my work on applications is done',
          where: 'Where I usually do it',
          obstacle: 'If it feels wrong to take the time',
          then: 'I set a timer and allow myself just that long',
        },
      },
      rest: {
        title: 'Rest without a screen',
        how: ['Put the phone in another room', 'Lie down, sit outside, or listen to music'],
        ifThen: {
          when: 'when my energy drops',
          where: 'In the quietest place I have',
          obstacle: 'If my thoughts go back to the answer',
          then: 'I write the thought down in one line, and go back to resting',
        },
      },
    },
  },
  es: {
    title: (turn, minutes) => `${turn}: ${minutes} minutos`,
    why: 'Tuviste noticias de una candidatura que terminó, y un plan debe contener algo más que trabajo. Cada vez nombra otra cosa: ejercicio, personas, una afición o descanso.',
    when: (day, time) => `El ${day}, ${time}`,
    turns: {
      exercise: {
        title: 'Muévete como te guste',
        how: [
          'Elige una cosa: un paseo, una vuelta en bicicleta, estiramientos, bailar',
          'Deja a un lado la búsqueda de empleo durante ese rato',
        ],
        ifThen: {
          when: 'después de comer',
          where: 'Al aire libre, desde la puerta de casa',
          obstacle: 'Si hace mal tiempo',
          then: 'Me muevo en casa durante tres canciones',
        },
      },
      people: {
        title: 'Pasa un rato con alguien que te haga bien',
        how: ['Elige a una persona con quien te sientas a gusto', 'Llama o queda; no hace falta hablar de trabajo'],
        ifThen: {
          when: 'al final de la tarde',
          where: 'Por teléfono, o donde nos guste vernos',
          obstacle: 'Si esa persona no tiene tiempo',
          then: 'Acuerdo otro día con ella, y llamo a la siguiente',
        },
      },
      hobby: {
        title: 'Haz algo que disfrutes porque sí',
        how: ['Elige algo que no sirva para buscar empleo', 'Deja preparado hoy lo que necesites'],
        ifThen: {
          when: 'cuando acabe mi trabajo con las candidaturas',
          where: 'Donde suelo hacerlo',
          obstacle: 'Si me parece mal tomarme ese tiempo',
          then: 'Pongo un temporizador y me permito justo ese rato',
        },
      },
      rest: {
        title: 'Descansa sin pantallas',
        how: ['Deja el teléfono en otra habitación', 'Túmbate, siéntate al aire libre o escucha música'],
        ifThen: {
          when: 'cuando me baje la energía',
          where: 'En el lugar más tranquilo que tenga',
          obstacle: 'Si mis pensamientos vuelven a la respuesta',
          then: 'Escribo el pensamiento en una línea, y vuelvo a descansar',
        },
      },
    },
  },
  fr: {
    title: (turn, minutes) => `${turn} : ${minutes} minutes`,
    why: 'Vous avez eu des nouvelles d’une candidature qui s’est terminée, et un plan doit contenir autre chose que du travail. Chaque fois, il nomme autre chose : bouger, voir du monde, un loisir ou du repos.',
    when: (day, time) => `Le ${day}, ${time}`,
    turns: {
      exercise: {
        title: 'Bougez comme il vous plaît',
        how: [
          'Choisissez une chose : une marche, un tour à vélo, des étirements, une danse',
          'Laissez la recherche d’emploi de côté pendant ce temps',
        ],
        ifThen: {
          when: 'après mon repas de midi',
          where: 'Dehors, en partant de chez moi',
          obstacle: 'S’il fait mauvais',
          then: 'Je bouge chez moi le temps de trois chansons',
        },
      },
      people: {
        title: 'Passez un moment avec quelqu’un qui vous fait du bien',
        how: [
          'Choisissez une personne avec qui vous vous sentez à l’aise',
          'Appelez-la ou voyez-la ; inutile de parler de travail',
        ],
        ifThen: {
          when: 'en soirée',
          where: 'Au téléphone, ou là où nous aimons nous voir',
          obstacle: 'Si cette personne n’a pas le temps',
          then: 'Je conviens d’un autre jour avec elle, et j’appelle la suivante',
        },
      },
      hobby: {
        title: 'Faites une chose que vous aimez, pour le plaisir',
        how: [
          'Choisissez une chose sans utilité pour la recherche d’emploi',
          'Préparez dès aujourd’hui ce qu’il vous faut',
        ],
        ifThen: {
          when: 'quand mon travail sur les candidatures est fini',
          where: 'Là où je la fais d’habitude',
          obstacle: 'S’il me semble mal de prendre ce temps',
          then: 'Je règle un minuteur et je m’accorde juste cette durée',
        },
      },
      rest: {
        title: 'Reposez-vous sans écran',
        how: [
          'Laissez le téléphone dans une autre pièce',
          'Allongez-vous, asseyez-vous dehors ou écoutez de la musique',
        ],
        ifThen: {
          when: 'quand mon énergie baisse',
          where: 'Dans l’endroit le plus calme que j’aie',
          obstacle: 'Si mes pensées reviennent à la réponse',
          then: 'J’écris la pensée en une ligne, et je reprends mon repos',
        },
      },
    },
  },
  de: {
    title: (turn, minutes) => `${turn}: ${minutes} Minuten`,
    why: 'Sie hatten Nachricht von einer Bewerbung, die geendet hat, und ein Plan soll mehr enthalten als Arbeit. Jedes Mal nennt er etwas anderes: Bewegung, Menschen, ein Hobby oder Ruhe.',
    when: (day, time) => `Am ${day}, ${time}`,
    turns: {
      exercise: {
        title: 'Bewegen Sie sich, wie es Ihnen gefällt',
        how: [
          'Wählen Sie eines: spazieren gehen, Rad fahren, dehnen, tanzen',
          'Lassen Sie die Stellensuche für diese Zeit hinter sich',
        ],
        ifThen: {
          when: 'nach meinem Mittagessen',
          where: 'Draußen, von meiner Haustür aus',
          obstacle: 'Wenn das Wetter schlecht ist',
          then: 'Ich bewege mich drinnen, drei Lieder lang',
        },
      },
      people: {
        title: 'Verbringen Sie Zeit mit einem Menschen, der Ihnen guttut',
        how: [
          'Wählen Sie einen Menschen, bei dem Sie sich wohlfühlen',
          'Rufen Sie an, oder treffen Sie sich; über Arbeit müssen Sie nicht sprechen',
        ],
        ifThen: {
          when: 'am Abend',
          where: 'Am Telefon, oder wo wir uns gern treffen',
          obstacle: 'Wenn gerade keine Zeit dafür ist',
          then: 'Ich mache einen anderen Tag aus und rufe den nächsten Menschen an',
        },
      },
      hobby: {
        title: 'Tun Sie etwas, das Ihnen einfach Freude macht',
        how: ['Wählen Sie etwas, das der Stellensuche nichts nützt', 'Legen Sie heute bereit, was Sie dafür brauchen'],
        ifThen: {
          when: 'wenn meine Arbeit an Bewerbungen getan ist',
          where: 'Dort, wo ich es sonst tue',
          obstacle: 'Wenn es sich falsch anfühlt, mir die Zeit zu nehmen',
          then: 'Ich stelle einen Wecker und gönne mir genau so lange',
        },
      },
      rest: {
        title: 'Ruhen Sie sich ohne Bildschirm aus',
        how: [
          'Legen Sie das Telefon in ein anderes Zimmer',
          'Legen Sie sich hin, setzen Sie sich nach draußen, oder hören Sie Musik',
        ],
        ifThen: {
          when: 'wenn meine Kraft nachlässt',
          where: 'Am ruhigsten Ort, den ich habe',
          obstacle: 'Wenn meine Gedanken zur Antwort zurückgehen',
          then: 'Ich schreibe den Gedanken in einer Zeile auf und ruhe weiter',
        },
      },
    },
  },
}
