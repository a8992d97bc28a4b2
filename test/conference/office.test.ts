import { expect, test } from "vitest";
import { contact, iom, secretariatOffice } from "../../src/conference/index.js";
import { english, ids } from "./walk.js";

test("three posts, in an autonomous unit of IOM's Regional Office in San José (P10, P11)", () => {
  expect(english(secretariatOffice.staff)).toEqual(["Coordinator", "Information Technology Specialist", "Assistant"]);
  expect(secretariatOffice.host).toMatchObject({
    name: { en: "IOM Regional Office for Central America, North America and the Caribbean" },
    organization: "IOM",
    autonomous: true,
  });
  expect(secretariatOffice.location).toMatchObject({ city: "San José", country: "CR" });
  expect(secretariatOffice.asOf).toBe("2016");
});

test("services of IOM, tasks and websites of the secretariat (P12 to P16, T-28)", () => {
  expect(ids(secretariatOffice.iomServices.items)).toEqual([
    "office-space",
    "resource-management",
    "procurement",
    "other-technical-support",
  ]);
  expect(ids(secretariatOffice.tasks)).toEqual([
    "focal-point-contact",
    "coordination-and-event-logistics",
    "website-updates",
    "sponsored-activities",
  ]);
  expect(secretariatOffice.websites.map(({ id, printed }) => [id, printed])).toEqual([
    ["public-website", "www.crmsv.org"],
    ["private-website", "intranet.crmsv.org"],
  ]);
});

test("the contact is what is printed (Z4 to Z8, P15, T-28)", () => {
  expect(contact.body.name.en).toBe("Executive Secretariat of the Regional Conference on Migration (RCM)");
  expect(contact.address.printed).toBe("Edificio Sabana Business Center, Piso 7, Boulevard Ernesto Rohrmoser");
  expect(contact.city).toMatchObject({ printed: "San José, Costa Rica", name: "San José", country: "CR" });
  expect(contact.email.printed).toBe("crmst@iom.int");
  expect(contact.websites.map(({ printed, asOf }) => [printed, asOf])).toEqual([
    ["www.crmsv.org", "2016"],
    ["https://crmsv.org/en/publicaciones", "2024"],
  ]);
  expect(Object.keys(contact)).toEqual(["asOf", "body", "address", "city", "email", "websites"]);
});

test("what the page says of IOM (Z1, Z2)", () => {
  expect(iom.promotingHumaneMigrationSince).toMatchObject({ value: "1951", basis: "stated" });
  expect(iom.memberStates).toMatchObject({ value: 175, precision: "exactly" });
  expect(iom.countriesOfPresence).toMatchObject({ value: 171, precision: "exactly" });
});
