// SPDX-License-Identifier: MIT
#include "hearing/speech_worker.h"

#include <QLocale>
#include <QStandardPaths>
#include <QThread>
#include <utility>

namespace klartext::ui {

namespace {

const QString serviceEngine = QStringLiteral("speechd");

constexpr int mostAttempts = 3;
constexpr unsigned long betweenAttempts = 1000;  // milliseconds

/// The service's plugin before all others; those that say nothing never.
QString chosenEngine() {
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    engines.removeAll(QStringLiteral("none"));
    return engines.contains(serviceEngine) || engines.isEmpty() ? engines.value(0)
                                                                : engines.front();
}

SpeechTrouble unreachable(const QString& engine) {
    const bool missing =
        engine == serviceEngine &&
        QStandardPaths::findExecutable(QStringLiteral("speech-dispatcher")).isEmpty();
    return missing ? SpeechTrouble::NoService : SpeechTrouble::NotRunning;
}

}  // namespace

void SpeechWorker::start() {
    const QString engine = chosenEngine();
    if (engine.isEmpty()) {
        Q_EMIT failed(SpeechTrouble::NoPlugin);
        return;
    }
    m_speech = std::make_unique<QTextToSpeech>(engine);
    // A service that is only just starting turns the first callers away.
    for (int attempt = 1; attempt < mostAttempts && isUnreachable(); ++attempt) {
        QThread::msleep(betweenAttempts);
        m_speech = std::make_unique<QTextToSpeech>(engine);
    }
    if (isUnreachable()) {
        m_speech.reset();
        Q_EMIT failed(unreachable(engine));
        return;
    }
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &SpeechWorker::follow);
    const QList<Voice> voices = findVoices();
    if (voices.isEmpty()) {
        Q_EMIT failed(SpeechTrouble::NoVoices);
    } else {
        Q_EMIT ready(voices);
    }
}

bool SpeechWorker::isUnreachable() const {
    return m_speech->state() == QTextToSpeech::Error &&
           m_speech->errorReason() == QTextToSpeech::ErrorReason::Initialization;
}

QList<Voice> SpeechWorker::findVoices() {
    QList<Voice> voices;
    for (const QLocale& locale : m_speech->availableLocales()) {
        m_speech->setLocale(locale);
        for (const QVoice& voice : m_speech->availableVoices()) {
            const QString language = locale.bcp47Name().contains(u'-')
                                         ? locale.bcp47Name()
                                         : locale.name().replace(u'_', u'-');
            const QString id = language + u'/' + voice.name();
            voices.append({id, voice.name(), language});
            m_voices.insert(id, voice);
        }
    }
    return voices;
}

void SpeechWorker::use(const Voice& voice) {
    const auto found = m_voices.constFind(voice.id);
    if (found != m_voices.constEnd() && m_used != voice.id) {
        m_speech->setLocale(QLocale(voice.language));
        m_speech->setVoice(*found);
        m_used = voice.id;
    }
}

void SpeechWorker::say(int number, const QString& text, const Voice& voice, double rate) {
    if (m_speech == nullptr) {
        Q_EMIT failed(SpeechTrouble::NotRunning);
        return;
    }
    const Text next{number, text, voice, rate};
    if (m_busy) {
        // What the service reports names no text: only when it has become quiet is the next
        // report the next text's.
        m_next = next;
        m_current = 0;
        m_speech->stop();
    } else {
        begin(next);
    }
}

void SpeechWorker::stop() {
    m_next.reset();
    m_current = 0;
    if (m_busy) {
        m_speech->stop();
    }
}

void SpeechWorker::begin(const Text& text) {
    use(text.voice);
    m_speech->setRate(text.rate);
    m_current = text.number;
    m_busy = true;
    m_speech->say(text.words);
}

void SpeechWorker::follow(QTextToSpeech::State state) {
    if (state == QTextToSpeech::Error) {
        m_busy = false;
        m_next.reset();
        Q_EMIT failed(SpeechTrouble::NotRunning);
        return;
    }
    if (state != QTextToSpeech::Ready) {
        return;
    }
    m_busy = false;
    const int done = std::exchange(m_current, 0);
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        begin(*next);
    } else if (done != 0) {
        Q_EMIT finished(done);
    }
}

}  // namespace klartext::ui
