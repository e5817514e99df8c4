/**
 * English words and given names that say whether "he" or "she" may mean a person.
 * In: nothing. Out: sets of lower-case words. A name that is borne by women and men stands in neither; a
 * name that is missing leaves it open. Written down by hand from names of office holders.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Given names of women. */
export const WOMENS_NAMES = words(`
  abigail ada adela adriana agnes aisha alexandra alicia alina alison alma amal amalia amanda amelie amina amy
  amélie ana anastasia andreea angela angelina anita anna annalena anne annegret annette annie antonia
  aurelia ayelén baiba beata beatrice beatriz benazir bernadette beth betty birgitta brenda brigitte bärbel
  camila carla carlotta carme carmen carol carole carolina caroline catarina catherine cecilia celeste
  chantal charlotte chiara christiane christina christine chrystia cindy claire clara claudia colette
  condoleezza constance corazon cornelia cristina dalia dana daniela deborah delcy denise diana dilma dina
  dolores dominique dora doreen doris dorothy ebba edith elena elina elisa elisabeth elise eliska eliza
  elizabeth ella ellen elma elsa emilia emily emma erika esther eszter eva evelyn fatima federica feride
  fiona flavia florence frances francisca françoise freida gabriela georgia gina giorgia gita gloria golda
  grace graciela gunilla hadja halimah hanke hanna hannah harriet hasina heather heidi heike helen helena
  helga helle henrietta hilda hillary ida ilze ina indira inga ingrid irena irene irina iris isabel
  isabella isabelle ivana jacinda jacqueline jadranka jana jane janet janice jeanine jelena jennifer
  jessica jill joanna joanne josefina josephine joyce juanita judith julia juliana julie juliet kaja kamala
  karen karin karina karla karolina kate katerina katherine kathleen kathryn katja katrin katrín kersti
  khaleda kirsten kirsty kristalina kristina kyriaki lara larissa laura leila lena leonor leticia lilia
  lilian liliana linda lisa liz liza lola lorena louise lubna lucia lucinda lucy lucía ludmila luisa lynn
  lynne madeleine madhavi magdalena maia malala manuela marcia margaret margarida margarita margot maria
  mariana marianne marie marija marina marise marissa marlene marta martha martine mary maría maud maya
  meera megawati melanie melinda mercedes mette meutya mia michelle mihaela mimi mina mireya miriam monica
  monika monique mélanie nadia nadine naledi nanaia nancy natalia natalie natasha nathalie nela nicola
  nikki nina nirmala noor nora norma oksana olena olga olivia oluwakemi ottilia pamela patricia paula
  pauline penny petra petronella philippa phumzile pia portia priti priya rachel rania rebecca reem regina
  renata retno rita roberta rocío rosa rosalia rosario rose rosemary roxana ruth sabine sahle-work sally
  salome samantha sandra sanna sara sarah saskia sheila shirin sigrid silvia simona simone sirikit sofia
  sonia sonja sophia sophie stella stephanie susan susana susanne sushma svetlana sviatlana sylvia sylvie
  tamara tania tarja tatiana teresa theresa thérèse tina tzipi ulla ulrika ursula valentina valeria vanessa
  vera veronica veronika victoria vigdís viola violeta virginia vivian vjosa wendy wilhelmina xiomara yael
  yasmin yevgenia yingluck yoko yolanda yoriko yulia yuliia yvette yvonne zainab zara zeinab zsuzsanna
  zuzana
`)

