// SPDX-License-Identifier: MIT
// Writes what the judge's model is trained on. Each line of the standard input names a page:
//
//     PAGE <TAB> text|snippets|none <TAB> TRUTH
//
// For each page the output file gets, in native byte order: the number of its text blocks N and of
// features F (int32 each), N rows of {label, words, F features} (float32), and N texts, each as its
// length (int32) and its UTF-8. With --lines the page's blocks are first written out as a text-only
// page, one a line, and read again as such; with --cut such a page ends with the last line that the
// truth has, as a person's own copy does. With --names the names of the features are printed.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

#include "core/extraction.h"
#include "dom/text_parser.h"
#include "judge/features.h"
#include "labels.h"

namespace {

using namespace klartext::core;

std::string readFile(const std::string& path) {
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

template <typename Value>
void put(std::ostream& out, Value value) {
    char bytes[sizeof(Value)];
    std::memcpy(bytes, &value, sizeof(Value));
    out.write(bytes, sizeof(Value));
}

PageTree asLines(const PageTree& page, std::size_t count = std::string::npos) {
    std::string lines;
    for (const Block& block : page.blocks()) {
        if (!block.image && count-- > 0) {
            lines.append(page.text(block)) += '\n';
        }
    }
    bool truncated = false;
    return parseText(lines, page.url(), truncated);
}

/// The page's lines up to the last that the truth has.
PageTree cutLines(const PageTree& page, const std::string& truth) {
    const std::vector<Label> labels = labelByText(page, truth);
    const auto last = std::find_if(labels.rbegin(), labels.rend(),
                                   [](const Label& label) { return label.positive >= 0.5F; });
    return asLines(page, static_cast<std::size_t>(labels.rend() - last));
}

void writePage(const PageTree& page, const std::string& mode, const std::string& truth,
               std::ostream& out) {
    const PageView view(page);
    const auto& texts = view.measures.texts;
    std::vector<Label> labels(texts.size());
    if (mode == "text") {
        labels = labelByText(page, truth);
    } else if (mode == "snippets") {
        labels = labelBySnippets(page, truth);
    }
    const std::size_t features = featureNames().size();
    put(out, static_cast<std::int32_t>(texts.size()));
    put(out, static_cast<std::int32_t>(features));
    std::vector<float> row(features);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        put(out, labels[i].positive);
        put(out, static_cast<float>(labels[i].words));
        writeFeatures(view, i, row);
        out.write(reinterpret_cast<const char*>(row.data()),
                  static_cast<std::streamsize>(row.size() * sizeof(float)));
    }
    for (const BlockId id : texts) {
        const std::string_view text = page.text(page.block(id));
        put(out, static_cast<std::int32_t>(text.size()));
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
    }
}

}  // namespace

constexpr const char* usage =
    "usage: klartext-features [--lines|--cut] OUTPUT < LIST\n       klartext-features --names\n";

int main(int argc, char** argv) {
    bool lines = false;
    bool cut = false;
    std::string output;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--names") {
            for (const std::string& name : featureNames()) {
                std::cout << name << '\n';
            }
            return 0;
        }
        if (argument == "--lines") {
            lines = true;
        } else if (argument == "--cut") {
            cut = true;
        } else if (argument == "--help") {
            std::cout << usage;
            return 0;
        } else if (argument.starts_with('-') || !output.empty()) {
            std::cerr << "“" << argument << "” is not understood.\n" << usage;
            return 2;
        } else {
            output = argument;
        }
    }
    if (output.empty()) {
        std::cerr << usage;
        return 2;
    }
    std::ofstream out(output, std::ios::binary);
    std::string entry;
    while (std::getline(std::cin, entry)) {
        std::istringstream fields(entry);
        std::string page;
        std::string mode;
        std::string truth;
        std::getline(fields, page, '\t');
        std::getline(fields, mode, '\t');
        std::getline(fields, truth, '\t');
        const Extraction extraction = extract({.bytes = readFile(page)});
        const std::string wanted = truth.empty() ? std::string() : readFile(truth);
        if (cut) {
            writePage(cutLines(*extraction.tree, wanted), mode, wanted, out);
        } else if (lines) {
            writePage(asLines(*extraction.tree), mode, wanted, out);
        } else {
            writePage(*extraction.tree, mode, wanted, out);
        }
    }
    return out.good() ? 0 : 1;
}
