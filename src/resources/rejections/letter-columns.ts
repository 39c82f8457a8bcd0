import type { Letter } from '../../letters/letter.ts'

/** The columns in which a letter is kept: what one to read has, or one to speak from. */
export function columnsOfLetter(letter: Letter) {
  return letter.channel === 'email'
    ? { channel: letter.channel, subject: letter.subject, body: letter.body, talkingPoints: [] }
    : { channel: letter.channel, subject: null, body: null, talkingPoints: [...letter.talkingPoints] }
}
