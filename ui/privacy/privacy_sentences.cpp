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
        case core::ContactKind::Beacon:
            return Sentences::tr("%Ln hidden picture(s)", nullptr, contact.count);
        case core::ContactKind::Media:
            return Sentences::tr("%Ln video(s) or sound(s)", nullptr, contact.count);
    }
    return {};
}

QString reasonOf(core::ContactKind kind) {
    switch (kind) {
        case core::ContactKind::Script:
            return Sentences::tr("Scripts of a page are never run.");
        case core::ContactKind::Frame:
            return Sentences::tr("Pages inside a page are never loaded.");
        case core::ContactKind::Pixel:
            return Sentences::tr("A picture of a pixel or two shows nothing: it counts readers.");
        case core::ContactKind::Beacon:
            return Sentences::tr(
                "A picture that nobody can see, with an address full of values: it counts "
                "readers.");
        case core::ContactKind::Media:
            return Sentences::tr("Videos and sounds open in the web browser.");
    }
    return {};
}

QString countOf(const BlockedPictures& pictures) {
    switch (pictures.fate) {
        case PictureFate::Held:
            return Sentences::tr("%Ln picture(s) to be asked for", nullptr, pictures.count);
        case PictureFate::Nearby:
            return Sentences::tr("%Ln picture(s) from a private address", nullptr, pictures.count);
        case PictureFate::Local:
            return Sentences::tr("%Ln picture(s) from this computer", nullptr, pictures.count);
        case PictureFate::Nowhere:
            return Sentences::tr("%Ln picture(s) from a site that is not found", nullptr,
                                 pictures.count);
    }
    return {};
}

QString reasonOf(PictureFate fate) {
    switch (fate) {
        case PictureFate::Held:
            return Sentences::tr("Pictures are loaded only when you ask for them.");
        case PictureFate::Nearby:
            return Sentences::tr(
                "A page of the web has no business on this computer or in its network.");
        case PictureFate::Local:
            return Sentences::tr("A page of the web does not get to read files of this computer.");
        case PictureFate::Nowhere:
            return Sentences::tr(
                "Nothing of this name was found in the internet, so nobody was asked.");
    }
    return {};
}

void add(std::vector<PrivacyEntry>& entries, const QString& host, bool foreign, const QString& what,
         const QString& why) {
    const auto known = std::ranges::find(entries, host, &PrivacyEntry::host);
    if (known == entries.end()) {
        entries.push_back({host, what, what + QStringLiteral(": ") + why, foreign});
        return;
    }
    known->what += QStringLiteral(", ") + what;
    known->why += u'\n' + what + QStringLiteral(": ") + why;
}

}  // namespace

std::vector<PrivacyEntry> privacyEntries(const core::PrivacyReport& report,
                                         const QList<BlockedPictures>& pictures) {
    std::vector<PrivacyEntry> entries;
    for (const core::Contact& contact : report.contacts) {
        add(entries, toText(contact.host), contact.foreign, countOf(contact),
            reasonOf(contact.kind));
    }
    for (const BlockedPictures& each : pictures) {
        const QString host = each.host.isEmpty() ? Sentences::tr("This computer") : each.host;
        add(entries, host, true, countOf(each), reasonOf(each.fate));
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

QString privacySummary(const core::PrivacyReport& report, const QList<BlockedPictures>& pictures) {
    const auto entries = privacyEntries(report);
    const auto foreign = std::ranges::count(entries, true, &PrivacyEntry::foreign);
    const QString sites = foreign == 0 ? Sentences::tr("No other site was asked for anything")
                                       : Sentences::tr("%Ln other site(s) not asked", nullptr,
                                                       static_cast<int>(foreign));
    int missing = 0;
    for (const BlockedPictures& each : pictures) {
        missing += each.count;
    }
    if (missing == 0) {
        return sites;
    }
    const QString kept = Sentences::tr("%Ln picture(s) not loaded", nullptr, missing);
    return foreign == 0 ? kept : sites + QStringLiteral(" · ") + kept;
}

}  // namespace klartext::ui
