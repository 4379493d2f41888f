// SPDX-License-Identifier: MIT
#include "run.h"

#include <algorithm>
#include <iterator>
#include <new>
#include <optional>
#include <utility>
#include <vector>

#include "core/extraction.h"
#include "core/report.h"
#include "documents.h"
#include "input.h"
#include "judge/judges.h"
#include "output.h"
#include "pipeline.h"
#include "presentation.h"

namespace klartext::cli {

namespace {

/// The worse of two exit statuses: 1, then 4, then 3, then 0.
int worse(int first, int second) {
    static constexpr int byGravity[] = {0, 3, 4, 1};
    const auto gravity = [](int status) {
        return std::ranges::find(byGravity, status) - std::begin(byGravity);
    };
    return gravity(first) >= gravity(second) ? first : second;
}

/// The articles of a book, each in its place, whatever the order in which they are found.
using Chapters = std::vector<std::optional<app::SourceArticle>>;

bool isBook(const Arguments& arguments) {
    return arguments.format == Format::Epub && arguments.outputFolder.empty();
}

Outcome presentFailed(const Input& input, const Arguments& arguments) {
    const QString given = QString::fromStdString(input.given);
    return presentError(input, app::makeError(app::ErrorCode::PageFailed, given), arguments);
}

Outcome workOnReport(const Input& input, std::string_view bytes, const Arguments& arguments,
                     const app::Extractor& extract) {
    const auto report = core::readReport(bytes);
    if (!report) {
        const QString file = QString::fromStdString(input.given);
        return presentError(input, app::makeError(app::ErrorCode::NotAReport, file), arguments);
    }
    const core::Extraction now = extract(report->page, {});
    if (core::hasFailed(now)) return presentFailed(input, arguments);
    if (arguments.check) return presentCheck(input, core::check(*report, now), arguments);
    app::SourceArticle article;
    article.page = std::make_shared<const core::RawPage>(report->page);
    article.extraction = std::make_shared<const core::Extraction>(now);
    return present(input, article, arguments);
}

/// Several articles of a book wait until all are there; what is said of each is said at once.
Outcome shelve(const Input& input, app::SourceArticle article, const Arguments& arguments,
               std::optional<app::SourceArticle>& chapter) {
    Arguments silent = arguments;
    silent.format = Format::Text;
    Outcome outcome = present(input, article, silent);
    outcome.result.clear();
    if (article.extraction->status != core::Status::NoArticle) chapter = std::move(article);
    return outcome;
}

Outcome workOn(const std::string& given, const Arguments& arguments,
               const app::Unpacking& unpacking, const app::Extractor& extract,
               std::optional<app::SourceArticle>& chapter) {
    const Input input = recognise(given);
    try {
        auto page = read(input, arguments, unpacking);
        if (!page) return presentError(input, page.error(), arguments);
        if (core::isReport(page->page.bytes) || arguments.check) {
            return workOnReport(input, page->page.bytes, arguments, extract);
        }
        const std::string note = page->note;
        app::SourceArticle article =
            articleOf(std::move(*page), input.kind != Input::Kind::Link, arguments, extract);
        if (core::hasFailed(*article.extraction)) return presentFailed(input, arguments);
        Outcome outcome = isBook(arguments) ? shelve(input, std::move(article), arguments, chapter)
                                            : present(input, article, arguments);
        if (!note.empty()) outcome.messages.insert(0, messageLine(input, note));
        return outcome;
    } catch (const std::bad_alloc&) {
        const app::Error error =
            app::makeError(app::ErrorCode::OutOfMemory, QString::fromStdString(given));
        return presentError(input, error, arguments);
    }
}

/// Prints outcomes as they come and keeps the worst status.
class Printer {
public:
    Printer(const Arguments& arguments, Output& output)
        : m_arguments(arguments), m_output(output) {}

    bool print(const Outcome& outcome) {
        m_status = worse(m_status, outcome.exitStatus);
        const std::string before = separator(m_arguments, m_index++);
        const bool written =
            outcome.binary ? writeBytes(outcome.result) : write(before + outcome.result);
        complain(outcome.messages);
        return written;
    }

    bool write(const std::string& text) {
        if (const auto done = m_output.write(text); !done) {
            fail(done.error());
            return false;
        }
        return true;
    }

    bool writeBytes(const std::string& bytes) {
        if (const auto done = m_output.writeBytes(bytes); !done) {
            fail(done.error());
            return false;
        }
        return true;
    }

    bool bind(const Chapters& chapters) {
        std::vector<app::SourceArticle> articles;
        for (const auto& chapter : chapters) {
            if (chapter) articles.push_back(*chapter);
        }
        if (articles.empty()) return true;
        const auto book = app::makeBook(articles, documentOptions(m_arguments), renderers(), {});
        if (book) return writeBytes(*book);
        fail(book.error());
        return false;
    }

    void fail(const app::Error& error) {
        if (m_output.readerGone()) return;
        complain("klartext-cli: " + asOneLine(error.explanation.toStdString()) + "\n");
        m_status = 1;
    }

    [[nodiscard]] int status() const { return m_status; }

private:
    const Arguments& m_arguments;
    Output& m_output;
    std::size_t m_index = 0;
    int m_status = 0;
};

}  // namespace

int run(const Arguments& arguments, const app::Unpacking& unpacking) {
    Output output(arguments.outputPath, arguments.force);
    Chapters chapters(arguments.inputs.size());
    Printer printer(arguments, output);
    if (const auto opened = output.open(); !opened) {
        printer.fail(opened.error());
        return printer.status();
    }
    const auto workers = std::min<std::size_t>(arguments.jobs, arguments.inputs.size());
    const app::Judges judges(static_cast<int>(workers));
    const app::Extractor extract = judges.extractor();
    bool whole = true;
    runInOrder(
        arguments.inputs.size(), arguments.jobs,
        [&](std::size_t index) {
            return workOn(arguments.inputs[index], arguments, unpacking, extract, chapters[index]);
        },
        [&](const Outcome& outcome) { return whole = printer.print(outcome); });
    if (!whole || !printer.write(ending(arguments))) return printer.status();
    if (isBook(arguments) && !printer.bind(chapters)) return printer.status();
    if (const auto finished = output.finish(); !finished) printer.fail(finished.error());
    return printer.status();
}

}  // namespace klartext::cli
