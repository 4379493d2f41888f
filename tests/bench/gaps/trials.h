// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What is done with large pages while the window is watched. Pages of their own are made in
/// `folder`.
namespace klartext::bench {

class GapProbe;

/// An article of 100,000 words, a page of 5 MB and one with 5,000 removed blocks.
[[nodiscard]] QStringList largeFiles(const QTemporaryDir& folder);
void openTwice(GapProbe& probe, const QStringList& files);

/// What a person does with a long page: goes through it, changes theme and size, takes a part out,
/// comes back to it from another page, opens it under a rule.
void useLong(GapProbe& probe, const QString& large, const QString& other);
void readInPages(GapProbe& probe, const QString& file);

/// With line focus, from the moment that the text is seen; in pages, too.
void focusLines(GapProbe& probe, const QString& file);
/// By keys, and by itself.
void scroll(GapProbe& probe, const QString& file);

/// 200 of them, all at once, at the beginning and at the middle of a page of 5 MB.
void seePictures(GapProbe& probe, const QTemporaryDir& folder);

/// What shows much of a large page beside it: what a rule would do, the report, the panels.
void openLists(GapProbe& probe, const QTemporaryDir& folder, const QString& large);
/// The panel of pages with removed parts by the ten thousand, filtered.
void openRemovedLists(GapProbe& probe, const QTemporaryDir& folder);

/// What pages hardly ever have: one word of 20 MB, and links, notes and pictures by the hundred
/// thousand; then the file.
void openExtremes(GapProbe& probe, const QTemporaryDir& folder, const QString& after);

/// Each file, three times.
void compareOften(GapProbe& probe, const QStringList& files);
/// The page with pictures that fail, then the large one and plain text compared.
void openAndCompare(GapProbe& probe, const QTemporaryDir& folder, const QString& large);

}  // namespace klartext::bench
