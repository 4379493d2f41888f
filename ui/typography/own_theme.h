// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

#include "typography/theme.h"

namespace klartext::ui {

/// The colours a person chooses; all others of a theme follow from them.
struct OwnColors {
    QColor paper;
    QColor text;
    QColor link;
    QColor accent;

    friend bool operator==(const OwnColors&, const OwnColors&) = default;
};

/// A person's own theme. Its name is unique among theirs.
struct OwnTheme {
    QString name;
    OwnColors colors;

    friend bool operator==(const OwnTheme&, const OwnTheme&) = default;
};

/// The whole theme. Colours too faint for WCAG AA are mended, so that every text of it can be read
/// on every paper of it; what was readable stays as it was chosen.
[[nodiscard]] Theme themeOf(const OwnTheme& own);
/// The chosen colours as themeOf() mends them.
[[nodiscard]] OwnColors mended(const OwnColors& colors);
/// What a new theme begins with: the chosen colours of this one.
[[nodiscard]] OwnColors ownColorsOf(const Theme& theme);

/// The themes as they are kept in the settings (JSON). What cannot be read is left out; of two of
/// one name the first counts.
[[nodiscard]] QList<OwnTheme> toOwnThemes(const QByteArray& json);
[[nodiscard]] QByteArray fromOwnThemes(const QList<OwnTheme>& themes);

}  // namespace klartext::ui
