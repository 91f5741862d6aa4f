import { wordList } from "./word-list.ts";

/**
 * Given names that open a full name, lower case, of many peoples, in the spellings of English news.
 * Evidence for a person only together with a capitalised surname. Chosen by hand; names that are
 * ordinary words or places more often (Will, Grace, May, Chance) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    aaron abbas abby abdallah abdel abdul abdullah abdulaziz abe abel abigail abraham abu ada adam adel adele adnan adolf
    adrian adriana adrienne agnes agnieszka ahmad ahmed ahmet aidan aileen aisha akira alain alan alana alastair albert
    alberto alec alejandra alejandro aleksandar aleksander aleksandr alessandro alex alexander alexandra alexandre
    alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alvaro alvin
    alyssa amal amanda amar amber amelia ami amin amina amir amit amy ana anastasia anatoly anders andre andré andrea
    andreas andrei andres andrés andrew andrey andrii andrzej andy angela angelica angelina angeline angelo angus anil anita
    anja ann anna anne annette annie anthony antoine anton antonia antonio antónio anwar ariana ariel armando arnold
    arsen artem arthur artur arturo arun asghar ashley ashraf asif asim asma audrey augusto aung ava avi axel ayman aziz
    babak bahram barack barbara barry bart bartholomew bashar beatrice beatriz becky behrouz ben benazir benedict benjamin
    bennett benny bernadette bernard bernhard bernie bert beth bethany betty bilal bill billy binyamin benyamin bjorn blaine
    blair blake bob bobby bogdan bonnie boris brad bradley brandon brenda brendan brent bret brett brian bridget brigitte
    britney brittany bruce bruno bryan bryant bryce byron caitlin caleb calvin cameron camila camille carl carla carlo carlos
    carmen carol carole carolina caroline carolyn carrie carter casey cassandra catalina catherine cathy cecilia cecile cedric
    celia cesar césar chad charlene charles charlie charlotte chelsea cheryl chester chiara chloe chris christa christian
    christiane christie christina christine christoph christophe christopher chuck cindy claire clara clarence claude claudia
    claudio claus clayton clifford clint clinton clive clyde cody colin colleen connie connor conrad constance
    cora corey cornelius cory courtney craig cristian cristiano cristina crystal curt curtis cynthia cyril cyrus daisy
    dale damian damien damon dan dana daniel daniela daniele danielle danny dante daria dario darius darlene darrell darren
    darryl daryl dave david davide davis deanna deb debbie deborah debra deepak deirdre delia denis denise
    dennis derek derrick desmond devin devon diana diane didier diego dieter dimitri dimitris dina dinesh dirk djibril
    dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna dora doris dorothy doug douglas drew
    duane dustin dwayne dwight dylan ebrahim ed eddie edgar edgardo edith edmond edmund eduard eduardo edward edwin efraim ehud
    eileen elaine eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella ellen elliot elliott elmer elsa elton
    elvira emanuel emil emile emilia emilio emily emma emmanuel emmanuelle enrico enrique eric erica erich erik erika erin
    ernest ernesto ernst erwin esmail estelle esteban esther ethan eugene eva evan evelyn evgeny evo ewan fabian fabio fadi
    faisal farah fareed farhad farid farzad fatima fatou federico felicia felipe felix ferdinand fereydoun fernanda fernando
    fidel filip fiona florian frances francesca francesco francine francis francisco franco francois françois frank frankie
    franklin franz fred freddie frederic frederick frida friedrich fritz fumio gabriel gabriela gabriella gabrielle gareth
    garrett gary gavin gemma genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerardo
    gerd gerhard germain gerome gerry ghassan ghazi gholam giancarlo gianni gideon gilbert gilles gina giorgio giovanni
    giuseppe gladys glen glenda glenn gloria gordon graham greg gregg gregor gregorio gregory greta gretchen guido
    guillaume guillermo gunnar gunter gus gustav gustavo gwen habib hadi haider hakan hamad hamid hamza hank hannah hanna
    hans harald harold harriet harris harry haruki hasan hashim hassan hayden hazel heather hector heidi heiko heinrich helen
    helena helene helga helmut henri henrik henrique henry herbert herman hernan hideki hilary hillary hiroshi hisham holly
    homa hong horst hosni hossein houshang howard hubert hugh hugo humberto humphrey hussain hussein ian ibrahim ida
    ignacio igor ike ilene ilham ilya iman imran ina indira ines ingrid inna ioannis irene irfan irina iris irma irving isaac isabel
    isabella isabelle ismail ismael israel ivan ivana ivanka ivo jack jackie jacob jacqueline jacques jaime jair jake jalal
    jamaal jamal james jamie jamil jan jana jane janet janice janine jared jaroslaw jasmine jason javad javier jay jayne jean
    jeanette jeanne jeb jeff jefferson jeffery jeffrey jenna jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jesus
    jesús jill jim jimmy jin jo joan joana joanna joanne joao joão joaquin jocelyn jochen jodi jody joe joel joerg johan
    johann johanna johannes john johnny jon jonas jonathan joni jordan jordi jorge jos jose josé josef joseph josephine
    josh joshua josie joyce juan juana juanita jude judith judy juergen julia julian juliana julie julien juliet julio
    julius jun jurgen jürgen justin justine kamal kamala karen karim karin karina karl karla karol karolina kasim kassem kate
    katharine katherine kathleen kathryn kathy katie katja katrina kay kaye kazem kazuo keisuke keith kelley kelli kellie kelly
    kelvin ken kendall kendra kenji kenneth kenny kent kerry kevin khaled khalid khalil kim kimberly kira kirk kirsten
    klaus kofi konrad konstantin kris krishna kristen kristin kristina kristine krzysztof kurt kwame kyle kylie kyriakos lance
    lara larry lars lashkar latoya laura lauren laurence laurent laurie lawrence lech lee leila leland len lena leo leon
    leona leonard leonardo leonid leonidas leopold leroy leslie lester leticia levi lewis liam liana lidia lillian lily lina linda
    lindsay lindsey lionel lisa liz lloyd logan lois lola lorenzo loretta lori lorraine lou louis louisa louise luc luca
    lucas lucia luciano lucille lucinda lucy ludwig luigi luis luisa luiz lukas luke luther lydia lyle lyndon lynn lynne
    mabel madeleine madeline magdalena maggie mahathir mahdi mahmood mahmoud majid malcolm malik mamadou mandy manfred
    manmohan manoj manuel mara marc marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margot
    maria mariah mariam marian mariana marianne marie mariana marilyn marina mario marion marisa marjorie mark marko
    markus marlene marlon marsha marshall marta martha marti martin martina marty marvin mary maryam masoud masoumeh mateusz
    mathew mathieu mathias matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime maximilian
    maxine maya mehdi mehmet mehran meghan mel melanie melinda melissa melvin meredith merrill mia micah michael
    michaela michal micheal michel michele michelle miguel mihai mihail mika mike mikhail mikheil mila milan milos milton mina
    minnie mira miranda miriam mitch mitchell mitt moammar mohamad mohamed mohammad mohammed mohsen moises mojtaba mona
    monica monika monique monir montgomery morgan morris morteza moshe mostafa muammar muhammad muhammed murad murray mustafa
    myra myron nabil nadia nadine naftali najib nancy naoko naomi narendra naser nasser natalia natalie natasha nate nathan
    nathaniel nawaz neal ned neil nelson nestor nicholas nick nicola nicolae nicolas nicole nigel nikita nikki niko nikol nikola nikolai
    nikolas nikolay nils nina noam noel nora noreen norma norman nouri nuri octavio oksana olaf ole oleg oleksandr oleksiy
    olga oliver olivia olivier omar oren oscar oskar osama osman otto owen pablo paddy pam pamela paolo parisa parker parviz
    pascal pat patricia patricio patrick patrik patty paul paula paulette pauline paulo pavel pawel payam pedro peggy penelope
    penny perry pervez pete peter petra petro peyton phil philip philippe phillip phyllis pierre pietro piotr polly pradeep
    pranab prakash preston priscilla priya qasem qassem quentin quincy quinn rachel rafael rahim rahul raila rajiv ralf
    ralph ramin ramon ramón ramona ramzan rand randall randy rania raphael raquel rashid raul raúl ravi ray raymond rebecca recep
    reggie regina reginald reinhard rene renata renate renato rex reza rhonda ricardo riccardo richard rick ricky rita
    rob robbie robert roberta roberto robin rocco roderick rodney rodolfo rodrigo roger roland rolf roman romano ron
    ronald ronnie rory rosa rosalind rosanne rosario rosemary ross rouhollah roy ruben ruby rudolf rudolph rudy rui rupert
    ruslan russ russell ruth ryan saad saadi sabine sabrina saddam sadiq saeed saeb sajjad salah salim sally salman salvatore sam samantha sami
    samir samira sammy samuel sandra sandy sanjay santiago sara sarah sasha saud scot scott sean sebastian sebastiano selim
    serena serge sergei sergey sergio serhiy seth seyed sayed shane shannon sharon shaun shauna shawn shayne sheila shelby
    sheldon shelley sheri sherman sherry shimon shinzo shirin shirley shlomo sidney siegfried sigmar silvia silvio simon simona simone
    sinead siobhan sofia sonia sonya sophia sophie spencer stacey stacy stan stanislav stanley stefan stefano steffen stella
    stephan stephane stephanie stephen steve steven stewart stuart suleiman sultan sunil susan susana susanna
    susanne suzanne sven svetlana sylvia sylvie sylvester tadeusz takashi tamara tammy tania tanya tara tariq taro tatiana
    tatyana taylor ted terence teresa teri terrance terrence terri terry tessa thabo thaksin thelma theodore theresa therese thierry
    thomas tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tomos tommy toni tony tonya toshio tracey traci
    tracy travis trent trevor tricia tristan truman tyler tyrone umar ursula usama uwe vaclav valentin valentina
    valeria valerie valery vanessa vera vernon veronica veronika vicki vickie vicky victor victoria vijay viktor viktoria
    vince vincent vincenzo viola violet virginia vitali vitaly vivian viviana vlad vladimir vladislav volker volodymyr vusala
    vyacheslav wade wael walid wallace walt walter wanda warren wayne wendell wendy werner wesley wilbur wilfred
    wilhelm willem william willie willis wilma wilson winfried winston wolfgang xavier xi yahya yair yan yann yaroslav yasir yasser
    yevgeny yitzhak yolanda yoon yosef yoshihide yousef youssef yuan yulia yuri yuriy yusuf yves yvette yvonne zach zachary zahra
    zainab zara zbigniew zhang zhao zoe zoran zsofia
  `),
);

/** Family names that stand first, as in Chinese and Korean: "Xi Jinping" is "Xi" in later mentions. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  wordList(`
    aung ban cao cha chen cheng chiang deng feng gao guo han he hu huang hun jiang kang kim li liang lin liu lu luo ma mao
    moon ngo nguyen pan park peng pham qin ren roh shen shin song sun tang tran wang wen wu xi xie xu yang yao yoon yu yuan
    zeng zhang zhao zheng zhou zhu
  `),
);
