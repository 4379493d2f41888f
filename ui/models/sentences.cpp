// SPDX-License-Identifier: MIT
#include "models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace klartext::ui {

namespace {

// In whole per cent, so that word and number never contradict each other.
constexpr int almostCertainFrom = 95;
constexpr int likelyFrom = 75;

int wholePercent(double share) {
    const int number = static_cast<int>(std::lround(share * 100));
    return share > 0 && share < 1 ? std::clamp(number, 1, 99) : number;
}

QString capitalized(QString sentence) {
    if (!sentence.isEmpty()) {
        sentence[0] = sentence[0].toUpper();
    }
    return sentence;
}

}  // namespace

QString toText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString kindLabel(core::BoilerplateKind kind) {
    return QCoreApplication::translate("Kind", core::kindName(kind));
}

QString reasonText(const core::Reason& reason) {
    const QString sentence = QCoreApplication::translate("Reason", core::reasonTemplate(reason.id));
    if (!sentence.contains(QLatin1String("%1"))) {
        return sentence;
    }
    return sentence.arg(reason.word.empty() ? QLocale().toString(reason.number)
                                            : toText(reason.word));
}

QStringList reasonTexts(const std::vector<core::Reason>& reasons) {
    QStringList parts;
    for (const core::Reason& reason : reasons) {
        parts.append(reasonText(reason));
    }
    parts.removeDuplicates();
    return parts;
}

QString reasonsSentence(const std::vector<core::Reason>& reasons) {
    const QStringList parts = reasonTexts(reasons);
    return parts.isEmpty() ? QString()
                           : capitalized(parts.join(QStringLiteral("; "))) + QLatin1Char('.');
}

QString noticeSentence(core::Notice notice) {
    return QCoreApplication::translate("Notice", core::noticeText(notice));
}

QString findingSentence(const core::Finding& finding) {
    QString sentence = QCoreApplication::translate("Finding", core::findingTemplate(finding));
    // Not by arg(): a sentence may lack either number.
    sentence.replace(QLatin1String("%1"), QLocale().toString(finding.found));
    return sentence.replace(QLatin1String("%2"), QLocale().toString(finding.expected));
}

QString remedyText(core::Remedy remedy) {
    return QCoreApplication::translate("Remedy", core::remedyName(remedy));
}

QString certaintyWord(double confidence, bool settled) {
    const int number = wholePercent(confidence);
    if (settled && number > 50 && number < likelyFrom) {
        return QCoreApplication::translate("Certainty", "rather likely");
    }
    if (number >= almostCertainFrom) {
        return QCoreApplication::translate("Certainty", "almost certain");
    }
    return number >= likelyFrom ? QCoreApplication::translate("Certainty", "likely")
                                : QCoreApplication::translate("Certainty", "uncertain");
}

QString percent(double share) {
    return QCoreApplication::translate("Percent", "%1 %")
        .arg(QLocale().toString(wholePercent(share)));
}

}  // namespace klartext::ui
