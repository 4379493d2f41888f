// SPDX-License-Identifier: MIT
// usage: klartext-paper pdf A4|Letter [STYLE]   a saved copy from standard input, as PDF
//        klartext-paper image                   an image from standard input, as PNG or JPEG
#include <sys/prctl.h>
#include <sys/resource.h>

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "core/pictures.h"
#include "core/saved_page.h"
#include "paper/common_image.h"
#include "paper/pdf.h"
#include "save/document.h"
#include "save/saved_copy.h"
#include "typography/presets.h"

namespace {

using namespace klartext;

core::ImageSource sourceOf(const app::OwnImages& images) {
    return [&images](std::string_view url) -> std::optional<core::EmbeddedImage> {
        const auto found = images.constFind(
            QUrl(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size()))));
        if (found == images.constEnd()) return std::nullopt;
        return core::EmbeddedImage{.mediaType = {}, .bytes = found->toStdString()};
    };
}

/// As the window has text set, whoever asks for it; else as the program does by itself.
ui::Typography typographyOf(const QByteArray& style) {
    const QList<ui::Preset> presets = ui::toPresets(style);
    ui::Typography typography;
    if (!presets.isEmpty()) typography = presets.front().typography;
    if (typography.family.isEmpty()) typography.family = ui::defaultReadingFamily();
    return typography;
}

/// The window has words of its language on paper, the command line English ones.
void installLanguage(QTranslator& translator) {
    if (translator.load(QLocale(), QStringLiteral("klartext"), QStringLiteral("_"),
                        QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&translator);
    }
}

QByteArray pdfOf(const QByteArray& html, const QString& paper, const QByteArray& style) {
    const auto copy = app::readSavedCopy(
        std::string_view(html.constData(), static_cast<std::size_t>(html.size())));
    if (!copy) return {};
    core::ReopenedPage page = core::reopen(copy->page);
    app::SourceArticle source;
    source.extraction = std::make_shared<const core::Extraction>(std::move(page.extraction));
    source.overrides = std::move(page.overrides);
    source.highlights = copy->page.highlights;
    const core::Article article = app::markedArticle(source);
    return ui::toPdf(article, core::anyFileOf(article.body, sourceOf(copy->images)),
                     {.typography = typographyOf(style), .paper = paper});
}

QByteArray imageOf(const QByteArray& bytes) {
    const auto image = ui::commonImage({.mediaType = {}, .bytes = bytes.toStdString()});
    return image ? QByteArray::fromStdString(image->bytes) : QByteArray();
}

constexpr const char* usage =
    "usage: klartext-paper pdf A4|Letter [STYLE]   a saved copy from standard input, as PDF;\n"
    "                                              STYLE is a preset as the settings keep it\n"
    "       klartext-paper image                   an image from standard input, as PNG or JPEG\n";

/// The status that the program ends with at once; no value where it has something to do.
std::optional<int> endedBy(std::string_view what, std::string_view paper, int count) {
    if (what == "--help") {
        std::fputs(usage, stdout);
        return 0;
    }
    const bool isPdf =
        what == "pdf" && (count == 3 || count == 4) && (paper == "A4" || paper == "Letter");
    if (isPdf || (what == "image" && count == 2)) return std::nullopt;
    std::fputs(usage, stderr);
    return 2;
}

/// No more than a book takes, or a picture, and not for nobody: who asked may be gone before the
/// answer.
void boundOneself([[maybe_unused]] bool isPicture) {
    (void)::prctl(PR_SET_PDEATHSIG, SIGKILL);
#if !defined(KLARTEXT_SANITIZED)
    constexpr rlim_t mostMemory = rlim_t{4} << 30;
    const rlim_t mostSeconds = isPicture ? 10 : 120;
    const rlimit memory{mostMemory, mostMemory};
    const rlimit time{mostSeconds, mostSeconds};
    (void)::setrlimit(RLIMIT_AS, &memory);
    (void)::setrlimit(RLIMIT_CPU, &time);
#endif
}

}  // namespace

int main(int argc, char** argv) {
    if (const auto status = endedBy(argc > 1 ? argv[1] : "", argc > 2 ? argv[2] : "", argc)) {
        return *status;
    }
    boundOneself(std::string_view(argv[1]) == "image");
    // It shows nothing, so it needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QString what = arguments.value(1);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    QByteArray result;
    if (what == QLatin1String("pdf")) {
        QTranslator translator;
        if (arguments.size() > 3) installLanguage(translator);
        result = pdfOf(input.readAll(), arguments.value(2), arguments.value(3).toUtf8());
    } else if (what == QLatin1String("image")) {
        result = imageOf(input.readAll());
    }
    return !result.isEmpty() && output.write(result) == result.size() && output.flush() ? 0 : 1;
}
