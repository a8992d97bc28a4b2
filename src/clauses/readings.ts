import type { Wording } from "../kernel/answer.js";
import type { ClauseId } from "./clause-id.js";

/** A place where the text allows several interpretations, and the one that the library takes. */
interface ReadingRow<Id extends string> {
  readonly id: Id;
  /** What the text leaves to be asked. */
  readonly question: Wording;
  /** The interpretation that the library takes. */
  readonly chosen: Wording;
  /** The others that the text allows. */
  readonly alternatives: readonly Wording[];
  /** The clauses that are read. */
  readonly sources: readonly ClauseId[];
}

/**
 * The readings: every interpretation of ours on which an outcome or a fact rests, by topic. All texts are in our own
 * words.
 */
export const readingTable = /* @__PURE__ */ listed([
  // The documents
  {
    id: "documents-speak-for-their-year",
    question: {
      en: "Of which day do the two documents speak, which print no date of their own?",
      es: "¿De qué día hablan los dos documentos, que no indican su propia fecha?",
    },
    chosen: {
      en: "Of the end of the last year that they speak of: 2016 and 2024.",
      es: "Del fin del último año del que hablan: 2016 y 2024.",
    },
    alternatives: [
      {
        en: "Of the day on which they were written, which may lie earlier in that year or later.",
        es: "Del día en que se redactaron, que puede ser anterior en ese año o posterior.",
      },
    ],
    sources: ["twenty-years/title/publication", "twenty-years/presidency-table/2016", "iom-page/meetings/1"],
  },

  // Membership
  {
    id: "eclac-is-one-observer",
    question: {
      en: "Are ECLAC/CELADE of 2016 and UNECLAC of the later page the same observer?",
      es: "¿Son el mismo observador la CEPAL/CELADE de 2016 y la CEPAL de la página posterior?",
    },
    chosen: {
      en: "They are one organization under two names.",
      es: "Son una sola organización con dos nombres.",
    },
    alternatives: [
      {
        en: "They are two: the Commission has taken the place that it held together with its Demographic Centre.",
        es: "Son dos: la Comisión ocupa ahora el lugar que tenía junto con su Centro de Demografía.",
      },
    ],
    sources: ["twenty-years/observer-organizations/ECLAC-CELADE", "iom-page/observer-organizations/ECLAC-CELADE"],
  },
  {
    id: "footnote-covers-members",
    question: {
      en: "Were the conditions for members approved together with the criteria for observers?",
      es: "¿Se aprobaron las condiciones para los miembros junto con los criterios para los observadores?",
    },
    chosen: {
      en: "Yes: the footnote on the approval hangs on the heading of both.",
      es: "Sí: la nota sobre la aprobación acompaña el encabezado de ambos.",
    },
    alternatives: [
      {
        en: "No: it speaks of criteria, and the heading has criteria for observers only.",
        es: "No: habla de criterios, y en el encabezado solo los hay para los observadores.",
      },
    ],
    sources: ["twenty-years/criteria-footnote/approval", "twenty-years/membership-criteria/commitment"],
  },
  {
    id: "organizations-decided-like-countries",
    question: {
      en: "Who decides on the application of an organization for observer status?",
      es: "¿Quién decide sobre la solicitud de una organización que pide la condición de observadora?",
    },
    chosen: {
      en: "The members’ Vice-Ministers in a private meeting, as on that of a country.",
      es: "Los Viceministros de los Países Miembros en una reunión privada, como sobre la de un país.",
    },
    alternatives: [
      {
        en: "The Vice-Ministers, to whom it applies; in which meeting is not said.",
        es: "Los Viceministros, a quienes se dirige; no se indica en qué reunión.",
      },
      {
        en: "That stays open: the sentence stands among the criteria for countries.",
        es: "Queda abierto: la frase figura entre los criterios para los países.",
      },
    ],
    sources: ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"],
  },

  // Presidency
  {
    id: "member-by-the-end-of-its-year",
    question: {
      en: "On which day of its year must the presiding country be a Member Country?",
      es: "¿En qué día de su año debe ser País Miembro el país que preside?",
    },
    chosen: {
      en: "It must be one by the last day of the year.",
      es: "Debe serlo a más tardar el último día del año.",
    },
    alternatives: [
      { en: "It must be one throughout the year.", es: "Debe serlo durante todo el año." },
      { en: "It must be one when it volunteers.", es: "Debe serlo cuando se ofrece." },
    ],
    sources: ["twenty-years/presidencies/yearly-volunteer", "iom-page/members/later-accession"],
  },
  {
    id: "annual-rotation",
    question: {
      en: "What does the annual rotation scheme ask of those who preside?",
      es: "¿Qué exige el esquema de rotación anual a quienes presiden?",
    },
    chosen: {
      en: "That another country presides than in the year before; where that is not so, the question stays open.",
      es: "Que presida un país distinto al del año anterior; si no es así, la cuestión queda abierta.",
    },
    alternatives: [
      {
        en: "One presidency a year: a country may be appointed again, also for the next year.",
        es: "Una presidencia por año: un país puede ser designado de nuevo, incluso para el año siguiente.",
      },
      {
        en: "The countries follow an order that the documents do not print.",
        es: "Los países siguen un orden que los documentos no indican.",
      },
    ],
    sources: ["twenty-years/presidencies/yearly-volunteer", "twenty-years/presidency-pro-tempore/appointment"],
  },

  // Bodies
  {
    id: "troika-as-old-as-the-presidency",
    question: { en: "Since when has there been a Troika?", es: "¿Desde cuándo existe la Troika?" },
    chosen: {
      en: "As long as there has been a presidency, because it is made up of presidencies.",
      es: "Desde que existe la presidencia, porque se compone de presidencias.",
    },
    alternatives: [
      {
        en: "Only at the time of the publication, in 2016, is it known to exist.",
        es: "Solo consta que existía al momento de la publicación, en 2016.",
      },
    ],
    sources: ["twenty-years/decision-making/1", "twenty-years/presidency-table/1996"],
  },
  {
    id: "consultation-group-since-the-first-meeting",
    question: {
      en: "Since when has there been a Regional Consultation Group?",
      es: "¿Desde cuándo existe el Grupo Regional de Consulta?",
    },
    chosen: {
      en: "Since 1996, the year of the first meeting, of which it is the result.",
      es: "Desde 1996, el año de la primera reunión, de la que es resultado.",
    },
    alternatives: [
      {
        en: "Since a later year: the sentence tells where it comes from, not when it was established.",
        es: "Desde un año posterior: la frase dice de dónde procede, no cuándo se creó.",
      },
    ],
    sources: [
      "twenty-years/regional-consultation-group/origin",
      "twenty-years/migration-and-development/first-meeting-1996",
    ],
  },
  {
    id: "children-group-ends-with-the-network",
    question: {
      en: "Did the ad hoc group on children end when the Network began that it was expected to become?",
      es: "¿Terminó el grupo ad hoc sobre niñas, niños y adolescentes cuando comenzó la Red en que debía convertirse?",
    },
    chosen: {
      en: "Yes: it ended between June 2016, when the Network was agreed on, and March 2017, when it first met.",
      es: "Sí: terminó entre junio de 2016, cuando se acordó la Red, y marzo de 2017, cuando esta se reunió por primera vez.",
    },
    alternatives: [
      {
        en: "Not necessarily: that it was expected is printed, that it ended is not.",
        es: "No necesariamente: consta que se esperaba, no que el grupo terminara.",
      },
    ],
    sources: [
      "twenty-years/vulnerable-groups/children-network",
      "twenty-years/ad-hoc-groups/children-network",
      "iom-page/meetings/children-network-2017",
    ],
  },
  {
    id: "third-network-like-the-others",
    question: {
      en: "Does what the publication says of its two Networks hold for the third as well?",
      es: "¿Vale para la tercera Red lo que la publicación dice de sus dos Redes?",
    },
    chosen: {
      en: "Yes: it became a Liaison Officer Network of the same permanent structure, so it has their place and relations.",
      es: "Sí: pasó a ser una Red de Funcionarios de Enlace de la misma estructura permanente, con su lugar y sus relaciones.",
    },
    alternatives: [
      {
        en: "No: those sentences name two Networks, and none prints the place or the relations of a third.",
        es: "No: esas frases nombran dos Redes, y ninguna indica el lugar ni las relaciones de una tercera.",
      },
    ],
    sources: [
      "twenty-years/coordination-mechanisms/hierarchy",
      "twenty-years/liaison-officer-networks/work-plans",
      "twenty-years/vulnerable-groups/children-network",
      "twenty-years/ad-hoc-groups/children-network",
    ],
  },
  {
    id: "working-groups-after-the-publication",
    question: {
      en: "Since when may there have been Working Groups, which are known to have met in January 2020?",
      es: "¿Desde cuándo pudo haber Grupos de Trabajo, que consta que se reunieron en enero de 2020?",
    },
    chosen: {
      en: "Since 2016 at the earliest: the publication’s account of the structure does not name them.",
      es: "No antes de 2016: la descripción de la estructura en la publicación no los nombra.",
    },
    alternatives: [
      {
        en: "Since an earlier year: the publication names the main mechanisms, not all of them.",
        es: "Desde un año anterior: la publicación nombra los mecanismos principales, no todos.",
      },
      {
        en: "Since a later day than that meeting, which may have prepared them.",
        es: "Desde un día posterior a esa reunión, que pudo preparar su creación.",
      },
    ],
    sources: [
      "iom-page/meetings/working-groups-2020",
      "iom-page/meetings/working-groups-2023",
      "twenty-years/coordination-mechanisms/hierarchy",
    ],
  },
  {
    id: "contribution-papers-on-request",
    question: {
      en: "What does the signature of contribution papers depend on?",
      es: "¿De qué depende la firma de los documentos de contribución?",
    },
    chosen: {
      en: "On the request of the country, and on nothing else.",
      es: "De la solicitud del país, y de nada más.",
    },
    alternatives: [
      {
        en: "On its request and on the prior approval of the Vice-Ministers, as for other documents.",
        es: "De la solicitud y de la aprobación previa de los Viceministros, como en los demás documentos.",
      },
      {
        en: "The request is one occasion: the secretariat may also sign without it.",
        es: "La solicitud es solo una ocasión: la Secretaría también puede firmar sin ella.",
      },
    ],
    sources: ["twenty-years/technical-secretariat-functions/7"],
  },

  // Meetings
  {
    id: "officials-behind-closed-doors",
    question: {
      en: "How many officials may accompany a Vice-Minister behind closed doors?",
      es: "¿Cuántos funcionarios pueden acompañar a un Viceministro a puerta cerrada?",
    },
    chosen: {
      en: "No more than two. Whether fewer are in order stays open.",
      es: "No más de dos. Queda abierto si pueden ser menos.",
    },
    alternatives: [
      {
        en: "As many as are considered appropriate: two is the usual number.",
        es: "Los que se considere apropiado: dos es el número habitual.",
      },
      {
        en: "Exactly two, where it is considered appropriate that somebody comes along.",
        es: "Exactamente dos, cuando se considere apropiado que alguien acompañe.",
      },
    ],
    sources: ["twenty-years/vice-ministerial-meeting/closed-door-attendance"],
  },
  {
    id: "whole-meeting-in-its-half",
    question: {
      en: "In which half of the year is a meeting held that reaches from one half into the other?",
      es: "¿En qué semestre se celebra una reunión que pasa de un semestre al otro?",
    },
    chosen: {
      en: "In neither: all of its days must lie in the half that the text gives.",
      es: "En ninguno: todos sus días deben caer en el semestre que el texto indica.",
    },
    alternatives: [
      { en: "In the half in which it begins.", es: "En el semestre en que comienza." },
      { en: "In the half in which most of its days lie.", es: "En el semestre en que cae la mayor parte de sus días." },
    ],
    sources: ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/vice-ministerial-meeting/since-2015"],
  },
  {
    id: "host-presides-since-2015",
    question: {
      en: "Where has the Vice-Ministerial Meeting been held since 2015?",
      es: "¿Dónde se celebra la Reunión Viceministerial desde 2015?",
    },
    chosen: {
      en: "In the presiding country, as before: so it was in the years of which both are known.",
      es: "En el país que preside, como antes: así fue en los años de los que ambas cosas constan.",
    },
    alternatives: [
      {
        en: "Anywhere: the sentence that names the presiding country ends with 2014.",
        es: "En cualquier lugar: la frase que nombra al país que preside llega hasta 2014.",
      },
    ],
    sources: [
      "twenty-years/vice-ministerial-meeting/until-2014",
      "twenty-years/vice-ministerial-meeting/since-2015",
      "iom-page/meetings/83",
    ],
  },
  {
    id: "consultation-group-at-the-end-of-the-year",
    question: {
      en: "Which meeting of the Consultation Group goes with the Vice-Ministerial Meeting since 2015?",
      es: "¿Qué reunión del Grupo de Consulta acompaña a la Reunión Viceministerial desde 2015?",
    },
    chosen: {
      en: "The second of the year: the Vice-Ministerial Meeting has moved to the second half.",
      es: "La segunda del año: la Reunión Viceministerial pasó al segundo semestre.",
    },
    alternatives: [
      {
        en: "The first of the year, as the text of 2016 still says.",
        es: "La primera del año, como todavía dice el texto de 2016.",
      },
      {
        en: "The first counted from one Vice-Ministerial Meeting to the next.",
        es: "La primera, contada de una Reunión Viceministerial a la siguiente.",
      },
    ],
    sources: [
      "twenty-years/regional-consultation-group/two-meetings",
      "twenty-years/vice-ministerial-meeting/since-2015",
    ],
  },
  {
    id: "networks-by-first-day",
    question: {
      en: "When does a Network meet immediately prior to the Consultation Group?",
      es: "¿Cuándo se reúne una Red inmediatamente antes que el Grupo de Consulta?",
    },
    chosen: {
      en: "When it begins on the Group’s first day or in the seven days before; in the seven after, it is late.",
      es: "Cuando comienza el primer día del Grupo o en los siete anteriores; en los siete siguientes, comienza tarde.",
    },
    alternatives: [
      { en: "When it has ended before the Group begins.", es: "Cuando ha terminado antes de que comience el Grupo." },
      {
        en: "When it meets in the same half of the year, however many days before.",
        es: "Cuando se reúne en el mismo semestre, sin importar cuántos días antes.",
      },
    ],
    sources: [
      "twenty-years/liaison-officer-networks/meeting-time",
      "twenty-years/smuggling-and-trafficking/network-meetings",
      "twenty-years/consular-protection/network-meetings",
    ],
  },
  {
    id: "consultation-group-before-vice-ministers",
    question: {
      en: "Does the Consultation Group meet before the Vice-Ministers with whom it meets?",
      es: "¿Se reúne el Grupo de Consulta antes que los Viceministros con quienes se reúne?",
    },
    chosen: {
      en: "It is in order where it begins no later than they do; whether it may begin after them stays open.",
      es: "Basta con que no comience después que ellos; queda abierto si puede comenzar después.",
    },
    alternatives: [
      {
        en: "Yes: it formulates recommendations for them, so it must begin no later.",
        es: "Sí: les formula recomendaciones, así que debe comenzar a más tardar con ellos.",
      },
      {
        en: "Nothing is asked: the text sets no order between the two.",
        es: "Nada se exige: el texto no fija un orden entre ambas reuniones.",
      },
    ],
    sources: [
      "twenty-years/regional-consultation-group/duties",
      "twenty-years/regional-consultation-group/two-meetings",
    ],
  },
  {
    id: "network-meetings-of-one-week",
    question: {
      en: "When do the Networks meet: prior to the meetings of the Consultation Group, or during them?",
      es: "¿Cuándo se reúnen las Redes: antes de las reuniones del Grupo de Consulta o durante ellas?",
    },
    chosen: {
      en: "Before each meeting of the Group, twice a year. The third Network does the same.",
      es: "Antes de cada reunión del Grupo, dos veces al año. La tercera Red hace lo mismo.",
    },
    alternatives: [
      {
        en: "The Network against smuggling and trafficking meets during the meetings of the Conference and the Group.",
        es: "La Red contra el tráfico y la trata se reúne durante las reuniones de la Conferencia y del Grupo.",
      },
      { en: "Nothing is said of the third Network.", es: "De la tercera Red no se dice nada." },
    ],
    sources: [
      "twenty-years/liaison-officer-networks/meeting-time",
      "twenty-years/smuggling-and-trafficking/network-meetings",
      "twenty-years/consular-protection/network-meetings",
    ],
  },
  {
    id: "no-other-topics-than-those-identified",
    question: {
      en: "May the plenary agenda have a topic that was not identified beforehand?",
      es: "¿Puede la agenda de la plenaria incluir un asunto que no se identificó de antemano?",
    },
    chosen: {
      en: "No: the further topics are those that the presidency and the Member Countries identified.",
      es: "No: los asuntos adicionales son los que identificaron la Presidencia y los Países Miembros.",
    },
    alternatives: [
      {
        en: "Yes: that such topics are included does not exclude others, such as follow-up of earlier meetings.",
        es: "Sí: que se incluyan esos asuntos no excluye otros, como el seguimiento de reuniones anteriores.",
      },
    ],
    sources: [
      "twenty-years/vice-ministerial-meeting/additional-topics",
      "twenty-years/vice-ministerial-meeting/agenda-sources",
    ],
  },
  {
    id: "one-shared-drafting-committee",
    question: {
      en: "Do the Consultation Group and the Vice-Ministerial Meeting share a drafting committee?",
      es: "¿Comparten un comité de redacción el Grupo de Consulta y la Reunión Viceministerial?",
    },
    chosen: { en: "They share one.", es: "Comparten uno." },
    alternatives: [{ en: "Each of the two has its own.", es: "Cada uno tiene el suyo." }],
    sources: ["twenty-years/presidency-pro-tempore/drafting-committees"],
  },
  {
    id: "footnote-before-the-general-sentence",
    question: {
      en: "Who convenes a seminar: the presidency, which convenes the events, or its host, as the footnote says?",
      es: "¿Quién convoca un seminario: la Presidencia, que convoca los eventos, o el anfitrión, según la nota al pie?",
    },
    chosen: {
      en: "The host or co-sponsor: the footnote is the special rule.",
      es: "El país anfitrión o el copatrocinador: la nota al pie es la regla especial.",
    },
    alternatives: [
      {
        en: "The presidency as well: a seminar is an event of the Conference too.",
        es: "También la Presidencia: un seminario es asimismo un evento de la Conferencia.",
      },
    ],
    sources: [
      "twenty-years/presidency-pro-tempore/invitations",
      "twenty-years/presidency-functions/1",
      "twenty-years/presidency-footnote/convener",
    ],
  },
  {
    id: "identical-entries-are-one-meeting",
    question: {
      en: "Are two entries with the same words one meeting?",
      es: "¿Son una sola reunión dos entradas con las mismas palabras?",
    },
    chosen: {
      en: "Yes: the second repeats the first. Entries that only look alike are kept apart.",
      es: "Sí: la segunda repite la primera. Las entradas que solo se parecen se mantienen separadas.",
    },
    alternatives: [
      { en: "No: two meetings were held on the same days.", es: "No: hubo dos reuniones en los mismos días." },
    ],
    sources: ["iom-page/meetings/49", "iom-page/meetings/52"],
  },

  {
    id: "on-site-unless-virtual",
    question: {
      en: "Was a meeting held on site where its entry prints a place and no more?",
      es: "¿Fue presencial una reunión cuya entrada solo indica un lugar?",
    },
    chosen: {
      en: "Yes: it was held at that place. Where no place is printed either, it is not known.",
      es: "Sí: se celebró en ese lugar. Si tampoco se indica un lugar, no se sabe.",
    },
    alternatives: [
      {
        en: "That stays open: the place may be that of the host of an online meeting.",
        es: "Queda abierto: el lugar puede ser el del anfitrión de una reunión en línea.",
      },
    ],
    sources: ["iom-page/meetings/31", "iom-page/meetings/90"],
  },
  {
    id: "a-conference-brings-both-together",
    question: {
      en: "Who met at a yearly Conference of which the entry prints no more than its number?",
      es: "¿Quiénes se reunieron en una Conferencia anual cuya entrada solo indica su número?",
    },
    chosen: {
      en: "The Consultation Group and the Vice-Ministers, as is printed for those of 2012, 2013 and 2020.",
      es: "El Grupo de Consulta y los Viceministros, como se indica para las de 2012, 2013 y 2020.",
    },
    alternatives: [
      { en: "The Vice-Ministers alone.", es: "Solo los Viceministros." },
      { en: "The Networks as well, where the days suffice.", es: "También las Redes, si los días alcanzan." },
    ],
    sources: ["iom-page/meetings/32", "iom-page/meetings/89", "iom-page/meetings/91"],
  },
  {
    id: "themes-by-the-subject-named",
    question: {
      en: "Under which central theme does a meeting fall, for which the list names none?",
      es: "¿A qué tema central corresponde una reunión, si la lista no indica ninguno?",
    },
    chosen: {
      en: "Under that whose printed subtopics have the subject which the title names.",
      es: "Al que tiene entre sus subtemas impresos la materia que nombra el título.",
    },
    alternatives: [{ en: "Under none: the list assigns no themes.", es: "A ninguno: la lista no asigna temas." }],
    sources: [
      "twenty-years/coordination-mechanisms/three-themes",
      "twenty-years/vulnerable-groups/subtopics-at-meetings",
    ],
  },

  // Participation
  {
    id: "authorization-covers-all-three",
    question: {
      en: "What does the prior authorization of the President pro tempore give an Observer Country?",
      es: "¿Qué otorga a un País Observador la autorización previa de la Presidencia Pro-Témpore?",
    },
    chosen: {
      en: "To intervene in the agenda, in decision-making and in documents: the three that the sentence names.",
      es: "Intervenir en la agenda, en la toma de decisiones y en los documentos: los tres ámbitos que la frase nombra.",
    },
    alternatives: [
      {
        en: "To intervene in documents alone, beside which it is named.",
        es: "Intervenir solo en los documentos, junto a los cuales se menciona.",
      },
      {
        en: "To intervene in all of that, and in discussions too.",
        es: "Intervenir en todo ello, y también en las discusiones.",
      },
    ],
    sources: ["twenty-years/observer-countries/prior-authorization"],
  },
  {
    id: "observers-join-no-discussion",
    question: {
      en: "From which discussions in the meetings of the Conference are observers kept?",
      es: "¿De qué discusiones en las reuniones de la Conferencia quedan excluidos los observadores?",
    },
    chosen: {
      en: "From all of them; so that sentence contradicts those that let them take part.",
      es: "De todas; así, esa frase contradice las que les permiten participar.",
    },
    alternatives: [
      {
        en: "From those on documents with recommendations and decisions; the others are open to them.",
        es: "De las relativas a documentos de recomendaciones y decisiones; las demás les están abiertas.",
      },
    ],
    sources: [
      "twenty-years/observer-limits/1",
      "twenty-years/observer-countries/open-discussions",
      "twenty-years/regional-consultation-group/observer-participation",
    ],
  },
  {
    id: "observers-do-not-decide",
    question: {
      en: "Does the limit on observers’ discussions and documents reach the decisions themselves?",
      es: "El límite sobre discusiones y documentos de los observadores, ¿alcanza las decisiones mismas?",
    },
    chosen: {
      en: "Yes: whoever has no part in the discussions on decisions has none in taking them.",
      es: "Sí: quien no participa en las discusiones sobre decisiones tampoco participa en su adopción.",
    },
    alternatives: [
      {
        en: "No: it names discussions and documents alone, and what an organization may decide stays open.",
        es: "No: solo nombra discusiones y documentos, y queda abierto qué puede decidir una organización.",
      },
    ],
    sources: ["twenty-years/observer-limits/1"],
  },
  {
    id: "declarations-on-invitation-only",
    question: {
      en: "May an observer make a declaration without having been invited to?",
      es: "¿Puede un observador hacer una declaración sin haber sido invitado a ello?",
    },
    chosen: {
      en: "No: the sentence gives it on invitation. A slot on the agenda is an invitation.",
      es: "No: la frase lo permite por invitación. Un espacio en la agenda es una invitación.",
    },
    alternatives: [
      {
        en: "Open: that observers may be invited does not forbid other declarations.",
        es: "Queda abierto: que se les pueda invitar no prohíbe otras declaraciones.",
      },
    ],
    sources: ["twenty-years/observer-limits/1", "twenty-years/observer-organizations/agenda-slots"],
  },
  {
    id: "taking-part-is-discussing",
    question: {
      en: "Does taking part in a meeting include its discussions?",
      es: "¿Incluye la participación en una reunión sus discusiones?",
    },
    chosen: {
      en: "Yes: whoever takes part in a meeting takes part in its discussions.",
      es: "Sí: quien participa en una reunión participa en sus discusiones.",
    },
    alternatives: [
      {
        en: "No: observers attend, and the sentence on their limits says the rest.",
        es: "No: los observadores asisten, y la frase sobre sus límites dice lo demás.",
      },
    ],
    sources: [
      "twenty-years/vice-ministerial-meeting/plenary-observers",
      "twenty-years/regional-consultation-group/observer-participation",
      "twenty-years/liaison-officer-networks/observers",
    ],
  },
  {
    id: "organizations-recommend-in-any-session",
    question: {
      en: "Where may an observer organization formulate recommendations in specific cases?",
      es: "¿Dónde puede una Organización Observadora formular recomendaciones en casos específicos?",
    },
    chosen: {
      en: "In any session that it joins; they are its own, and no documents of the Conference.",
      es: "En cualquier sesión en que participe; son suyas, y no documentos de la Conferencia.",
    },
    alternatives: [
      {
        en: "Only towards the governments whose projects it supports: the text names no addressee.",
        es: "Solo ante los gobiernos cuyos proyectos apoya: el texto no nombra destinatario.",
      },
    ],
    sources: ["twenty-years/observer-organizations/role", "twenty-years/observer-limits/1"],
  },
  {
    id: "every-observer-organization-is-international",
    question: {
      en: "Which observer organizations are the international ones that receive the preliminary agenda?",
      es: "¿Cuáles son las Organizaciones Observadoras internacionales que reciben la agenda preliminar?",
    },
    chosen: {
      en: "All of them: the criteria grant the status to international organizations.",
      es: "Todas: los criterios otorgan la condición a organizaciones internacionales.",
    },
    alternatives: [
      {
        en: "The international ones alone: elsewhere regional organizations are named beside them.",
        es: "Solo las internacionales: en otro lugar se nombran junto a ellas las regionales.",
      },
    ],
    sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients", "twenty-years/observer-organizations/count"],
  },
  {
    id: "civil-society-speaks-in-the-dialogue",
    question: {
      en: "What may the civil-society network do in the plenary session besides attending?",
      es: "¿Qué puede hacer la red de la sociedad civil en la sesión plenaria, además de asistir?",
    },
    chosen: {
      en: "Speak and discuss within the item of the dialogue with civil society, and there alone.",
      es: "Hablar y discutir dentro del punto del diálogo con la sociedad civil, y solo allí.",
    },
    alternatives: [
      {
        en: "Speak in every item: nothing confines it to one.",
        es: "Hablar en todos los puntos: nada la limita a uno.",
      },
      {
        en: "Answer what it is asked there: a dialogue is no declaration.",
        es: "Responder lo que allí se le pregunte: un diálogo no es una declaración.",
      },
    ],
    sources: ["twenty-years/vice-ministerial-meeting/plenary-agenda"],
  },
  {
    id: "networks-are-of-the-members",
    question: {
      en: "Who makes up a Liaison Officer Network?",
      es: "¿Quiénes integran una Red de Funcionarios de Enlace?",
    },
    chosen: {
      en: "Liaison officers of the Member Countries: observers come on invitation.",
      es: "Funcionarios de enlace de los Países Miembros: los observadores acuden por invitación.",
    },
    alternatives: [
      {
        en: "It is not printed: only what a Network does is.",
        es: "Los documentos no lo dicen: solo dicen lo que hace una Red.",
      },
    ],
    sources: [
      "twenty-years/liaison-officer-networks/work-plans",
      "twenty-years/liaison-officer-networks/joint-meeting",
      "twenty-years/liaison-officer-networks/observers",
    ],
  },
  {
    id: "reserved-for-members-closes-to-partners",
    question: {
      en: "Does a meeting that is reserved for Member Countries keep the civil-society network out?",
      es: "Una reunión reservada a los Países Miembros, ¿excluye a la red de la sociedad civil?",
    },
    chosen: {
      en: "Yes: exclusively for Member Countries means for nobody else.",
      es: "Sí: exclusivamente para los Países Miembros significa para nadie más.",
    },
    alternatives: [
      {
        en: "The sentence is addressed to observers, and the network is none.",
        es: "La frase se dirige a los observadores, y la red no lo es.",
      },
    ],
    sources: ["twenty-years/observer-limits/2"],
  },
  {
    id: "no-observer-country-in-the-group",
    question: {
      en: "Do an invitation to declare and an authorization open the Consultation Group to an observer country?",
      es: "¿Abren el Grupo de Consulta a un País Observador una invitación a declarar y una autorización?",
    },
    chosen: {
      en: "No: the sentence on the Group’s technical meetings is the special rule.",
      es: "No: la frase sobre las reuniones técnicas del Grupo es la regla especial.",
    },
    alternatives: [
      {
        en: "Yes: both hold in the Conference’s meetings, and those of the Group are such meetings.",
        es: "Sí: ambas valen en las reuniones de la Conferencia, y las del Grupo lo son.",
      },
    ],
    sources: [
      "twenty-years/observer-countries/prior-authorization",
      "twenty-years/observer-limits/1",
      "twenty-years/regional-consultation-group/observer-participation",
    ],
  },
  {
    id: "members-draft",
    question: {
      en: "Who drafts in the committees that the presidency leads?",
      es: "¿Quiénes redactan en los comités que dirige la Presidencia?",
    },
    chosen: {
      en: "The Member Countries: it is observers who are kept from drafting.",
      es: "Los Países Miembros: es a los observadores a quienes se excluye de la redacción.",
    },
    alternatives: [
      {
        en: "Those whom the presidency chooses: who sits in the committees is not printed.",
        es: "Quienes la Presidencia elija: los documentos no dicen quién integra los comités.",
      },
    ],
    sources: [
      "twenty-years/presidency-pro-tempore/drafting-committees",
      "twenty-years/presidency-pro-tempore/drafted-documents",
      "twenty-years/observer-limits/1",
    ],
  },
  {
    id: "members-attend-seminars",
    question: {
      en: "May any Member Country attend a seminar that one of them hosts?",
      es: "¿Puede cualquier País Miembro asistir a un seminario que otro organiza?",
    },
    chosen: {
      en: "Yes: seminars are commitments of the Member Countries.",
      es: "Sí: los seminarios son compromisos de los Países Miembros.",
    },
    alternatives: [
      {
        en: "Whoever convenes it decides whom to invite.",
        es: "Quien lo convoca decide a quién invitar.",
      },
    ],
    sources: ["twenty-years/presidency-footnote/convener"],
  },

  // Consultation
  {
    id: "silence-decides-nothing",
    question: {
      en: "What does it mean that a Member Country does not answer within the term?",
      es: "¿Qué significa que un País Miembro no responda dentro del plazo?",
    },
    chosen: {
      en: "Nothing: it is told who is silent, and whether there is consensus remains to be said.",
      es: "Nada: se indica quién no ha respondido, y queda por decir si hay consenso.",
    },
    alternatives: [
      { en: "Whoever is silent agrees.", es: "Quien calla está de acuerdo." },
      {
        en: "Without an answer of every member there is no consensus.",
        es: "Sin la respuesta de todos no hay consenso.",
      },
    ],
    sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3", "twenty-years/decision-making/4"],
  },
  {
    id: "working-days-of-a-term",
    question: {
      en: "How are the five working days of a term counted?",
      es: "¿Cómo se cuentan los cinco días hábiles de un plazo?",
    },
    chosen: {
      en: "Monday to Friday, from the day after the text is shared, without holidays, unless the caller says otherwise.",
      es: "De lunes a viernes, desde el día siguiente al envío del texto, sin feriados, salvo que se indique otra cosa.",
    },
    alternatives: [
      { en: "The day on which the text is shared counts too.", es: "También cuenta el día en que se envía el texto." },
      {
        en: "The holidays of one or of all the Member Countries are left out.",
        es: "No cuentan los feriados de uno o de todos los Países Miembros.",
      },
    ],
    sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"],
  },

  // Contributions
  {
    id: "percentages-rounded-from-contributions",
    question: {
      en: "How do the percentages of the scale follow from its contributions?",
      es: "¿Cómo se obtienen los porcentajes de la escala a partir de sus contribuciones?",
    },
    chosen: {
      en: "Each is the share of the total, rounded to two decimals, halves upwards.",
      es: "Cada uno es la parte del total, redondeada a dos decimales; las mitades se redondean hacia arriba.",
    },
    alternatives: [
      {
        en: "It is the other way round: the contributions follow from the percentages, and were then rounded.",
        es: "Es al revés: las contribuciones se obtienen de los porcentajes y luego se redondearon.",
      },
    ],
    sources: ["twenty-years/financing/scale-approved", "twenty-years/contributions-table/total"],
  },
  {
    id: "shares-by-the-dollar-column",
    question: {
      en: "By which column of Table 1 is another budget shared out?",
      es: "¿Según qué columna del cuadro 1 se reparte otro presupuesto?",
    },
    chosen: {
      en: "By the contributions in dollars, which give Table 1 back for its own total.",
      es: "Según las contribuciones en dólares, que reproducen el cuadro 1 para su propio total.",
    },
    alternatives: [
      {
        en: "By the percentages, as the text says, in proportion to their sum of 100.01.",
        es: "Según los porcentajes, como dice el texto, en proporción a su suma de 100.01.",
      },
      {
        en: "By each printed percentage of the budget, though the shares then do not add up.",
        es: "Según cada porcentaje impreso del presupuesto, aunque las cuotas no sumen el total.",
      },
    ],
    sources: ["twenty-years/financing/scale-approved", "twenty-years/contributions-table/total"],
  },
  {
    id: "percentages-of-their-own-sum",
    question: {
      en: "Which part of a budget is a printed percentage, since together they make 100.01?",
      es: "¿Qué parte de un presupuesto es un porcentaje impreso, si todos juntos suman 100.01?",
    },
    chosen: {
      en: "Its part of that sum, so that the shares add up to the budget.",
      es: "Su parte de esa suma, de modo que las cuotas sumen el presupuesto.",
    },
    alternatives: [
      {
        en: "So many hundredths of the budget, though the shares then do not add up.",
        es: "Tantas centésimas del presupuesto como indica, aunque las cuotas no sumen el total.",
      },
    ],
    sources: ["twenty-years/financing/scale-approved", "twenty-years/contributions-table/total"],
  },
  {
    id: "cents-by-largest-remainder",
    question: {
      en: "Who bears the cents that whole shares leave over?",
      es: "¿A quién corresponden los centavos que sobran al reducir las cuotas a centavos enteros?",
    },
    chosen: {
      en: "Those with the largest remainders; of equal ones, the first in the order of Table 1.",
      es: "A quienes tienen los residuos mayores; si son iguales, a los primeros en el orden del cuadro 1.",
    },
    alternatives: [
      {
        en: "Each share is rounded by itself, and the difference stays.",
        es: "Cada cuota se redondea por separado, y la diferencia permanece.",
      },
    ],
    sources: ["twenty-years/financing/scale-approved", "twenty-years/contributions-table/total"],
  },

  // The Reserve Fund
  {
    id: "reserve-fund-name",
    question: {
      en: "Which of the printed names is the name of the Fund?",
      es: "¿Cuál de los nombres impresos es el nombre del Fondo?",
    },
    chosen: {
      en: "The one that the text introduces as its name; the others are further names.",
      es: "El que el texto presenta como su nombre; los otros son denominaciones adicionales.",
    },
    alternatives: [
      {
        en: "The one of the heading, for assisted voluntary return.",
        es: "El del encabezado, para el retorno voluntario asistido.",
      },
    ],
    sources: ["twenty-years/reserve-fund/name", "twenty-years/reserve-fund/heading-name"],
  },
  {
    id: "printed-maximum-for-earlier-grants",
    question: {
      en: "What is the maximum of a grant made before the end of 2016, of which alone the documents speak?",
      es: "¿Cuál es el máximo de una asistencia anterior al cierre de 2016, única fecha de la que hablan los documentos?",
    },
    chosen: { en: "The printed one, for want of another.", es: "El impreso, a falta de otro." },
    alternatives: [
      {
        en: "It is not known: the maximum may have been another.",
        es: "No se sabe: el máximo pudo haber sido otro.",
      },
    ],
    sources: ["twenty-years/reserve-fund/maximum"],
  },
  {
    id: "one-listed-situation-suffices",
    question: {
      en: "What does it mean that return in some of the listed situations is financed?",
      es: "¿Qué significa que se financie el retorno en algunas de las situaciones enumeradas?",
    },
    chosen: {
      en: "Any one of the situations suffices, and there are no others.",
      es: "Basta cualquiera de las situaciones, y no hay otras.",
    },
    alternatives: [
      {
        en: "The Fund chooses among them: one of them gives no claim yet.",
        es: "El Fondo elige entre ellas: encontrarse en una no basta por sí solo.",
      },
      {
        en: "The list gives examples: another vulnerable situation may do as well.",
        es: "La lista da ejemplos: también puede bastar otra situación de vulnerabilidad.",
      },
    ],
    sources: ["twenty-years/reserve-fund/ordinary-situations", "twenty-years/reserve-fund/vulnerable-situation"],
  },
  {
    id: "three-special-circumstances",
    question: { en: "What are the special circumstances?", es: "¿Cuáles son las circunstancias especiales?" },
    chosen: {
      en: "The three that are named: each of them is one, and there are no others.",
      es: "Las tres que se nombran: cada una lo es, y no hay otras.",
    },
    alternatives: [
      {
        en: "Circumstances that must be shown besides one of the three.",
        es: "Circunstancias que deben acreditarse además de una de las tres.",
      },
    ],
    sources: ["twenty-years/reserve-fund/special-circumstances"],
  },
  {
    id: "prior-joint-approval",
    question: { en: "When is an approval prior and joint?", es: "¿Cuándo es previa y conjunta una aprobación?" },
    chosen: {
      en: "When IOM and the secretariat have each approved no later than the day of the grant.",
      es: "Cuando la OIM y la Secretaría Técnica han dado cada una la suya a más tardar el día en que se otorga la asistencia.",
    },
    alternatives: [
      {
        en: "When each has approved on a day before the grant.",
        es: "Cuando cada una la ha dado en un día anterior a aquel en que se otorga la asistencia.",
      },
      {
        en: "When both have approved together, in one act, before the grant.",
        es: "Cuando ambas la han dado juntas, en un solo acto, antes de que se otorgue la asistencia.",
      },
    ],
    sources: ["twenty-years/reserve-fund/special-circumstances"],
  },

  // Publications
  {
    id: "two-declarations-of-2014",
    question: {
      en: "Are the Managua declaration of one list and the 2014 Nicaragua of the other the same document?",
      es: "¿Son el mismo documento la declaración de Managua de una lista y la de Nicaragua 2014 de la otra?",
    },
    chosen: {
      en: "They are kept apart: the meeting of June 2014 had two declarations.",
      es: "Se mantienen separadas: la reunión de junio de 2014 tuvo dos declaraciones.",
    },
    alternatives: [{ en: "They are one document under two titles.", es: "Son un solo documento con dos títulos." }],
    sources: ["twenty-years/declarations-and-guidelines/15", "iom-page/documents/10", "iom-page/meetings/85"],
  },
  {
    id: "communiques-under-the-stray-line",
    question: {
      en: "What are the documents of 1996 to 2002 that stand below the stray line in the page’s list?",
      es: "¿Qué son los documentos de 1996 a 2002 que figuran debajo de la línea suelta en la lista de la página?",
    },
    chosen: {
      en: "Joint communiqués of the Conference: the publication tells of those of Puebla and of 1999.",
      es: "Comunicados conjuntos de la Conferencia: la publicación menciona el de Puebla y el de 1999.",
    },
    alternatives: [
      {
        en: "Declarations, like those above the line, which then belongs to none of them.",
        es: "Declaraciones, como las que figuran encima de la línea, que entonces no corresponde a ninguno.",
      },
    ],
    sources: [
      "iom-page/documents/24",
      "iom-page/documents/30",
      "twenty-years/membership-criteria/1",
      "twenty-years/observer-country-criteria/2",
      "twenty-years/observer-organization-criteria/1",
      "twenty-years/criteria-footnote/approval",
    ],
  },
  {
    id: "entries-by-place-are-declarations",
    question: {
      en: "What are the documents of 2000 to 2015 that the page lists by a place or a subject alone?",
      es: "¿Qué son los documentos de 2000 a 2015 que la página indica solo por un lugar o un asunto?",
    },
    chosen: {
      en: "Declarations, like those of the years before them in the list: each annual meeting ends with one.",
      es: "Declaraciones, como las que las preceden en la lista: cada reunión anual concluye con una.",
    },
    alternatives: [
      {
        en: "Documents of another kind: the entries do not say what they are.",
        es: "Documentos de otro tipo: las entradas no dicen qué son.",
      },
    ],
    sources: [
      "iom-page/documents/8",
      "iom-page/documents/9",
      "iom-page/documents/22",
      "iom-page/documents/23",
      "twenty-years/vice-ministerial-meeting/declaration",
      "twenty-years/declarations-and-guidelines/2",
    ],
  },
]);

/** The rows as they are. Their type keeps the ids and forgets the texts, which would fill the declarations of types. */
function listed<const Id extends string>(rows: readonly ReadingRow<Id>[]): readonly ReadingRow<Id>[] {
  return rows;
}

/** The id of a reading. */
export type ReadingId = (typeof readingTable)[number]["id"];
