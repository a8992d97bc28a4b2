// A member's public holidays as days on which nobody works: here Mexico's, from the npm package date-holidays.
//
//   npm install rcm-rules date-holidays
//   node member-holidays.mjs

import { pathToFileURL } from "node:url";
import { addWorkingDays } from "rcm-rules/consultation";

/**
 * The dates of Mexico's public holidays in a year. A term that runs into the next year needs that year's as well.
 *
 * @param {number} year
 * @returns {Promise<string[]>} calendar dates such as "2024-09-16"
 */
export async function mexicanHolidays(year) {
  const { default: Holidays } = await import("date-holidays");
  const holidays = new Holidays("MX").getHolidays(year);
  // Bank holidays, observances and optional days are working days. The date is written first, then a time of day.
  return holidays.filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10));
}

/**
 * The last day of a term of five working days, without holidays and with Mexico's.
 *
 * @param {string} sharedOn the date on which the text was shared
 * @returns {Promise<{ plain: string, withHolidays: string }>}
 */
export async function termInMexico(sharedOn) {
  const year = Number(sharedOn.slice(0, 4));
  const holidays = [...(await mexicanHolidays(year)), ...(await mexicanHolidays(year + 1))];
  return { plain: addWorkingDays(sharedOn, 5), withHolidays: addWorkingDays(sharedOn, 5, { holidays }) };
}

/** Prints both days for a text shared on 10 September 2024: Independence Day, 16 September, is a Monday. */
export async function main() {
  const { plain, withHolidays } = await termInMexico("2024-09-10");
  console.log(`no holidays        ${plain}`);
  console.log(`Mexico’s holidays  ${withHolidays}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
