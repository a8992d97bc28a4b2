import { describe, expect, test } from "vitest";
import { centralThemes, thematicPillars } from "../../src/themes/index.js";
import { english, ids } from "../conference/walk.js";

const [policy, rights, development] = centralThemes;
const subtopics = (theme: (typeof centralThemes)[number] | undefined) =>
  theme?.topics.map((topic) => english(topic.subtopics));

describe("central themes (K5, S1 to S50)", () => {
  test("three, in printed order (K5, S4, Q9)", () => {
    expect(english(centralThemes)).toEqual([
      "Migration Policy and Management",
      "Human Rights",
      "Migration and Development",
    ]);
    expect(ids(centralThemes)).toEqual([
      "migration-policy-and-management",
      "human-rights",
      "migration-and-development",
    ]);
    expect(centralThemes.map(({ number, asOf }) => [number, asOf])).toEqual([
      [1, "2016"],
      [2, "2016"],
      [3, "2016"],
    ]);
    for (const { sources } of centralThemes) {
      expect(sources).toContain("twenty-years/coordination-mechanisms/three-themes");
      expect(sources).toContain("twenty-years/plan-of-action/three-themes");
      expect(sources).toContain("twenty-years/objective-of-the-publication/three-themes");
    }
  });

  test("the topics are the headings of section IV", () => {
    expect(centralThemes.map(({ topics }) => english(topics))).toEqual([
      ["Migration Management", "Migrant Smuggling and Trafficking"],
      [
        "Consular Protection",
        "Boys, Girls and Adolescents, Women and other Groups in Vulnerable Situations in the Context of Migration",
      ],
      ["The Sphere of Migration and Development"],
    ]);
  });

  test("theme 1 has 6 + 8 subtopics (S6 to S11, S13 to S20)", () => {
    expect(subtopics(policy)).toEqual([
      [
        "Dignified, orderly, expedited and safe repatriation of Central American migrants by land",
        "Management and assisted return of extraregional migrants",
        "Issuance of visas and travel documents",
        "Granting of asylum",
        "Migration legislation",
        "Global security",
      ],
      [
        "Risks associated to migrant smuggling",
        "Criminal proceedings and punishment of migrant smugglers and traffickers",
        "International cooperation to combat migrant smuggling and trafficking",
        "Functional link on migrant smuggling",
        "Disseminating information about migrant smuggling",
        "Legislation on preventing and combating migrant smuggling and trafficking",
        "Orderly return of victims of trafficking in persons",
        "Assistance and reintegration of victims of trafficking in persons and vulnerable groups affected by illegal activities",
      ],
    ]);
  });

  test("theme 2 has 6 + 10 subtopics (S23 to S28, S30 to S39)", () => {
    expect(subtopics(rights)).toEqual([
      [
        "Consular protection of migrants in case of death",
        "Public awareness-raising",
        "Migration and health",
        "Natural disasters",
        "Protection of nationals abroad",
        "Migration and human rights",
      ],
      [
        "Smuggling of boys, girls and adolescents",
        "Legal family reunification",
        "Human rights of refugees",
        "Repatriation of groups in vulnerable situations",
        "Trafficking of boys, girls, adolescents and women for sexual exploitation purposes",
        "Protection for boys, girls and adolescents who have suffered injuries, accidents or amputations during the migration process",
        "Protection for migrant boys, girls and adolescents in highly vulnerable situations",
        "Best practices on effective documentation relating to the migration control of exits of boys, girls and adolescents",
        "Gender and migration and its link with boys, girls and adolescents",
        "Migration and family and its link with boys, girls and adolescents",
      ],
    ]);
  });

  test("theme 3 has 9 subtopics (S42 to S50)", () => {
    expect(subtopics(development)).toEqual([
      [
        "Private sector and migration",
        "Programmes for temporary migrant workers",
        "Remittances",
        "Return and economic integration and reintegration of migrants",
        "Migration and tourism",
        "Border cooperation",
        "Bi- and multilateral cooperation",
        "Free trade and migration",
        "Linking migrants to the development of their communities of origin",
      ],
    ]);
  });

  test("each subtopic cites its own item of its own list, 39 in all", () => {
    const lists = [
      ["migration-management-topics", 6],
      ["smuggling-and-trafficking-topics", 8],
      ["consular-protection-topics", 6],
      ["vulnerable-groups-topics", 10],
      ["migration-and-development-topics", 9],
    ] as const;
    const items = lists.flatMap(([list, count]) =>
      Array.from({ length: count }, (_, index) => [`twenty-years/${list}/${index + 1}`]),
    );
    const all = centralThemes.flatMap(({ topics }) => topics.flatMap((topic) => topic.subtopics));
    expect(all).toHaveLength(39);
    expect(all.map(({ sources }) => sources)).toEqual(items);
  });

  test("the opening names three of the nine subtopics of theme 3, in its own order (S3, T-21)", () => {
    expect(development?.introduced.map(({ printed }) => printed)).toEqual([
      "remittances",
      "temporary migrant workers",
      "the private sector",
    ]);
    const nine = ids(development?.topics[0]?.subtopics ?? []);
    for (const { id } of development?.introduced ?? []) expect(nine).toContain(id);
  });

  test("the opening names the two topics of themes 1 and 2, with other titles for two of them (S1, S2, T-21)", () => {
    expect(policy?.introduced.map(({ id }) => id)).toEqual(ids(policy?.topics ?? []));
    expect(rights?.introduced.map(({ id }) => id)).toEqual(ids(rights?.topics ?? []));
    expect(policy?.topics[0]?.aliases).toEqual(["policy and migration management"]);
    expect(rights?.topics[1]?.aliases).toEqual([
      "women, boys, girls and adolescents and persons in vulnerable situations in the context of migration",
    ]);
    expect(rights?.topics[0]?.aliases).toEqual([]);
  });

  test("three topics are coordinated through a Network (S5, O8, O10)", () => {
    const through = centralThemes.flatMap(({ topics }) => topics.map(({ coordinatedThrough }) => coordinatedThrough));
    expect(through).toEqual([
      "network-smuggling-trafficking",
      "network-smuggling-trafficking",
      "network-consular-protection",
      undefined,
      undefined,
    ]);
  });

  test("what consular protection aims at, in our own words (S22, Q13)", () => {
    const aims = centralThemes.flatMap(({ topics }) => topics.map((topic) => topic.aims?.length));
    expect(aims).toEqual([undefined, undefined, 3, undefined, undefined]);
  });

  test("which lists of subtopics are whole by their own words", () => {
    const whole = centralThemes.flatMap(({ topics }) => topics.map(({ subtopicsComplete }) => subtopicsComplete));
    expect(whole).toEqual([false, false, true, true, false]);
  });

  test("asylum stands under theme 1, the rights of refugees under theme 2 (T-48)", () => {
    expect(ids(policy?.topics[0]?.subtopics ?? [])).toContain("migration-policy-and-management.granting-of-asylum");
    expect(ids(rights?.topics[1]?.subtopics ?? [])).toContain("human-rights.rights-of-refugees");
  });
});

