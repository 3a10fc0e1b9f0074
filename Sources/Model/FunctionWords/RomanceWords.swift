/// Function words of Romance languages, in small letters, the most frequent first.
let romanceWords: [(language: String, words: String)] = [
  (
    "fr",
    """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec \
    son aux été cette mais ou comme leur nous selon après l d c s à qu n j m t y elle ils elles on je \
    tu vous ses sa leurs notre nos votre vos mon ma mes ton ta tes lui eux même mêmes aussi bien tout \
    tous toute toutes être avoir fait faire ont était étaient avait avaient sera seront serait aurait \
    peut peuvent doit doivent deux entre depuis sans sous contre vers chez avant pendant lors alors \
    encore très déjà ainsi donc car si dont où quand quel quelle quels quelles ces cet cela ça ceux \
    celle celui celles autre autres moins peu trop ni jusqu lorsque puis plusieurs notamment afin \
    dit déclaré ans année jour hier aujourd hui non oui rien jamais toujours ici là soit suis sommes
    """
  ),
  (
    "es",
    """
    de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue \
    este ha porque esta son entre cuando muy sin sobre también según hasta desde tras está me mi te si \
    nos yo tú él ella ellos ellas usted ustedes nosotros hay ser es era eran fueron había han he hemos \
    sido estar están estaba estaban todo todos toda todas otro otra otros otras ese esa esos esas eso \
    esto estos estas aquel donde dónde quien quienes qué cómo cuál cual cuales durante contra ante bajo \
    hacia mientras aunque sino pues así entonces después antes ahora hoy ayer siempre nunca además \
    solo sólo mismo misma mismos poco mucho mucha muchos muchas tan tanto cada uno unos unas dos años \
    año dijo dice puede pueden podría hacer hizo tiene tienen tenía será serán sería les e u ni ello \
    parte algunos algunas algo nada nadie
    """
  ),
  (
    "pt",
    """
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das \
    tem à seu sua ou ser quando muito há nos já está também só pelo pela após até são eu você vocês \
    eles ela elas nós lhe me te lhes meu minha seus suas nosso nossa era eram foram tinha tinham ter \
    têm tenho estar estão estava estavam será serão seria houve haver isso isto aquilo este esta estes \
    estas esse essa esses essas aquele aquela onde quem qual quais entre sem sob sobre contra desde \
    durante enquanto embora porque pois então assim ainda agora hoje ontem sempre nunca depois antes \
    outro outra outros outras todo todos toda todas mesmo mesma cada dois duas anos ano disse diz pode \
    podem poderia fazer fez vai vão num numa dum duma nas aos às pelos pelas dele dela deles delas \
    nem tão bem pouco muitos muitas alguns algumas segundo além
    """
  ),
  (
    "it",
    """
    di che e la il un a per in una sono ho ma lo ha le si con i non da della dei nel alla più anche \
    come gli delle al questo è stato dopo l se del dal dalla dai dalle nella nei nelle nell dell all \
    dall sul sulla sui sulle sull alle agli ai allo dello degli negli uno d c s io tu lui lei noi voi \
    loro mi ti ci vi ne suo sua suoi sue mio mia nostro nostra hanno hai abbiamo era erano essere \
    avere stata stati state sarà saranno sarebbe aveva avevano fare fatto può possono deve devono \
    questa questi queste quello quella quelli quelle quel cui chi dove quando quanto quale quali \
    perché mentre però quindi così ancora già sempre mai poi prima ora oggi ieri senza contro tra fra \
    verso sotto sopra durante secondo altri altre altro altra tutti tutte tutto tutta molto molti ogni \
    due anni anno solo stesso stessa proprio ed od né oltre circa invece infatti bene meno detto
    """
  ),
  (
    "ca",
    """
    de la que i el en a els les per un amb una no és del al ha són com més però aquest també va dels \
    seva seu l d es se s n m t ens hi ho li us em et jo tu ell ella ells elles nosaltres vosaltres \
    vostè són era eren ser estar està estan havia havien han haver sigut estat fer fa fet pot poden \
    aquesta aquests aquestes això aquell aquella aquells allò altre altra altres tot tota tots totes \
    on qui quan què perquè mentre doncs així ara avui ahir sempre mai després abans encara ja molt \
    molta molts moltes poc sense sobre sota contra entre fins des durant segons cap dos dues any anys \
    seves seus meu meva nostre nostra als pels pel cada mateix mateixa només ni o si sinó tant tan \
    algun alguns algunes res ningú van vaig anar dir diu ben gairebé també cal
    """
  ),
  (
    "gl",
    """
    de a o que e do da en un para é con non unha os no se na por máis as dos como mais foi ao el das \
    ten á seu súa ou ser cando moi hai nos xa está tamén só polo pola despois ata son eu ti eles ela \
    elas nós lle lles me te meu miña seus súas noso nosa era eran foron tiña tiñan ter teñen estar \
    están estaba estaban será serán sería isto iso este esta estes estas ese esa eses esas aquel onde \
    quen cal entre sen baixo sobre contra desde durante mentres aínda porque pois entón así agora hoxe \
    onte sempre nunca antes outro outra outros outras todo todos toda todas mesmo cada dous dúas anos \
    ano dixo di pode poden facer fixo vai van nun nunha dun dunha nas aos ás polos polas del dela \
    moitos moitas algúns algunhas segundo ademais uns unhas nin tan ben
    """
  ),
  (
    "ro",
    """
    de și în a la cu pe care din un o nu pentru mai este au fost sunt să dar prin după că această se \
    ce ca al ai ale ar fi am ei el ea ele noi voi eu tu lui lor său sa sale săi meu mea nostru noastră \
    îi îl îmi își le li ne vă te mă iar sau ori dacă când unde cum cât cine ce acest aceste acești \
    acestei acestui acel acea aceea acestea cei cele celor cel unei unui unor era erau avea aveau va \
    vor voi aș putea poate pot trebuie face făcut fără sub peste între până către despre spre împotriva \
    timp deja încă foarte mult multe mulți tot toate toți altă alte alți doi două ani an anul astfel \
    doar numai nici apoi acum azi ieri spus declarat fie decât atunci atât însă deși deoarece şi să \
    această aceşti îşi
    """
  ),
]
