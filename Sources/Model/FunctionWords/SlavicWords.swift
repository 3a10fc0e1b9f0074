/// Function words of Slavic languages, in small letters, the most frequent first.
let slavicWords: [(language: String, words: String)] = [
  (
    "pl",
    """
    w i na z się nie do to że jest o po przez od za ale jak dla oraz jego który są został roku przed a \
    ze by co tak już tym go ich jej tego być tylko jako lub czy może było był była były będzie będą \
    które która których którym którzy ten ta te tej tych temu u we ku pod nad przy bez między wśród \
    gdy kiedy gdzie jeśli jeżeli bo ponieważ więc też także również jednak ja ty on ona ono my wy oni \
    one mnie mi cię ci mu jemu nam nas wam was im nich nim nią sobie siebie swój swoje swoją swoich \
    mój moja nasz nasze wszystko wszystkie wszystkich bardzo więcej jeszcze teraz dziś wczoraj potem \
    zawsze nigdy tam tu tutaj ma mają miał miała można trzeba powiedział według podczas po około \
    żeby aby niż ani albo choć lat dwa dwóch kilka każdy inne innych sam
    """
  ),
  (
    "cs",
    """
    a v se na je že o s z do i to k ve pro za by ale jako po jsou který podle byl také už si tak jsem \
    bude od při která které jeho její jejich co když být jen než nebo až ze ke ten ta ti tento tato \
    toto tohoto těchto této tom tím tomu ho mu mi mě nás nám vás vám ji jí jim byla bylo byly budou \
    měl má mají může mohou musí však ještě proto protože aby pokud kde kdy kdo jak ani bez před mezi \
    pod nad u proti během kvůli kolem jsme jste není nejsou nebyl nebyla já ty on ona oni my vy svůj \
    své svou svých sebe všechny všech vše více velmi teď dnes včera potom pak tam zde tady let rok roku \
    dva dvě uvedl řekl zatímco přes nad další další některé tedy totiž například asi právě každý sám
    """
  ),
  (
    "sk",
    """
    a v sa na je že o s z do i to k vo pre za by ale ako po sú ktorý podľa bol tiež už si tak som bude \
    od pri ktorá ktoré jeho jej ich čo keď byť len než alebo až zo ku ten tá tie tento táto toto tohto \
    týchto tejto tom tým tomu ho mu mi ma nás nám vás vám ju jej im bola bolo boli budú mal má majú \
    môže môžu musí však ešte preto pretože aby ak kde kedy kto ani bez pred medzi pod nad u proti \
    počas kvôli okolo sme ste nie nebol nebola ja ty on ona oni my vy svoj svoje svoju svojich seba \
    všetky všetkých všetko viac veľmi teraz dnes včera potom tam tu rokov rok roku dva dve uviedol \
    povedal zatiaľ cez ďalšie niektoré teda napríklad asi práve každý sám aj iba nich neho
    """
  ),
  (
    "hr",
    """
    i u je na se da za su od s o a to ne koji kao će iz što ali ili bi po do nije sam biti bio bila \
    bilo bili te koja koje kojem kojim koju kojih ga mu joj im ih njih nam nas vam vas mi ti on ona \
    ono oni one ja vi samo sve svi svih još već kad kada gdje kako zbog prema pri kod nakon prije bez \
    pod nad između tijekom protiv oko preko ako jer dok ni niti pa tako također više vrlo sada danas \
    jučer uvijek nikad ovaj ova ovo ove ovog ovom taj ta te tog tom tim svoj svoje svoju svojih sebe \
    njegov njegova njezin njihov naš ima imaju može mogu mora treba jesu nisu smo ste bih bismo ću ćemo \
    godine godina dva dvije rekao kazao izjavio kojega koliko neki neke nekoliko jedan jedna ovdje tamo \
    iako budući dakle li
    """
  ),
  (
    "sl",
    """
    in je v na da se za so pa ki z s o ne bi tudi po kot ni iz do ali od pri ob če ko bo bil bila bilo \
    bili ga mu jo jih jim nas nam vas vam mi ti on ona ono oni jaz vi sem smo ste si le še že kako \
    kdaj kje kdo kaj ker zato zaradi proti med pod nad brez pred čez okoli lahko mora morajo ima imajo \
    več zelo zdaj danes včeraj vedno nikoli ta to te tega temu tem teh tej svoj svoje svojo svojih sebe \
    njegov njegova njen njihov naš vse vsi vseh vsak nekaj nekateri drugi druge drugih prav tako torej \
    sicer medtem čeprav toda ampak vendar ne niso nisem bodo bomo bosta leta let leto dva dve dejal \
    povedal katerih katerega kateri katera katere kar tam tu tukaj potem
    """
  ),
  (
    "ru",
    """
    и в не на что я с он как это по но они мы из у за к от для был было его также после ещё потому \
    только чтобы или так во сообщили а то все она вы о же бы ее её их мне было вот меня нет ему теперь \
    когда даже ну вдруг ли если уже ни быть была были него до вас нибудь опять вам ведь там потом себя \
    ничего ей может тут где есть надо ней тебя чем сам сама без будто чего раз тоже себе под будет ж \
    тогда кто этот эта эти этого этой этом этих того потому какой который которая которое которые \
    которых которого со при об про над между через перед более менее очень всех всего всем один два \
    год года лет сказал заявил является свой своей свои своих нас нам ним ними тем том чтобы хотя
    """
  ),
  (
    "uk",
    """
    і в не на що я з він як це по але та у за до від для був було його також після її а й ми ви вони \
    вона їх їм йому нам нас вас вам мене мені тебе собі себе із зі про при під над між через перед без \
    коли якщо де хто чи або бо тому щоб так ні вже ще тільки лише навіть дуже більше менше всі все всіх \
    всього цей ця ці цього цієї цих цьому цим той та те ті того тих тим який яка яке які яких якого яку \
    є бути була були буде будуть має мають може можуть треба свій своє свою своїх свої один два рік \
    року років сказав заявив повідомив тут там потім тепер зараз сьогодні вчора завжди ніколи проти \
    серед згідно однак проте хоча оскільки адже саме інших інші
    """
  ),
  (
    "bg",
    """
    и в не на че с той как това по но от за са е се да към през след бе също като му я ще си те ги им \
    има няма със във до при под над между без преди които която който което или ако когато където как \
    защо защото обаче още вече само много повече най всички всичко този тази тези тази онзи едно един \
    една два две години година той тя то ние вие аз ти него нея нас вас ни ви ме те са беше бяха бил \
    била било били бъде бъдат може могат трябва каза заяви според около срещу докато така тук там \
    сега днес вчера винаги никога свой своя свои своите техните неговата нейната чрез поради освен
    """
  ),
  (
    "sr",
    """
    и у је на се да за су од с о а то не који као ће из што али или би по до није сам бити био била \
    било били те која које којим коју којих га му јој им их њих нам нас вам вас ми ти он она оно они \
    ја ви само све сви свих још већ кад када где како због према при код након пре без под над између \
    током против око преко ако јер док ни нити па тако такође више врло сада данас јуче увек никад овај \
    ова ово ове овог овом тај та тог том тим свој своје своју својих себе његов његова њен њихов има \
    имају може могу мора треба нису смо сте година године два две рекао изјавио
    """
  ),
]
