import { expect, test } from "vitest";
import { workingGroups } from "../../src/bodies/index.js";

test("the documents name none of them (O14, O15)", () => {
  for (const asOf of ["2019", "2020-11", "2024"])
    expect(workingGroups(asOf, { evidence: "documents" })).toEqual({
      status: "open",
      reason: "names-not-stated",
      sources: ["iom-page/meetings/working-groups-2020", "iom-page/meetings/working-groups-2023"],
    });
  expect(workingGroups("2019")).toEqual(workingGroups("2019", { evidence: "documents" }));
});

test("other pages name four, from December 2020 on", () => {
  expect(workingGroups("2020-12-10")).toMatchObject({ status: "open", reason: "date-precision" });
  const answer = workingGroups("2020");
  expect(answer).toMatchObject({ status: "known", basis: "reported" });
  expect(answer.sources).toEqual([
    "reported/working-groups/1",
    "reported/working-groups/2",
    "reported/working-groups/3",
  ]);
  expect(answer.status === "known" && answer.value.map(({ name }) => [name.en, name.es, name.spanish])).toEqual([
    ["Border Management", "Gestión Fronteriza", "reported"],
    ["Labor Migration", "Migración Laboral", "reported"],
    ["Irregular and Mass Migration", "Migración Irregular y Masiva", "reported"],
    ["Protection", "Protección", "reported"],
  ]);
  expect(workingGroups("2024")).not.toHaveProperty("carriedForward");
  expect(workingGroups("2026")).toHaveProperty("carriedForward", true);
});
