// French words of news, by section.

extension SectionWords {
  static let frenchWorld = SectionWords(
    strong: """
      cessez trêve frappes bombardements missiles rebelles milice milices jihadistes djihadistes otages ambassadeur
      ambassade diplomatie diplomatique otan onu réfugiés génocide junte putsch insurgés talibans hamas hezbollah
      kremlin séisme tsunami
      """,
    clear: """
      guerre armée soldats troupes militaire militaires attaque attentat explosion civils morts blessés frontière
      sanctions sommet ukraine russie russe moscou kiev israël israélien gaza palestiniens iran syrie chine pékin
      afghanistan soudan mali liban turquie otage conflit occupation
      """,
    weak: "président capitale région manifestants humanitaire washington américain paix")
  static let frenchPolitics = SectionWords(
    strong: """
      assemblée sénat sénateur sénateurs député députée députés élysée matignon ministre ministres gouvernement
      élection élections électeurs scrutin présidentielle législatives municipales candidat candidate parlement
      remaniement référendum socialiste républicains macroniste
      """,
    clear: """
      parti politique gauche droite majorité opposition vote loi projet réforme retraites campagne sondage
      maire préfet motion censure amendement coalition premier démocratie constitution rassemblement insoumise
      """,
    weak: "débat mesure déclaré annonce état immigration budget syndicats")
  static let frenchBusiness = SectionWords(
    strong: """
      bourse actions actionnaires cac bénéfice bénéfices dividende chiffre acquisition faillite inflation récession
      bce banque banques taux économistes croissance pib entreprise entreprises investisseurs licenciements chômage
      """,
    clear: """
      économie économique marché marchés milliards millions euros dollars prix ventes groupe pdg filiale usine
      emplois salariés commerce exportations pétrole constructeur industrie financier crédit dette déficit impôt
      consommateurs immobilier trimestre
      """,
    weak: "hausse baisse secteur coût clients production accord")
  static let frenchTechnology = SectionWords(
    strong: """
      logiciel logiciels ordinateur ordinateurs internet smartphone smartphones application applications navigateur
      pirates pirate cyberattaque cybersécurité algorithme algorithmes robot robots puce puces google microsoft
      chatbot chiffrement serveurs
      """,
    clear: """
      intelligence artificielle données numérique numériques technologie technologies utilisateurs réseau réseaux
      ligne plateforme écran appareil appareils mobile fibre jeu vidéo console batterie développeurs startup
      électronique
      """,
    weak: "version fonction système accès service")
  static let frenchScience = SectionWords(
    strong: """
      chercheurs chercheur chercheuse scientifiques scientifique astronomes planète télescope galaxie sonde
      astronaute astronautes spatiale nasa fossile fossiles dinosaure archéologues physicien biologiste glaciers
      biodiversité
      """,
    clear: """
      science sciences recherche étude laboratoire espèces espèce animaux gènes adn évolution lune mars espace
      fusée satellite climat climatique réchauffement émissions carbone océan océans forêt températures cnrs
      """,
    weak: "université découverte découvert revue nature analyse environnement")
  static let frenchHealth = SectionWords(
    strong: """
      patients patient hôpital hôpitaux médecin médecins infirmiers infirmières chirurgie cancer tumeur maladie
      maladies infection virus vaccin vaccins vaccination grippe covid épidémie pandémie diabète alzheimer
      médicament médicaments traitement
      """,
    clear: """
      santé soins médical médicale symptômes diagnostic urgences thérapie obésité sang coeur cœur douleur dépression
      grossesse alcool tabac alimentation pharmacie pharmaciens dose mentale
      """,
    weak: "risque étude prévention personnes corps sommeil")
  static let frenchSport = SectionWords(
    strong: """
      football rugby tennis match matchs entraîneur attaquant gardien milieu défenseur but buts penalty championnat
      ligue coupe joueurs joueur sélectionneur olympique olympiques médaille finale tournoi cyclisme
      cycliste étape psg fifa uefa arbitre
      """,
    clear: """
      équipe club victoire défaite saison score points sport sportif course champion championne titre vainqueur
      stade supporters blessure transfert record podium bleus quart set
      """,
    weak: "minute tour face dimanche samedi gagné place")
  static let frenchCulture = SectionWords(
    strong: """
      film films cinéma réalisateur réalisatrice acteur actrice comédien comédienne roman romancier écrivain
      théâtre opéra orchestre concert album chanteur chanteuse chanson exposition musée peintre tableau artiste
      artistes festival cannes césar oscar
      """,
    clear: """
      musique culture culturel livre livres littérature littéraire scène spectacle série télévision auteur autrice
      éditions prix rôle tournage documentaire danse photographe mode galerie œuvre œuvres public
      """,
    weak: "histoire vie personnage star récit sortie")
}
