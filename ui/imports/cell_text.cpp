// SPDX-License-Identifier: MIT
#include "imports/cell_text.h"

#include <algorithm>

namespace klartext::ui {

namespace {

bool endsOrTurns(QChar c) {
    const QChar::Category category = c.category();
    const char16_t code = c.unicode();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

QString cellText(const QString& words) {
    QString text = words;
    std::replace_if(text.begin(), text.end(), endsOrTurns, QChar(u' '));
    text = text.simplified();
    // https://owasp.org/www-community/attacks/CSV_Injection; the wide ones mean the same in Japan.
    static const QString marks = QStringLiteral("=+-@\"'＝＋－＠");
    const bool isFormula = !text.isEmpty() && marks.contains(text[0]);
    return isFormula ? u'\'' + text : text;
}

}  // namespace klartext::ui
