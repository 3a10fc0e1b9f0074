/// The words of each kind, in the languages that the furniture table knows.
let wordKinds: [(kind: WordKind, words: String)] = [
  (
    .share,
    "share shares sharing facebook twitter whatsapp email e-mail linkedin pinterest reddit tweet "
      + "instagram telegram print copy link flipboard messenger youtube tiktok threads bluesky x "
      + "teilen drucken compartir imprimir partager imprimer compartilhar condividi delen"
  ),
  (
    .subscribe,
    "newsletter newsletters subscribe subscriber subscribers subscription subscriptions inbox sign "
      + "signup register registered registration login log account password unlimited membership "
      + "donate donation bookmark alerts notifications abonnieren abo anmelden registrieren "
      + "suscríbete suscribirse suscripción boletín abonnez abonner inscrivez inscription assine "
      + "iscriviti"
  ),
  (
    .legal,
    "copyright rights reserved privacy terms cookie cookies policy conditions consent disclaimer "
      + "trademark trademarks licensed license permission permissions guidelines © datenschutz "
      + "impressum agb privacidad derechos reservados confidentialité droits réservés mentions "
      + "légales rechte vorbehalten direitos"
  ),
  (
    .comment,
    "comment comments reply replies commenting respond moderation kommentar kommentare kommentieren "
      + "comentario comentarios comentar commentaire commentaires réagir comentários reacties"
  ),
  (
    .credit,
    "photo photos photograph photographer photography image images picture credit credits getty "
      + "reuters ap afp via courtesy shutterstock alamy handout illustration istock screenshot pictured "
      + "imagn caption epa upi foto fotos bild imagen fotografía crédit dpa efe imago"
  ),
  (
    .author,
    "reporter editor writer covers author authors journalist contributor contributors contributed "
      + "correspondent columnist freelance staff producer bio contributing autor autorin redakteur "
      + "redakteurin periodista redacción rédaction journaliste redaktion"
  ),
  (
    .related,
    "related recommended recommends trending popular latest next previous also more stories articles "
      + "read see watch explore discover reading mehr lesen auch weitere lea leer también más "
      + "relacionadas lire aussi leia veja leggi lees"
  ),
  (
    .click,
    "click here tap download app follow join visit check learn listen enter submit close open view "
      + "play loading skip menu home search browser javascript klicken haga clic cliquez"
  ),
  (
    .time,
    "ago min mins minutes hours hour hrs day days updated published posted today yesterday am pm est "
      + "et edt gmt pst january february march april june july august september october november "
      + "december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday "
      + "friday saturday sunday vor stunden minuten uhr hace horas il y heures"
  ),
  (
    .shop,
    "shop buy price prices deal deals sale amazon affiliate commission earn retailer purchase "
      + "discount coupon offer offers shipping ticket tickets gift angebot kaufen comprar acheter"
  ),
  (
    .advertisement,
    "advertisement advertisements ad ads sponsored sponsor advertise advertising anzeige werbung "
      + "publicidad publicité"
  ),
  (
    .said,
    "said says told added wrote asked explained according adding announced reported sagte erklärte "
      + "dijo afirmó según a-t-il déclaré selon disse afirmou"
  ),
  (.you, "you your yours you're us our sie ihr ihre tu su votre vos"),
  (.i, "i my me i'm i've ich je"),
]
