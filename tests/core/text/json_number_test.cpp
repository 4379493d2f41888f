// SPDX-License-Identifier: MIT
#include "text/json_number.h"

#include <QTest>
#include <cstdint>
#include <string>

using namespace klartext::core;

class JsonNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWholeNumbersOfTheTypeAreRead();
};

namespace {

template <typename Number>
std::string read(const char* written) {
    try {
        return std::to_string(wholeNumber<Number>(nlohmann::json::parse(written)));
    } catch (const nlohmann::json::exception&) {
        return "-";
    }
}

}  // namespace

void JsonNumberTest::onlyWholeNumbersOfTheTypeAreRead() {
    QCOMPARE(read<int>("7"), std::string("7"));
    QCOMPARE(read<int>("-7"), std::string("-7"));
    QCOMPARE(read<int>("2147483648"), std::string("-"));
    QCOMPARE(read<std::uint32_t>("4294967295"), std::string("4294967295"));
    QCOMPARE(read<std::uint32_t>("-1"), std::string("-"));
    QCOMPARE(read<std::uint64_t>("18446744073709551615"), std::string("18446744073709551615"));
    // Written with more digits than a whole number has, it arrives as a fraction.
    QCOMPARE(read<std::uint64_t>("70365902496135501074"), std::string("-"));
    QCOMPARE(read<std::uint64_t>("1.0"), std::string("-"));
    QCOMPARE(read<std::uint64_t>("1e300"), std::string("-"));
    QCOMPARE(read<int>("\"7\""), std::string("-"));
    QCOMPARE(read<int>("null"), std::string("-"));
}

QTEST_GUILESS_MAIN(JsonNumberTest)
#include "json_number_test.moc"
