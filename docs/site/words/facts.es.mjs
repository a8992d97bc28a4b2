/** What the pages of facts say in Spanish. */
export const tables = {
  title: "Datos",
  lead: "Lo que imprimen los documentos, en cuadros, cada fila con su cláusula. A {asOf}, el último año del que hablan.",
  filter: "Mostrar solo las filas con",
  shown: "{count} de {all} filas",
  download: "Descargar:",
  basis: "Cómo se sabe",
  clause: "Cláusula",
  members: {
    title: "Países Miembros",
    says: "Desde cuándo pertenece cada país y si es fundador.",
    head: ["País", "Código", "Desde", "Fundador"],
  },
  observers: {
    title: "Países Observadores, Organizaciones Observadoras y socios",
    says: "Quién tiene la condición de observador y quién trabaja con la Conferencia.",
    countries: "Países Observadores",
    organizations: "Organizaciones Observadoras",
    partners: "Socios",
    head: ["Nombre", "Código", "Desde"],
  },
  presidencies: {
    title: "Presidencias y sus temas centrales",
    says: "Quién presidió cada año, con qué tema y qué edición.",
    head: ["Año", "Edición", "País", "Tema"],
  },
  scale: {
    title: "Escala de contribuciones",
    says: "Cuánto contribuye cada País Miembro según la escala impresa.",
    head: ["País", "Contribución", "Porcentaje"],
    total: "Total impreso",
    example: "Lo que paga cada uno de un presupuesto de {budget}",
    exampleHead: ["País", "Cuota"],
  },
  meetings: {
    title: "Reuniones",
    says: "Todas las entradas impresas de la lista de reuniones, en su orden.",
    head: ["Fecha", "Reunión", "Lugar", "Tipo"],
  },
  documents: {
    title: "Documentos",
    says: "Declaraciones, lineamientos y los demás documentos.",
    head: ["Año", "Documento", "Tipo"],
  },
  themes: {
    title: "Temas centrales y pilares temáticos",
    says: "Los tres temas centrales con sus temas y subtemas, y los pilares actuales.",
    head: ["Tema", "Pertenece a"],
    pillars: "Pilares temáticos",
    pillarHead: ["Pilar"],
  },
  bodies: {
    title: "Órganos de la Conferencia",
    says: "Todos los órganos a {asOf}, desde cuándo existen y de qué otro modo se llaman.",
    head: ["Órgano", "Clase", "Desde", "También llamado"],
  },
  participation: {
    title: "Quién puede hacer qué en cada sesión",
    says: "Cada participante en cada sesión con cada actividad, mientras no se sepa nada más.",
    head: ["Participante", "Actividad", "Sesión", "Resultado"],
  },
};
