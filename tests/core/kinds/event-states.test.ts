import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";
import { readText } from "../../../src/core/read-article.ts";
import { findStates } from "../../../src/core/kinds/event/states/find-states.ts";
import { readSentences } from "../../../src/core/kinds/event/reading/sentence-reading.ts";
import { NAMED, NOT_KNOWN } from "../../../src/core/kinds/event/states/state-question.ts";
import { STATE_QUESTIONS } from "../../../src/core/kinds/event/states/state-questions.ts";

/** Question -> answer -> invented sentences that give it. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  plea: {
    "no plea": ["He did not enter a plea.", "She has yet to enter a plea."],
    "not guilty": ["Carla Jensen pleaded not guilty.", "Pleas of not guilty were entered."],
    guilty: ["Carla Jensen has pleaded guilty to arson.", "The clerk entered a guilty plea."],
  },
  "place-of-death": {
    "at the scene": ["The driver died at the scene.", "The boy was pronounced dead on the spot."],
    "on the way to hospital": [
      "The pilot died on the way to a clinic.",
      "He died while being flown to Arlen.",
    ],
    "in hospital": [
      "The driver died in hospital.",
      "She died two days later at Ardana General Hospital.",
      "The boy was pronounced dead at the Harland hospital.",
    ],
  },
  bail: {
    "held without bail": ["She was held without bond.", "A judge denied bail."],
    "free on bail": ["She was released on bail.", "Jensen posted bond."],
  },
  penalty: {
    "no prison": ["Pohl was spared jail.", "The clerk received a suspended sentence."],
    prison: ["Pohl was jailed for eight years.", "She will spend ten years in prison."],
  },
  shares: {
    unchanged: ["The shares closed unchanged."],
    fell: ["Norvik shares fell.", "Shares in Harland slid.", "The stock closed lower."],
    rose: ["The stock jumped.", "Shares of Harland climbed."],
  },
  sentence: {
    "life without parole": ["She could get life without the possibility of parole."],
    "life in prison": ["He faces a life term behind bars."],
    "the death penalty": ["He faces the death penalty.", "She could be sentenced to death."],
  },
  custody: {
    "at large": ["Pohl remains on the run.", "The driver is still at large.", "The driver evaded capture."],
    released: ["Pohl was released from custody.", "Two men were freed from jail."],
    held: ["Pohl remains in custody.", "The man is being held at the county jail."],
    "held for questioning": ["Two men were taken in for questioning."],
    "arrested on charges": ["Two men were arrested on arson charges."],
    "released without charge": ["Both were released without charge."],
  },
  arrests: {
    nobody: [
      "The gunman remains at large.",
      "The robber has not been caught.",
      "Nobody has been arrested.",
      "No arrests have been made.",
      "Officers have not made any arrests.",
      "They do not have anyone in custody.",
    ],
    "not known": [
      "It was not clear whether the robber had been caught.",
      "Officers have not said if anyone was arrested.",
    ],
    somebody: [
      "The robber was captured.",
      "The robber turned himself in.",
      "Police detained a stoker.",
      "Two stokers are under arrest.",
      "A stoker was held by police.",
      "Man held over Harland stabbing",
      "One suspect in custody after raid",
      "He surrendered to police.",
    ],
  },
  attacker: {
    student: ["The gunman was a student.", "The gunman, who was a student, fled."],
    "former student": ["The shooter was identified as a former student."],
    brother: ["The killer is her brother."],
  },
  intent: {
    "on purpose": [
      "The fire was set deliberately.",
      "The fire was no accident.",
      "This was not an accident, Orr said.",
      "He intentionally drove into the stall.",
    ],
    "by accident": [
      "The shooting was an accident.",
      "The gun went off accidentally.",
      "The crash does not appear to be intentional.",
    ],
    "not known": [
      "It is not known if the fire was set deliberately.",
      "Was it an accident or done on purpose? The baker was not sure whether it was deliberate.",
    ],
  },
  motive: {
    "a quarrel": [
      "The shooting stemmed from an argument over a fence.",
      "It began as a dispute.",
      "A feud led to the stabbing.",
    ],
    robbery: ["Robbery was the motive."],
    jealousy: ["She did it out of jealousy."],
    revenge: ["It was done in retaliation for a raid."],
    "a gang feud": ["The killing was gang-related."],
    drugs: ["The attack was drug-related."],
    money: ["He wanted the insurance money."],
    hatred: ["It was a hate crime."],
    "a grievance at work": ["He was angry about being fired."],
    "mental illness": ["He said voices told him to do it."],
    "not known": [
      "Officers have no motive.",
      "The motive remains unclear.",
      "A motive has yet to be established.",
      "Officers do not know why he did it.",
      "She could not say what led to the shooting.",
      "They did not know what prompted the fight.",
    ],
  },
  stolen: {
    nothing: ["Nothing was taken.", "The burglar left empty-handed."],
    "not known": ["It was not clear what was taken.", "It was not known if anything was stolen."],
    "cash and cigarettes": ["The robbers took cash and cigarettes."],
    jewels: ["The thieves made off with jewels worth $2 million.", "A box of jewels was stolen."],
    "laptop and phones": ["The burglars stole a laptop and two phones."],
  },
  finder: {
    jogger: ["A jogger found the body.", "The body was found by a jogger."],
  },
  "call-for-help": {
    no: ["No distress call was made."],
    yes: ["The pilot sent a mayday call.", "The girl called for help.", "A neighbour called 999."],
  },
  road: {
    "open again": ["The highway reopened at noon.", "The bridge is open again."],
    closed: [
      "Tarn Road was shut for six hours.",
      "The closure of the bridge was announced.",
      "Bridge closed after crash",
    ],
  },
  trading: {
    resumed: ["Trading resumed at noon."],
    suspended: ["Trading in Norvik shares was suspended.", "Norvik shares ceased to trade."],
  },
  lessons: {
    yes: ["The school reopened on Monday.", "The school remained open."],
    no: ["Classes were cancelled.", "The school was closed."],
    "will close": ["All schools to close.", "The college will close."],
  },
  trains: {
    "running again": ["Train services resumed."],
    stopped: ["Trains were suspended."],
  },
  autopsy: {
    planned: ["An autopsy is planned.", "An autopsy will be performed."],
    done: ["An autopsy was performed.", "The post-mortem showed that he drowned."],
  },
  progress: {
    slow: ["Rescue work was hampered by snow."],
    smooth: ["Relief operations are going smoothly."],
  },
  tsunami: {
    no: ["There is no tsunami.", "The centre ruled out a tsunami."],
    yes: ["A tsunami warning was issued."],
  },
  terrorism: {
    no: ["There is no sign of terrorism."],
    yes: ["It is treated as a terrorist attack."],
  },
  "foul-play": {
    no: ["There was no evidence of foul play."],
    yes: ["Officers suspect foul play."],
  },
  consciousness: {
    unconscious: ["She has not regained consciousness.", "She remained in a coma."],
    conscious: ["She regained consciousness at noon."],
  },
  recorders: {
    "still sought": ["Divers are searching for the black box."],
    found: ["Divers recovered both flight recorders."],
  },
  weapon: {
    "a bat": ["He was beaten with a bat."],
    "a sword": ["He was armed with a sword."],
    "a toy": ["The gun was a toy.", "The pistol turned out to be a replica."],
    "no weapon": ["No weapon was used.", "The robber did not show a weapon."],
    "not known": ["Officers would not say what kind of weapon was used."],
    brick: ["The clerk was hit with a brick."],
    "a shotgun or a rifle": ["The thief had a shotgun or a rifle with him."],
    "a shotgun": [
      "He was armed with a sawn-off shotgun.",
      "Two died in the shotgun attack.",
      "He came in carrying his uncle's 12-gauge.",
      "Divers recovered the sawn-off shotgun.",
    ],
    "a rifle": ["She fired with a hunting rifle."],
    "a handgun": ["He was wielding a pistol."],
    "a knife": ["He threatened her with a kitchen knife."],
    "an axe or a hammer": ["He used an axe."],
  },
  silence: {
    no: ["The waiter said nothing.", "The waiter did not say anything.", "The waiter remained silent."],
  },
  payment: {
    "in cash and shares": ["Norvik pays with a mix of cash and stock."],
    "in shares": ["It is an all-share bid."],
    "in cash": ["Norvik made an all-cash offer."],
  },
  suspect: {
    "at large": ["The gunman was still at large."],
    "in custody": ["The suspect is in custody."],
    dead: ["He turned the gun on himself."],
  },
  accomplices: {
    alone: ["She acted alone."],
    "with others": ["She had an accomplice."],
  },
  "reports-of-casualties": { none: ["There were no immediate reports of casualties."] },
  boards: { yes: ["Both boards have approved the merger."] },
  defence: {
    "it was self-defence": ["She says it was self-defense.", "He was only defending himself."],
    "it was an accident": ["He says it was an accident."],
    "not sane": ["He pleads not guilty by reason of insanity."],
    "was elsewhere": ["He has an alibi."],
  },
  "origin-of-weapon": {
    stolen: ["The pistol was stolen from a car."],
    "of the family": ["The pistol belonged to his uncle."],
    borrowed: ["He had borrowed the rifle."],
    bought: ["He bought the rifle in May."],
  },
  footage: {
    no: ["There is no footage.", "The camera was off."],
    yes: ["It was caught on camera."],
  },
  "fit-for-trial": {
    no: ["She is unfit for trial."],
    yes: ["She is fit to stand trial."],
  },
  "death-penalty": {
    no: ["They will not seek the death penalty."],
    yes: ["They will seek the death penalty."],
  },
  getaway: {
    "on foot": ["They fled on foot."],
    "on two wheels": ["They fled on a motorbike."],
    "by water": ["They escaped in a dinghy."],
    "by car": ["They fled in a van."],
  },
  talking: {
    no: ["He is not cooperating.", "She refused to answer."],
    yes: ["She is cooperating with investigators."],
  },
  "owner-of-weapon": {
    uncle: ["The pistol belonged to his uncle."],
    father: ["The boy who owned up was hit with his father's gun."],
    neighbor: ["The rifle is registered to a neighbor."],
    mother: ["The gun was owned by the mother."],
    "not known": ["It is not known whose gun it was."],
  },
  "who-fired": {
    "the one who was hit": [
      "A toddler shot himself with a pistol.",
      "The farmer died of a self-inflicted gunshot wound.",
    ],
    "a relative or friend": ["The girl was shot by her brother.", "The man was shot dead by his wife."],
    police: ["The robber was shot dead by police.", "Officers fatally shot a man in Tarn."],
    "not known": ["It is unclear who fired the shot."],
  },
  "bomb-hidden": {
    "a rickshaw": [
      "The bomb was packed in a rickshaw.",
      "A bomb hidden in a motorised rickshaw tore through a bazaar.",
    ],
    "a car": ["A car bomb killed nine in Tarn."],
    "a motorcycle": ["The explosives were strapped to a motorcycle."],
    "a bag": ["The device had been left in a black rucksack."],
    "a truck": ["A truck laden with explosives was driven into the gate."],
    "a van": ["The bomb was hidden in a van."],
    "a cart": ["The device was concealed under a fruit cart."],
    "a vest": ["He carried a bomb in a vest."],
    "the road": ["A roadside bomb hit the convoy."],
    "a bus": ["A bomb hidden in a bus went off."],
    "a train": ["The bomb had been placed in a train."],
    "a bicycle": ["The explosives were strapped to a bicycle."],
    "a boat": ["The bomb was hidden in a boat."],
    "a parcel": ["A parcel bomb hurt a clerk."],
    "a bin": ["The bomb was hidden in a bin."],
    "a pot": ["The bomb was hidden in a pressure cooker."],
  },
  detonation: {
    "by remote control": ["The bomb was set off by remote control.", "The device was detonated remotely."],
    "by a timer": ["The device was fitted with a timer.", "A time bomb exploded in the lobby."],
    "by a suicide bomber": [
      "A suicide bomber struck the market.",
      "The man blew himself up at a checkpoint.",
    ],
    "by stepping or driving on it": ["The truck drove over a landmine.", "She stepped on a mine."],
  },
  threats: {
    yes: ["He had repeatedly threatened his neighbour.", "The school received a bomb threat."],
    no: ["There had been no threats.", "The clerk had not been threatened."],
  },
  note: {
    yes: ["She left a suicide note."],
    no: ["No note was found."],
  },
  masked: {
    yes: ["Two masked men robbed the bank.", "The robber wore a ski mask."],
    no: ["The robber was not wearing a mask.", "The man was unmasked."],
  },
  "forced-entry": {
    no: ["There was no sign of forced entry."],
    yes: ["Burglars forced their way in.", "They broke into the museum."],
  },
  "children-with": {
    "taken into care": [
      "The children have been placed in foster care.",
      "Both children were taken into protective custody.",
    ],
    "with relatives": ["The boys will live with their grandmother.", "The baby is staying with an aunt."],
    "back with the parents": ["She got her children back in May.", "The toddler was returned to her mother."],
  },
  "how-told": {
    "by letter": ["Staff were told in a letter."],
    "by e-mail": ["Staff were told by e-mail.", "He was sacked by email."],
    "by phone": ["Berg learned of his dismissal by phone."],
    "in person": ["Workers were informed in a meeting on Monday."],
    "by video": ["Employees were told in a video that the mill would shut."],
    "from the media": ["She learned of it from the radio."],
    "by text message": ["He was fired by text message."],
  },
  consulted: {
    no: ["The union was not consulted.", "Nobody consulted the parents."],
    yes: ["The union had been consulted in May.", "Norvik consulted its workers before the sale."],
  },
  outbreak: {
    over: ["The ministry declared the outbreak over."],
    "under control": ["The epidemic is under control.", "Doctors have contained the virus."],
    spreading: ["The disease is spreading.", "The outbreak is not under control."],
  },
  test: {
    positive: ["The sprinter tested positive for a steroid.", "Berg failed a drug test."],
    negative: ["The rider tested negative.", "Berg passed a doping test."],
  },
  signed: {
    "not yet": ["Nothing has been signed.", "No deal has been reached."],
    signed: ["Berg put his name to a contract.", "The two states signed the treaty."],
    agreed: ["Norvik and Harland agreed a fee.", "The parties reached an agreement."],
  },
  "money-back": {
    demanded: ["The state wants its money back.", "The council demanded that Norvik repay the grant."],
    refused: ["Norvik rejected a demand to repay the grant.", "Norvik refused to repay the loan."],
    "paid back": ["Norvik repaid the grant.", "Harland handed back the money."],
    "in court": ["The state sued to recover the money."],
  },
  "how-scored": {
    "with the head": ["Berg headed home in the 90th minute.", "A towering header by Berg settled it."],
    "from the spot": ["Berg converted a late penalty.", "Pohl scored from the spot."],
    "from a free kick": ["Pohl curled in a free kick."],
    "an own goal": ["It was an own goal by Pohl."],
    "with a shot": ["Pohl won it with a low shot after a corner.", "Pohl slotted home."],
  },
  "sent-off": {
    yes: ["Pohl was sent off for a second booking.", "The keeper saw red."],
  },
  overloaded: {
    yes: ["The ferry was overloaded.", "The boat was carrying far more people than allowed."],
    no: ["The ferry was not overloaded.", "It was within its legal capacity."],
  },
  "life-jackets": {
    no: ["Few passengers were wearing life jackets.", "There were not enough life jackets."],
    yes: ["All were wearing life jackets.", "The crew handed out life jackets."],
  },
  weather: {
    bad: ["The boat sank in rough seas.", "Strong winds fanned the blaze."],
    good: ["The sea was calm.", "Visibility was good."],
  },
  repaired: {
    "not yet": ["The pipe has not been repaired.", "The main still hasn't been fixed."],
    done: ["The pipe was repaired on Monday.", "Crews have fixed the leak."],
    "under way": ["The bridge is being repaired."],
  },
  "conditionally-free": {
    "on parole": ["He was on parole."],
    "on probation": ["He was on probation."],
    "awaiting trial": ["He was free on bail when it happened."],
    "on the run": ["There was an outstanding warrant."],
  },
  "tap-water": {
    "safe again": ["The water is safe to drink."],
    no: ["Residents were told to boil water."],
  },
  "drug-trial": {
    no: ["The pill had no effect."],
    yes: ["The pill was effective."],
  },
  "spin-off": { yes: ["Norvik will spin off its unit.", "The spin-off of the mill is planned."] },
  "state-takeover": { yes: ["The mill was nationalised."] },
  talks: {
    failed: ["The talks collapsed.", "Talks broke down."],
    "agreement reached": ["The two sides struck a deal."],
    "going on": ["The talks resumed."],
  },
  truce: {
    broken: ["Rebels violated the truce."],
    "in force": ["A ceasefire took effect."],
  },
  election: {
    lost: ["Orr conceded defeat."],
    won: ["Orr won the election.", "Orr was re-elected."],
  },
  confidence: {
    yes: ["The cabinet survived a vote."],
    no: ["The government fell."],
  },
  sanctions: {
    lifted: ["Ardana lifted the sanctions."],
    imposed: ["Ardana imposed tariffs."],
  },
  envoy: {
    expelled: ["Ardana expelled the envoy."],
    "called home": ["Ardana recalled its envoy."],
    summoned: ["Ardana summoned the envoy."],
  },
  "in-court": {
    settled: ["Norvik settled the lawsuit."],
    dismissed: ["A judge dismissed the lawsuit."],
    brought: ["Harland sued Norvik."],
  },
  ruling: {
    against: ["The court ruled against Norvik."],
    for: ["The court sided with Norvik."],
  },
  rates: {
    raised: ["The bank raised rates."],
    cut: ["The bank cut rates."],
    unchanged: ["The bank left rates unchanged."],
  },
  site: {
    closes: ["Norvik closed the mill."],
    opens: ["Norvik opened a brewery."],
  },
  "new-post": { appointed: ["The club hired Orr.", "Orr took over as coach."] },
  recall: { yes: ["Norvik issued a recall.", "The pills were recalled."] },
  "credit-rating": {
    cut: ["The agency cut its rating."],
    raised: ["The agency raised its rating."],
  },
  hostages: {
    freed: ["The hostages were freed."],
    held: ["The tourists were held hostage."],
  },
  responsibility: {
    nobody: ["No group claimed responsibility."],
    somebody: ["A group claimed responsibility."],
  },
  asylum: {
    granted: ["Ardana granted her asylum."],
    refused: ["Ardana denied her asylum."],
    sought: ["She applied for asylum."],
  },
  "police-force": { "with force": ["Officers fired tear gas."] },
  "pull-out": { leaves: ["Ardana withdrew from the treaty."] },
  "trade-ban": {
    stopped: ["Ardana banned imports."],
    resumed: ["Ardana resumed exports."],
  },
  recount: {
    yes: ["A judge ordered a recount."],
    no: ["A judge refused a recount."],
  },
  unopposed: {
    no: ["She ran unopposed."],
    yes: ["It was a contested election."],
  },
  barred: {
    no: ["Orr was barred from the race."],
    yes: ["Orr was cleared to run."],
  },
  "house-arrest": {
    ended: ["She was released from house arrest."],
    yes: ["She is under house arrest."],
  },
  collapse: { collapsed: ["The bridge gave way.", "The roof fell in."] },
  derailment: { yes: ["The train jumped the tracks."] },
  landing: {
    "in a crash": ["The jet came down in a field."],
    "in an emergency landing": ["The pilot made an emergency landing."],
    safely: ["The jet landed safely."],
  },
  storm: {
    weakened: ["The storm weakened."],
    "came ashore": ["The storm made landfall."],
    strengthened: ["The storm strengthened."],
  },
  eruption: { yes: ["The volcano erupted."] },
  rescue: { yes: ["Crews rescued the climbers."] },
  loot: {
    no: ["The painting has not been recovered."],
    yes: ["Divers recovered the painting."],
  },
  lockdown: {
    lifted: ["The lockdown was lifted."],
    "in force": ["The school was on lockdown."],
  },
  bomb: {
    no: ["It was a false alarm."],
    yes: ["Sappers defused the bomb."],
  },
  "on-duty": {
    back: ["The sergeant was reinstated."],
    "on leave": ["The sergeant was placed on leave."],
  },
  apology: {
    no: ["The mayor refused to apologise."],
    yes: ["The mayor apologised.", "The mayor said sorry for it."],
  },
  ban: {
    lifted: ["His ban was lifted."],
    banned: ["The keeper was banned for a year."],
  },
  transfer: {
    "turns it down": ["The keeper turned down a new contract."],
    leaves: ["The keeper will leave the club."],
    stays: ["The keeper signed an extension."],
    moves: ["The keeper joined Rovers."],
  },
  record: { yes: ["She broke the record."] },
  surgery: { yes: ["The keeper underwent surgery."] },
  parole: {
    no: ["The board denied parole."],
    yes: ["He was granted parole."],
  },
  execution: {
    halted: ["A judge stayed the execution."],
    "carried out": ["He was put to death."],
  },
  extradition: {
    fought: ["She is fighting extradition."],
    agreed: ["She waived extradition."],
  },
  fuel: { no: ["The jet ran out of fuel."] },
  "cut-off": {
    no: ["The village is cut off."],
    "reached again": ["The road was cleared."],
  },
  contact: {
    lost: ["Controllers lost contact."],
    restored: ["Controllers restored contact."],
  },
  "transfer-request": {
    yes: ["The keeper handed in a transfer request."],
    no: ["The keeper is not leaving."],
  },
  "custody-of-children": {
    both: ["They share custody."],
    one: ["She won sole custody."],
  },
  warning: {
    downgraded: ["The alert was downgraded to yellow."],
    lifted: ["The warning was lifted."],
    none: ["There was no warning.", "They had received no warning.", "The dam broke without warning."],
    issued: ["A warning was issued.", "Officials warned residents."],
  },
  "at-the-wheel": {
    "using a phone": ["The driver was looking at his phone."],
    sleeping: ["The driver fell asleep."],
    speeding: ["The driver was speeding."],
  },
  career: {
    yes: ["The keeper will play on."],
    no: ["The keeper hung up his boots."],
  },
  "air-traffic": {
    "open again": ["The airport reopened."],
    closed: ["The airport was closed."],
  },
  standing: {
    "not charged": ["No charges have been filed.", "Charges are pending.", "She has not been charged."],
    "not known": ["It was not clear whether she would be charged."],
    mistrial: ["The jury was hung: a mistrial."],
    acquitted: ["The clerk was acquitted.", "A jury found the clerk not guilty."],
    "charges dropped": ["The charges were dropped.", "Prosecutors withdrew the case."],
    "conviction overturned": ["Judges quashed the verdict.", "The nurse had her conviction overturned."],
    "conviction upheld": ["The court dismissed the appeal."],
    sentenced: ["The clerk was sentenced to four years.", "Orr was sent to prison."],
    convicted: [
      "Jurors convicted the clerk.",
      "Orr was found guilty of theft.",
      "Convicted burglar Tom Orr hid.",
    ],
    "on trial": ["The clerk went on trial."],
    "awaiting trial": ["The clerk is awaiting trial.", "She is to stand trial in May."],
    charged: ["The clerk was charged with theft.", "Orr faces three counts of theft."],
    suspected: ["The clerk is suspected of theft.", "Orr was named as a suspect."],
  },
  "tried-as": {
    "as an adult": ["The boy was charged as an adult."],
    "as a juvenile": ["The boy is tried as a juvenile."],
  },
  resistance: {
    no: ["The clerk was arrested without incident.", "He gave himself up without a struggle."],
    yes: ["Deputies tackled him to the ground."],
  },
  "weapon-found": {
    no: ["Divers have not found the gun.", "The rifle has not been recovered."],
    yes: ["Divers recovered the gun."],
  },
  targeted: {
    "no random act": ["It was not a random attack.", "The two men knew each other."],
    "a random act": ["It was a random attack."],
  },
  danger: {
    no: ["There is no threat to the public."],
    yes: ["He is armed and dangerous."],
  },
  "names-withheld": {
    no: ["The victim has not been identified.", "Officials did not release her name."],
    yes: ["Officials identified the victim as Ann Orr."],
  },
  alcohol: {
    no: ["Alcohol was not a factor."],
    yes: ["Alcohol was a factor.", "The driver was drunk."],
  },
  "seat-belt": {
    no: ["The driver was not wearing a seat belt."],
    yes: ["The driver wore a seat belt."],
  },
  fled: {
    no: ["The driver fled the scene."],
    yes: ["The driver stayed at the scene."],
  },
  condition: {
    "critical and stable": ["The clerk was in critical but stable condition."],
    critical: ["The clerk is in critical condition.", "The clerk is fighting for her life."],
    serious: ["The clerk is in serious condition.", "The clerk was badly hurt."],
    "slightly hurt": ["The clerk suffered minor injuries."],
    "not known": [
      "The hospital declined to give the condition of the clerk.",
      "The extent of his injuries was not known.",
    ],
    fair: ["The clerk is in fair condition."],
    good: ["The clerk is in good condition."],
    unharmed: ["The clerk escaped unhurt."],
    "cold and weak": ["The clerk had hypothermia."],
    stable: ["The clerk is in stable condition."],
  },
  outlook: {
    no: ["The clerk is not expected to survive."],
    yes: ["The clerk is expected to survive.", "Her wounds are not life-threatening."],
    open: ["The clerk has life-threatening injuries."],
  },
  "in-hospital": {
    released: ["The clerk was released from the hospital.", "The clerk was treated and released."],
    "in hospital": ["The clerk was taken to a hospital.", "The clerk remains in hospital."],
  },
  treatment: {
    left: ["The singer left rehab."],
    entered: ["The singer checked into a clinic.", "The singer is being treated for alcoholism."],
  },
  "own-will": {
    no: ["The singer did not go willingly."],
    yes: ["The singer went of his own accord.", "He voluntarily handed in his badge."],
  },
  "manner-of-death": {
    "was shot": ["The clerk was shot dead.", "The clerk was fatally shot."],
    "was stabbed": ["The clerk was stabbed to death."],
    "was beaten": ["The clerk was beaten to death."],
    "was strangled": ["The clerk was strangled."],
    drowned: ["The clerk drowned."],
    burned: ["The clerk died of smoke inhalation."],
    "died in a crash": ["The clerk was killed in a car crash."],
    "took an overdose": ["The clerk died of an overdose."],
    fell: ["The clerk fell to his death."],
    "was poisoned": ["The clerk was poisoned to death."],
    "took his or her own life": ["The clerk took his own life."],
  },
  ruled: {
    "a misadventure": ["The verdict was death by misadventure."],
    "an open verdict": ["Jurors returned an open verdict."],
    "a homicide": ["The death was ruled a homicide."],
    "a suicide": ["The death was ruled a suicide."],
    "an accident": ["The death was ruled an accident."],
  },
  missing: {
    "found dead": ["Divers found the body of the hiker.", "The hiker was found dead."],
    "found alive": ["The hiker was found alive."],
    missing: ["The hiker is still missing."],
  },
  child: {
    born: ["The singer gave birth in May."],
    expected: ["The singer is pregnant."],
  },
  departure: {
    stays: ["The coach will stay on."],
    "by agreement": ["The club parted ways with the coach."],
    "was dismissed": [
      "The coach was let go.",
      "The minister was toppled in a vote.",
      "The vote toppled the minister.",
      "The coach lost his job.",
      "Rovers sack Orr.",
      "The club fired its coach.",
    ],
    "stepped down": ["The coach stepped down.", "The coach handed in his resignation."],
    retired: ["The coach retired."],
  },
  "pay-on-leave": {
    "without pay": ["The guards were suspended without pay."],
    "with pay": ["The guards are on paid leave."],
  },
  strike: {
    over: ["The drivers ended their strike."],
    averted: ["The union called off the strike."],
    "on strike": ["The drivers went on strike.", "The drivers downed tools."],
  },
  "job-cuts": {
    none: ["There will be no layoffs."],
    some: ["Norvik cut 40 jobs."],
  },
  bid: {
    rejected: ["Norvik spurned the offer.", "The offer was turned down.", "Norvik said no to the bid."],
    withdrawn: ["Harland withdrew its bid."],
    accepted: ["Norvik accepted the offer."],
    raised: ["Harland sweetened its bid."],
  },
  approval: {
    rejected: ["The watchdog blocked the merger.", "The bill was voted down."],
    approved: ["The council passed the bill.", "The pill won approval.", "The mill got the green light."],
    pending: ["The sale is subject to approval by the council."],
  },
  insolvency: {
    "out of it": ["Norvik emerged from bankruptcy."],
    insolvent: [
      "Norvik filed for bankruptcy.",
      "The mill went bust.",
      "Norvik collapsed into administration.",
    ],
  },
  closing: {
    collapsed: ["The merger fell through."],
    completed: ["Norvik completed the acquisition."],
    expected: ["The sale is expected to close in May."],
  },
  forecast: {
    raised: ["Norvik raised its forecast."],
    cut: ["Norvik cut its forecast."],
    kept: ["Norvik reaffirmed its forecast."],
    withdrawn: ["Norvik withdrew its forecast."],
  },
  production: {
    "on hold": ["Filming was halted.", "The show is on hiatus.", "The series went dark."],
    cancelled: ["The network scrapped the series."],
    "goes on": ["Filming resumed."],
  },
  fixture: {
    postponed: ["The match was postponed."],
    cancelled: ["The match was called off."],
    abandoned: ["The match was abandoned at half-time."],
    "as planned": ["The match went ahead as planned."],
  },
  couple: {
    divorced: ["The singer filed for divorce."],
    separated: ["The two split up."],
    married: ["The two tied the knot."],
    engaged: ["The singer is engaged to a chef."],
    together: ["They are still together.", "The two have reconciled."],
    dating: ["The two were dating."],
  },
  honour: { won: ["Ann Orr won the prize.", "The medal went to Ann Orr."] },
  fitness: {
    out: ["The keeper is out for the season."],
    doubtful: ["The keeper is day-to-day."],
    fit: ["The keeper is back in training."],
  },
  decided: {
    "on penalties": ["Rovers won on penalties."],
    "in extra time": ["Rovers won in overtime."],
  },
  emergency: {
    lifted: ["The council lifted the state of emergency."],
    declared: ["The mayor declared an emergency.", "Tarn is under a state of emergency."],
  },
  wreck: {
    sank: ["The trawler sank.", "The ferry went down off Tarn.", "The barge capsized."],
    aground: ["The tanker ran aground."],
    afloat: ["The tanker stayed afloat."],
  },
  blaze: {
    "still burning": ["The fire burned out of control."],
    "under control": ["The blaze was brought under control."],
    out: ["Crews put out the fire."],
  },
  evacuation: {
    back: ["The evacuation order was lifted."],
    "ordered out": ["Residents were ordered to leave."],
  },
  power: {
    restored: ["Power was restored."],
    out: ["Thousands are without power."],
  },
  sirens: {
    no: [
      "The sirens never sounded.",
      "There was no siren.",
      "Smoke detectors were not working.",
      "The house had no smoke alarm.",
    ],
    yes: ["The sirens went off."],
  },
  search: {
    ended: ["The search was called off."],
    "goes on": ["The search resumed."],
  },
  "way-down": {
    "on bedsheets": ["They came down on knotted sheets."],
    "on a rope": ["They came down on a rope."],
    "on a ladder": ["They came down on a ladder."],
    "by jumping": ["They jumped from the roof."],
  },
  "cause-of-death": {
    "natural causes": ["He died of natural causes."],
    cancer: ["She died of lung cancer."],
    "heart failure": ["He died of a heart attack."],
    pneumonia: ["She died from pneumonia."],
    "a stroke": ["He died after a stroke."],
    "not given": ["The cause of death was not immediately known."],
  },
  unity: {
    unanimous: [
      "The board unanimously approved the sale.",
      "It was a unanimous decision.",
      "They voted unanimously.",
    ],
    divided: ["One director voted against the sale.", "Two judges dissented.", "The vote was not unanimous."],
  },
  rating: {
    "outstanding or excellent": [
      "Inspectors rated the nursery outstanding.",
      "The pier got an “excellent” rating.",
    ],
    good: ["The pier was graded good."],
    "fair or satisfactory": ["Engineers rated the pier “fair”.", "It received a rating of satisfactory."],
    poor: ["The state graded the pier “poor”.", "The pier was deemed deficient."],
    "inadequate or failing": ["The nursery was judged inadequate."],
  },
  occupied: {
    no: ["The house was empty at the time.", "Nobody was inside."],
    yes: ["The family was asleep upstairs when it began.", "Two workers were inside the mill at the time."],
  },
  "on-foot": {
    no: [
      "Pohl came out on a stretcher.",
      "The winger was carried off the pitch.",
      "She was wheeled to an ambulance.",
    ],
    yes: [
      "Pohl walked to the ambulance.",
      "The winger limped off without help.",
      "She got in under her own power.",
    ],
  },
  duty: {
    "off duty": ["An off-duty trooper stopped him.", "The guards had just finished their shift."],
    "on duty": ["The trooper was on duty.", "Two deputies were on their way to work."],
  },
  uniform: {
    no: ["The officers were in plain clothes.", "A plainclothes detective stopped him."],
    yes: ["The officer was in uniform.", "A uniformed guard stopped him."],
  },
  locked: {
    no: ["The gate had been left unlocked.", "The safe was open."],
    yes: ["The gate was locked.", "He hid behind locked doors."],
  },
  forewarned: {
    no: ["The owner was never told.", "Nobody warned us.", "The firm received no such notice."],
    yes: [
      "The firm had been warned of the leak.",
      "The owner ignored warnings.",
      "There were repeated complaints.",
    ],
  },
  insured: {
    no: ["The barn was not insured.", "The owner had no fire insurance."],
    yes: ["The barn was fully insured."],
  },
  "past-offences": {
    no: ["Pohl had no criminal record.", "He has never been in trouble before."],
    yes: ["Pohl has a long criminal record.", "He was known to police."],
  },
  leash: {
    no: ["The dog was off its leash.", "The dog was running loose."],
    yes: ["The dog was on a lead."],
  },
  "house-full": {
    no: ["Hundreds of seats stayed empty.", "He sang before a half-empty hall."],
    yes: ["The concert was sold out.", "The band drew a capacity crowd."],
  },
  light: {
    red: ["The van ran a red light.", "The lights were on when the light turned red."],
    green: ["The light was green."],
  },
  planned: {
    yes: ["The raid was carefully planned.", "It was a premeditated act."],
    no: ["It was a spontaneous act.", "The raid was not planned."],
  },
};

/** Questions whose answers are all told in one way. */
const IN_ONE_MOULD: Readonly<Record<string, (answer: string) => string>> = {
  complaint: (answer) => `The singer suffered from ${answer}.`,
  "cause-of-accident": (answer) =>
    answer === NOT_KNOWN
      ? "The cause of the fire has not been determined."
      : `The fire was caused by ${answer}.`,
  "injured-part": (answer) => `The keeper injured ${answer.replace("the", "his")}.`,
  "way-through": (answer) => `They crawled ${answer.replace("by", "through")}.`,
  "vehicle-colour": (answer) => `They left in a ${answer} van.`,
};

