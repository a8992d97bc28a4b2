/**
 * Runs every consumer of this folder against the packed package: each is a project of its own with its own lockfile,
 * installs what it needs from npm, gets the package as a user would, and is type-checked and tested.
 *
 *   node test/forms/run.mjs              every consumer
 *   node test/forms/run.mjs fastify hono only these
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });

const asked = process.argv.slice(2);
const consumers = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, "package.json")))
  .map(({ name }) => name)
  .filter((name) => asked.length === 0 || asked.includes(name));

const unknown = asked.filter((name) => !consumers.includes(name));
if (unknown.length > 0) throw new Error(`no consumer is called ${unknown.join(" or ")}`);

const packed = mkdtempSync(join(tmpdir(), "rcm-rules-packed-"));
run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", packed], root);
const tarball = readdirSync(packed).find((name) => name.endsWith(".tgz"));

try {
  for (const name of consumers) {
    const folder = join(here, name);
    run("npm", ["ci", "--silent", "--prefer-offline", "--no-audit", "--no-fund"], folder);
    // The package is new with every change, so no lockfile can hold it: it is unpacked where npm would put it.
    const place = join(folder, "node_modules", "rcm-rules");
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    run("tar", ["-xzf", join(packed, tarball), "--strip-components=1", "-C", place], root);
    // The example that the documentation shows is the one that is tested.
    const examples = join(root, "docs", "examples", "forms", name);
    rmSync(join(folder, "example"), { recursive: true, force: true });
    if (existsSync(examples)) cpSync(examples, join(folder, "example"), { recursive: true });
    run("npx", ["tsc", "-p", folder], root);
  }
} finally {
  rmSync(packed, { recursive: true, force: true });
}
run(
  "npx",
  ["vitest", "run", "--config", "test/forms/vitest.config.ts", ...consumers.map((name) => `test/forms/${name}/`)],
  root,
);
