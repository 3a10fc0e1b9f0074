/// The month, 1 to 12, that a word names in one of the languages known; nil for other words.
func month(named word: [UInt8]) -> Int? { monthNames[word] }

private let monthNames: [[UInt8]: Int] = {
  var names: [[UInt8]: Int] = [:]
  for line in monthLines {
    for (month, forms) in line.split(separator: " ").enumerated() {
      for form in forms.split(separator: "/") {
        names[form.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }] = month + 1
      }
    }
  }
  return names
}()

/// English, German, French, Spanish, Portuguese, Italian, Dutch, Danish and Norwegian, Swedish, Indonesian, Polish,
/// Czech, Russian, Ukrainian, Turkish, Greek, Arabic (in Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia,
/// Morocco), Persian, Hindi and Hebrew months as they stand in dates; forms of one month parted by slashes, `_` for a
/// space.
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
  "januari februari maret april mei juni juli agustus/agu/agt september oktober november desember/des",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
    + "grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сен "
    + "октября/окт ноября/ноя декабря/дек",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
    + "νοεμβρίου δεκεμβρίου",
  "يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر "
    + "ديسمبر",
  "كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب/اب أيلول/ايلول تشرين_الأول/تشرين_الاول "
    + "تشرين_الثاني كانون_الأول/كانون_الاول",
  "جانفي فيفري مارس أفريل/افريل ماي جوان جويلية أوت/اوت سبتمبر أكتوبر نوفمبر ديسمبر",
  "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
  "ژانویه فوریه مارس آوریل مه/می ژوئن/جون ژوئیه/ژوییه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
  "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
  "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי "
    + "באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
]
