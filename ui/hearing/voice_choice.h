// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "hearing/speech.h"
#include "settings/settings.h"

namespace klartext::ui {

/// The voices of an engine, and which one speaks a language: the one a person chose for it last,
/// else the engine's own for the country that is meant. `settings` must outlive it.
class VoiceChoice {
public:
    explicit VoiceChoice(Settings& settings) : m_settings(settings) {}

    void setVoices(const QList<Voice>& voices) { m_voices = voices; }
    /// Those that speak the language, a BCP 47 tag; of all languages for an empty one.
    [[nodiscard]] QList<Voice> voicesFor(const QString& language) const;
    /// No value when nothing speaks it; then anyVoice() is better than silence.
    [[nodiscard]] std::optional<Voice> voiceFor(const QString& language) const;
    /// A voice of the desktop's language, or the first.
    [[nodiscard]] Voice anyVoice() const;
    /// From now on the voice speaks the language.
    void choose(const QString& language, const Voice& voice);

private:
    [[nodiscard]] QString chosenId(const QString& language) const;

    Settings& m_settings;
    QList<Voice> m_voices;
};

/// "de" of "de-AT".
[[nodiscard]] QString primaryLanguage(const QString& tag);
/// The voice without its variant: "German" of "German+Anna".
[[nodiscard]] QString plainName(const Voice& voice);

}  // namespace klartext::ui
