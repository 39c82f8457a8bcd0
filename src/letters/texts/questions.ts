import type { FeedbackArea, InLanguages } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

/** Each asks for one thing, so that it can be answered in a sentence. */
export const questionTexts: InLanguages<Record<FeedbackArea | 'general', string>> = {
  en: {
    communication: 'What one change in how I communicate would help me most to get my points across?',
    responses: 'Which one of my answers could have been more convincing?',
    confidence: 'What would help me most to come across with confidence in an interview?',
    preparedness: 'What is one thing I could have prepared better?',
    skills: 'Which one skill should I strengthen first for a role like this?',
    experience: 'Which kind of experience would have helped my application most?',
    logistics: 'Was there a practical point, such as location, start date or working hours, that stood in the way?',
    general: 'What is one thing I could do better in my next application?',
  },
  es: {
    communication: '¿Qué cambio en mi forma de comunicarme me ayudaría más a transmitir bien mis ideas?',
    responses: '¿Cuál de mis respuestas podría haber sido más convincente?',
    confidence: '¿Qué me ayudaría más a transmitir seguridad en una entrevista?',
    preparedness: '¿Qué punto podría haber preparado mejor?',
    skills: '¿Qué competencia debería reforzar primero para un puesto como este?',
    experience: '¿Qué tipo de experiencia habría ayudado más a mi candidatura?',
    logistics:
      '¿Hubo algún aspecto práctico, como la ubicación, la fecha de inicio o el horario, que fuera un obstáculo?',
    general: '¿Qué es lo primero que debería mejorar de cara a mi próxima candidatura?',
  },
  fr: {
    communication: french`Quel changement dans ma façon de communiquer m’aiderait le plus à bien faire passer mes idées ?`,
    responses: french`Laquelle de mes réponses aurait pu être plus convaincante ?`,
    confidence: french`Qu’est-ce qui m’aiderait le plus à montrer de l’assurance en entretien ?`,
    preparedness: french`Quel point aurais-je pu mieux préparer ?`,
    skills: french`Quelle compétence devrais-je renforcer en premier pour un poste comme celui-ci ?`,
    experience: french`Quel type d’expérience aurait été le plus utile à ma candidature ?`,
    logistics: french`Un point pratique, comme le lieu, la date de début ou les horaires, a-t-il posé une difficulté ?`,
    general: french`Quelle est la première chose à améliorer pour ma prochaine candidature ?`,
  },
  de: {
    communication: 'Was an meiner Art zu kommunizieren sollte ich ändern, damit meine Punkte besser ankommen?',
    responses: 'Welche meiner Antworten hätte überzeugender sein können?',
    confidence: 'Was würde mir am meisten helfen, im Gespräch sicher aufzutreten?',
    preparedness: 'Worauf hätte ich mich besser vorbereiten können?',
    skills: 'Welche Fähigkeit sollte ich für eine Stelle wie diese als Erstes ausbauen?',
    experience: 'Welche Art von Erfahrung hätte meiner Bewerbung am meisten geholfen?',
    logistics: 'Gab es einen praktischen Punkt, etwa Ort, Eintrittstermin oder Arbeitszeit, der im Weg stand?',
    general: 'Was sollte ich bei meiner nächsten Bewerbung als Erstes verbessern?',
  },
}
