import * as z from "zod";
import { workingCalendarFields } from "../consultation/calendar.js";
import { consultationOptionsFields } from "../consultation/consultation.js";
import { focalPointContactsFields } from "../consultation/rules/focal-points.js";
import {
  memberCommentFields,
  memberInputFields,
  procedureStepFields,
  submittedToTroikaFields,
} from "../consultation/rules/procedure.js";
import {
  consultationEventsTitle,
  consultationEventTitle,
  consultationOptionsTitle,
  focalPointContactsTitle,
  workingCalendarTitle,
} from "../consultation/titles.en.js";
import { always, define, list, oneOf, problem } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { isoDate } from "./values.js";

/** Something that happened in a consultation: `ConsultationEvent` of rcm-rules/consultation. */
export const consultationEventSchema = /* @__PURE__ */ define(
  consultationEventTitle,
  { on: "2024-01-05", type: "submitted-to-troika", by: "presidency", inWriting: true },
  () => event(),
  "consultation.procedure",
);

/** What has happened in a consultation, as `consultation` of rcm-rules/consultation takes it. */
export const consultationEventsSchema = /* @__PURE__ */ define(
  consultationEventsTitle,
  [{ on: "2024-01-05", type: "submitted-to-troika", by: "presidency", inWriting: true }],
  () => list(event()),
  "consultation.procedure",
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
  () => schemaOf(consultationOptionsFields, { calendar: calendar() }),
);

/** Which members have provided their contacts: `FocalPointContacts` of rcm-rules/consultation. */
export const focalPointContactsSchema = /* @__PURE__ */ define(
  focalPointContactsTitle,
  { CR: true },
  () => schemaOf(focalPointContactsFields),
  "consultation.focal-points",
);

function event() {
  // One schema for all of them: a draft of the event has one field for the day.
  const on = isoDate();
  return oneOf("type", [
    schemaOf(submittedToTroikaFields, { on, type: z.literal("submitted-to-troika") }),
    schemaOf(memberInputFields, { on, type: z.literal("input") }),
    schemaOf(memberCommentFields, { on, type: z.literal("comment") }),
    schemaOf(procedureStepFields, { on }),
  ]);
}

function calendar() {
  return schemaOf(workingCalendarFields, {
    weekend: list(z.literal([1, 2, 3, 4, 5, 6, 7])).check(notTheWholeWeek()),
    holidays: list(isoDate()),
  });
}

/** Some day must be left to work on: where all entries are days of the week, the seven differ. */
function notTheWholeWeek(): z.core.$ZodCheck<unknown> {
  const limit = { code: "too-many", most: 6 } as const;
  return always((payload) => {
    if (payload.issues.length === 0 && new Set(payload.value as number[]).size > 6) problem(payload, [], { ...limit });
  }, limit);
}
