// SPDX-License-Identifier: MIT
// The file of settings, and what stands in it as JSON: themes, presets, keys.
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include "actions/key_map.h"
#include "fuzz/input.h"
#include "fuzz/invariants.h"
#include "settings/settings.h"
#include "typography/own_theme.h"
#include "typography/presets.h"

namespace {

using namespace klartext;

void checkParts(const QByteArray& json) {
    const auto themes = ui::toOwnThemes(json);
    klartext::fuzz::require(ui::toOwnThemes(ui::fromOwnThemes(themes)) == themes,
                            "themes are the same when read again");
    for (const ui::OwnTheme& theme : themes) (void)ui::themeOf(theme);
    const auto presets = ui::toPresets(json);
    klartext::fuzz::require(ui::toPresets(ui::fromPresets(presets)) == presets,
                            "presets are the same when read again");
    const ui::KeyMap keys(json);
    klartext::fuzz::require(ui::KeyMap(keys.toJson()).toJson() == keys.toJson(),
                            "keys are the same when read again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static int count = 0;
    static auto* const program = new QGuiApplication(count, nullptr);  // as long as the program
    (void)program;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ini"));
    {
        QFile file(path);
        klartext::fuzz::require(
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
            "the input is written");
    }
    const ui::Settings settings(path);
    const int zoom = settings.zoom.value();
    klartext::fuzz::require(zoom >= ui::Settings::minimumZoom && zoom <= ui::Settings::maximumZoom,
                            "the zoom is within its bounds");
    (void)settings.typography();
    (void)settings.theme.value();
    checkParts(settings.ownThemes.value());
    checkParts(settings.presets.value());
    checkParts(settings.shortcuts.value());
    checkParts(bytes);
    return 0;
}
