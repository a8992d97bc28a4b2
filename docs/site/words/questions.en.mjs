/** Questions that people come with, and how the library's answers are put into sentences. */
export const questions = {
  title: "Questions",
  lead: "What people ask first. Every answer is computed by the library as this page is made, and names its clause.",
  answer: "Answer",
  more: "More:",
  speak: {
    title: "May Colombia speak at the plenary?",
    says: "Colombia is an {standing} as of {asOf}. In the plenary session of the Vice-Ministerial Meeting:{outcome}",
    invited: "if it has been invited",
    notInvited: "if it has not been invited",
    other: "¿Puede Colombia hablar en la plenaria?",
  },
  fund: {
    title: "What does the Reserve Fund grant at most, and which sentence says so?",
    says: "At most {maximum} for each case.",
    other: "¿Cuánto otorga como máximo el Fondo de Reserva y qué frase lo dice? grant maximum amount monto máximo",
  },
  presided: {
    title: "Who presided in 2011, and with which theme?",
    says: "{country}, with the theme “{theme}” ({edition} Conference).",
    other: "¿Quién presidió en 2011 y con qué tema? presidency presidencia pro tempore",
  },
  pays: {
    title: "What does Belize pay of US$300,000?",
    says: "{country} pays {amount} of {budget}.",
    other: "¿Cuánto paga Belice de US$300,000? contribución presupuesto budget 300000 300,000 300.000",
  },
  days: {
    title: "When do five working days from 9 June 2016 end?",
    says: "On {date}, counted from the next day, Monday to Friday, without holidays.",
    other: "¿Cuándo terminan cinco días hábiles desde el 9 de junio de 2016? working days término plazo",
  },
  readings: {
    title: "Which readings are yours?",
    says: "{count} readings, each with what else the text could mean.",
    other: "¿Qué lecturas son nuestras? interpretaciones ours",
  },
};