/** Answers told in a noun of the sentence itself, or said to be not known, which no table lists one by one. */
const beyondTable = (id: string, listed: readonly string[]): readonly string[] =>
  Object.keys(EXAMPLES[id] ?? {}).filter((answer) => !listed.includes(answer));

const answersOf = (text: string, question: string): unknown[] =>
  findStates(readSentences(readText(text, {})))
    .filter(({ attribute }) => attribute === question)
    .map(({ value }) => value.answer);

describe.each(STATE_QUESTIONS.map((question) => [question.id, question] as const))(
  "the question of state %s",
  (id, question) => {
    const listed = Object.keys(question.told).filter((answer) => answer !== NAMED);
    it.each([...listed, ...beyondTable(id, listed)])("reads “%s” from a sentence that says so", (answer) => {
      const examples = EXAMPLES[id]?.[answer] ?? [IN_ONE_MOULD[id]?.(answer) ?? ""];
      for (const example of examples) expect(answersOf(example, id)).toEqual([answer]);
    });
  },
);

describe("a phrase", () => {
  it.each([
    ["is not told where it is denied", "The offer was not turned down.", "bid"],
    ["is not told where a no stands within", "The fire was no accident, but nobody knows.", "defence"],
    ["is not told where an if stands before it", "If the gunman is caught, we shall know.", "arrests"],
    ["is not told of a thing that has no post", "The appeal was dismissed.", "departure"],
    ["is not told of shots", "Shots were fired.", "departure"],
    ["is not told of a crane", "A crane toppled onto a house.", "departure"],
    ["is not told of a charge", "The stoker was charged with theft and evading arrest.", "arrests"],
    ["is not told of a charge", "He was convicted of fleeing police.", "custody"],
    ["is not told of those in a row", "It came third in a row.", "motive"],
    ["is not told of a bus stop", "She was seen at a bus stop.", "trains"],
    ["is not told where it only may be", "The board may reject the offer.", "bid"],
    ["is not told of another matter", "The trawler and another ferry sank.", "wreck"],
    ["is not told of what nearly was", "The trawler nearly sank.", "wreck"],
    ["is not told of what is asked for", "The lawyer asked for a mistrial.", "standing"],
    ["is not told of what is ruled out", "The mayor ruled out nationalising the trams.", "state-takeover"],
    ["is not told of shots", "The coach was fired at twice.", "departure"],
    ["is not told of prices", "Shares sank to a low.", "wreck"],
    ["is not told of what was carried out", "The gang carried out the raid.", "on-foot"],
    ["is not told of those who leave", "He walked out on his wife.", "on-foot"],
    ["is not told of the injured", "The stoker was listed in good condition.", "rating"],
    ["is not told of drivers", "Drivers have been warned of delays.", "forewarned"],
    ["is not told of residents", "Residents were asked to leave their homes.", "own-will"],
    ["is not told of who goes home", "The coach headed home after the match.", "how-scored"],
    ["is not told of courts", "The court system is overloaded with appeals.", "overloaded"],
    ["is not told of what is late", "The group said it was behind schedule.", "responsibility"],
    ["is not told of a car that is no container", "The bag was found near the car.", "bomb-hidden"],
    ["is not told of interviews", "The minister told reporters in a meeting.", "how-told"],
    ["is not told of a patient", "The boy was upgraded to serious condition.", "storm"],
    ["is not told of what lies in a car", "He left his phone in the car.", "getaway"],
    ["is not told of views", "The mayor was critical of the plan.", "condition"],
  ])("%s", (_, text, question) => {
    expect(answersOf(text, question)).toEqual([]);
  });
});

