/// Subjects of knowledge, health, faith and private life. See `broadSubjectWords`.
let knowledgeSubjectWords = """
  Animals: zoo gorilla otter dog cat puppy kitten puppies pet veterinarian elephant bear monkey \
    cow horse pig sheep rabbit owl dolphin goat snake aquarium paw fur vet breed animal raccoon \
    kitten cat chimpanzee giraffe hippo rhino hamster parrot tortoise crocodile alligator \
    veterinary kennel leash reptile camel donkey pony rodent mouse rat squirrel | species rescue \
    farm cage creature shelter owner tail feed feeding zookeeper mammal habitat extinct stray \
    sanctuary wolf wolves tiger lion penguin wild breeding male female eaten bird enclosure tame \
    captivity keeper adopted adorable
  Artificial intelligence/Technology: chatbot chatgpt openai algorithm deepfake deepmind robotics \
    generative llm superintelligence | ai artificial intelligence machine model learning automation \
    neural data robot training tool tech computer computing human trained task automated powered \
    prompt bot automate
  Astronomy/Scientific research: galaxy galaxies astronomer telescope asteroid comet nebula \
    supernova exoplanet cosmic cosmos orbit lunar planet astrophysicist gravitational asteroid \
    astronomical planetary galactic interstellar constellation celestial observatory quasar pulsar \
    meteor meteorite spectrograph | star universe sky light earth moon sun hubble nasa scientist \
    stellar solstice observation solar space atmosphere observe distant bright dark hole surface \
    orbiting object wavelength infrared saturn jupiter rocket researcher eclipse
  Childhood: child toddler playground childcare kindergarten nursery preschooler schoolgirl \
    schoolboy adolescence bedtime playtime | children parent childhood school mother father age boy \
    girl play teenager kid teen teenage young mum mom dad growing
  Church/Religion: church pastor priest bishop parish congregation pope vatican clergy diocese \
    sermon archbishop evangelical baptism baptist churchgoers chapel rector deacon nun monk \
    monastery pews synod papal cardinal episcopal methodist presbyterian parishioners preacher \
    preaching | faith catholic christian god prayer bible worship jesus holy lord cathedral \
    religious ministry churches spirit preach preached faithful prayed sunday pray francis
  Cybersecurity/Technology: hacker malware ransomware phishing cyberattack cybersecurity breach \
    password encryption vulnerability cybersecurity cyber spyware botnet firewall antivirus hacking \
    phished infosec | security data attack privacy network computer leak threat software hacked \
    hack stolen email leaked breaches breached personal attackers account identity stealing exploit
  Death: funeral obituary mourner bereaved grief coffin cemetery burial deceased mourning \
    cremation cremated bereavement widower deathbed hospice eulogy coroner | died death dead late \
    loss passed memorial family tribute grave dying mourn buried lost remembered remembrance \
    survived illness aged passing life widow
  Dinosaurs/Scientific research: dinosaur fossil fossils tyrannosaurus palaeontologist \
    paleontologist jurassic | extinct bone species million
  Disability/Health: disability wheelchair disabled deaf autistic paralympic accessibility \
    deafness blindness paralysed paralyzed amputee prosthetic dyslexia | vision hearing sight \
    impaired impairment mobility access blind accessible independence carers support braille
  Education: school pupil classroom teacher curriculum kindergarten schoolchildren literacy \
    educator preschool homework headteacher schooling maths math voucher students syllabus gcse \
    truancy tutor tutoring homeschooling schoolwork phonics algebra | education learning district \
    grade class exam parent teaching principal campus graduate learn scholarship learner lesson \
    charter choice academies taught teach learned educational graduation diploma classes kids \
    children studying academic college enrolled enrollment board superintendent
  Friendship/Relationships: friendship loneliness bestie befriend | friend lonely together close \
    trust social
  Gender: feminist feminism sexism sexist misogyny patriarchy gender masculinity chauvinism \
    womanhood manhood gendered misogynistic suffragette | women woman men male female equality \
    equal sexual girl empowerment leadership pay gap stereotypes mothers sex representation
  Health: symptom disease patient diagnosis treatment medication menopause hormone therapist \
    cholesterol diabetes chronic migraine infection antibiotic dementia nutritional wellbeing \
    allergy diagnosed prescribed prescription medicines pill vitamins supplements nutrients \
    cardiovascular inflammation inflammatory kidney liver lungs obesity obese stroke asthma \
    arthritis influenza flu fever headaches sleep insomnia pregnancy fertility clinical dosage dose \
    dietary calories probiotics immunity alzheimer's | health medical body blood risk pain study \
    healthy heart syndrome illness researchers condition cells clinic treat nutrition cure immune \
    brain diet sperm energy mood fitness adviser doctor illnesses sugar weight cause effects adults \
    disorders tests eating therapy hospital treated
  Healthcare/Health: medicaid medicare obamacare hospital nhs insurer healthcare nurses copay \
    deductible preexisting | health insurance care coverage patient clinic affordable doctor \
    uninsured medical premium physicians costs bill reform emergency staff treatment
  History: historian ancient medieval archaeologist empire artifact civilization dynasty colonial \
    armistice remembrance stonehenge ww1 ww2 archaeological archaeology excavation antiquity \
    renaissance victorian pharaoh viking tomb emperors aristocrat feudal prehistoric neolithic \
    relic wartime commemorate commemoration | history war historical king era past museum roman \
    battle anniversary monument heritage fort centenary veteran century archive memorial reign ages \
    soldiers discovered historic great lord castle
  Infectious diseases/Health: coronavirus covid virus pandemic quarantine lockdown outbreak \
    vaccine ebola epidemic vaccination norovirus measles hygiene infections vaccinated unvaccinated \
    viruses malaria tuberculosis hiv zika influenza flu pneumonia contagion cholera polio \
    epidemiologist respiratory sars pathogen | infected spread testing mask cases health hospital \
    social distancing contaminated contagious transmitted sickened viral disease fever symptom \
    immunization immune antibodies isolation deaths confirmed tested transmission spreading
  Internet/Technology: browser broadband web wikipedia blogger meme webpage wifi url isp netizens \
    podcasting emoji spam inbox | internet site user digital search click blog page content network \
    viral website facebook google online newsletter searching links googled app posts
  Language/Books: linguist grammar vocabulary dictionary linguistic spelling pronunciation \
    bilingual dialect verb noun syllable pronounce punctuation translator slang apostrophe | \
    language word english translation speak spoken phrase accent meaning pronounced translated \
    alphabet speaking speakers sentence spelled tongue letters
  LGBT: gay lesbian transgender lgbt lgbtq homosexual bisexual queer homophobic trans lgbt \
    transgender lgbtq+ homosexuality transphobia transphobic nonbinary heterosexual homophobia \
    stonewall | marriage pride couple gender rights discrimination sexuality sexual married \
    equality community drag
  Marriage/Relationships: wedding bride groom bridesmaid honeymoon married newlywed fiance \
    fiancee bridal divorcing divorced | marriage husband wife couple ceremony engagement vows \
    divorce spouse engaged marry marrying wives ring love guests reception
  Medicine/Health: surgery surgeon oncologist clinical tumor tumour transplant physician biotech \
    pharmaceutical vaccine ophthalmic surgical oncology cancers biotechnology genes therapies \
    chemotherapy radiotherapy antibody anaesthetic pathology cardiologist neurologist | patient \
    treatment drug hospital medical trial doctor disease researchers cell medicine dose stem \
    genetic study diagnosed cure blood
  Mental health/Health: depression anxiety psychiatrist psychologist therapist suicidal bipolar \
    ptsd schizophrenia mindfulness autism psychotherapist depressed anxious psychiatric psychiatry \
    counselling counseling traumatic antidepressants loneliness autistic adhd | mental therapy \
    stress emotional feelings disorder illness suicide mind coping cry burnout upbringing crying \
    psychological panic trauma addiction stressed emotions mood support struggles struggling
  Nature/Environment: woodland waterfall meadow canyon stargazing wilderness glacier mushroom | \
    trees mountains river hills forest lake wild natural landscape leaves valley creek
  Parenting/Childhood: parenting motherhood toddler newborn babysitter stepmother breastfeeding \
    moms mums dads breastfeed pregnant pregnancy midwife stepchildren parenthood fatherhood nanny \
    diaper nappy bedtime | baby mother father child kid children parent son daughter family adopted \
    adoption birth born
  Philosophy/Books: philosopher philosophy metaphysics stoic philosophy encyclopedia diderot \
    voltaire plato nietzsche kant descartes philosophical metaphysical morality rationality \
    utilitarian epistemology | truth mind moral reason soul wisdom human meaning thought existence \
    materialist mental idea ethics consciousness enlightenment existential ethical concept self \
    knowledge virtue society thinkers liberty
  Psychology/Scientific research: psychologist psychology cognitive personality subconscious \
    psychology subconsciously neuroscience neuroscientist introvert extrovert narcissist narcissism \
    procrastination | brain mind people emotional study research emotion feel relationship yawning \
    human social empathy bias behaviour behavior psychological traits mental feelings thinking \
    thoughts happiness anger fear stress perception habits memory
  Relationships: boyfriend girlfriend dating breakup tinder lover infidelity soulmate romantic \
    intimacy exes heartbreak unfaithful flirt flirting flirty monogamy matchmaker courtship spouse \
    | relationship love partner couple marriage husband wife sex friend date feelings heart affair \
    together single divorce loved loving ex romance met kiss kissed sexual trust cheating crush
  Religion: muslim islam islamic jewish hindu buddhist mosque synagogue quran rabbi bible \
    scripture god jesus christ christian gospel faith afterlife jews judaism hinduism buddhism \
    hindus sikh theology theologian prophet worshippers pilgrims pilgrimage ramadan easter passover \
    biblical disciples salvation sin evangelicals atheist hijab imam allah | religion religious \
    prayer spiritual holy church believe worship temple pray lord heaven soul death belief \
    believers churches divine sacred hell blessing blessed
  Royal family: royal prince princess duchess duke meghan markle windsor kensington monarch \
    palace buckingham monarchy princesses sussex coronation heir sandringham balmoral | queen harry \
    william kate king wedding title throne castle ceremony crown
  Scientific research: scientist researcher biologist physicist chemist laboratory experiment \
    hypothesis molecule genome quantum peer bacteria bacterium microbes microbiologist chemistry \
    biology neuroscientists molecular protein atoms particles genetics neutrino hydrogen electrons \
    microscope fossils specimen postdoctoral | study research science university journal findings \
    theory species data cell published discovered evolution physics evidence professor institute \
    scientific discoveries measured paper
  Sex/Relationships: orgasm erotic condom libido porn masturbation vagina penis sperm intercourse \
    pornography pornographic erotica kink kinky bdsm foreplay threesome prostitute prostitution | \
    sex sexual partner bed naked pleasure body sexually sexuality intimacy intimate desire arousal \
    lovers bedroom sexy nude
  Smartphones/Technology: smartphone iphone android samsung macbook ipad huawei handset xiaomi \
    oneplus bezel ios airpods headset earbuds headphones foldable touchscreen oled ringtone | phone \
    screen camera apple device battery tablet display app wireless charger laptop galaxy pixel \
    charging mobile bluetooth carriers sim model features
  Social media: influencer hashtag tiktok snapchat youtuber retweets retweeted instagrammer \
    vlogger followers clickbait trending trolls trolling | social post user platform account posted \
    video comment shared meme twitter instagram facebook tweet tweeted viral reddit youtube \
    tweeting snap posting sharing shares likes feed online
  Software/Technology: software microsoft developer saas coding programmer linux app api \
    javascript database firmware algorithms beta malware plugin codebase spreadsheet | data user \
    platform code computer digital program tech system feature update tool server download windows \
    cloud application computing version install interface
  Space exploration/Scientific research: nasa astronaut spacecraft spacex rocket spaceflight \
    rover iss lunar cosmonaut spaceship spacewalk shuttle launchpad roscosmos liftoff payload \
    lander orbiter capsule apollo | space mission launch moon mars orbit crew earth planet \
    satellite launched launches orbiting landing agency station crewed flight
  Spirituality/Religion: mindful mindfulness meditation reiki chakra karma enlightenment \
    meditating meditate mantra guru gurus enlightened awakening yogi zen astral shaman shamanic \
    manifesting | spiritual soul heart inner conscious energy healing gratitude peace self \
    confidence spiritually compassion universe consciousness awareness wisdom divine
  Technology: gadget laptop computer silicon robot gaming wearable smartwatch semiconductor \
    microsoft headset electronics intel gpu nvidia rtx cpu processor hardware wristband \
    smartwatches inventor invention innovations nanotechnology cpus graphics 5g | technology device \
    tech digital app software user data internet smart battery screen startup bulb cooler computing \
    engineering 3d virtual reality amd memory chip prototype engineers sensors innovative display \
    invented machines launch industry companies
  Universities/Education: university professor undergraduate campus harvard yale tuition \
    fraternity academic graduate campuses sorority alumni stanford princeton ucla berkeley \
    dormitory dorm lecturer scholarship postgraduate phd deans | student college faculty degree \
    education students class oxford cambridge courses studying study admissions classes science \
    teaching mit
  Wildlife/Environment: wildlife bird whale shark elephant rhino poacher conservationist species \
    butterfly insect bee reptile deer predator turtle wildlife moth chimpanzee chimp primate ape \
    otters beetle spiders frog owls pigeon gull mammals poaching | animal habitat nature sea \
    endangered forest wild ocean hunting scientists island coral sanctuary orphaned fox marine fish \
    fishes extinct extinction conservation prey nest feeding creatures seal ant hawk eagle falcon
  Youth: teens teenagers teenage adolescents youngsters millennials | youth young generation kids \
    students
  """
