/// The small words of grammar, in small letters: they end a name that they stand in. A list for all
/// languages whose names are found by capitals: a word that is common in one is hardly a name in
/// another.
let grammarWords = """
  a an the this that these those there here he she it they we i you his her its their our my your
  him them us me in on at by for from to of with without after before during since until under
  over about against between among amid as if when while where why how what who which whose whom
  but and or nor so yet not no yes one two three four five six seven eight nine ten eleven twelve
  dozens hundreds thousands millions some many most more few fewer less all both each every other
  others another such several last next first second third old later earlier then now today
  yesterday tomorrow tonight however meanwhile also even only just still although though because
  despite according nearly almost around up down out off let lets like once is are was were be
  been being has have had do does did will would can could should may might must it's he's she's
  that's there's what's let's here's don't doesn't didn't isn't aren't wasn't won't can't couldn't
  wouldn't shouldn't i'm i've i'll i'd you're we're they're we've they've you've
  """

/// Other words that have a capital because a sentence begins with them.
let starterWords = """
  officials police people experts residents ministers lawmakers critics supporters image video
  read asked speaking talking writing saying adding following including based given instead indeed
  perhaps maybe well thanks thank please sorry hello hi oh ok okay never ever always often
  sometimes usually soon again back away too very much little long good great best better bad
  worse worst big new young former late early recent recently previously currently finally
  eventually initially originally clearly obviously apparently unfortunately fortunately sadly
  luckily interestingly surprisingly importantly additionally furthermore moreover similarly
  likewise therefore thus hence otherwise nevertheless nonetheless regardless whether either
  neither rather quite besides beyond within across through throughout along behind above below
  near inside outside toward towards upon per via unlike except considering regarding concerning
  everyone everybody someone somebody anyone anybody nobody something everything anything nothing
  none whatever whenever wherever whoever get got getting go going gone come comes coming came
  take takes taking took make makes making made see seeing saw seen look looking watch watching
  know knowing think thinking say says said tell telling told ask asking want wanting need needs
  use using try trying keep keeping put give giving find finding show showing shows call calling
  work working feel feeling leave leaving mean means turn start started stop help run play move
  live believe hold bring happen write provide sit stand lose pay meet include continue set learn
  change lead understand follow create speak remember consider appear buy wait serve die send
  expect build stay fall cut reach kill remain suggest raise pass sell require report decide pull
  click sign check join scroll share subscribe men women children kids parents students workers
  families patients doctors scientists researchers investigators prosecutors authorities witnesses
  voters users customers fans players reports sources analysts economists investors companies
  prices sales shares markets things part parts half time times day days week weeks month months
  year years way ways end case cases fact point number numbers question questions answer problem
  place result results right left top side whole full real true false sure free open close hard
  easy high low short far different same same own able available possible likely unlikely certain
  clear major main key local global public private general special human social political economic
  military federal national international foreign domestic official senior chief deputy breaking
  exclusive update updated live opinion analysis editorial letter letters review photo photos file
  related advertisement editor editors note notes correction story stories news topics comments
  comment share tweet
  """

/// The same for French, Spanish, Italian, Portuguese and Dutch, and the small words of grammar
/// there.
let foreignStarterWords = """
  el la los las lo un una unos unas en por para con según pero y o que de del al se su sus no es
  son fue como cuando donde este esta estos estas ese esa más ya también entre sobre desde hasta
  sin tras aunque porque si el ella ellos nosotros le les l des une dans sur il elle ils elles on
  nous vous selon mais et ou où ce cette ces cet son sa ses leur leurs notre votre qui quand comme
  pour avec sans chez entre après avant depuis pendant même si tout tous toute toutes plus est
  sont était être à au aux du il lo gli i uno nel nella nei sul sulla dal dalla dei delle degli
  alla alle ai per con ma anche non si che chi quando come dove questo questa questi queste dopo
  prima secondo tra fra ora già è sono era o os as um uma uns umas no na nos nas pelo pela ao aos
  à às em para por com sem sob sobre mas também não que quem quando como onde este esta esse essa
  isso ele ela eles elas segundo após já é são foi seu sua de het een en van op te in voor met
  door bij aan uit over naar om tot als dat die dit deze er hij zij ze wij we ik je jullie hun
  haar zijn maar ook niet nog wel toen nu volgens omdat terwijl hoe wat wie waar is was waren
  wordt werd heeft hebben
  """

