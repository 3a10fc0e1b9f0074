// English words of news about technology, science and health, British and American.

extension SectionWords {
  static let englishTechnology = SectionWords(
    strong: """
      software hardware computer computers computing pc pcs laptop desktop internet web website
      websites online broadband download downloading downloaded downloadable upload smartphone
      handset handsets app apps browser browsing server servers wireless wifi bluetooth gadget
      gadgets malware spyware adware spam spammers phishing hacker hackers hacking cyber
      cybersecurity cyberattack cybercrime ransomware encryption encrypted password passwords blog
      blogs blogger blogging podcast email emails inbox semiconductor chipmaker linux programmer
      algorithm chatbot chatbots robot robots robotics console consoles gaming gamer gamers nintendo
      xbox playstation playable gameplay pixel megapixel gigabyte megabyte gigabytes voip messaging
      sms firmware processor processors microprocessor touchscreen modem router username blockchain
      ai datacenter superhuman smartwatch headset google microsoft telecommunications isp isps
      hotspot dongle netizen webcam homepage multimedia widescreen satnav ringtone avatar
      multiplayer joystick graphics bittorrent napster ecommerce firewall antivirus vulnerabilities
      botnet supercomputer transistor circuitry gizmo printer scanner barcode html wikipedia wiki
      hyperlink ethernet lcd camcorder voicemail typing unlock byte bytes terabyte metadata webpage
      spreadsheet touchpad emulator
      """,
    clear: """
      technology technologies technological tech digital device devices user users mobile mobiles
      phone phones network networks networking data database file files filesharing peer piracy
      pirated pirate virus viruses worm trojan windows mac apple ibm intel samsung sony nokia amazon
      facebook twitter youtube yahoo ipod iphone android operating program programs code coding
      coders developer developers interface keyboard mouse screen screens display displays camera
      cameras video videos game games player chip chips storage disk disc drive usb memory cloud
      satellite gps rfid biometric biometrics fingerprint sensor sensors electronic electronics
      electronically engineer engineers engineering virtual reality augmented artificial
      intelligence neural model machine learning automation autonomous driverless nanotechnology
      quantum cryptocurrency bitcoin social platform platforms streaming stream dvd dvds hd
      definition format formats mp3 portable handheld dsl fibre bandwidth telecom telecoms vodafone
      telephony cable dialup patent patents innovation innovative startup silicon cookies privacy
      search engine link links page pages site sites click icon text messages surfing net cyberspace
      electrical battery charger surveillance upgrade version features installed install telco
      subscriber subscribers rollout portal interactive plasma panel settop recorder shooter arcade
      beta opensource licence license licensing copyright infringement scam scams fraudsters zombie
      exploit hijack filter ebay supercomputers circuit circuits prototype inventor invention laser
      tag tags tracking location map maps navigation recognition domain domains hosting ip
      algorithms compatible compatibility analogue analog pocket inbox chat forum forums fraud
      identity theft infected infect simulation simulated
      """,
    weak: """
      information system systems service services access connect connected connection security
      vulnerability flaw bug bugs patch attack attacks criminals content media tv television
      broadcast broadcasters music song songs copy copying copyright material consumers customers
      available speed faster standard standards tool tools product products launch launched
      electronics audio image images photo photos voice calls call video control controls remote
      library design designed fi wi 3g 4g 5g hi swap swapping shoppers shopping developing consumer
      record recording download electronic publish publishing
      """)

