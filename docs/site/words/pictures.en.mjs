/** What the pictures say in English. */
export const pictures = {
  title: "Pictures",
  lead: "Drawn from the library as this site is made. Each has a table with the same content.",
  table: "The same as a table",
  bodies: {
    title: "The bodies of the Conference as of {asOf}",
    description: "In the frame the printed hierarchy, from the top down. Dashed arrows say how bodies stand to each other.",
    head: ["From", "Relation", "To"],
  },
  decision: {
    title: "The decision: {rule}",
    description: "To be read from left to right: what must all hold, and where one of several suffices.",
    all: "all of these",
    any: "any one of these",
  },
  consultation: {
    title: "A consultation between Vice-Ministerial Meetings",
    description: "Each box is a stage, each arrow what leads to the next. A term is counted in working days.",
    head: ["Stage", "What happens", "Next stage"],
    term: "the term of {days} working days ends",
  },
  presidencies: {
    title: "Presidencies in time",
    description: "One country presides in each year. A lighter field with a star: another public page reports it.",
    head: ["Year", "Country", "Known how"],
  },
  membership: {
    title: "Membership in time",
    description: "From when on each country has belonged. Where no year is printed for an observer, the bar begins with the year that names it.",
    head: ["Country", "Since", "As"],
    member: "member",
    observer: "observer",
  },
  scale: {
    title: "The scale of contributions",
    description: "What each Member Country contributes in a year, in US dollars, with the printed percentage.",
    head: ["Country", "Contribution", "Percentage"],
  },
  participation: {
    heading: "Who may do what in which session",
    title: "What may be done in which session: {actor}",
    head: ["Activity", "Session", "Outcome"],
  },
};
