// SPDX-License-Identifier: MIT
#include "typography/presets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace klartext::ui {

namespace {

QString named(const char* name) { return QCoreApplication::translate("Preset", name); }

Typography standard() {
    Typography typography;
    typography.family = defaultReadingFamily();
    return typography;
}

QJsonObject toJson(const Preset& preset) {
    const Typography& text = preset.typography;
    return {{QStringLiteral("name"), preset.name},
            {QStringLiteral("family"), text.family},
            {QStringLiteral("headingFamily"), text.headingFamily},
            {QStringLiteral("codeFamily"), text.codeFamily},
            {QStringLiteral("size"), text.pointSize},
            {QStringLiteral("weight"), text.weight},
            {QStringLiteral("lineHeight"), text.lineHeight},
            {QStringLiteral("columnWidth"), text.columnWidth},
            {QStringLiteral("letterSpacing"), text.letterSpacing},
            {QStringLiteral("wordSpacing"), text.wordSpacing},
            {QStringLiteral("paragraphGap"), text.paragraphGap},
            {QStringLiteral("margin"), text.margin},
            {QStringLiteral("justified"), text.alignment == Qt::AlignJustify},
            {QStringLiteral("indented"), text.indented},
            {QStringLiteral("hyphenated"), text.hyphenated}};
}

Preset fromJson(const QJsonObject& json) {
    Typography text = standard();
    const auto number = [&json](const char* key, auto least, auto most, auto fallback) {
        const double value = json.value(QLatin1String(key)).toDouble(static_cast<double>(fallback));
        return static_cast<decltype(fallback)>(
            std::clamp(value, static_cast<double>(least), static_cast<double>(most)));
    };
    const auto flag = [&json](const char* key, bool fallback) {
        return json.value(QLatin1String(key)).toBool(fallback);
    };
    text.family = json.value(QLatin1String("family")).toString(text.family);
    text.headingFamily = json.value(QLatin1String("headingFamily")).toString();
    text.codeFamily = json.value(QLatin1String("codeFamily")).toString();
    text.pointSize =
        number("size", Typography::minimumPointSize, Typography::maximumPointSize, text.pointSize);
    text.weight =
        number("weight", Typography::lightestWeight, Typography::heaviestWeight, text.weight);
    text.lineHeight = number("lineHeight", Typography::minimumLineHeight,
                             Typography::maximumLineHeight, text.lineHeight);
    text.columnWidth = number("columnWidth", Typography::minimumColumnWidth,
                              Typography::maximumColumnWidth, text.columnWidth);
    text.letterSpacing = number("letterSpacing", 0, Typography::mostLetterSpacing, 0);
    text.wordSpacing = number("wordSpacing", 0, Typography::mostWordSpacing, 0);
    text.paragraphGap = number("paragraphGap", 0, Typography::mostParagraphGap, text.paragraphGap);
    text.margin = number("margin", 0, Typography::widestMargin, 0);
    text.alignment = flag("justified", false) ? Qt::AlignJustify : Qt::AlignLeft;
    text.indented = flag("indented", false);
    text.hyphenated = flag("hyphenated", true);
    return {json.value(QLatin1String("name")).toString(), text};
}

}  // namespace

QList<Preset> builtInPresets() {
    Typography book = standard();
    book.alignment = Qt::AlignJustify;
    book.indented = true;
    book.paragraphGap = 0;
    book.lineHeight = 1.4;
    Typography compact = standard();
    compact.pointSize = 12;
    compact.lineHeight = 1.35;
    compact.columnWidth = 80;
    compact.paragraphGap = 0.6;
    Typography large = standard();
    large.pointSize = 22;
    large.lineHeight = 1.6;
    large.columnWidth = 56;
    // As the British Dyslexia Association advises: https://www.bdadyslexia.org.uk/advice
    Typography airy = standard();
    airy.pointSize = 17;
    airy.lineHeight = 1.8;
    airy.letterSpacing = 8;
    airy.wordSpacing = 28;
    airy.paragraphGap = 1.4;
    airy.columnWidth = 60;
    airy.hyphenated = false;
    return {{named(QT_TRANSLATE_NOOP("Preset", "Standard")), standard()},
            {named(QT_TRANSLATE_NOOP("Preset", "Book")), book},
            {named(QT_TRANSLATE_NOOP("Preset", "Compact")), compact},
            {named(QT_TRANSLATE_NOOP("Preset", "Large print")), large},
            {named(QT_TRANSLATE_NOOP("Preset", "Airy")), airy}};
}

QList<Preset> toPresets(const QByteArray& json) {
    QList<Preset> presets;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        const Preset preset = fromJson(value.toObject());
        if (!preset.name.isEmpty()) {
            presets.append(preset);
        }
    }
    return presets;
}

QByteArray fromPresets(const QList<Preset>& presets) {
    QJsonArray array;
    for (const Preset& preset : presets) {
        array.append(toJson(preset));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

}  // namespace klartext::ui
