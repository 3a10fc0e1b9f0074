// German words of news, by section.

extension SectionWords {
  static let germanWorld = SectionWords(
    strong: """
      waffenruhe waffenstillstand luftangriff luftangriffe raketenangriff milizen rebellen sanktionen botschafter
      botschaft diplomaten nato blauhelme flüchtlinge geiseln putsch junta völkermord besatzung taliban
      hamas hisbollah kreml erdbeben tsunami
      """,
    clear: """
      krieg soldaten truppen armee militär angriff angriffe raketen bombe explosion zivilisten tote
      verletzte außenminister außenministerium gipfel uno unicef ukraine russland russische moskau kiew israel
      gaza palästinenser iran syrien china peking türkei afghanistan sudan grenze rebellion unruhen hunger
      """,
    weak:
      "präsident hauptstadt region provinz regierungstruppen friedensgespräche usa washington konflikt"
  )
  static let germanPolitics = SectionWords(
    strong: """
      bundestag bundesrat bundesregierung bundeskanzler bundeskanzlerin kanzler kanzlerin landtag abgeordnete
      abgeordneter koalition opposition minister ministerin ministerpräsident wahlkampf wahl wähler cdu csu spd fdp
      grünen afd linke parteitag gesetzentwurf fraktion bundestagswahl landtagswahl
      """,
    clear: """
      partei parteien politik politiker politikerin regierung parlament stimmen umfrage gesetz reform
      volksentscheid verfassung staatssekretär bürgermeister asyl abschiebung innenminister justizminister
      finanzminister haushalt ampel union vorsitzender vorsitzende demokratie
      """,
    weak: "forderte debatte antrag kritik beschluss länder kommunen migration bürgergeld rente")
  static let germanBusiness = SectionWords(
    strong: """
      aktie aktien aktionäre dax börse anleger umsatz gewinn quartal dividende übernahme insolvenz konjunktur
      inflation rezession zinsen leitzins ezb notenbank konzern vorstandschef bruttoinlandsprodukt ökonomen
      tarifverhandlungen zölle exporte
      """,
    clear: """
      unternehmen firma wirtschaft bank banken milliarden millionen euro dollar preise markt märkte handel
      hersteller autobauer industrie stellenabbau arbeitslosigkeit mitarbeiter arbeitsplätze vorstand
      aufsichtsrat investoren kredit immobilien einzelhandel verbraucher öl strompreis
      """,
    weak: "prozent jahr kosten steigen sinken prognose geschäft kunden produktion verluste")
  static let germanTechnology = SectionWords(
    strong: """
      software hardware computer internet smartphone smartphones laptop browser app apps hacker cyberangriff
      schadsoftware passwort verschlüsselung algorithmus chatbot roboter chip chips halbleiter betriebssystem
      google microsoft server rechenzentrum konsole
      """,
    clear: """
      künstliche intelligenz ki daten datenschutz nutzer online digital digitale netz netzwerk mobilfunk
      glasfaser gerät geräte update technik technologie entwickler programmierer plattform streaming kamera
      bildschirm akku spiele
      """,
    weak: "funktion version modell anbieter webseite videos sicherheit digitalisierung")
  static let germanScience = SectionWords(
    strong: """
      forscher forscherinnen wissenschaftler wissenschaftlerinnen studie astronomen planet teleskop galaxie
      raumsonde raumfahrt astronauten nasa esa fossilien dinosaurier archäologen physiker biologen gletscher
      artenvielfalt klimawandel
      """,
    clear: """
      wissenschaft forschung universität experiment labor arten tiere pflanzen gene erbgut dna evolution mond mars
      weltraum rakete satellit klima erderwärmung co2 emissionen ozean meer wald eis temperaturen fachzeitschrift
      """,
    weak: "entdeckt untersuchung jahre natur umwelt ergebnisse analyse")
  static let germanHealth = SectionWords(
    strong: """
      patienten patientinnen krankenhaus klinik ärzte ärztin arzt pfleger impfung impfstoff krebs tumor infektion
      virus grippe corona pandemie diabetes herzinfarkt schlaganfall demenz therapie medikament medikamente
      krankenkasse krankenkassen
      """,
    clear: """
      gesundheit krankheit krankheiten behandlung medizin symptome diagnose operation blut herz
      schmerzen ernährung übergewicht psychische depression schwangerschaft antibiotika pflege
      gesundheitsminister hausarzt viren bakterien
      """,
    weak: "risiko menschen studie körper schlaf alkohol rauchen")
  static let germanSport = SectionWords(
    strong: """
      bundesliga fußball trainer stürmer torwart mittelfeld tor tore elfmeter spieltag tabelle sieg niederlage
      unentschieden nationalmannschaft weltmeister weltmeisterschaft europameisterschaft olympia turnier
      halbfinale viertelfinale finale tennis handball formel biathlon dfb fifa uefa schiedsrichter
      """,
    clear: """
      spiel spiele spieler spielerin mannschaft verein pokal saison liga gegner meister meisterschaft rennen
      halbzeit führung treffer stadion fans transfer verletzung rekord medaille gold silber platz punkte
      """,
    weak: "minute runde start gewann verlor team sonntag samstag")
  static let germanCulture = SectionWords(
    strong: """
      film filme kino regisseur regisseurin schauspieler schauspielerin roman autor autorin schriftsteller
      theater oper orchester konzert album sängerin sänger band ausstellung museum gemälde künstler
      künstlerin berlinale oscar festival bühne serie premiere
      """,
    clear: """
      musik kunst kultur buch bücher literatur song lied regie rolle drehbuch dirigent komponist galerie
      publikum preis auszeichnung komödie drama dokumentation fernsehen moderator mode tanz
      """,
    weak: "geschichte werk kritik star leben szene")
}
