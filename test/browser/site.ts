import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { root } from "../package/built.js";

const reference = `${root}docs/reference`;

/** Every page of the site by its path: "rules/index.html". The page for a wrong address is none of them. */
export const pages = () =>
  readdirSync(reference, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .sort();

/** The text of a page. */
export const textOf = (page: string) => readFileSync(`${reference}/${page}`, "utf8");

/** Whether the site has a file that is no page. */
export const isFile = (path: string) => existsSync(`${reference}/${path}`);

const types: { readonly [ending: string]: string } = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml",
  ics: "text/calendar; charset=utf-8",
};

/** The folder of the server in which the site stands: any will do. */
const folder = "/any/folder/";

/** Serves the site as a web server does, compressed. */
export async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(({ url = "" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    try {
      if (!file.startsWith(folder)) throw new Error("elsewhere");
      const content = gzipSync(readFileSync(`${reference}/${file.slice(folder.length)}`));
      const type = types[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "content-length": content.length });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}` };
}
