import type { Wording } from "../kernel/answer.js";

/** A public page outside the two documents: what it reports is never more than `reported`. */
interface ReportRow {
  readonly id: `reported/${string}/${number}`;
  readonly label: string;
  readonly es: string;
  readonly url: string;
}

/** What the reported pages are about, as a citation names it. */
export const reportTopics = {
  "reported/presidency-2017": { en: "Public pages on the presidency of 2017", es: "Páginas públicas sobre la presidencia de 2017" },
  "reported/presidency-2018": { en: "Public pages on the presidency of 2018", es: "Páginas públicas sobre la presidencia de 2018" },
  "reported/presidency-2019": { en: "Public pages on the presidency of 2019", es: "Páginas públicas sobre la presidencia de 2019" },
  "reported/presidency-2020": { en: "Public pages on the presidency of 2020", es: "Páginas públicas sobre la presidencia de 2020" },
  "reported/presidency-2021": { en: "Public pages on the presidency of 2021", es: "Páginas públicas sobre la presidencia de 2021" },
  "reported/presidency-2022": { en: "Public pages on the presidency of 2022", es: "Páginas públicas sobre la presidencia de 2022" },
  "reported/presidency-2026": { en: "Public page that announces the presidency of 2026", es: "Página pública que anuncia la presidencia de 2026" },
  "reported/theme-2002": { en: "Public page with the theme of 2002 in Spanish", es: "Página pública con el tema de 2002 en español" },
  "reported/theme-2011": { en: "Public page with the theme of 2011 in Spanish", es: "Página pública con el tema de 2011 en español" },
  "reported/theme-2012": { en: "Public page with the theme of 2012 in Spanish", es: "Página pública con el tema de 2012 en español" },
  "reported/theme-2021": { en: "Public page on the theme of 2021", es: "Página pública sobre el tema de 2021" },
  "reported/observer-organizations": { en: "The Conference’s page in Spanish on the observer organizations", es: "Página de la Conferencia en español sobre las Organizaciones Observadoras" },
  "reported/executive-secretariat": { en: "Public page on the Executive Secretariat", es: "Página pública sobre la Secretaría Ejecutiva" },
  "reported/meetings-2018": { en: "Public page on the meetings of 2018", es: "Página pública sobre las reuniones de 2018" },
  "reported/reserve-fund": { en: "Public pages on the Reserve Fund", es: "Páginas públicas sobre el Fondo de Reserva" },
  "reported/working-groups": { en: "Public pages on the Working Groups", es: "Páginas públicas sobre los Grupos de Trabajo" },
  "reported/names-of-bodies": { en: "Public pages with Spanish names of bodies", es: "Páginas públicas con nombres de órganos en español" },
} as const satisfies Record<`reported/${string}`, Wording>;