describe("thematic pillars (T1 to T38)", () => {
  const [governance, integration, protection] = thematicPillars;

  test("three, with 9, 11 and 15 topics (T1, T11, T23)", () => {
    expect(english(thematicPillars)).toEqual([
      "Migration Governance",
      "Integration, Migration and its links to development",
      "Protection, preparedness, assistance and Irregular Migration",
    ]);
    expect(thematicPillars.map(({ number, asOf, topics }) => [number, asOf, topics.length])).toEqual([
      [1, "2024", 9],
      [2, "2024", 11],
      [3, "2024", 15],
    ]);
  });

  test("pillar 1 (T2 to T10)", () => {
    expect(english(governance?.topics ?? [])).toEqual([
      "Generation and use of migration data",
      "Integrated border management",
      "Addressing extra-regional migration",
      "Promoting safe, orderly and regular migration",
      "Preventing and countering the smuggling of migrants",
      "Preventing and combating trafficking in persons",
      "Regularization, visas and travel documentation",
      "Return",
      "Effective systems of response to emergencies or migratory crises",
    ]);
    expect(governance?.topics[7]?.id).toBe("pillar-1.return");
  });

  test("pillar 2, one printed slip corrected and kept (T12 to T22, T-26)", () => {
    expect(english(integration?.topics ?? [])).toEqual([
      "Labor migration",
      "Migration and tourism",
      "Economic development and availability of opportunities in countries of origin",
      "Integration and reintegration of migrants",
      "Private sector and migration",
      "Remittances",
      "Diasporas",
      "Economic benefits of migration",
      "Portability of rights",
      "Prevention of xenophobia",
      "Interculturality",
    ]);
    const printed = thematicPillars.flatMap(({ topics }) => topics.map((topic) => topic.printed));
    expect(printed.filter((text) => text !== undefined)).toEqual([
      "Economic development and availability of opportunitites in countries of origin",
    ]);
    expect(integration?.topics[2]).toHaveProperty("printed");
  });

  test("pillar 3 (T24 to T38)", () => {
    expect(english(protection?.topics ?? [])).toEqual([
      "Assistance to migrant populations in crisis due to disasters and other situations of vulnerability",
      "Consular assistance, care and protection",
      "Prevention of irregular migration",
      "Mixed migration flows",
      "Migration and family",
      "Migration and health",
      "Migrant women",
      "Migrant children and adolescents",
      "LGBTI population",
      "Attention of people in mass migration flows",
      "Building capacity of and increasing access to international refugee / asylum protection systems",
      "Statelessness",
      "Assistance for persons subject of smuggling of migrants",
      "Comprehensive care for victims of human trafficking",
      "Effective response systems to emergencies or migratory crises",
    ]);
  });

  test("each topic cites its own item, 35 in all", () => {
    const items = [9, 11, 15].flatMap((count, pillar) =>
      Array.from({ length: count }, (_, index) => [`iom-page/pillar-${pillar + 1}/${index + 1}`]),
    );
    expect(thematicPillars.flatMap(({ topics }) => topics.map(({ sources }) => sources))).toEqual(items);
  });

  test("the response systems of pillars 1 and 3 are two topics (T10, T38, T-22)", () => {
    expect(governance?.topics[8]?.id).toBe("pillar-1.response-to-emergencies");
    expect(protection?.topics[14]?.id).toBe("pillar-3.response-to-emergencies");
  });
});

test("no id of one taxonomy is an id of the other, each is scoped by its theme or pillar, and nothing maps them (T-22, T-48)", () => {
  const themeIds = centralThemes.flatMap(({ id, topics }) => {
    const inner = topics.flatMap((topic) => [topic.id, ...ids(topic.subtopics)]);
    for (const one of inner) expect(one.startsWith(`${id}.`)).toBe(true);
    return [id, ...inner];
  });
  const pillarIds = thematicPillars.flatMap(({ id, topics }) => {
    for (const topic of topics) expect(topic.id.startsWith(`${id}.`)).toBe(true);
    return [id, ...ids(topics)];
  });
  expect(themeIds).toHaveLength(3 + 5 + 39);
  expect(pillarIds).toHaveLength(3 + 35);
  expect(new Set([...themeIds, ...pillarIds]).size).toBe(themeIds.length + pillarIds.length);
  const text = JSON.stringify(centralThemes);
  expect(text).not.toContain("pillar-");
  expect(JSON.stringify(thematicPillars)).not.toContain("migration-and-development.");
});
