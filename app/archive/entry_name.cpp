// SPDX-License-Identifier: MIT
#include "archive/entry_name.h"

#include <QString>
#include <QUtf8StringView>
#include <string_view>

namespace klartext::app {

namespace {

/// Of the bytes from 128.
constexpr std::u16string_view codePage437 =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(codePage437.size() == 128);

}  // namespace

std::string entryName(std::string bytes) {
    const QUtf8StringView text(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (text.isValidUtf8()) return bytes;
    QString name;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        name += code < 128 ? QChar(char16_t{code}) : QChar(codePage437[code - 128U]);
    }
    return name.toStdString();
}

}  // namespace klartext::app
