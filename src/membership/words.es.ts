import type { SameKeys } from "../kernel/words.js";
import type { membership as english } from "./words.en.js";

/** Las palabras de la membresía. Los criterios son traducción nuestra. */
export const membership = {
  rules: {
    "membership.member": {
      title: "Condiciones para ser País Miembro",
      criteria: {
        "accepts-puebla-principles": "Se compromete con los principios del Comunicado Conjunto de Puebla",
        "upholds-orderly-movement-and-rights": "Se compromete con el movimiento ordenado de personas y los derechos humanos de las personas migrantes",
        "addresses-migration-multilaterally": "Se compromete a tratar la migración internacional de manera multilateral, en el marco de la Conferencia",
        "exchanges-information": "Se compromete a intercambiar información sobre políticas o prácticas migratorias",
      },
      outcomes: {
        "criteria-met": "Se cumplen los criterios.",
        "criteria-unmet": "No se cumplen los criterios.",
      },
      fields: {
        country: { label: "País", description: "El país, por su código de dos letras de la norma ISO 3166-1." },
        acceptsPueblaPrinciples: { label: "Acepta los principios de Puebla", description: "Si el país se compromete con los principios del Comunicado Conjunto de Puebla." },
        upholdsOrderlyMovementAndRights: { label: "Respeta el movimiento ordenado y los derechos humanos", description: "Si el país se compromete con el movimiento ordenado de personas y los derechos humanos de las personas migrantes." },
        addressesMigrationMultilaterally: { label: "Trata la migración de manera multilateral", description: "Si el país se compromete a tratar la migración internacional de manera multilateral, en el marco de la Conferencia." },
        exchangesInformation: { label: "Intercambia información", description: "Si el país se compromete a intercambiar información sobre políticas o prácticas migratorias." },
      },
    },
    "membership.observer-country": {
      title: "Criterios para ser País Observador",
      criteria: {
        "on-american-continent": "Está situado en el continente americano",
        "adheres-to-puebla-in-writing": "Ha expresado por escrito su adhesión a los compromisos del Comunicado Conjunto de Puebla",
        "significant-movement-with-member": "Tiene un movimiento significativo de migrantes con al menos un País Miembro",
        "accepts-multilateral-approach": "Acepta que la migración se trate de manera multilateral, en el marco de la Conferencia",
        "accepts-orderly-movement-and-rights": "Acepta el compromiso con el movimiento ordenado de personas y los derechos humanos de las personas migrantes",
        "has-migration-policy-and-legislation": "Cuenta con políticas, legislación y prácticas orientadas a la migración internacional",
        "designates-officers": "Se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales",
        "submitted-written-declaration": "Ha presentado a los Viceministros una declaración escrita de interés y compromiso",
        "recognizes-vice-ministers-decide": "Reconoce que los Viceministros de los Países Miembros deciden sobre la solicitud en privado",
      },
      outcomes: {
        "criteria-met": "Se cumplen los criterios.",
        "criteria-unmet": "No se cumplen los criterios.",
      },
      fields: {
        country: { label: "País", description: "El país, por su código de dos letras de la norma ISO 3166-1." },
        onAmericanContinent: { label: "Está situado en el continente americano", description: "Si el país está situado en el continente americano." },
        adheresToPueblaInWriting: { label: "Se ha adherido por escrito a Puebla", description: "Si el país ha expresado por escrito su adhesión a los compromisos del Comunicado Conjunto de Puebla." },
        significantMovementWithMember: { label: "Tiene un movimiento significativo con un miembro", description: "Si el país tiene un movimiento significativo de migrantes con un País Miembro; nadie ha definido qué es significativo." },
        acceptsMultilateralApproach: { label: "Acepta el enfoque multilateral", description: "Si el país acepta que la migración se trate de manera multilateral, en el marco de la Conferencia." },
        acceptsOrderlyMovementAndRights: { label: "Acepta el movimiento ordenado y los derechos humanos", description: "Si el país acepta el compromiso con el movimiento ordenado de personas y los derechos humanos de las personas migrantes." },
        hasMigrationPolicyAndLegislation: { label: "Cuenta con políticas y legislación migratorias", description: "Si el país cuenta con políticas, legislación y prácticas orientadas a la migración internacional." },
        designatesOfficers: { label: "Designa funcionarios", description: "Si el país se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales." },
        submittedWrittenDeclaration: { label: "Ha presentado una declaración escrita", description: "Si el país ha presentado a los Viceministros una declaración escrita de interés y compromiso." },
        recognizesViceMinistersDecide: { label: "Reconoce que deciden los Viceministros", description: "Si el país reconoce que los Viceministros de los Países Miembros deciden sobre la solicitud en privado." },
      },
    },
    "membership.observer-organization": {
      title: "Criterios para ser Organización Observadora",
      criteria: {
        "promotes-puebla-principles": "Se compromete a promover los principios del Comunicado Conjunto de Puebla",
        "mandate-on-a-central-theme": "Tiene un mandato relacionado con al menos uno de los temas centrales del Plan de Acción",
        "submitted-written-application": "Ha presentado una solicitud escrita a los Viceministros de los Países Miembros",
      },
      outcomes: {
        "criteria-met": "Se cumplen los criterios.",
        "criteria-unmet": "No se cumplen los criterios.",
      },
      fields: {
        organization: { label: "Organización", description: "El nombre de la organización." },
        promotesPueblaPrinciples: { label: "Promueve los principios de Puebla", description: "Si la organización se compromete a promover los principios del Comunicado Conjunto de Puebla." },
        mandateThemes: { label: "Temas del mandato", description: "Los temas centrales del Plan de Acción sobre los que la organización tiene un mandato." },
        submittedWrittenApplication: { label: "Ha presentado una solicitud escrita", description: "Si la organización ha presentado una solicitud escrita a los Viceministros de los Países Miembros." },
      },
    },
  },
  labels: {
    member: "País Miembro",
    "observer-country": "País Observador",
    "observer-organization": "Organización Observadora",
    partner: "Socio",
    "date-precision": "Solo se indica el año o el mes.",
    "admission-date-not-stated": "Los documentos no indican la fecha de admisión.",
    "deciding-body-not-stated": "Los documentos no indican quién decide.",
    "vice-ministers-of-member-countries": "los Viceministros de los Países Miembros",
    "private-meeting": "en una reunión privada",
  },
  fields: {
    code: { label: "Código del país", description: "El código de dos letras de la norma ISO 3166-1." },
    alpha3: { label: "Código de tres letras", description: "El código de tres letras de la norma ISO 3166-1." },
    founder: { label: "Fundador", description: "Si el país es miembro desde que se creó la Conferencia." },
    joined: { label: "Incorporación", description: "La fecha más temprana y la más tardía que permiten los documentos." },
    notBefore: { label: "No antes de", description: "La fecha más temprana." },
    notAfter: { label: "No después de", description: "La fecha más tardía." },
    url: { label: "Dirección web", description: "La dirección tal como está impresa." },
  },
  schemas: {
    MembershipApplication: { title: "Solicitud para ser País Miembro", description: "Un campo ausente se considera desconocido." },
    ObserverCountryApplication: { title: "Solicitud para ser País Observador", description: "Un campo ausente se considera desconocido." },
    ObserverOrganizationApplication: { title: "Solicitud para ser Organización Observadora", description: "Un campo ausente se considera desconocido." },
    Member: { title: "País Miembro", description: "Un país de la Conferencia." },
    ObserverCountry: { title: "País Observador", description: "Un país con condición de observador." },
    ObserverOrganization: { title: "Organización Observadora", description: "Una organización con condición de observadora." },
    Partner: { title: "Socio", description: "La red de organizaciones de la sociedad civil." },
  },
} as const satisfies SameKeys<typeof english>;
