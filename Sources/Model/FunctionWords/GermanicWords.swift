/// Function words of Germanic languages, in small letters, the most frequent first.
let germanicWords: [(language: String, words: String)] = [
  (
    "en",
    """
    the of and to a in is that for was with on are as his they at be this have from or had by but not \
    what were when we there been their has would will more which who it an he said its she her him \
    you i my your our us them these those than then if so no do does did can could may might must \
    should shall up out into over after before about all also any some only other others such one two \
    first last new most many much very just even still now how where while because since until between \
    through during under against without within among around both each few own same too more less \
    being having doing says say saying told tell mr mrs ms dr here why whom whose yet though although \
    however per via like get got make made take well back down off again further once ever never me \
    myself himself herself itself themselves upon across along behind beyond despite every another \
    either neither nor whether there's it's don't didn't isn't wasn't s t re ve ll d m don doesn didn \
    according today yesterday year years time day week people called going go went come came
    """
  ),
  (
    "de",
    """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden \
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder \
    aber vor zur bis mehr durch man sein wurde sei war hatte kann gegen vom können schon wenn habe \
    seine ihre dann unter wir soll ich eines ihr ihm ihn uns euch mich dich mir dir seit seinen seiner \
    seinem ihren ihrer ihrem waren wurden worden wäre hätte würde würden könnte sollen sollte müssen \
    muss will wollen wollte darf dürfen diese dieser dieses diesen diesem jetzt immer wieder dort hier \
    da damit dabei daran darauf dafür dagegen deren dessen weil obwohl während ohne zwischen sowie \
    sondern denn doch also ja nein sehr viel viele mal etwa allem alle alles andere anderen beim ins \
    gibt sagte sagt teilte mitteilte keine kein keinen jedoch bereits zwei ab je was wer wo warum \
    nun selbst seines machen geht heute laut wegen
    """
  ),
  (
    "nl",
    """
    de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij was door \
    naar wordt heeft uit nog worden over hij ze we ik je wat zich meer kan dit of had hebben geen deze \
    tot waren werd na al moet zou kunnen hun zij haar mijn onze ons u jullie hem wie waar hoe waarom \
    toen omdat terwijl zonder tegen tussen onder volgens zal zullen zouden moeten mag mogen wil willen \
    wel niets iets veel zeer heel alle alles andere anderen eerste twee sinds binnen weer nu hier daar \
    daarom echter want dus zo toch steeds zei zegt werden geworden geweest gaat gaan komt komen maken \
    doen ging toe af tijdens vanaf enkele ongeveer hebt bent ben hadden konden kon hen
    """
  ),
  (
    "sv",
    """
    och i att det som en på är av för den med till har de inte om ett han men var sig från vi så kan \
    när eller efter också blev jag hon man vid år nu under ut skulle där kommer över ska bara mot upp \
    blir alla sedan hade då sin mycket mellan få finns vara andra sina varit hur något här in ha bli \
    två utan dem än går mer någon vad detta inom dag därför måste får denna genom säger sade eftersom \
    dess deras hans hennes honom henne oss ni du din min mitt dig mig ditt vår våra vårt sitt vill \
    även många ju första nya inga ingen inget fått gör göra kunde skall före enligt medan både denne \
    dessa vilket vilka vilken någonting några själv hos samt ännu åt
    """
  ),
  (
    "da",
    """
    og i at det er en af til på som for med den der de har ikke et han men var fra vi så kan når eller \
    efter blev også bliver sig om vil jeg hun man ved nu under ud ville hvor over skal kun mod op \
    alle siden havde da sin meget mellem få findes være andre sine været hvordan noget her ind have \
    blive to uden dem end går mere nogen hvad dette inden derfor må får denne gennem siger sagde fordi \
    deres hans hendes ham hende os du din min mit dig mig dit vores sit selv mange jo første nye ingen \
    intet fået gør kunne skulle før ifølge mens både disse hvilket hvilke hvem nogle hos samt endnu ad \
    blevet af deres bare lige lidt kommer tage tog lavet hele heller hver hverken
    """
  ),
  (
    "nb",
    """
    og i det er en av til på som for med den har de ikke et han men var fra vi så kan når eller etter \
    ble også blir å seg at om vil jeg hun man ved nå under ut ville hvor over skal bare mot opp \
    alle siden hadde da sin mye mellom få finnes være andre sine vært hvordan noe her inn ha bli to \
    uten dem enn går mer noen hva dette innen derfor må får denne gjennom sier sa fordi deres hans \
    hennes ham henne oss du din min mitt deg meg ditt vår våre sitt selv mange jo første nye ingen \
    ingenting fått gjør gjøre kunne skulle før ifølge mens både disse hvilket hvilke hvem noen hos samt \
    ennå blitt der ei litt kommer tok bør fikk hver hverken dersom slik enkelte
    """
  ),
  (
    "nn",
    """
    og i det er ein av til på som for med den har dei ikkje eit han men var frå vi så kan når eller \
    etter vart også blir å seg at om vil eg ho ein ved no under ut ville der over skal berre mot opp \
    alle sidan hadde då sin mykje mellom få finst vere andre sine vore korleis noko her inn ha bli to \
    utan dei enn går meir nokon kva dette innan difor må får denne gjennom seier sa fordi deira hans \
    hennar henne oss du din min mitt deg meg ditt vår våre sitt sjølv mange jo første nye ingen fått \
    gjer gjere kunne skulle før mens både desse kven nokre hjå samt enno vorte blei korkje ikkje berre \
    kor ei eitt einaste viss dersom slik ifølgje
    """
  ),
]
