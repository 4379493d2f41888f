// SPDX-License-Identifier: MIT
#include "metadata/month_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace klartext::core {

namespace {

// One row a month, January first. Names that mean different months in two languages are left to the
// language with more readers ("listopad" is November in Polish and Czech, October in Croatian).
constexpr std::array<std::string_view, 12> rows = {
    "january januar jänner jaenner janvier enero gennaio januari janeiro styczeń stycznia tammikuu "
    "tammikuuta leden ledna január januára ianuarie ocak января январь січня січень ιανουαρίου "
    "ιανουάριος γενάρη jan janv ene gen sty led ian янв січ ιαν janúar gener urtarrila siječnja",
    "february februar feber février fevrier febrero febbraio februari fevereiro luty lutego "
    "helmikuu helmikuuta únor února február februára februarie şubat февраля февраль лютого лютий "
    "φεβρουαρίου φεβρουάριος feb febr févr fevr fév fev lut úno şub фев лют φεβ febrúar febrer "
    "veljače",
    "march märz maerz mars marzo maart março marco marzec marca maaliskuu maaliskuuta březen "
    "března marec március martie mart марта март березня березень μαρτίου μάρτιος mar mrz mär mrt "
    "mars. bře már мар бер μαρ març ožujka",
    "april avril abril aprile kwiecień kwietnia huhtikuu huhtikuuta duben dubna apríl apríla "
    "április aprilie nisan апреля апрель квітня квітень απριλίου απρίλιος apr avr abr kwi dub ápr "
    "nis апр кві απρ travnja",
    "may mai mayo maggio mei maio maj maja toukokuu toukokuuta květen května máj mája május mayıs "
    "мая май травня травень μαΐου μαίου μάιος mag kvě тра μάι maí maig svibnja",
    "june juni juin junio giugno junho czerwiec czerwca kesäkuu kesäkuuta červen června jún júna "
    "június iunie haziran июня июнь червня червень ιουνίου ιούνιος jun giu cze čer iun haz июн чер "
    "ιουν júní juny lipnja",
    "july juli juillet julio luglio julho lipiec lipca heinäkuu heinäkuuta červenec července júl "
    "júla július iulie temmuz июля июль липня липень ιουλίου ιούλιος jul juil lug lip čvc iul tem "
    "июл лип ιουλ júlí juliol srpnja",
    "august août aout agosto augustus augusti sierpień sierpnia elokuu elokuuta srpen srpna "
    "augusta augusztus ağustos августа август серпня серпень αυγούστου αύγουστος aug aoû ago sie "
    "srp ağu авг сер αυγ ágúst agost kolovoza",
    "september septembre septiembre setiembre settembre setembro wrzesień września syyskuu "
    "syyskuuta září septembra szeptember septembrie eylül сентября сентябрь вересня вересень "
    "σεπτεμβρίου σεπτέμβριος sep sept set wrz zář szept eyl сен сент вер σεπ setembre rujna",
    "october oktober octobre octubre ottobre outubro październik października lokakuu lokakuuta "
    "říjen října október októbra octombrie ekim октября октябрь жовтня жовтень οκτωβρίου "
    "οκτώβριος oct okt ott out paź říj eki окт жов οκτ",
    "november novembre noviembre novembro listopad listopada marraskuu marraskuuta listopadu "
    "novembra noiembrie kasım ноября ноябрь листопада листопад νοεμβρίου νοέμβριος nov lis noi "
    "kas ноя лис νοε nóvember studenoga",
    "december dezember décembre decembre diciembre dicembre dezembro grudzień grudnia joulukuu "
    "joulukuuta prosinec prosince decembra decembrie aralık декабря декабрь грудня грудень "
    "δεκεμβρίου δεκέμβριος dec dez déc dic gru ara дек гру δεκ desember desembre des prosinca",
};

using Index = std::unordered_map<std::string_view, int>;

Index indexMonths() {
    Index index;
    int month = 0;
    for (std::string_view rest : rows) {
        ++month;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            index.emplace(rest.substr(0, end), month);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return index;
}

}  // namespace

int monthNamed(std::string_view lowerWord) {
    static const Index index = indexMonths();
    const auto found = index.find(lowerWord);
    return found == index.end() ? 0 : found->second;
}

}  // namespace klartext::core
