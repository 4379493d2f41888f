// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTextToSpeech>
#include <QVoice>
#include <memory>
#include <optional>

#include "hearing/speech.h"

namespace klartext::ui {

/// Qt's text-to-speech on a thread of its own, for reaching the service may take seconds, or never
/// come back. Each text has a number; what is reported names it.
class SpeechWorker : public QObject {
    Q_OBJECT

public:
    void start();
    void say(int number, const QString& text, const Voice& voice, double rate);
    void stop();

Q_SIGNALS:
    void ready(const QList<klartext::ui::Voice>& voices);
    void finished(int number);
    void failed(klartext::ui::SpeechTrouble trouble);

private:
    struct Text {
        int number;
        QString words;
        Voice voice;
        double rate;
    };

    /// Without a connection. An engine without a voice, or with none of the desktop's language, is
    /// an error for Qt, too, and a service that answers all the same.
    [[nodiscard]] bool isUnreachable() const;
    [[nodiscard]] QList<Voice> findVoices();
    void use(const Voice& voice);
    void begin(const Text& text);
    void follow(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_speech;
    QHash<QString, QVoice> m_voices;
    QString m_used;              ///< the id of the voice in use
    std::optional<Text> m_next;  ///< waits until the service has stopped
    int m_current = 0;           ///< the number of what is being said, or 0
    bool m_busy = false;
};

}  // namespace klartext::ui
