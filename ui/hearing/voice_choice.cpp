// SPDX-License-Identifier: MIT
#include "hearing/voice_choice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace klartext::ui {

namespace {

/// How well a voice suits: its country, and no variant that changes how it sounds.
int fitness(const Voice& voice, const QString& tag) {
    const bool plain = voice.name == plainName(voice);
    const auto country = QLocale(voice.language).territory();
    const QLocale system = QLocale::system();
    const bool meant = tag.contains(u'-') && country == QLocale(tag).territory();
    const bool here = primaryLanguage(system.bcp47Name()) == primaryLanguage(tag) &&
                      country == system.territory();
    const bool usual = country == QLocale(primaryLanguage(tag)).territory();
    return (meant ? 8 : 0) + (plain ? 4 : 0) + (here ? 2 : 0) + (usual ? 1 : 0);
}

}  // namespace

QString primaryLanguage(const QString& tag) {
    const QString primary = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    // Two names for Norwegian as it is mostly written.
    return primary == QLatin1String("no") ? QStringLiteral("nb") : primary;
}

QString plainName(const Voice& voice) { return voice.name.section(u'+', 0, 0); }

QList<Voice> VoiceChoice::voicesFor(const QString& language) const {
    if (language.isEmpty()) {
        return m_voices;
    }
    QList<Voice> found;
    std::copy_if(m_voices.begin(), m_voices.end(), std::back_inserter(found),
                 [wanted = primaryLanguage(language)](const Voice& voice) {
                     return primaryLanguage(voice.language) == wanted;
                 });
    return found;
}

std::optional<Voice> VoiceChoice::voiceFor(const QString& language) const {
    const QString id = chosenId(language);
    const auto chosen = std::find_if(m_voices.begin(), m_voices.end(),
                                     [&](const Voice& voice) { return voice.id == id; });
    if (chosen != m_voices.end()) {
        return *chosen;
    }
    const QList<Voice> all = language.isEmpty() ? QList<Voice>() : voicesFor(language);
    const auto best =
        std::max_element(all.begin(), all.end(), [&](const Voice& one, const Voice& other) {
            return fitness(one, language) < fitness(other, language);
        });
    return best == all.end() ? std::nullopt : std::optional(*best);
}

Voice VoiceChoice::anyVoice() const {
    const auto own = voiceFor(QLocale::system().bcp47Name());
    return own ? *own : m_voices.value(0);
}

QString VoiceChoice::chosenId(const QString& language) const {
    return QJsonDocument::fromJson(m_settings.voices.value())
        .object()
        .value(primaryLanguage(language))
        .toString();
}

void VoiceChoice::choose(const QString& language, const Voice& voice) {
    QJsonObject all = QJsonDocument::fromJson(m_settings.voices.value()).object();
    all.insert(primaryLanguage(language), voice.id);
    m_settings.voices.setValue(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

}  // namespace klartext::ui
