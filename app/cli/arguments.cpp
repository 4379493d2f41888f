// SPDX-License-Identifier: MIT
#include "arguments.h"

#include <getopt.h>
#include <unistd.h>

#include <QUrl>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

namespace klartext::cli {

namespace {

constexpr unsigned mostJobs = 256;

constexpr std::pair<std::string_view, Format> formats[] = {
    {"text", Format::Text}, {"html", Format::Html},       {"markdown", Format::Markdown},
    {"json", Format::Json}, {"jsonl", Format::JsonLines}, {"epub", Format::Epub},
    {"pdf", Format::Pdf},
};

constexpr option longOptions[] = {
    {"format", required_argument, nullptr, 'f'},
    {"explain", no_argument, nullptr, 'e'},
    {"check", no_argument, nullptr, 'c'},
    {"output", required_argument, nullptr, 'o'},
    {"jobs", required_argument, nullptr, 'j'},
    {"base-url", required_argument, nullptr, 'b'},
    {"plain-text", no_argument, nullptr, 'p'},
    {"help", no_argument, nullptr, 'h'},
    {"images", no_argument, nullptr, 'i'},
    {"no-original", no_argument, nullptr, 'n'},
    {"force", no_argument, nullptr, 'F'},
    {"output-dir", required_argument, nullptr, 'd'},
    {"wrap", required_argument, nullptr, 'w'},
    {"paper", required_argument, nullptr, 'P'},
    {"tag", required_argument, nullptr, 't'},
    {"list", no_argument, nullptr, 'l'},
    {"page", required_argument, nullptr, 'g'},
    {"version", no_argument, nullptr, 'v'},
    {nullptr, 0, nullptr, 0},
};

std::optional<Format> formatNamed(std::string_view name) {
    const auto row =
        std::ranges::find_if(formats, [name](const auto& each) { return each.first == name; });
    if (row == std::end(formats)) return std::nullopt;
    return row->second;
}

std::optional<unsigned> jobCount(std::string_view text) {
    unsigned count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count == 0) return std::nullopt;
    return std::min(count, mostJobs);
}

bool isPageAddress(const std::string& text) {
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return url.isValid() && ((web && !url.host().isEmpty()) || scheme == QLatin1String("file"));
}

std::optional<std::string> takeWrap(Arguments& arguments, const char* value) {
    const std::string_view text = value;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), arguments.wrap);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    if (isNumber && arguments.wrap >= 20 && arguments.wrap <= 1000) return std::nullopt;
    return "“" + std::string(text) + "” is no line length from 20 to 1000";
}

std::optional<std::string> takePaper(Arguments& arguments, std::string_view name) {
    arguments.paper = name;
    if (name == "A4" || name == "Letter") return std::nullopt;
    return "“" + std::string(name) + "” is no paper: use A4 or Letter";
}

/// "3", "2-5", "7-" and several of these with commas between.
std::optional<std::string> takePages(Arguments& arguments, std::string_view text) {
    const std::string fault = "“" + std::string(text) + "” names no pages: use 3, 2-5 or 1,4,7-";
    const auto number = [](std::string_view digits, std::size_t otherwise) {
        std::size_t value = 0;
        const char* last = digits.data() + digits.size();
        const auto [end, error] = std::from_chars(digits.data(), last, value);
        const bool isNumber = error == std::errc() && end == last;
        return digits.empty() ? otherwise : isNumber ? value : 0;
    };
    do {
        const std::string_view range = text.substr(0, text.find(','));
        text.remove_prefix(std::min(range.size() + 1, text.size()));
        const std::size_t hyphen = range.find('-');
        const std::size_t first = number(range.substr(0, hyphen), 1);
        const std::size_t last =
            hyphen == std::string_view::npos ? first : number(range.substr(hyphen + 1), SIZE_MAX);
        if (range.empty() || range == "-" || first == 0 || last < first) return fault;
        arguments.pages.emplace_back(first, last);
    } while (!text.empty());
    return std::nullopt;
}

/// Takes in an option of what is written; a sentence when its value is wrong.
std::optional<std::string> takeDocumentOption(Arguments& arguments, int option, const char* value) {
    switch (option) {
        case 'i':
            arguments.images = true;
            return std::nullopt;
        case 'n':
            arguments.original = false;
            return std::nullopt;
        case 'F':
            arguments.force = true;
            return std::nullopt;
        case 'w':
            return takeWrap(arguments, value);
        case 'P':
            return takePaper(arguments, value);
        case 't':
            arguments.tags.emplace_back(value);
            return std::nullopt;
        case 'l':
            arguments.list = true;
            return std::nullopt;
        case 'g':
            return takePages(arguments, value);
        default:
            arguments.outputFolder = value;
            if (!arguments.outputFolder.empty()) return std::nullopt;
            return "the name of the output folder is empty";
    }
}

