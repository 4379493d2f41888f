// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::bench {

/// What a measuring program may be called with.
struct Form {
    const char* usage;                   ///< "usage: …", without a line end
    std::vector<std::string> options{};  ///< "--pages"; each takes a value
    std::vector<std::string> counts{};   ///< those of them that take a number from 1 on
    std::vector<std::string> flags{};    ///< "--events"; without a value
    std::size_t least = 0;               ///< files or folders
    std::size_t most = std::numeric_limits<std::size_t>::max();
};

/// What it was called with.
struct Arguments {
    std::map<std::string, std::string> options;
    std::vector<std::string> files;  ///< each is there and may be read
    std::optional<int> status;       ///< set: help was given, or a complaint; the program ends so

    [[nodiscard]] std::string option(const std::string& name, const std::string& otherwise) const {
        const auto found = options.find(name);
        return found == options.end() ? otherwise : found->second;
    }
    [[nodiscard]] bool has(const std::string& flag) const { return options.contains(flag); }
    [[nodiscard]] int count(const std::string& name, int otherwise) const {
        const auto found = options.find(name);
        return found == options.end() ? otherwise : std::atoi(found->second.c_str());
    }
};

/// The bytes of a file.
[[nodiscard]] inline std::string readFile(const std::string& path) {
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// A number from 1 on.
[[nodiscard]] inline bool isCount(std::string_view text) {
    constexpr std::size_t mostDigits = 9;
    return !text.empty() && text.size() <= mostDigits && text.front() != '0' &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Reads them before anything else is begun: "--help" is answered, and what makes no sense is said.
[[nodiscard]] inline Arguments readArguments(int argc, char** argv, const Form& form) {
    Arguments arguments;
    const auto complain = [&](const std::string& what) {
        std::fprintf(stderr, "%s\n%s\n", what.c_str(), form.usage);
        arguments.status = 2;
        return arguments;
    };
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--help" || argument == "-h") {
            std::printf("%s\n", form.usage);
            arguments.status = 0;
            return arguments;
        }
        if (std::ranges::find(form.flags, argument) != form.flags.end()) {
            arguments.options[argument] = {};
            continue;
        }
        if (argument.starts_with('-')) {
            if (std::ranges::find(form.options, argument) == form.options.end()) {
                return complain("There is no option " + argument + ".");
            }
            if (i + 1 == argc) return complain(argument + " needs a value.");
            const std::string value = argv[++i];
            const bool isNumber = std::ranges::find(form.counts, argument) != form.counts.end();
            if (isNumber && !isCount(value)) {
                return complain(argument + " needs a number, and “" + value + "” is none.");
            }
            arguments.options[argument] = value;
            continue;
        }
        if (::access(argument.c_str(), R_OK) != 0) {
            return complain("“" + argument + "” cannot be read.");
        }
        arguments.files.push_back(argument);
    }
    if (arguments.files.size() < form.least) return complain("Something to measure is missing.");
    if (arguments.files.size() > form.most) return complain("That is more than it takes.");
    return arguments;
}

}  // namespace klartext::bench
