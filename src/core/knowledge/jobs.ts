import { TRADES } from "./person-nouns.ts";
import { ROLE_NOUNS } from "./roles.ts";
import { wordList } from "./word-list.ts";

/** What somebody may be called before a name that is neither a job nor an office. */
const NO_JOBS: ReadonlySet<string> = new Set(
  wordList(`activist candidate consultant critic defender dictator expert fighter fugitive gunman monarch neighbor neighbour
  owner partner resident retiree shooter star survivor suspect victim veteran witness magnate mogul tycoon tsar
  philanthropist worker employee official executive leader mother newlywed orphan toddler volunteer delegate safety
  receiver representative general receptionist`),
);

/** Trades, professions and offices by field, base forms, besides those that stand before names as titles. */
const MORE_JOBS: readonly string[] = wordList(`
  assistant aide cadet leader receptionist volunteer delegate representative general executive official consultant worker employee
  barrister solicitor paralegal notary bailiff coroner usher clerk conveyancer
  doctor physician medic surgeon nurse midwife dentist pharmacist paramedic psychologist psychiatrist vet veterinarian
  optician radiographer physiotherapist therapist carer caregiver orderly anaesthetist anesthesiologist cardiologist
  oncologist paediatrician pediatrician pathologist epidemiologist virologist chiropractor osteopath dietitian gp
  teacher headteacher headmaster headmistress lecturer tutor professor student pupil undergraduate postgraduate
  schoolboy schoolgirl schoolteacher librarian nursery-worker childminder nanny babysitter governess apprentice trainee intern
  cadet recruit freshman sophomore senior-pupil
  policeman policewoman cop constable detective trooper marshal ranger jailer warder bouncer doorman bodyguard
  guard watchman lifeguard coastguard firefighter fireman soldier marine sailor airman paratrooper
  commando serviceman servicewoman reservist mercenary corporal private submariner
  farmer farmhand farmworker grower rancher shepherd herder herdsman fisherman fishmonger forester lumberjack logger
  beekeeper winemaker gardener landscaper gamekeeper groundsman stablehand jockey
  miner roofer plumber electrician carpenter joiner bricklayer mason stonemason plasterer glazier scaffolder welder
  fitter machinist mechanic locksmith painter decorator builder foreman labourer laborer surveyor architect engineer
  technician boilermaker blacksmith tiler crane-operator steelworker ironworker millworker docker stevedore longshoreman
  driver chauffeur trucker cabbie courier postman mailman postwoman pilot co-pilot steward stewardess conductor signalman
  brakeman railwayman railroader bargeman skipper helmsman seafarer deckhand stoker sailor ferryman bosun
  baker butcher chef cook waiter waitress barista barman barmaid bartender publican innkeeper restaurateur hotelier
  caterer dishwasher brewer grocer greengrocer shopkeeper storekeeper salesman saleswoman salesperson shopworker cashier
  florist hairdresser barber beautician tailor seamstress dressmaker shoemaker cobbler weaver jeweller jeweler
  watchmaker cleaner janitor caretaker housekeeper maid butler porter concierge handyman removal-man undertaker mortician
  binman dustman street-sweeper busker model dancer ballerina choreographer singer songwriter drummer guitarist bassist
  pianist violinist cellist rapper dj composer conductor musician actor actress comedian comic presenter broadcaster
  newsreader newscaster anchorman anchorwoman host filmmaker director producer screenwriter playwright novelist writer poet
  author biographer editor journalist reporter columnist blogger youtuber influencer streamer photographer cameraman
  camerawoman cinematographer stuntman illustrator cartoonist sculptor painter artist potter designer animator translator
  interpreter curator historian archaeologist scientist chemist physicist biologist botanist zoologist geologist
  meteorologist forecaster seismologist volcanologist astronomer astronaut cosmonaut mathematician statistician economist
  programmer coder webmaster analyst researcher
  accountant bookkeeper auditor actuary banker trader broker stockbroker financier investor financier landlord landlady
  estate-agent realtor auctioneer salesman businessman businesswoman entrepreneur secretary typist telephonist
  administrator manager supervisor bookmaker croupier
  politician lawmaker mp minister senator councillor councilor councilman councilwoman mayor governor congressman
  congresswoman ambassador envoy diplomat consul civil-servant bureaucrat lobbyist strategist spokesman spokeswoman spokesperson
  president chairman chairwoman chairperson chair treasurer commissioner chancellor premier king queen prince princess
  priest vicar pastor rabbi imam cleric clergyman bishop archbishop cardinal nun monk deacon preacher missionary chaplain
  footballer striker midfielder goalkeeper defender winger goalie cricketer batsman bowler wicketkeeper fly-half scrum-half
  flanker hooker prop lock boxer wrestler cyclist sprinter swimmer gymnast golfer skier snowboarder skater tennis-player
  quarterback linebacker cornerback pitcher catcher shortstop outfielder infielder linesman referee umpire coach trainer
  physio kitman caddie racer marshal steward rower triathlete weightlifter mountaineer
  sheriff undersheriff deputy officer sergeant lieutenant captain inspector superintendent major colonel admiral brigadier chief
  judge magistrate prosecutor lawyer attorney counsel investigator pensioner retiree
`);

const JOBS: ReadonlySet<string> = new Set([
  ...[...ROLE_NOUNS, ...TRADES].filter((noun) => !NO_JOBS.has(noun)),
  ...MORE_JOBS,
]);

/** Endings that make a noun one of a trade: "glassmaker", "bricklayer", "signalman" stand in the table. */
const JOB_ENDING = /(?:ologist|ographer|ician|keeper|maker|worker|teacher|smith)$/u;

/** Whether a noun (base form) names a job, an office or a course of study. */
export function isJob(lemma: string): boolean {
  return JOBS.has(lemma) || JOB_ENDING.test(lemma);
}
