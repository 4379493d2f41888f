// SPDX-License-Identifier: MIT
#include "hearing/qt_speech.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace klartext::ui;

class QtSpeechTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packageIsNamedWhereNoPluginIs() {
        // Where no plugin is found none is installed.
        QCoreApplication::setLibraryPaths({});
        QtSpeech speech;
        QSignalSpy failed(&speech, &Speech::failed);
        QSignalSpy ready(&speech, &Speech::ready);
        speech.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<SpeechTrouble>(), SpeechTrouble::NoPlugin);
        QVERIFY(troubleSentence(SpeechTrouble::NoPlugin)
                    .contains(QStringLiteral("qt6-speech-speechd-plugin")));
        QVERIFY(ready.isEmpty());
    }

    void nothingIsSaidWithoutAService() {
        QtSpeech speech;
        QSignalSpy failed(&speech, &Speech::failed);
        speech.say(QStringLiteral("One sentence."), {}, 0);
        QTRY_COMPARE(failed.size(), 1);
    }

    void everyTroubleHasASentence() {
        QVERIFY(troubleSentence(SpeechTrouble::None).isEmpty());
        for (const auto trouble :
             {SpeechTrouble::NoPlugin, SpeechTrouble::NoService, SpeechTrouble::NotRunning,
              SpeechTrouble::NoVoices, SpeechTrouble::NoAnswer, SpeechTrouble::NoSound}) {
            QVERIFY(troubleSentence(trouble).size() > 20);
        }
    }
};

QTEST_GUILESS_MAIN(QtSpeechTest)
#include "qt_speech_test.moc"