  static let englishScience = SectionWords(
    strong: """
      scientist scientists species nasa astronaut astronauts cosmonaut spacecraft spaceflight orbit
      orbiter orbital planet planets planetary lunar telescope galaxy galaxies astronomer
      astronomers astronomy astrophysicist physicist physics particle particles collider quark
      greenhouse fossil fossils dinosaur palaeontologist paleontologist archaeologist archaeologists
      archaeology archeologist evolution evolutionary genome genomes chromosome dna biologist
      biology chemist chemistry geologist geology glacier glaciers antarctic antarctica arctic
      ecosystem ecosystems biodiversity habitat habitats comet asteroid meteorite meteor eclipse
      molecule molecules neuroscientist zoologist ecologist botanist coral mammal mammals reptile
      primate primates neanderthal extinction seismologist volcanic exoplanet cosmic supernova
      stratosphere isotope hominid jupiter saturn nebula neutron photosynthesis microscope
      microbiology microbiologist oceanographer anthropologist physicists cosmology gravitational
      interstellar paleontology palaeontology stalactite tectonic magma crater craters bedrock
      permafrost nanoparticles enzyme enzymes algae plankton amphibian amphibians
      """,
    clear: """
      science scientific researchers research study laboratory experiment experiments theory journal
      gene genes genetic genetics mars moon earth solar probe lander rover space shuttle rocket
      launchpad satellite telescopes climate warming emissions carbon dioxide atmosphere atmospheric
      ocean oceans marine whale whales dolphin wildlife conservation conservationists endangered
      extinct volcano seismic ice sea ancient skeleton skull bones evolved predator predators insect
      insects bird birds bees rainforest environmental environmentalist ecology cell cells protein
      proteins organism organisms bacteria neurons brain atom atoms atomic laser magnetic gravity
      radiation quantum expedition specimen specimens sediment temperatures scientifically
      hypothesis observatory universe professor geophysical kyoto renewable excavation excavated
      unearthed descended ancestor ancestors prehistoric pollution ozone drought methane moons rings
      probes descent lava
      """,
    weak: """
      university published findings evidence discovered discovery natural nature animals animal
      plants fish water temperature weather environment ago humans surface mission crew institute
      measured samples analysis coast seabed forest forests
      """)

  static let englishHealth = SectionWords(
    strong: """
      patient patients hospital hospitals doctor doctors physician nurse nurses nursing surgeon
      surgeons surgery surgical cancer cancers tumour tumor tumours tumors disease diseases
      infection infections infectious infected vaccine vaccines vaccination vaccinated immunisation
      immunization influenza flu pandemic epidemic outbreak hiv malaria tuberculosis polio measles
      ebola diabetes diabetic obesity obese cholesterol cardiac cardiovascular stroke asthma
      arthritis dementia alzheimer autism schizophrenia psychiatric psychiatrist psychiatry
      medication medications medicine medicines therapy therapies therapist clinic clinics clinical
      clinicians diagnosis diagnosed symptom symptoms antibiotic antibiotics placebo pharmacist
      pregnancy pregnant maternity midwife midwives fertility ivf embryo abortion transplant kidney
      liver lung lungs chemotherapy radiotherapy screening epidemiologist pathogen quarantine
      superbug mrsa antidepressant opioid painkiller overdose nutritionist dietitian healthcare
      wellbeing paediatric pediatric coronavirus covid oncologist oncology radiographer anaesthetic
      anesthetic biopsy mammogram pharmacy dermatologist neurologist cardiologist mri hospitalised
      hospitalized inpatient outpatient sepsis pneumonia bronchitis hepatitis meningitis norovirus
      cholera dengue zika monkeypox fentanyl
      """,
    clear: """
      health medical treatment treatments treated drug drugs dose doses pill pills prescription
      prescribed blood heart breast prostate skin bone immune virus viruses mental depression
      anxiety suicide smoking smokers smoker tobacco alcohol diet diets nutrition calories vitamin
      vitamins fat sugar salt weight exercise ward wards nhs gp gps medic medics ambulance paramedic
      dentist dental eye sight hearing pain chronic acute condition conditions disability disabled
      disorder disorders syndrome genetic embryos stem donor organ trial trials pharmaceutical
      pharma mortality deaths healthy unhealthy illness ill sick bacteria hygiene sleep ageing
      elderly birth births infant infants babies baby mothers hormone side effects surgical screened
      contagious immunity variant dosage relapse recovery fracture insulin
      """,
    weak: """
      care risk risks cause caused study researchers research body brain linked prevent prevention
      drinking tests tested adults carers guidelines recommended intake
      """)
}
