// SPDX-License-Identifier: MIT
#include "presentation.h"

#include <QFile>
#include <algorithm>
#include <utility>

#include "core/projection.h"
#include "core/writers.h"
#include "documents.h"
#include "explanation.h"
#include "output.h"
#include "save/document_file.h"

namespace klartext::cli {

namespace {

int exitStatusOf(core::Status status) {
    switch (status) {
        case core::Status::Complete:
            return 0;
        case core::Status::Doubtful:
            return 3;
        case core::Status::NoArticle:
            return 4;
    }
    return 4;
}

std::string messagesOf(const Input& input, const core::Extraction& extraction) {
    std::string messages;
    if (extraction.status == core::Status::NoArticle) {
        messages += messageLine(input, "No article was found on this page.");
    } else if (extraction.status == core::Status::Doubtful) {
        messages += messageLine(input, "What was found may not be the article, or not all of it.");
    }
    for (const core::Notice notice : extraction.notices) {
        messages += messageLine(input, core::noticeText(notice));
    }
    for (const core::Finding& finding : extraction.findings) {
        messages += messageLine(input, core::describe(finding));
    }
    return messages;
}

std::string withLineEnd(std::string text) {
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    return text;
}

std::string asJson(const Input& input, const app::SourceArticle& article,
                   const Arguments& arguments) {
    const bool indent = arguments.format == Format::Json;
    return core::toJson(*article.extraction, article.overrides,
                        {input.id, input.given, arguments.explain, indent, article.highlights});
}

bool isJson(Format format) { return format == Format::Json || format == Format::JsonLines; }

/// Writes the article into the output folder.
app::Expected<std::string> fileFor(const app::SourceArticle& article, const Arguments& arguments) {
    const app::DocumentOptions options = documentOptions(arguments);
    const QString folder = QFile::decodeName(arguments.outputFolder.c_str());
    const QString path =
        app::documentPath(folder, article.extraction->metadata.title, options.format);
    return app::writeDocument(path, article, options, renderers(), app::Existing::Number)
        .map(
            [](const QString& written) { return QFile::encodeName(written).toStdString() + "\n"; });
}

app::Expected<std::string> asDocument(const app::SourceArticle& article,
                                      const Arguments& arguments) {
    return app::makeDocument(article, documentOptions(arguments), renderers())
        .map([](app::MadeDocument document) { return std::move(document.bytes); });
}

std::string asLine(const core::CheckedBlock& block) {
    const std::string_view now = !block.now ? "not found" : *block.now ? "kept" : "removed";
    return "  " + std::string(now) + ", should be " + (block.expected ? "kept" : "removed") + ": " +
           (block.text.empty() ? "(image)" : asOneLine(block.text)) + "\n";
}

std::string checkAsText(const core::ReportCheck& check) {
    std::string text;
    if (!check.decided()) {
        text = "nothing to check: the report corrects nothing\n";
    } else {
        const auto right = std::ranges::count_if(
            check.corrected, [](const core::CheckedBlock& block) { return block.right(); });
        text = std::string(check.right() ? "right" : "wrong") + ": " + std::to_string(right) +
               " of " + std::to_string(check.corrected.size()) + " corrections hold\n";
    }
    for (const core::CheckedBlock& block : check.corrected) {
        text += block.right() ? std::string() : asLine(block);
    }
    if (!check.changed.empty()) {
        text += "judged differently since: " + std::to_string(check.changed.size()) + "\n";
    }
    for (const core::CheckedBlock& block : check.changed) {
        text += asLine(block);
    }
    return text;
}

/// A JSON object ends its line in jsonl; inside the array of json the comma does.
std::string ended(std::string result, Format format) {
    if (format != Format::Json) return withLineEnd(std::move(result));
    while (result.ends_with('\n')) result.pop_back();
    return result;
}

}  // namespace

std::string messageLine(const Input& input, const std::string& sentence) {
    return "klartext-cli: " + asOneLine(input.given) + ": " + asOneLine(sentence) + "\n";
}

Outcome present(const Input& input, const app::SourceArticle& article, const Arguments& arguments) {
    const core::Extraction& extraction = *article.extraction;
    Outcome outcome;
    outcome.exitStatus = exitStatusOf(extraction.status);
    outcome.messages = messagesOf(input, extraction);
    const bool toFolder = !arguments.outputFolder.empty();
    if (isJson(arguments.format) && !toFolder) {
        outcome.result = ended(asJson(input, article, arguments), arguments.format);
        return outcome;
    }
    auto written = toFolder ? fileFor(article, arguments) : asDocument(article, arguments);
    if (!written) {
        outcome.messages += messageLine(input, written.error().explanation.toStdString());
        outcome.exitStatus = 1;
        return outcome;
    }
    outcome.binary = !toFolder && isBinary(arguments.format);
    outcome.result = outcome.binary ? std::move(*written) : withLineEnd(std::move(*written));
    if (arguments.explain) {
        std::string& place = arguments.format == Format::Text ? outcome.result : outcome.messages;
        if (!place.empty()) place += '\n';
        place += explain(extraction);
    }
    return outcome;
}

Outcome presentCheck(const Input& input, const core::ReportCheck& check,
                     const Arguments& arguments) {
    Outcome outcome;
    outcome.exitStatus = check.right() ? 0 : check.decided() ? 4 : 3;
    if (isJson(arguments.format)) {
        const bool indent = arguments.format == Format::Json;
        outcome.result =
            ended(core::toJson(check, input.id, input.given, indent), arguments.format);
    } else {
        outcome.result = checkAsText(check);
    }
    return outcome;
}

Outcome presentError(const Input& input, const app::Error& error, const Arguments& arguments) {
    const std::string sentence = error.explanation.toStdString();
    Outcome outcome{{}, messageLine(input, sentence), 1};
    if (isJson(arguments.format)) {
        outcome.result =
            ended(core::errorToJson(input.id, input.given, sentence), arguments.format);
    }
    return outcome;
}

std::string separator(const Arguments& arguments, std::size_t index) {
    if (arguments.inputs.size() == 1 || !arguments.outputFolder.empty()) return {};
    switch (arguments.format) {
        case Format::Text:
            return (index == 0 ? "==> " : "\n==> ") + asOneLine(arguments.inputs[index]) + " <==\n";
        case Format::Json:
            return index == 0 ? "[\n" : ",\n";
        case Format::Markdown:
            return index == 0 ? "" : "\n";
        case Format::Html:
        case Format::JsonLines:
        case Format::Epub:
        case Format::Pdf:
            return {};
    }
    return {};
}

std::string ending(const Arguments& arguments) {
    if (arguments.format != Format::Json || !arguments.outputFolder.empty()) return {};
    return arguments.inputs.size() == 1 ? "\n" : "\n]\n";
}

}  // namespace klartext::cli
