// Until every import names ../en.js.
export * from "../en.js";
