import type * as z from "zod";
import { bodyIds } from "../bodies/facts.js";
import { convenedEventFields } from "../meetings/convener.js";
import { firstYear, minimumItems } from "../meetings/facts.js";
import { meetingKinds, meetingModes, meetingSeries, suspectReasons } from "../meetings/meeting-codes.js";
import { meetingFilterFields } from "../meetings/meeting-filter.js";
import { closedDoorDelegationFields } from "../meetings/rules/closed-door-delegation.js";
import { orderedMeetingFields } from "../meetings/rules/meeting-order.js";
import { participationFields } from "../meetings/rules/participation.js";
import { plenaryAgendaFields, plenaryTopicFields } from "../meetings/rules/plenary-agenda.js";
import { viceMinisterialDatesFields } from "../meetings/rules/vice-ministerial-date.js";
import {
  closedDoorDelegationTitle,
  convenedEventTitle,
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
import { asOf, code, country, exactOptional, name, text, texts, truth, whole } from "./values.js";

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
  schemaOf(meetingFilterFields),
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
    mode: "on-site",
    confirmed: true,
    sources: ["iom-page/meetings/90"],
  },
  () =>
    form({
      id: text(),
      printed: text(),
      title: name(),
      dates: list(form({ start: asOf(), end: asOf() }).check(inOrder("start", "end"))),
      place: exactOptional(form({ printed: text(), name: text(), country: exactOptional(country()) })),
      mode: code(meetingModes),
      kind: code(meetingKinds),
      bodies: exactOptional(list(code(bodyIds))),
      themes: exactOptional(list(code(centralThemeIds))),
      series: exactOptional(code(meetingSeries)),
      edition: exactOptional(form({ ...edition(), basis: code(["stated", "derived", "reading"]) })),
      ordinal: exactOptional(form({ printed: exactOptional(whole(1)), derived: exactOptional(whole(1)) })),
      confirmed: truth(),
      duplicateOf: exactOptional(text()),
      partOf: exactOptional(text()),
      suspect: exactOptional(list(form({ reason: code(suspectReasons), of: exactOptional(text()) }))),
      sources: texts(),
    }),
);

/** No meeting of the Conference was held before its first year. */
function notBeforeTheConference(field: string): z.core.$ZodCheck<unknown> {
  const limit = { code: "too-early", earliest: firstYear, fields: [field] } as const;
  return ofDates(limit, (date) => Number(date?.slice(0, 4)) < firstYear && {});
}
