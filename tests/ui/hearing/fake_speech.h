// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <memory>

#include "hearing/speech.h"

namespace klartext::test {

/// Speaks to nobody: tests read what it was given and say when it is done.
class FakeSpeech : public ui::Speech {
public:
    void start() override { started = true; }
    void say(const QString& text, const ui::Voice& voice, double rate) override {
        said.append(text);
        saidBy = voice;
        saidAt = rate;
        speaking = true;
    }
    void stop() override { speaking = false; }

    void beReady() {
        Q_EMIT ready(
            {{QStringLiteral("en-GB/English"), QStringLiteral("English"), QStringLiteral("en-GB")},
             {QStringLiteral("en-US/English (America)"), QStringLiteral("English (America)"),
              QStringLiteral("en-US")},
             {QStringLiteral("de-DE/German"), QStringLiteral("German"), QStringLiteral("de-DE")},
             {QStringLiteral("de-DE/German+Anna"), QStringLiteral("German+Anna"),
              QStringLiteral("de-DE")}});
    }
    void finish() {
        speaking = false;
        Q_EMIT finished();
    }
    void fail(ui::SpeechTrouble trouble) { Q_EMIT failed(trouble); }

    QStringList said;
    ui::Voice saidBy;
    double saidAt = 0;
    bool started = false;
    bool speaking = false;
};

}  // namespace klartext::test
