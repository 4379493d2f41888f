// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace klartext::ui {

/// A voice that is installed.
struct Voice {
    QString id;        ///< the same at every start of the program
    QString name;      ///< as the engine calls it: "German", "German+Anna"
    QString language;  ///< a BCP 47 tag: "de-DE"

    friend bool operator==(const Voice&, const Voice&) = default;
};

/// Why nothing is heard.
enum class SpeechTrouble {
    None,
    NoPlugin,    ///< Qt has no plugin that speaks
    NoService,   ///< no speech service is installed
    NotRunning,  ///< the service is installed and could not be reached
    NoVoices,    ///< the service has no engine with a voice
    NoAnswer,    ///< the service does not answer
    NoSound,     ///< the service takes text and does not speak it to its end
};

/// What happened and what to do about it; empty for None.
[[nodiscard]] QString troubleSentence(SpeechTrouble trouble);

/// Something that speaks. Never blocks; all functions and signals on the thread it lives on.
class Speech : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks for the voices: ready() or failed() follows.
    virtual void start() = 0;
    /// Says the text instead of what is being said: finished() or failed() follows, unless say() or
    /// stop() is called before. `rate` is -1 (slowest) to 1 (fastest), 0 the voice's own.
    virtual void say(const QString& text, const Voice& voice, double rate) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void ready(const QList<klartext::ui::Voice>& voices);
    void finished();
    void failed(klartext::ui::SpeechTrouble trouble);
};

using SpeechSource = std::function<std::unique_ptr<Speech>()>;

}  // namespace klartext::ui
