// SPDX-License-Identifier: MIT
#include "archive/archive_error.h"

#include <QCoreApplication>

namespace klartext::app {

namespace {

QString said(const char* text) { return QCoreApplication::translate("Error", text); }

Error errorOf(ErrorCode code, const char* title, const char* explanation, const char* suggestion,
              const QString& path) {
    return {code, said(title), said(explanation).arg(path), {said(suggestion)}, false};
}

constexpr const char* useOwnProgram =
    QT_TRANSLATE_NOOP("Error", "Open it in a program made for such files.");

constexpr const char* unpackYourself = QT_TRANSLATE_NOOP(
    "Error", "If you trust it, unpack it with another program and open what is in it.");

constexpr const char* exportAnew =
    QT_TRANSLATE_NOOP("Error",
                      "Export it once more as CSV, HTML or JSON, or write the links into a text "
                      "file, one a line.");

Error damaged(const QString& path, const QString& detail) {
    return {ErrorCode::Damaged,
            said(QT_TRANSLATE_NOOP("Error", "File damaged")),
            said(QT_TRANSLATE_NOOP("Error", "“%1” is damaged: %2.")).arg(path, detail),
            {said(QT_TRANSLATE_NOOP("Error", "Get the file once more, or save the page anew."))},
            true};
}

Error errorOf(ArchiveFault fault, const QString& path, const QString& detail) {
    switch (fault) {
        case ArchiveFault::NothingInIt:
            return damaged(path, said(QT_TRANSLATE_NOOP("Error", "no file could be found in it")));
        case ArchiveFault::PartDamaged:
            return damaged(
                path,
                said(QT_TRANSLATE_NOOP("Error", "its part “%1” cannot be unpacked")).arg(detail));
        case ArchiveFault::ListDamaged:
            return damaged(path, said(QT_TRANSLATE_NOOP("Error", "its list cannot be read")));
        case ArchiveFault::Unreadable:
            return makeError(ErrorCode::ReadFailed, path, detail);
        case ArchiveFault::TakesTooLong:
            return errorOf(ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Error", "File takes too long"),
                           QT_TRANSLATE_NOOP("Error",
                                             "“%1” takes longer to unpack than a file of pages "
                                             "should, so it was not read."),
                           unpackYourself, path);
        case ArchiveFault::TakesTooMuch:
            return errorOf(ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Error", "File too large"),
                           QT_TRANSLATE_NOOP("Error",
                                             "“%1” takes more memory to unpack than a file of "
                                             "pages should, so it was not read."),
                           unpackYourself, path);
        case ArchiveFault::BroughtDown:
            return errorOf(
                ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "File not unpacked"),
                QT_TRANSLATE_NOOP("Error",
                                  "Klartext failed to unpack “%1”, which may be damaged. "
                                  "Nothing else is affected."),
                QT_TRANSLATE_NOOP("Error", "Get the file once more, or save the page anew."), path);
        case ArchiveFault::TooLarge:
            return errorOf(
                ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Error", "File too large"),
                QT_TRANSLATE_NOOP("Error",
                                  "“%1” unpacks to more than a file of pages should, so it was "
                                  "not read."),
                unpackYourself, path);
        case ArchiveFault::Empty:
            return errorOf(ErrorCode::NotText, QT_TRANSLATE_NOOP("Error", "No page in it"),
                           QT_TRANSLATE_NOOP("Error", "“%1” holds no page that could be read."),
                           useOwnProgram, path);
        case ArchiveFault::Locked:
            return errorOf(
                ErrorCode::NoPermission, QT_TRANSLATE_NOOP("Error", "File locked"),
                QT_TRANSLATE_NOOP("Error",
                                  "“%1” is locked with a password or by copy protection, which "
                                  "Klartext does not open."),
                useOwnProgram, path);
        case ArchiveFault::IsAnExport:
            return errorOf(
                ErrorCode::NotText, QT_TRANSLATE_NOOP("Error", "A list of pages"),
                QT_TRANSLATE_NOOP("Error", "“%1” holds the pages that another program kept."),
                QT_TRANSLATE_NOOP("Error", "Bring them in with File, Import."), path);
        case ArchiveFault::ListTakesTooMuch:
            return errorOf(
                ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Error", "List too large"),
                QT_TRANSLATE_NOOP("Error",
                                  "“%1” takes more time or memory to read than a list of pages "
                                  "should, so it was not read."),
                QT_TRANSLATE_NOOP("Error",
                                  "If it is a list of pages, part it into several files and bring "
                                  "them in one by one."),
                path);
        case ArchiveFault::ListBroughtDown:
            return errorOf(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "List not read"),
                           QT_TRANSLATE_NOOP("Error",
                                             "Klartext failed to read “%1”, which may be damaged. "
                                             "Nothing else is affected."),
                           exportAnew, path);
        case ArchiveFault::NotAnImport:
            return errorOf(
                ErrorCode::NotText, QT_TRANSLATE_NOOP("Error", "Not a list of pages"),
                QT_TRANSLATE_NOOP("Error",
                                  "“%1” is no list of pages of a program that Klartext knows."),
                exportAnew, path);
    }
    return {};
}

}  // namespace

Error archiveError(ArchiveFault fault, const QString& path, const QString& detail) {
    Error error = errorOf(fault, path, detail);
    error.origin = ErrorOrigin{static_cast<int>(fault), detail};
    return error;
}

std::optional<Error> archiveError(const ErrorOrigin& origin, const QString& path) {
    if (origin.fault < 0 || origin.fault > static_cast<int>(ArchiveFault::NotAnImport)) {
        return std::nullopt;
    }
    return archiveError(static_cast<ArchiveFault>(origin.fault), path, origin.detail);
}

}  // namespace klartext::app
