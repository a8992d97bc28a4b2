import type * as z from "zod";
import { bodyIds } from "../bodies/facts.js";
import {
  activities,
  convenedKinds,
  delegationHeads,
  firstYear,
  minimumItems,
  participants,
  sessions,
  topicThemes,
} from "../meetings/facts.js";
import { meetingKinds, meetingModes, meetingSeries, suspectReasons } from "../meetings/meeting-codes.js";
import { centralThemeIds } from "../membership/facts.js";
import { codeOrForm, define, form, list, ofDates } from "./form.js";
import { basis, edition, inOrder } from "./party.js";
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
export const participationQuerySchema = /* @__PURE__ */ define(
  participationQueryTitle,
  { actor: "observer-country", session: "vmm-plenary", activity: "attend" },
  () =>
    form({
      actor: optional(code(participants)),
      session: optional(code(sessions)),
      activity: optional(code(activities)),
      invited: yesOrNo(),
      authorizedByPresidency: yesOrNo(),
      reservedForMembers: yesOrNo(),
    }),
);

/** The agenda of a plenary session: `PlenaryAgenda` of rcm-rules/meetings. */
export const plenaryAgendaSchema = /* @__PURE__ */ define(
  plenaryAgendaTitle,
  { items: ["presidency-report", { topic: "Remittances", theme: "migration-and-development" }] },
  () =>
    form({
      items: optional(
        list(codeOrForm(code(minimumItems), form({ topic: text(), theme: optional(code(topicThemes)) }))),
      ),
    }),
);

/** Who comes to the closed-door part: `ClosedDoorDelegation` of rcm-rules/meetings. */
export const closedDoorDelegationSchema = /* @__PURE__ */ define(
  closedDoorDelegationTitle,
  { head: "vice-minister", officials: 2 },
  () => form({ head: optional(code(delegationHeads)), officials: optional(whole(0)) }),
);

/** The days of a Vice-Ministerial Meeting: `ViceMinisterialDates` of rcm-rules/meetings. */
export const viceMinisterialDatesSchema = /* @__PURE__ */ define(
  viceMinisterialDatesTitle,
  { start: "2019-11-13", end: "2019-11-14" },
  () =>
    form({ start: optional(isoDate()), end: optional(isoDate()) }).check(
      notBeforeTheConference("start"),
      notBeforeTheConference("end"),
      inOrder("start", "end"),
    ),
);

/** What is to be convened: `ConvenedEvent` of rcm-rules/meetings. */
export const convenedEventSchema = /* @__PURE__ */ define(convenedEventTitle, { kind: "workshop" }, () =>
  form({ kind: code(convenedKinds) }),
);

/** A meeting as far as its place in the order goes: `OrderedMeeting` of rcm-rules/meetings. */
export const orderedMeetingSchema = /* @__PURE__ */ define(
  orderedMeetingTitle,
  { kind: "rcgm", start: "2012-11-19" },
  () => form(orderedMeeting()),
);

/** The meetings of a round, as `assessMeetingOrder` of rcm-rules/meetings takes them. */
export const meetingOrderSchema = /* @__PURE__ */ define(
  meetingOrderTitle,
  [{ kind: "rcgm", start: "2012-11-19" }],
  () => list(form(orderedMeeting())),
);

/** What to look for in the register of meetings: `MeetingFilter` of rcm-rules/meetings. */
export const meetingFilterSchema = /* @__PURE__ */ define(meetingFilterTitle, { year: 2019, kind: "rcgm" }, () =>
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
  }),
);

/** One entry of the list of meetings: `Meeting` of rcm-rules/meetings. */
export const meetingSchema = /* @__PURE__ */ define(
  meetingTitle,
  {
    id: "2012-11-19-rcgm",
    printed: "November 19-23, 2012, RGCM Meeting .",
    title: { en: "RCGM Meeting", es: "Reunión del GRCM" },
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
      edition: exactOptional(form({ ...edition(), basis: basis() })),
      ordinal: exactOptional(form({ printed: exactOptional(whole(1)), derived: exactOptional(whole(1)) })),
      confirmed: truth(),
      duplicateOf: exactOptional(text()),
      partOf: exactOptional(text()),
      suspect: exactOptional(list(form({ reason: code(suspectReasons), of: exactOptional(text()) }))),
      sources: texts(),
    }),
);

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
