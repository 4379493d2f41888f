// SPDX-License-Identifier: MIT
#include "hearing/speech.h"

#include <QCoreApplication>

namespace klartext::ui {

namespace {

const char* sentenceOf(SpeechTrouble trouble) {
    switch (trouble) {
        case SpeechTrouble::NoPlugin:
            return QT_TRANSLATE_NOOP("Speech",
                                     "Reading aloud needs the package qt6-speech-speechd-plugin. "
                                     "Install it and press play again.");
        case SpeechTrouble::NoService:
            return QT_TRANSLATE_NOOP(
                "Speech",
                "Nothing is installed that speaks. Install the packages speech-dispatcher and "
                "speech-dispatcher-espeak-ng and press play again.");
        case SpeechTrouble::NotRunning:
            return QT_TRANSLATE_NOOP(
                "Speech",
                "The speech service speech-dispatcher could not be started. Press play to try "
                "again.");
        case SpeechTrouble::NoVoices:
            return QT_TRANSLATE_NOOP("Speech",
                                     "The speech service has no voice. Install the package "
                                     "speech-dispatcher-espeak-ng and press play again.");
        case SpeechTrouble::NoAnswer:
            return QT_TRANSLATE_NOOP(
                "Speech",
                "The speech service does not answer. It may help to end speech-dispatcher and to "
                "press play again.");
        case SpeechTrouble::NoSound:
            return QT_TRANSLATE_NOOP("Speech",
                                     "The speech service took the text but did not speak it. Is "
                                     "there a sound device, and does it work?");
        case SpeechTrouble::None:
            break;
    }
    return "";
}

}  // namespace

QString troubleSentence(SpeechTrouble trouble) {
    return trouble == SpeechTrouble::None
               ? QString()
               : QCoreApplication::translate("Speech", sentenceOf(trouble));
}

}  // namespace klartext::ui
