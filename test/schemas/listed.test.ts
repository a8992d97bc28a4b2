import { expect, test } from "vitest";
import { exportedSchemas, schemaNames } from "./all.js";

test("every schema that is exported is listed, so that every test of all schemas is one", () => {
  expect(exportedSchemas().sort()).toEqual([...schemaNames].sort());
  expect(schemaNames).toHaveLength(55);
});