/// Takes one option in; a sentence when its value is wrong.
std::optional<std::string> take(Arguments& arguments, int option, const char* value) {
    switch (option) {
        case 'f':
            if (const auto format = formatNamed(value)) {
                arguments.format = *format;
                return std::nullopt;
            }
            return "unknown format “" + std::string(value) + "”";
        case 'j':
            if (const auto jobs = jobCount(value)) {
                arguments.jobs = *jobs;
                return std::nullopt;
            }
            return "“" + std::string(value) + "” is no number of jobs";
        case 'b':
            arguments.baseUrl = value;
            if (isPageAddress(arguments.baseUrl)) return std::nullopt;
            return "“" + std::string(value) + "” is no absolute link";
        case 'o':
            arguments.outputPath = value;
            if (!arguments.outputPath.empty()) return std::nullopt;
            return "the name of the output file is empty";
        case 'e':
            arguments.explain = true;
            return std::nullopt;
        case 'c':
            arguments.check = true;
            return std::nullopt;
        case 'p':
            arguments.plainText = true;
            return std::nullopt;
        case 'h':
            arguments.help = true;
            return std::nullopt;
        case 'v':
            arguments.version = true;
            return std::nullopt;
        default:
            return takeDocumentOption(arguments, option, value);
    }
}

/// What does not go together, as a sentence.
std::optional<std::string> contradiction(const Arguments& arguments) {
    const bool several = arguments.inputs.size() > 1;
    const bool file = arguments.outputFolder.empty();
    if (!file && !arguments.outputPath.empty()) return "use -o or --output-dir, not both";
    if (!file && arguments.format == Format::JsonLines) return "jsonl is one output: use -o";
    if (!file && arguments.check) return "--check writes one output: use -o";
    if (file && several && arguments.format == Format::Pdf) {
        return "several PDF files need a folder: use --output-dir";
    }
    if (file && isBinary(arguments.format) && arguments.outputPath.empty() &&
        ::isatty(STDOUT_FILENO) == 1) {
        return "this format is no text for a terminal: use -o FILE";
    }
    return std::nullopt;
}

/// What getopt_long() stumbled over: it has already moved on to the next word.
std::string optionFault(int option, char** argv) {
    const std::string word = argv[optind - 1];
    if (option == ':') return "“" + word + "” needs a value";
    return "unknown or misused option “" + word + "”";
}

}  // namespace

tl::expected<Arguments, std::string> parseArguments(int argc, char** argv) {
    Arguments arguments;
    optind = 0;
    while (true) {
        const int option = getopt_long(argc, argv, ":o:j:hv", longOptions, nullptr);
        if (option == -1) break;
        if (option == '?' || option == ':') {
            return tl::make_unexpected(optionFault(option, argv));
        }
        if (auto fault = take(arguments, option, optarg)) {
            return tl::make_unexpected(std::move(*fault));
        }
    }
    arguments.inputs.assign(argv + optind, argv + argc);
    const bool needsInput = !arguments.help && !arguments.version;
    if (needsInput && arguments.inputs.empty()) return tl::make_unexpected("no input given");
    if (std::ranges::count(arguments.inputs, "-") > 1) {
        return tl::make_unexpected("standard input can be read only once");
    }
    if (auto fault = needsInput ? contradiction(arguments) : std::nullopt) {
        return tl::make_unexpected(std::move(*fault));
    }
    return arguments;
}

std::string helpText() {
    return R"(Usage: klartext-cli [OPTION]... INPUT...

Finds the article of a web page and prints it without everything around it.
INPUT is a file, a link, or - for standard input. A file may hold several pages
(EPUB, MAFF, ZIP, WARC); FILE/N is its page number N.

  --format FORMAT   text (default), html, markdown, json, jsonl, epub or pdf
  --explain         add every block of the page with its verdict; with html and
                    markdown it goes to standard error
  --check           the inputs are reports of wrong results: say whether the page
                    is read now as the report says it should be
  -o, --output FILE write to FILE, whole or not at all, instead of standard output;
                    a file that is there is left alone, but with --force
  --output-dir DIR  write a file for each input into DIR, named by its title, never
                    over another; their names go to standard output
  --list            print the pages of the files with their numbers, nothing else
  --page PAGES      of files with several pages only these: 3, 2-5, 1,4,7-
                    (default all; of WARC files the first)
  --images          fetch the images of articles, for html, markdown with
                    --output-dir, epub and pdf; images that stand in the file
                    itself (MHTML, EPUB, MAFF, webarchive, a folder beside the
                    page) are taken without it
  --no-original     html without the page it was made from and what was left out
  --wrap N          wrap lines of text at N columns
  --paper SIZE      the pages of pdf: A4 (default) or Letter
  --tag WORD        a tag for the article, for html, markdown and epub; may be repeated
  -j, --jobs N      work on N inputs at once (default 1)
  --base-url URL    the address that files and standard input came from, for
                    their relative links
  --plain-text      the inputs are plain text, one block a line
  -h, --help        show this help
  -v, --version     show the version

Results stand in the order of the inputs, messages on standard error. Of several
inputs, text begins each result with "==> INPUT <==", json is an array, and jsonl
has one object a line; epub is one book; the other formats follow one another. In json and jsonl an
input that cannot be read is an object with "error".

Exit status:
  0  an article was found
  3  found, but doubtful
  4  no article on the page
  1  an input could not be read, or the result could not be written
  2  the command line is wrong
With --check:
  0  the page is read as the report says
  3  the report corrects nothing, so there is nothing to check
  4  the page is still read wrongly
With several inputs the worst counts, in the order 1, 4, 3, 0.
)";
}

}  // namespace klartext::cli
