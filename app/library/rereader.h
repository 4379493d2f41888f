// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "extract/extraction_service.h"
#include "library/library.h"

namespace klartext::app {

/// Reads kept pages again that another judge read, one after the other and aside, so that lists and
/// searches know what is found in them today. What changed in a page is kept until somebody saw
/// it. Goes on where it ended when the program is started again.
class Rereader : public QObject {
    Q_OBJECT

public:
    /// What a person's rules make of a page.
    using Rules =
        std::function<std::shared_ptr<const core::Extraction>(const core::Extraction& judged)>;

    /// `library` must outlive it.
    Rereader(Library& library, Rules rules, Extractor extractor = core::extract,
             QObject* parent = nullptr);

    /// Begins after so many milliseconds, with as many between two pages.
    void start(int pause);

Q_SIGNALS:
    /// There are no more pages; so many were read.
    void finished(int pages);

private:
    void askForNext();
    void read(const Expected<KeptContent>& content);
    void take(const SharedExtraction& extraction);

    Library& m_library;
    Rules m_rules;
    ExtractionService m_extraction;
    QTimer m_timer;
    KeptContent m_content;  ///< what is being read
    qint64 m_last = 0;
    int m_pages = 0;
};

}  // namespace klartext::app
