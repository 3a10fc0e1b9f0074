/// The words of the made-up articles.
enum Vocabulary {
  static let places = [
    "Port Ellery", "Tesk", "Corran", "Tolm", "Ankara", "Lisbon", "Ottawa", "Nairobi", "Jakarta",
    "Oslo", "Lima", "Quito", "Prague", "Tallinn", "Hanoi", "Accra", "Dakar", "Riga", "Vienna",
    "Canberra", "Santiago", "Helsinki", "Warsaw", "Madrid", "Dublin", "Seoul", "Manila", "Cairo",
  ]
  static let people = [
    "Ann Marant", "Ilse Hoven", "Peter Tanaka", "Lucas Johansson", "Emma Park", "Wei Hansen",
    "Maria Duarte", "Ibrahim Keita", "Nora Lindqvist", "Tomas Novak", "Grace Mwangi", "Jorge Salas",
    "Aisha Rahman", "Oleg Petrenko", "Chloe Martin", "David Osei", "Hanna Virtanen", "Ravi Menon",
    "Sofia Rossi", "Karl Brandt", "Leila Haddad", "Owen Price", "Yuki Mori", "Zofia Nowak",
  ]
  static let bodies = [
    "transport authority", "finance ministry", "supreme court", "harbour board", "city council",
    "energy regulator", "police federation", "health service", "teachers' union", "central bank",
    "farmers' league", "football association", "data watchdog", "space agency", "water company",
  ]
  static let matters = [
    "vote on the budget", "inquiry into the ferry", "reform of pensions", "ban on night flights",
    "plan for new housing", "sale of the shipyard", "trial of the vaccine", "strike at the port",
    "review of school meals", "merger of two banks", "treaty on fishing", "rise in rail fares",
  ]
  static let topics = [
    "Economy", "Courts", "Ferries", "Pensions", "Aviation", "Housing", "Shipbuilding", "Vaccines",
    "Strikes", "Schools", "Banking", "Fishing", "Railways", "Energy", "Elections", "Police",
    "Football", "Weather", "Farming", "Museums", "Space", "Water", "Crime", "Cycling", "Forests",
  ]
  static let verbs = [
    "defended", "questioned", "approved", "rejected", "delayed", "measured", "welcomed", "copied",
    "announced", "inspected", "abandoned", "rewrote", "doubled", "explained", "opposed", "sold",
  ]
  static let things = [
    "contract", "timetable", "subsidy", "forecast", "bridge", "licence", "shortage", "settlement",
    "survey", "warehouse", "pipeline", "curriculum", "tariff", "ballot", "hospital wing",
    "reservoir",
    "signal box", "archive", "fleet", "orchard", "runway", "tunnel", "ferry", "turbine", "ledger",
  ]
  static let qualities = [
    "temporary", "generous", "disputed", "modest", "sweeping", "expensive", "popular", "quiet",
    "overdue", "fragile", "secret", "ambitious", "unlikely", "careful", "narrow", "ordinary",
  ]
  static let articles = ["the", "a", "its own", "every", "another", "no", "the first", "their"]
  static let openings = [
    "Late on Monday", "For once", "To general surprise", "Without a word", "After the break",
    "Against all advice", "As in March", "On paper", "By a single vote", "In plain terms",
    "Despite the rain", "Once again", "Behind closed doors", "With some relief", "At dawn",
    "According to minutes", "Under new rules", "A year on", "Before the vote", "Off the record",
    "In a letter", "Within the hour", "For the third time", "As promised", "Unlike last year",
  ]
  static let closings = [
    "until the summer", "with regret", "at twice the price", "in all but name", "for good",
    "on the last day", "before anyone noticed", "to applause", "as a matter of form",
    "against its lawyers' wishes", "in exchange for peace", "without a debate", "by mistake",
    "from next week", "beyond repair", "under protest", "at no cost", "ahead of winter",
    "to save money", "over the weekend", "for want of staff", "in four languages", "out of habit",
  ]
}
