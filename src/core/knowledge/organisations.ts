import { wordClass } from "../text/word-class.ts";
import { COMPANIES } from "./companies.ts";
import { TEAMS } from "./teams.ts";
import { commaList, wordList } from "./word-list.ts";

/** An organisation known by name: its forms (the first is canonical), country and what it is. */
export interface KnownOrganisation {
  readonly forms: readonly string[];
  readonly country: string | null;
  readonly role: string;
}

/** `canonical | other form | other form @ISO`: one organisation a line. */
function read(role: string, lines: string): KnownOrganisation[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [forms = "", country] = line.split("@");
      return {
        forms: forms.split("|").flatMap((form) => (form.trim() === "" ? [] : [form.trim()])),
        country: country ?? null,
        role,
      };
    });
}

/** News agencies and outlets: sources that carry one agency's text share an origin. */
const MEDIA: readonly KnownOrganisation[] = [
  ...read(
    "news agency",
    `
    Reuters @GBR
    Agence France-Presse | AFP @FRA
    Associated Press | AP @USA
    United Press International | UPI @USA
    Bloomberg | Bloomberg News @USA
    Interfax @RUS
    TASS | ITAR-TASS | Itar-Tass | Tass @RUS
    RIA Novosti | RIA @RUS
    Sputnik @RUS
    Islamic Republic News Agency | IRNA @IRN
    Fars News Agency | Fars | Fars News @IRN
    Tasnim News Agency | Tasnim @IRN
    Mehr News Agency | Mehr @IRN
    Iranian Students' News Agency | ISNA @IRN
    Xinhua | Xinhua News Agency | New China News Agency @CHN
    Kyodo | Kyodo News @JPN
    Yonhap | Yonhap News Agency @KOR
    Korean Central News Agency | KCNA @PRK
    Anadolu Agency | Anadolu @TUR
    Press Trust of India | PTI @IND
    Asian News International | ANI @IND
    Deutsche Presse-Agentur | DPA | dpa @DEU
    ANSA @ITA
    EFE @ESP
    Press Association | PA Media @GBR
    Canadian Press @CAN
    Saudi Press Agency | SPA @SAU
    SANA @SYR
    WAFA @PSE
    Ukrinform @UKR
    `,
  ),
  ...read(
    "news outlet",
    `
    BBC | British Broadcasting Corporation | BBC News @GBR
    CNN @USA
    Fox News @USA
    NBC | NBC News @USA
    CBS | CBS News @USA
    ABC News @USA
    MSNBC @USA
    CNBC @USA
    NPR | National Public Radio @USA
    ESPN @USA
    Al Jazeera | Al-Jazeera @QAT
    Al Arabiya | Al-Arabiya @SAU
    Press TV @IRN
    Radio Free Europe/Radio Liberty | RFE/RL | Radio Free Europe @USA
    Voice of America | VOA @USA
    Deutsche Welle @DEU
    New York Times | NYT @USA
    Washington Post @USA
    Wall Street Journal | WSJ @USA
    USA Today @USA
    Los Angeles Times | LA Times @USA
    Chicago Tribune @USA
    Boston Globe @USA
    Miami Herald @USA
    Detroit Free Press @USA
    Detroit News @USA
    Guardian @GBR
    Financial Times @GBR
    Daily Telegraph @GBR
    Daily Mail @GBR
    Economist @GBR
    Jerusalem Post @ISR
    Haaretz @ISR
    Times of Israel @ISR
    Moscow Times @RUS
    Kommersant @RUS
    Tehran Times @IRN
    Global Times @CHN
    People's Daily @CHN
    Le Monde @FRA
    Der Spiegel @DEU
    Politico @USA
    Axios @USA
    `,
  ),
];

const INTERNATIONAL = read(
  "international organisation",
  `
  United Nations | UN | U.N.
  United Nations Security Council | UN Security Council | U.N. Security Council | Security Council
  European Union | EU | E.U.
  North Atlantic Treaty Organization | NATO | Nato
  International Atomic Energy Agency | IAEA
  International Monetary Fund | IMF
  World Bank
  World Health Organization | World Health Organisation | WHO
  World Trade Organization | WTO
  Organization of the Petroleum Exporting Countries | OPEC | OPEC+ | Opec
  Arab League
  African Union
  Shanghai Cooperation Organization | Shanghai Cooperation Organisation | SCO
  Eurasian Economic Union | EAEU | EEU
  Commonwealth of Independent States
  Collective Security Treaty Organization | CSTO
  Gulf Cooperation Council | GCC
  Association of Southeast Asian Nations | ASEAN
  Organisation for Economic Co-operation and Development | OECD
  Organization for Security and Co-operation in Europe | OSCE
  BRICS
  UNICEF
  UNESCO
  UNHCR
  UNRWA
  Interpol
  Europol
  International Criminal Court | ICC
  International Court of Justice | ICJ
  Red Cross | International Committee of the Red Cross | ICRC
  Red Crescent
  Doctors Without Borders | Médecins Sans Frontières | MSF
  Amnesty International
  Human Rights Watch
  FIFA
  UEFA
  International Olympic Committee | IOC
  `,
);

