// SPDX-License-Identifier: MIT
#include "document/set_aside_text.h"

#include <QCoreApplication>
#include <array>

namespace klartext::ui {

namespace {

using Verb = SetAsideLink::Verb;

constexpr QLatin1String scheme("klartext-aside");

// In the order of BoilerplateKind.
constexpr std::array<const char*, core::boilerplateKindCount> roles{
    QT_TRANSLATE_NOOP("SetAside", "a cookie notice"),
    QT_TRANSLATE_NOOP("SetAside", "an ad-blocker notice"),
    QT_TRANSLATE_NOOP("SetAside", "a subscription offer"),
    QT_TRANSLATE_NOOP("SetAside", "a newsletter offer"),
    QT_TRANSLATE_NOOP("SetAside", "a login prompt"),
    QT_TRANSLATE_NOOP("SetAside", "navigation"),
    QT_TRANSLATE_NOOP("SetAside", "a teaser"),
    QT_TRANSLATE_NOOP("SetAside", "share buttons"),
    QT_TRANSLATE_NOOP("SetAside", "a comment"),
    QT_TRANSLATE_NOOP("SetAside", "a note about the author"),
    QT_TRANSLATE_NOOP("SetAside", "advertising"),
    QT_TRANSLATE_NOOP("SetAside", "a legal notice"),
    QT_TRANSLATE_NOOP("SetAside", "a control of the page"),
    QT_TRANSLATE_NOOP("SetAside", "no part of the article"),
};

QString role(const core::SetAside& part) {
    return QCoreApplication::translate("SetAside", roles[static_cast<std::size_t>(part.kind)]);
}

}  // namespace

QUrl SetAsideLink::url() const {
    QUrl url;
    url.setScheme(scheme);
    url.setPath(QStringLiteral("%1/%2").arg(static_cast<int>(verb)).arg(block));
    return url;
}

std::optional<SetAsideLink> SetAsideLink::fromUrl(const QUrl& url) {
    const QStringList parts = url.path().split(u'/');
    if (url.scheme() != scheme || parts.size() != 2) {
        return std::nullopt;
    }
    return SetAsideLink{Verb(parts[0].toInt()), parts[1].toUInt()};
}

QString foldedSentence(const core::SetAside& part) {
    const auto count = static_cast<int>(part.blocks.size());
    const QString sentence =
        part.paragraphs
            ? QCoreApplication::translate("SetAside", "%n paragraph(s) set aside as %1", nullptr,
                                          count)
            : QCoreApplication::translate("SetAside", "%n part(s) set aside as %1", nullptr, count);
    return sentence.arg(role(part));
}

QString unfoldedSentence(const core::SetAside& part) {
    return QCoreApplication::translate("SetAside", "Set aside as %1").arg(role(part));
}

}  // namespace klartext::ui
