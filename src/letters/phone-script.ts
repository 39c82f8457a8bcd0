import { type LetterFacts, type LetterForm, type PhoneScript, paragraph } from './letter.ts'
import { phoneScriptTexts } from './texts/phone-script.ts'

type Call = {
  opening: readonly string[]
  /** Three to five, to say or to do; null ones are left out. */
  points: readonly (string | null)[]
  close: string
  /** For an answering machine, after the greeting. */
  message: readonly string[]
  /** The message asks for a call back, so the number has to be said. */
  hopesForCallBack: boolean
}

/** Puts a greeting before the call and before the message, and tells callers whose name is unknown to say it. */
export function phoneScript(
  { contactName, candidateName }: LetterFacts,
  { language }: LetterForm,
  call: Call,
): PhoneScript {
  const texts = phoneScriptTexts[language]
  const greeting = candidateName ? texts.hello(candidateName, contactName) : texts.sayHello(contactName)
  const onMachine = candidateName ? [texts.onMachine, greeting] : [texts.onMachineSayHello]
  return {
    channel: 'phone',
    talkingPoints: [
      paragraph(greeting, ...call.opening),
      ...call.points.filter((point) => point !== null),
      paragraph(call.close, texts.goodbye),
      paragraph(...onMachine, ...call.message, call.hopesForCallBack ? texts.sayNumber : null),
    ],
  }
}
