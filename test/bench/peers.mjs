/** The libraries that the benchmark compares with: a folder of their own, with a lockfile of its own. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = new URL("peers/", import.meta.url);

/** Installs the peers where they are not there yet, and loads them; their own types are not ours to check. */
export async function peers() {
  if (!existsSync(new URL("node_modules/", folder))) {
    const options = ["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", options, { cwd: fileURLToPath(folder), stdio: "inherit" });
  }
  const { resolve } = createRequire(new URL("package.json", folder));
  /** @type {(name: string) => Promise<any>} */
  const load = (name) => import(pathToFileURL(resolve(name)).href);
  return {
    jsonLogicEngine: await load("json-logic-engine"),
    jsonLogic: (await load("json-logic-js")).default,
    dinero: await load("dinero.js"),
    currencies: await load("dinero.js/currencies"),
    dateFns: await load("date-fns"),
  };
}

/** @typedef {Awaited<ReturnType<typeof peers>>} Peers */
