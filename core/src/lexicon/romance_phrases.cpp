// SPDX-License-Identifier: MIT
#include <array>

#include "lexicon/phrase_vocabulary.h"

namespace klartext::core {

namespace {

using enum Phrase;

constexpr auto rows = std::to_array<PhraseRow>({
    // French
    {Consent,
     "utilise des cookies|utilisons des cookies|utilisation de cookies|"
     "utilisation des cookies|accepter les cookies|accepter tous les cookies|"
     "tout accepter|tout refuser|continuer sans accepter|gérer les cookies|"
     "gérer mes cookies|paramétrer les cookies|paramètres des cookies|"
     "gestion des cookies|en poursuivant votre navigation|votre consentement|"
     "préférences de confidentialité|personnaliser mes choix|contenu externe"},
    {Adblock, "bloqueur de publicité|bloqueur de publicités|désactiver votre bloqueur"},
    {Subscription,
     "abonnez vous|je m abonne|s abonner|m abonner|déjà abonné|réservé aux abonnés|"
     "article réservé|pour lire la suite|la suite est réservée|"
     "pour accéder en illimité|accès illimité|sans engagement|offre d abonnement|"
     "articles gratuits|# articles gratuits|abonnements|édition abonnés|"
     "abonnements institutionnels|lire le journal|offrir cet article|par mois"},
    {SubscribeWord, "abonné|abonnés|abonnement|abonnée|abonnées"},
    {Donation, "faire un don|soutenez nous|nous soutenir|je donne|dons"},
    {Newsletter,
     "infolettre|inscrivez vous à la newsletter|inscription à la newsletter|"
     "notre newsletter|recevez notre|recevez la newsletter|pour rester informé|"
     "ne manquez rien|désinscrire|inscription à|boîte mail|restez informé"},
    {Email,
     "adresse e mail|adresse email|votre adresse|votre email|votre adresse de messagerie|"
     "prénom|adresse électronique"},
    {Account,
     "se connecter|connexion|connectez vous|s inscrire|inscription|mon compte|"
     "créer un compte|mot de passe|mot de passe oublié|se déconnecter|identifiant|"
     "pas encore inscrit|déjà inscrit|contactez vos représentants"},
    {Cart,
     "ajouter au panier|panier|mon panier|acheter|quantité|"
     "ajouter aux favoris|liste d envies"},
    {Navigation,
     "accueil|à propos|qui sommes nous|nous contacter|contactez nous|plan du site|"
     "rubriques|actualités|actualité|politique|économie|société|culture|sports|"
     "retour à|retour en haut|haut de page|voir tout|voir plus|tous les articles|"
     "sommaire|recherche avancée|aide|le fil culture|publications|boutique"},
    {SkipLink, "aller au contenu|passer au contenu|aller au contenu principal"},
    {Pagination,
     "page suivante|page précédente|article suivant|article précédent|suivant|"
     "précédent|charger plus|afficher plus"},
    {Related,
     "lire aussi|à lire aussi|voir aussi|à voir aussi|vous aimerez aussi|"
     "sur le même sujet|sur le même thème|articles liés|articles similaires|"
     "articles connexes|les plus lus|les plus consultés|à lire également|"
     "pour aller plus loin|pour approfondir|à la une|dernières actualités|"
     "derniers articles|articles récents|à découvrir|plus de sujets|en continu|"
     "recommandé pour vous|nos recommandations|dans la même rubrique|"
     "tous nos derniers|ces articles pourraient vous intéresser|produits similaires|"
     "concepts liés à"},
    {ReadMore, "lire la suite|en savoir plus|lire plus|lire l article|découvrir|voir la vidéo"},
    {Share,
     "partager|partagez|partager sur|partager cet article|partager sur facebook|"
     "partager sur twitter|envoyer par mail|imprimer|copier le lien|envoyer à un ami|"
     "j aime"},
    {Follow, "suivez nous|nous suivre|suivez nous sur|réseaux sociaux|rejoignez nous"},
    {Comments,
     "commentaires|commentaire|# commentaires|# commentaire|laisser un commentaire|"
     "publier un commentaire|ajouter un commentaire|poster un commentaire|"
     "laissez un commentaire|aucun commentaire|réagir|vos réactions|"
     "votre adresse e mail ne sera pas publiée|"
     "votre adresse de messagerie ne sera pas publiée|les champs obligatoires|"
     "les commentaires sont fermés|donnez votre avis|avis clients|# avis"},
    {Reply, "répondre|signaler|il y a # jours|il y a # heures|il y a # mois|il y a # ans"},
    {Author,
     "à propos de l auteur|l auteur|est journaliste|tous ses articles|"
     "voir tous les articles|biographie|est professeur"},
    {Byline, "par|publié par|écrit par|propos recueillis par"},
    {Advertisement,
     "publicité|annonce|annonces|contenu sponsorisé|sponsorisé|partenaire|"
     "nos partenaires|en partenariat avec|article sponsorisé"},
    {Legal,
     "mentions légales|politique de confidentialité|conditions générales|cgu|cgv|"
     "conditions d utilisation|conditions générales de vente|données personnelles|"
     "protection des données|vie privée|reproduction interdite|"
     "n engagent que leurs auteurs|charte"},
    {Copyright, "tous droits réservés|droits réservés"},
    {PoweredBy, "propulsé par|fièrement propulsé par|fourni par|thème"},
    {Interface,
     "fermer|ouvrir|chargement|télécharger|écouter|écouter l article|modifier|"
     "envoyer|annuler|valider|filtrer|filtres|trier par|trier|mis à jour|"
     "avez vous apprécié cet article|cet article vous a t il|image illustrative|"
     "agrandir|en stock|rupture de stock|plein écran|taille du texte|résultats|# résultats"},
    {Search, "rechercher|recherche|rechercher sur"},
    {DateTime,
     "# janvier|# février|# mars|# avril|# mai|# juin|# juillet|# août|# septembre|"
     "# octobre|# novembre|# décembre|publié le|mis à jour le|lundi|mardi|mercredi|"
     "jeudi|vendredi|samedi|dimanche"},
    {ReadingTime, "temps de lecture|lecture # min|# min de lecture"},
    {Tags, "mots clés|étiquettes|thèmes|sujets"},
    {PhotoCredit, "crédit photo|crédits photo|crédit|illustration|© getty|photo ©"},

    // Spanish
    {Consent,
     "utiliza cookies|utilizamos cookies|usamos cookies|uso de cookies|aceptar cookies|"
     "aceptar todas|aceptar todas las cookies|aceptar y continuar|rechazar todo|"
     "rechazar cookies|configurar cookies|configuración de cookies|"
     "gestionar cookies|cookies propias y de terceros|si continúa navegando"},
    {Adblock, "bloqueador de anuncios|bloqueador de publicidad"},
    {Subscription,
     "suscríbete|suscríbase|suscribirse|suscríbete ahora|hazte socio|"
     "hazte suscriptor|solo para suscriptores|exclusivo para suscriptores|"
     "ya soy suscriptor|al mes|acceso ilimitado|para seguir leyendo|"
     "edición impresa"},
    {SubscribeWord, "suscriptor|suscriptores|suscripción|suscripciones"},
    {Donation, "donar|haz una donación|apóyanos|colabora"},
    {Newsletter,
     "boletín|boletines|suscríbete a nuestro newsletter|a nuestro newsletter|"
     "suscríbete a nuestra|recibe en tu correo|correo diario|te enviaremos un correo|"
     "recibe las noticias|nuestro boletín|darse de baja"},
    {Email, "correo electrónico|tu correo|tu email|tu nombre"},
    {Account,
     "iniciar sesión|inicia sesión|regístrate|registrarse|ingresar|mi cuenta|"
     "crear cuenta|crear una cuenta|contraseña|olvidaste tu contraseña|cerrar sesión|"
     "acceder|entrar"},
    {Cart, "añadir al carrito|agregar al carrito|carrito|comprar|comprar ahora|agotado"},
    {Navigation,
     "inicio|portada|quiénes somos|sobre nosotros|contacto|contáctenos|mapa del sitio|"
     "menú|secciones|noticias|política|economía|deportes|cultura|opinión|sociedad|"
     "internacional|nacional|volver|volver arriba|ver todo|ver más|ver todas|"
     "mundo|tecnología|espectáculos|hemeroteca|ayuda|servicios|empresas"},
    {SkipLink, "saltar al contenido|ir al contenido|ir al contenido principal"},
    {Pagination,
     "siguiente|anterior|página siguiente|página anterior|cargar más|"
     "artículo anterior|artículo siguiente|entrada anterior|entrada siguiente"},
    {Related,
     "te puede interesar|le puede interesar|también te puede interesar|"
     "te podría interesar|te recomendamos|recomendamos|lea también|lee también|"
     "lea además|mire|mira también|leer también|ver también|noticias relacionadas|"
     "artículos relacionados|relacionados|relacionadas|notas relacionadas|lo más leído|"
     "lo más visto|más leídas|más leídos|las más leídas|lo último|últimas noticias|"
     "más noticias|más sobre|más en|más de|visto ahora|destacados|recomendados|"
     "entradas recientes|entradas relacionadas|productos relacionados|"
     "contenido relacionado|además|sigue leyendo"},
    {ReadMore,
     "leer más|seguir leyendo|continuar leyendo|saber más|más información|ver nota|"
     "leer nota completa"},
    {Share,
     "compartir|comparte|compartir en|compartir en facebook|compartir en twitter|"
     "comparte este artículo|imprimir|enviar por email|copiar enlace|tuitear"},
    {Follow, "síguenos|síguenos en|seguinos|redes sociales|sigue a|síganos"},
    {Comments,
     "comentarios|comentario|# comentarios|# comentario|deja un comentario|"
     "dejá tu comentario|deja tu comentario|deja una respuesta|comentar|opina|"
     "publicar comentario|sin comentarios|no hay comentarios|"
     "tu dirección de correo electrónico no será publicada|"
     "los campos obligatorios|participa en la conversación|opiniones"},
    {Reply, "responder|denunciar|hace # días|hace # horas|hace # meses|hace # años|dice"},
    {Author,
     "sobre el autor|acerca del autor|el autor|es periodista|más artículos de|"
     "ver todas las entradas|periodista de|directora ejecutiva"},
    {Byline, "por|redacción|escrito por|publicado por"},
    {Advertisement,
     "publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|patrocinado por"},
    {Legal,
     "aviso legal|política de privacidad|política de cookies|términos y condiciones|"
     "términos de uso|condiciones de uso|protección de datos|"
     "este sitio está protegido por|prohibida su reproducción|"
     "prohibida la reproducción|código de ética"},
    {Copyright, "todos los derechos reservados|derechos reservados"},
    {Interface,
     "cerrar|abrir|cargando|descargar|escuchar|enviar|cancelar|aceptar|filtrar|"
     "ordenar por|modo nocturno|actualizado|ampliar|resultados|# resultados"},
    {Search, "buscar|búsqueda|buscar en"},
    {DateTime,
     "# de enero|# de febrero|# de marzo|# de abril|# de mayo|# de junio|# de julio|"
     "# de agosto|# de septiembre|# de octubre|# de noviembre|# de diciembre|"
     "# de enero de #|# de febrero de #|# de marzo de #|# de abril de #|"
     "# de mayo de #|# de junio de #|# de julio de #|# de agosto de #|"
     "# de septiembre de #|# de octubre de #|# de noviembre de #|"
     "# de diciembre de #|publicado el|lunes|martes|miércoles|jueves|viernes|"
     "sábado|domingo"},
    {Tags, "etiquetas|temas|etiquetado|palabras clave"},
    {PhotoCredit, "imagen|fotografía|foto|crédito|créditos"},

    // Italian
    {Consent,
     "utilizza cookie|utilizziamo i cookie|utilizza i cookie|uso dei cookie|"
     "accetta tutti|accetta i cookie|accetta e continua|rifiuta tutto|"
     "gestisci cookie|impostazioni cookie|informativa sui cookie|preferenze cookie"},
    {Subscription,
     "abbonati|abbonati ora|abbonamento|abbonamenti|sei già abbonato|"
     "contenuto riservato|riservato agli abbonati|per continuare a leggere|"
     "al mese"},
    {Donation, "sostienici|dona ora|fai una donazione"},
    {Newsletter,
     "iscriviti alla newsletter|iscriviti alla nostra newsletter|resta aggiornato|"
     "ricevi la newsletter|iscriviti"},
    {Email, "indirizzo email|la tua email|il tuo nome"},
    {Account, "accedi|registrati|effettua il login|il mio account|password dimenticata|esci"},
    {Cart, "aggiungi al carrello|carrello|acquista|acquista ora|disponibile"},
    {Navigation,
     "chi siamo|contatti|notizie|cronaca|economia|cultura|sezioni|mappa del sito|"
     "torna su|torna indietro|vedi tutti|vedi tutto|argomenti|home page"},
    {SkipLink, "vai al contenuto|salta al contenuto"},
    {Pagination,
     "successivo|precedente|pagina successiva|pagina precedente|"
     "articolo precedente|articolo successivo|carica altro"},
    {Related,
     "leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|"
     "potrebbero interessarti|più letti|i più letti|ultime notizie|ultimi articoli|"
     "correlati|vedi anche|altre notizie|articoli recenti|consigliati"},
    {ReadMore, "leggi tutto|continua a leggere|leggi di più|scopri di più|per saperne di più"},
    {Share,
     "condividi|condividi su|condividi su facebook|stampa|invia per email|copia link|"
     "mi piace"},
    {Follow, "seguici|seguici su|seguici sui social"},
    {Comments,
     "commenti|# commenti|# commento|lascia un commento|commenta|nessun commento|"
     "il tuo indirizzo email non sarà pubblicato|recensioni"},
    {Reply, "rispondi|segnala|# giorni fa|# ore fa|ha detto"},
    {Author, "l autore|informazioni sull autore|giornalista|tutti gli articoli di"},
    {Byline, "di|a cura di|scritto da|redazione"},
    {Advertisement, "pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato"},
    {Legal,
     "note legali|informativa privacy|informativa sulla privacy|privacy policy|"
     "termini e condizioni|condizioni d uso|partita iva|p iva"},
    {Copyright, "tutti i diritti riservati|riproduzione riservata"},
    {Interface,
     "chiudi|apri|caricamento|scarica|ascolta|invia|annulla|ultima modifica|"
     "aggiornato|ingrandisci|ordina per|filtra|risultati"},
    {Search, "cerca|ricerca|cerca nel sito"},
    {DateTime,
     "# gennaio|# febbraio|# marzo|# aprile|# maggio|# giugno|# luglio|# agosto|"
     "# settembre|# ottobre|# novembre|# dicembre|pubblicato il|lunedì|martedì|"
     "mercoledì|giovedì|venerdì|sabato|domenica"},

    // Portuguese
    {Consent,
     "utilizamos cookies|usa cookies|usamos cookies|aceitar cookies|aceitar todos|"
     "rejeitar todos|ao continuar navegando|configurações de cookies"},
    {Subscription,
     "assine|assine agora|assinante|assinantes|exclusivo para assinantes|"
     "já é assinante|para continuar lendo|por mês|assinatura"},
    {Newsletter,
     "assine nossa newsletter|receba as notícias|receba nossa newsletter|"
     "inscreva se|cadastre se"},
    {Email, "seu e mail|endereço de e mail|seu nome"},
    {Account, "fazer login|iniciar sessão|minha conta|criar conta|senha|esqueci minha senha"},
    {Cart, "adicionar ao carrinho|carrinho|esgotado"},
    {Navigation,
     "início|sobre nós|quem somos|notícias|esportes|fale conosco|contato|"
     "voltar ao topo|mapa do site|últimas|ver tudo|editorias"},
    {SkipLink, "ir para o conteúdo|pular para o conteúdo"},
    {Related,
     "leia também|leia mais sobre|veja também|mais lidas|mais lidos|"
     "notícias relacionadas|artigos relacionados|últimas notícias|mais notícias|"
     "você pode gostar|recomendados para você|saiba mais sobre|posts recentes"},
    {ReadMore, "leia mais|saiba mais|continue lendo|veja mais"},
    {Share, "compartilhar|compartilhe|partilhar|compartilhe no|copiar link"},
    {Follow, "siga nos|siga|redes sociais"},
    {Comments,
     "comentários|# comentários|deixe um comentário|deixe uma resposta|comente|"
     "nenhum comentário|endereço de e mail não será publicado"},
    {Reply, "há # dias|há # horas|denunciar"},
    {Author, "sobre o autor|sobre a autora|é jornalista"},
    {Advertisement, "publicidade|anúncio|conteúdo patrocinado|continua após a publicidade"},
    {Legal, "política de privacidade|termos de uso|termos e condições|proteção de dados"},
    {Copyright, "todos os direitos reservados|direitos reservados"},
    {Interface, "fechar|carregando|baixar|ouvir|atualizado em"},
    {Search, "pesquisar|busca|procurar"},
    {DateTime,
     "# de janeiro|# de fevereiro|# de março|# de maio|# de junho|# de julho|"
     "# de setembro|# de outubro|# de novembro|# de dezembro|publicado em"},
});

}  // namespace

std::span<const PhraseRow> romancePhrases() { return rows; }

}  // namespace klartext::core
