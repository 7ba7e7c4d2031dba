// Words of the generated agreements: pairs of German and English, invented for measuring.

/** Codes, as in content, with names; Norway's is a trap for readers of YAML. */
export const countries = [
  ["no", "Norwegen", "Norway"],
  ["de", "Deutschland", "Germany"],
  ["ca", "Kanada", "Canada"],
  ["jp", "Japan", "Japan"],
  ["ie", "Irland", "Ireland"],
  ["pt", "Portugal", "Portugal"],
  ["cl", "Chile", "Chile"],
  ["gh", "Ghana", "Ghana"],
  ["fi", "Finnland", "Finland"],
  ["it", "Italien", "Italy"],
  ["nz", "Neuseeland", "New Zealand"],
  ["cz", "Tschechien", "Czechia"],
];

/** Each with every kind of house: 20 × 3 = 60 actors. */
export const houses =
  "Ahorn Basalt Caldera Dattel Espe Fjord Granit Hafen Ilex Jade Kranich Lotse & Söhne Mole Nordlicht Ostra Pirol Quelle Riff Salbei Tide"
    .split(/ (?!&|Söhne)/);
export const kinds = [
  ["laboratory", "Labor", "Laboratory"],
  ["ministry", "Ministerium", "Ministry"],
  ["company", "Werke", "Works"],
];

export const types = [
  ["framework-agreement", "Rahmenabkommen", "Framework agreement"],
  ["memorandum-of-understanding", "Absichtserklärung", "Memorandum of understanding"],
  ["memorandum-of-cooperation", "Kooperationserklärung", "Memorandum of cooperation"],
  ["project-arrangement", "Projektvereinbarung", "Project arrangement"],
  ["programme", "Förderprogramm", "Funding programme"],
  ["treaty", "Staatsvertrag", "Treaty"],
  ["other", "Liefervertrag", "Supply contract"],
];

export const domains = [
  ["wind", "Windkraft", "Wind power"],
  ["tides", "Gezeitenkraft", "Tidal power"],
  ["storage", "Energiespeicher", "Energy storage"],
  ["chips", "Chipfertigung", "Chip making"],
  ["photonics", "Photonik", "Photonics"],
  ["computing", "Hochleistungsrechnen", "High-performance computing"],
  ["language-models", "Sprachmodelle", "Language models"],
  ["genomics", "Genomforschung", "Genomics"],
  ["medicines", "Arzneimittel", "Medicines"],
  ["railways", "Bahnverkehr", "Railways"],
  ["airspace", "Luftraum", "Airspace"],
  ["ports", "Häfen", "Ports"],
  ["orbit", "Erdbeobachtung", "Earth observation"],
  ["navigation", "Satellitennavigation", "Satellite navigation"],
  ["rivers", "Flüsse", "Rivers"],
  ["peat", "Moorschutz", "Peatland protection"],
  ["timber", "Holzbau", "Timber building"],
  ["oceans", "Meeresforschung", "Marine research"],
  ["metrology", "Messwesen", "Metrology"],
  ["ledgers", "Digitale Register", "Digital registers"],
  ["trade-data", "Handelsdaten", "Trade data"],
  ["schools", "Schulen", "Schools"],
  ["visas", "Gastaufenthalte", "Research visits"],
  ["networks", "Netzsicherheit", "Network security"],
];

export const publishers =
  "Anzeiger für Verträge|Baltic Gazette|Chronik der Ämter|Docket Weekly|Echo der Häfen|Fjord Register|Gesetzblatt Mitte|Harbour Notices|Institutsbote|Journal of Accords"
    .split("|");

/** In German the same as subject and as object. */
export const goods = [
  ["gemeinsame Prüfstände", "joint test benches"],
  ["offene Messdaten", "open measurement data"],
  ["abgestimmte Sendezeiten", "coordinated broadcasting hours"],
  ["neue Gastprofessuren", "new visiting chairs"],
  ["gegenseitig anerkannte Zeugnisse", "mutually recognised certificates"],
  ["geteilte Rechenzeiten", "shared computing time slots"],
  ["jährliche Arbeitsberichte", "annual working reports"],
  ["unabhängige Gutachten", "independent reviews"],
  ["einheitliche Dateiformate", "uniform file formats"],
  ["zusätzliche Werkstätten", "additional workshops"],
  ["befristete Stellen", "temporary posts"],
  ["bewegliche Labore", "mobile laboratories"],
  ["schwimmende Messstationen", "floating measuring stations"],
  ["feste Ansprechpersonen", "permanent contact persons"],
  ["vereinfachte Zollpapiere", "simplified customs papers"],
  ["gestaffelte Zahlungen", "staggered payments"],
  ["verbindliche Eichmaße", "binding reference measures"],
  ["gemeinsame Notfallübungen", "joint emergency exercises"],
  ["wiederverwendbare Bauteile", "reusable components"],
  ["öffentliche Anhörungen", "public hearings"],
];

/** As an infinitive. */
export const verbs = [
  ["planen", "plan"],
  ["bezahlen", "pay for"],
  ["prüfen", "examine"],
  ["erweitern", "extend"],
  ["bündeln", "pool"],
  ["vorbereiten", "prepare"],
];

