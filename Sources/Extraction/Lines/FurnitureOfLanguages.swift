/// The furniture of pages in other languages than English.
///
/// Lines are compared with small ASCII letters only, so capitals of other alphabets stand as pages write them.
let furnitureOfLanguages: [FurnitureRule] = [
  FurnitureRule(
    name: "share button", zone: .edges,
    pattern: .line([
      "teilen", "drucken", "merken", "artikel teilen", "partager", "imprimer", "envoyer",
      "compartir", "imprimir",
      "guardar", "compartilhar", "condividi", "stampa", "delen", "deel", "dela", "udostępnij",
      "paylaş", "bagikan",
      "Поделиться", "поделиться", "Поділитися", "שתף", "مشاركة", "شارك", "اشتراک‌گذاری", "साझा करें",
      "शेयर करें",
      "分享", "分享到", "分享到：", "分享到:", "分享至", "シェア", "シェアする", "공유", "공유하기",
    ]),
    example: "Teilen"),
  FurnitureRule(
    name: "page navigation", zone: .edges,
    pattern: .line([
      "startseite", "zum inhalt springen", "anmelden", "abo", "abonnieren", "menü", "suche",
      "mehr zum thema",
      "nach oben", "politik", "wirtschaft", "kultur", "accueil", "aller au contenu", "s'abonner",
      "se connecter",
      "actualités", "recherche", "politique", "économie", "Économie", "inicio", "ir al contenido",
      "suscríbete",
      "iniciar sesión", "más noticias", "noticias relacionadas", "buscar", "política", "economía",
      "deportes",
      "início", "assine", "entrar", "economia", "esportes", "home page", "abbonati", "accedi",
      "politica",
      "Главная", "главная", "Новости", "Политика", "Экономика", "Спорт", "Войти", "Подписаться",
      "Меню",
      "تخطى إلى المحتوى", "انتقل إلى المحتوى", "الرئيسية", "أخبار", "سياسة", "اقتصاد", "رياضة",
      "تسجيل الدخول",
      "होम", "राजनीति", "खेल", "मनोरंजन", "首页", "首頁", "新闻", "新聞", "财经", "財經", "体育", "體育", "娱乐",
      "娛樂", "登录", "登錄", "注册", "ホーム", "ログイン", "홈", "로그인",
    ]),
    example: "Zum Inhalt springen"),
  FurnitureRule(
    name: "read-more link", zone: .anywhere,
    pattern: .start(
      readAlso.flatMap { words in [":", " :", "：", " –", " |"].map { words + $0 } }, limit: 200),
    example: "Lee también: <headline of another article>"),
  FurnitureRule(
    name: "reading time", zone: .edges,
    pattern: .start(
      [
        "lesezeit", "lesedauer", "temps de lecture", "tiempo de lectura", "tempo di lettura",
        "tempo de leitura", "leestijd", "lästid", "czas czytania", "okuma süresi", "waktu baca",
        "Время чтения",
        "Час читання", "وقت القراءة", "مدة القراءة", "阅读时间", "閱讀時間",
      ], limit: 32),
    example: "Lesezeit: 3 Min."),
  FurnitureRule(
    name: "legal notice", zone: .edges,
    pattern: .line([
      "impressum", "datenschutz", "agb", "nutzungsbedingungen", "kontakt", "mentions légales",
      "nous contacter", "confidentialité", "aviso legal", "contacto", "política de privacidad",
      "política de privacidade", "fale conosco", "privacy e cookie", "chi siamo", "colofon",
    ]),
    example: "Impressum"),
  FurnitureRule(
    name: "legal notice", zone: .edges,
    pattern: .start(
      [
        "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden",
        "wszelkie prawa zastrzeżone", "Все права защищены", "Усі права захищені",
        "جميع الحقوق محفوظة",
        "版权所有", "版權所有",
      ], limit: 120),
    example: "Alle Rechte vorbehalten."),
]

/// What stands before a link to another article, `Lesen Sie auch: …`, or above a list of them.
let readAlso = [
  "lesen sie auch", "lesen sie mehr", "auch interessant", "mehr dazu", "à lire aussi",
  "À lire aussi", "a lire aussi",
  "lire aussi", "À lire également", "à lire également", "lee también", "lea también", "lea además",
  "te puede interesar",
  "le puede interesar", "leia também", "leia mais", "veja também", "leggi anche", "leggi pure",
  "lees ook", "lees meer", "läs också", "läs även", "läs mer", "czytaj także", "czytaj też",
  "zobacz także",
  "przeczytaj także", "ayrıca okuyun", "baca juga", "simak juga", "Читайте также", "Читать также",
  "См. также",
  "Смотрите также", "Читайте ещё", "Читайте також", "Дивіться також", "اقرأ أيضًا", "اقرأ أيضا",
  "اقرأ أيضاً",
  "إقرأ أيضا", "شاهد أيضًا", "شاهد أيضا", "بیشتر بخوانید", "קראו גם", "यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें",
  "推荐阅读", "推薦閱讀", "相关阅读", "相關閱讀", "延伸阅读", "延伸閱讀", "相关新闻", "相關新聞", "あわせて読みたい", "関連記事",
  "관련기사", "관련 기사",
]
