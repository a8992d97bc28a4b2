import type * as z from "zod";
import { bodyIds } from "../bodies/table.js";
import { meetingKinds, meetingModes, meetingSeries, suspectReasons } from "../meetings/meeting-codes.js";
import {
  activities,
  convenedKinds,
  delegationHeads,
  firstYear,
  minimumItems,
  participants,
  sessions,
  topicThemes,
} from "../meetings/table.js";
import { centralThemeIds } from "../membership/table.js";
import { codeOrForm, form, list, ofDates } from "./form.js";
import { inOrder } from "./party.js";
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
} from "./titles.js";
import {
  asOf,
  code,
  country,
  exactOptional,
  isoDate,
  name,
  optional,
  text,
  texts,
  truth,
  whole,
  year,
  yesOrNo,
} from "./values.js";

/** Who wants to do what, and where: `ParticipationQuery` of rcm-rules/meetings. */
export const participationQuerySchema = /* @__PURE__ */ (() =>
  form({
    actor: optional(code(participants)),
    session: optional(code(sessions)),
    activity: optional(code(activities)),
    invited: yesOrNo(),
    authorizedByPresidency: yesOrNo(),
    reservedForMembers: yesOrNo(),
  }).meta({
    ...participationQueryTitle,
    examples: [{ actor: "observer-country", session: "vmm-plenary", activity: "attend" }],
  }))();

/** The agenda of a plenary session: `PlenaryAgenda` of rcm-rules/meetings. */
export const plenaryAgendaSchema = /* @__PURE__ */ (() =>
  form({
    items: optional(list(codeOrForm(code(minimumItems), form({ topic: text(), theme: optional(code(topicThemes)) })))),
  }).meta({
    ...plenaryAgendaTitle,
    examples: [{ items: ["presidency-report", { topic: "Remittances", theme: "migration-and-development" }] }],
  }))();

/** Who comes to the closed-door part: `ClosedDoorDelegation` of rcm-rules/meetings. */
export const closedDoorDelegationSchema = /* @__PURE__ */ (() =>
  form({ head: optional(code(delegationHeads)), officials: optional(whole(0)) }).meta({
    ...closedDoorDelegationTitle,
    examples: [{ head: "vice-minister", officials: 2 }],
  }))();

/** The days of a Vice-Ministerial Meeting: `ViceMinisterialDates` of rcm-rules/meetings. */
export const viceMinisterialDatesSchema = /* @__PURE__ */ (() =>
  form({ start: optional(isoDate()), end: optional(isoDate()) })
    .check(notBeforeTheConference("start"), notBeforeTheConference("end"), inOrder("start", "end"))
    .meta({ ...viceMinisterialDatesTitle, examples: [{ start: "2019-11-13", end: "2019-11-14" }] }))();

/** What is to be convened: `ConvenedEvent` of rcm-rules/meetings. */
export const convenedEventSchema = /* @__PURE__ */ (() =>
  form({ kind: code(convenedKinds) }).meta({ ...convenedEventTitle, examples: [{ kind: "workshop" }] }))();

/** A meeting as far as its place in the order goes: `OrderedMeeting` of rcm-rules/meetings. */
export const orderedMeetingSchema = /* @__PURE__ */ (() =>
  form(orderedMeeting()).meta({ ...orderedMeetingTitle, examples: [{ kind: "rcgm", start: "2019-11-12" }] }))();

/** The meetings of a round, as `assessMeetingOrder` of rcm-rules/meetings takes them. */
export const meetingOrderSchema = /* @__PURE__ */ (() =>
  list(form(orderedMeeting())).meta({ ...meetingOrderTitle, examples: [[{ kind: "rcgm", start: "2019-11-12" }]] }))();

/** What to look for in the register of meetings: `MeetingFilter` of rcm-rules/meetings. */
export const meetingFilterSchema = /* @__PURE__ */ (() =>
  form({
    year: optional(year()),
    from: optional(asOf()),
    to: optional(asOf()),
    kind: optional(code(meetingKinds)),
    theme: optional(code(centralThemeIds)),
    body: optional(code(bodyIds)),
    place: optional(text()),
    mode: optional(code(meetingModes)),
    series: optional(code(meetingSeries)),
    confirmed: yesOrNo(),
  }).meta({ ...meetingFilterTitle, examples: [{ year: 2019, kind: "rcgm" }] }))();

/** One entry of the list of meetings: `Meeting` of rcm-rules/meetings. */
export const meetingSchema = /* @__PURE__ */ (() =>
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
    edition: exactOptional(form({ number: whole(1, 3999), roman: text(), basis: code(["stated", "derived"]) })),
    ordinal: exactOptional(form({ printed: exactOptional(whole(1)), derived: exactOptional(whole(1)) })),
    confirmed: truth(),
    duplicateOf: exactOptional(text()),
    partOf: exactOptional(text()),
    suspect: exactOptional(list(form({ reason: code(suspectReasons), of: exactOptional(text()) }))),
    sources: texts(),
  }).meta({
    ...meetingTitle,
    examples: [
      {
        id: "2019-11-12-rcgm",
        printed: "November 12-13, 2019, San Salvador, El Salvador, RCGM Meeting.",
        title: { en: "RCGM Meeting", es: "Reunión del GRCM" },
        dates: [{ start: "2019-11-12", end: "2019-11-13" }],
        mode: "on-site",
        kind: "rcgm",
        confirmed: true,
        sources: ["iom-page/meetings/7"],
      },
    ],
  }))();

function orderedMeeting() {
  return {
    kind: code(meetingKinds),
    start: optional(asOf()),
    dates: optional(list(form({ start: optional(asOf()) }))),
  };
}

/** No meeting of the Conference was held before its first year. */
function notBeforeTheConference(field: string): z.core.$ZodCheck<unknown> {
  const limit = { code: "too-early", earliest: firstYear, fields: [field] } as const;
  return ofDates(limit, (date) => Number(date?.slice(0, 4)) < firstYear && {});
}