/** Seats that stand for the government or force inside them. */
const GOVERNMENT_SEATS = read(
  "government",
  `
  Kremlin @RUS
  White House @USA
  Pentagon @USA
  State Department | U.S. State Department | US State Department @USA
  Congress | U.S. Congress | US Congress @USA
  Senate | U.S. Senate | US Senate @USA
  House of Representatives @USA
  Supreme Court
  Capitol Hill @USA
  Downing Street | 10 Downing Street @GBR
  Whitehall @GBR
  House of Commons @GBR
  House of Lords @GBR
  Elysee | Élysée | Élysée Palace | Elysee Palace @FRA
  Bundestag @DEU
  Knesset @ISR
  Duma | State Duma @RUS
  Majlis @IRN
  Foggy Bottom @USA
  Blue House @KOR
  Zhongnanhai @CHN
  Federal Reserve | Fed @USA
  European Commission
  European Parliament
  European Central Bank | ECB
  Federal Bureau of Investigation | FBI @USA
  Central Intelligence Agency | CIA @USA
  National Security Agency | NSA @USA
  Department of Homeland Security | DHS @USA
  Environmental Protection Agency | EPA @USA
  Food and Drug Administration | FDA @USA
  Federal Aviation Administration | FAA @USA
  Federal Trade Commission | FTC @USA
  Federal Emergency Management Agency | FEMA @USA
  Securities and Exchange Commission | SEC @USA
  Centers for Disease Control and Prevention | CDC @USA
  National Transportation Safety Board | NTSB @USA
  U.S. Geological Survey | US Geological Survey | United States Geological Survey | USGS @USA
  NASA | Nasa @USA
  FSB @RUS
  Mossad @ISR
  Israel Defense Forces | IDF @ISR
  MI5 @GBR
  MI6 @GBR
  Scotland Yard @GBR
  Revolutionary Guards | Revolutionary Guard | Islamic Revolutionary Guard Corps | Revolutionary Guard Corps | IRGC @IRN
  `,
);

const ARMED_GROUPS = read(
  "armed group",
  `
  Hamas @PSE
  Islamic Jihad | Palestinian Islamic Jihad @PSE
  Fatah @PSE
  Palestinian Authority @PSE
  Hezbollah | Hizbollah | Hizbullah @LBN
  Houthis | Houthi | Ansar Allah @YEM
  Taliban @AFG
  Islamic State | ISIS | ISIL | IS group | Daesh
  al-Qaeda | al-Qaida | Al-Qaeda | al Qaeda | Al Qaeda
  Boko Haram @NGA
  al-Shabaab | al-Shabab @SOM
  Wagner Group | Wagner @RUS
  Tamil Tigers | LTTE @LKA
  FARC @COL
  PKK | Kurdistan Workers' Party
  `,
);

/** Bodies every newsroom names without explaining them. */
export const KNOWN_ORGANISATIONS: readonly KnownOrganisation[] = [
  ...MEDIA,
  ...INTERNATIONAL,
  ...GOVERNMENT_SEATS,
  ...ARMED_GROUPS,
  ...read("company", COMPANIES),
  ...TEAMS.map(({ name, country }) => ({ forms: [name], country, role: "team" })),
  ...read("sports league", "National Football League | NFL @USA\nNBA @USA\nMLB @USA\nNHL @USA\nNCAA @USA"),
];

const FIRM_WORDS = wordList(`
    aerospace air airlines airways associates automotive aviation bancorp brothers capital chemicals chemie co companies
    company consultants consulting corp corporation electronics energy enterprises entertainment foods gmbh group
    holding holdings hotels inc incorporated industries instruments insurance investments laboratories laboratory labs
    limited lines llc llp logistics ltd management materials metals minerals mining motors partners petroleum pharmaceuticals
    pictures plc products properties railways records resources restaurants securities semiconductor shipping software
    solutions steel stores systems technologies telecom therapeutics ventures
`);

/** Last word of a firm's name. */
export const FIRM_TAILS = wordClass(FIRM_WORDS);

