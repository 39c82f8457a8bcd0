import type { WorldPart } from '../world.ts'

/** So far ahead that it is to come at every clock a test sets. */
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Harbour University//Events//EN',
  'BEGIN:VEVENT',
  'UID:open-evening',
  'SUMMARY:Open evening with employers',
  'DTSTART:20991203T170000Z',
  'DTEND:20991203T190000Z',
  'LOCATION:Main hall',
  'URL:https://events.example.edu/open-evening',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

export default {
  async add(tenant) {
    const { body } = await tenant.post('/v1/event-feeds', { name: 'Career service', format: 'icalendar' }).expect(201)
    await tenant.put(`/v1/event-feeds/${body.id}/content`, { text: CALENDAR }).expect(200)
    const { data } = (await tenant.get('/v1/networking-events').expect(200)).body
    return { eventFeedId: body.id, networkingEventId: data[0].id }
  },
  bodies: {
    createEventFeed: () => ({ name: 'Faculty', format: 'icalendar', url: 'https://events.example.edu/faculty.ics' }),
    updateEventFeed: () => ({ name: 'Career service', url: null }),
    uploadEventFeed: () => ({ text: CALENDAR }),
  },
} satisfies WorldPart
