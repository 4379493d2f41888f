// SPDX-License-Identifier: MIT
#include "privacy/privacy_sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "models/sentences.h"

namespace klartext::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

QString countOf(const core::Contact& contact) {
    switch (contact.kind) {
        case core::ContactKind::Script:
            return Sentences::tr("%Ln script(s)", nullptr, contact.count);
        case core::ContactKind::Frame:
            return Sentences::tr("%Ln frame(s)", nullptr, contact.count);
        case core::ContactKind::Pixel:
            return Sentences::tr("%Ln tracking pixel(s)", nullptr, contact.count);
        case core::ContactKind::Media:
            return Sentences::tr("%Ln video(s) or sound(s)", nullptr, contact.count);
    }
    return {};
}

}  // namespace

std::vector<PrivacyEntry> privacyEntries(const core::PrivacyReport& report) {
    std::vector<PrivacyEntry> entries;
    for (const core::Contact& contact : report.contacts) {
        const QString host = toText(contact.host);
        const auto known = std::ranges::find(entries, host, &PrivacyEntry::host);
        if (known == entries.end()) {
            entries.push_back({host, countOf(contact), contact.foreign});
        } else {
            known->what += QStringLiteral(", ") + countOf(contact);
        }
    }
    return entries;
}

QStringList privacyNotes(const core::PrivacyReport& report) {
    QStringList notes;
    if (report.inlineScriptBytes > 0) {
        notes.append(Sentences::tr("The page itself holds %1 of scripts; none of it was run.")
                         .arg(QLocale().formattedDataSize(report.inlineScriptBytes, 0)));
    }
    if (report.trackedLinks > 0) {
        notes.append(Sentences::tr("What follows readers was taken off %Ln link(s).", nullptr,
                                   report.trackedLinks));
    }
    notes.append(Sentences::tr("No referrer was sent."));
    return notes;
}

QString privacySummary(const core::PrivacyReport& report) {
    const auto entries = privacyEntries(report);
    const auto foreign = std::ranges::count(entries, true, &PrivacyEntry::foreign);
    return foreign == 0
               ? Sentences::tr("No other site was asked for anything")
               : Sentences::tr("%Ln other site(s) not asked", nullptr, static_cast<int>(foreign));
}

}  // namespace klartext::ui
