// SPDX-License-Identifier: MIT
#include "hearing/qt_speech.h"

#include <algorithm>

#include "hearing/speech_worker.h"

namespace klartext::ui {

namespace {

constexpr int patienceToStart = 12'000;
constexpr int patienceToSpeak = 8'000;
/// The slowest voice takes no longer for a letter.
constexpr int slowestLetter = 200;
/// No voice is faster than this with a letter.
constexpr int fastestLetter = 4;
constexpr int mostHasty = 4;
constexpr int patienceToEnd = 1'500;

}  // namespace

QtSpeech::QtSpeech() : m_thread(new QThread), m_worker(new SpeechWorker) {
    qRegisterMetaType<Voice>();
    qRegisterMetaType<QList<Voice>>();
    qRegisterMetaType<SpeechTrouble>();
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpeechWorker::ready, this, [this](const QList<Voice>& voices) {
        m_watch.stop();
        Q_EMIT ready(voices);
    });
    connect(m_worker, &SpeechWorker::finished, this, &QtSpeech::finish);
    connect(m_worker, &SpeechWorker::failed, this, &QtSpeech::fail);
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, [this] { fail(m_suspected); });
    m_thread->start();
}

QtSpeech::~QtSpeech() {
    disconnect(m_worker, nullptr, this, nullptr);
    QMetaObject::invokeMethod(m_worker, &SpeechWorker::stop, Qt::QueuedConnection);
    m_thread->quit();
    if (m_thread->wait(m_suspected == SpeechTrouble::NoAnswer ? 0 : patienceToEnd)) {
        delete m_thread;
    } else {
        // It hangs in the service's library; nothing can be done but to let it.
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    }
}

void QtSpeech::start() {
    m_suspected = SpeechTrouble::NoAnswer;
    m_watch.start(patienceToStart);
    QMetaObject::invokeMethod(m_worker, &SpeechWorker::start, Qt::QueuedConnection);
}

void QtSpeech::say(const QString& text, const Voice& voice, double rate) {
    m_saying = true;
    m_letters = text.size();
    m_suspected = SpeechTrouble::NoSound;
    m_since.start();
    m_watch.start(patienceToSpeak + slowestLetter * static_cast<int>(text.size()));
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number = ++m_number, text, voice, rate] {
            worker->say(number, text, voice, rate);
        },
        Qt::QueuedConnection);
}

void QtSpeech::stop() {
    m_saying = false;
    m_watch.stop();
    QMetaObject::invokeMethod(m_worker, &SpeechWorker::stop, Qt::QueuedConnection);
}

void QtSpeech::finish(int number) {
    if (!m_saying || number != m_number) {
        return;
    }
    m_saying = false;
    m_watch.stop();
    m_hasty = m_since.elapsed() < fastestLetter * m_letters ? m_hasty + 1 : 0;
    if (m_hasty >= mostHasty) {
        fail(SpeechTrouble::NoSound);
    } else {
        Q_EMIT finished();
    }
}

void QtSpeech::fail(SpeechTrouble trouble) {
    m_saying = false;
    m_watch.stop();
    m_hasty = 0;
    m_suspected = trouble;
    Q_EMIT failed(trouble);
}

}  // namespace klartext::ui
