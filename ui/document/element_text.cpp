// SPDX-License-Identifier: MIT
#include "document/element_text.h"

#include <algorithm>

namespace klartext::ui {

using core::Element;
using core::ElementKind;

namespace {

void collect(std::span<const Element> elements, QString& text) {
    for (const Element& element : elements) {
        if (element.kind == ElementKind::SetAside) {
            continue;
        }
        if (element.kind == ElementKind::LineBreak) {
            text += QLatin1Char(' ');
        } else if (element.kind == ElementKind::Text || element.kind == ElementKind::Formula) {
            text += toQString(element.text);
        }
        collect(element.children, text);
    }
}

bool isBlankText(const Element& element) {
    return element.kind == ElementKind::Text && toQString(element.text).trimmed().isEmpty();
}

bool isEmptyOrImage(const Element& element) {
    switch (element.kind) {
        case ElementKind::Image:
        case ElementKind::LineBreak:
            return true;
        case ElementKind::Formula:
            return false;
        case ElementKind::Text:
            return isBlankText(element);
        default:
            return isPhrasing(element) &&
                   std::all_of(element.children.begin(), element.children.end(), isEmptyOrImage);
    }
}

}  // namespace

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString plainText(std::span<const Element> elements) {
    QString text;
    collect(elements, text);
    return text;
}

bool isPhrasing(const Element& element) { return element.kind >= ElementKind::Image; }

bool isPicture(std::span<const Element> elements) {
    return !isBlank(elements) && std::all_of(elements.begin(), elements.end(), isEmptyOrImage);
}

bool isBlank(std::span<const Element> elements) {
    return std::all_of(elements.begin(), elements.end(), [](const Element& element) {
        switch (element.kind) {
            case ElementKind::Text:
                return isBlankText(element);
            case ElementKind::Image:
            case ElementKind::Formula:
            case ElementKind::Embed:
            case ElementKind::Rule:
                return false;
            default:
                return isBlank(element.children);
        }
    });
}

std::optional<Qt::LayoutDirection> directionOf(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::direction(letter)) {
            case QChar::DirL:
                return Qt::LeftToRight;
            case QChar::DirR:
            case QChar::DirAL:
                return Qt::RightToLeft;
            default:
                break;
        }
    }
    return std::nullopt;
}

std::optional<Qt::LayoutDirection> directionOf(std::span<const Element> elements) {
    for (const Element& element : elements) {
        const auto own = element.kind == ElementKind::Text ? directionOf(toQString(element.text))
                                                           : directionOf(element.children);
        if (own) {
            return own;
        }
    }
    return std::nullopt;
}

}  // namespace klartext::ui
