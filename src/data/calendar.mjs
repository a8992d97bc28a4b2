/** The register of meetings as an iCalendar file (RFC 5545). */
import ical from "ical-generator";
import { meetings } from "rcm-rules/meetings";

/** @typedef {ReturnType<typeof meetings>[number]} Meeting */

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An all-day event for each stretch of days that is printed to the day. A meeting of which only the month is printed
 * has no day to stand on; it is in the other files.
 *
 * @param {string} version - the version of the library, which is all that tells when the file was made
 */
export function calendarOf(version) {
  const calendar = ical({ name: "Regional Conference on Migration: meetings", prodId: productOf(version) });
  for (const meeting of meetings()) {
    for (const [index, { start, end }] of meeting.dates.entries()) {
      if (!dayForm.test(start) || !dayForm.test(end)) continue;
      calendar.createEvent(eventOf(meeting, index, start, end));
    }
  }
  // Each line ends with a break (RFC 5545); what only one vendor's programs read is left out.
  return `${calendar.toString()}\r\n`.replace(/^X-MICROSOFT-.*\r\n/gm, "");
}

/** @param {string} version */
function productOf(version) {
  return { company: "rcm-rules", product: `rcm-rules ${version}`, language: "EN" };
}

/**
 * @param {Meeting} meeting
 * @param {number} index
 * @param {string} start
 * @param {string} end
 */
function eventOf(meeting, index, start, end) {
  const { id, title, place } = meeting;
  return {
    id: `${id}${index > 0 ? `-${index + 1}` : ""}@rcm-rules`,
    // The day itself: a stamp of the build's time would make every build another file.
    stamp: at(start, 0),
    start: at(start, 0),
    // The end of an all-day event is the first day that no longer belongs to it.
    end: at(end, 1),
    allDay: true,
    summary: title.en,
    description: title.es,
    ...(place && { location: place.printed }),
    ...(meeting.toBeConfirmed && { status: tentative }),
    categories: [{ name: meeting.kind }],
  };
}

const tentative = /** @type {import("ical-generator").ICalEventStatus} */ ("TENTATIVE");

/**
 * The start of a day, some days later.
 *
 * @param {string} day
 * @param {number} later
 */
function at(day, later) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date;
}
