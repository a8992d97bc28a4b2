import { expect, test } from "vitest";
import { reserveFund } from "../../src/reserve-fund/index.js";

test("the official name stands in the text; the heading and the review of achievements name it otherwise (W1, W2, Q27, T-23)", () => {
  expect(reserveFund.name.en).toBe("Reserve Fund for Assistance to Regional Migrants in Highly Vulnerable Situations");
  expect(reserveFund.name.es).toBe(
    "Fondo de Reserva de la CRM para la Asistencia de Migrantes Regionales en Situación de Alta Vulnerabilidad",
  );
  expect(reserveFund.aliases).toEqual([
    "Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations",
    "Fund to assist migrants in highly vulnerable situations",
  ]);
  expect(reserveFund.sources).toEqual([
    "twenty-years/reserve-fund/name",
    "twenty-years/reserve-fund/heading-name",
    "twenty-years/achievements/fund-for-migrants",
    "twenty-years/reserve-fund/maximum",
  ]);
});

test("IOM administers it (W12)", () => expect(reserveFund.administrator).toBe("IOM"));

test("nobody can change it", () => {
  const { name, aliases, sources } = reserveFund;
  expect([reserveFund, name, aliases, sources].every((part) => Object.isFrozen(part))).toBe(true);
});
