/** The same questions in Spanish. */
export const questions = {
  title: "Preguntas",
  lead: "Lo que la gente pregunta primero. La biblioteca calcula cada respuesta al hacerse esta página y señala la cláusula.",
  answer: "Respuesta",
  more: "Más:",
  speak: {
    title: "¿Puede Colombia hablar en la plenaria?",
    says: "A {asOf}, Colombia tiene la condición de {standing}. En la sesión plenaria de la Reunión Viceministerial:{outcome}",
    invited: "si ha sido invitada",
    notInvited: "si no ha sido invitada",
    other: "May Colombia speak at the plenary?",
  },
  fund: {
    title: "¿Cuánto otorga como máximo el Fondo de Reserva y qué frase lo dice?",
    says: "Como máximo, {maximum} por caso.",
    other: "What does the Reserve Fund grant at most, and which sentence says so? monto máximo",
  },
  presided: {
    title: "¿Quién presidió en 2011 y con qué tema?",
    says: "{country}, con el tema «{theme}» ({edition} Conferencia).",
    other: "Who presided in 2011, and with which theme? presidencia presidency",
  },
  pays: {
    title: "¿Cuánto paga Belice de US$300,000?",
    says: "{country} paga {amount} de {budget}.",
    other: "What does Belize pay of US$300,000? contribución presupuesto budget 300000 300,000 300.000",
  },
  days: {
    title: "¿Cuándo terminan cinco días hábiles desde el 9 de junio de 2016?",
    says: "El {date}, contados desde el día siguiente, de lunes a viernes y sin feriados.",
    other: "When do five working days from 9 June 2016 end? plazo término",
  },
  readings: {
    title: "¿Qué lecturas son nuestras?",
    says: "{count} lecturas, cada una con lo que el texto podría significar además.",
    other: "Which readings are yours, ours? interpretaciones",
  },
};
