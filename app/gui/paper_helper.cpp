// SPDX-License-Identifier: MIT
#include "paper_helper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>

#include "judge/helper_program.h"
#include "typography/presets.h"

namespace klartext::gui {

namespace {

/// Milliseconds between two looks whether anybody still waits.
constexpr int turn = 50;
/// By the clock; the helper keeps to less of the processor by itself.
constexpr int patience = 240'000;

/// Whether it ended by itself, in time.
bool waitFor(QProcess& process, const std::stop_token& stop) {
    const QDeadlineTimer end(patience);
    while (!process.waitForFinished(turn) && process.state() != QProcess::NotRunning) {
        if (stop.stop_requested() || end.hasExpired()) {
            process.kill();
            process.waitForFinished();
            return false;
        }
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

}  // namespace

std::optional<app::Expected<QByteArray>> pdfByHelper(const app::SourceArticle& source,
                                                     const app::DocumentOptions& options,
                                                     const ui::Typography& typography) {
    const QString program = QFile::decodeName(app::helperProgram("klartext-paper").c_str());
    if (program.isEmpty()) return std::nullopt;
    // A saved copy holds all that the helper has to know.
    app::DocumentOptions copy;
    copy.images = options.images;
    const auto saved = app::makeDocument(source, copy, {});
    if (!saved) return tl::make_unexpected(saved.error());
    const QByteArray style = ui::fromPresets({{QStringLiteral("paper"), typography}});
    QProcess process;
    // What libraries say of a page may hold words of the page.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {QStringLiteral("pdf"), options.paper, QString::fromUtf8(style)});
    if (!process.waitForStarted()) return std::nullopt;
    process.write(saved->bytes.data(), static_cast<qint64>(saved->bytes.size()));
    process.closeWriteChannel();
    const bool done = waitFor(process, options.stop);
    const QByteArray bytes = done ? process.readAllStandardOutput() : QByteArray();
    if (!bytes.isEmpty()) return bytes;
    if (options.stop.stop_requested()) {
        return app::unexpected(app::ErrorCode::Cancelled, QStringLiteral("PDF"));
    }
    return app::unexpected(
        app::ErrorCode::NoPdf, QStringLiteral("PDF"),
        QCoreApplication::translate("Paper", "its pages could not be set, or took too long."));
}

}  // namespace klartext::gui
