export { RcmInputError } from "./errors.js";
export * from "./membership/index.js";
