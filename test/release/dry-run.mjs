/**
 * A release from its beginning to its end, in copies of the last commit, without publishing: `npm run release:dry-run`.
 * It sets the version and writes the changelog, packs twice under different masks for new files, compares the bytes, and
 * looks at what would be published and at the licences of what users install with it.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Licences under which a package may be used in any other, without a condition but to keep its notice. */
const free = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "Unicode-3.0", "Unlicense"];

/** What npm runs on the machine of whoever installs a package. */
const onInstall = ["preinstall", "install", "postinstall", "prepare"];

const expected = nextVersion();
const releases = ["022", "077"].map(release);
const [first, second] = releases;
if (first === undefined || second === undefined) throw new Error("two releases are compared");
same(first.version, expected, "the version that the changesets ask for");
same(second.digest, first.digest, "the bytes of two builds");
licences();
console.log(`rcm-rules ${first.version}: ${first.files} files, ${first.digest}, the same twice; nothing was published`);

/** The highest step that a changeset asks for, from the version that stands. */
function nextVersion() {
  const [major = 0, minor = 0, patch = 0] = read(root, "package.json").version.split(".").map(Number);
  const steps = changesets(root).map((file) => /^"rcm-rules": (\w+)$/m.exec(text(root, `.changeset/${file}`))?.[1]);
  if (steps.includes("major")) return `${major + 1}.0.0`;
  if (steps.includes("minor")) return `${major}.${minor + 1}.0`;
  return steps.length > 0 ? `${major}.${minor}.${patch + 1}` : `${major}.${minor}.${patch}`;
}

/** @param {string} umask */
function release(umask) {
  const folder = mkdtempSync(join(tmpdir(), "rcm-rules-release-"));
  try {
    run(folder, `umask ${umask} && git clone --quiet --no-local "${root}" .`);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const announced = changesets(folder).map((file) => text(folder, `.changeset/${file}`).split("---\n")[2] ?? "");
    run(folder, "npm run --silent release:version");
    const { version, scripts } = read(folder, "package.json");
    const changelog = text(folder, "CHANGELOG.md");
    same(announced.length === 0 || changelog.includes(`## ${version}`), true, "the changelog names the version");
    for (const entry of announced) same(changelog.includes(firstLine(entry)), true, `the changelog says ${entry}`);
    same(text(folder, "src/records/version.ts").includes(`"${version}"`), true, "records name the version");
    for (const name of onInstall) same(scripts[name], undefined, `the script ${name}`);
    run(folder, `umask ${umask} && npm run --silent build`);
    const [packed] = JSON.parse(run(folder, `umask ${umask} && npm pack --json --ignore-scripts`));
    const names = packed.files.map((/** @type {{ path: string }} */ { path }) => path);
    for (const file of ["LICENSE", "README.md", "CHANGELOG.md"]) same(names.includes(file), true, `${file} is packed`);
    const bytes = readFileSync(join(folder, packed.filename));
    return { version, files: names.length, digest: createHash("sha256").update(bytes).digest("hex") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What users install with the package, by the lockfile: what it depends on and its peers. */
function licences() {
  const { packages } = read(root, "package-lock.json");
  for (const [path, { dev, license, peer }] of Object.entries(packages)) {
    if (path === "" || (dev && !peer)) continue;
    same(free.includes(license), true, `the licence of ${path}, ${license}, is free`);
  }
}

/** @param {string} folder */
function changesets(folder) {
  return readdirSync(join(folder, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
}

/** @param {string} entry */
function firstLine(entry) {
  return entry.trim().split("\n")[0] ?? "";
}

/** @param {string} folder @param {string} file */
function text(folder, file) {
  return readFileSync(join(folder, file), "utf8");
}

/** @param {string} folder @param {string} file */
function read(folder, file) {
  return JSON.parse(text(folder, file));
}

/** @param {string} folder @param {string} command */
function run(folder, command) {
  return execFileSync("bash", ["-c", command], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** @param {unknown} found @param {unknown} wanted @param {string} what */
function same(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: ${String(found)}, expected ${String(wanted)}`);
}
