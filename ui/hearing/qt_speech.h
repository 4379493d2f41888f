// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include "hearing/speech.h"

namespace klartext::ui {

class SpeechWorker;

/// Speech through Qt's text-to-speech: speech-dispatcher where its plugin is installed. Watches the
/// service, which may hang, or take text without speaking it when there is no sound device.
class QtSpeech : public Speech {
    Q_OBJECT

public:
    QtSpeech();
    ~QtSpeech() override;

    void start() override;
    void say(const QString& text, const Voice& voice, double rate) override;
    void stop() override;

private:
    void finish(int number);
    void fail(SpeechTrouble trouble);

    QThread* m_thread;
    SpeechWorker* m_worker;
    QTimer m_watch;
    QElapsedTimer m_since;
    SpeechTrouble m_suspected = SpeechTrouble::None;
    int m_number = 0;
    int m_hasty = 0;  ///< texts in a row that were over before anybody could have spoken them
    qsizetype m_letters = 0;
    bool m_saying = false;
};

}  // namespace klartext::ui
