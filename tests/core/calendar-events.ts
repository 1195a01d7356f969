import ICAL from 'ical.js';

/** The events of a calendar file as an independent parser reads them, each with the clocks that the file gives. */
export function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // Events find the clocks of the file they stand in.
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
