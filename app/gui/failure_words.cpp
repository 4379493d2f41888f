// SPDX-License-Identifier: MIT
#include "failure_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <chrono>

#include "encodings/encoding_menu.h"
#include "main_window.h"

namespace klartext::gui {

namespace {

// A site that asks for a short time gets it, and is then asked again by itself; not for ever.
constexpr std::chrono::seconds longestWait{120};
constexpr int mostWaits = 3;

QString withAddition(const app::Error& error, const char* addition) {
    return error.explanation + QLatin1Char(' ') + QCoreApplication::translate("Reader", addition);
}

}  // namespace

QMessageBox* tell(ui::MainWindow& window, const app::Error& error) {
    return window.showProblem(error.title, app::inWords(error));
}

ui::MessagePage messageOf(const app::Error& error, const QUrl& address, int waits) {
    ui::MessagePage message{error.title, error.explanation, error.suggestions, error.canRetry};
    const bool isWeb = address.scheme().startsWith(QLatin1String("http"));
    // A browser would go where this program refuses to.
    if (error.code != app::ErrorCode::NearbyTarget) message.original = address;
    message.inBrowser = error.inBrowser && isWeb;
    if (error.wait && *error.wait <= longestWait && waits < mostWaits) {
        message.retryAfter = *error.wait;
    }
    return message;
}

QString partSentence(const app::Error& error) {
    return withAddition(error, QT_TRANSLATE_NOOP("Reader", "Only the part that arrived is shown."));
}

QString encodingSentence(std::string_view encoding) {
    const QString name =
        QString::fromLatin1(encoding.data(), static_cast<qsizetype>(encoding.size()));
    return QCoreApplication::translate(
               "Reader",
               "The page names a wrong text encoding and was read as %1. If its letters look "
               "wrong, choose another one in the menu View.")
        .arg(ui::encodingLabel(name));
}

QString unprotectedSentences(const QList<app::Helper>& lost) {
    if (lost.isEmpty()) return {};
    QStringList sentences;
    if (lost.contains(app::Helper::Judge)) {
        sentences += QCoreApplication::translate(
            "Reader",
            "The helper program klartext-judge does not start, so pages are read without the "
            "protection it gives.");
    }
    if (lost.contains(app::Helper::Unpacker)) {
        sentences += QCoreApplication::translate(
            "Reader",
            "The helper program klartext-unpack does not start, so files are unpacked without the "
            "protection it gives.");
    }
    sentences += QCoreApplication::translate(
        "Reader", "Open only what you trust, and install Klartext anew.");
    return sentences.join(QLatin1Char(' '));
}

QString oldSentence(const app::Error& error) {
    return withAddition(error,
                        QT_TRANSLATE_NOOP("Reader", "What you see is the page as it was before."));
}

}  // namespace klartext::gui
