// SPDX-License-Identifier: MIT
#include <array>

#include "lexicon/phrase_vocabulary.h"

namespace klartext::core {

namespace {

using enum Phrase;

constexpr auto rows = std::to_array<PhraseRow>({
    // Dutch
    {Consent,
     "gebruikt cookies|wij gebruiken cookies|we gebruiken cookies|gebruik van cookies|"
     "alle cookies accepteren|alles accepteren|cookies accepteren|cookies weigeren|"
     "cookie instellingen|cookievoorkeuren|alleen noodzakelijke"},
    {Subscription,
     "abonneer nu|neem een abonnement|word abonnee|word lid|al abonnee|"
     "alleen voor abonnees|lees verder met|per maand|onbeperkt lezen"},
    {SubscribeWord, "abonnee|abonnees"},
    {Donation, "doneer|steun ons"},
    {Newsletter,
     "nieuwsbrief|nieuwsbrieven|schrijf je in|meld je aan voor|onze nieuwsbrief|"
     "blijf op de hoogte|uitschrijven"},
    {Email, "e mailadres|je e mailadres|uw e mailadres|voornaam|achternaam"},
    {Account,
     "inloggen|aanmelden|uitloggen|mijn account|account aanmaken|registreren|"
     "wachtwoord|wachtwoord vergeten|log in"},
    {Cart, "in winkelwagen|winkelwagen|winkelmandje|op voorraad|uitverkocht|bestellen"},
    {Navigation,
     "over ons|nieuws|binnenland|buitenland|economie|politiek|terug naar boven|"
     "naar boven|klantenservice|vacatures|bekijk alle|bekijk alles|alle artikelen|"
     "inhoud|meer nieuws"},
    {SkipLink, "naar de inhoud|ga naar inhoud|direct naar inhoud|naar hoofdinhoud"},
    {Pagination,
     "volgende|vorige|volgende pagina|vorige pagina|volgend artikel|vorig artikel|"
     "meer laden"},
    {Related,
     "lees ook|lees meer over|gerelateerd|gerelateerde artikelen|meest gelezen|"
     "het laatste nieuws|laatste nieuws|meer over|ook interessant|aanbevolen|"
     "bekijk ook|misschien vind je dit ook interessant|recente berichten"},
    {ReadMore, "lees meer|lees verder|meer informatie|meer lezen"},
    {Share,
     "deel|delen|deel dit artikel|deel op facebook|delen via|printen|afdrukken|"
     "kopieer link"},
    {Follow, "volg ons|volg ons op"},
    {Comments,
     "reacties|# reacties|# reactie|reageer|plaats een reactie|geef een reactie|"
     "laat een reactie achter|nog geen reacties|"
     "je e mailadres wordt niet gepubliceerd|beoordelingen"},
    {Reply, "beantwoorden|# dagen geleden|# uur geleden|reageren"},
    {Author, "over de auteur|meer artikelen van"},
    {Byline, "door|geschreven door"},
    {Advertisement, "advertentie|advertenties|gesponsord|adverteren"},
    {Legal,
     "privacybeleid|privacyverklaring|algemene voorwaarden|gebruiksvoorwaarden|"
     "cookiebeleid|cookieverklaring"},
    {Copyright, "alle rechten voorbehouden"},
    {Interface, "sluiten|openen|laden|luister|download|bijgewerkt|laatst bijgewerkt|sorteren"},
    {Search, "zoeken|zoek|zoeken naar"},
    {DateTime,
     "# januari|# februari|# maart|# mei|# juni|# juli|# augustus|# oktober|"
     "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gepubliceerd op"},

    // Polish
    {Consent,
     "używa plików cookie|używamy plików cookie|pliki cookie|plików cookies|"
     "ta strona używa|akceptuję|akceptuj wszystkie|zaakceptuj wszystkie|zgadzam się|"
     "przejdź do serwisu|polityka cookies|ustawienia cookies|odrzuć wszystkie"},
    {Subscription,
     "prenumerata|prenumeruj|subskrybuj|wykup dostęp|masz już prenumeratę|"
     "tylko dla prenumeratorów|treść dostępna|czytaj bez reklam|zostań patronem"},
    {Donation, "wesprzyj nas|wspieraj nas|przekaż darowiznę"},
    {Newsletter,
     "zapisz się|zapisz się do newslettera|zapisz się na newsletter|"
     "bądź na bieżąco"},
    {Email, "adres e mail|twój e mail|imię"},
    {Account,
     "zaloguj|zaloguj się|zarejestruj się|logowanie|rejestracja|moje konto|"
     "wyloguj|hasło|nie pamiętasz hasła|załóż konto"},
    {Cart, "dodaj do koszyka|koszyk|do koszyka|kup teraz|dostępny"},
    {Navigation,
     "strona główna|o nas|aktualności|wiadomości|polityka|kultura|gospodarka|"
     "społeczeństwo|świat|kraj|wróć|do góry|powrót|zobacz wszystkie|wszystkie|"
     "publikacje|kategorie|pogoda|wydarzenia"},
    {SkipLink, "przejdź do treści|przejdź do głównej treści"},
    {Pagination,
     "następny|poprzedni|następna strona|poprzednia strona|następna|poprzednia|"
     "wczytaj więcej|załaduj więcej"},
    {Related,
     "czytaj także|czytaj też|czytaj również|zobacz także|zobacz też|zobacz również|"
     "przeczytaj także|przeczytaj również|powiązane|powiązane artykuły|"
     "podobne artykuły|inne artykuły autora|polecamy|polecane|najczęściej czytane|"
     "najpopularniejsze|najnowsze|ostatnie wpisy|więcej na temat|warto przeczytać|"
     "czytaj więcej w"},
    {ReadMore, "czytaj więcej|czytaj dalej|więcej|dowiedz się więcej|przeczytaj"},
    {Share, "udostępnij|podziel się|podaj dalej|drukuj|wyślij|kopiuj link|lubię to"},
    {Follow, "obserwuj nas|śledź nas|znajdź nas|polub nas"},
    {Comments,
     "komentarze|# komentarzy|# komentarze|# komentarz|dodaj komentarz|skomentuj|"
     "napisz komentarz|brak komentarzy|zostaw komentarz|"
     "twój adres e mail nie zostanie opublikowany|opinie"},
    {Reply, "odpowiedz|zgłoś|# dni temu|# godzin temu"},
    {Author, "o autorze|o autorce|wszystkie artykuły autora|dziennikarz|dziennikarka"},
    {Byline, "autor|tekst"},
    {Advertisement,
     "reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|"
     "materiał partnera|współpraca reklamowa"},
    {Legal,
     "polityka prywatności|regulamin|rodo|materiał chroniony prawem|"
     "ochrona danych osobowych|nota prawna"},
    {Copyright, "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone"},
    {Interface,
     "zamknij|otwórz|ładowanie|pobierz|słuchaj|posłuchaj|sortuj|filtruj|"
     "do wysłuchania w serwisie|aktualizacja|ten tekst przeczytasz w # minut|"
     "ten tekst przeczytasz"},
    {Search, "szukaj|wyszukaj|wyszukiwarka"},
    {DateTime,
     "# stycznia|# lutego|# marca|# kwietnia|# maja|# czerwca|# lipca|# sierpnia|"
     "# września|# października|# listopada|# grudnia|opublikowano|poniedziałek|"
     "wtorek|środa|czwartek|piątek|sobota|niedziela|marca #"},
    {Tags, "tagi|tematy|słowa kluczowe"},
    {PhotoCredit, "fot|zdjęcie|foto"},
    {Source, "źródło|źródła"},

    // Swedish, Danish, Norwegian
    {Consent,
     "vi använder cookies|använder cookies|godkänn alla|acceptera alla|vi bruger cookies|"
     "accepter alle|tillad alle|vi bruker informasjonskapsler|godta alle|"
     "avvis alle|kakor"},
    {Subscription,
     "prenumerera|bli prenumerant|bli medlem|bliv abonnent|bliv medlem|abonnér|"
     "kjøp abonnement|allerede abonnent|redan prenumerant|kun for abonnenter"},
    {Newsletter,
     "nyhetsbrev|nyhetsbrevet|nyhedsbrev|tilmeld|tilmeld nyhedsbrev|anmäl dig|"
     "meld deg på"},
    {Account,
     "logga in|log ind|logg inn|skapa konto|opret konto|mitt konto|min side|min konto|"
     "lösenord|adgangskode|passord"},
    {Navigation,
     "hem|hjem|forside|forsiden|om oss|om os|kontakta oss|kontakt os|kontakt oss|"
     "nyheter|nyheder|sport|kultur|meny|till toppen|til toppen"},
    {Related,
     "läs också|läs mer om|läs även|relaterade artiklar|mest läst|mest lästa|senaste nytt|"
     "læs også|relaterede artikler|mest læste|seneste nyt|les også|relaterte artikler|"
     "mest lest|siste nytt|relaterat|relateret|anbefalt"},
    {ReadMore, "läs mer|læs mere|les mer|läs hela|läs vidare"},
    {Share,
     "dela|del|del på facebook|dela på facebook|skriv ut|kopier lenke|dela artikeln|"
     "del artiklen"},
    {Follow, "följ oss|følg os|følg oss"},
    {Comments,
     "kommentarer|# kommentarer|lämna en kommentar|skriv en kommentar|kommentera|"
     "legg igjen en kommentar|kommentér"},
    {Advertisement,
     "annons|annonser|annonce|annoncer|annonse|reklam|reklame|"
     "annonsörinnehåll|annonsørinnhold|sponsrat"},
    {Legal,
     "integritetspolicy|användarvillkor|privatlivspolitik|personvern|"
     "personvernerklæring|vilkår|handelsbetingelser|villkor"},
    {Copyright,
     "alla rättigheter förbehållna|alle rettigheder forbeholdes|"
     "alle rettigheter reservert"},
    {Interface, "stäng|luk|lukk|publicerad|publiceret|publisert|uppdaterad|opdateret|oppdatert"},
    {Search, "sök|søg|søk"},

    // Czech
    {Consent,
     "používá cookies|používáme cookies|soubory cookie|přijmout vše|přijmout všechny|"
     "odmítnout vše|souhlasím|nastavení cookies"},
    {Newsletter, "odběr novinek|přihlásit k odběru|odebírat newsletter"},
    {Subscription, "předplatné|předplaťte si|předplatit|pro předplatitele"},
    {Account, "přihlásit|přihlásit se|registrace|registrovat|můj účet|heslo|odhlásit"},
    {Cart, "do košíku|přidat do košíku|košík|skladem"},
    {Navigation, "domů|o nás|zprávy|zpět|nahoru|zobrazit vše|hlavní stránka"},
    {Related,
     "čtěte také|čtěte dále|související články|související|nejčtenější|"
     "mohlo by vás zajímat|doporučujeme|další články|poslední články"},
    {ReadMore, "číst dále|více informací|číst více|celý článek"},
    {Share, "sdílet|sdílejte|tisk|vytisknout|sdílet na facebooku"},
    {Comments, "komentáře|diskuze|diskuse|přidat komentář|napsat komentář|vstoupit do diskuze"},
    {Author, "o autorovi"},
    {Advertisement, "inzerce|komerční sdělení|placená inzerce"},
    {Legal, "ochrana osobních údajů|obchodní podmínky|podmínky užití|zásady ochrany"},
    {Copyright, "všechna práva vyhrazena"},
    {Search, "hledat|vyhledávání"},

    // Russian
    {Consent,
     "использует файлы cookie|мы используем cookie|используем файлы cookie|принять все|"
     "файлы cookie|использует cookie"},
    {Newsletter, "подписаться на рассылку|рассылка|подпишитесь на рассылку|наша рассылка"},
    {Subscription, "подписаться|подписка|подпишитесь|оформить подписку"},
    {Account, "войти|вход|регистрация|личный кабинет|зарегистрироваться|пароль|забыли пароль"},
    {Cart, "в корзину|корзина|купить|в наличии"},
    {Navigation,
     "главная|о нас|контакты|новости|политика|экономика|общество|культура|спорт|"
     "меню|наверх|назад|все новости|разделы"},
    {Related,
     "читайте также|читать также|похожие статьи|похожие материалы|по теме|"
     "материалы по теме|популярное|самое читаемое|последние новости|"
     "другие новости|рекомендуем|смотрите также|еще по теме|главные новости"},
    {ReadMore, "читать далее|подробнее|читать полностью|узнать больше"},
    {Share, "поделиться|распечатать|скопировать ссылку"},
    {Comments,
     "комментарии|# комментариев|комментировать|оставить комментарий|"
     "добавить комментарий|обсуждение|отзывы"},
    {Reply, "ответить|пожаловаться"},
    {Author, "об авторе|все статьи автора"},
    {Advertisement, "реклама|на правах рекламы|партнерский материал"},
    {Legal,
     "политика конфиденциальности|пользовательское соглашение|условия использования|"
     "персональных данных|обработки персональных данных|политика в сфере"},
    {Copyright, "все права защищены"},
    {Search, "поиск|найти|искать"},
    {Tags, "теги|метки|темы"},
    {PhotoCredit, "фото"},
    {Source, "источник"},

    // Turkish
    {Consent, "çerezleri kullanıyoruz|çerez kullanıyoruz|tümünü kabul et|çerez ayarları|çerezler"},
    {Newsletter, "bültene abone ol|e bülten|haber bülteni"},
    {Account, "giriş yap|üye ol|kayıt ol|şifremi unuttum|hesabım"},
    {Cart, "sepete ekle|sepetim"},
    {Navigation, "ana sayfa|anasayfa|hakkımızda|iletişim|haberler|gündem|ekonomi|spor|künye"},
    {Related,
     "ilgili haberler|benzer haberler|en çok okunanlar|son haberler|son dakika|"
     "bunlar da ilginizi çekebilir|önerilen"},
    {ReadMore, "devamını oku|daha fazla"},
    {Share, "paylaş|facebook ta paylaş|yazdır"},
    {Comments, "yorumlar|yorum yap|# yorum|yorum yaz"},
    {Advertisement, "reklam|ilan"},
    {Legal, "gizlilik politikası|kullanım koşulları|kişisel verilerin korunması|kvkk"},
    {Copyright, "tüm hakları saklıdır"},
    {Search, "ara|arama"},

    // Finnish, Hungarian
    {Consent,
     "hyväksy evästeet|hyväksy kaikki|käytämme evästeitä|sütiket használ|"
     "elfogadom|sütik"},
    {Subscription, "tilaa|tilaajille|előfizetés|előfizetek"},
    {Newsletter, "uutiskirje|tilaa uutiskirje|hírlevél|feliratkozás|iratkozz fel"},
    {Account, "kirjaudu|kirjaudu sisään|rekisteröidy|bejelentkezés|regisztráció|belépés"},
    {Navigation, "etusivu|uutiset|urheilu|kulttuuri|főoldal|hírek|kapcsolat|rólunk"},
    {Related,
     "lue myös|lue lisää aiheesta|luetuimmat|uusimmat|lisää aiheesta|"
     "ezek is érdekelhetnek|kapcsolódó cikkek|olvasta már|legolvasottabb|ajánlott"},
    {ReadMore, "lue lisää|tovább|részletek|bővebben"},
    {Share, "jaa|jaa facebookissa|megosztás|megosztom"},
    {Comments, "kommentit|kommentoi|hozzászólások|hozzászólás|szólj hozzá"},
    {Advertisement, "mainos|hirdetés"},
    {Legal, "tietosuoja|käyttöehdot|adatvédelem|adatvédelmi|felhasználási feltételek"},
    {Copyright, "kaikki oikeudet pidätetään|minden jog fenntartva"},
    {PhotoCredit, "kuva|fotó"},
    {Search, "haku|hae|keresés"},
});

}  // namespace

std::span<const PhraseRow> otherPhrases() { return rows; }

}  // namespace klartext::core
