// SPDX-License-Identifier: MIT
#include "text/function_words.h"

#include <algorithm>
#include <unordered_map>

namespace klartext::core {

namespace {

constexpr FunctionWords tables[] = {
    {"de",
     "der die das den dem des ein eine einen einem einer eines und oder aber denn sondern ich du "
     "er "
     "sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch sich mein dein sein seine seinen "
     "seiner ihre ihren ihrer unser unsere ist sind war waren bin bist wird werden wurde wurden "
     "worden hat haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen "
     "wollte darf dürfen mag nicht kein keine keinen auch noch nur schon sehr so wie als wenn weil "
     "dass ob da dann doch mal ja nein hier dort in im an am auf aus bei beim bis durch für gegen "
     "mit nach ohne seit über um unter von vom vor zu zum zur zwischen während wegen was wer wo "
     "warum diese dieser dieses diesen diesem jede jeder jedes alle allem man mehr immer wieder "
     "damit davon dazu daran darauf dabei etwa bereits sowie jedoch"},
    {"en",
     "the a an and or but nor i you he she it we they me him her us them my your his its our their "
     "this that these those is are was were be been being am have has had having do does did will "
     "would can could shall should may might must not no in on at by for with about against "
     "between into through during before after above below to from up down of off over under "
     "again then once here there when where why how all any both each few more most other some "
     "such only own same so than too very just what which who whom whose because as until while "
     "if although though since also however"},
    {"fr",
     "le la les l un une des du de d et ou mais donc or ni car je tu il elle on nous vous ils "
     "elles "
     "me te se lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos ce cet "
     "cette ces c qui que qu quoi dont où est sont était étaient été être suis es sommes êtes a ai "
     "as avons avez ont avait avaient avoir sera seront fait ne pas plus moins très aussi dans par "
     "pour sur avec sans sous entre vers chez depuis pendant avant après contre au aux comme si "
     "quand lorsque même tout tous toute toutes autre autres ainsi alors encore déjà peut doit "
     "cela ça"},
    {"es",
     "el la los las un una unos unas lo al del de y e o u pero sino ni yo tú él ella nosotros "
     "ellos "
     "ellas usted ustedes me te se le les nos mi mis tu tus su sus nuestro nuestra este esta estos "
     "estas ese esa esos esas aquel que qué quien quién cual cuál cuando donde dónde como cómo es "
     "son era eran fue fueron ser sido está están estaba estar he ha han había haber hay tiene "
     "tienen tener puede pueden no sí más menos muy también en a por para con sin sobre entre "
     "desde "
     "hasta hacia durante según contra porque si aunque ya todo toda todos todas otro otra otros "
     "otras así entonces"},
    {"it",
     "il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli "
     "alle "
     "da dal dalla dai dalle in nel nello nella nei negli nelle su sul sulla sui sulle con per tra "
     "fra e ed o ma se che chi cui quale quali quando dove come perché io tu lui lei noi voi loro "
     "mi ti si ci vi ne mio mia tuo suo sua suoi sue nostro nostra questo questa questi queste "
     "quello quella è sono era erano essere stato stata stati ho ha hanno aveva avere può possono "
     "deve non più meno molto anche già ancora solo tutto tutti tutte altro altri così dopo prima "
     "senza"},
    {"nl",
     "de het een en of maar want dus ik jij je hij zij ze wij we jullie u mij me hem haar ons hun "
     "mijn jouw zijn onze dit dat deze die is was waren ben bent wordt worden werd werden heeft "
     "hebben had hadden kan kunnen kon moet moeten zal zullen zou mag niet geen ook nog al alleen "
     "heel erg zo als wanneer omdat dan toen hier daar er in op aan bij met van voor naar uit over "
     "onder door tegen tussen zonder tijdens na tot om te wat wie waar hoe waarom alle meer veel "
     "andere om maar toch wel"},
    {"pt",
     "o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela de em por para "
     "com sem sob sobre entre até desde e ou mas nem que quem qual quando onde como porque se eu "
     "tu "
     "ele ela nós eles elas você vocês me te lhe meu minha seu sua seus suas nosso nossa este esta "
     "esse essa isso isto aquele aquela é são era eram foi foram ser sido está estão estava estar "
     "tem têm ter tinha há pode podem não sim mais menos muito também já ainda só todo toda todos "
     "todas outro outra outros assim depois antes"},
    {"pl",
     "i oraz a ale lub albo czy że żeby aby bo ponieważ gdy kiedy jeśli jak gdzie co kto który "
     "która które którzy których ja ty on ona ono my wy oni mnie mi ciebie go jego jej ich nas nam "
     "was się sobie swój swoje mój moja ten ta to te tego tej tym tych jest są był była było były "
     "być będzie będą ma mają może można nie tak też także już jeszcze tylko bardzo w we na z ze "
     "do "
     "od po za przez przy pod nad dla bez o u między przed więc jednak oraz wszystko wszystkie"},
    {"sv",
     "den det de en ett och eller men för att som om när där hur vad vem vilken jag du han hon vi "
     "ni dem mig dig sig oss er min din sin hans hennes vår deras denna detta dessa är var varit "
     "vara blir bli blev har hade ha kan kunde ska skulle vill måste får inte ingen också bara "
     "mycket mer så än i på av till från med utan under över mellan efter före vid hos genom mot "
     "alla andra här nu då redan många även"},
    {"da",
     "den det de en et og eller men for at som om når hvor hvordan hvad hvem hvilken jeg du han "
     "hun "
     "vi i jer dem mig dig sig os min din sin hans hendes vores deres denne dette disse er var "
     "været være bliver blive blev har havde have kan kunne skal skulle vil ville må ikke ingen "
     "også kun meget mere så end på af til fra med uden under over mellem efter før ved hos gennem "
     "mod alle andre her nu da allerede mange nogle noget efter jo"},
    {"no",
     "den det de en ei et og eller men for å at som om når hvor hvordan hva hvem hvilken jeg du "
     "han "
     "hun vi dere dem meg deg seg oss min din sin hans hennes vår deres denne dette disse er var "
     "vært være blir bli ble har hadde ha kan kunne skal skulle vil ville må ikke ingen også bare "
     "mye mer så enn i på av til fra med uten under over mellom etter før ved hos gjennom mot alle "
     "andre her nå da allerede mange noen noe"},
    {"fi",
     "ja tai mutta vaan sekä että jos kun koska vaikka kuin joka jotka jonka mikä mitä kuka missä "
     "milloin miten minä sinä hän me te he se ne tämä nämä tuo nuo sen sitä siitä siinä niin näin "
     "minun sinun hänen meidän heidän on ovat oli olivat olla ollut ole olisi ei eivät en emme "
     "ette "
     "voi voivat voidaan pitää myös vain vielä jo hyvin enemmän nyt sitten kanssa ilman ennen "
     "jälkeen mukaan kautta välillä kaikki muut mutta tässä"},
    {"cs",
     "a i ale nebo ani že aby když pokud protože jak kde kdy co kdo který která které kteří já ty "
     "on ona ono my vy oni mě mi tě ho jeho jí jej jejich nás nám vás se si svůj můj ten ta to ti "
     "ty toho této tom je jsou byl byla bylo byli být bude budou má mají může lze není ne také už "
     "ještě jen jenom velmi více v ve na z ze do od po za přes při pod nad pro bez o u mezi před "
     "však tedy všechny všech jako jsem jsme podle"},
    {"sk",
     "a aj i ale alebo ani že aby keď ak pretože ako kde kedy čo kto ktorý ktorá ktoré ktorí ja ty "
     "on ona ono my vy oni ma mi ťa ho jeho jej ich nás nám vás sa si svoj môj ten tá to tí tie "
     "toho tejto tom je sú bol bola bolo boli byť bude budú má majú môže nie tiež už ešte len iba "
     "veľmi viac v vo na z zo do od po za cez pri pod nad pre bez o u medzi pred však teda všetky "
     "som sme podľa"},
    {"hu",
     "a az egy és vagy de hogy ha mert mint mikor ahol hol mi ki aki amely ami én te ő mi ti ők "
     "engem téged őt minket őket ez az ezt azt ezek azok ennek annak van vannak volt voltak lesz "
     "lett lenni nincs nem sem is csak már még nagyon több kell lehet tud meg el fel le be ki "
     "össze "
     "után előtt alatt között szerint miatt nélkül felett mellett minden más így úgy itt ott most "
     "akkor pedig illetve"},
    {"ro",
     "un o unui unei cel cea cei cele al ai ale și sau dar ci iar că să dacă când unde cum ce cine "
     "care eu tu el ea noi voi ei ele mă te se îl îi le ne vă meu mea tău său sa lor acest această "
     "acești aceste acel este sunt era erau fost fi va vor am ai a au avea are poate trebuie nu "
     "mai "
     "foarte și doar în la de din pe cu fără pentru prin despre între după înainte până spre sub "
     "peste toate tot alte așa"},
    {"tr",
     "ve veya ya ama fakat ancak çünkü ki eğer gibi kadar için ile göre sonra önce üzere bu şu o "
     "bir ben sen biz siz onlar bana sana ona bize onu bunu şunu onun bunun benim senin bizim "
     "kendi ne kim nerede nasıl neden hangi her bazı tüm bütün çok daha en az değil var yok olan "
     "olarak oldu olduğu olacak olur ise da de mi mı mu diye hiç şimdi artık bile yine"},
    {"ru",
     "и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по только ее "
     "её мне было вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть "
     "был него до вас опять вам ведь там потом себя ничего ей может они тут где есть для мы тебя "
     "их "
     "чем была сам чтоб чтобы без будто это этот эта эти этого этой том который которая которые "
     "которых при также были будет после перед между под над"},
    {"uk",
     "і й та в у не що він на я з із зі як а то все вона так його але ти до ж ви за б по тільки її "
     "мені було від мене ще ні про йому тепер коли навіть чи якщо вже або бути був нього вас вам "
     "адже там потім себе нічого їй може вони тут де є для ми тебе їх чим була сам щоб без це цей "
     "ця ці цього цієї тому який яка яке які яких при також були буде після перед між під над"},
    {"el",
     "ο η το οι τα του της των τον την τους τις ένα ένας μια μία και ή αλλά όμως ότι που πως αν "
     "όταν γιατί επειδή όπως εγώ εσύ αυτός αυτή αυτό αυτοί αυτές αυτά εμείς εσείς μου σου μας σας "
     "είναι ήταν είμαι έχει έχουν είχε να θα δεν μη μην σε στο στη στην στον στα στις στους από με "
     "για προς κατά μετά πριν χωρίς μέχρι ως πολύ πιο και όλα όλοι κάθε άλλο αυτού αυτής"},
};

using Index = std::unordered_map<std::string_view, std::uint32_t>;

Index indexWords() {
    Index index;
    for (std::uint32_t language = 0; language < std::size(tables); ++language) {
        std::string_view rest = tables[language].words;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            index[rest.substr(0, end)] |= 1U << language;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return index;
}

}  // namespace

std::span<const FunctionWords> functionWordTables() { return tables; }

std::uint32_t languagesOf(std::string_view lowerWord) {
    constexpr std::size_t longest = 16;
    if (lowerWord.empty() || lowerWord.size() > longest) {
        return 0;
    }
    static const Index index = indexWords();
    const auto found = index.find(lowerWord);
    return found == index.end() ? 0 : found->second;
}

}  // namespace klartext::core
