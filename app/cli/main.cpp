// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <algorithm>
#include <clocale>
#include <csignal>
#include <optional>
#include <utility>

#include "arguments.h"
#include "errors/standard_streams.h"
#include "input.h"
#include "last_file.h"
#include "output.h"
#include "parts.h"
#include "run.h"
#include "unpack/unpackers.h"

namespace {

using namespace klartext::cli;

constexpr int usageError = 2;

/// What Qt says of an answer or a file may hold words of strangers.
void tell(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message) {
    complain("klartext-cli: " + asOneLine(message.toStdString()) + "\n");
}

int print(const std::string& text) {
    Output output({});
    return output.write(text) || output.readerGone() ? 0 : 1;
}

bool hasLink(const Arguments& arguments) {
    return std::ranges::any_of(arguments.inputs, [](const std::string& given) {
        return recognise(given).kind == Input::Kind::Link;
    });
}

}  // namespace

int main(int argc, char** argv) {
    klartext::app::holdStandardStreams();
    // A reader that goes away shows as an error of write(), so that everything ends in order.
    std::signal(SIGPIPE, SIG_IGN);
    // The names in archives are UTF-8, wherever this is run.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    qInstallMessageHandler(tell);
    auto arguments = parseArguments(argc, argv);
    if (!arguments) {
        complain("klartext-cli: " + asOneLine(arguments.error()) +
                 "\nTry “klartext-cli --help”.\n");
        return usageError;
    }
    if (arguments->help) return print(helpText());
    if (arguments->version) return print("klartext-cli " KLARTEXT_VERSION "\n");

    const klartext::app::Unpackers unpackers;
    const auto unpacking = rememberingLast(unpackers.unpacking());
    if (arguments->list) {
        const auto list = klartext::cli::listOfParts(*arguments, unpacking);
        return print(list.lines) == 0 && list.isWhole ? 0 : 1;
    }
    auto inputs = withParts(*arguments, unpacking);
    if (!inputs) {
        complain("klartext-cli: " + inputs.error().explanation.toStdString() + "\n");
        return 1;
    }
    arguments->inputs = std::move(*inputs);
    // Only links, images and PDF need what Qt starts up for an application.
    std::optional<QCoreApplication> application;
    if (hasLink(*arguments) || arguments->images || isBinary(arguments->format) ||
        arguments->format == Format::Html) {
        application.emplace(argc, argv);
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    }
    return run(*arguments, unpacking);
}
