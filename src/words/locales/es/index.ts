// Until every import names ../es.js.
export * from "../es.js";
