// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTest>
#include <string>

/// Compares texts and shows both when they differ.
#define COMPARE_TEXT(actual, expected) \
    QCOMPARE(QByteArray::fromStdString(std::string(actual)), QByteArray(expected))
