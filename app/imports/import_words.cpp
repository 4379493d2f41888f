// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "imports/import_sink.h"
#include "imports/imported.h"

namespace klartext::app {

namespace {

const char* wordsOf(ImportReason reason) {
    switch (reason) {
        case ImportReason::NoAddress:
            return QT_TRANSLATE_NOOP("Imports", "The row has no address.");
        case ImportReason::NotOfTheWeb:
            return QT_TRANSLATE_NOOP("Imports", "This is no address of a web page.");
        case ImportReason::TooMany:
            return QT_TRANSLATE_NOOP("Imports", "The list is too long; this page was left out.");
        case ImportReason::OpenQuote:
            return QT_TRANSLATE_NOOP("Imports", "A quote in the row is never closed.");
        case ImportReason::Damaged:
            return QT_TRANSLATE_NOOP("Imports", "The entry is damaged or cut off.");
        case ImportReason::TooLarge:
            return QT_TRANSLATE_NOOP("Imports", "The entry is far larger than an entry should be.");
        case ImportReason::NoLink:
            return QT_TRANSLATE_NOOP("Imports", "The line holds no link.");
        case ImportReason::Script:
            return QT_TRANSLATE_NOOP("Imports", "This is a script for a browser, and no page.");
        case ImportReason::ForBrowsers:
            return QT_TRANSLATE_NOOP("Imports",
                                     "Only a browser or this computer knows this "
                                     "address; it is none of the web.");
        case ImportReason::NotUnpacked:
            return QT_TRANSLATE_NOOP("Imports", "This part of the file cannot be unpacked.");
    }
    return "";
}

const char* wordsOf(ImportFormat format) {
    switch (format) {
        case ImportFormat::PocketCsv:
            return QT_TRANSLATE_NOOP("Imports", "Pocket (CSV)");
        case ImportFormat::PocketHtml:
            return QT_TRANSLATE_NOOP("Imports", "Pocket (HTML)");
        case ImportFormat::InstapaperCsv:
            return QT_TRANSLATE_NOOP("Imports", "Instapaper (CSV)");
        case ImportFormat::WallabagJson:
            return QT_TRANSLATE_NOOP("Imports", "wallabag (JSON)");
        case ImportFormat::ReadwiseCsv:
            return QT_TRANSLATE_NOOP("Imports", "Readwise (CSV)");
        case ImportFormat::OmnivoreZip:
            return QT_TRANSLATE_NOOP("Imports", "Omnivore (ZIP)");
        case ImportFormat::Bookmarks:
            return QT_TRANSLATE_NOOP("Imports", "Bookmarks of a browser (HTML)");
        case ImportFormat::LinkList:
            return QT_TRANSLATE_NOOP("Imports", "A list of links");
    }
    return "";
}

const char* wordsOf(ImportEnd end) {
    switch (end) {
        case ImportEnd::Whole:
            break;
        case ImportEnd::TooMuch:
            return QT_TRANSLATE_NOOP("Imports",
                                     "The rest of the file was left out: to read it would take "
                                     "more time or memory than a list of pages should.");
        case ImportEnd::BroughtDown:
            return QT_TRANSLATE_NOOP("Imports",
                                     "The rest of the file was left out: Klartext failed to read "
                                     "it. It may be damaged.");
    }
    return "";
}

}  // namespace

QString importReason(ImportReason reason) {
    return QCoreApplication::translate("Imports", wordsOf(reason));
}

QString importFormatName(ImportFormat format) {
    return QCoreApplication::translate("Imports", wordsOf(format));
}

QString importEndSaid(ImportEnd end) {
    const char* words = wordsOf(end);
    return *words == '\0' ? QString() : QCoreApplication::translate("Imports", words);
}

}  // namespace klartext::app