export const manners = [
  ["in kleinen Schritten", "in small steps"],
  ["unter Aufsicht eines Beirats", "under the eyes of a board"],
  ["ohne weitere Auflagen", "without further conditions"],
  ["nach gemeinsamen Regeln", "by common rules"],
  ["auf eigene Kosten", "at their own expense"],
];

/** Of A, B actors; C, D countries; P, Q goods; V verb; W manner; M domain; n, m numbers; y year. */
export const sentences = [
  ["{A} und {B} wollen {P} {W} {V}.", "{A} and {B} intend to {V} {P} {W}."],
  ["Vorgesehen sind dafür **{n} Millionen Euro**, einschließlich der Ausgaben für {P}.", "**{n} million euros** are set aside for this, including what {P} cost."],
  ["Ab {y} sollen {P} auch in {C} und {D} bereitstehen.", "From {y} on, {P} are to be available in {C} and {D} as well."],
  ["Für {M} sind {P} Pflicht, während {Q} freigestellt bleiben.", "In {M}, {P} are mandatory, while {Q} remain optional."],
  ["Ein Lenkungskreis tritt {m} Mal im Jahr zusammen und kann {P} {V}.", "A steering group meets {m} times a year and can {V} {P}."],
  ["Offen ist noch, wer {P} verwaltet und wie sich {Q} {W} {V} lassen.", "It is still open who manages {P} and how to {V} {Q} {W}."],
  ["{A} spricht von {n} Standorten, vor allem in {C}.", "{A} speaks of {n} sites, above all in {C}."],
  ["{B} sagt zu, {P} offenzulegen und *{Q}* laufend nachzuführen.", "{B} promises to disclose {P} and to keep *{Q}* up to date."],
  ["Die Zusage gilt {m} Jahre und endet, sobald {P} fehlen.", "The pledge holds for {m} years and ends once {P} are missing."],
  ["In {C} rechnet man damit, dass {P} den Aufwand um {m} Prozent senken.", "In {C}, {P} are expected to cut the effort by {m} per cent."],
  ["Wer {M} betreibt, muss sich darauf {W} einstellen.", "Those who work in {M} have to prepare for it {W}."],
  ["Kündigen kann jede Seite, wenn {P} nicht binnen {n} Tagen vorliegen.", "Either side can give notice if {P} are not in place within {n} days."],
  ["Beide Seiten {V} außerdem {P}, soweit {Q} es erlauben.", "Both sides also {V} {P} as far as {Q} allow."],
  ["Nach Lesart von {B} schließt das eine Lücke aus dem Jahr {y}.", "In the reading of {B}, this closes a gap from the year {y}."],
  ["Aus {D} kommt Widerspruch: {P} seien dort kaum geregelt.", "There is opposition from {D}: {P} are hardly regulated there."],
  ["Im Anhang stehen {n} Maßnahmen, darunter {P} und {Q}.", "The annex has {n} measures, among them {P} and {Q}."],
];

export const items = [
  ["{P}, betreut von {m} Fachleuten", "{P}, looked after by {m} specialists"],
  ["{Q} für {n} Millionen Euro", "{Q} for {n} million euros"],
  ["eine Geschäftsstelle in {C} mit {m} Stellen", "an office in {C} with {m} posts"],
  ["Berichte an {A} über {M}", "reports to {A} on {M}"],
  ["{P} {W}", "{P} {W}"],
];

export const headings = [
  ["Was vereinbart ist", "What was agreed"],
  ["Wie es einzuordnen ist", "How to read it"],
  ["Was es kostet", "What it costs"],
  ["Was als Nächstes kommt", "What comes next"],
  ["Was offen ist", "What is open"],
];

/** What pages say, for peers that have no words of their own. */
export const interfaceWords = {
  site: ["Abkommen in Zahlen", "Agreements in figures"],
  tagline: ["Erfundenes zum Messen.", "Invented for measuring."],
  language: ["Deutsch", "English"],
  home: ["Start", "Home"],
  agreements: ["Abkommen", "Agreements"],
  domains: ["Themen", "Domains"],
  sources: ["Quellen", "Sources"],
  menu: ["Hauptmenü", "Main menu"],
  languages: ["Sprachen", "Languages"],
  here: ["Sie sind hier", "You are here"],
  facts: ["Auf einen Blick", "At a glance"],
  date: ["Datum", "Date"],
  type: ["Art", "Type"],
  parties: ["Parteien", "Parties"],
  key: ["Kennung", "Key"],
  related: ["Verwandtes", "Related"],
  publisher: ["Herausgeber", "Publisher"],
  address: ["Adresse", "Address"],
  cited: ["Zitiert in", "Cited in"],
  latest: ["Zuletzt", "Latest"],
  earlier: ["Zurück", "Back"],
  later: ["Weiter", "Further"],
  of: ["von", "of"],
  footer: ["Alles hier ist erfunden.", "All of this is invented."],
  dates: ["2. January 2006", "2 January 2006"],
};
