/** What the pictures say in Spanish. */
export const pictures = {
  title: "Gráficos",
  lead: "Se dibujan con la biblioteca al hacerse este sitio. Cada uno tiene un cuadro con el mismo contenido.",
  table: "Lo mismo en un cuadro",
  bodies: {
    title: "Los órganos de la Conferencia a {asOf}",
    description: "En el marco, la jerarquía impresa, de arriba abajo. Las flechas discontinuas dicen qué relación guardan los órganos entre sí.",
    head: ["De", "Relación", "A"],
  },
  decision: {
    title: "La decisión: {rule}",
    description: "Se lee de izquierda a derecha: qué debe cumplirse en su totalidad y dónde basta uno de varios.",
    all: "todos estos",
    any: "uno de estos",
  },
  consultation: {
    title: "Una consulta entre Reuniones Viceministeriales",
    description: "Cada recuadro es una etapa; cada flecha, lo que lleva a la siguiente. Los plazos se cuentan en días hábiles.",
    head: ["Etapa", "Qué ocurre", "Etapa siguiente"],
    term: "vence el plazo de {days} días hábiles",
  },
  presidencies: {
    title: "Las presidencias en el tiempo",
    description: "Cada año preside un país. Una casilla más clara con asterisco indica lo que informa otra página pública.",
    head: ["Año", "País", "Cómo se sabe"],
  },
  membership: {
    title: "La membresía en el tiempo",
    description: "Desde cuándo pertenece cada país. Si no se imprime año para un observador, la barra empieza en el año que lo nombra.",
    head: ["País", "Desde", "Como"],
    member: "miembro",
    observer: "observador",
  },
  scale: {
    title: "La escala de contribuciones",
    description: "Lo que aporta cada País Miembro al año, en dólares de los Estados Unidos, con el porcentaje impreso.",
    head: ["País", "Contribución", "Porcentaje"],
  },
  participation: {
    heading: "Quién puede hacer qué en cada sesión",
    title: "Qué se puede hacer en cada sesión: {actor}",
    head: ["Actividad", "Sesión", "Resultado"],
  },
};
