// SPDX-License-Identifier: MIT
#include "report/report_text.h"

#include <QCoreApplication>

namespace klartext::ui {

namespace {

/// More of a file is not laid out for reading; it is whole on disk.
constexpr qsizetype mostShown = 400'000;
/// The page itself stands in one line.
constexpr qsizetype longestLine = 10'000;

/// Parts the lines that are longer.
QString parted(const QString& text) {
    QString result;
    result.reserve(text.size() + text.size() / longestLine);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        const qsizetype line = (end < 0 ? text.size() : end + 1) - from;
        const qsizetype part = qMin(line, longestLine);
        result += QStringView(text).mid(from, part);
        if (part < line) {
            result += u'\n';
        }
        from += part;
    }
    return result;
}

}  // namespace

QString reportText(const core::Report& report) {
    QString text = QString::fromStdString(core::toJson(report));
    const bool isWhole = text.size() <= mostShown;
    text.truncate(mostShown);
    text = parted(text);
    if (!isWhole) {
        text += u'\n' + QCoreApplication::translate("klartext::ui::ReportDialog",
                                                    "… The rest of the page follows in the file.");
    }
    return text;
}

}  // namespace klartext::ui
