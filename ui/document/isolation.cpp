// SPDX-License-Identifier: MIT
#include "document/isolation.h"

#include <algorithm>

#include "document/element_text.h"

namespace klartext::ui {

using core::Element;
using core::ElementKind;
using core::TextDirection;

namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t rightToLeftIsolate = 0x2067;
constexpr char16_t firstStrongIsolate = 0x2068;

struct Letters {
    int left = 0;
    int right = 0;
    std::optional<Qt::LayoutDirection> first;
};

void count(QStringView text, Letters& letters) {
    for (const QChar letter : text) {
        const QChar::Direction direction = letter.direction();
        if (direction == QChar::DirL) {
            ++letters.left;
            letters.first = letters.first.value_or(Qt::LeftToRight);
        } else if (direction == QChar::DirR || direction == QChar::DirAL) {
            ++letters.right;
            letters.first = letters.first.value_or(Qt::RightToLeft);
        }
    }
}

/// Code and isolated pieces do not tell in which direction what stands around them is read.
void count(std::span<const Element> elements, Letters& letters) {
    for (const Element& element : elements) {
        switch (element.kind) {
            case ElementKind::Code:
            case ElementKind::Keyboard:
            case ElementKind::Isolate:
            case ElementKind::Formula:
            case ElementKind::SetAside:
                break;
            case ElementKind::Text:
                count(toQString(element.text), letters);
                break;
            default:
                count(element.children, letters);
                break;
        }
    }
}

bool holdsRightToLeft(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

}  // namespace

QChar isolateStart(TextDirection direction) {
    return QChar(direction == TextDirection::LeftToRight   ? leftToRightIsolate
                 : direction == TextDirection::RightToLeft ? rightToLeftIsolate
                                                           : firstStrongIsolate);
}

QString isolated(const QString& text, Qt::LayoutDirection around) {
    if (around == Qt::LeftToRight && !holdsRightToLeft(text)) {
        return text;
    }
    return QChar(firstStrongIsolate) + text + isolateEnd;
}

QString withoutIsolates(QString text) {
    text.removeIf([](QChar c) { return c >= QChar(leftToRightIsolate) && c <= isolateEnd; });
    return text;
}

std::optional<Qt::LayoutDirection> paragraphDirection(std::span<const Element> phrasing,
                                                      TextDirection said,
                                                      Qt::LayoutDirection page) {
    if (said == TextDirection::LeftToRight) {
        return Qt::LeftToRight;
    }
    if (said == TextDirection::RightToLeft) {
        return Qt::RightToLeft;
    }
    Letters letters;
    count(phrasing, letters);
    if (!letters.first || said == TextDirection::Auto) {
        return letters.first;
    }
    const bool turned = page == Qt::RightToLeft            ? letters.right * 4 >= letters.left
                        : letters.first == Qt::RightToLeft ? letters.right * 2 >= letters.left
                                                           : letters.right > letters.left * 2;
    return turned ? Qt::RightToLeft : Qt::LeftToRight;
}

}  // namespace klartext::ui
