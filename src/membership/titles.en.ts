import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const membershipApplicationTitle = { id: "MembershipApplication", title: "Membership application", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const observerCountryApplicationTitle = { id: "ObserverCountryApplication", title: "Observer country application", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const observerOrganizationApplicationTitle = { id: "ObserverOrganizationApplication", title: "Observer organization application", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const memberTitle = { id: "Member", title: "Member Country", description: "A country of the Conference." } as const satisfies SchemaTitle;
export const observerCountryTitle = { id: "ObserverCountry", title: "Observer Country", description: "A country with observer status." } as const satisfies SchemaTitle;
export const observerOrganizationTitle = { id: "ObserverOrganization", title: "Observer organization", description: "An organization with observer status." } as const satisfies SchemaTitle;
export const partnerTitle = { id: "Partner", title: "Partner", description: "The network of civil-society organizations." } as const satisfies SchemaTitle;
