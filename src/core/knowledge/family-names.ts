import { wordClass } from "../text/word-class.ts";
import { wordList } from "./word-list.ts";

/**
 * Family names common in English news, lower case: the most frequent of the United States, Britain and
 * Ireland, and widespread ones of other peoples. Behind an unknown capitalised word they make a person's
 * name ("Vashti Davis"). Chosen by hand; words that as often end the name of a place, a body or
 * a work (Field, Hill, King, Lake, Park, Stone, Street, Wood) are left out.
 */
export const FAMILY_NAMES = wordClass(
  wordList(`
    abbott abdullah abrams acosta adams adkins aguilar aguirre ahmadi ahmed akbari alexander allen allison
    alvarado alvarez andersen anderson andersson andrews anthony aquino armstrong arnold arroyo atkins
    atkinson avila ayala bailey baker baldwin ballard banerjee barber barker barnes barnett barr barrera
    barrett barron barry bartlett barton bates bauer baxter beasley beck becker beltran bennett benson
    benton bernard berry bianchi blackburn blackwell blair blake blanchard blevins bolton booker booth bowen
    bowers bowman boyd boyer boyle bradford bradley bradshaw brady brennan brewer briggs brooks brown
    browning bruce bryan bryant buchanan buckley bullock burgess burke burnett burns burris burton butler
    byrd byrne cabrera cain calderon caldwell calhoun callahan camacho cameron campbell campos cantrell
    cantu cardenas carey carlson carney carpenter carr carrillo carroll carson carter carver castaneda
    castillo castro cervantes chan chandler chang chapman charles chaudhry chavez cherry choi christensen
    clarke clayton clements cline cobb cochran cohen cole coleman collier collins combs compton conley
    conner connolly connor conrad contreras conway cooper copeland cordova cortes cortez costa cowan cox
    craig crane crawford crosby cruz cummings cunningham curry curtis dalton daniel daniels daugherty
    davenport david davidson davies davila davis dawson decker delacruz deleon delgado dennis diaz dickerson
    dickson dillard dixon dodson dominguez donovan dorsey dotson dougherty douglas doyle drake dubois dudley
    duffy dunlap dunn duran durham dyer eaton edwards elliott ellis ellison emerson erickson eriksson
    escobar espinoza estes estrada evans everett ewing farley farrell faulkner ferguson fernandez ferreira
    ferrell figueroa finley fischer fitzgerald fitzpatrick fleming fletcher flores floyd flynn foley ford
    foreman foster fowler francis franco franklin franks frazier frederick freeman fuentes fuller gaines
    gallagher gallegos galloway gamble garcia gardner garner garrett garrison garza gentry george gibbs
    gibson gilbert giles gill gillespie gilmore glenn glover gomez gonzales gonzalez goodman goodwin gordon
    graham grant gray greene greer gregory griffin griffith griffiths gross guerra guerrero gupta gutierrez
    guzman hahn hale haley hamilton hammond hampton hancock hanna hansen hanson hardin harding hardy harmon
    harper harrell harrington harris harrison hart hartman harvey hassan hatfield hawkins hayden hayes
    haynes heath hebert henderson hendricks hendrix henry hensley henson herman hernandez herrera herring
    hess hester hickman hicks higgins hilton hines hinton ho hodge hodges hoffman hogan holcomb holden
    holder holloway holman holmes holt hood hooper hoover hopkins hopper horne horton hosseini howard howe
    howell huang hubbard huber hudson huff huffman hughes hull humphrey hunt hunter hurley hurst hussain
    hussein hutchinson hwang hyde ibrahim ingram irwin ivanov jackson jacobs jacobson james jansen jarvis
    jefferson jenkins jennings jensen jimenez johansson johns johnson johnston jones jordan joseph joyce
    juarez kane karimi kaufman kay kaya keith keller kelley kelly kemp kennedy kent kerr khan kidd kim kirby
    kirk klein knapp knight knowles knox koch kowalski kramer kumar lamb lambert landry lang lara larsen
    larson lawrence lawson leach leblanc lee lemus leon leonard leroy lester levine levy lewis lindsay
    lindsey livingston lloyd logan lopez lowe lowery lozano lucas lucero luna lynch lynn lyons macdonald
    macias mack madden maddox mahoney maldonado malone maloney mann manning marquez marshall martinez massey
    mathews mathis matthews maxwell mayer maynard mayo mays mcbride mccall mccann mccarthy mccarty mcclain
    mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfadden mcfarland mcgee mcgowan
    mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcleod
    mcmahon mcmillan mcneil mcpherson medina mehta mejia melendez melton mendez mendoza mercado merritt
    meyer meyers middleton miles miller mills miranda mitchell mohamed mohammed molina monroe montgomery
    montoya moody mooney morales moran moreno morgan morin morris morrison morrow morse morton moses mosley
    moss mueller mullen mullins munoz murphy murray myers nakamura nash navarro neal nelson newman newton
    nguyen nichols nicholson nielsen nieves nixon nolan norman norris novak nunez o'brien o'connell o'connor
    o'donnell o'hara o'keefe o'leary o'neal o'neil o'neill o'reilly o'sullivan obrien ochoa odom oliver
    olsen olson orozco orr ortega ortiz osborne owen owens pace pacheco padilla parker parrish parsons patel
    patrick patterson patton paul payne pearce pearson peck pena perez perkins perry peters petersen
    peterson petrov petty phelps phillips pickett pierce pittman pitts pollard ponce poole popescu porter
    potter potts powell pratt prince proctor pruitt pugh quinn rahman ramirez ramos ramsey randall randolph
    rasmussen ray reed reese reeves reid reilly reyes reynolds rhodes ricci richard richards richardson
    riddle riggs riley rios rivas rivera roach robbins roberson roberts robertson robinson robles rocha
    rodgers rodriguez rogers rojas rollins roman romero rosales rosario ross rossi roth rowe rowland roy
    rubio ruiz rush russell russo rutledge ryan salas salazar salinas sampson sanchez sanders sandoval
    sanford santos sato saunders sawyer schmidt schneider schroeder schultz schwartz scott sellers serrano
    sexton shaffer shah shannon sharma shaw shelton shepard shepherd sheppard sherman silva simmons simon
    simpson sims singh singleton skinner slater sloan smith snider snyder solis solomon sosa soto spears
    spence spencer stafford stanton stark steele stein stephens stephenson stevens stevenson stewart stokes
    stout strickland stuart suarez sullivan sutton suzuki swanson sweeney sykes talley tanaka tanner tate
    taylor terrell terry thomas thompson thomson thornton tillman todd torres townsend tran travis trevino
    trujillo tucker turner tyler underwood valdez valencia valentine valenzuela vance vargas vasquez vaughan
    vaughn vazquez vega velasquez velez villa villanueva villarreal vincent vinson wade wagner walker walsh
    walter walters walton ward ware warner warren watkins watson watts weaver weber webster weiss welch
    werner wheeler whitaker white whitehead whitfield whitley whitney wiggins wilcox wilder wiley wilkerson
    wilkins wilkinson williams williamson willis wilson wolfe wolff wong woodard woods woodward wright wyatt
    wynn yamamoto yates yilmaz zamora zhang zimmerman zuniga
  `),
);
