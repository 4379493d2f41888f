// SPDX-License-Identifier: MIT
// Runs a fuzz target without libFuzzer: its seeds, then so many mutations of them. The same
// arguments give the same inputs, so that a test fails again. What made it crash is left in a file.
//
//   fuzz_NAME SEEDS DICTIONARY [MUTATIONS [NUMBER]]
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t longest = 20'000;  // bytes; longer inputs find nothing new, only slower
const char* const crashFile = "fuzz-crash";

std::string current;  // the input at work, for the signal handler

[[noreturn]] void keepAndEnd(int signal) {
    // Not safe in a signal handler by the letter; the program ends here anyway.
    if (std::FILE* file = std::fopen(crashFile, "wb")) {
        std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "The input that failed is in the file %s.\n", crashFile);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    std::abort();
}

void run(std::string input) {
    current = std::move(input);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A token with its bytes written as \xNN, quotes and backslashes behind a backslash.
std::string withoutEscapes(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\\x") && i + 3 < text.size()) {
            bytes += static_cast<char>(std::stoi(std::string(text.substr(i + 2, 2)), nullptr, 16));
            i += 3;
        } else if (text[i] == '\\' && i + 1 < text.size()) {
            bytes += text[++i];
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// The tokens of a dictionary as libFuzzer reads them, one "token" a line.
std::vector<std::string> tokensOf(const std::filesystem::path& path) {
    std::vector<std::string> tokens;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::size_t begin = line.find('"');
        const std::size_t end = line.rfind('"');
        if (!line.starts_with('#') && end != std::string::npos && end > begin + 1) {
            tokens.push_back(withoutEscapes(line.substr(begin + 1, end - begin - 1)));
        }
    }
    return tokens;
}

class Mutator {
public:
    Mutator(std::vector<std::string> seeds, std::vector<std::string> tokens, std::uint32_t number)
        : m_seeds(std::move(seeds)), m_tokens(std::move(tokens)), m_random(number) {}

    std::string next() {
        std::string text = anyOf(m_seeds);
        for (std::size_t count = 1 + below(8); count > 0; --count) {
            mutate(text);
        }
        text.resize(std::min(text.size(), longest));
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    const std::string& anyOf(const std::vector<std::string>& from) {
        return from[below(from.size())];
    }

    void mutate(std::string& text) {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = 1 + below(std::max<std::size_t>(1, text.size() / 4));
        switch (below(m_tokens.empty() ? 5 : 7)) {
            case 0:
                if (at < text.size()) {
                    text[at] = static_cast<char>(below(256));
                }
                break;
            case 1:
                text.insert(at, 1 + below(4), static_cast<char>(below(256)));
                break;
            case 2:
                text.erase(at, length);
                break;
            case 3:
                text.insert(below(text.size() + 1), text.substr(at, length));
                break;
            case 4: {
                const std::string& other = anyOf(m_seeds);
                text.insert(at, other.substr(below(other.size() + 1), length));
                break;
            }
            default:
                text.insert(at, anyOf(m_tokens));
                break;
        }
    }

    std::vector<std::string> m_seeds;
    std::vector<std::string> m_tokens;
    std::mt19937 m_random;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3 || !std::filesystem::is_directory(argv[1])) {
        const bool asked = argc == 2 && std::string_view(argv[1]) == "--help";
        std::fprintf(asked ? stdout : stderr, "usage: %s SEEDS DICTIONARY [MUTATIONS [NUMBER]]\n",
                     argv[0]);
        return asked ? 0 : 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS}) {
        std::signal(signal, keepAndEnd);
    }
    const std::filesystem::path folder = argv[1];
    std::vector<std::string> seeds{std::string()};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        seeds.push_back(contentOf(file));
        run(seeds.back());
    }
    const int mutations = argc > 3 ? std::atoi(argv[3]) : 0;
    const auto number = static_cast<std::uint32_t>(argc > 4 ? std::atoi(argv[4]) : 1);
    Mutator mutator(seeds, tokensOf(argv[2]), number);
    for (int i = 0; i < mutations; ++i) {
        run(mutator.next());
    }
    std::printf("%zu seeds and %d mutations\n", seeds.size() - 1, mutations);
}