/** Given names of men. */
export const MENS_NAMES = words(`
  abbas abdallah abdelaziz abdelfattah abdelmadjid abdul abdullah abiy abraham adam adel adrian ahmad ahmed
  akinwumi alan albert alberto alejandro aleksandar aleksandr alexander alexandr alexandru alexei alexis
  alfonso ali alistair allan alvaro amir anatoly anders andreas andrei andrej andrew andrey andrii andriy
  andrzej andrés anthony antoine anton antoni antonio antonis antony antónio anwar anze arkady arnaud
  arthur artur arvind ashraf asif askar augustin avigdor axel ayman badr bakhtiyor bakir barack bart bashar
  ben benedict benjamin benny bernard bernardo bill bob bogdan boris borut brad brian bruno burhan caesar
  carl carlos cevdet charles chris christian christoph christopher chuck colin craig cyril dan daniel
  darius david denis dick didier diego dimitri dirk dmitri dmitry dmytro dominic donald doug ed edgar
  edgars edmund eduardo edward ehud eli elliott emil emmanuel emomali enrique eric erik erlan ernesto espen
  evan evariste evo ezra faisal felipe felix fernando filip florian francisco franck francois frank frans
  franz françois fred frederik friedrich fuad fumio félix gabriel gary gavin geert geoffrey george georges
  georgios gerald gerard gerardo gerhard giancarlo gideon gilberto gilles giorgio giorgos giovanni giuseppe
  gordon graham greg gregor grigory guido guillermo gunther gustavo guy haakon hakan hakeem hamad hamid
  hans harald harold harry hasan hashim hassan haydar heiko heinz helmut henrik henry herbert herman hichem
  hishammuddin hosni hossein hubert hugo hulusi hun ian ibrahim idriss igor ilham ilie ilir imran ivan
  ivica ivo jaap jacek jack jacob jaime jair jake jakub jalal james jamie jan jared javier jean-claude
  jean-marc jean-noel jean-noël jean-yves jeff jeffrey jens jeppe jeremy jerome jerzy jimmy joachim joao
  joe joel johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef josep joseph joshua
  josip josé jovan juan jules julio julius jurgen jyrki jürgen kais karl karol keith ken kenneth kevin
  khaled khalid khalil kirill klaus klemens konstantin krisjanis kurt kyriakos lars laurent laurentino lech
  leo leon leonid leopoldo levi linas lindsey lionel lloyd lorenzo louis luca lucas luigi luis luiz lukas
  lula mahamadou mahinda mahmoud malcolm manfred manmohan manuel marc marcel marco marcos marek mario
  mariusz marko martin mateusz matteo matthew matthias maurice mauricio mauro max maximilian mehmet mevlut
  mevlüt michael micheal michel micheál miguel mihai mike mikhail mikheil mikk miklos milan milo milos
  mircea miro miroslav mohamed mohammad mohammed moses moussa muammar muhammad mukhtar murat mustafa
  mustapha najib narendra nawaf nayib neil nick nicolae nicolas nicolás nigel nikol nikola nikolai nikolay
  nikos norbert nouri olaf ole oleg oleksandr oleksii oleksiy oliver olivier olli omar orlando oscar osman
  otto pascal patrice patrick paul paulo pavel pavlo pedro pekka per peter petr petro petteri phil philip
  philippe pierre piotr pranab qasem rachid radek radosław rafael rafic rajnath ramzan raul ravi raymond
  raúl recep reinhard rené rex ricardo richard rishi rob robert roberto rodrigo roger roland roman ron
  ronald rory ruben rudolf rui ruslan saad sabri sadyr said saif salah salman salva salvador sameh samuel
  sander santiago scott sean sebastian serdar serge sergei sergey sergii sergio serhii serzh shavkat
  shehbaz shigeru shimon shinzo sigmar silvio simon slobodan stef stefan stefano stephane stephen steve
  steven stuart stéphane suharto sven szymon tamim taras tariq tayyip ted teodoro terry thabo thaksin
  theodor thomas tim timo timothy tobias todd toivo tom tomas tomasz tony toomas uhuru ulf umaro urmas
  vaclav valdis valery vasyl viktor vincent vitali vladimir volodymyr vyacheslav václav wally walter werner
  wilbur william winston witold wolfgang wopke xavier yahya yair yaqoob yasser yasuo yitzhak yoav yoshihide
  yoshimasa youssef yukio yuri yury yves zakir zalmay zbigniew zine zoran
`)

/** Words before a name, and titles, that only women bear. */
export const WOMENS_TITLES = words(
  `mrs ms miss madam mme dame lady baroness queen princess sheikha empress duchess chairwoman spokeswoman
  congresswoman smt sayyida`,
)

/** Words before a name, and titles, that only men bear. */
export const MENS_TITLES = words(
  `mr sir lord king prince emir amir sultan emperor pope sheikh sheik duke chairman spokesman congressman shri
  shaikh patriarch`,
)
