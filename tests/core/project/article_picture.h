// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTest>
#include <initializer_list>
#include <string>

#include "core/projection.h"
#include "support/judged_page.h"
#include "write/html_body.h"

/// Tests in pictures: HTML of a page, and the body of its article as HTML.
namespace klartext::core::test {

/// One structure of a page and the article it becomes.
struct Picture {
    const char* name;
    const char* html;
    const char* expected;
};

inline void addRows(std::initializer_list<Picture> pictures) {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    for (const Picture& picture : pictures) {
        QTest::newRow(picture.name) << QByteArray(picture.html) << QByteArray(picture.expected);
    }
}

inline QByteArray articleOf(const QByteArray& html) {
    const Extraction page = judgedPage(html.toStdString());
    return QByteArray::fromStdString(htmlBody(article(page).body));
}

inline void comparePicture() {
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(articleOf(html), expected);
}

}  // namespace klartext::core::test
