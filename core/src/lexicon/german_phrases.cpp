// SPDX-License-Identifier: MIT
#include <array>

#include "lexicon/phrase_vocabulary.h"

namespace klartext::core {

namespace {

using enum Phrase;

constexpr auto rows = std::to_array<PhraseRow>({
    {Consent,
     "wir verwenden cookies|verwenden wir cookies|verwendet cookies|verwenden cookies|"
     "nutzen wir cookies|wir nutzen cookies|nutzt cookies|setzt cookies ein|"
     "wir setzen cookies ein|verwendung von cookies|nutzung von cookies|einsatz von cookies|"
     "unserer verwendung von cookies zu|stimmen sie unserer|stimmen sie der verwendung|"
     "stimmen sie der nutzung|erklären sie sich damit einverstanden|damit einverstanden|"
     "bin damit einverstanden|alle akzeptieren|alle cookies akzeptieren|alles akzeptieren|"
     "alle ablehnen|alles ablehnen|nur notwendige|nur notwendige cookies|notwendige cookies|"
     "technisch notwendig|essenzielle cookies|funktionale cookies|marketing cookies|"
     "cookie einstellungen|cookie hinweis|cookies tracking|datenschutz einstellungen|"
     "datenschutzeinstellungen|einstellungen verwalten|auswahl speichern|auswahl bestätigen|"
     "einwilligung|einwilligung widerrufen|ihre einwilligung|zustimmen|ich stimme zu|"
     "zustimmen und weiter|akzeptieren|ablehnen|besseres nutzererlebnis|"
     "durch nutzung unserer dienste|durch die nutzung dieser website|"
     "indem sie weiter auf dieser seite|berechtigtes interesse|personalisierte anzeigen|"
     "personalisierte werbung und inhalte|geräteinformationen|auf einem gerät speichern|"
     "empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|"
     "externe inhalte|externen inhalt|inhalt laden|inhalte anzeigen lassen|"
     "dieses video wird über|dieser inhalt wird von|an dieser stelle finden sie|"
     "personenbezogene daten an drittplattformen|an drittplattformen übermittelt|"
     "wir und unsere partner|unsere partner"},
    {CookieWord, "cookie|cookies|tracking|einwilligungen|dsgvo"},
    {Adblock,
     "adblocker|ad blocker|ad blockers|adblockers|werbeblocker|werbeblockers|werbeblockierung|"
     "adblocker deaktivieren|werbeblocker deaktivieren|deaktivieren sie die werbeblockierung|"
     "deaktivieren sie ihren adblocker|"
     "finanzierung unseres journalistischen angebots|anzeigen unserer werbepartner|"
     "auf werbung angewiesen|auf die anzeigen|durch werbung finanziert|gratis weiterlesen|"
     "danach können sie gratis weiterlesen|mit werbung weiterlesen|mit werbung lesen|"
     "werbung zulassen|ohne adblocker"},
    {Subscription,
     "jetzt abonnieren|abo abschließen|jetzt abo|abo testen|jetzt testen|probeabo|probe abo|"
     "kostenlos testen|gratis testen|im ersten monat|im ersten monat testen|# monat gratis|"
     "# monate gratis|einen monat|# pro monat|pro monat|€ pro monat|monatlich kündbar|"
     "jederzeit kündbar|danach kündbar|unbegrenzter zugang|unbegrenzten zugang|"
     "unbegrenzter zugriff|zugang zu allen|zugriff auf alle|alle artikel lesen|"
     "alle plus artikel|exklusiv artikel|exklusive artikel|exklusive inhalte|nahezu werbefrei|mit "
     "aktiviertem ad blocker|mit aktiviertem adblocker|mit aktiviertem werbeblocker|"
     "werbefrei lesen|werbefrei|lesen sie wie gewohnt|bereits abonnent|schon abonnent|"
     "ich bin abonnent|sie haben bereits ein abo|sie sind bereits abonnent|"
     "für abonnenten|nur für abonnenten|abonnenten lesen|digitalabo|digital abo|"
     "print abo|jahresabo|jahresabonnement|abo angebote|abo shop|aboshop|abonnement|"
     "weiterlesen mit|jetzt weiterlesen|möchten sie weiterlesen|hier weiterlesen|"
     "wählen sie ihren zugang|lesen sie weiter mit|kostenpflichtig|kostenpflichtiger inhalt|"
     "sie haben das produkt bereits gekauft|dieses banner|premium inhalt|plus abo|"
     "zur digitalausgabe|e paper|epaper|e paper lesen|zum e paper|heft bestellen|"
     "aktuelle ausgabe|die aktuelle ausgabe|kiosk finden|mitglied werden|"
     "jetzt mitglied werden|angebot sichern|jetzt sichern|vorteile sichern|abo verschenken"},
    {SubscribeWord,
     "abo|abos|abonnent|abonnenten|abonnentin|abonnement|abonnements|abonnieren|"
     "premium|abonnemente"},
    {Donation,
     "spenden|jetzt spenden|spende|deine spende|ihre spende|jede spende|unterstützen sie uns|"
     "unterstütze uns|unterstütze unsere arbeit|unterstützen sie unsere arbeit|"
     "unterstützen sie diese|ihr beitrag hilft|kleine spende|freiwillig zahlen|"
     "unabhängigen journalismus|unabhängiger journalismus|spendenkonto|fördermitglied"},
    {Newsletter,
     "newsletter|newsletters|newsletter abonnieren|newsletter anmeldung|newsletter erhalten|"
     "unseren newsletter|unserem newsletter|unser newsletter|zum newsletter|"
     "zum newsletter anmelden|newsletter anmelden|für unseren newsletter|"
     "melde dich für unseren newsletter an|melden sie sich für unseren newsletter an|"
     "kostenlos zum newsletter anmelden|den newsletter|per e mail abonnieren|"
     "blog via e mail abonnieren|beiträge per e mail|neue beiträge per e mail|"
     "benachrichtigungen über neue beiträge|ins postfach|in ihr postfach|in dein postfach|"
     "in deinem posteingang|im postfach|auf dem laufenden|bleiben sie auf dem laufenden|"
     "bleib auf dem laufenden|immer informiert|bleiben sie informiert|informiert bleiben|"
     "immer auf dem neuesten stand|nichts mehr verpassen|keine neuigkeiten|nichts verpassen|"
     "täglich per e mail|einmal pro woche|jede woche neu|jeden morgen|jederzeit abbestellen|"
     "jederzeit abbestellbar|jederzeit widerrufen|abmeldung jederzeit|abbestellen|"
     "nach anmeldung|bestätigungsmail|bestätigungs e mail|nachrichtenüberblick abonnieren|"
     "wöchentlich|infobrief|rundbrief|gutschein für die anmeldung|mit der anmeldung|"
     "mit der anmeldung stimme ich|willige ich ein|wenn du per e mail|infomail"},
    {Email,
     "e mail|e mail adresse|ihre e mail adresse|deine e mail adresse|email adresse|"
     "gib deine e mail adresse ein|geben sie ihre e mail adresse ein|bitte geben sie|"
     "vorname|nachname|name pflichtfeld|pflichtfeld|pflichtfelder"},
    {Account,
     "anmelden|einloggen|abmelden|ausloggen|registrieren|jetzt registrieren|kostenlos "
     "registrieren|kostenlos anmelden|hier kostenlos anmelden|anmeldung|registrierung|anmeldung "
     "und registrierung|mein konto|mein profil|mein bereich|benutzerkonto|kundenkonto|konto "
     "erstellen|konto anlegen|passwort|passwort vergessen|kennwort|benutzername|angemeldet "
     "bleiben|noch nicht angemeldet|noch nicht registriert|noch kein konto|bereits "
     "registriert|schon registriert|sie sind nicht angemeldet|nicht eingeloggt|nicht "
     "angemeldet|nur angemeldete benutzer|bitte loggen sie sich ein|bitte melden sie sich an|bitte "
     "registrieren sie sich|loggen sie sich ein|loggen sich aus und wieder ein|log dich ein|melde "
     "dich an|melde dich jetzt an|werde teil der community|teil der community|haben sie schon ein "
     "benutzerkonto|sie müssen sich einloggen|sie müssen angemeldet sein|du musst angemeldet "
     "sein|login|logout|community|zu kommentieren und mitzubestimmen"},
    {Cart,
     "warenkorb|in den warenkorb|zum warenkorb|ihr warenkorb|ihr warenkorb ist leer|kasse|zur "
     "kasse|jetzt kaufen|jetzt bestellen|wunschliste|auf die "
     "wunschliste|wunschzettel|versandkosten|zzgl versandkosten|zzgl versand|inkl mwst|zur "
     "merkliste|merkliste|auf die merkliste|merken|artikel merken|meine merkliste|merkzettel"},
    {Navigation,
     "startseite|zur startseite|home|menü|menü öffnen|menü schließen|hauptmenü|navigation|"
     "hauptnavigation|navigation öffnen|navigation überspringen|über uns|kontakt|kontaktieren|"
     "ansprechpartner|unternehmen|team|das team|wer wir sind|was wir tun|leistungen|produkte|"
     "dienstleistungen|karriere|jobs|stellenangebote|stellenmarkt|presse|pressemitteilungen|"
     "veranstaltungen|termine|aktuelles|nachrichten|news|themen|projekte|mediadaten|"
     "anzeigentarife|politik|wirtschaft|sport|kultur|gesellschaft|wissen|wissenschaft|panorama|"
     "lokales|regionales|region|meinung|reise|reisen|auto|technik|digital|gesundheit|"
     "unterhaltung|wetter|fernsehen|tv programm|horoskop|rätsel|spiele|magazin|service|"
     "ratgeber|video|videos|fotos|bilder|bildergalerien|podcasts|archiv|lexikon|forum|shop|"
     "blog|rubriken|kategorien|sitemap|inhaltsverzeichnis|inhalt|auf dieser seite|diese seite|"
     "nach oben|zurück nach oben|zum seitenanfang|zum anfang|seitenanfang|zurück|"
     "zurück zur übersicht|zur übersicht|übersicht|zurück zur liste|zurück zum|zurück zur|"
     "alle anzeigen|alle themen|alle artikel|alle news anzeigen|alle meldungen|mehr anzeigen|"
     "weitere anzeigen|schließen|häufige fragen|hilfe|hilfe kontakt|schlagworte|"
     "direkt zu|sprache|deutsch|links|downloads|downloadbereich|publikationen|vorstand|verein|"
     "mitglieder|landesverbände|partner|sponsoren|anfahrt|öffnungszeiten|impressum kontakt|"
     "rund ums|stellenanzeigen|immobilien|kleinanzeigen|traueranzeigen|trauer|gutscheine|"
     "volltext suche|inhaltsübersicht|zum shop|leserservice|anzeigen aufgeben|presseportal"},
    {SkipLink,
     "zum inhalt springen|direkt zum inhalt|zum hauptinhalt|zum hauptinhalt springen|"
     "zur navigation springen|springe zum inhalt|zum inhalt|zur suche springen|"
     "zur hauptnavigation|zum footer|navigation überspringen|zum seiteninhalt"},
    {Pagination,
     "nächste seite|vorherige seite|nächster artikel|vorheriger artikel|nächster beitrag|"
     "vorheriger beitrag|der nächste beitrag|vorige seite|weiter|seite #|seite # von #|# von #|"
     "ältere beiträge|neuere beiträge|mehr laden|weitere laden|auf einer seite lesen|"
     "nächstes kapitel|blättern|erste seite|letzte seite|vorherige|nächste|# bis # von"},
    {Related,
     "mehr zum thema|zum thema|mehr zu|mehr zu diesem thema|mehr von|mehr aus|mehr über|"
     "mehr artikel|mehr videos|mehr themen|mehr news|mehr nachrichten|mehr nachrichten aus|"
     "mehr kolumnen|noch mehr|noch mehr news|weitere artikel|weitere artikel zum thema|"
     "weitere beiträge|weitere beiträge zu|weitere themen|weitere nachrichten|weitere news|"
     "weitere meldungen|weitere meldungen aus|weitere pressemitteilungen|weitere links|"
     "weitere informationen zum thema|weitere interessante|weitere aktuelle themen|"
     "weiterführende links|weiterführende informationen|auch interessant|auch lesenswert|"
     "das könnte sie auch interessieren|das könnte sie interessieren|"
     "das könnte dich auch interessieren|das könnte dich interessieren|"
     "das könnte dich auch noch interessieren|könnte dich auch interessieren|"
     "das könnte sie auch|auch interessieren|sie könnten auch|ähnliche artikel|"
     "ähnliche beiträge|ähnliche themen|ähnliche nachrichten|ähnliche meldungen|"
     "ähnliche produkte|ähnliche artikel lesen|verwandte artikel|verwandte beiträge|"
     "verwandte themen|passend zum thema|passende artikel|zum weiterlesen|lesen sie auch|"
     "lesen sie hier|lesen sie mehr|lies auch|lesetipp|lesetipps|auch auf|schon gelesen|"
     "lust auf mehr|beliebt|beliebte artikel|beliebte beiträge|beliebteste artikel|"
     "beliebte themen|meistgelesen|meist gelesen|meistgelesene artikel|"
     "die meistgelesenen artikel|am häufigsten gelesen|am meisten gelesen|meistgeklickt|"
     "meistkommentiert|meistdiskutiert|meist diskutiert|meistdiskutierte artikel|"
     "neueste artikel|neueste beiträge|neueste nachrichten|neueste meldungen|neue artikel|"
     "neuste artikel|neuste beiträge|letzte beiträge|letzte meldungen|letzte artikel|"
     "die neuesten meldungen|die neuesten|aktuelle artikel|aktuelle beiträge|"
     "aktuelle nachrichten|aktuelle news|aktuelle meldungen|aktuelle themen|aktuelle berichte|"
     "aktuell auf|top themen|top meldungen|top news|top artikel|topthemen|empfehlungen|"
     "empfehlungen für sie|empfehlung der redaktion|empfehlungen der redaktion|"
     "die redaktion empfiehlt|unsere empfehlungen|empfohlen|empfohlen für dich|"
     "für dich empfohlen|für sie empfohlen|unser tipp|videos zum thema|artikel zum thema|"
     "beiträge zum thema|links zum thema|bücher zum thema|beliebte tags|thema auf|"
     "nutzer mochten auch|kunden kauften auch|kunden interessierten sich auch|"
     "zuletzt angesehen|im fokus|kurz notiert|newsticker|populäre artikel|"
     "an folgenden artikeln interessiert|themen im artikel|noch mehr infos|mehr infos zum|"
     "branchen news|wussten sie schon|hier geht es zu|mehr aus dem ressort|auch spannend"},
    {ReadMore,
     "weiterlesen|mehr lesen|mehr erfahren|erfahre mehr|erfahren sie mehr|mehr dazu|mehr|"
     "mehr infos|weitere informationen|weitere infos|zum artikel|zum beitrag|zur meldung|"
     "hier lesen|jetzt lesen|hier klicken|ganzen artikel lesen|artikel lesen|weiter zum|"
     "lesen sie weiter|details|zum video|mehr info|mehr informationen|jetzt ansehen|"
     "jetzt anhören|alle infos"},
    {Share,
     "teilen|artikel teilen|beitrag teilen|diesen artikel teilen|den artikel teilen|"
     "teilen sie|teilen sie dies mit|teilen sie diesen|seite teilen|jetzt teilen|news teilen|"
     "mit freunden teilen|auf facebook teilen|auf twitter teilen|bei facebook teilen|"
     "auf x teilen|auf whatsapp teilen|per e mail teilen|per whatsapp teilen|per mail|"
     "auf twitter|auf facebook|bei facebook|vergiss nicht zu teilen|artikel gefallen|"
     "hat ihnen dieser artikel gefallen|der artikel gefällt dir|dir hat der artikel gefallen|"
     "weiterempfehlen|empfehlen|artikel empfehlen|weitersagen|versenden|senden|"
     "artikel versenden|e mail senden|drucken|artikel drucken|seite drucken|ausdrucken|"
     "link kopieren|url zum kopieren|kopieren|link kopiert|gefällt mir|gefällt das|"
     "einem blogger gefällt dies|bloggern gefällt das|der erste dem dies gefällt|"
     "klick um|zum teilen klicken|twittern|merken|wird in neuem fenster geöffnet|geteilt"},
    {Follow,
     "folgen|folge uns|folgen sie uns|folge mir|folge uns auf|folgen sie uns auf|"
     "folge uns auch|in den sozialen medien|in den sozialen netzwerken|soziale medien|"
     "soziale netzwerke|social media|wir bei whatsapp|besuchen sie uns auf|# follower|follower|"
     "fan werden|werde fan|# tsd abonnenten"},
    {Comments,
     "kommentar|kommentare|# kommentare|# kommentar|keine kommentare|noch keine kommentare|derzeit "
     "noch keine kommentare|kommentar schreiben|kommentare schreiben|einen kommentar "
     "schreiben|schreibe einen kommentar|schreiben sie einen kommentar|kommentar "
     "verfassen|kommentar hinzufügen|kommentar abgeben|kommentar absenden|kommentar "
     "abschicken|hinterlasse einen kommentar|hinterlasse jetzt einen kommentar|hinterlassen sie "
     "einen kommentar|hinterlasse eine antwort|hinterlassen sie eine antwort|eine antwort "
     "schreiben|antwort hinterlassen|kommentieren|jetzt kommentieren|artikel "
     "kommentieren|kommentieren sie|kommentieren sie hier|kommentare anzeigen|kommentare "
     "lesen|alle kommentare|neueste kommentare|aktuelle kommentare|letzte kommentare|kommentare "
     "geschlossen|kommentare sind geschlossen|kommentarfunktion|keine kommentare "
     "möglich|kommentare zu|# antworten zu|# antworten|antworten zu|diskutieren sie "
     "mit|diskutieren sie mit uns|diskutieren sie|diskutieren|diskussion|an einer diskussion "
     "beteiligen|ihre meinung|ihre meinung zu|deine meinung|was denkst du|was meinen sie|was meint "
     "ihr|was ist ihre meinung|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse "
     "wird nicht|e mail adresse wird nicht|erforderliche felder sind|verwendet akismet|um spam zu "
     "reduzieren|nachfolgende kommentare|leserkommentare|leserbrief|leserbriefe|leserbrief "
     "schreiben|leserforum|netiquette|kommentarregeln|in den kommentaren|zeilenumbrüche und "
     "absätze|bewertungen|# bewertungen|kundenbewertungen|keine bewertungen|bewertung "
     "schreiben|rezensionen|gästebuch|pingback von|kundenstimmen|das sagen unsere kunden"},
    {Reply,
     "antworten|antwort|antworten auf|zitieren|melden|beitrag melden|kommentar melden|"
     "sagt|schrieb|schreibt|sagte am|vor # stunden|vor # tagen|vor # wochen|vor # monaten|"
     "vor # jahren|vor # minuten|vor einem jahr|vor einem monat|beiträge #|"
     "themenstarter|registriert seit|mitglied seit|gefällt # mal"},
    {Author,
     "über den autor|über die autorin|über die autoren|über den verfasser|zum autor|zur autorin|"
     "zur person|über mich|mehr über mich|der autor|die autorin|autor|autorin|autoren|"
     "unser autor|unsere autorin|autorenprofil|alle artikel von|alle beiträge von|"
     "weitere artikel von|mehr artikel von|mehr von diesem autor|ist redakteur|"
     "ist redakteurin|ist freier journalist|ist freie journalistin|ist journalist|"
     "ist journalistin|ist freie autorin|ist freier autor|ist autor|ist autorin|"
     "freier journalist|freie journalistin|ist chefredakteur|ist professor|ist professorin|"
     "arbeitet als|lebt in|lebt und arbeitet|schreibt seit|schreibt für|schreibt über|"
     "studierte|studiert|studium der|volontär|volontärin|redakteur|redakteurin|"
     "fragen an den autor|jahrgang #|geboren #"},
    {Byline,
     "von|geschrieben von|verfasst von|veröffentlicht von|ein beitrag von|ein artikel von|"
     "text von|erstellt von|interview von|ein gastbeitrag von"},
    {Advertisement,
     "anzeige|anzeigen|werbung|enthält werbung|dieser beitrag enthält werbung|bezahlte "
     "werbung|unbezahlte werbung|gesponsert|gesponsert "
     "von|sponsored|advertorial|verlagsangebot|sonderveröffentlichung|sonderthema|werbliche "
     "inhalte|eigenanzeige|anzeige ende|ende der anzeige|nach der werbung|artikel geht nach der "
     "anzeige|weiter nach der werbung|werbung ende"},
    {Affiliate,
     "affiliate|affiliate link|affiliate links|enthält affiliate links|provision|"
     "eine provision|erhalten wir eine provision|für links auf dieser seite|"
     "partnerlink|partnerlinks|amazon partner|als amazon partner|bei den verlinkungen|"
     "redaktionell unabhängig|ohne mehrkosten|zum angebot|preis prüfen|preisvergleich|"
     "jetzt vergleichen|zum kreditvergleich|gekennzeichnete"},
    {Offer,
     "jetzt buchen|jetzt anfragen|jetzt anfordern|angebot anfordern|kostenlos anfordern|kostenlose "
     "beratung|beratung vereinbaren|termin vereinbaren|demo anfordern|kostenlos "
     "downloaden|kostenlos herunterladen|kostenloser download|gratis "
     "download|whitepaper|webinar|webinare|gewinnspiel|mitmachen und gewinnen|jetzt "
     "mitmachen|jetzt teilnehmen|tolle "
     "gewinnspiele|rabatt|rabattcode|gutschein|gutscheincode|gutscheine|# rabatt|dauerrabatt|% "
     "rabatt|versandkostenfrei|kostenloser versand|buch bestellen|jetzt entdecken|jetzt "
     "sparen|unser angebot|angebote|besuchen sie unseren|fan shop|fanshop|zum shop|app "
     "herunterladen|app laden|jetzt app|unsere app|unverbindlich|nutzen "
     "sie|wettbewerbsvorteil|sparen sie|buchungshotline|hotline|kostenlos und "
     "unverbindlich|kurzurlaub|lassen sie sich|jetzt bewerben|jetzt "
     "informieren|einkaufsvorteil|wir empfehlen|mediadaten|werben|hier werben|online "
     "werben|inserieren|online inserat aufgeben|in kooperation mit|in zusammenarbeit "
     "mit|präsentiert von|werbepartner"},
    {Legal,
     "impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzinformation|"
     "datenschutzbestimmungen|agb|allgemeine geschäftsbedingungen|geschäftsbedingungen|"
     "nutzungsbedingungen|nutzungsbasierte onlinewerbung|rechtliche hinweise|rechtliches|"
     "haftungsausschluss|widerruf|widerrufsbelehrung|widerrufsrecht|barrierefreiheit|"
     "erklärung zur barrierefreiheit|barrierefreiheitserklärung|jugendschutz|verträge kündigen|"
     "verträge hier kündigen|vertrag kündigen|abo kündigen|transparenz|lizenz|lizenzhinweise|"
     "bildnachweise|bildrechte|urheberrecht|urheberrechtlich geschützt|"
     "verwendung vervielfältigung|vervielfältigung nur mit genehmigung|vervielfältigung|"
     "weitergabe der inhalte|nur mit genehmigung|ohne gewähr|alle angaben ohne gewähr|"
     "alle inhalte unterliegen|der inhalt dieser seite steht|stehen unter einer|"
     "unter namensnennung|geschütztes markenzeichen|markenzeichen|beachte auch die|"
     "meine persönlichen informationen nicht verkaufen|nicht verkaufen|"
     "keine anlageberatung|keine rechtsberatung|stellt keine|dient nur der information|"
     "verantwortlich im sinne|inhaltlich verantwortlich|mit der nutzung dieses formulars|"
     "speicherung und verarbeitung|ich stimme der elektronischen|sollzins|effektiver jahreszins|"
     "repräsentatives beispiel|privatsphäre|privatsphäre einstellungen|compliance|"
     "hinweisgebersystem|lieferkettengesetz|einstellungen für nichtmitglieder"},
    {Copyright,
     "alle rechte vorbehalten|alle rechte beim|alle rechte|rechte vorbehalten|"
     "© copyright #|©|copyright|urheber"},
    {Imprint,
     "gmbh|gmbh co kg|ag|e v|kg|verlag|telefon|tel|fax|telefax|postfach|ust id|ust idnr|"
     "handelsregister|amtsgericht|geschäftsführer|geschäftsführung|vorsitzender|obmann|"
     "direktor|direktion|bankverbindung|iban|bic|pressestelle|pressekontakt|geschäftsstelle|"
     "anschrift|postanschrift|sitz|hausanschrift|redaktion|chefredaktion|herausgeber"},
    {PoweredBy,
     "bloggen auf|erstelle eine kostenlose website|ein blog präsentiert von|"
     "betrieben mit|stolz präsentiert von|realisiert von|umgesetzt von|"
     "webdesign|umsetzung|erstellt mit|entwickelt von|theme von|theme based on"},
    {Interface,
     "schließen|öffnen|einblenden|ausblenden|hinweis ausblenden|quellen "
     "ausblenden|ausklappen|einklappen|mehr anzeigen|weniger anzeigen|aufklappen|lädt|wird "
     "geladen|bitte warten|abspielen|pause|stumm|vollbild|lautstärke|vorlesen|artikel "
     "anhören|anhören|hören|video verfügbar bis|verfügbar bis|schriftgröße|schrift größer|schrift "
     "kleiner|nachtmodus|nachtmodus ein|dunkelmodus|lesemodus|hoher kontrast|leichte "
     "sprache|gebärdensprache|bearbeiten|quelltext "
     "anzeigen|versionsgeschichte|absenden|abschicken|abbrechen|übernehmen|zurücksetzen|filter|"
     "filtern|sortieren|sortieren "
     "nach|auswählen|auswahl|vergleichen|pdf|herunterladen|download|als pdf|letzte "
     "änderung|zuletzt geändert|zuletzt aktualisiert|zuletzt bearbeitet|stand|erschienen "
     "in|veröffentlichung|dieser eintrag wurde veröffentlicht|der beitrag wurde am|abgelegt "
     "unter|kategorie|veröffentlicht in|veröffentlicht unter|permalink|war der artikel "
     "nützlich|war dieser artikel hilfreich|wie bewerten sie|wie gefällt ihnen|feedback|feedback "
     "geben|fehler melden|korrektur vorschlagen|bei fragen und anregungen|fehler gefunden|haben "
     "sie einen fehler|bild vergrößern|vergrößern|großansicht|karte vergrößern|größere "
     "karte|bildergalerie|bild # von #|bitte aktivieren sie javascript|javascript aktivieren|ihr "
     "browser|browser|aktualisieren sie die seite|seite neu laden|neu laden|keine "
     "ergebnisse|ergebnisse|# ergebnisse|treffer|# treffer|aufrufe|# aufrufe|mit diesem "
     "button|angezeigt|beitragsbild|originalbeitrag|didaktischer kommentar|logo|auf lager|nicht "
     "auf lager|sofort lieferbar|lieferzeit|ausverkauft|menge"},
    {Search,
     "suche|suchen|suchbegriff|suche nach|suche starten|suche öffnen|"
     "suchbegriff eingeben|seite durchsuchen|erweiterte suche|wonach suchen sie|"
     "was suchen sie|suchergebnisse"},
    {DateTime,
     "# januar|# februar|# märz|# april|# mai|# juni|# juli|# august|# september|# oktober|"
     "# november|# dezember|# jänner|# jan|# feb|# mär|# apr|# jun|# jul|# aug|# sep|# sept|"
     "# okt|# nov|# dez|januar #|februar #|märz #|mai #|juni #|juli #|oktober #|dezember #|"
     "# # uhr|# uhr|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|"
     "veröffentlicht am|erschienen am|veröffentlicht|aktualisiert|aktualisiert am|"
     "erstellt am|januar|februar|märz|mai|juni|juli|oktober|dezember|# # #"},
    {ReadingTime,
     "lesedauer|lesezeit|lesedauer ca|# min lesezeit|# min lesedauer|# min|"
     "# minuten|lesedauer # minuten|minuten lesezeit|minuten lesedauer"},
    {Price, "# €|€ #|# euro|# chf|chf #|ab # €|preis|preise|nur # €|uvp|statt #|eur #|# eur"},
    {Rating, "bewertung|sterne|# sterne|# von # sternen|ø|durchschnittlich|bewerten"},
    {Tags,
     "schlagwörter|schlagworte|schlagwort|stichwörter|stichworte|themen|thema|tags|"
     "getaggt|getaggt mit|gekennzeichnet mit|und gekennzeichnet mit|mehr zu den themen|"
     "verschlagwortet mit"},
    {PhotoCredit,
     "foto|fotos|bild|bilder|foto von|bildquelle|quelle foto|bildnachweis|abbildung|"
     "fotograf|picture alliance|imago|dpa|symbolbild|symbolfoto|archivbild|"
     "archivfoto|grafik|titelbild|© dpa"},
    {Source,
     "quelle|quellen|quellenangaben|mit material von|mit agenturen|agenturmaterial|"
     "einzelnachweise|literatur|afp|reuters|epd|kna"},
});

}  // namespace

std::span<const PhraseRow> germanPhrases() { return rows; }

}  // namespace klartext::core