describe("a denial", () => {
  it.each([
    ["in a short form", "The weapon wasn’t found.", "weapon-found", "no"],
    ["in a short form", "Hale wasn't charged.", "standing", "not charged"],
    ["with and without a perfect", "The paintings were not recovered.", "loot", "no"],
    ["by no one", "No one has been charged.", "standing", "not charged"],
    ["by no one", "No one had consulted the parents.", "consulted", "no"],
  ])("%s is read", (_, text, question, answer) => {
    expect(answersOf(text, question)).toEqual([answer]);
  });
});

describe("where somebody died", () => {
  it("is left open in a text that tells it of two people", () => {
    const text = "The cyclist died at the scene. A passenger died in hospital.";
    expect(answersOf(text, "place-of-death")).toEqual([]);
  });

  it("is not told of a town or a day", () => {
    expect(answersOf("The driver died in Arlen on Monday near a hospital.", "place-of-death")).toEqual([]);
  });
});

describe("a question of one person", () => {
  const asked = (...texts: readonly string[]): readonly string[] =>
    analyze(
      texts.map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })),
    ).questions.map(({ about }) => about);

  it("has the name that its claims have", () => {
    expect(
      asked("Carla Jensen pleaded not guilty on Monday.", "Carla Jensen pleaded not guilty to arson."),
    ).toContain("How did Carla Jensen plead?");
  });

  it("has no name that only one of them has", () => {
    expect(
      asked("Carla Jensen pleaded not guilty on Monday.", "The baker pleaded not guilty on Monday."),
    ).toContain("How did the accused plead?");
  });
});

