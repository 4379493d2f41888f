// SPDX-License-Identifier: MIT
#include "print/print_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPaintEngine>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>

namespace klartext::ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Paper", text); }

/// A preview paints on the same printer, but writes nothing.
bool writesFile(const QPrinter& printer) {
    return printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty() &&
           printer.paintEngine()->type() == QPaintEngine::Pdf;
}

/// What is written to a disk that fills up has no end. Qt does not say so.
bool isWhole(const QByteArray& pdf) {
    constexpr qsizetype longestEnd = 16;
    return pdf.startsWith("%PDF") && pdf.last(std::min(longestEnd, pdf.size())).contains("%%EOF");
}

/// Why it could not be done; empty when it was.
QString put(const QByteArray& pdf, const QString& path) {
    const QFileInfo target(path);
    // Renaming a file over a device or a pipe would replace it.
    if (target.exists() && !target.isFile()) {
        return say(QT_TRANSLATE_NOOP("Paper", "this is no file"));
    }
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                      file.write(pdf) == pdf.size() && file.commit();
    return done ? QString() : file.errorString();
}

QString failure(const QString& path, const QString& reason) {
    return say(QT_TRANSLATE_NOOP("Paper",
                                 "“%1” was not written: %2. If there was a file of this name "
                                 "before, it is as it was. Choose another folder, or free some "
                                 "space."))
        .arg(QFileInfo(path).fileName(), reason);
}

}  // namespace

QString printWhole(QPrinter& printer, const std::function<bool()>& paint) {
    if (!writesFile(printer)) {
        (void)paint();
        return {};
    }
    const QString path = printer.outputFileName();
    const QTemporaryDir folder;
    QFile made(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setOutputFileName(made.fileName());
    const bool done = paint();
    printer.setOutputFileName(path);
    if (!done) {
        return {};
    }
    const QByteArray pdf = made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    if (!isWhole(pdf)) {
        return failure(path, say(QT_TRANSLATE_NOOP("Paper", "there is not enough space")));
    }
    const QString reason = put(pdf, path);
    return reason.isEmpty() ? QString() : failure(path, reason);
}

}  // namespace klartext::ui
