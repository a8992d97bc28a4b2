import { describe, expect, test } from "vitest";
import { collaborators, links, observerOrganizationRoles } from "../../src/conference/index.js";
import { meetings } from "../../src/meetings/index.js";
import { ids } from "./walk.js";

describe("collaborators (X6 to X29)", () => {
  test("24 lines, in printed order", () => {
    const lines = collaborators.map(
      ({ name, acronym, printed }) => printed ?? (acronym ? `${name.en} (${acronym.en})` : name.en),
    );
    expect(lines).toEqual([
      "United Nations High Commissioner for Refugees (UNHCR)",
      "International Organization for Migration (IOM)",
      "United Nations Economic Commission for Latin America and the Caribbean (ECLAC)",
      "Latin American and Caribbean Demographic Centre (CELADE)",
      "Special Rapporteur on the Human Rights of Migrants of the United Nations Commission on Human Rights",
      "Ibero-American General Secretariat (SEGIB)",
      "United Nations Population Fund (UNFPA)",
      "Regional Network for Civil Organizations on Migration (RNCOM) / non-governmental organizations",
      "Central American Commission of Migration Directors (OCAM)",
      "Representatives from the private sector",
      "Organisation for Economic Co-operation and Development (OECD)",
      "European Committee on Migration",
      "Inter-American Development Bank (IADB)",
      "United Nations Children’s Fund (UNICEF)",
      "Organization of American States (OAS)",
      "International Labour Organisation (ILO)",
      "International Civil Aviation Organization (ICAO)",
      "International Centre for the Human Rights of Migrants (CIDEHUM)",
      "Global Commission on International Migration (GCIM)",
      "United Nations Office on Drugs and Crime (UNODC)",
      "Central American Parliament (PARLACEN)",
      "Save the Children",
      "PANIAMOR Foundation",
      "Casa Alianza",
    ]);
  });

  test("each cites its own line", () => {
    expect(collaborators.map(({ sources }) => sources)).toEqual(
      Array.from({ length: 24 }, (_, index) => [`twenty-years/collaborators/${index + 1}`]),
    );
    expect(new Set(ids(collaborators)).size).toBe(24);
  });

  test("ECLAC and CELADE are two collaborators and one observer (T-27)", () => {
    expect(collaborators.filter(({ observer }) => observer === "ECLAC-CELADE").map(({ id }) => id)).toEqual([
      "eclac",
      "celade",
    ]);
  });

  test("IACHR, SICA, ICRC and UNDP are not among them; ILO and UNODC are (T-45)", () => {
    const observers = collaborators.flatMap(({ observer }) => observer ?? []);
    expect(observers).toEqual([
      "UNHCR",
      "IOM",
      "ECLAC-CELADE",
      "ECLAC-CELADE",
      "SR-MIGRANTS",
      "SEGIB",
      "UNFPA",
      "UNICEF",
      "ILO",
      "UNODC",
    ]);
  });

  test("the network of civil organizations is a partner, no observer", () => {
    expect(collaborators.filter(({ partner }) => partner).map(({ id, partner }) => [id, partner])).toEqual([
      ["rncom-and-ngos", "RNCOM"],
    ]);
  });
});

test("five forms of collaboration (X5)", () => {
  expect(ids(links.formsOfCollaboration.items)).toEqual([
    "information-exchange",
    "training-efforts",
    "joint-workshops",
    "documents-and-studies",
    "regional-and-global-contributions",
  ]);
});

test("all ten meetings with the South American Conference on Migration, ordinals as printed (X30, X31, X32)", () => {
  const { name, acronym, jointMeetings } = links.southAmericanConference;
  expect(name.en).toBe("South American Conference on Migration");
  expect(acronym).toEqual({ en: "SACM", es: "CSM", spanish: "official" });
  expect(jointMeetings.map(({ series, entry }) => [series, entry.ordinal])).toEqual([
    ["rcm-sacm-plenary", "5th (V)"],
    ["rcm-sacm-plenary", "IV"],
    ["rcm-sacm-troikas", "I"],
    ["rcm-sacm-chairs-and-secretaries", "I"],
    ["rcm-sacm-plenary", "3rd"],
    ["rcm-sacm-plenary", undefined],
    ["rcm-sacm-plenary", undefined],
    ["rcm-sacm-plenary", undefined],
    [undefined, undefined],
    ["rcm-sacm-troikas", undefined],
  ]);
  const register = new Map(meetings().map((meeting) => [meeting.id, meeting]));
  for (const { id, name, entry, sources } of jointMeetings) {
    const meeting = register.get(id);
    for (const text of [name.en, entry.place, entry.ordinal ?? ""]) expect(meeting?.printed).toContain(text);
    expect(meeting?.dates).toEqual([entry.dates]);
    expect(meeting?.sources).toEqual(expect.arrayContaining([...sources]));
  }
  const printed = meetings().filter(({ printed }) => /SACM|South American/.test(printed));
  expect(printed.map(({ id }) => id)).toEqual(ids(jointMeetings));
});

test("the collaborators are the main ones: the list is not complete (X5)", () => {
  expect(links.collaborators.complete).toBe(false);
});

test("four roles of observer organizations (F2); presidency and secretariat determine their slots (F3)", () => {
  expect(ids(observerOrganizationRoles.roles.items)).toEqual([
    "support-government-projects",
    "share-information",
    "provide-technical-assistance",
    "formulate-recommendations",
  ]);
  expect(observerOrganizationRoles.agendaSlots).toEqual({
    determinedBy: ["presidency", "secretariat"],
    sources: ["twenty-years/observer-organizations/agenda-slots"],
  });
});
