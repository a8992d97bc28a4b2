/** What the pages of facts say in English. */
export const tables = {
  title: "Facts",
  lead: "What the documents print, as tables, each row with its clause. As of {asOf}, the last year that they speak of.",
  filter: "Show only rows with",
  shown: "{count} of {all} rows",
  download: "Download:",
  basis: "Known how",
  clause: "Clause",
  members: {
    title: "Member Countries",
    says: "Since when each country belongs, and whether it is a founder.",
    head: ["Country", "Code", "Since", "Founder"],
  },
  observers: {
    title: "Observer Countries, Observer Organizations and partners",
    says: "Who has observer status, and who works with the Conference.",
    countries: "Observer Countries",
    organizations: "Observer Organizations",
    partners: "Partners",
    head: ["Name", "Code", "Since"],
  },
  presidencies: {
    title: "Presidencies and their central themes",
    says: "Who presided in each year, with which theme, over which edition.",
    head: ["Year", "Edition", "Country", "Theme"],
  },
  scale: {
    title: "Scale of contributions",
    says: "What each Member Country contributes by the printed scale.",
    head: ["Country", "Contribution", "Percentage"],
    total: "Total as printed",
    example: "What each pays of a budget of {budget}",
    exampleHead: ["Country", "Share"],
  },
  meetings: {
    title: "Meetings",
    says: "Every printed entry of the list of meetings, in its order.",
    head: ["Date", "Meeting", "Place", "Kind"],
  },
  documents: {
    title: "Documents",
    says: "Declarations, guidelines and the other documents.",
    head: ["Year", "Document", "Kind"],
  },
  themes: {
    title: "Central themes and thematic pillars",
    says: "The three central themes with their topics and subtopics, and the current pillars.",
    head: ["Theme or topic", "Belongs to"],
    pillars: "Thematic pillars",
    pillarHead: ["Pillar"],
  },
  bodies: {
    title: "Bodies of the Conference",
    says: "Every body as of {asOf}, since when it is there, and what else it is called.",
    head: ["Body", "Kind", "Since", "Also called"],
  },
  participation: {
    title: "Who may do what in which session",
    says: "Every participant in each session with each activity, while nothing else is known.",
    head: ["Participant", "Activity", "Session", "Outcome"],
  },
};
