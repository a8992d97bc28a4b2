import { Decimal } from "decimal.js";
import { once } from "../kernel/once.js";

/**
 * Decimal arithmetic of our own: neither the defaults of the copy of decimal.js that the caller may have changed nor
 * ours reach the other. 40 digits hold every product and quotient of this topic; halves round up.
 */
export const exactDecimal = once(() => Decimal.clone({ defaults: true, precision: 40 }));