/** Last word of an organisation's name, a firm's or another body's. */
export const ORGANISATION_TAILS = wordClass([
  ...FIRM_WORDS,
  ...wordList(`
    academy administration advisers advisors agency alliance army assembly association attorneys authority bank board
    brigade bureau cabinet center centre chamber church club coalition college command commission committee
    communications confederation congress consortium cooperative corps council court department directorate exchange
    federation financial force forces foundation front fund guard guards headquarters hospital institute institution
    international league mafia magazine media militia ministry mission mosque movement museum navy network news
    newspaper office orchestra organisation organization parliament party police radio regiment registry rescue
    research school secretariat senate service services society squad stoppers studios survey syndicate television
    times tribunal tribune trust union university watch
  `),
]);

/** First word of the names of firms and bodies in languages that put it first: "Banco Duero", "PT Sagara". */
export const ORGANISATION_OPENERS = wordClass(
  wordList(`
    aerolíneas aerolineas asociación asociacion banca banco banque cervecería cerveceria companhia compañía compania
    confederación confederacion constructora consorcio cooperativa corporación corporacion empresa ferrocarriles
    federación federacion fundación fundacion groupe grupo minera ministerio ministère pt siderúrgica siderurgica
    sindicato société societe transportes universidad universitas université yayasan
  `),
);

/** Heads that take "of": "Ministry of Health", "University of Michigan", "Bank of England". */
export const ORGANISATION_OF_HEADS = wordClass(
  wordList(`
    academy agency association bank board bureau chamber church college commission committee confederation
    council court department directorate federation foundation institute league ministry office organisation
    organization school secretariat society union university voice
  `),
);

/** Heads whose of-phrase joins fields with "and": "Department of Housing and Urban Development". */
export const GOVERNMENT_HEADS = wordClass(
  wordList(`agency board bureau commission committee department directorate ministry office secretariat`),
);

/** Nouns that say the name beside them is a firm or body: "accounting firm Fenwick Advisors". */
export const ORGANISATION_NOUNS = wordClass(
  wordList(`
    agency airline bank brand broadcaster brokerage builder business carmaker automaker chain charity chipmaker
    club company conglomerate consultancy contractor developer distributor drugmaker exchange firm giant group
    insurer lender maker manufacturer newspaper magazine operator organisation organization party producer provider
    publisher restaurant retailer rival startup start-up station studio subsidiary supermarket supplier team
    think-tank university utility vendor website
    alliance broadsheet carrier coalition federation foodmaker homebuilder housebuilder jetmaker ngo nonprofit
    planemaker refiner shipbuilder steelmaker tabloid toymaker truckmaker union
  `),
);

/** Nouns that stand after an organisation's name: "Brightmere officials", "EDS shares". */
export const ORGANISATION_FOLLOWERS = wordClass(
  wordList(`
    affiliate analyst ceo cfo chairman cio customers employee employees executive executives founder headquarters
    management manager officials owner president shareholders shares spokesman spokesperson spokeswoman staff
    stock stores subsidiary worker workers
  `),
);

/** Capital-letter words that are no organisations. */
export const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  commaList(`
    TV, DVD, CD, PC, IT, CEO, CFO, CIO, COO, CTO, VP, PM, AM, A.M., P.M., GMT, EST, EDT, PST, PDT, CST, CDT, MST, BST, CET,
    CEST, UTC, ET, PT, MT, HIV, AIDS, DNA, RNA, GPS, SUV, RV, ATM, PIN, ID, IQ, IPO, GDP, GNP, VAT, CCTV, LED, LCD, USB,
    MPH, KM, KG, MB, GB, OK, PR, HR, QR, SMS, URL, HTML, PDF, FAQ, DIY, VIP, UFO, UAV, UAVS, ICBM, IED, MRI, ICU, ER, EMS, PTSD,
    MVP, TD, QB, INT, NO, AD, BC, BCE, CE, II, III, IV, VI, VII, VIII, IX, XI, XII, JR, SR, MD, PHD, BA, MA, MBA, DJ, MC, RSVP,
    LGBT, LGBTQ, COVID, SARS, US, USA, UK, UAE, DC, LA, NY, NYC, KC, USD, GBP, EUR, JPY, RUB, IRR, AI, VR, AR, EV, PHOTO, FILE,
    SOS, DUI, DWI, SWAT, POW, MIA, ASAP, FYI, NW, NE, SW, SE, TIPS, NOTES, NOTE, NEWS, UPDATE, UPDATED, EDITOR, WATCH, MORE, READ, RELATED, AFC, NFC, AL, NL, IR, DOI, ISBN, Q&A, R&D, A, I, X, S, P
  `),
);

/** Tails that are as often surnames: after a given name they close a person's name. */
export const ALSO_SURNAME_TAILS = wordClass(
  wordList(`church bank guard watch court school mission trust post office power front brothers`),
);
