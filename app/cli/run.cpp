// SPDX-License-Identifier: MIT
#include "run.h"

#include <algorithm>
#include <iterator>
#include <new>
#include <vector>

#include "core/extraction.h"
#include "core/report.h"
#include "input.h"
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

Outcome workOnReport(const Input& input, std::string_view bytes, const Arguments& arguments) {
    const auto report = core::readReport(bytes);
    if (!report) {
        const QString file = QString::fromStdString(input.given);
        return presentError(input, app::makeError(app::ErrorCode::NotAReport, file), arguments);
    }
    const core::Extraction now = core::extract(report->page);
    return arguments.check ? presentCheck(input, core::check(*report, now), arguments)
                           : present(input, now, arguments);
}

Outcome workOn(const std::string& given, const Arguments& arguments) {
    const Input input = recognise(given);
    try {
        const auto page = read(input, arguments);
        if (!page) return presentError(input, page.error(), arguments);
        if (core::isReport(page->bytes) || arguments.check) {
            return workOnReport(input, page->bytes, arguments);
        }
        return present(input, core::extract(*page), arguments);
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
        const bool written = write(separator(m_arguments, m_index++) + outcome.result);
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

    void fail(const app::Error& error) {
        if (m_output.readerGone()) return;
        complain("klartext-cli: " + error.explanation.toStdString() + "\n");
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

int run(const Arguments& arguments) {
    Output output(arguments.outputPath);
    Printer printer(arguments, output);
    if (const auto opened = output.open(); !opened) {
        printer.fail(opened.error());
        return printer.status();
    }
    bool whole = true;
    runInOrder(
        arguments.inputs.size(), arguments.jobs,
        [&](std::size_t index) { return workOn(arguments.inputs[index], arguments); },
        [&](const Outcome& outcome) { return whole = printer.print(outcome); });
    if (!whole || !printer.write(ending(arguments))) return printer.status();
    if (const auto finished = output.finish(); !finished) printer.fail(finished.error());
    return printer.status();
}

}  // namespace klartext::cli
