// SPDX-License-Identifier: MIT
#include "typography/own_theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "typography/derived_colors.h"

namespace klartext::ui {

namespace {

QColor colorIn(const QJsonObject& json, const char* key) {
    return QColor::fromString(json.value(QLatin1String(key)).toString());
}

bool isWhole(const OwnColors& colors) {
    return colors.paper.isValid() && colors.text.isValid() && colors.link.isValid() &&
           colors.accent.isValid();
}

}  // namespace

Theme themeOf(const OwnTheme& own) {
    return Theme(own.name, derivedColors(own.colors.paper, own.colors.text, own.colors.link,
                                         own.colors.accent));
}

OwnColors mended(const OwnColors& colors) { return ownColorsOf(themeOf({QString(), colors})); }

OwnColors ownColorsOf(const Theme& theme) {
    return {theme.color(ColorId::Paper), theme.color(ColorId::Text), theme.color(ColorId::Link),
            theme.color(ColorId::Accent)};
}

QList<OwnTheme> toOwnThemes(const QByteArray& json) {
    QList<OwnTheme> themes;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const OwnTheme theme{object.value(QLatin1String("name")).toString().trimmed(),
                             {colorIn(object, "paper"), colorIn(object, "text"),
                              colorIn(object, "link"), colorIn(object, "accent")}};
        const bool known = std::ranges::count(themes, theme.name, &OwnTheme::name) > 0;
        if (!theme.name.isEmpty() && !known && isWhole(theme.colors)) {
            themes.append(theme);
        }
    }
    return themes;
}

QByteArray fromOwnThemes(const QList<OwnTheme>& themes) {
    QJsonArray array;
    for (const OwnTheme& theme : themes) {
        array.append(QJsonObject{{QStringLiteral("name"), theme.name},
                                 {QStringLiteral("paper"), theme.colors.paper.name()},
                                 {QStringLiteral("text"), theme.colors.text.name()},
                                 {QStringLiteral("link"), theme.colors.link.name()},
                                 {QStringLiteral("accent"), theme.colors.accent.name()}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

}  // namespace klartext::ui