/** The pages that reported facts rest on, read as stored excerpts. */
export const reports = [
  { id: "reported/presidency-2017/1", label: "The Troika of 2018, with El Salvador as the former presidency", es: "La Troika de 2018, con El Salvador como presidencia anterior", url: "https://sertv.gob.pa/nacionalfm/?p=30045" },
  { id: "reported/presidency-2017/2", label: "The Vice-Ministerial Meeting of 2017 held in El Salvador", es: "La Reunión Viceministerial de 2017 celebrada en El Salvador", url: "https://diariocolatino.com/salvador-congrega-xxi-reunion-viceministerial-la-crm" },
  { id: "reported/presidency-2018/1", label: "The Troika of 2018, with Panama as the current presidency", es: "La Troika de 2018, con Panamá como presidencia actual", url: "https://sertv.gob.pa/nacionalfm/?p=30045" },
  { id: "reported/presidency-2018/2", label: "Panama receives the presidency on 30 November 2017", es: "Panamá recibe la presidencia el 30 de noviembre de 2017", url: "http://radiomigrantes-es.net/noticias/general-1/24-11-2017/panama-asumira-presidencia-de-la-conferencia-regional-sobre-migracion" },
  { id: "reported/presidency-2018/3", label: "The Conference’s page naming Panama as presidency", es: "La página de la Conferencia que nombra a Panamá como presidencia", url: "http://portal.rcmvs.org/en/about-us/presidency-pro-t%C3%A9mpore" },
  { id: "reported/presidency-2018/4", label: "Panama presides over the Conference in May 2018", es: "Panamá preside la Conferencia en mayo de 2018", url: "https://www.gub.uy/ministerio-relaciones-exteriores/comunicacion/noticias/primera-reunion-plenaria-entre-conferencias-regionales-sobre-migraciones" },
  { id: "reported/presidency-2019/1", label: "The Conference’s page naming Guatemala as presidency", es: "La página de la Conferencia que nombra a Guatemala como presidencia", url: "http://crmsv.org/en/about-us/presidency-pro-t%C3%A9mpore" },
  { id: "reported/presidency-2019/2", label: "The XXIV Conference under the presidency of Guatemala", es: "La XXIV Conferencia bajo la presidencia de Guatemala", url: "https://programamesocaribe.iom.int/en/news/regional-conference-migrations-relaunch-process" },
  { id: "reported/presidency-2020/1", label: "Mexico elected for 2021, working with Guatemala and Costa Rica", es: "México elegido para 2021, junto con Guatemala y Costa Rica", url: "http://pere.proteccioncivil.gob.mx/es/PoliticaMigratoria/crmm2021" },
  { id: "reported/presidency-2020/2", label: "Costa Rica holds the XXV Conference", es: "Costa Rica celebra la XXV Conferencia", url: "https://voa.pangea-cms.com/preview/es/a/centroamerica_costa-rica-se-compromete-proteger-y-dar-acogida-migrantes/6069904.html" },
  {
    id: "reported/presidency-2020/3",
    label: "Costa Rica’s agenda for 2020 names the organization of the Conference",
    es: "La agenda de Costa Rica para 2020 incluye la organización de la Conferencia",
    url: "http://www.embajadacostaricaitalia.it/it/ministro-de-relaciones-exteriores-de-costa-rica-destaca-hechos-relevantes-del-2019/",
  },
  { id: "reported/presidency-2021/1", label: "Mexico takes on the presidency of 2021", es: "México asume la presidencia de 2021", url: "https://oaxacaentrelineas.com/asume-mexico-presidencia-pro-tempore-2021-de-la-conferencia-regional-sobre-migracion" },
  { id: "reported/presidency-2021/2", label: "Consultation Group meeting of July 2021 under Mexico", es: "Reunión del Grupo de Consulta de julio de 2021 bajo México", url: "https://cxunews.mx/2021/07/29/reunion-del-grupo-regional-de-consulta-de-la-conferencia-regional-sobre-migracion" },
  { id: "reported/presidency-2022/1", label: "El Salvador takes on the presidency of 2022", es: "El Salvador asume la presidencia de 2022", url: "https://vozdeladiasporanews.com/en/en-2022-el-salvador-asume-la-presidencia-pro-tempore-de-la-conferencia-regional-sobre-migracion/" },
  { id: "reported/presidency-2022/2", label: "El Salvador reports on its presidency to the OAS", es: "El Salvador informa a la OEA sobre su presidencia", url: "https://rree.gob.sv/el-salvador-expone-avances-de-la-ppt-de-la-crm-en-la-comision-de-asuntos-migratorios-de-la-oea/" },
  { id: "reported/presidency-2026/1", label: "A civil-society page that expects Guatemala to preside in 2026", es: "Una página de la sociedad civil que prevé la presidencia de Guatemala en 2026", url: "https://pami-guatemala.org/?p=8423" },
  { id: "reported/theme-2002/1", label: "The theme of the VII Conference, Guatemala 2002, in Spanish", es: "El tema de la VII Conferencia, Guatemala 2002, en español", url: "https://deploy.studylib.es/doc/3305424/vii-conferencia-regional-sobre-migraci%C3%B3n---guatemala-2002" },
  { id: "reported/theme-2011/1", label: "A press report in Spanish with the theme of 2011", es: "Una nota de prensa en español con el tema de 2011", url: "https://www.lainformacion.com/espana/diez-paises-discuten-en-santo-domingo-sobre-politica-migratoria_dUserCJLNHmbmljw8XAef/" },
  { id: "reported/theme-2012/1", label: "A press report in Spanish with the theme of 2012", es: "Una nota de prensa en español con el tema de 2012", url: "https://www.lainformacion.com/espana/diez-paises-discuten-en-santo-domingo-sobre-politica-migratoria_dUserCJLNHmbmljw8XAef/" },
  { id: "reported/theme-2021/1", label: "A press report with the slogan of the Conference of 2021", es: "Una nota de prensa con el lema de la Conferencia de 2021", url: "https://thediplomaticinsight.com/mexico-hosted-regional-conference-on-migration" },
  { id: "reported/observer-organizations/1", label: "The observer organizations by their Spanish acronyms", es: "Las Organizaciones Observadoras por sus siglas en español", url: "http://rcmvs.org/es/node/19" },
  { id: "reported/executive-secretariat/1", label: "Renaming of the Secretariat decided during the relaunch of 2019", es: "Cambio de nombre de la Secretaría decidido durante el relanzamiento de 2019", url: "https://rcmvs.org/en/node/5" },
  { id: "reported/meetings-2018/1", label: "The XXIII meeting in Panama City, November 2018, with the Consultation Group just before", es: "La XXIII reunión en Ciudad de Panamá, noviembre de 2018, con el Grupo de Consulta justo antes", url: "https://crmsv.org/es/taxonomy/term/20?page=1" },
  { id: "reported/reserve-fund/1", label: "The Conference’s protocol for the Fund, with its Spanish name", es: "El protocolo de la Conferencia para el Fondo, con su nombre en español", url: "https://vdocuments.co/protocolo-para-la-solicitud-autorizacion-y-operacion-de-protocolo-para.html" },
  { id: "reported/reserve-fund/2", label: "IOM’s page on the Fund: persons over seventy, and who may apply", es: "La página de la OIM sobre el Fondo: personas de más de setenta años y quién puede solicitarlo", url: "https://rosanjose.iom.int/en/rcm-assisted-voluntary-return-fund" },
  { id: "reported/reserve-fund/3", label: "A fund financed by the Member Countries and implemented by IOM", es: "Un fondo financiado por los Países Miembros e implementado por la OIM", url: "https://rree.gob.sv/el-salvador-expone-avances-de-la-ppt-de-la-crm-en-la-comision-de-asuntos-migratorios-de-la-oea/" },
  {
    id: "reported/working-groups/1",
    label: "Four Working Groups named at the Consultation Group meeting of July 2021",
    es: "Cuatro Grupos de Trabajo nombrados en la reunión del Grupo de Consulta de julio de 2021",
    url: "https://cxunews.mx/2021/07/29/reunion-del-grupo-regional-de-consulta-de-la-conferencia-regional-sobre-migracion",
  },
  { id: "reported/working-groups/2", label: "Four Working Groups named on the Conference’s page about the presidency, 2024", es: "Cuatro Grupos de Trabajo nombrados en la página de la Conferencia sobre la presidencia, 2024", url: "https://www.rcmvs.org/en/about-us/presidency-pro-t%C3%A9mpore" },
  {
    id: "reported/working-groups/3",
    label: "Four Working Groups named at the XXV Conference, December 2020",
    es: "Cuatro Grupos de Trabajo nombrados en la XXV Conferencia, diciembre de 2020",
    url: "https://voa.pangea-cms.com/preview/es/a/centroamerica_costa-rica-se-compromete-proteger-y-dar-acogida-migrantes/6069904.html",
  },
  { id: "reported/names-of-bodies/1", label: "Spanish name of the Vice-Ministerial Meeting", es: "Nombre en español de la Reunión Viceministerial", url: "https://caudalinformativo.com/?p=16797" },
  { id: "reported/names-of-bodies/2", label: "Conclusions of the Consultation Group in Spanish, May 2008", es: "Conclusiones del GRCM, mayo de 2008", url: "http://studylib.es/doc/3305450/conclusiones-del-grcm--mayo-de-2008-" },
  { id: "reported/names-of-bodies/3", label: "Spanish name of the Network for Consular Protection", es: "Nombre en español de la Red para la Protección Consular", url: "https://slideplayer.es/slide/16730087" },
  { id: "reported/names-of-bodies/4", label: "Conference’s page in Spanish, with its own names", es: "Página de la Conferencia en español, con sus propios nombres", url: "http://rcmvs.org/es/node/19" },
  { id: "reported/names-of-bodies/5", label: "Conference’s own site, with its name in Spanish", es: "Sitio de la Conferencia, con su nombre en español", url: "https://rcmvs.org" },
  { id: "reported/names-of-bodies/6", label: "South American Conference’s own site, with its name in Spanish", es: "Sitio de la Conferencia Suramericana, con su nombre en español", url: "https://csmigraciones.org/es/quienes-somos/que-es-la-csm" },
  { id: "reported/names-of-bodies/7", label: "Document of the VI Conference in Spanish, 2001", es: "Documento de la VI Conferencia en español, 2001", url: "https://deploy.studylib.es/doc/3305420/vi-conferencia-regional-sobre-migraci%C3%B3n---san-jos%C3%A9-2001" },
] as const satisfies readonly ReportRow[];

/** The id of a reported page. */
export type ReportId = (typeof reports)[number]["id"];
