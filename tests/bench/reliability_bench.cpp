// SPDX-License-Identifier: MIT
// How far stated certainty can be trusted: of the blocks said to be 90 % certain, 90 % should be
// right. No test: nothing fails here.
//
// usage: klartext-reliability FOLDER
//
// FOLDER holds html/ID.html (or .html.gz) and ground-truth/ID.json with ground_truth.main_content,
// the text of each page's main content. A block belongs to it when most of its words stand there in
// their order, a few at a time. Blocks of fewer than four words are left out: they stand anywhere.

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_set>
#include <vector>

#include "arguments.h"
#include "core/extraction.h"
#include "text/words.h"

namespace {

using namespace klartext::core;
namespace fs = std::filesystem;

constexpr std::size_t wordsOfPiece = 3;
constexpr std::size_t fewestWords = 4;

/// A file's bytes, unpacked when they are packed with gzip; none when it cannot be read.
std::string readFile(const fs::path& path) {
    std::string content;
    if (gzFile file = gzopen(path.c_str(), "rb")) {
        std::array<char, 1 << 16> buffer{};
        for (int size = 0; (size = gzread(file, buffer.data(), buffer.size())) > 0;) {
            content.append(buffer.data(), static_cast<std::size_t>(size));
        }
        gzclose(file);
    }
    return content;
}

/// Each three neighbouring words of a text as one.
std::vector<std::string> piecesOf(std::string_view text) {
    std::vector<std::string> words;
    const std::string lower = toLower(text);
    forEachWord(lower, [&words](std::string_view word) { words.emplace_back(word); });
    std::vector<std::string> pieces;
    if (words.size() < fewestWords) {
        return pieces;
    }
    for (std::size_t i = 0; i + wordsOfPiece <= words.size(); ++i) {
        pieces.push_back(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
    }
    return pieces;
}

/// The blocks whose stated certainty lies in one tenth.
struct Tenth {
    int blocks = 0;
    int right = 0;
    double stated = 0;
};

class Table {
public:
    void add(const Extraction& extraction, const std::string& truth) {
        const std::vector<std::string> pieces = piecesOf(truth);
        const std::unordered_set<std::string> wanted(pieces.begin(), pieces.end());
        for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
            const Block& block = extraction.tree->block(id);
            if (!block.image) {
                add(extraction.verdicts[id], piecesOf(extraction.tree->text(block)), wanted);
            }
        }
    }

    void print() const {
        std::printf("%-11s %9s %9s %9s\n", "certainty", "blocks", "stated", "right");
        for (std::size_t i = 0; i < m_tenths.size(); ++i) {
            const Tenth& tenth = m_tenths[i];
            if (tenth.blocks > 0) {
                std::printf("%3zu - %3zu %% %9d %7.1f %% %7.1f %%\n", 10 * i, 10 * i + 10,
                            tenth.blocks, 100 * tenth.stated / tenth.blocks,
                            100.0 * tenth.right / tenth.blocks);
            }
        }
    }

private:
    void add(const Verdict& verdict, const std::vector<std::string>& pieces,
             const std::unordered_set<std::string>& wanted) {
        if (pieces.empty()) {
            return;
        }
        const auto found = static_cast<std::size_t>(std::ranges::count_if(
            pieces, [&](const std::string& piece) { return wanted.contains(piece); }));
        const bool belongs = 2 * found > pieces.size();
        const auto index =
            std::min(m_tenths.size() - 1, static_cast<std::size_t>(10 * verdict.confidence()));
        Tenth& tenth = m_tenths[index];
        ++tenth.blocks;
        tenth.right += verdict.kept == belongs ? 1 : 0;
        tenth.stated += static_cast<double>(verdict.confidence());
    }

    std::array<Tenth, 10> m_tenths{};
};

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = klartext::bench::readArguments(
        argc, argv, {.usage = "usage: klartext-reliability FOLDER", .least = 1, .most = 1});
    if (arguments.status) return *arguments.status;
    const fs::path folder = arguments.files.front();
    std::error_code error;
    Table table;
    int pages = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder / "html", error)) {
        const std::string name = entry.path().filename().string();
        const fs::path truthFile =
            folder / "ground-truth" / (name.substr(0, name.find('.')) + ".json");
        const auto truth = nlohmann::json::parse(readFile(truthFile), nullptr, false);
        if (!truth.is_object() || !truth.value("ground_truth", nlohmann::json()).is_object()) {
            continue;
        }
        const auto content = truth["ground_truth"].value("main_content", nlohmann::json());
        if (content.is_string()) {
            const RawPage page{.bytes = readFile(entry.path()),
                               .contentType = "text/html",
                               .url = truth.value("url", std::string())};
            table.add(extract(page), content.get<std::string>());
            ++pages;
        }
    }
    std::printf("%d pages\n", pages);
    table.print();
    return error ? 1 : 0;
}
