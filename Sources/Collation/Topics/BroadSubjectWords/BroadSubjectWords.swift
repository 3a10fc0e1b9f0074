/// What an article may be about at large, in English. A line is `Name/Broader: words | words`: what it is
/// called, what it is a part of if that may stand in for it, the words that hardly any other subject
/// uses, and those that lean towards it. Each stands for its plural in -s too; a word that stands twice
/// before the bar is as good as the name.
///
/// The cut is that of the second level of IPTC's Media Topics, as far as newsrooms have pages for it; the
/// words are general ones, so that they fit other outlets and years.
let broadSubjectWords = [
  publicSubjectWords, knowledgeSubjectWords, leisureSubjectWords,
].joined(separator: "\n")
