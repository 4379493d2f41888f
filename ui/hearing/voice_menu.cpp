// SPDX-License-Identifier: MIT
#include "hearing/voice_menu.h"

#include <QLocale>
#include <algorithm>

#include "hearing/read_aloud.h"
#include "settings/settings.h"

namespace klartext::ui {

namespace {

/// More would be no menu any longer.
constexpr qsizetype mostVoices = 60;

QString escaped(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

}  // namespace

QString voiceLabel(const Voice& voice) {
    const QString variant = voice.name.section(u'+', 1);
    QString name = plainName(voice);
    name.replace(u'_', u' ');
    return variant.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, variant);
}

VoiceMenu::VoiceMenu(ReadAloud& reading, Settings& settings, QWidget* parent)
    : QMenu(parent), m_reading(reading), m_settings(settings) {
    connect(this, &QMenu::aboutToShow, this, &VoiceMenu::fill);
}

void VoiceMenu::fill() {
    clear();
    const QString language = m_reading.language();
    QList<Voice> voices = m_reading.voices().voicesFor(language);
    if (voices.isEmpty()) {
        voices = m_reading.voices().voicesFor({});
    }
    QList<Voice> plain;
    std::copy_if(voices.begin(), voices.end(), std::back_inserter(plain),
                 [](const Voice& voice) { return voice.name == plainName(voice); });
    addVoices(*this, plain.isEmpty() ? voices : plain);
    addVariants(voices);
    if (voices.isEmpty()) {
        addAction(tr("No voice has been found yet"))->setEnabled(false);
    }
    addSeparator();
    QAction* captions = addAction(tr("Read &captions, too"));
    captions->setCheckable(true);
    captions->setChecked(m_settings.hearCaptions.value());
    connect(captions, &QAction::triggered, this,
            [this](bool read) { m_settings.hearCaptions.setValue(read); });
}

void VoiceMenu::addVoices(QMenu& menu, const QList<Voice>& voices) {
    const Voice used = m_reading.voice();
    for (const Voice& voice : voices.mid(0, mostVoices)) {
        QAction* action = menu.addAction(escaped(voiceLabel(voice)));
        action->setCheckable(true);
        action->setChecked(voice == used);
        connect(action, &QAction::triggered, this, [this, voice] { m_reading.setVoice(voice); });
    }
}

void VoiceMenu::addVariants(const QList<Voice>& voices) {
    const QString name = plainName(m_reading.voice());
    QList<Voice> variants;
    std::copy_if(
        voices.begin(), voices.end(), std::back_inserter(variants),
        [&](const Voice& voice) { return plainName(voice) == name && voice.name != name; });
    if (!variants.isEmpty()) {
        addVoices(*addMenu(tr("&Variants of %1").arg(escaped(name))), variants);
    }
}

}  // namespace klartext::ui
