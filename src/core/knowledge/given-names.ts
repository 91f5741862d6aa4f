import { withoutMarks } from "../text/without-marks.ts";
import { wordClass } from "../text/word-class.ts";
import { wordList } from "./word-list.ts";
import { WORLD_GIVEN_NAMES } from "./world-given-names.ts";

/** Names of English news, chosen by hand; ordinary words and places (Will, Grace, May, Chance) are left out. */
const COMMON_GIVEN_NAMES = wordList(`
    aaron abbas abby abdallah abdel abdolreza abdul abdulaziz abdullah abdur abe abel abigail abiy abraham abu ada
    adam adel adele adnan adolf adrian adriana adrienne agnes agnieszka ahmad ahmadreza ahmed ahmet aidan aileen aino
    aisha akira akosua alain alan alana alastair albert alberto alec alejandra alejandro aleksandar aleksander
    aleksandr alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice
    alicia alina alireza alison alistair allan allen allison alma alvaro alvin alyssa amal amanda amar amber amelia
    ami amin amina amir amit amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrii
    andrzej andré andrés andy angela angelica angelina angeline angelo angus anil anita anja anjali ann anna anne
    annette annie anthony antoine anton antonia antonio antónio anwar aoife ariana ariel arkady armando arnold arsen
    artem arthur artur arturo arun arvind asghar ashley ashraf asif asim asma astrid audrey augusto aung ava avi axel
    ayman ayse aziz babak bahram barack barbara barry bart bartholomew bashar beatrice beatriz becky behrouz bela ben
    benazir benedict benjamin bennett benny benyamin bernadette bernard bernhard bernie bert beth bethany betty bijan
    bilal bilawal bill billy binyamin bjarne bjorn blaine blair blake bob bobby bogdan bohdan bola bongbong bonnie
    boris brad bradley brady brandon brenda brendan brent bret brett brian bridget brigitte britney brittany bruce
    bruno bryan bryant bryce budi byron caitlin caleb callum calvin cam cameron camila camille carl carla carlo carlos
    carmen carol carole carolina caroline carolyn carrie carter casey cassandra catalina catherine cathy cecile
    cecilia cedric celia cesar chad charlene charles charlie charlotte chelsea cheryl chester chiara chidi chloe chris
    christa christian christiane christie christina christine christoph christophe christopher chuck ciaran cindy
    claire clara clarence claude claudia claudio claus clayton clifford clint clinton clive clyde cody colin colleen
    connie connor conrad constance cora corey cornelius cory courtney craig cristian cristiano cristina crystal curt
    curtis cynthia cyril cyrus césar daisy dale damian damien damon dan dana daniel daniela daniele danielle danny
    dante daria dario darius darlene darnell darrell darren darryl daryl dave david davide davis deandre deanna deb
    debbie deborah debra declan deepak deepika deirdre delia denis denise dennis derek derrick desmond despina devin
    devon dexter diana diane didier diego dieter dimitar dimitri dimitris dina dinesh dirk djibril dmitri dmitriy
    dmitry dmytro dolores dominic dominik dominique don donald donna dora doris dorothy doug douglas dragan drew duane
    duc dustin dwayne dwight dylan eamon ebrahim ed eddie edgar edgardo edith edmond edmund eduard eduardo edward
    edwin efraim ehud eileen elaine eleanor elena eleni eli elias elijah elisabeth elise eliza elizabeth ella ellen
    elliot elliott elmer elsa elton elvira emanuel emeka emil emile emilia emilio emily emma emmanuel emmanuelle emre
    enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin esmail esteban estelle esther ethan
    etienne eugene eva evan evelyn evgeny evo ewan fabian fabio fadi faisal farah fareed farhad farid farzad fatima
    fatma fatou federico felicia felipe felix ferdinand fereydoun fernanda fernando fidel filip finlay fiona florian
    frances francesca francesco francine francis francisco franco francois frank frankie franklin franz françois fred
    freddie frederic frederick frida friedrich fritz fumio gabor gabriel gabriela gabriella gabrielle gareth garrett
    gary gavin gemma genevieve gennady geoff geoffrey george georges georgi georgia georgina gerald geraldine gerard
    gerardo gerd gerhard germain gerome gerry gethin ghasem ghassan ghazi gholam giancarlo gianni gideon gilbert
    gilles gina giorgio giovanni giulia giuseppe gladys glen glenda glenn gloria golnaz gonzalo goran gordon graeme
    graham greg gregg gregor gregorio gregory greta gretchen guido guillaume guillermo gunnar gunter gus gustav
    gustavo gwen habib hadi haider haile hakan hamad hamid hamidreza hamish hamp hamza hank hanna hannah hans harald
    harold harriet harris harry haruki haruto hasan hashim hasina hassan hayden hazel heather hector heidar heidi
    heiko heinrich helen helena helene helga helmut henri henrik henrique henry herbert herman hernan heydar hideki
    hilary hillary hina hiroshi hisham holly homa hong horst hosni hossein houshang howard hubert hugh hugo humberto
    humphrey hussain hussein hyun ian ibrahim ida ignacio igor ike ilene ilham ilinca ilya iman imelda imran imtiaz
    ina indira ines ingrid inna ioana ioannis irene irfan irina iris irma irving isaac isabel isabella isabelle isla
    ismael ismail israel istvan ivan ivana ivanka ivica ivo jack jackie jacob jacqueline jacques jaime jair jake jalal
    jalen jamaal jamal jamarcus james jamie jamil jan jana jane janet janice janine jared jaroslaw jasmine jason
    jassem javad javier jay jayne jean jeanette jeanne jeb jeff jefferson jeffery jeffrey jenna jennifer jenny jens
    jeremiah jeremy jerome jerry jesse jessica jesus jesús jill jim jimmy jin jinping jiri jisoo jiwoo jo joan joana
    joanna joanne joao joaquin jocelyn jochen jodi jody joe joel joerg johan johann johanna johannes john johnny joko
    jomo jon jonas jonathan joni jordan jordi jorge jos jose josef josep joseph josephine josh joshua josie josé joyce
    jozef joão juan juana juanita jude judith judy juergen jules julia julian juliana julie julien juliet julio julius
    jun jurgen jussi justin justine jürgen kamal kamala kareem karen karim karin karina karl karla karol karolina
    kasim kassem katalin kate katharine katherine kathleen kathryn kathy katie katja katrina kavita kay kaye kazem
    kazuo keir keisha keisuke keith kelley kelli kellie kelly kelvin kemal ken kendall kendra kenji kenneth kenny kent
    kenta keqiang kerry kevin khaled khaleda khalid khalil kim kimberly kira kirk kirsten klaus kofi konrad konstantin
    kostas kris krishna kristen kristin kristina kristine krzysztof ksenia kurt kwabena kwame kwasi kwesi kyle kylie
    kyriakos lakisha lamar lance lara larry lars lashkar laszlo latisha latoya laura lauren laurence laurent laurie
    lawrence lea lech lee leila leland len lena leni leo leon leona leonard leonardo leonid leonidas leopold leroy
    leslie lester leticia levi lewis leyla liam liana lidia lillian lily lina linda lindiwe lindsay lindsey linh
    lionel lisa liz lloyd logan lois lola lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas lucia
    luciano lucille lucinda lucy ludwig luigi luis luisa luiz lukas luke luther lydia lyle lyndon lynn lynne mabel
    madeleine madeline magdalena maggie mahathir mahdi mahesh mahmood mahmoud majid malala malcolm malik mamadou mandy
    manfred manmohan manoj manuel mara marc marcel marcela marcelo marcia marcin marco marcos marcus margaret
    margarita margot maria mariah mariam marian mariana marianne marie marilyn marina mario marion marisa marjorie
    mark marko markus marlene marlon marquis marsha marshall marta martha marti martin martina marty marvin mary
    maryam masoud masoumeh massimo massoud mateusz mathew mathias mathieu matt matteo matthew matthias matthieu matti
    maureen maurice mauricio mauro max maxim maxime maximilian maxine maya megawati meghan mehdi mehmet mehran mel
    melanie meles melinda melissa melvin meredith merrill mette mia micah michael michaela michal micheal michel
    michele michelle miguel mihai mihail mika mikael mike mikhail mikheil mila milan milos milton mina minho minnie
    mira miranda miriam miroslav mitch mitchell mitt moammar mohamad mohamed mohammad mohammadreza mohammed mohsen
    moises mojtaba mona monica monika monique monir montgomery morgan morris morteza moshe mostafa muammar muhammad
    muhammadu muhammed mujibur murad murray mustafa mwai mykola myra myron nabil nadezhda nadia nadine naftali najib
    nana nancy naoko naomi naoto narendra naser nasrin nasser natalia natalie natasha nate nathan nathaniel nawaz neal
    nebojsa ned neil nelson nestor ngozi nguyet niamh nicholas nick nicola nicolae nicolas nicole nigel nikita nikki
    niko nikol nikola nikolai nikolas nikolay nikos nils nina nitin noam noel noemie nora noreen norma norman nouri
    nuno nuri octavio oksana olaf ole oleg oleksandr oleksiy olga oliver olivia olivier olusegun omar oren orhan osama
    oscar oskar osman otto owain owen pablo paddy pam pamela paolo parisa parker parviz pascal pat patricia patricio
    patrick patrik patty paul paula paulette pauline paulo pavel pawel payam pedro peggy pekka penelope penny perry
    pervez pete peter petra petro peyton phil philip philippe phillip phuong phyllis pierre pietro piotr plamen polly
    prabowo pradeep prakash pranab prayut preston priscilla priya qasem qassem quentin quincy quinn rachel radu rafael
    rahim rahul raila rajesh rajiv ralf ralph ramesh ramin ramon ramona ramzan ramón rand randall randy rania raphael
    raquel rashad rashid raul ravi ray raymond raúl rebecca recep reggie regina reginald reinhard renata renate renato
    rene rex reza rhonda rhys ricardo riccardo richard rick ricky rishi rita rizal rob robbie robert roberta roberto
    robin rocco roderick rodney rodolfo rodrigo roger rohit roland rolf roman romano romeo ron ronald ronnie rory rosa
    rosalind rosanne rosario rosemary ross rouhollah roy ruben ruby rudolf rudolph rudy rui rupert ruslan russ russell
    ruth ryan saad saadi sabine sabrina sachin saddam sadiq saeb saeed sajjad salah salim sally salman salvatore sam
    samantha sami samia samir samira sammy samuel sandra sandy sanjay santiago sara sarah sasha saud sayed scot scott
    seamus sean sebastian sebastiano sebastien selim seojun serena serge sergei sergey sergio serhiy seth seyed
    shahbaz shane shannon sharon shashi shaun shauna shawn shayne sheila shelby sheldon shelley sheri sherman sherry
    shimon shinzo shirin shirley shlomo sidney siegfried sigmar silvia silvio simon simona simone sinead siobhan siti
    sizwe slobodan smriti sofia solveig somchai sonia sonya sophia sophie spencer stacey stacy stan stanislav stanley
    stefan stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart suleiman sultan sunil
    suresh susan susana susanna susanne suzanne sven svetlana sylvester sylvia sylvie tadeusz takashi tamara tammy
    tania tanya tara taras tariq taro tatiana tatyana taylor ted tedros terence teresa teri terrance terrell terrence
    terri terry tessa thabo thaksin thanh thelma theodore theresa therese thiago thibault thierry thomas tiago tiffany
    tim timo timothy tina tobias toby todd tom tomas tomasz tommy tomos toni tony tonya toshio tracey traci tracy
    travis trent trevor tricia tristan truman tuomas tyler tyrell tyrone tyson uhuru umar ursula usama uwe vaclav
    valentin valentina valeria valerie valery vanessa vasco vasyl vera vernon veronica veronika vicki vickie vicky
    victor victoria vijay viktor viktoria vince vincent vincenzo viola violet virat virginia vitali vitaly vivian
    viviana vlad vladimir vladislav volker volodymyr vusala vyacheslav wade wael walid wallace wally walt walter wanda
    wangari warren wayne wendell wendy werner wesley wilbur wilfred wilhelm willem william willie willis wilma wilson
    winfried winnie winston wolfgang xavier xi xiaoping ximena yahya yair yan yann yannis yaroslav yasir yasser
    yevgeny yingluck yitzhak yogi yolanda yoon yordan yosef yoshi yoshihide yousef youssef yuan yuki yulia yuri yuriy
    yusuf yves yvette yvonne zach zachary zahra zainab zara zbigniew zdenek zedong zhang zhao zoe zoltan zoran zsofia
    zulfikar
  `);

const NAMES = [...COMMON_GIVEN_NAMES, ...WORLD_GIVEN_NAMES];

/**
 * Given names that open a full name, lower case, with their marks and without ("hélène", "helene").
 * Evidence for a person only together with a capitalised surname.
 */
export const GIVEN_NAMES = wordClass(new Set([...NAMES, ...NAMES.map(withoutMarks)]));

/** Family names that stand first, as in Chinese and Korean: "Xi Jinping" is "Xi" in later mentions. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  wordList(`
    aung ban cao cha chen cheng chiang deng feng gao guo han he hu huang hun jiang kang kim li liang lin liu lu luo ma mao
    moon ngo nguyen pan park peng pham qin ren roh shen shin song sun tang tran wang wen wu xi xie xu yang yao yoon yu yuan
    zeng zhang zhao zheng zhou zhu
  `),
);