describe("whether anybody was arrested", () => {
  /** The verdict on the question, where two one-sentence sources both answer it. */
  const verdictOn = (a: string, b: string): string | undefined =>
    analyze([a, b].map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })))
      .questions.filter(({ sources }) => sources === 2)
      .find(({ about }) => about === "Has anybody been arrested?")?.verdict;

  it("is asked where a source says nobody", () => {
    expect(verdictOn("No arrests have been made.", "Police detained a stoker.")).toBe("changed-over-time");
    expect(verdictOn("No arrests have been made.", "Nobody has been arrested.")).toBe("agree");
  });

  it("is not asked of what is told as an arrest alone", () => {
    expect(verdictOn("Police detained a stoker.", "A stoker was arrested.")).toBeUndefined();
  });

  it("is not answered by a warrant or a denial of charges", () => {
    expect(answersOf("There is no arrest warrant for the stoker.", "arrests")).toEqual([]);
    expect(answersOf("The stoker has not been detained.", "arrests")).toEqual([]);
  });
});

describe("a grade and a lock", () => {
  it("are of the thing that is named", () => {
    const verdictsOn = (...texts: readonly string[]): readonly string[] =>
      analyze(
        texts.map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })),
      )
        .questions.filter(({ about, sources }) => sources === 2 && about === "How was it rated?")
        .map(({ verdict }) => verdict);
    expect(verdictsOn("Inspectors rated the pier good.", "The pier was graded poor.")).toEqual([
      "discrepancy",
    ]);
    expect(verdictsOn("Inspectors rated the pier good.", "The mill was graded poor.")).toEqual([]);
  });
});

describe("the weapon", () => {
  it("is one for who leaves it open, whoever is quoted on it", () => {
    const verdicts = analyze(
      [
        "Ann Orr said the thief had a shotgun or a rifle with him.",
        "Tom Berg said the thief was armed with a shotgun.",
      ].map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })),
    ).questions.filter(({ about }) => about === "What weapon was used?");
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["compatible"]);
  });
});
