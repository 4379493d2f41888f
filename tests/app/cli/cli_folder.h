// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "support/slowness.h"

/// The command-line program at work in a folder of its own.
namespace klartext::test {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline const QString program = QStringLiteral(KLARTEXT_BINARY_DIR "/klartext-cli");

/// A page with an article that nobody can doubt.
inline QByteArray articlePage(const QByteArray& title) {
    QByteArray page = "<!DOCTYPE html><html lang=en><title>" + title +
                      "</title><nav><a href=/>Home</a> <a href=/b>Sport</a></nav><article><h1>" +
                      title + "</h1>";
    for (int i = 0; i < 12; ++i) {
        page += "<p>In its meeting on day " + QByteArray::number(i) +
                " the council decided, after a debate that lasted until midnight, to build the "
                "bridge across the river, and the mayor thanked all who had come to listen and "
                "speak about it for so many hours, as they had done in years before.</p>";
    }
    return page + "</article><footer><a href=/imprint>Imprint</a></footer>";
}

inline QList<QJsonObject> objects(const QByteArray& lines) {
    QList<QJsonObject> list;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty()) list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

inline QStringList values(const QByteArray& lines, const char* key) {
    QStringList list;
    for (const QJsonObject& object : objects(lines)) {
        list.append(object.value(QLatin1String(key)).toString());
    }
    return list;
}

/// What such tests have: a folder with "good.html", an article, and "empty.html", which is links
/// alone.
class InCliFolder {
protected:
    void renewFolder() {
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("good.html"), articlePage("The Bridge"));
        write(QStringLiteral("empty.html"),
              "<!DOCTYPE html><title>x</title><nav><a href=/>Home</a><a href=/b>Sport</a></nav>");
    }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    /// Runs the program while the event loop of this thread goes on.
    Run run(const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                           30'000 * slowness());
        if (!ended || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace klartext::test
