// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

#include "hearing/speech.h"

namespace klartext::ui {

class ReadAloud;
class Settings;

/// The voices for the article's language, with the variants of the one in use, and what is read
/// besides the text. Fills itself each time it opens. Both must outlive it.
class VoiceMenu : public QMenu {
    Q_OBJECT

public:
    VoiceMenu(ReadAloud& reading, Settings& settings, QWidget* parent = nullptr);

private:
    void fill();
    void addVoices(QMenu& menu, const QList<Voice>& voices);
    void addVariants(const QList<Voice>& voices);

    ReadAloud& m_reading;
    Settings& m_settings;
};

/// How a voice is called in menus: its name and, where there are several, its country.
[[nodiscard]] QString voiceLabel(const Voice& voice);

}  // namespace klartext::ui