/// Words that name no topic when they stand alone, in small letters.
let genericWords = """
  north south east west northern southern eastern western north-west north-east south-west
  south-east midwest university college school department court church bill act committee board
  house union league club group team hospital center centre station airport park street road
  avenue boulevard bridge river lake mountain county city town village district island company inc
  corp ltd llc plc gmbh co foundation institute association commission agency bureau service
  services office ministry council cabinet army navy police party state states government
  parliament nation republic kingdom empire administration campaign assembly authority bank fund
  trust society organization organisation conference summit festival awards award prize cup game
  games season series show book film movie album song mr mrs ms dr sir madam president minister
  chancellor secretary senator governor mayor general captain king queen prince princess pope lord
  lady chief director leader speaker ceo cfo coo cto ceos tv pc pcs uk's pm am gmt est edt et pt
  ct bst utc cet pst pdt url pdf faq id ids live file update exclusive breaking video photo photos
  image images picture caption credit dj ps4 ps5 suv suvs ip ft mp mps md phd ba ma vip diy gdp hq
  rsvp lol omg asap aka http https www com html jpg png god heaven hell internet web mom dad mum
  grandma grandpa mother father english asian asians islamic arab arabic victorian western
  hispanic latino latina latinos hispanics white whites black blacks asian-american
  african-american african-americans asian-americans native caucasian gothic roman jr sr ii iii iv
  st ave blvd rd dept univ no vol fig part chapter section article page table figure appendix
  season episode game week day night morning year years summer winter spring autumn fall new old
  big great little upper lower greater middle united royal national international global general
  central world first second third fourth fifth last next republican's democrat's ms. professor
  rev father sister brother aunt uncle saint santa gen. col. officer officers agent sheriff judge
  justice detective sergeant lieutenant associate assistant vice deputy co-host host author editor
  reporter staff writer contributor correspondent columnist producer press media news newspaper
  magazine journal post times daily weekly herald tribune gazette guardian observer independent
  telegraph mirror sun star express mail record channel radio podcast newsletter website app email
  e-mail hide show menu search login log skip share tweet comments comment subscribe advertisement
  subscription privacy cookie cookies terms trending popular related topics tags usd ar vr gp mba
  icu dna rna usb gps cctv atm gdp ev evs hr pr ad ads bc liberal liberals conservative
  progressive progressives confederate democracy galleries universe economy asap faqs
  congressional senate's presidential gubernatorial federal mayoral parliamentary constitutional
  homo sapiens type test mission project program programme plan operation please thanks bonus
  special edition report reports study review guide tips dear mister amendment title human
  americans-only common gop-led yes ms q a b c d e f g h j k l m n o p r s t u v w x y z
  """

/// Publishers, agencies and platforms by one word.
let carrierWords = """
  reuters afp ap upi bloomberg bbc cnn cbs nbc abc msnbc npr pbs fox cnbc itv c-span cspan
  politico axios breitbart infowars vox vice buzzfeed huffpost newsweek slate salon gizmodo
  engadget mashable techcrunch wired politifact snopes sputnik rt tass xinhua ria interfax yonhap
  kyodo dpa ansa efe guardian telegraph independent mirror economist ft forbes fortune time tmz
  variety deadline oann tyt patribotics shareblue newsmax mediaite theblaze townhall wnd zerohedge
  intercept atlantic newspunch gawker jezebel bbc's youtube twitter facebook instagram reddit
  linkedin tumblr pinterest snapchat whatsapp telegram tiktok flickr gofundme soundcloud spotify
  itunes shutterstock getty gettyimages istock alamy unsplash wordpress medium substack disqus
  yahoo msn aol sky indiewire billboard polygon ign kotaku espn skysports eurosport
  """
