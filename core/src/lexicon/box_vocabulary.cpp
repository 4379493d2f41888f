// SPDX-License-Identifier: MIT
#include "lexicon/box_vocabulary.h"

#include <array>

namespace klartext::core {

namespace {

using enum BoxHint;

constexpr auto rows = std::to_array<BoxWords>({
    // Names of layout helpers that hold a telling word and do not mean it.
    {0,
     "overflowhidden overflowxhidden overflowyhidden visuallyhiddenfocusable mdhidden lghidden "
     "smhidden xlhidden hiddenxs hiddensm hiddenmd hiddenlg hiddenprint hiddenmobile "
     "hiddendesktop itemscenter itemsstart itemsend contentcenter justifycontent "
     "justifycontentcenter "
     "justifycontentbetween aligncontent aligncontentcenter alignitems alignitemscenter listnone "
     "listdisc liststyle listunstyled tablecell tablerow displaytable gridcols gridrows gridcolumn "
     "boxshadow textcontent bordertop tabindex tablet titlecase fontheading contentbox "
     "borderbox datedesc authority discount particle cardinal listening itemize postal "
     "searchable coder codec"},

    {maskOf(Navigation),
     "nav navi navigation navbar navlist navlinks navlink navitem mainnav subnav topnav sidenav "
     "footernav metanav servicenav globalnav sitenav primarynav navwrapper navcontainer "
     "navigationbar "
     "hauptnavigation metanavigation servicenavigation subnavigation seitennavigation sitemap "
     "navegacion navegacao navigazione navigatie nawigacja rubriken ressorts quicklinks "
     "sitelinks usefullinks linkbox linklist linkliste toplinks footerlinks skiplinks backtotop "
     "totop scrolltop nachoben scrolltotop gotop tothetop channelnav departments"},
    {maskOf(Menu),
     "menu menus mainmenu submenu topmenu sidemenu footermenu mobilemenu megamenu menubar menuitem "
     "menuitems menulist hauptmenü hauptmenu burger hamburger offcanvas flyout dropdown drawer "
     "menuebar menue menü menú navmenu pagemenu menuheader dropdownmenu popmenu toggler"},
    {maskOf(Breadcrumb),
     "breadcrumb breadcrumbs crumb crumbs brotkrumen brotkrume brotkrumel breadcrumblist migas "
     "migasdepan filariane ariane fildariane kruimelpad okruszki trail crumbtrail pathbar pathway"},
    {maskOf(Pagination),
     "pagination paging pager paginator pagenav pagenavi pagelinks pagenumbers prevnext nextprev "
     "postnavigation postnav articlenav blättern blaettern seitenzahlen paginacion paginacja "
     "paginering nextpage prevpage previouspost nextpost prevpost navnext navprevious navprev "
     "nextarticle prevarticle previousarticle loadmore mehrladen infinitescroll olderposts"},
    {maskOf(Footer),
     "footer foot footers sitefooter pagefooter mainfooter globalfooter footerbar footerwrapper "
     "contentinfo colophon fußzeile fusszeile fuss fuß fußbereich piedepagina pieddepage rodape "
     "stopka voettekst bottombar subfooter imprint footerbottom seitenfuss seitenfuß tfooter"},
    {maskOf(Header),
     "header head siteheader pageheader mainheader globalheader headerbar topbar masthead "
     "topheader "
     "kopfzeile kopf kopfbereich seitenkopf cabecera cabeçalho entete naglowek intestazione "
     "brandbar "
     "logo branding sitebranding sitetitle sitelogo sitename metabar topline headerwrapper"},
    {maskOf(Sidebar),
     "sidebar sidebars aside sidebarleft sidebarright leftsidebar rightsidebar sidecol sidecolumn "
     "rightcol rightcolumn leftcol leftcolumn rightrail leftrail rail complementary seitenleiste "
     "seitenspalte marginalspalte marginalien marginal randspalte rechtespalte linkespalte "
     "barralateral lateral zijbalk colright colleft secondarycolumn rightbar leftbar"},
    {maskOf(Share),
     "share shares sharing sharer sharebar sharebox sharebuttons sharebutton sharelinks sharethis "
     "addthis addtoany sharedaddy sharetools sharinglinks socialshare shariff heateor shareicons "
     "teilen teile teilenleiste empfehlen weiterempfehlen weitersagen partager partage compartir "
     "compartilhar condividi condivisione delen udostepnij podziel dela tellafriend "
     "emailthis sendtofriend pinit tweetthis forward articletools articleactions toolbox "
     "sharedwith bookmarking printmail drucken printbutton printlink"},
    {maskOf(Social),
     "social socials socialmedia socialbar socialbox socialicons sociallinks socialnetworks "
     "facebook "
     "twitter instagram pinterest whatsapp linkedin xing telegram tiktok mastodon bluesky reddit "
     "tumblr fb followus followme follow folgen folgeuns sozial netzwerke sozialenetzwerke suivre "
     "suiveznous reseauxsociaux siguenos redessociales seguici volgons likebox likebutton tweet "
     "tweets retweet youtube rss feedlinks"},
    {maskOf(Comment),
     "comment comments cmt cmts commentlist commentform commentbox commentarea commentbody "
     "commentrespond commentreply commentcount commentlink commentslink commentsection disqus "
     "discussion discussions respond response responses reply replies kommentar kommentare "
     "kommentarbereich kommentarformular kommentarliste leserkommentare leserkommentar diskussion "
     "diskussionen commentaire commentaires comentario comentarios commento commenti reactie "
     "reacties opmerkingen komentarz komentarze kommentarer leserbriefe lesermeinung pingback "
     "trackback pinglist guestbook usercomments livefyre coral talkembed hyvor commenting "
     "postreply leavereply akismet"},
    {maskOf(Related),
     "related relateds rel relatedposts relatedarticles relatedarticle relatedcontent relatedlinks "
     "relatednews relatedstories relatedproducts relatedtopics relatedpost recommended "
     "recommendation recommendations recommend suggested suggestions suggestion youmaylike "
     "youmayalsolike youmightlike youmightalsolike alsolike alsoread readalso readmore readnext "
     "readon morefrom moreon moreposts morearticles morenews morestories morelike morelikethis "
     "morelink morelinks seealso similar similarposts upnext whatsnext nextup dontmiss popular "
     "popularposts mostread mostpopular mostviewed mostcommented mostshared trending trends hot "
     "hotnews latest latestnews latestposts latestarticles recent recentposts recentnews "
     "recententries topstories topnews editorspicks editorpicks outbrain taboola plista zergnet "
     "revcontent weitere weitereartikel weiterlesen weiterebeiträge weiterebeitraege "
     "weiterethemen weiterfuehrend weiterführend mehr mehrzumthema mehrzum mehrlesen mehrartikel "
     "mehraus mehrvon zumthema lesensieauch auchinteressant auchinteressieren dasinteressiert "
     "empfehlungen empfehlung empfohlen verwandt verwandte verwandteartikel ähnliche aehnliche "
     "ähnlicheartikel aehnlicheartikel themenverwandt meistgelesen meistgelesene meistkommentiert "
     "beliebt beliebte neueste neuesteartikel aktuellebeiträge topthemen lesetipp lesetipps "
     "linktipps articlesassocies associes connexe connexes lireaussi alireaussi voiraussi "
     "plusdarticles pluslus relacionado relacionados relacionadas notasrelacionadas masnoticias "
     "masleidas leertambien recomendados tepuedeinteresar correlati articolicorrelati correlate "
     "leggianche potrebbeinteressarti gerelateerd gerelateerde leesook meerover meestgelezen "
     "powiazane podobne czytajtakze zobacztakze najnowsze polecane relacionada leiatambem "
     "maislidas relaterat relaterade crosslinks crosslink crosssell upsell upsells furtherreading "
     "deeperlinks newsticker ticker liveticker topics hottopics themenseite recirc recirculation"},
    {maskOf(Teaser),
     "teaser teasers teaserbox teaserlist teaserliste teasergrid teaseritem teasertext teaserblock "
     "teaserbild teaserreihe teasercontainer snippet snippets promobox storylink storycard "
     "storyteaser articleteaser articlecard articlepreview postcard postpreview newsteaser "
     "newsitem newscard storylist newslist articlelist postlist linkteaser articlelink "
     "anreißer anreisser anrisse thumbpost tile tiles kachel kacheln featuredposts "
     "inlineteaser textteaser heroteaser headlinelist"},
    {maskOf(Advertisement),
     "ad ads adv adbox adslot adslots adunit adunits adspace adwrapper adcontainer adplaceholder "
     "adbanner adbar adblockad advert adverts advertisement advertisements advertising advertorial "
     "adsbygoogle adsense adserver adtag adlabel adzone admanager adtech adtext adhesion adsystem "
     "dfp gpt gptad doubleclick googlead googleads bannerad bannerads textads skyscraper "
     "leaderboard billboard rectangle superbanner medrec mpu contentad inlinead anzeige anzeigen "
     "anzeigenlabel werbung werbebanner werbeblock werbebox werbe publicite publicité pub pubs "
     "annonce annonces reklama reklame reklam reklamy advertentie advertenties publicidad "
     "publicidade pubblicita pubblicità anuncio anuncios annons annonser affiliate affiliates "
     "affiliatelink outstream teads interstitial prebid criteo adnxs"},
    {maskOf(Sponsor),
     "sponsor sponsors sponsored sponsoring sponsorship patrocinado patrocinador partnerinhalt "
     "brandedcontent nativead nativeads partnercontent paidcontent paidpost presentedby sponsorisé "
     "sponsorise sponsorizzato gesponsert promoted werbepartner partners partner unterstützer"},
    {maskOf(Adblock),
     "adblock adblocker adblockwall adblockdetected adblockmessage adblocknotice antiadblock "
     "antiadblocker adblockplus werbeblocker adblockoverlay adwall blockthrough"},
    {maskOf(Consent),
     "cookie cookies cookiebar cookiebanner cookiebox cookieconsent cookielaw cookienotice "
     "cookiehinweis cookieinfo cookiemessage cookiepolicy cookiesettings cookielayer cookieoverlay "
     "cookiecontrol consent consentbanner consentlayer consentmanager consentmodal gdpr dsgvo ccpa "
     "rgpd cmp cmpbox onetrust otsdk cookiebot usercentrics sourcepoint quantcast qccmp didomi "
     "borlabs borlabscookie iubenda complianz cmplz cookieyes cky klaro truste trustarc "
     "sourcepointwrapper privacymanager privacysettings privacybanner privacypopup "
     "datenschutzhinweis einwilligung zustimmung consentement eucookie eucookielaw tarteaucitron "
     "osano termly ketch moove"},
    {maskOf(Modal),
     "modal modals dialog alertdialog overlay overlays popup popups popover lightbox fancybox "
     "interstitials layer toast snackbar notification notifications backdrop exitintent optin "
     "splash stickybar magnificpopup pum colorbox infobar hinweisleiste einblendung ventana"},
    {maskOf(Newsletter),
     "newsletter newsletters newsletterbox newsletterform newslettersignup newsletteranmeldung "
     "newslettersubscribe newsletterteaser newsletterwidget nlsignup mailchimp mcembed "
     "mailinglist emailsignup emailsubscribe emailcapture emailform signupform optinform "
     "infolettre "
     "boletin boletín nieuwsbrief biuletyn nyhetsbrev nyhedsbrev convertkit klaviyo mailpoet "
     "subscribeform subscribebox mailalert emailalerts emailoptin sibform briefing"},
    {maskOf(Subscription),
     "subscribe subscriber subscribers subscription subscriptions abo abos aboshop abobox "
     "aboangebot aboteaser abonnement abonnements abonnieren abonner abonnez abonnent suscripcion "
     "suscripción suscribirse suscribete abbonamento abbonamenti abbonati assinatura assine "
     "prenumerata prenumeration probeabo epaper membership member members becomeamember "
     "mitgliedschaft pricingtable plans donate donation donations spende spenden support "
     "supportus fundraising patreon kofi steady premium plus probemonat"},
    {maskOf({Paywall, Subscription}),
     "paywall paywalled paygate metered meteredwall regwall piano tinypass bezahlschranke payfence "
     "paidcontentwall subscriberonly premiumcontent loginwall offerwall contentgate plusartikel "
     "muropago laterpay poool paidbarrier"},
    {maskOf(Account),
     "login logins signin signup register registration registrieren registrierung anmelden "
     "anmeldung loginform loginbox loginbar account myaccount userbar usermenu usernav userpanel "
     "konto benutzerkonto meinkonto profil logout signout auth authentication connexion "
     "seconnecter inscription iniciarsesion cuenta micuenta accedi registrati inloggen zaloguj "
     "logowanie entrar wishlist merkliste merkzettel memberarea membershiplogin favorites "
     "bookmarks loggedin loggedout password forgotpassword"},
    {maskOf(Search),
     "search searchbar searchbox searchform searchfield searchinput searchresults suche suchen "
     "suchfeld suchformular suchbox suchleiste suchmaske recherche rechercher buscar busqueda "
     "buscador busca cerca ricerca zoeken zoek szukaj wyszukiwarka sok searchsubmit typeahead "
     "autocomplete filter filters filterbar facets facet sort sorting sortby"},
    {maskOf(Author),
     "author authors authorbox authorbio authorinfo authorname authorcard authorprofile "
     "aboutauthor "
     "abouttheauthor bio biography byline bylines postauthor postedby writtenby contributor "
     "contributors vcard autor autoren autorin autorenbox autoreninfo autorenprofil redakteur "
     "verfasser auteur auteurs autore autori autora autores überdenautor zumautor "
     "journalist columnist reporter entryauthor articleauthor profilecard teammember avatar "
     "gravatar writer authorship"},
    {maskOf(Date),
     "date dates dateline datetime time timestamp published publishdate pubdate pubtime "
     "publicationdate postdate postedon entrydate articledate updated lastupdated lastmodified "
     "modified datum zeit uhrzeit stand veröffentlicht veroeffentlicht aktualisiert fecha hora "
     "heure publiele dataora datapublicacao datapublikacji readingtime readtime lesedauer "
     "lesezeit minread postmeta entrymeta articlemeta metadata"},
    {maskOf(Tags),
     "tag tags taglist tagcloud tagged taglinks posttags entrytags articletags keyword keywords "
     "schlagwort schlagworte schlagwörter schlagwoerter stichwort stichworte etiquetas etiquette "
     "etiquettes motscles topictags tagi labels categories category cats catlinks kategorie "
     "kategorien rubrik rubrique categorie categoria categorias themen thema topic topiclist "
     "filedunder postcategories"},
    {maskOf(Caption),
     "caption captions figcaption wpcaption wpcaptiontext imagecaption imgcaption photocaption "
     "captiontext bildunterschrift bildtext bildinfo bildnachweis bildquelle bildrechte "
     "bildunterzeile legende légende leyenda didascalia onderschrift podpis credit credits "
     "imagecredit photocredit copyrightinfo mediacaption picturecaption fotocredit piedefoto"},
    {maskOf({Article, Content}),
     "articlebody articlecontent articletext articlecopy articlemain artikeltext artikelinhalt "
     "artikelbody storybody storycontent storytext newstext newscontent newsbody newsdetail "
     "articledetail articleview articlepage articlewrapper articlesection cuerponoticia "
     "cuerpoarticulo textearticle corpoarticolo artikelbereich maintext bodytext bodycopy "
     "pagebody readable longform hyphenate richtext fliesstext fließtext lauftext"},
    {maskOf({Entry, Content, Article}),
     "entrycontent postcontent postbody blogcontent blogpost blogentry blogpostcontent "
     "thecontent singlecontent singlepost postentry postarticle posttext"},
    {maskOf(Article),
     "article articles artikel story beitrag noticia noticias articulo artículo articolo artykul "
     "artykuł artigo materia reportage meldung pressemitteilung newsarticle articledetails "
     "articlecontainer blogarticle essay"},
    {maskOf(Content),
     "content contents maincontent contentmain contentbody pagecontent contentarea contentwrapper "
     "contentwrap contentcontainer contentinner innercontent sitecontent main mainbody "
     "maincolumn maincol primarycontent inhalt hauptinhalt seiteninhalt contenu contenido conteudo "
     "contenuto inhoud zawartosc tresc text textblock texte texto testo prose wysiwyg markdown "
     "markdownbody paragraph absatz paragraphs copytext rte ckeditor userhtml mwparseroutput "
     "textmodule textbody bodycontent"},
    {maskOf(Entry), "entry entries hentry eintrag entrytext entrybody entrysummary"},
    {maskOf(Post),
     "post posts postitem postbox postwrapper postcontainer blog blogs weblog status thread "
     "message messages messagebody messagetext messagecontent postmessage"},
    {maskOf(Title),
     "title titles headline headlines heading headings headtitle pagetitle posttitle entrytitle "
     "articletitle articleheadline storytitle maintitle überschrift ueberschrift titel titulo "
     "título titolo titre kop tytul rubrikk headlinetext subtitle subtitles subheadline subhead "
     "subheading untertitel unterzeile soustitre subtitulo sottotitolo"},
    {maskOf({Title, Lead}), "subheadline subtitle untertitel soustitre subtitulo sottotitolo deck"},
    {maskOf(Lead),
     "lead leadtext leadin lede standfirst intro introtext introduction vorspann anlauf "
     "anlauftext einleitung einleitungstext lauftextvorspann chapo chapeau accroche entradilla "
     "bajada "
     "sommario occhiellotesto inleiding wstep zajawka ingress excerpt summary abstract dek "
     "teaserintro perex sumario articlesummary zusammenfassung kurzfassung"},
    {maskOf(Kicker),
     "kicker kickers dachzeile spitzmarke toplinetext roofline eyebrow overline superheadline "
     "oberzeile surtitre antetitulo volanta cintillo occhiello bovenkop ressort pretitle "
     "supertitle tagline"},
    {maskOf(Product),
     "product products productlist productgrid productcard productitem productdetail pdp produkt "
     "produkte produktliste produit produits producto productos prodotto prodotti woocommerce sku "
     "variant variants swatch swatches specs specifications bestseller bestsellers shop store "
     "merchandise collectiongrid recipe recipes"},
    {maskOf(Price),
     "price prices pricing pricebox preis preise prix precio precios prezzo prezzi prijs cena ceny "
     "preço preco amount saleprice regularprice discountprice cost angebot offer offers deal deals "
     "sale rabatt"},
    {maskOf(Review),
     "review reviews reviewlist reviewbody customerreviews rating ratings ratingstars stars star "
     "starrating bewertung bewertungen rezension rezensionen kundenbewertungen avis valoracion "
     "valoraciones recensione recensioni opinie vote votes voting upvote testimonial testimonials "
     "trustpilot bazaarvoice yotpo score thumbsup helpful feedback"},
    {maskOf(Cart),
     "cart carts minicart cartdrawer addtocart basket bag minibag checkout shoppingcart warenkorb "
     "panier carrito carrello winkelwagen koszyk einkaufswagen kasse shipping delivery lieferung "
     "quickbuy buybox addtobag"},
    {maskOf(Gallery),
     "gallery galleries imagegallery photogallery galerie bildergalerie bildstrecke fotostrecke "
     "fotogalerie galeria galleria slideshow diashow diaporama thumbs thumbnails lightgallery"},
    {maskOf(Carousel),
     "carousel carousels slider sliders slick swiper owl owlcarousel flexslider splide glide slide "
     "slides karussell slidewrapper flickity rotator marquee"},
    {maskOf(Card),
     "card cards cardbody cardlist cardgrid cardtitle cardtext cardlink karte karten"},
    {maskOf(List), "list lists listing listings listview liste listen lista listitems listgroup"},
    {maskOf(Grid), "grid grids gridview raster masonry mosaic gridlist griditems"},
    {maskOf(Item), "item items listitem griditem element elem listentry"},
    {maskOf(Faq),
     "faq faqs faqlist frequentlyasked question questions answer answers frage fragen antwort "
     "antworten preguntas qanda qa hilfe"},
    {maskOf(Tab),
     "tab tabs tablist tabpanel tabpane tabbed tabcontent tabnav accordion accordions collapse "
     "collapsible akkordeon acordeon reiter expandable expander spoiler"},
    {maskOf(Table), "table tables datatable tabelle tabellen tabla tableau tabella tablewrapper"},
    {maskOf(Toc),
     "toc tableofcontents inhaltsverzeichnis tocbox toclist onthispage pagetoc sommaire indice "
     "jumplinks inpagenav anchorlinks anchornav sprungmarken scrollspy eztoc"},
    {maskOf(Code),
     "code codeblock highlight hljs prettyprint syntaxhighlighter crayon listingcode"},
    {maskOf(Quote),
     "quote quotes blockquote pullquote pullquotes zitat zitate citation cita citazione citaat "
     "cytat quotation"},
    {maskOf(Footnote),
     "footnote footnotes fn fussnote fußnote fussnoten fußnoten endnote endnotes noteref "
     "anmerkungen"},
    {maskOf(Reference),
     "reference references reflist refs ref bibliography literatur quellen quelle quellenangabe "
     "sources source literaturverzeichnis bibliografie bibliographie referencias externallinks "
     "weblinks"},
    {maskOf(Legal),
     "legal copyright copyrights disclaimer disclaimers disclosure terms privacy privacypolicy "
     "datenschutz impressum agb rechtliches rechtlicher mentionslegales legales avisolegal "
     "privacidad riservatezza license licence lizenz nutzungsbedingungen legallinks "
     "footerlegal smallprint fineprint trademark poweredby creditfooter"},
    {maskOf(Skip),
     "skip skiplink skiptocontent skiptomain skipnav skipnavigation sprunglink jumptocontent "
     "skiptomaincontent skiplinkwrapper"},
    {maskOf(Hidden),
     "hidden hide invisible visuallyhidden screenreadertext sronly screenreader screenreaderonly "
     "offscreen displaynone dnone unsichtbar versteckt accessiblehidden nodisplay"},
    {maskOf(Widget),
     "widget widgets widgettitle widgetarea widgetcontainer textwidget module modul gadget portlet "
     "infobox factbox"},
    {maskOf(Banner),
     "banner banners topbanner herobanner bannerbox bandeau notice announcement "
     "announcementbar alertbar noticebar"},
    {maskOf(Promo),
     "promo promos promotion promotions promobanner promobar eigenwerbung aktion aktionen "
     "gewinnspiel coupon coupons gutschein gutscheine voucher marketing campaign kampagne "
     "whitepaper appdownload appstore downloadapp appbanner smartbanner"},
    {maskOf(Cta),
     "cta ctas calltoaction ctabox ctabutton ctawrapper ctabanner ctasection getstarted bookdemo "
     "requestdemo freetrial signupcta contactcta"},
    {maskOf(Hero), "hero heroes herosection herocontent heroimage jumbotron stage bühne buehne"},
    {maskOf(Form),
     "form forms formular formulaire formulario modulo formwrapper formfield formgroup wpcf "
     "wpforms "
     "gform gravityform contactform kontaktformular input fieldset textarea checkbox captcha "
     "recaptcha hsform ninjaforms survey poll umfrage quiz"},
    {maskOf(Button),
     "button buttons btn btns bouton knopf schaltfläche schaltflaeche buttongroup buttonbar "
     "toolbar tools controls control toggle switch playbutton"},
    {maskOf(Video),
     "video videos videoplayer player videobox videoteaser jwplayer videojs audioplayer audio "
     "podcast podcasts mediathek livestream playlist webcast vjs plyr embed iframe mediaplayer"},
    {maskOf(Language),
     "language languages lang langs languageswitcher langswitcher languageselector sprache "
     "sprachen sprachwahl sprachumschalter langue langues idioma idiomas lingua lingue wpml "
     "polylang translate gtranslate interlanguage locale"},
    {maskOf(Forum),
     "forum forums forumpost phpbb vbulletin xenforo discourse topicpost signature postprofile "
     "postdetails threadlist subforum poster memberinfo userinfo reputation"},
});

}  // namespace

std::span<const BoxWords> boxVocabulary() { return rows; }

}  // namespace klartext::core
