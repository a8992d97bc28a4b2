import * as z from "zod";
import { bodyIds } from "../bodies/facts.js";
import { convenedEventFields } from "../meetings/convener.js";
import { firstYear, minimumItems } from "../meetings/facts.js";
import { meetingKinds, meetingModes, meetingSeries, suspectReasons } from "../meetings/meeting-codes.js";
import { furtherMeetingFilterFields, meetingFilterFields } from "../meetings/meeting-filter.js";
import { closedDoorDelegationFields } from "../meetings/rules/closed-door-delegation.js";
import { orderedMeetingFields } from "../meetings/rules/meeting-order.js";
import { participationFields } from "../meetings/rules/participation.js";
import { plenaryAgendaFields, plenaryTopicFields } from "../meetings/rules/plenary-agenda.js";
import { viceMinisterialDatesFields } from "../meetings/rules/vice-ministerial-date.js";
import {
  closedDoorDelegationTitle,
  convenedEventTitle,
  furtherMeetingFilterTitle,
  furtherMeetingTitle,
  meetingFilterTitle,
  meetingOrderTitle,
  meetingTitle,
  orderedMeetingTitle,
  participationQueryTitle,
  plenaryAgendaTitle,
  viceMinisterialDatesTitle,
} from "../meetings/titles.en.js";
import { centralThemeIds } from "../membership/facts.js";
import { codeOrForm, define, form, list, ofDates } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { edition, inOrder } from "./party.js";
import { asOf, code, country, exactOptional, name, searchText, text, texts, whole } from "./values.js";

/** Who wants to do what, and where: `ParticipationQuery` of rcm-rules/meetings. */
export const participationQuerySchema = /* @__PURE__ */ define(
  participationQueryTitle,
  { actor: "observer-country", session: "vmm-plenary", activity: "attend" },
  () => schemaOf(participationFields),
  "meetings.participation",
);

/** The agenda of a plenary session: `PlenaryAgenda` of rcm-rules/meetings. */
export const plenaryAgendaSchema = /* @__PURE__ */ define(
  plenaryAgendaTitle,
  {
    items: [
      "presidency-report",
      { topic: "Remittances", identifiedBeforehand: true, theme: "migration-and-development" },
    ],
  },
  () => schemaOf(plenaryAgendaFields, { items: list(codeOrForm(code(minimumItems), schemaOf(plenaryTopicFields))) }),
  "meetings.plenary-agenda",
);

/** Who comes to the closed-door part: `ClosedDoorDelegation` of rcm-rules/meetings. */
export const closedDoorDelegationSchema = /* @__PURE__ */ define(
  closedDoorDelegationTitle,
  { head: "vice-minister", officials: 2 },
  () => schemaOf(closedDoorDelegationFields),
  "meetings.closed-door-delegation",
);

/** The days of a Vice-Ministerial Meeting: `ViceMinisterialDates` of rcm-rules/meetings. */
export const viceMinisterialDatesSchema = /* @__PURE__ */ define(
  viceMinisterialDatesTitle,
  { start: "2019-11-13", end: "2019-11-14" },
  () =>
    schemaOf(viceMinisterialDatesFields).check(
      notBeforeTheConference("start"),
      notBeforeTheConference("end"),
      inOrder("start", "end"),
    ),
  "meetings.vice-ministerial-date",
);

/** What is to be convened: `ConvenedEvent` of rcm-rules/meetings. */
export const convenedEventSchema = /* @__PURE__ */ define(convenedEventTitle, { kind: "workshop" }, () =>
  schemaOf(convenedEventFields),
);

/** A meeting as far as its place in the order goes: `OrderedMeeting` of rcm-rules/meetings. */
export const orderedMeetingSchema = /* @__PURE__ */ define(
  orderedMeetingTitle,
  { kind: "rcgm", start: "2012-11-19" },
  () => schemaOf(orderedMeetingFields),
  "meetings.order",
);

/** The meetings of a round, as `assessMeetingOrder` of rcm-rules/meetings takes them. */
export const meetingOrderSchema = /* @__PURE__ */ define(
  meetingOrderTitle,
  [{ kind: "rcgm", start: "2012-11-19" }],
  () => list(schemaOf(orderedMeetingFields)),
  "meetings.order",
);

