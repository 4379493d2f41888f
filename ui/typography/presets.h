// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "typography/typography.h"

namespace klartext::ui {

/// A way to set text, by name.
struct Preset {
    QString name;
    Typography typography;

    friend bool operator==(const Preset&, const Preset&) = default;
};

/// Those that come with the program, named in the person's language.
[[nodiscard]] QList<Preset> builtInPresets();

/// A person's own presets as they are kept in the settings (JSON). What cannot be read, or is out
/// of Typography's bounds, is left out or brought within them.
[[nodiscard]] QList<Preset> toPresets(const QByteArray& json);
[[nodiscard]] QByteArray fromPresets(const QList<Preset>& presets);

}  // namespace klartext::ui
