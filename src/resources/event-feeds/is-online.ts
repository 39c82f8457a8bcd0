/** Words for "not at a place", in the languages that Onward speaks. */
const ONLINE_WORDS =
  /\b(online|on-line|virtual|virtuell|webinar|livestream|live stream|videocall|video call|zoom|teams|webex|en ligne|visio|visioconférence|videokonferenz|videoconferencia)\b|en línea/i

/** Where people meet by video. */
const MEETING_HOSTS =
  /^(?:[\w-]+\.)*(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|gotomeeting\.com|whereby\.com|meet\.jit\.si|bigbluebutton\.org)$/i

type Place = { location: string | null; url: string | null; hasCoordinates: boolean }

/** Whether an event says itself that it takes place online: its location is such a word or an address, or it has no place and its url is a meeting. */
export function isOnline({ location, url, hasCoordinates }: Place): boolean {
  if (hasCoordinates) return false
  if (location && (ONLINE_WORDS.test(location) || /^https?:\/\//i.test(location.trim()))) return true
  return url !== null && MEETING_HOSTS.test(new URL(url).hostname)
}