/** What to look for in the register of meetings: `MeetingFilter` of rcm-rules/meetings. */
export const meetingFilterSchema = /* @__PURE__ */ define(meetingFilterTitle, { year: 2019, kind: "rcgm" }, () =>
  schemaOf(meetingFilterFields, { place: searchText(), country: country(), text: searchText() }),
);

/** What to look for outside the register: `FurtherMeetingFilter` of rcm-rules/meetings. */
export const furtherMeetingFilterSchema = /* @__PURE__ */ define(furtherMeetingFilterTitle, { year: 2016 }, () =>
  schemaOf(furtherMeetingFilterFields, { place: searchText(), country: country(), text: searchText() }),
);

/** One entry of the list of meetings: `Meeting` of rcm-rules/meetings. */
export const meetingSchema = /* @__PURE__ */ define(
  meetingTitle,
  {
    id: "2012-11-19-rcgm",
    printed: "November 19-23, 2012, RGCM Meeting .",
    title: { en: "RCGM Meeting", es: "Reunión del GRCM", spanish: "ours" },
    dates: [{ start: "2012-11-19", end: "2012-11-23" }],
    kind: "rcgm",
    bodies: ["rcgm"],
    basis: "stated",
    sources: ["iom-page/meetings/90"],
  },
  () =>
    form({
      id: text(),
      printed: text(),
      title: name(),
      dates: spans(),
      place: exactOptional(form({ printed: text(), name: text(), country: exactOptional(country()) })),
      mode: exactOptional(code(meetingModes)),
      kind: code(meetingKinds),
      bodies: exactOptional(list(code(bodyIds))),
      themes: exactOptional(list(code(centralThemeIds))),
      series: exactOptional(code(meetingSeries)),
      edition: exactOptional(numberOfMeeting()),
      ordinal: exactOptional(whole(1)),
      toBeConfirmed: exactOptional(z.literal(true)),
      duplicateOf: exactOptional(text()),
      partOf: exactOptional(text()),
      suspect: exactOptional(list(form({ reason: code(suspectReasons), of: exactOptional(text()) }))),
      basis: z.literal("stated"),
      derived: exactOptional(list(z.literal("edition"))),
      readings: exactOptional(texts()),
      sources: texts(),
    }),
);

/** A meeting that is told of outside the list: `FurtherMeeting` of rcm-rules/meetings. */
export const furtherMeetingSchema = /* @__PURE__ */ define(
  furtherMeetingTitle,
  {
    id: "2016-06-rcgm",
    kind: "rcgm",
    bodies: ["rcgm"],
    dates: [{ start: "2016-06", end: "2016-06" }],
    title: { en: "Meeting of the RCGM", es: "Reunión del GRCM", spanish: "ours" },
    basis: "stated",
    sources: ["twenty-years/vulnerable-groups/children-network"],
    place: { name: "Tegucigalpa", country: "HN" },
  },
  () =>
    form({
      id: text(),
      title: name(),
      dates: spans(),
      place: exactOptional(form({ name: text(), country: exactOptional(country()) })),
      kind: code(meetingKinds),
      bodies: exactOptional(list(code(bodyIds))),
      edition: exactOptional(numberOfMeeting()),
      basis: code(["stated", "reported"]),
      derived: exactOptional(list(code(["dates", "edition"]))),
      sources: texts(),
    }),
);

/** The days of a meeting, in one span or in several. */
function spans() {
  return list(form({ start: asOf(), end: asOf() }).check(inOrder("start", "end")));
}

/** The number of a Conference, and how it is known. */
function numberOfMeeting() {
  return form({ ...edition(), basis: code(["stated", "derived"]), sources: texts() });
}

/** No meeting of the Conference was held before its first year. */
function notBeforeTheConference(field: string): z.core.$ZodCheck<unknown> {
  const limit = { code: "too-early", earliest: firstYear, fields: [field] } as const;
  return ofDates(limit, (date) => Number(date?.slice(0, 4)) < firstYear && {});
}
