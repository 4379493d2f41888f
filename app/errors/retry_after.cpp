// SPDX-License-Identifier: MIT
#include "errors/retry_after.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <algorithm>

namespace klartext::app {

namespace {

using std::chrono::seconds;

constexpr qint64 mostSeconds = 7 * 24 * 3600;

/// IMF-fixdate, RFC 850 and asctime: the last two from servers older than most of their readers.
QDateTime httpDate(const QString& text) {
    const QLocale english = QLocale::c();
    // The day of the week says nothing new, and nothing true of a year of two digits.
    const QString date = text.mid(text.indexOf(QLatin1Char(',')) + 1).trimmed();
    for (const char* form :
         {"d MMM yyyy hh:mm:ss 'GMT'", "d-MMM-yy hh:mm:ss 'GMT'", "ddd MMM d hh:mm:ss yyyy"}) {
        QDateTime time = english.toDateTime(date, QLatin1String(form));
        if (!time.isValid()) continue;
        // Two digits of a year are taken for the last century's.
        if (time.date().year() < 1970) time = time.addYears(100);
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    return {};
}

QString sentence(seconds wait, const QDateTime& now) {
    constexpr seconds shownAsSeconds{120};
    if (wait <= shownAsSeconds) {
        const auto count = static_cast<int>(wait.count());
        return QCoreApplication::translate("Error", "It asks to be left alone for %n second(s).",
                                           nullptr, count);
    }
    const QDateTime end = now.toLocalTime().addSecs(wait.count());
    return QCoreApplication::translate("Error", "It asks to be left alone until %1.")
        .arg(QLocale().toString(end.time(), QLocale::ShortFormat));
}

}  // namespace

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& value, const QDateTime& now) {
    const QString text = QString::fromLatin1(value).simplified();
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (isNumber) {
        // A number too large for any type is a long time too.
        bool fits = false;
        const qint64 asked = text.toLongLong(&fits);
        return seconds(fits ? std::min(asked, mostSeconds) : mostSeconds);
    }
    const QDateTime date = httpDate(text);
    if (!date.isValid()) return std::nullopt;
    return seconds(std::clamp(now.secsTo(date), qint64{0}, mostSeconds));
}

Error askingForTime(Error error, std::chrono::milliseconds wait, const QDateTime& now) {
    constexpr std::chrono::hours longestTold{24};
    const auto whole = std::chrono::ceil<seconds>(wait);
    if (whole.count() <= 0 || whole > longestTold) return error;
    error.wait = whole;
    error.suggestions = {sentence(whole, now)};
    return error;
}

}  // namespace klartext::app
