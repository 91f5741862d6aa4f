import { wordList } from "./word-list.ts";

/**
 * Given names of many peoples, lower case, as their own spelling has them: the Latin-script lists of
 * Faker 10.6 (package @faker-js/faker, MIT licence: LICENSE-faker.txt), and by hand those of peoples that write otherwise, in
 * the romanizations of English news. Left out: what the tagger's lexicon lists as a word, places,
 * organisations, family names, and names that are as often something else.
 */
export const WORLD_GIVEN_NAMES: readonly string[] = wordList(`
    aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup
    aanandinii aanjaneya aanuoluwapo aaratrika aarne aaro aarti aarya aaryan aarón aasa aasha aashritha aatmaj
    aatmaja aatreya aayushmaan aayushman abaco abadon abak abaka abakan abakay abani abar abay abayomi abbondanza
    abbondanzio abbondio abbos abdelaziz abdelfattah abdelkader abdellah abdelmadjid abdelrahman abderrahmane
    abdiqasim abdirahman abdishakur abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdulahad
    abdulazim abdulboriy abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkadir
    abdulkarim abdulla abdullahi abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulrazak abdulvahhob
    abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abebi abeiku abelardo abelin
    abeline abena abendam abeni abenzio abhaidev abhaya abhijit abhirath abhishek abhisit abhisyanta abibatou
    abibo abidin abigaël abigaëlle abigaïl abigél abimbola abiodun abiola abiona abisola abisoye abluç abondance
    abosede abou aboubacar aboubakar abrahamo abrahám abramio abramo abril absalon absolón abyasa abélard abılay
    abşar acace acacie acacio acanthe acar acario acaryatanaya accursio achaire achalesvara acharyanandana
    acharyasuta achieng achil achiles achille achim achintya achraf achyut acilia acilio aciscolo acrisio aculina
    acun adaeze adalan adalard adalardo adalbald adalbaude adalbert adalberta adalberto adalbéron adaldı adalfredo
    adalgisa adalgiso adalmış adalric adalrico adalsinde adama adame adamo adanech adaobi adar adaugo adaş
    adberilgen addo addolorata adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
    adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adelaida adelajda adelardo adelasia
    adelberto adelchi adeleke adelfo adelgardo adelin adelina adeline adeliya adelmo adelphe adeltrude adelya adem
    adenet adenike adeniyi adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo
    adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit adhémar adi adiarja adib adiba adigun adika adikara
    adikavi adil adile adin adina adinata adinath aditeya aditi aditya adityanandan adityanandana adja adjoa
    adjutor adlı adlıbeğ adnân adolfa adolfo adolfína adolphe adolphie adone adonise adraman adrastée adrehilde
    adria adriaan adriano adrien adriena adrijana adrione adripathi adrián adriána adsız adunni advaya adwitiya
    adwoa adán adèle adél adéla adélie adéodat adıgüzel adık adıkutlu adıkutlutaş afanasi afanasie afaq affan afia
    afitap afolarin afonso afra afro afruza afua afzuna afşar afşin afşın afəl afərim afət agabio agafia
    agamennone agapet agapito agasti agastya agatha agathange agathe agathon agaton agazio agenore agesilao
    agilbert agilberte aglaia aglaja aglaé agnan agnane agneflète agnesa agnese agneta agneya agnimitra agniprava
    agnivesh agnos agnès agostina agostino agrata agripina agripino agrippa agrippin agrippine agrypina agus
    agustina agustín agáta agâh ahalya ahenk ahilya ahlam ahlem ahror ahsan ahsen aiace aidano aidar aiden aidyn
    aidə aigars aigerim aigul aija ailsa aimable aimone aimé aimée ainur ainārs aishani aisulu aisyah aitzaz
    aivars ajala ajan ajana ajani ajay ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajla ajlin ajna ajoke
    akalp akande akanmu akanni akarsana akata akaş akbatur akbay akbaş akboğa akbudak akbulak akbuğra akbörü
    akdemir akdoğan akhilesh akif akifa akihiro akiko akinkunmi akinlabi akinwale akinyi akio akkun akkunlu akkurt
    akkuş aklilu akmal akofa akorfa akpıra akram akroor aksel akshainie akshaj akshat akshata akshay akshayakeerti
    akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelīna akwasi akwesi akça akçakoca
    akçora akıbudak akım akıner akınçı alaa alaba alaban alabörü aladağ alade aladino aladoğan alaine alakurt
    alamanno alambana alamu alano alara alarico alasdair alassane alayunt alayuntlu alaïs alba alban albane albano
    albena alberico alberte albertina albertino albertýna albertīne alboino albrecht albrico albérade albéric
    albín albína alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda
    aldegonde aldemir aldo aldobrando aldonce aldoğan aldric aldıgerey alea aleandro aleardo aleaume aled aleksa
    aleksandra aleksandrina aleksandro aleksej aleksi alekso aleksy alemayehu alemka alen alena alenia alenka
    aleodor aleramo alesea alessa alessandra alessia alessio aleth alevtina alexa alexandr alexandrea alexandrina
    alexandrine alexandros alexandru alexane alexanne alexe alexej alexine aleya aleyna aleš aleška alfio alfons
    alfonsa alfonsino alfonz alfréd alfréda alfrēds algirdas algiso algu alia alic alica alican alicja alico alida
    aliette alighiero alika aliko alima alin aliona aliou alioune alis alisa alisha alisher alissa alissia alistar
    alix alixe aliya aliyah alizee alizé alişan alişir aljaž aljoša alka alkabölük alkaevli alkan alkaşı alkış
    alla allegra alliaume almas almaz almerigo almila almine almira almire almiro aloisie aloisio alojz alojza
    alojzije alok alon alondra alonzo aloys aloyse aloïs aloïse aloīzs alpagut alpamış alparsbeğ alparslan alpata
    alpay alpaya alpaykağan alpbamsı alpbilge alpdirek alpdoğan alper alperen alpertunga alpgerey alphan alphonse
    alphonsine alphée alpike alpilig alpinien alpkara alpkutlu alpkülük alptegin alptunga alpturan alptutuk
    alptuğrul alpuluğ alpurungu alpurungututuk alpyörük alpış alpşalçı alsu altan altankan altankağan altay altea
    altemur althée altmışkara alton altuga altynbek altın altınkan altınkağan altınoba altıntamgan
    altıntamgantarkan altıntarkan altıntay alun alva alvar alverède alviero alvina alvise alwar aly alya alyah
    alycia alyssia alysson alícia alíz alımga alžbeta alžběta amabela amabile amadea amadeo amadeus amadou amadu
    amady amahle amaliane amalio amalric amalthée amama amand amande amandin amandine amando amani amant amante
    amanzio amara amaranaath amarande amaranthe amaranto amaresh amarinder amarnath amath amato amatore amauri
    amaury amaya amaç amaël ambar ambika ambra ambre ambrine ambrogio ambroise ambroisie ambrosiano ambrosio
    ambroży ambrož ambróz amdy amea amedeo amedeu amel ameline amelio amelya amerigo ameth ameyatma amha amicie
    amico amie amiel amilcare aminah aminat aminata aminte amintore aminu amira amirhossein amish amitabh amleto
    amma ammâr amodini amogh amoke amon amone amope amore amparo ampelio amra amrak amrit amrita amritambu amul
    amza amália amálie amát amáta amédée amélia améliane amélie amélien améthyste amālija anaadi anabel anabela
    anabelle anacleto anae anagh anahit anahita anaida anala anamaria anamarija anamika anand ananda anandamayi
    anang ananta ananya anar anara anas anasooya anass anastase anastasie anastasija anastasije anastazija
    anastazio anastazja anastáz anastázia anastázie anasuya anatol anatole anatoli anatolia anatolii anatoliy
    anatázie anatólie anaël anaëlle anaïs anca ancelin anceline ancilla ancuța anda andarıman andaç andelko andelo
    andi andjelina andoche andra andrada andraž andreea andrej andreja andreo andri andrian andriana andrija
    andrijana andrin andrina andris andriy andro andrus andrás andréa andréas andrée andéol anděl anděla andělín
    andělína andżelika andžejs andžs anej anemona anesa aneta anette anežka angadrême ange angelika angelino
    anggabaya anggun anghel anghelina angie angilbe angilberte angilran angoustan angèle angélina angélique ania
    anica anicet aniceto anicette anicée aniello anik anika anila anilaabh anilabh anina anirudh anis anish anissa
    anișoara anjana anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal ankit anko annabel annabell
    annabella annabelle annagrazia annalena annamaria annapurna annaëlle anneke anneli annelie annemarie annemijn
    anni annibal annibale annika annikki anno annonciade annunziata anny anom anoop anora anouar anouck anouk
    anrijs ansaldo ansbert ansberte anselm anselma anselme anselmo ansgar ansgary anshula ansovino anstrudie antal
    antanas antea antek antelmo antero anthelme anthelmette antide antigone antim antimo antino antioco antoaneta
    antoinette antonela antonella antonello antoni antonie antonija antonina antonine antoniu antono antony
    antonín antti antun antónia antônio anuar anuj anuja anunay anupam anura anuraag anurag anusuya anutin anuška
    anuța anvar anwen anwesha anya ançuk anči ančica anđela anđelika anđelina anĝelo anšlavs anže aonghus apak
    aparna apatarkan aphélie apirat apolena apollina apollinaire apollinare apollinary apolline apollonia appia
    appoline aprançur apsara apuleio aqil aquilin aquilino araba arabela arabella arabelle araboğa araceli
    arademir araksya aral araldo aram aranka ararat aras arash aratone arbay arbuz arcadi arcadie arcadii arcadio
    archambaud archan archana archange archibald archie archimede archippo arcibaldo arda ardeshir ardito arduino
    ardıç aref aren aresio areta arezou argelia argimiro argine argono argu argun ari ariadna arialdo arian ariane
    arianna ariberto aricie arie ariela ariele arielle arif arij arike arina arindam arinola arion ariosto arisa
    aristarco ariste aristeo aristid aristide aristione aristița aristo aristofane aristotele arja arjen arjun
    arkadiusz arkadiy arkád arkādijs arkın arkış arlene arleta arlette arman armance armand armande armandine
    armağan armel armeline armelle armen armida armide armine arminio armīns arna arnaldo arnaud arnaude arnaç
    arne arnesh arno arnolda arnould arnošt arnoštka arolde arona aronne arpat arpine arpád arrigo arsal arsenije
    arseniusz arsinoé arsipatra arslan arslanargun arslanbörü arslansungur arslantegin arslanyabgu arslon arsène
    arsènie arsıl arta artak artanto artawan artemisa arthaud arthurine arthus arthème artiom arto artuk artukaç
    artut artuš artyom artémis artıınal artūrs aruk aruna arunthavanathan arved arvid arvils arvydas arvīds arwa
    arwen arya arystarch arzen arçuk arîn arıboğa arık arıkağan arıkdoruk arın arınç arşun arūnas asad asadulloh
    asake asal asartegin ascanio ascelin asceline asdrubale asel asella aset asfandyar asfaw asha ashish ashlesh
    ashok ashot ashwin asija asil asila asilbek asimodeo asirwada asirwanda asiya asja askar aslan aslesha aslijan
    asliya aslım asmaa asmadi asman asmianto asmuni asolat asrı assa assetou assia assil assimi assomption assunta
    assunto assya asta astarté asterio astianatte astou astrée astrīda astérie asuela asuka asuğ aswani asya asım
    asığ atakan atakağan atalan atalay ataldı ataleo atalmış ataman atanasia atanasio atanazy atanázie atanáš
    atasagun atasu ataç atberilgen atefeh atena athalie athanase athanasie athenaïs athina athos athéna athénaïs
    atieno atilla atinuke atlı atlıbeğ atlıkağan atma atmaca atmaja atmanand atmananda atreyee atreyi atsız atta
    attila attilano attilio atunçu atâullah atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım atımer atış aube
    aubertine auberto aubin aubrey aubry audace aude audebert audeline audouin audran audrius auguste augustina
    augustine augustín augustýn augustýna aulia auma aure aurel aureliana aureliano aurelio aureliu aurelián
    aurelle aurian auriane aurică auro auron aurore aurèle aurélia aurélie aurélien aurélienne aurēlija ausilia
    ausiliatrice ausilio auxane auxence aušra avadhesh avan avani avantika avar avaz avdal aveline averardo aviel
    avigaëlle avinash avital avluç avni avoye avram avril avşar awa awar awaz awero awesi axeline axelle axenia
    axinte aya ayaan ayaka ayako ayan ayana ayanda ayanna ayat ayaz ayaçı ayaş aybalta ayban aybars aybeğ aydan
    aydarkağan aydemir ayden aydoğan aydoğdu aydoğmuş aydın aydınalp ayebatari ayele ayem ayesha aygül aygün
    aygırak ayhan ayinde ayinke ayize aykal aykan aykağan aykurt aykut ayla aylan ayleen aylin ayline ayluç
    ayluçtarkan ayma aymane aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide
    ayomikun ayotude ayoub ayren ayruk aysar aysılığ aytak aytaç aytekin aytuğ aytən ayushmati ayvaz ayyıldız
    ayıtmış ayız ayızdağ ayşıl azad azadeh azak azalée azamat azar azban azeglio azelia azeline azelio azer azgan
    azganaz aziza azizah azizhan azmi azmin azra azubuike azzedine azzurra azélie azîme azıl açela açelya açuk
    açık açılay açığ aída aïcha aïda aïdan aïna aïsha aïssa aïssata aïssatou aćim ağabay ağakağan ağalak ağlamış
    ağça aīda aļģirds aļģis aşan aşanboğa aşantudun aşantuğrul aşkın aştaloğul aşuk aşıkbulmuş aŭgustino aŭguĉjo
    baaba baala baalaaditya baalagopaal babacan babacar babagana babajide babasola babatunde babatunji babawale
    baber babeta babette babila babulal babur babır bacco badabul bade badis badr badruk badur bafana bafode bagas
    bagiya bagus bagya baha bahadır bahar bahia bahman bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa
    bahuwarna bahuwirya baiba baidehi baijayanti bairbre bajragin bakary bakağul bakda bakhtiyor bakhyt bakiadi
    bakianto bakidin bakijan bakiman bakiono bakr baksı baktiadi baktianto baktiono bakula bakyt bakytzhan bakır
    bakırsokum bakşı bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani
    balamantri balamır balangga balapati baldassarre balderico baldo baldomero baldovino baldu balgopal balidin
    balijan balkık balram balta baltacı baltar baltasar baltazar balthazar baltur baltır balázs balçar balın
    bambang bambina bamsı banara banawa banawi bancar bandhu bandhul bandula bangizwe bangu banharn banji bankim
    bankimchandra bankole banna banu baptiste bara barak baraktöre baran barbarigo barbe barbeğ barbol barbora
    barboğa barbro barbulsun barchinoy bardo bardomiano bardıbay bargan barica barkan barkdoğdu barkdoğmuş
    barkdurdu barkdurmuş barkın barlas barlıbay barmaklak barmaklı barnaba barnaby barnabás barnabáš barnabé barno
    barsaba barsbeğ barsboğa barsgan barsimeo barskan barsurungu barthélemy bartimée bartolo bartolomea bartolomeo
    bartolomeu bartoloměj bartu barça barçadoğdu barçadoğmuş barçadurdu barçadurmuş barçan barçatoyun barımtay
    barın barış bas basademir basan basanti basanyalavaç basar basarab basat basavaraj basile basileo basilia
    basilio basilisse baskın basma basmıl bassam bassem bassiano bassilla bassirou bastiaan bastian bastiano
    bastien bastuğrul bastı basu basuki basut bathilde batilda batrak battal battista batu batuhan batuk batur
    baturalp baudouin baurzhan bawer bayankağan bayançar bayazıt baybars baybayık baybiçen baybora bayboğa baybüre
    baydar baydemir baydur baykal baykara baykoca baykuzu baymünke bayna baynal baypüre bayrak bayram bayraç
    bayruk bayrı bayrın baysungur baytara baytaş bayunçur bayur bayurku bayutmuş bayuttu bayık bayındır bayınçur
    bazil bazyli bazır baçara baçman baççayman bağa bağaalp bağan bağatarkan bağatengrikağan bağatur bağaturgerey
    bağaturipi bağatursepi bağaturçigşi bağaışbara bağaşatulu bağdagül bağtaş bağış baņuta başak başbuğ başgan
    başkurt başkırt baştar başçı baŭcido beato beatrico beatrix beatrycze beatus bebe bedir bedirhan bediz bedran
    bedreddin bedri bedřich bedřiška begi begil begine begitutuk beglen begni begoyim behiç behlül behnam behram
    behrem behruz behzad behzat behçet bekazıl bekbekeç bekele beker bekeç bekeçarslan bekeçarslantegin bekeçtegin
    bekir beklemiş bekmurod bektaş bektür belek belemir belgi belgüc belimir belina belinda bellino belma belo
    beltir beltramo beltun belçim belçir bence bende bendegúz benedek benedetta benedetto benedikt benedikta
    benedita benedykt benett bengi bengt bengü beniamin beniamina beniamino benice benigna benigno benish benito
    benja benjamim benjamín benjámin benli benlidemir bennet benno benone benoît bente benthe bentley benvenuta
    benvenuto benício bera berardo berceste berdan berdibeğ berdimuhamed berend berendey berengario berenico
    berenika berfîn berginsenge bergü berhane berinay berislav berit berkan berkay berke berkin berkiş berkyaruk
    bermek bernabé bernadetta bernarda bernardo bernd bernice beronico berran berre berta bertalan bertha berthe
    berti bertille bertilo berto bertold bertolda bertoldo bertolfo bertram bertrand berva berçem berçin berîtan
    berîvan besentegin besim besra bessie betania betemir bethan beti betina betsy betta bettina beulah beuve
    beverly beya beyizçi beyrek beyrem beáta beçeapa beçkem beāte beğarslan beğbars beğbilgeçikşin beğboğa
    beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beňadik beşar beşer beşir bhaanumati
    bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwant bhagwanti bhagwati
    bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna
    bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan
    bhooshit bhramar bhudev bhudeva bhupati bhupen bhupendra bhupesh bhushan bhushit bhuvanesh bhuvaneshwar biagio
    bianca bianka bibi bibianna bibiano bibiána bice bidhya bigna bilel bilgebayunçur bilgebeğ bilgekan bilgekağan
    bilgekutluk bilgekülüçur bilgetamgacı bilgetardu bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin
    bilgeışbara bilgeışbaratamgan bilgin bilgiç bilig biligköngülsengün bilik biljana billie billurə bilol bilqis
    bilva bilwa bilâl binafsha binbeği bindir bindo bineta bino binta bintou bipin birane birgit birgita birgitta
    birgitte birino birjesh birol birtukan birutė bisenija biserka bishnu bismah bivoj biçek björn bjørn blagica
    blagoje blahomil blahomila blahomír blahomíra blahoslav blahoslava blaise blanche blandine blanduzia blanka
    blaž blažej blažena boaz boban bobana bobbi bobbie bobi bobur bodhan bodhi bodi boet bogdana boglárka bogoljub
    bohdana bohuchval bohumil bohumila bohumír bohumíra bohun bohuna bohuslav bohuslava bohuš bohuše bohémond
    bojan bojana bojislava bolat bolatito boldaz boldizsár bolemír boleslav boleslava bolmuş bolsun bolun
    boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonginkosi bongul bongulboğa bonifacio bonifác bora
    boran borbála borivoje borjan borka borko borlukçu borna bornak bortolo borut borys borçul boróka bosiljka
    botan botir botond bouba boubacar boubou bouchard bouchra bounnhang bowie boyan boyankulu boyko boylabağa
    boylabağatarkan boylakutlutarkan bozan bozbörü bozdoğan bozhidar bozkurt bozkuş bozok boğa boğaç boğaçuk
    boļeslavs bořek bořislav bořislava bořivoj boško boža božena božetěch božetěcha božica božidar božidara
    božislav brahim brahmaanand brahmabrata brahmanandam brahmdev brajan brajendra brajesh bram brancaleone brandi
    brando branimír branimíra branislav branislava branka brankica branko branwen bratislav brayan brenn breno
    breonna briac brianna brice bridgette brieuc brigida brigita brigito brigitta brijesh brita bronislav
    bronislava bronwen brooke broņislavs bruna brune brunehaut brunehilde brunhilda brunilde bruto brygida bryn
    brájen brândușa brăduț buchi budak budağ buddhana budhil budimír budislav budivoj budunlu buhle bui bukak
    bukaktutuk bukola bulak bulat bulaçapan buldur bulgak bulmaz bulmuş buluk bulut buluç buluğ buluş bumın bunmi
    bunsuz burak burguçan burhan burhon burkay burslan burulday burulgu burunduk burçak busayo bushra busisiwe
    butak butuk buyan buyandemir buyankara buyançuk buyat buyraç buyruk buyruç buzaç buzaçtutuk buçan buçur buğday
    buğra buğrakarakağan buşulgan bystrík byung bálint bárbara bâki béatrice béla bénigne bénédicte béranger
    bérangère bérard bérénice bêrîtan bíborka bögde böge bögü bökde böke bölen bölükbaşı bönek bönge börteçine
    börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü bükdüz büke bükebuyraç bükebuyruç bükey
    büktegin büküşboğa bülent bümen bünyamin bünül büre bürgüt bürkek bürküt bürlük büğübilge bārbala bănel běla
    bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej břetislav břetislava bəhram bəhruz bəxtiyar bəyaz caetana cafer
    cagak cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya
    cakrawala cakrawangsa calanico calcedonio calebe calina calista calixte callisto calogera calogero calpurnia
    calum camil camilia camilla camillien camillo camélia camélien canalp candace candelaria candice candide
    candido candra candrakanta canel caner cangül cankan cannur cansel cansu cansın cantemir cantidio canziano
    caoimhe capa capitolina capucine cara caraka caribert carina carine carles carlijn carloman carlota carlotta
    carlton carmela carmelo carmina carminho carmo carola carolin caronte carponio carub carwyn cary cas casandra
    casian casiana casilda casimira casimiro caspar casper cassandre cassiano cassien cassio cassiopea cassiopee
    casto cataldo cataleya catarina caterina cathal catharina catinca cato catrin catrina catrinel catriona
    catullo catur caturangga cauã cavid cawisadi cawisono cawuk cayadi cazimir cebe ceca cecco cecelia cecep cecil
    cecilio cecylia cecyliusz cecília cecílie cedrik cedrin celal celasun celestina celestýn celestýna celie celil
    celina celinia celso celâleddin cem cemal cemali cemani cemeti cemil cemplunk cene cengkal cengkir cenk
    cerasela ceren cerys cesare cesario cevahir cevat ceyda ceyhun ceyla ceylan ceylin ceylinaz cezara cezary
    cezmi chaanakya chaaruchandra chadchart chahine chahinez chaitan chakor chakradhar chakravartee chakravarti
    chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
    chandrababu chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli
    chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chandrika chanel chantal
    chapal chapala charak charanjit charl charlaine charleen charlemagne charline charlize charlotta charly
    charlène charuchandra charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj chayenne chayma
    chaï chaïma chea chebet cheick cheikh cheikhou chekhouna chelsey chepkoech cherechi cherif cherono cherubino
    chetan chetanaanand cheyenne chiaffredo chiamaka chibuike chidaakaash chidaatma chidambar chidambaram
    chidananda chidinma chie chieko chigozie chijioke chika chikondi childebert chilpéric chima chimamanda chinedu
    chinmayanand chinmayananda chinonso chinwe chinyere chioma chira chirag chiranjeev chiranjeeve chiril chirill
    chirine chisom chisomo chitraksh chitrali chitramala chitrangada chizoba chloé choummaly chrabroš chraniboj
    chranibor chranislav chranislava christelle christer christiaan christiano christin christodule christoffer
    christy chrudoš chrysole chrysostome chrétien chuan chukwu chukwuemeka chukwuma chul chval ciaobella ciara
    cici cihad cihangir cihanşah cilvenaz cino cinthia cinzia ciprian cipriana cipriano cirano ciriaco ciril
    cirilla cirillo cirino ciro citra civan claas claes clarenzio clarisa clarissa clarisse clark claudien
    claudine claudiu clavdia cleandro clelia clemens clemente clementina clemenzia cleofe cleonico cleopatra
    clifton climaco clinio clio clodomiro clodoveo clorinda clotaire clothilde clotilde clovis cloé cléa cléandre
    clélie clémence clémentine cléo cléophée cléry codin codrin codrina codruț codruța coen coinneach cointa
    colette coline colins collien collin colm colmanno colmazio colomba colombano colombe conall concetta concetto
    conchita concordio consolata constantia constantin constantina constantino constança constanța constatin
    consuela coralia coralie coraline corazon corbiniano cordelia coreno corentin corentine corina corinna corinne
    coriolano cormac cornel cornelia cornelio cornelis corneliu coronato corrado corto corvin cosima cosimo cosma
    cosmin cosmina costache costante costantino costanza costanzo costel costin coumba coşkun coşkuner cremenzio
    crenguța crescente crescenzia crescenzio crespignano crin crina crispino cristaldo cristea cristiana cristin
    cristián cristofor cristoforo cristóbal crocefissa crocefisso cronida csaba csanád csenge csongor ctibor
    ctibora ctirad ctirada ctislav ctislava cumhur cunegonda cuniberto cupido cuzia cvetka cvijan cvijetin cyntie
    cyprien cyra cyrian cyriaque cyrielle cyrila cyrille cyrine cyryl cândar cécile cédric céleste célestin
    célestine célia célian célien céline césaire cézar cîhan cübeyr cüneyt călin cătălin cătălina cılasun daan
    daantje dabiživ dacian daciana daciano dacin dacio dadap dadi daevi daevika dafina dafne dafydd dagel dagmar
    dagmāra dagoberto daiana daichi daina dainuvīte daisuke daithi daiva daiwik dajana daksha dakshayani dalal
    daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimír
    dalimíra daliono dalla dalmazio damaris damaso damayanti damiano damife damil damilare damilola damin damir
    damián damiána damjan damjanka damla damocle damodar damodara damola damu danae dandak dandapaani dani dania
    danica daniella danielo daniil danijel danijela danil danila danilo danio danique daniswara daniyar daniël
    danjuma danka danko danu danuja danuta danuše dany danyl daouda daphnee daphné dapo dara darasimi darek darian
    dariana dariati darie darija darijan darimin darin darina darine darinka daris dariush dariusz darja darko
    darla darleen darmaji darman darmana darmanto darmin darrel darrin darshan darshwana darsirah dartono daru
    daruna daryani dastan datta dauren davey davi davida davin davina davino davor davorin davoud davriya davron
    davud davy dawid dawit dayaamay dayaananda dayaanidhi dayamayee dayan dayane dağhan dea deandra debretsion
    decebal decimo dedi deeksha deen deenabandhu deepa deepali deepan deepankar deependra deepesh deeptanshu
    deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna dejan dejana delal
    delbert delcy delfina delfino delie delinda delizia della delores delphin delphine delyth demba demeke demet
    demeter demetra demetria demetrio demetrius demetriusz demi demilade demiralp demirhan democrito demostene
    deneval denisa denisz deniz denizalp denny denzel deodata deodato dereje derin dermot derviş derya desanka
    desdemona deshawn desiderata desiderato desiderio desimir desiree desislava desta destan deste devadatt
    devagya devajyoti devak devangana devani devasree devdan deven devendra devesh deveshwar devi devika devonte
    devota devran devvrat dewey dewi dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati
    dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dharmendra dhatri dhruv dhyanesh dhyaneshwar
    diah diallo dian dianna dianne dianora diar diara diarra diclehan dida didem didimo didina diede dieke
    dieudonné dieudonnée dieynaba digambar digambara digdaya dijana dikmen diksha dilafruz dilara dilarə dilaver
    dilay dilbar dilber dilberay dildora dildâr dilek diler diletta dilfuza dilhan dilip dilmurod dilnoza dilorom
    dilovan dilrabo dilruba dilwyn dimas dimaz dimitrii dimitrij dimitrije dimitrina dimo dinakar dinara dinda
    dinis dinkar dino dinu dinç dinçer diocleziano diodata diodoro diogene diogo diomede dion dione dionigi
    dionisia dionisio dionizy dionýz dionýzos dior dipa dipali dipankar dipendra dipesh dipika diptendu direnç
    diri dirja ditte ditya divaakar divakar diviš diviška divjot divna divo divya diyor diyora dizik diána diāna
    djayden djeneba djenna djoko dluhoš dmitrii doan dobrava dobrila dobromil dobromila dobromír dobromíra
    dobroslav dobroslava dochia doda dodato doina doinita dolunay domagoj domen domenic domenica domenico domenik
    domezio domingo dominick dominika domitille domiziano domnica dona donal donalda donaldo donatella donatello
    donato donka donncha donnie donny dono dontae donát donáta dorana dorcas doreen dorel doriana doriane doriano
    dorica dorin dorina dorine dorinel dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothée
    dorottya dorthe doru doubrava doubravka douce dounia douwe dovud doyinsola doğan doğanay doğaner doğu draga
    dragana dragica draginja dragiša drago dragoje dragojlo dragoljub dragomir dragoslav dragoș dragutin drahomil
    drahomila drahomír drahomíra drahoslav drahoslava drahotín drahotína drahoň drahoš drahutin drahuše drajat
    draupadi draža dražen dren dries drina driss dron drona druina držimir držislav dua duanne duarte dubravka
    dubravko duccio duco ducu duduzile duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita
    dumitru duncan dunja duong durante durdona durga durgeshwari durmuş durodola duru dururbunsuz duuk duygu dušan
    dušana dušanka dušica duška duško dwaipayan dwaipayana dwi dyah dylano dyna dzintars dzirkstīte dzīle dániel
    dávid dáša dân dâver débora dêrsim dîcle dîlan dîroj dîrok dóra döndü dündar dünya dürdane dürriye dārta
    dāvids dāvis děpold dětmar dětřich dəniz ebba ebele eberardo ebiere ebin ebiowei ebkızı ebren ebru ebunoluwa
    ebuzer ecaterina ecclesio ecehan ecem ecevit ecmel ecrin ecvet eda eddi edelberga edelmira eden edgard edgaro
    edgars edhem edil edilberto edison edita editta ediz edmondo edmée edna edoardo eduarda eduards edvard edvarda
    edvige edvín edvīns edyta edīte edžus eefje eekalabya eero eeva efim efimia efisio efken eflah efrem efren
    efrosinia efsun eftalya eftimia eftimie efua ege egemen egeo egidijus egidio eginardo egisto egizia eglė
    egmont egon egona egor egīls ehsan eifion eija eiji eilidh eimantas eino einārs eirik eirlys eižens eka
    ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekeç ekim ekin ekmel eknath ekow ekrem ekundayo ela
    elaheh elaide elakshi elanur elbek elbert elda eldor eleazar elektra eleonoro eleonóra elettra eleuterio
    elfrída elfrīda elgin elham eliabeth eliah eliahou elian eliana eliano eliasz eliel eliette elif elifio eligio
    elija elimena elin eline elinor elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta
    elisabetta elisaveta elisea eliseo elissa elita elitsa elizabet elizabeta elizabeto elizaveta elize elizej
    elizeus elizo eliáš eliška elka elkin ellada elle elli ellie elly elma elmar elmas elmo elmurod elmārs elmīra
    elnarə elnur eloan eloane elodia elogio eloi elon elona elone elora elouan eloá eloísa eloïse elpidio elsbeth
    elsie elti eluh eluned elvan elvezio elvia elvin elvina elvino elvire elvis elvíra elvīra elwira elya elyanora
    elyas elyne elynn elyor elyssa elyès elza elçin elène eléa eléanore eléonore elías elísio elīna elīza elżbieta
    ema emad eman emanoil emanuela emanuele emanuelly emanuil emas embuh emced emel emelie emely emerich emese
    emidio emie emiel emiko emili emiliana emiliano emilien emilijan emilián emin emine emirhan emlyn emmelie
    emmely emmerico emmerson emmett emmi emmie emmy emna emomali emong empirio empluk emrah emrullah emrys emília
    emílie emīlija emīls enakshi endah ender enderun endra endrigo enea enecone engelbert engin enguerrand enie
    enimia enio eniola enis enise enna ennio enno enola enrica ensar ensio enteng enver enya enyo enzo eoghan eoin
    ephraïm eracla eraclide eraldo eralp erap erardo erasmo erast eray erazim erazmus erberk erberto ercan
    ercolano ercole ercüment erda erdal erdem erdeni erdenikatun erdeniözük erdinç erel eremia eren erenia erentüz
    ergene ergenekatun ergin ergün ergüner erhan erhard eriberto erick erico erine erinç erke erkki erkâm erkân
    erlan erma erman ermanno ermek ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia
    erminio ermīns erna ernesta ernestina ernestino ernestīne erneĉjo erol eron ersilia ersin ertan erten
    ertenözük ertuğrul ervín ervína ervīns erwan erwann erçin erşan esa esam esat esaù esben esen esenbike eser
    esha eshana eshita esi esin esma esmaeil esmeralda esmeray esmira esmée esra essam esse essie estefanía estela
    estella ester estera esterina estiawan estiono esuperio esupofo eszter etela eterie ethann ethel ethem etil
    etsuko ettore eubert euclide eudes eudochia eudokia eudoksja eudoxe eudoxie eufebio eufemia eufemio eufrasia
    eufronio eufrosina eufrozína eugen eugenio eugeniu eugeniusz eugène eugénia eugénie eula eulalia eulálie eun
    eunice eunika euphrasie euridice eurydice eusebia eusebio eusebiu eusebius euseo eustache eustațiu eustorgio
    eustosio eustracjusz eusèbe eusébie eutalia eutalio evald evaldo evandro evangelina evanghelina evann evar
    evarist evaristo evasio evdochia evdokia evdokija evelien eveliina evelin eveline evelino evelína evelīna
    everardo evgheni evghenia evghenii evidio evie evika evodio evran evremondo evren evy evîn evşen evžen evženie
    ewatomi ewelina ewen ewenn eyad eyal eyiz eylül eymen eyram eytan eythan eyüp eyşan ezechiel ezechiele ezio
    ezra ezrak eğrim eşref faas fabia fabiano fabie fabien fabijan fabiola fabián fabiána fabiënne fabrice
    fabrizio fabrícia fabrício fachrul fadekemi faderera fadime fadli fady fadıl faezeh fahmida fahrettin fahri
    fahriddin fahriye fahrünissa faik faiq faiz faiza faizah faizal fakhrul falba falk famiano famke fanika fanni
    fanta fantin fantine fanyana fara farai farangiz fardau farhang farhunnisa fariba farida faris farouk farruh
    farrukh farshad fartun faruk farzaneh fasih fatemeh fathi fathonah fatim fatimata fatimo fatimə fatin fatouma
    fatoumata fatoş faust fausta faustin faustina faustine fausto faustýn faustýna fawad fawzi fawzia faya faye
    fayen fayenne fayez fayiz faysal fayzbek fazal fazilat fazilet fazio fazliddin fazlı fazullah fazıl fearghas
    febe febi febriana febrina feda fedai fedde fedele federica fedir fedor fedro fehime fehintola fehmi felice
    feliciano felicien felicita felicitas felicián feliks felina felícia felície femi femke femm fenja fenna fenne
    feodor feodora feodosia ferah feramuz feramuş feray ferda ferdi ferdinanda ferdinando ferdynanda ferenc
    fereshteh fergal fergus ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermo ferre ferruccio
    ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidelie
    fidelius fidenziano fidenzio fidèle fieke fien fiene fiep fiete figen fiifi fikayomi fikile fikret fikri
    fikriye fikru filemon filibert filiberto filipa filipe filipp filippa filippo filiz filofteia filomen filomeno
    filoména filotije filou fily finia finja finnja finnley fintan fiodor fionn fiordaliso fiore fiorella fiorenza
    fiorenziano fiorenzo firas firdavs firdevs firman firmin firouz firuzə fitrat fitri fitria fitriani fitsum
    flaminia flavia flaviana flaviano flavie flavien flavio flaviu flavius flavián fleano fleur floare floarea
    flodoard floortje flor florante flore florea florencia florencja florent florentin florentina florentýn
    florentýna florența florestan floriana floriane floriano florica floridia florie florina florine floris
    florián flurin flurina foca fode folake folashade folco folu forough forrest fortunata fortunato fortunát
    fortunée fosca fosco foss fotih fotima foucauld foulques fran franca francette franci francia francisc
    francisca francisko francisque franciszek franciszka franck franjo franka františek františka franziska
    françoise fraser freda frederica frederico frederik frederike frederiko fredrick fredrik fredy freek freja
    frenkie frido fridolín fridrich frieda friederike frontiniano frusina fruzsina fryderyk fráňa frédéric
    frédérique frída frīda fuad fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya
    fumiko fumito funani funda funke funmi funmilade funmilayo furio furkân furseo fuscolo fuzuli fynn fyodor
    fábio fâlih féba félicie félicité félix füreyya füruzan füsun fərqanə fərəh fəxriyyə g'affor g'afur g'iyos
    g'ulom gabi gabin gabino gabriele gabrielo gabrijela gabriël gada gadang gadis gaduh gaetano gaffar gagan
    gagik gaglioffo gail gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galatea
    galdino galeazzo galfryd galih galileo galina galiono gallicano galuh galur galym gaman gamani gamanto gambira
    gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha
    gangesh gangsa gangsar ganjar ganjaran gantar gara garan garance garang garda garegin garik garika garimberto
    garnier garry garud gaspard gaspare gasti gaston gastone gastono gathoni gati gatien gatik gatis gatot gatra
    gatsha gaudenzia gaudenzio gaudino gauraang gaurang gauranga gaurav gautam gautama gautami gauthier gautier
    gautiero gavino gavril gavrilo gavxar gawati gayatri gaye gayle gazanfer gazi gaétan gaël gaëlle gaëtan gašpar
    gašper gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gearoid gebre gedeone gediminas geeta geetanjali
    gejza gelila gelin gelincik gellért gelsomina geltrude gelu gema gemine geminiano genadij gencer generosa
    generoso genesia genesio geneviève genichiro gennaro genoveffa genta genziano gențiana geoffroy georg georgel
    georgeta georgette georgiana georgije georgo geralda geraldina gerarda gerardina gerasim gerasimo gerazim
    gerazym gerberge gerbert gerda geremia gergana gergely gergő gerharda gerino germaine germana germano gerolamo
    geronimo geronzio gerrit gertrud gertrudo gertrúda gervais gervasio gesualdo getachew geun gevheri ghada
    ghaliyati ghanaanand ghanashyam ghani ghanshyam ghazal ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii
    gheorghina gheorghiță gherardo gherghina gherman ghislain ghiță gholamhossein ghulam giacinta giacinto
    giacobbe giacomo giada giadero giambattista gian gianbattista giandomenico gianfranco giang gianina gianluca
    gianluigi gianmarco gianmaria gianmario gianna gianpaolo gianpiero gianpietro gianuario giasone gibran gicu
    gică giedrė giel gifty gigi gigliola gijs gilang gilberta gilberto gilda gildo giliola gillo gineto ginevra
    ginewra gino gintaras gintautas gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion
    giona gionata giordano giorgi giorgia giorgian giorgiana giosuele giosuè giotto giovanna giove gioventino
    giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girma girolamo
    gisela gisella gislebert gisèle gita gitanjali gitte giuda giuditta giuliana giuliano giulio giulitta giuseppa
    giuseppina giusta giustiniano giusto gizela gizem glauco gleb gligorije glorie glyn gobinda godeberta godiva
    godwin goffredo gojko golia golub gomberto gonca gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga
    gonzague gonçalo gopaal gopal gopee gopi gor gorakhanatha gorakhnath gorana goranka gorazd gordan gordana
    gordiano goro gosto goswamee goswami gotabaya gothard gottardo gottfried gotum goundo gouranga goutam govind
    govinda graca graciela graciliano gracián graciána gracja gradimir grady grato grazia graziana graziano
    graziella gražina grațian grațiana grațiela grga grgo grgur grigore grigori grigorije grimaldo griselda
    grizelda grozdana gruffydd grzegorz grácie gráinne grégoire gréta gualberto gualtiero gudakesa gudakesha
    gudrun gudrīte guelfo guen guenda guendalina guenièvre guerrino guglielmo guiberto guilhem guilhemine
    guilherme guillemette guillermina guiscardo gulab gulbahor gulbaxor gulbuddin gulchexra gulistan guljamol
    guljaxon gulmira gulnara gulnora gulnoza guloy gulseren gulshat gulsora gulzira gulzoda gumesindo gundelinda
    gunilla gunta guntis gunārs gurbanguly gurdev gurpreet gustava gustave gustavine gustavino gustáv guto guus
    guusje guérin gvendolína gvozden gwede gwenaëlle gwendoline gwendolyn gwenllian gwido gwilym gwyneth gyu
    györgy gábor gédéon gérald gérard géraud géza gökalp gökben gökbörü gökmen göknur gökçe gökçegöl gökçen
    gökçiçek gökşin gönenç göngör gönül göran görkem görün gövhər gözde gúbio güher gülay gülbahar gülben güldem
    güldeste gülegen gülemen gülen güler gülgün gülhan gülnaz gülpembe gülriz gülsen gülsüm gültekin gülçin
    gülümser gülşen gülər gümüş günay gündoğdu gündoğmuş güner güngör güniz günnur günsel günseli günyaruk
    günçiçek gürbüz gürcan gürdal gürhan gürkan gürol gürsel güven güvenalp güvercin güzey gıyas gűnter habbab
    habiba habibollah habil haby hacib hadeel hadja hadriel hadrien hae haf hafez hafi hafid hafsa hafshah hafız
    hagen haibatullah haidar hailemariam hailey hairyanto haitham hajah hajar hakainde hakem haki hakkı hala
    haldun halil halim halima halina halit haluk halyna hamdan hamdi hamdullah hamed hami hamida hamidou
    hamidullah hamima hamit hammâd hamsini hamzah hana hanadi hanan hanaé handan hande hanefi hanga hani hania
    hanifa hanin hannabel hanne hannele hannes hanno hannu hansjörg hanspeter hansruedi hansueli hanung hanuš
    haralamb haralambie hardana hardi hardik hardouin hari harimurti harinakshi harinarayan harini haris harish
    harit harita harja harjasa harjaya harjo haron haroun harouna haroune harpreet harsana harsanto harsaya harsha
    hartaka hartana harto hartono haruhiko haruka harun hary hasano hasanuddin haseki hashem hasibi hasin hasna
    hassane hasta hatip hatouma hattie hattâb hauke hava havel havla hawa hawar haya hayal hayali hayat hayati
    haydar hayk hayley hazar hazem hazım haïm haşim haşmet haštal heba heda hedda hedvig hedviga hedvigo hedvika
    hee heema heidrun heiki heikki hein heinz heiti heitor heja hektoro heleno heli helin helios helle helmi
    heloísa heloïse helèna helène helēna hemant hemanta hendra hendri hendrik hendrika hennes henning henrich
    henrick henrie henrieta henrieto henrietta henriette henrike henryk henryka heracleea herberta heriberto
    herluin hermann hermenegildo herminio hermiono hermína hermīne hernán herta heru hervé heryanto heshmatollah
    hesti heval heřman hiba hibaq hicabi hicham hidaya hidde hideko hidetoshi hien hieronim hieu hikaru hikmat
    hikmet hilaire hilal hilario hilarion hilarius hilda hildebert hildegard hillel hilmi hilola himadri himani
    himanta himawan himmet hincmar hipolit hippolyte hira hiranmay hiranmaya hiranya hirofumi hirohito hiroko
    hiromi hiroyuki hisako hishammuddin hişam hjalmar hlengiwe hlib hoang hoda hojatollah hojimurod homero
    honorine honorio honorius honoré hooman horace horacio horacy horațiu horea horia hormoz hortense hortensie
    hortenzia hortenzie horymír horymíra horác hosiyat hostimil hostimila hostimír hostimíra hostislav hostislava
    hostivít houda hovard hozan hrant hristo hrvoj hrvoje hrvojka hryhoriy huberto huda hugues huguette hulki
    hulusi humaira humay hunor huong hurram hurshida hurşit husein husida husnida husniya husnora hussam huub huw
    huy huzeyfe hvalimir hvězdoslav hvězdoslava hwan hyacint hyacinta hyeon hynek hypolit hyung hywel hán háta
    hâdi hâlis hân hâtem hãn håkan håkon héctor hédelin hédi hélie hélier hélio héloïse hélène hêvî hüccet hüdayi
    hüdâvendigâr hülya hüma hümayun hümeyra hüner hüriyə hürkan hüsameddin hüsamettin hüseyin hüsnü hüsrev hıfzı
    hızır hồng iacob iacopo iacopone iacov iago iain iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava
    iasmina iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahima ibrani ibrohim ibtisam ibukunoluwa ibun icaro
    icha ichiro icilio idan idir idowu idris idriss idrissa idrissou idrus ieremia ieuan ieva ifan ifeanyi
    ifeanyichukwu ifeoluwa ifeoma iffar ifora ifunanya iginia iginio igino ignacy ignasius ignazio ignjat ignác
    ignácie ignát ignáta igori ihab ihor ihsan ihtiyor ikechukwu ikenna ikeoluwa iker ikhidie ikhsan ikin ikram
    ikrom ikuo ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilaçın ilda ildebrando ildefonso ildegarda
    ildegonda ildika ileana ilenia ilgmārs ilgın ilhan ilia ilian iliana iliane ilias ilie ilies ilija ilinka
    iliya iljana ilkka ilko illidio illtyd illuminato ilmari ilmārs ilona ilsa ilse ilva ilyan ilyana ilyane ilyas
    ilyass ilyess ilyos ilyès ilza ilze ilzo imad imane imani imants imed imee imen imke immacolata immacolato
    immanuel imogen imoleoluwa imrane imre imrich imron imène inamullah inanç inaya incoronata indah inder indra
    indrek indriķis indro inesa inese inessa inga inge ingeborg ingeborga inger ingmārs ingrīda ingūna inioluwa
    inja inka inkeri innocente innocenty innocenza innocenzo innokenty inocenc inocențiu insa intisar inyoni inza
    inès inés inéz inês inës ināra inārs ioan ioanina iolanda iole iolo iona ione ionel ionela ionelia ionică
    ionne ionuț iorio iorwerth iosefina iosif ippocrate ippolito iqbal ira iraida iraj irakli irawati irem iremide
    irenej ireneo ireneus ireneusz ireno ireti iretioluwa iriana iride iridenta irinel irja irmak irmeli irmina
    irnanto iroda irsad irvin irwan iryna irène irēna isa isabeau isabela isabell isabelly isac isacco isadora
    isaia isaias isak isamu isaure ischirione isee iseoluwa iseult ishaan ishaq ishola iside isidor isidora
    isidore isidoro isioma isisa isko islam islom ismaele ismaël ismaïl ismaïla ismoil ismérie isolda isotta isra
    israa israël issa issam issiaka issoufou istván isık isığ italo itri itsuki itunuoluwa itır iulia iulian
    iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivanna ivano ivanoe ivančica ivar ivars ivaylo
    ivek ivelina iveta ivetta ivna ivona ivone ivonne ivor iván iwan iyabo iyabode iyad iyadunni iyanuoluwa iyed
    iyinoluwa iyık iyıktağ izaak izabela izabella izaiáš izajasz izako izia izidor izidora izmael izolda izoldo
    iztok izydor izzy izák iľja iŝmaelo işık işıl işılay işın işıner işığ jaafar jaak jaakko jaan jaanus jabal
    jaber jabulani jabulile jace jacek jacinthe jacky jaco jacoba jacobo jacobus jacquelyn jada jaden jadesola
    jadran jadrana jadranka jadranko jadro jadwiga jae jael jaelynn jaeman jafar jaga jagadish jagadisha jagan
    jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahangir jahanzeb jahnu jahongir jailey jaiman
    jaimini jaimy jairam jairo jais jaivey jaka jakaya jakelino jakob jakobino jakobo jakov jakub jakuba jakubina
    jakubka jalaluddin jale jalil jalol jalou jalə jamalia jamila jamiro jamol jamshid janaína janek janelle
    janeta janez jani janica janie janin janja janjo janka janko janna jannah janne jannek jannes janni jannik
    jannis jano janosch janusz janīna japhet jara jari jarkko jarmil jarmila jarmo jarne jarno jaro jarod jarolím
    jarolíma jaromil jaromír jaromíra jaron jaroslav jaroslava jarwa jarwadi jarwi jasen jasenko jasin jasmani
    jasmijn jasmin jasmína jasmīna jasna jasněna jasoň jassim jasur jaswadi jaswant jatmiko jautrīte javed javi
    javlon javohir jawad jawar jaxon jaxx jayadi jayalalithaa jayant jayce jayda jayden jayeng jaylano jaylen
    jaylinn jayson jayvano jazzlyn jazzlynn jeana jeannel jeannette jeannie jeannot jefri jefta jehangir jehanne
    jejomar jela jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jemima jenel jennah jennie
    jenovéfa jente jepkoech jeppe jeptoo jerald jeremi jeremiasz jeremiáš jerguš jericho jermaine jernej jeroným
    jerzy jerónimo jerôme jesika jesper jess jessie jesslyn jesslynn jessy jette jevgeņijs jevrosima jezdimir ješa
    jhon jhonatan jhonny jibril jidde jignesh jihane jil jiljí jimena jimi jimmie jimram jinane jinawi jindra
    jindřich jindřiška jinggoy jinte jinthe jiro jitender jitendra jitka jiyan jiřina jiří joachim joah joakim
    joakimo joann joanny joaquim joaquín joas jocasta jocelyne joelina joeline joep joes joey johana johanino
    johanne johano johanĉjo johnathan johnnie jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin
    jolina joline joma jona jonah jonatan jonatano jonathon jong jonna jono jonte jonáš joo joojo joon joost
    jordana jordy jorga jorin joris jorn jorrit jort joscha joschua josefa josefien josefin josefine josefína
    josephin josette josiah josiane josip josipa joso josse josselin josua josuo josué josy joséphine joud jouko
    jouni jourdain jovan jovana jovanka jovin joya jozefa jozefino jozefo jozefína jozue joël joëlle joĉjo joŝiko
    joško jošt joža jože jožef jožica juanito juda judicaël judita judito judyta judīte jugoslav juha juhani juho
    jukka jula julan jule juli juliane julianne julide julieta julieto juliino julijana julika julina julita
    juliusz julián juliána juliëtte juma jumadi jumagul jumana jumari juna junayd junichi junichiro junko junon
    juozas juraj jure jurgita juris jurre jurģis jusra juste justeno justus justína justýn justýna justīne jusuf
    juta juul juwon jyoti jyotiraditya jyotis jyotsana jáchym ján jános jázmin jérémie jérémy jérôme jéssica józef
    józefina józsef jörg jörgen jørgen júlia júlio július jürg jüri jānis jāzeps jēkabs jūlija jūlijs jūratė jūsma
    kaan kaarina kaat kabil kacper kacung kadem kader kadiatou kadidia kadidiatou kadir kadrican kadriye kady kadı
    kagiso kahina kai kaia kaija kailash kairat kairav kaito kaj kaja kajen kajetán kala kalea kalender kalervo
    kalev kalevi kalidou kalifa kalim kalin kalina kalinda kalinik kalistrat kalle kaloyan kalpana kalyani kama
    kamalesh kamaria kambali kamber kamel kamelya kamidin kamila kamile kamilla kamla kamlesh kamol kamola
    kamoliddin kamran kamuran kana kanak kanaka kanat kanchan kancı kanda kanhaiya kani kania kanishka kannan
    kannen kanti kançı kaori kaoru kapgar kapil kara karahan karak karam karamba karamoko karan karaça kardi karel
    kargılaç kari karima karimah kariman karine karja karlijn karlo karlotta karlıgaç karman karmela karmen
    karmeno karna karni karoliina karoline karolino karolo karolína karsa karsana karta karthik kartik kartika
    karunanidhi karīna kashif kashyap kashyapi kasiran kasiyah kasián kaspars kasper kassa kassandra kassim kassym
    kastor kasusra kasym kasım kata katariina katarzyna katarína katell katerino kateryna kateřina katharina
    kathrin kathrine katia katica katija katina kato katri katrin katrine katryn katrīna katsuya katun katunkız
    katy kauko kaveh kawa kawaca kawaya kawtar kayaalp kayacık kayaçık kayden kayla kaylee kayleigh kayliah kayna
    kaynak kayode kayra kays kayun kayça kazanç kazi kazimierz kazimír kazimíra kazkatun kazuhiko kazuhiro kazuko
    kazuya kazys kaïna kaïs kağan kašpar keano keanu kebede keerti kees keet kehinde kei keiichi keiji keiko keira
    keita keji kekik keklik kelechi keleş kelya kelyan kem kemalettin kemba kemi kemâl kenan kenari kende kendrick
    kenichi kenichiro kenjiro kensi kentaro kenza kenzi kenzie kenzo kenzy kepez keramet kerami kerem keremşah
    keren kerim kersti kerstin keshav kesme ketsia kevser keyan keyken keyla keyshawn keyvan kezia kezlik keşşaf
    kgabu kgalema khadidiatou khadidja khadija khadim khady khairullah khairy khalifa khanh khanyisile khawaja
    khawar khawla khethiwe khin khoa khofifah khosrow khoudia khrystyna khulekani khurram khursheed khurshid kian
    kiana kiandra kiano kiara kieu kika kikelomo kiki kilián killian kilyan kimberley kimi kimiko kimmo kimo
    kincső kinga kipchoge kiprono kipruto kiptoo kiran kirana kiraz kiril kirilo kirsi kirstie kirsty kirti
    kishore kiyan kiyoshi kizza kjeld kjell klaas klanjo klarencjusz klaro klaudia klaudie klaudius klaudiusz
    klaudián klaŭdino klaŭdo klea klemen klemens klement klementina klementino klementýna kleopatra kleopatro
    kliment klitemnestro klotildo klotylda klára kléber klāra klāvs knut knuto koen kofifah koichi koji kojo koko
    kolawole koleta koloman kolombín kolombína kolos kolumbán kolumbín kolumbína komal komil komila komron
    kondwani konrád konrāds konstance konstancie konstancja konstanty konstantýn konstantīns konsuela konzuela
    konštantín kopano kora koralia koray korbinian kordula korede korina korinna korkut korn korneli kornelius
    korneliusz kornél kornélia kornélie kosma kosmas kosta kosuke kota kourosh koçer krasava krasimir krasimira
    krasomil krasomila krasoslav kreuzo krešimir krijn krimhildo krishnadas krishnadasa krishnan krista kristi
    kristie kristiina kristijan kristino kristián kristiāna kristiāns kristjan kristoffer kristopher kristy
    kristína kristóf kristýna kristīne krisztián krisztofer krišjānis krišs krištof krsto kruno krunoslav krystal
    krystian krystyna kryšpín kryštof ksantipo ksawera ksawery ksenija kseniya ksenofont kubad kubat kubilay
    kubura kuddusi kujoe kulsoom kumari kumru kumuda kumush kuncara kunhuta kunle kunthara kurnia kusuma kutbettin
    kuzey kuzman kvido květa květoslav květoslava květoň květoš květuše kwadwo kwaku kwamena kweku kwintyn kyan
    kyano kyara kyaw kyi kylian kyliann kyllian kyllikki kymbat kyoko kyra kyung kâmil kâzım kéba kévin köksal
    kübra kürşad kārlis kęstutis kımız kımızalma kımızalmıla kımızın kırgavul kırlangıç kırçiçek kıvanç kıvılcım
    kıymet kızdurmuş kızılalma křesomysl křišťan laal labuh lachlan ladan ladina ladislao ladislau ladislav
    ladislava ladji lahna lai laia laila laima laimdota lajos lakeisha lakshman lakshmi lakshmidhar lakshminath
    laksita lala lale laleh lalie lalit lalita lalu lalə lamberto lamih lamine lamiyə lana lanang lancelot
    lancilotto landolfo lanfranco langa langgeng lanjar lantar lapo laras larina larisa larissa larysa lashonda
    lasmanto lasmono lassana lasse laswi latasha latha latif latifa latife latika latofat laurane laure laureen
    laureline laurenc laurencie laurencja laurencjusz laurens laurentino laurenty laurentyna laurenz laurenția
    laurențiu lauri laurian lauriane lauriano laurin laurine lauryn laurène lautone lavanya laverne lavinio
    lavínia lavīze lawrencia laxman laxmi layana layanah layla laylo lazare laziz lazzaro lazăr laëtitia laŭrenco
    laŭro leah leander leandr leandra leandro leane leann leanne leano leart ledion leela leelou leena leendert
    lega legawa lehna leia leif leigh lejla leke lela lelia leman lembah lembit lemide lencho lene lenia lenja
    lenka lenn lennard lennart lenne lennert lenni lennie lennon lennox lenny leny lenya leodegar leokádie leonel
    leonhard leoni leonia leonilda leonio leonis leono leonor leonora leonore leontin leontina leontýn leontýna
    leontīne leonzio leonīda leonīds leopardo leopolda leopoldina leopoldino leopoldo leopoldýna leoš leposava
    lerato lere lerzan lesana lesia lestari leticie letizia letiția letterio letícia leufroy levan levana levente
    levin levio levke levon levoslav lewin lexi lexie leya leyan leyna leïla leïna lešek lia liah lian liaquat
    liara lias liberata liberato liberatore liberio libero liberto libor libora liboria liborio liboslav liboslava
    libuša libuše libère liběna licia lică lida lidania lidija lidio lidiya lidmila lidya lieke liene lieto lieuwe
    lieve lieze ligia liisa lila lilas lili lilia lilian liliane lilianna lilie lilien lilio lilith liliya liliána
    liliāna lilla lilli lillie lilly lilou lilwenn lilya limar linards linas linde linett linn linne linoy linoï
    lintang linus lio lioara lior liora liron lirone lisandro lisann lisanne lisbeth lise liselotte lison lital
    liuba liubov liubovi liudmila liudmyla liusea liviana livie livino livio liviu livius liya liyah liyam liyan
    liyana lizbeth lizz lizzy liétald ljiljana ljuba ljubica ljubiša ljubomir ljudevit lleucu llinos llyr loai
    loane lodovica lodovico loek loes loet lolade longin lonnie lora lorcan loredana loreen lorella loren lorena
    lorenc lorene loreno lorenz lorenza loreta lorian loriana lorik lorin loris lorna lorrain lotar lothaire
    lothar lott lotta lotti loua louan louane louann louay loubna louca louie louison louka loula louna lounis
    loup lourenço lova lovisa lovorka lovro lowell lowie lowri loïc loïs loïse luana lubin lubna lubomír lubomíra
    luboš lucca luce lucențiu lucica lucie lucien lucienne lucijan lucile lucilla lucio lucián luciána lucjan
    lucrezia lucreția lucrețiu lucía ludano ludivine ludivoj ludiše ludolphe ludomír ludomíra ludoslav ludoslava
    ludovic ludovica ludovico ludovikino ludoviko ludvig ludvík ludvíka ludwik ludwika luděk luena luhung luhut
    luigia luise luiza lujza luk luka lukhona lukita lukman luko lukrecius lukrécie lukáš lula luluh lulut
    luminița luminosa lumír lumíra lune lungelo lungu lurhur lusine lutfan lutfiya lutfulloh luthfi lutibor
    lutobor lutz luuk luus luwar luwes luz luzie luân luís luísa luďka luīze luận lwandle lya lyam lyan lyana
    lykke lyla lylia lylou lyn lyna lynda lyne lynette lyubomir lyubov lyudmila lászló lázaro léana léandre léda
    léna léo léon léonard léonie léonne léopold léopoldine lévi lívia lîlan lîrîk lütfi lütfullah lýdia lýdie
    lāsma lăcrămioara lĩnh lība līga līksma līna līva līvija līze lūcija ləman lục lực maad maaike maan maarit
    maarten maartje maas maayane mabela mable mabruk maca macaire macaria macario maccabeo maceo mactar macy
    madalena maddalena madelief madhav madhu madhuri madid madina madita madlaina madleen madlen mady maeve
    mafalda maffeo magali magaly magda magdaleno magdaléna maggiorino magno magnus maguelone maguette maha
    mahamadou mahamat mahan mahault mahaut mahendra maher mahesa maheswar mahfud mahfuz mahin mahinda mahir mahmud
    mahmut mahnaz mahrus mahsa mahtab mahua mahulena mahzan mahzun mahé maica maida maija maik maike maila mailin
    mailo maimunah maiorico mair maira mairead mairi maithripala maitê majda majed majida makan makar makara
    makary makhmud makhtar makinwa makoto maks maksim maksimo makso maksud maksym maksymilian makuta mala malachy
    malak malati malco malea maleeha malek malena malene malia malick malika malin mališa mallaury mallikarjun
    malo malou maloxat malte malthe malti malvino malvína malvīne malwina mamady maman mamante mamata mamert mami
    mamie mamoudou mamour mamphela manabu manah manal manar manassé manca mancio manda mandaakin mandakini mandana
    mandla manel manelle manet manetto manfredo manfréd mangala mangalya mangosuthu mani manik manikya manil
    manilio manish manisha manjo manjusha manlio manny manoah manohar manole manon manona manouchehr mansour
    mansueto mansur mansvet mantas manu manuela manuele maphikelela maqbool maqsud marah maram marana marat
    marceau marceli marcelin marceline marcelino marcell marcella marcello marcelína marcheta marcial marciano
    marcu mardani mardon mareike marek maren marena mareta marga margana margareto margarida margaréta margaux
    margherita margie margit margita margo margrethe margrit margrith marguerite marharyta mari mariadi mariama
    mariame marianna mariano maribel marica maricarmen maricel maricela maricica marieke mariella mariem marieta
    mariia marija marijan marijana marijn marika mariko marilena marilou marilú marin marinela marinella marinetta
    marinjo marinko marino marinus mariola marisela marisol marissa marit marita maritza marius mariya marián
    marième marja marjan marjane marjatta marjeta marjo markika markku markéta marla marleen marlen marlena
    marleny marley marli marlie marlies marlis marlo marlène marnie marolo marouane maroš marrit marsito marsudi
    martaka martana martani marte marteno marthe martim martine martino martti martyna martín marut maruta marwa
    marwan marwane marwata marwen marwin maryadi maryann maryanto marylou maryna marzia marzieh marzio marzouk
    marème maría marģers masaaki masahiko masahiro masaki masako masami masanori masaru masashi masato masayoshi
    masayuki mashxura massamba massima massimiliano massinissa matan matar matei mateja mateo mateus matheus
    mathijs mathilda mathilde mathurin mathuys mathys mathéo matija matilda matilde matis matisse matjaž matko
    mato matouš matroniano mattea mattheo matthijs matthis mattia mattias mattie mattis mattéo matvei matylda
    matys matyáš matz matías matúš matěj matīss maud maude maugis maulen maung maura mauricette maurilio maurits
    maurizio maurycy mavdud mavlon mavluda mawuena mawusi maxbuba maxellende maxence maxens maxfuza maximiliano
    maximilien maximilián maxmilián maxsuma mayane mayank mayar mayeul mayla mayline maylis mayoor mayra maysa
    mayson mayssa mayte mayu mayumi mazbut mazen mazhar maziar mazlum maélis maël maëlie maëline maëlis maëlle
    maëly maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata maša
    mašinka mbali mbalienhle mbaye medard medardo medine medoro medya meena meenakshi meera mees megan meghnad
    meghnath megumi mehmood mehrdad mehri mehriban mehtap meik meike meinir meire meirion mekonnen melaku melani
    melanio melany melba melchiade melchior melchiorre melchor melda melek melenija melezio melia melichar melih
    melike melikşah melina melis melisa melita melitina melle mellina melnic melodi mels meltem melusine melvil
    melvyn melánia melánie memduh menahem menaka menardo mence mendel menelao meneo mengistu menka menna menno
    mennone menodora meral mercede mercurio merel mererid merete merfyn meriam meriem merih merijn meriç merja
    merjem mert merve mervin merwan meryam meryem meryl meseret messalina mestan mesut metello metin metod metoděj
    metrofane meurig mevlüt meyra meïssa mečislav mečislava mhairi mhambi mher micael micaela micha michala
    michalina michaël michał michela michelangelo micheline micheál michiko michèle mick mickaël midas midori
    mieke miel miftah miha mihael mihaela mihailo mihajlo mihkel mihnea miho mihriban mihály mija mijat mikaela
    mikaïl mikio mikkel mikki mikko miklós mikoláš mikołaj mikuláš milada miladin milana milanka milanko mildred
    milen milena mileta miley milhan milica milisav milivoj milić miljan miljana miljenko milka milla mille
    millicent milly milojica milomir milorad miloslav miloslava milota milou milouš milovan milovín miloň miloš
    milred milutín miluše milán milík milíč mima mimma mimo minakshi mindaugas mindy minerva minervina minervino
    minh minka minna minodora minoru mio mioara miodrag miomir mirabela miran miray miraziz miraç mircea mirco
    mireille mirek mirela mirella mireya miriama miriamo mirja mirjam mirjana mirka mirkelam mirkó mirna mirocleto
    miromil miromila miron mirona miroslava mirre mirta mirte mirtha mirthe mirtil mirto miruna mirza mirziyo
    misaele misaki misbah mischa mislav mitar mithat mitică mitja mitra mitruț mitsuko mitsuo miya miyuki mizgîn
    miĉjo miķelis miša miško mlad mladen mlađana mnata mnislav mnislava mobolaji moche moctar modesto modibo modou
    modrīte modupe mody moeen mofifoluwa mohamadou mohan mohana mohibullah mohinder mohini mohir moisés mojca
    mojisola mojisoluwa mojmír mojżesz mojžíš momchil momir momira momoko monaldo monalisa moncef moniko monireh
    monitore monserrat monvīds moraa moradeke morag morayo morena morenike morfydd morgana morgane moris moritz
    morne morolake morsi morten morven mory moseo mosinmileoluwa mosunmola mosè motoko motunrayo mouctar
    mouhamadou mouhamed mouhameth mouhammadou mouna mounir moussa moustafa moustapha moxidil moxigul moxina
    moxinur moxira moyosore mozes moïra moïse moïsette mořic mphatso mpho mpilo mpumelelo msizi mstislav mthunzi
    muammer muattar muaviye muaz muazzam mubarak mubina mudīte muferiat mufiz mugo mugur mugurel muhadjir muhaimin
    muhamado muhannad muharrem muhsin muhtar muhterem muhteşem muhtor muhyiddin mujur mukadder mukaddes mukesh
    muktedi muktedir muktefi mukul mulatu muldoko mullah mulya mulyanto mulyono mumpuni muna muni munif murali
    murat murdo muriel muriela murilo murod mursinin mursita murti musa musawenkosi mushahid mushtaq muslih
    mustafo mustapha mustofa musulmon mutahhar mutasım muteber mutemed muthoni mutia muttalib muyassar muyiwa
    muzaffar muzaffer muziano mwajuma mwende myfanwy myint mykhailo mykyta myla mylan mylo mylène myriam myrna
    myrthe myrtil myrtille myung máire mája márcia mária mário márton mátyás médea médoune médéric mégane mélanie
    méline mélisande mélissa mélissandre mélodie mércia mérovée mónica móric müesser müfid müge müjdat müjde
    müjgan mükerrem mümtaz münevver münir müren müzdad müşir mārcis māris mārtiņš mārīte mădălin mădălina mălina
    mărioara măriuca mētra mısra mələk nabi nabila naci nadalina nadeem nadejda nader nadežda nadi nadiem nadiia
    nadir nadja nadzieja nadège naděžda naeem naemi nafisa nafiz nagabhushanam nagesh nahel nahid nahil nahla
    naing naira nairi naja najam naji najibullah najla najmiddin najwa nakia nala nalan nalar nalini namal namazio
    namrata namık nanami nand nanda nandi nandini nando naneta nangialai nao naoki naomie naoufal naoufel
    napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narek naresh nargess nargiza narimon narin
    narinder narji narseo narsete naruhito nasab nasiba nasim nasir nasreen nasriddin nasrullah nassim nasteexo
    nastja natacha natale nataliia natalija natalina natanael nataniel nataša natașa nath nathalie nathanaël natiq
    natka natsuki natsuko natsumi natthaphong natália natálie naud naudet naura naveen navin nawaf nawal nawel
    nawfel nawroz naya nayef nayel nayeli nayla nazan nazanin nazar nazario nazariusz nazary nazgul nazif nazih
    nazlı nazmi nazri nazrulloh nazzareno nazzaro nazım naël naëlle naïa naïla naïm naïma naïs naďa nađa ndleleni
    ndondoloza nebojša necat necati necdet nechifor necib necla necmettin neda nedeljko nedim nedjeljka nedjeljko
    nedyalko neela neelam neele neeltje neema neeraj nefeli negasso neha nehir neiva neja nejat nejc nejla neklan
    nela nele nelea neli nelio nell nellea nelli nellie nelly nelu nelya nemanja nemesio nena nenad neonila
    neopolo neoterio nepomuk nera nerea nereo nergis neri nermine nerys nesa nesim neslişah nesrin nesrine nestore
    nettie neva neven nevena nevenka nevin nevio nevra nevzat newroz neyla nezamysl neïla neşet ngan nghia ngoc
    ngugi nguyên nguyết nguyễn nguyệt nhlakanipho nhung nia niall niame nicanor nicarete nicea niceforo niceto
    nicezio nichifor nichole nicklas nicla niclas nico nicoară nicodemo nicodim nicolai nicolaie nicoleen nicoleta
    nicoletta nicoline nicolás nicolò nicon nicu niculina niculiță nicușor nicuță nicéphore nida nidal nidia niek
    niels niene nienke nigar nigora nihad nihal nihan nihat niina nijolė nika nikhil nikkie niklas niklaus niklāvs
    nikodém nikodéma nikolao nikolasz nikoleta nikolina nikolĉjo nikša nila nilam nilde nilesh nilgün niloofar
    nilufar nima nimakoah nimal nimas nimit nimród nineli ninfa niniano ninioluwa nino ninthe niouma niranjan
    nirbhay nirmala niro nisa nisan nisha nishant nitish nives niyaga niyazi niyilolawa nizamettin nizar nizom
    nizomiddin niştîman njegomirka njeri nkanyezi nkechi nkosazana nkosenye nkosingiphile nkosinhle nkosiyabo
    nnamdi nneka noa noah noami noan noar noaĥo noboru nobuko nobuo nobuyuki nodira noelia noelie noema nofoto
    noha noham nohan noila nokuthula nola nolann nolen nolhan nolwazi nomi nomvula nona nonhlanhla nonjabulo
    nonkululeko nonna nonso noor noortje noorullah norah norbert norberta norberto nore norhane norica noriko
    norina norio normand normunds nosir nosirjon nosiviwe nostriano noud nouha nour noura nourane nout novan
    noviana novita nowi noynoy nozima nozipho nozomi noâm noè noé noémi noémie noë noël noëlla noëlle nqobile
    nrima nthabiseng ntokozo ntombi ntombizodwa nuala nuccia nugraha numan nunziata nunzio nur nural nuran nuray
    nurbek nurettin nurgül nurgün nurhayati nuriddin nurlan nursel nurseli nursultan nurul nurullah nusrat
    nusratulloh nusret nuša nyambura nyana nyesom nynke nyokabi nyoman nándor nátán néhémie nélia nélida néné nóra
    núbia núria nûda nûdem nûredîn nükhet něhoslav nərgiz oana obaid obaidul obaidullah obiageli obid obinna
    obioma obrad obren octav octavia octavian octaviana octaviu océane oddone odelia oderico odeta odetta odette
    odidone odil odile odilia odilon odolen odon odorico odunayo ofelya ofélia ofélie ogechi oger ognjana ognjen
    ognyan ogooluwa ohn oisín ojaswini ojārs okan oke okechukwu okiki okta oktavius oktavián oktay okto oktávie
    okşan olabisi oladara oladare oladimeji olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa
    olasunmbo olatunbosun olavi olayinka olbram olcay oldřich oldřiška oleh oleksandra oleksii olena olesea olgica
    olha oliga olim olimpia olimpiada olimpian olimpiu olinda olindo oliva olivera olivie oliviera oliviero oliviu
    olivér oliwia oliwier oljas ollanta olle olli ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo
    olumide olumorotimi oluremi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin
    oluwatoyosi oluwatumise oluwole oluwunmi olwen olympie olzhas olívia olīvija omad omana omawunmi ombeline
    ombline ombretta omero omid omina omkar omobobola omobolanle omodunni omolabake omolara omolola omosalewa
    omotara omotayo omotola omotolani omotoun omowumi omran ondina ondine ondřej ondřejka onesta onesto onofrio
    onome onorata onorina onorino onorio onoriode onufry onur onyeka oona oonagh oormila opalina opan opemipo
    opeoluwa opeyemi ophelia ophélie opung oqil orazio orchidea orell orenzio oreofe orest oreste orestes orfeo
    oriana oriande oriane orietta orif orio orla orlane ornella oronzo orsino orso orsola orsolina ortansa
    ortensia ortensio orville orvokki orzu osamu osanna oskari oskaro osmondo osmund ostap ostoja osunleke osvald
    osvaldo otabek otakar otakara otello othman othmane otilie otis otmar oto otokar otomar ottaviano ottavio
    ottilia ottone otília otýlie otīlija oumar oumarou oumayra oumou oury ousmane oussama outi ovidio ovidiu
    ovidius oxana oybek oyenike oyga oyindamola oyindasola oynur oysha ozan ozana ozanne ozod ozoda ozodbek ozren
    oğuz oğuzhan oļegs oļģerts oľga paavo paciano pacifico paco pacomio pacôme padma padmi paetongtarn paiman paja
    pakize palatino palladia palladio palmazio palmira palmiro paloma palémon pamfil pammachio panagachie panait
    panca pancario pancrazio pandu pangeran pangestu panji panka pankaj pankracy pankrác panna pantaleo pantaleon
    pantaleone pantelei panusaya paola param paramartha paramita paraschiva parascovia pardi pardo paride parit
    parla parman parmenio parsival parth parvati parvez parvin pascale paskal paskala pasquale paterne paterniano
    pathé patrice patricie patriko patrizia patrizio patroclo patrycja patrycjusz patrycy patryk patrícia
    patrīcija patsy patti paule pauli paulica paulien pauliina paulin paulína paulīne pauside pava pavica pavla
    pavle pavlo pavlín pavlína pavol paweł payidar paŭlino peadar pejman pelaghia pelagia peleo pelhřim pelin
    pelinsu pelle pellegrino pelumi pembe penda penelopa penka pentti pepe pepijn pepo pera perceval percy
    perfecto perica pericle perihan perikles perkasa perle pernilla pero perpetuo perran perrine perseo persida
    pertev pertti peruna pervaiz perver pervin perzida petar petek petko petr petrana petre petri petrică petrija
    petrișor petronela petronila petronilla petronio petronius petru petruše petruț petruța petteri petula petya
    peyami peyman pharell phila philani phileas phileine philibert philine philipp philippa philomène philothée
    philou philémon phiwokwakhe phoebe phong phuc phumzile phyo phương phượng pien piera pierangelo piergiorgio
    pierluigi piermarco piero pierrick piers piersilvio piet pieter pippa pippo piraye pirjo pirkko pius placida
    placido plamena platone platón pleun plinio plutarco pola polidoro polifemo polikarp polina polissena pollione
    polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima porfirio
    porfiriusz porfiry porzia porziano postumio poul pouya povilas praba prabawa prabhakar prabu prafulla prakosa
    pramila pramod pramono pran pranata pranav pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant
    prassede pratap prathamesh pratibha pratiwi pravdan pravdomil pravdomila praveen pravomil pravomila pravoslav
    pravoslava prawit prayag prayitna prayoga prayogo prayuth predrag preeti preity prem prema priamo primerose
    primož prisca priscila priscille prisco priska prita priti privato priyala priyanka procopio profira prokles
    prokop prokopa prokul proserpina prospera prospero protasio proteo prudenzia prudenzio prvoslav puan publio
    puji pulchérie puneet pupolo puput purnima purnomo purushottam purwa purwadi purwanto pushpa pushti pusicio
    puspa puspita puti putri putu pádraig pánfilo päivi pécine pélagie pénélope pépin péter pétronille pío pārsla
    pāvils pătru pēteris pınar přemysl přibyslav přibyslava pəri qais qamar qasim qizilgul qobil qori qosim quang
    quartilla quasimodo qudrat qudratullah quentine querano quinten quintia quintiliano quintilio quintino quinty
    quinziano quinzio quirin quirino quiteria quitterie quiéta quoc quyen quynh rabia rabih rachael rachela
    rachele rachid rachmat raci rada radan radana radegast radek radeke raden radenko radha radhika radhost radika
    radim radimír radimíra radina radion radislav radislava radit raditya radivoj radivoje radiša radka radko
    radmil radmila radmilo rado radojka radolfo radomil radomila radomír radomíra radosav radoslav radoslava
    radovan radovana radoš radslava radul radvan radwan radúz rafaela rafaelo rafaël rafał rafet raff raffaele
    raffaella rafi rafid rafila rafiq rafique rafizi rageshwari rageswari raghad raghav raghuram raharja rahayu
    raheem rahel rahime rahma rahmat rahmatullah rahmawati rahmi rahşan raide raif raihan raija raik raimo
    raimondo raimonds raimund raina rainald rainaldo rainelda rainer rainhard rainold rainsy raisa raj raja rajab
    rajan rajana rajat rajeev rajendra rajinder rajko rajmund rajna rajnath rajnold rajsa rakesh rakhat rakita
    rakıp raluca rama ramaa raman ramata ramatoulaye ramazan rameshwar rami ramil ramiro ramiz ramy ramzi
    ramziddin ramziya ramūnas rana randal randolf ranek rangga raniero ranil ranim ranjeet ranjit ranko ranolfo
    ranya raoul raphaël raphaëlle rapulane rasa rasha rashawn rashed rasheed rasheeda rasheedah rashmi rasifa
    rasim rasmus rastislav rastislava rati ratibor ratih ratimir ratmír ratna rauf ravindra ravshan rawan rawane
    raxmatulloh rayan rayane rayen raymonde rayona rayxona rayyan raza razan raĥelo raşit raško rebeca rebeka
    rebekka rebeko recai reda redmond reem reena refah refet refik reghina reginaldo regitze regnārs regolo regula
    regína regīna reha rehana rehema reijo reiko reine reis rejan rekha reksa relja relu remig remigijus remigio
    remilekun remo remondo remus remy remzi renaud rendy renette rengin renja rens renske renu renzo renát renáta
    rené renée renārs renāte respati respicio restu resûl resül retno reto revanth revi reybaud reyhan rezzan
    reşat rhea rhian rhiannon rhodri rhun rhydian riaan riad rian riana ricario riccarda richarda richelmo richárd
    rickard rico rida ridwan rie rieke rigard rigoberto rihards riho riikka riitta rija rika rike rikke rima
    rimantas rimma rina rinaldo rinat rini rino risa ristana ritesh ritu ritva ritvars rivka riyad rizieq rizki
    rizvon rizwan ričards robaldo robbe robertina robi robina robiya robyn roch rochelle rocío rodan roderik
    roderyk rodiano rodica rodion rodoljub rodolphe rodrigue rogelio rohan rohana rokhaya rokhmin rokia roko
    roksana roksolana rola rolandas rolande rolando rolfo romain romana romane romanița romee romeu romilda romina
    romoaldo romola romolo romuald romualdo romul romulus romy roméo rona ronak ronaldo ronan ronja ronke ronî
    roos rosalia rosalie rosalina rosalinda rosamund rosamunda rosana rosanna rosaura roselin roseline roselyn
    rosemarie rosendo roser rosie rosina rositsa rosmah rosman rosmunda rossana rossella rostislav rostislava
    rotaru rotimi rovena roxana roxane roxanne roxelana roxy rozalija rozalinda rozamunda rozana rozina rozita
    roziya rozo rozvita rozália rozálie roşan ruairi ruaridh ruba rubiano rubina rubén ruchi rudi rudolfa rudolfo
    rudolfína rudra rudīte ruedi ruffy rufina rufino rufo rufus ruggero ruhsar ruhul rukhmani rukmin rumen rumena
    rumyana runa rupa ruperto rupinder ruprecht ruslana rusman rustam rutendo rutilo ruvimbo ruxanda ruxandra ruža
    ružena ružica ryad ryo ryoichi ryoji ryosuke ryota ryszard ryuichi ráchel régine régis réjean réjeanne réka
    rémi rênas róbert róisín rómulo róza róża röya rúben rûken rükneddin rüya rüçhan rüştü răducu răzvan rıdvan
    rıfat rıfkı rıza rūdis rūdolfs rūsiņš rūta růžena rəşad rəşid saadat saadia saar saara sabah sabar sabato
    sabazio sabele sabin sabino sabir saboxat saboxon sabri sabrine sabína sabīne sacha sachiko sacid sada sadako
    sadar sadberk sadegh sadek sadettin sadhvi sadi sadia sadie sadina sadio sadoqat sadri sadriddin sadullah
    sadyr sadık saeid safa safae saffet saffiro saffo safia safiatou safina safir safira safiya safiétou safo
    safouan safouane safta safura safwan sagar saghar sahar sahil sahle sahra saida saiful saim saima sajid sajith
    saka sakari sakina sakshi sakura saladino salahuddin salam saleem saleh saleha salem salif salih salimah
    salimata salimatou saliou salma saloh salomea salomena salomey salomon salomone salomè salomé salomë salsabila
    saltanat salustio salvo salwa salwator saly samak saman samandar samaneh samanta samar samara samat samed
    sameer sameh samer samiah samih samim samina samiya sammie samona samson samsul samu samuela samuele samuelo
    samukelisiwe samuël samvel samy sanae sancho sanda sandeep sander sandiaga sandrine sandro sandu sanele sanem
    sangeeta sanja sanjana sanjeev sanjin sanka sanna sanne sanobar sansone sante santeri santina santino santo
    santosh sanya sanzhar saodat saoirse saphira sapiente sarada sarala saraswati sarbello sardor sare sarfraz
    sarina sarisha sarla sarmīte saroja sarojini sarra sartika sarvar sarvin sarvinoz sarwar sarwo sascha saskia
    saskie satine satish satoko satoru satoshi sattar sattareh satu saturniano saturnin saturnino satya satyen
    saulcerīte saule sauli saulius saurabh sauveur savaş saverio saveta savi savina savinien savino savita savva
    saxida saxona sayaka sayyora saèr saúl saša sašo scarlett scholastika scholastique scolastica scottie sebas
    sebastiaan sebastiana sebastián sebastião sebastjan sebestian seckou seconda secondiano secondina seda sedat
    sedef seden sedrik seema sefer seff sefora seghei segilola segun seher seija seiji seiko sekinat selahattin
    selamawit selami selcan selda selen selin selina selma selvaggia selvi selyan selçuk selène sem sema semenica
    semih semion semiramide semplicio sempronio semra semyon sena senesio senka senn senne senofonte senta seok
    seonaid seong sephora sepp seppe seppo septi serafim serafima serafino serafín serafína seraina serap
    serapione serbülent serdar seren serenus sergej sergen serghei sergi sergiu sergiusz serhad serhat serhii
    serik sermet serpil sertap sertaç servidio serviliano servác serzh sesto setsuko settar settimio settimo setya
    seung seval sevara sevda severa severiano severina severino severo severín sevgi sevil sevim sevinç sevtap
    seweryn seydou seye seyfettin seyfi seyfullah seyi seynabou seyyit seán seçil seçkin sfiso shabbir shadi
    shadia shafiq shafqat shahboz shahid shahida shahidan shahin shahla shahobiddin shahram shahriyor shahrokh
    shahrzad shahzod shaka shakhnoza shakila shakir shakti shakuntala shalewa shalini shalva shamsiddin shana
    shani shania shanice shaniqua shankar shanna shanon shantanu shanti shany shapour shaquille sharad sharafuddin
    sharda shari sharif sharmarke sharmila shashank shashikala shaukat shavkat shawna shay shayan shayma shayna
    shaï shaïly shaïma shaïna sheela shekoni shelia shelly sher sheraz sherine sherly sherri sheryl sherzod
    shigeki shigeo shigeru shikha shilpa shima shingo shinichi shinji shinjiro shintaro shinya shireen shirel
    shirine shivakari shivam shivraj shizuka sho shobha shobhana shodiyor shoichi shoko shokoufeh shola shota
    shresth shresthi shreya shreyashi shridevi shrishti shruti shubha shubham shubhaprada shukri shukria
    shukrulloh shunichi shwet shweta shyrel siamak siana siara sibel sibilla sibongile sibusiso sibyla sibylle
    sico sicuro siddaramaiah siddarth siddharth siddhi siddhran sidiq sidoine sidonie sidonio sidra sidy sidónia
    siebe siem sien siep sifiso sigebert sigfrido sigfríd sigismond sigismondo signe sigurd siham sihem siim
    sijuade silas silja silje silke siloe silvano silverio silvester silvestr silvestre silvestro silvian silviana
    silvie silvija silviu silvius silviya silvána silvère simea simen simeona simeone simge simi similoluwa simina
    simion simisola simo simonas simonetta simonida simono simão siméon sina sinan sindisiwe sindre sinem
    sinenhlanhla sinesio sinfronio sinică sinikka siniša sinja sinkler sintia sinéad siobhán sioned siphephelo
    siphiwe sipho sira sirajuddin siranush sireno siria siriano siricio sirikit sirimavo sirine sirineu sirio siro
    sirojiddin sirpa sisay siska sisto sitara sithembiso siwan sixt sixte sixtine sixtus siyabonga siyanda
    sizakele sizani siân sjoerd sjors skaidrīte skander skarlet skarleta skye slamet slaven slaviboj slavibor
    slavica slavko slavoboj slavoj slavoljub slavomil slavomila slavomír slavomíra slavěna slađana slobodanka
    sloka sláva slávek slávka smaranda smeralda smil smiljana smilla smita sname sneha snejana snežana snježana
    soan soave sobit soběslav soběslava soccorso sochua socrate sodiq soe sofiane sofie sofija sofinjo sofio
    sofronia sofronie sofyan sofía sohan sohane soheil sohib soichiro sointu sokha sokhna sokrat sola solal
    solange soleh solenn soline solocone solomiya solveiga solvita solène somkid somnath somu sonal sonam sondre
    songül sonja sonjo soo soof sook sooronbay soraia sorana soraya sorcha sorin sorina sostene sosteneo sostrato
    sota soter sotira souleyman souleymane soumaila soumaya sovann sowande soňa spano spartaco speranza speranzio
    speranța spiridon spirydion spozhmai spytihněv spīdola srboljub sredoje srettha srećko srečko srinivas srna
    stana stanca stancu stanimír stanislao stanislas stanislava stanisław stanka stanko staša steen steeve
    stefanie stefanino stefka stelian steliana steluța sten stepanida stephaans sterre stevan stig stijn stiliano
    stina stine stipan stiriaco stjepan stojan stojanka stojmír stoyan strahinja stribor struan stáza stéphane
    stéphanie stêr suat subhash subhashini subhasini subhi subodh subomi subramanian suchart sucheta suci sudarat
    sude sudeva sudha sudhir sudi sudirman sufian sufyan sugeng suha suhail suhrob sujata suk sukanya sukhbir
    sukhrob sukhumbhand sulaiman sulaymon sulev sulistyo sulton suma suman sumarno sumayyah sumit sumitra sunay
    sune sunethra sunita sunniva sunčica supriyadi suraj surano surapong surayud sururi surya suryakant suryakanta
    suryakantam suryo susano sushant susheel sushil sushma susi susie susilo susumu suthep sutopo sutrisno suus
    suyuna suzan suzana suze suzie suzon suélen svatava svatoboj svatobor svatomír svatoslav svatoslava svea
    sveatoslav svebor svend svenja sverre svetislav svetolik svetomir svetoslav svetozár sveva sviatoslav svitlana
    sviturno svyatoslav svätopluk světla světlana světluše swann swapnil swara swarnalata swarup swassane swati
    sweta syahrini syahrul sybilla sybille syed sylvain sylvestre sylviane sylwester sylwia synne syrine szabolcs
    szczepan szofi szonja szymon szófia sába sámo sámuel sándor sára sáva sâkıp sâm sânziana séamus sébastien
    ségolène sékou séléna séraphin sérgio séréna séverin séverine sílvia sîpan sönke sören søren süheyl süleyman
    sıdkı sıla sırrı səbinə taavet taavi tabea tabita tabitha tabris taceddin tacjana tadao tadashi taddeo tade
    tadej tadeo tadesse tadeáš tadhg tadija tae tafadzwa taha taher tahereh tahir tahira tahsin taib taide taisia
    taiwo takahiro takako takao takayuki takeo takeshi takuma takumi takuya talal talant talat talay talea taleb
    talfryn talgat talha tali talia talip talita talya tamaki tamar tameka tami tamia tamika tamim tamina tamino
    tammaro tammo tamsin tamzin tamás tamāra tancredi tancrède taner tanguy tanika tanirika tanisha tanja tanju
    tankred tansu tantri tanushree tanushri tanveer tanvi tanyeli tapan tapani tapio taraneh tarcisio tarek tareq
    tari tarique tarja tarkan tarmo tarquin tarquinia tarsilla tarso tarun tarık tasa tasdik tasha tasnime taswir
    tatjana tatsuo tatsuya taufan taufik taurin tawanda tawfik taye tayeb tayfun tayler tayyar taziana taziano
    tazio taïna taïs taşkın taťána tebogo tecla tedi teea teemu teguh tegwen tehmina teija teije teja tejas
    tejashwi tejumola tekin tekinalp tekla tekle telchide telemaco telica tellervo temel temesgen temidayo temir
    temistocle temitope tendai teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia
    teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona teppo terenc terencius
    terencjusz terenzio tereza terezie terezija terezo terhi tero tertuliano terzo terézia terēze tesauro tesfaye
    tesifonte tesnim tesnime tess tetiana tetsuo tetsuro tetsuya tetyana teudosia teun teunis tevfik tevhid
    tewodros tezcan tezel tezer teófilo thabisa thabit thadie thalea thalia thamsanqa thanathorn thandi thando
    thanina thant thao thein themba theobald theodor theodorik theodosie theofan theofil theofila theotime therèse
    theunis theuns thi thibaud thibaut thibert thibo thida thien thierno thies thije thijmen thijn thijs thilo
    thinh thirza thobeka thom thongloun thorben thore thorge thulani thuli thulisile thuy thành théa théo théodora
    théodore théodose théophane théophile théophraste thérèse tia tian tiana tibaldo tibbe tiber tiberia tiberio
    tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomír tichon ticone tidiane tieme tien tigist
    tigran tiguida tihomir tiina tija tijana tijmen tijn tijs tikhon til tilda tilen tilio tilla tillmann timbul
    timea timm timmy timofei timoléon timon timotei timotej timoteo timoteus timothe timothée timur timéo tinashe
    tinca tincuța tino tiphaine tira tiril tirone tirta tirtayasa tirunesh tirza titiek titien titilayo titilope
    titin tito titouan titus tizian tiziana tiziano tizio tjahjo tjark tjaša toan tobia tobiasz tobiloba tobin
    tobiáš todor tohir toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi toma tomaso
    tomaž tomi tomiloba tomislav tomislava tomke tommaso tommi tommie tomo tomohiro tomoko tomomi tomori tomás
    tomáš tomáška tonija tonka tonko tonnin tonči tončica toomas torben torbjörn torkvát tornike torquato torquil
    torsten toru tosca toscane tosco toshi toshiaki toshihiro toshiko toska toussaint toyip traian trajan trang
    tranquillo trasea trayvon tremaine trevon trilochan trilochana trilok trilokanath trilokesh triloki trinh
    trisha tristano tristram troels trofim trpimir trpko trung truong trân trí tsabita tsegaye tsehay tshepo
    tsipora tsutomu tsvetan tsvetelina tuan tuana tudora tudorița tudosia tufan tugay tugiman tuhfe tuija tullia
    tulliano tullio tunahan tunar tunay tunde tundu tunji tunku tunç tunçer turan turgay turgut turi turibio
    turlough turna turold tushar tussio tutku tuula tuulikki tuur tuva tuyet tuğba tuğrul tuğtekin tvrtko twan
    tybalt tycho tygo tymeo tymon tymoteusz tyree tyrese tyron táňa tõnis tõnu tülay tülin tümer türkan türkay
    türker türkeş tālis tālivaldis tālrīts tīna tınas tərlan ubaid ubaldo ubaydulloh ubertino uberto uche uchenna
    uchita uchqun udai uday udaya uddhav udit ueli uffe ufuk ugo ugochi ugolina ugolino uguccione uhra ujjawal
    ujjwal ukbe ulan ulberto ulderico uldis ulduz ulfa ulfo uliana ulises ulisse uliva ulla ulpiano ulrich ulrico
    ulrik ulrika ulstano ulugbek ulus uluthando ulva ulvi ulviye ulwazi ulya ulysse uma umair umang umaru umay
    umaya umberto umid umida umidulloh umile umirzak umur umuralp umut una unggul unjani unna upendra upik upton
    uqbaloy uranio urbain urbano urdino urfon urho uriel uriele urmas urmila uroš ursicio ursino ursmaro ursule
    ursulo urve urška uršula uršuľa usame usha usman usmon usyi utku uttam uygu uzayr uzbegim uzodimma uzoma uğur
    uģis vadim vadym vafo vagn vahdet vahid vahide vahâ vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi
    vajiralongkorn vakhtang vala valburga valdas valdemar valdemara valdemaras valdemārs valdis valente valentijn
    valentim valentino valentín valentína valentýn valentýna valentīna valentīns valera valeri valeriana valeriano
    valerico valerii valeriia valerio valeriu valeriy valerián valfredo valfrido vali valtena valter valtr
    valtteri valère valér valéria valérie valéry valērija valērijs vandana vanesa vanja vanna vannak vanya vappu
    varalakshmi vardan varo varun varvara vasanti vasil vasile vasili vasilică vasilie vasilina vasilisa vasily
    vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vavřinec vazgen veaceslav vecdi veceaslav
    veceslav ved veda vedang vedanga vedanshi vedasto vedat vedran vedrana veena veera veerle vefa vefik vehbi
    veikko veit vela velana velaphi veleslav veleslava veli velibor velimira velimír velina velio velislav
    velislava velma venance venancio venanzio vencel venceslao venceslas vendel vendelín vendelína vendula
    vendulka venera veneranda venerando venere venerio veniamin venkaiah venkat ventsislav ventura venusta
    venustiano venusto venuše verano verda verdiana vere verecondo verena verenzio vergiliu verginia veriana
    verica veridiana verity verna verner vero veroniko verulo verónica vesa vesela veselin veselinka vesile vesna
    vespasiano veta veysel veysi vezio viacheslav vianney vibeke vic vica vicdan vicente vicenția vicențiu vico
    victoire victorien victorin vida vidak vidhur vidhya vidiano vidone vidor vidur vidya viera vieroslava vieve
    viggo vigile vigo vija vijeko vijolīte vikas vikenty vikram vikrant viktorie viktoriia viktorija viktoro
    viktors viktorín viktória vildan vilde vilemína vilfredo vilhelm vilhelmino vilhelmo vilhelmīne viliam viliana
    vilibald viliberto vilius viljem ville villy vilma vilmar vilmos vilmārs vilém viléma vilĉjo vimal vimala
    viman vin vinay vincenc vincencie vincenza vincențiu vinciane vindonio vinebaldo vineet vinfrido vinh vinicio
    vinka vinod vinsen vinz violante violeta violetta violette violina viorel viorela viorelia viorica vipin vira
    viren virendra virgil virgile virgilio virgiliu virginijus virginio virgínie virman virone virpi virág
    visarion viscardo vishal vishnu vishwamitra vissia vitale vitalia vitalico vitalie vitalii vitalina vitaliy
    vito vitold vittore vittoria vittoriano vittorio vitus vitória vitālijs vivaldo vive vivek vivi viviane
    viviano vivien vivienne vizbulīte višnja vjekoslav vjenceslav vlada vladan vladana vladek vladilena vladimer
    vladimiro vladimír vladimíra vladislava vladivoj vladlen vladlena vlado vladěna vlaicu vlasta vlastimil
    vlastimila vlastimír vlastimíra vlastislav vlastislava vlatka vlatko vodingo voichița voicu vojen vojin
    vojislava vojmil vojmír vojmíra vojslav vojslava vojtěch vojtěška voldemārs volfango volfgang volkan voršila
    vosil vratislav vratislava vratko vreni vrinda vrund vsevolod vujadin vujica vuk vukan vukašin vukica vukota
    vulmaro vulpiano vuong vusi vuslat vusumuzi vyas vygaudas vytautas vytenis václav václava vânia väinö
    véronique víctor vít víta vítor vítoslav vítězslav vítězslava víťazoslav vēsma věduna věnceslav věnceslava
    věnek věnka věra věroslav věroslava věslava všeboj všebor všerad všeslav wacław waheed wahid wahyu wairimu
    wajih wakiman waleed walenty walentyn walentyna waleran waleria walerian walery walgierz waluyo waly wambui
    wandrille wanesa wani wanjiku wanjiru wannes waqar waqila wardaya wardi warji warley warre warta waseem wasis
    wassim wataru wawan wawrzyniec waël welat wenceslao wende weronika wessel wiara wibke widad widya wiebke wiem
    wies wiktor wiktoria wilber wilbert wilfried wilfryd wilhelmina willard willi willy wilmer wincenty winda
    winifred wira wiranto wirda wirginia wisnu wissam wissanu wissem witalis wolde woodrow worknesh wout wouter
    wulan wulandari wunna wuraola wyn władysław włodzimierz xalima xanana xander xatûn xaver xaverie xaverius xavi
    xavière xebat xenie xezal xiomara xochitl xuan xénia xénophon yaa yacine yacouba yadira yago yahia yahyo
    yakubu yalgın yalçın yaman yamileth yamina yamini yana yance yango yani yanina yanis yanka yanni yannic
    yannick yannik yaowapa yaprak yaqoub yaqut yara yarah yared yaretzi yaro yaron yaroslava yasaman yasemin yash
    yashwant yasin yasmeen yasmin yasmina yasmine yassin yassine yassir yasuhiro yasuko yasuo yasushi yavor yavuz
    yaya yazan yazid yaël yaëlle yağmur yağız yaşar yefim yegor yehor yejide yekaterina yekta yelda yelena yeliz
    yelizaveta yemi yener yenthe yeol yerlan yermek yesenia yesica yessi yetkin yetunde yevgenia yevhen yevhenia
    yewande yeşim yfke yibanathi yinthe yiğit ylan ylvi ylvie ynyr yoan yoana yoann yoav yogendra yogesh yoginder
    yohan yohann yohannes yoichi yoko yolande yona yonca yong yoni yono yoqub yorbek yordanka yoro yorqin yoshiaki
    yoshihiro yoshiko yoshimasa yoshimi yoshinobu yoshio yoshiro yoshitaka yoshito yoshiyuki yosra yossef yosuke
    yosun youcef youmna youn youna youness younis younès youp youri yousaf yousra youssou youssouf youssouph
    youssoupha yousuf yoweri yozida yoznur yoël ysaline yseult ysée yudai yudi yui yuichi yuichiro yuji yuka
    yukari yukiko yukio yuko yuliana yuliia yumi yumiko yuna yuni yunis yunita yunus yurii yuriko yusra yusril
    yusuke yuta yutaka yuya yvan yven yûsiv yüce yücel yüksel yümni yıldırım yıldız yılmaz zabedeo zabihullah
    zabina zabir zaccaria zaccheo zachar zacharia zachariasz zacharie zachariáš zaché zack zackary zadig zaenab
    zafar zafarullah zafer zahar zaharia zaheer zaher zahid zahide zahir zaid zaida zain zainal zainuddin zaira
    zakaria zakariya zakary zakarya zaki zakia zakir zala zalindra zalmay zalán zama zamfir zamfira zamir zamira
    zana zane zanele zanita zanobi zaraza zarije zarina zaruhi zaur zavida zaw zayd zayn zayneb zayniddin zbislav
    zbyhněv zbyhněva zbyněk zbyslav zbyslava zbyňka zbyšek zbyška zdena zdenko zdeněk zderad zdeslav zdeslava
    zdeňka zdirad zdislav zdislava zdravko zdík zefiro zehra zeid zeinab zejnep zekai zekeriyyâ zekiye zelaya
    zelda zelie zeliha zelinda zeltīte zena zenaida zenaide zenawi zendaya zenebio zenobia zenobie zenobio zenon
    zenone zenovia zente zenzele zerdeşt zerrin zerya zetico zewdie zeyad zeyd zeynab zeyneb zeynel zeynep
    zhamilya zhanar zhandos zhanna zhivko zia ziad ziba ziedīte zigfrīda zigfrīds zigmārs zigrīda zihnî zikmund
    zilola zin zina zinaida zineb zinedine zinovia zion zita zithulele zitto ziver ziya ziyanda ziyo ziyâd zizi
    zlata zlatan zlatica zlatka zlatko zlatomír zlatomíra zlatuše zobuhle zodwa zoey zofija zohid zohir zohra
    zohreh zoia zoila zoilo zoja zokir zoltán zora zorana zorina zorka zornitsa zoroslav zoroslava zosim zosima
    zosimo zoumana zoya zoyir zoé zoéva zoë zrinislav zrinko zselyke zsolt zsombor zsófia zubair zubayr zuhair
    zukhra zulaikha zulema zulfa zulfiqar zulkifli zurab zuraida zuxra zuzana zuzanna zvezdana zviad zvonimír
    zvonimíra zvonko zweli zyad zygmunt záboj záviš zâfir zâhit zénó zéphirin zétény zîlan zübeyde zübeyr zühal
    zülal züleyha zülfikâr zümrüt zīle ábel ádám ákos ámos ángela ármin áron árón áurea ângelo çaba çabdar çablı
    çabuş çalapkulu çankız çağan çağatay çağdaş çağla çağlar çağlayan çağru çağrı çağrıbeğ çağrıhan çağrıtegin
    çağıl çelen çelik çemen çemgen çetin çetinel çetiner çeykün çeşminaz çilay çilenti çiler çimen çise çisil
    çiçek çiçem çiğdem çişem çobulmak çocukbörü çokramayul çolman çolpan çîya çölü çıgıl çıngır édgar édith
    édouard éleuthère élia éliane élias élie élisabeth élise élisée élodie éloïse élzéar éléna éléonore émeline
    émeric émile émilie émérance émérencie énora épiphane éric érica étienne éva évangéline évariste évelyne
    évrard ígor óscar ömer önder öykü özcan özden özer özge özgür özhan özkan özlem özlen öznur ülfet ülgen ülker
    ülkü ülkər ülviyyə ümit ümmiye ümran ünal ünsel ünseli üzeyir ādolfs ārija ārijs āris ĉarloto čarna časlav
    čedomir čeněk čestmír čestmíra čeňka čistoslav čistoslava đina đorđe đurađ đurda đurica ērika ēriks ēvalds
    ģederts ģertrūde ģirts ĥimeno īrisa ĵeromo ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila
    ľudomil ľudomila ľudovít łazarz łucja łukasz řehoř řehořka şaban şadan şahap şahin şahinalp şahsuvar şahsüvar
    şaiq şakir şamil şarani şayan şebnem şecaeddin şefik şehlevent şehrazat şelale şemsi şenay şener şengül şennur
    şenol şerafettin şeref şermin şervan şevket şevki şevval şeyban şeyda şeyma şihab şihabeddin şiir şinasi şule
    şâfi şêxmus şîlan şîrîn şükrü şəhriyar šalamoun šalomoun šarlota šavel šebastián šimon šimona špela štef
    štefan štefánia štěpán štěpána štěpánka šárka šťasta żaneta žakelina žakelína žaneta žanete žanis žanna žarko
    ždan ždana želibor želimír želimíra želislav želislava željka željko želmír želmíra ženija žiga žigmund
    žitomír žitomíra žitoslav žitoslava živa živan živana živilė žofia žofie žubīte žygimantas șerban ștefan
    ștefana ștefania əhməd
`);
