/** The places of the pages that are made of the library. */

/** @param {string} id - "reserve-fund.case" */
export const rulePath = (id) => `/rules/${id.replaceAll(".", "-")}.html`;

/** @param {string} id */
export const readingPath = (id) => `/readings/${id}.html`;

/** @param {string} id - "twenty-years/contributions-table/BZ" */
export const clausePath = (id) => `/clauses/${id.toLowerCase()}.html`;

/** @param {string} section - "twenty-years/financing" */
export const sectionPath = (section) => `/clauses/${section.toLowerCase()}/`;
