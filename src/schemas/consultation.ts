import * as z from "zod";
import { countings, eventTypes, mostHolidays } from "../consultation/facts.js";
import { memberCodes } from "../membership/facts.js";
import { always, define, form, list, oneOf, problem } from "./form.js";
import {
  consultationEventsTitle,
  consultationEventTitle,
  consultationOptionsTitle,
  focalPointContactsTitle,
  workingCalendarTitle,
} from "./titles.js";
import { code, isoDate, member, optional, truth, yesOrNo } from "./values.js";

/** Something that happened in a consultation: `ConsultationEvent` of rcm-rules/consultation. */
export const consultationEventSchema = /* @__PURE__ */ define(
  consultationEventTitle,
  { on: "2024-01-05", type: "submitted-to-troika", by: "presidency", inWriting: true },
  () => event(),
);

/** What has happened in a consultation, as `consultation` of rcm-rules/consultation takes it. */
export const consultationEventsSchema = /* @__PURE__ */ define(
  consultationEventsTitle,
  [{ on: "2024-01-05", type: "submitted-to-troika", by: "presidency", inWriting: true }],
  () => list(event()),
);

/** Which days are working days: `WorkingCalendar` of rcm-rules/consultation, with its holidays as a list. */
export const workingCalendarSchema = /* @__PURE__ */ define(
  workingCalendarTitle,
  { weekend: [6, 7], holidays: ["2024-09-16"] },
  () => calendar(),
);

/** As of which day a consultation is looked at: `ConsultationOptions` of rcm-rules/consultation. */
export const consultationOptionsSchema = /* @__PURE__ */ define(
  consultationOptionsTitle,
  { asOf: "2024-01-12", members: ["CR", "MX"] },
  () =>
    form({
      asOf: isoDate(),
      calendar: optional(calendar()),
      members: optional(list(member())),
    }),
);

/** Which members have provided their contacts: `FocalPointContacts` of rcm-rules/consultation. */
export const focalPointContactsSchema = /* @__PURE__ */ define(focalPointContactsTitle, { CR: true }, () =>
  form(contacts()),
);

function contacts() {
  const fields = memberCodes.map((code) => [code, yesOrNo()] as const);
  return Object.fromEntries(fields) as { [Code in (typeof memberCodes)[number]]: z.ZodOptional<z.ZodBoolean> };
}

function event() {
  const on = isoDate();
  return oneOf("type", [
    form({
      on,
      type: z.literal("submitted-to-troika"),
      by: code(["presidency", ...memberCodes]),
      inWriting: truth(),
      substantiveIssue: yesOrNo(),
      betweenMeetings: yesOrNo(),
    }),
    form({ on, type: z.literal("input"), from: member(), proposesChanges: truth() }),
    form({ on, type: z.literal("comment"), from: member(), objects: truth() }),
    form({ on, type: code(eventTypes).exclude(["submitted-to-troika", "input", "comment"]) }),
  ]);
}

function calendar() {
  return form({
    weekend: optional(list(z.literal([1, 2, 3, 4, 5, 6, 7])).check(notTheWholeWeek())),
    holidays: optional(list(isoDate()).check(atMost(mostHolidays)).meta({ maxItems: mostHolidays })),
    counting: optional(code(countings)),
  });
}

/** Some day must be left to work on: where all entries are days of the week, the seven differ. */
function notTheWholeWeek(): z.core.$ZodCheck<unknown> {
  const limit = { code: "too-many", most: 6 } as const;
  return always((payload) => {
    if (payload.issues.length === 0 && new Set(payload.value as number[]).size > 6) problem(payload, [], { ...limit });
  }, limit);
}

/** The same as `maxItems`, which JSON Schema has. */
function atMost(most: number): z.core.$ZodCheck<unknown> {
  return always((payload) => {
    if (Array.isArray(payload.value) && payload.value.length > most) problem(payload, [], { code: "too-many", most });
  });
}
