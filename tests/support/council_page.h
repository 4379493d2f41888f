// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace klartext::test {

/// Paragraphs of an article, each with its number in it.
inline QByteArray paragraphs(int first, int last) {
    QByteArray text;
    for (int i = first; i <= last; ++i) {
        text += "<p>In its meeting on day " + QByteArray::number(i) +
                " the council decided, after a debate that lasted until midnight, to build the "
                "bridge across the river, and the mayor thanked all who had come to listen.</p>";
    }
    return text;
}

}  // namespace klartext::test
