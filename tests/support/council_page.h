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

/// An article of its own, short.
inline const QByteArray bridgePage =
    "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1><p>In its "
    "meeting the council decided, after a debate that lasted until midnight, to build the bridge "
    "across the river, and the mayor thanked all who had come to listen and to speak.</p><p>The "
    "work is to begin next spring, and to end three years later, if the weather, the river and the "
    "money allow it, as the mayor said with a smile.</p></article></html>";

}  // namespace klartext::test
