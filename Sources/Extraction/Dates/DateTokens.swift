/// A word, number or sign of a line that may be a date.
enum DateToken: Equatable {
  /// A run of digits, at most nine, with how many there are.
  case number(Int, digits: Int)
  /// A run of letters, folded to small ASCII where it can be.
  case word([UInt8])
  case sign(UInt8)
}

/// Cuts a line into tokens; white space is left out. Nil for a line that is too long to be a date. `日`, which ends
/// a day, is a word by itself: `11日火曜日`.
func dateTokens(_ line: Text) -> [DateToken]? {
  guard line.count <= 120 else { return nil }
  var tokens: [DateToken] = []
  var rest = withASCIISigns(withWesternDigits(line))
  while let byte = rest.first {
    if isDigit(byte) {
      let digits = rest.prefix(while: isDigit)
      guard digits.count <= 9 else { return nil }
      tokens.append(.number(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: digits.count))
      rest = rest.dropFirst(digits.count)
    } else if isLetter(byte) {
      let letters = rest.begins(with: endOfDay) ? rest.prefix(3) : rest.prefix(while: isLetter)
      tokens.append(.word(letters.map(lower)))
      rest = rest.dropFirst(letters.count)
    } else {
      if !isSpace(byte) { tokens.append(.sign(byte)) }
      rest = rest.dropFirst()
    }
  }
  return tokens
}

private let endOfDay = Array("日".utf8)

/// `line` with `(`, `)` and `:` for their wide forms, U+FF08, U+FF09 and U+FF1A.
private func withASCIISigns(_ line: Text) -> Text {
  guard line.contains(0xEF) else { return line }
  var result: [UInt8] = []
  for byte in line {
    result.append(byte)
    let wide = result.suffix(3)
    if wide.elementsEqual([0xEF, 0xBC, 0x88]) || wide.elementsEqual([0xEF, 0xBC, 0x89])
      || wide.elementsEqual([0xEF, 0xBC, 0x9A])
    {
      result.removeLast(3)
      result.append(byte - 0x60)
    }
  }
  return result[...]
}

/// `line` with Arabic-Indic digits, U+0660 to U+0669 and U+06F0 to U+06F9, as ASCII ones.
private func withWesternDigits(_ line: Text) -> Text {
  guard line.contains(where: { $0 == 0xD9 || $0 == 0xDB }) else { return line }
  var result: [UInt8] = []
  for byte in line {
    let zero: UInt8? = result.last == 0xD9 ? 0xA0 : result.last == 0xDB ? 0xB0 : nil
    if let zero, (zero...zero + 9).contains(byte) {
      result[result.count - 1] = byte - zero + 0x30
    } else {
      result.append(byte)
    }
  }
  return result[...]
}

/// The month, 1 to 12, that a word names in one of the languages known; nil for other words.
func month(named word: [UInt8]) -> Int? { monthNames[word] }

private let monthNames: [[UInt8]: Int] = {
  var names: [[UInt8]: Int] = [:]
  for line in monthLines {
    for (month, forms) in line.split(separator: " ").enumerated() {
      for form in forms.split(separator: "/") { names[Array(form.utf8)] = month + 1 }
    }
  }
  return names
}()

/// English, German, French, Spanish, Portuguese, Italian, Dutch, Danish and Norwegian, Swedish, Polish,
/// Czech, Russian, Ukrainian, Turkish, Greek, Arabic and Hebrew months as they stand in dates; forms of
/// one month parted by slashes.
private let monthLines = [
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug "
    + "september/sept/sep october/oct november/nov december/dec",
  "januar/jänner februar märz/mär/maerz april mai juni juli august september oktober/okt november "
    + "dezember/dez",
  "janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre "
    + "octobre novembre décembre/déc/decembre",
  "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre "
    + "noviembre diciembre/dic",
  "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro/set outubro/out "
    + "novembro dezembro",
  "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott "
    + "novembre dicembre",
  "januari februari maart/mrt april mei juni juli augustus september oktober november december",
  "januar februar marts/mars april maj/mai juni juli august september oktober november desember",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
    + "grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сен "
    + "октября/окт ноября/ноя декабря/дек",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
    + "νοεμβρίου δεκεμβρίου",
  "يناير فبراير مارس أبريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי "
    + "באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
]
