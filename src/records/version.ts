/** The version of this library: the one of package.json, against which a test holds it. */
export const version = "0.0.0";
