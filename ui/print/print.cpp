// SPDX-License-Identifier: MIT
#include "print/print.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPaintEngine>
#include <QPainter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <stop_token>

#include "paper/paged_article.h"
#include "print/print_file.h"
#include "print/work_beside.h"

namespace klartext::ui {

namespace {

/// The sheet that the printer has, with margins that are never less than it can print on.
Sheet sheetIn(const QPrinter& printer) {
    constexpr int dots = 600;
    const QPageLayout layout = printer.pageLayout();
    Sheet sheet = sheetOf(layout.pageSize(), dots);
    sheet.size = layout.fullRectPixels(dots).size();
    const QMarginsF chosen(layout.marginsPixels(dots));
    sheet.margins = QMarginsF(std::max(sheet.margins.left(), chosen.left()),
                              std::max(sheet.margins.top(), chosen.top()),
                              std::max(sheet.margins.right(), chosen.right()),
                              std::max(sheet.margins.bottom(), chosen.bottom()));
    return sheet;
}

/// Pages that were begun come out of a printer, whatever is said later.
bool isPrinter(const QPrinter& printer) {
    return printer.paintEngine()->type() == QPaintEngine::Pdf && printer.outputFileName().isEmpty();
}

void paintOn(QPrinter& printer, const core::Article& article, const core::ImageSource& images,
             const Typography& typography, Stoppable& work) {
    const PagedArticle pages(article, images, typography, sheetIn(printer), work.token());
    if (work.isStopped()) {
        return;
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    QPainter painter;
    if ((isPrinter(printer) && !work.bind()) || !painter.begin(&printer)) {
        return;
    }
    for (int page = first; page < end; ++page) {
        if (page > first) {
            printer.newPage();
        }
        pages.paint(painter, page);
        if (work.isStopped()) {
            return;
        }
    }
}

/// While it lives, and until the preview has its pages, that paints none: its old ones are deleted
/// when new ones are begun.
class QuietPreview {
public:
    explicit QuietPreview(const QDialog& dialog)
        : m_preview(dialog.findChild<QPrintPreviewWidget*>()) {
        if (m_preview) m_preview->setUpdatesEnabled(false);
    }
    ~QuietPreview() {
        if (!m_preview) return;
        QMetaObject::invokeMethod(
            m_preview, [preview = m_preview.data()] { preview->setUpdatesEnabled(true); },
            Qt::QueuedConnection);
    }
    QuietPreview(const QuietPreview&) = delete;
    QuietPreview& operator=(const QuietPreview&) = delete;

private:
    QPointer<QPrintPreviewWidget> m_preview;
};

/// What the preview shows until its pages are set.
void paintNothing(QPrinter& printer) { const QPainter painter(&printer); }

/// The dialog is still at work.
void tellLater(QWidget* window, const QString& sentence) {
    if (window == nullptr) return;
    QMetaObject::invokeMethod(
        window,
        [window, sentence] {
            auto* box = new QMessageBox(QMessageBox::Warning,
                                        QCoreApplication::translate("Paper", "Not printed"),
                                        sentence, QMessageBox::Ok, window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        },
        Qt::QueuedConnection);
}

}  // namespace

void printArticle(const core::Article& article, const core::ImageSource& images,
                  const Typography& typography, QWidget* parent) {
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QString::fromStdString(article.metadata.title).simplified());
    printer->setCreator(QStringLiteral("Klartext"));
    printer->setFullPage(true);
    printer->setResolution(fontDotsPerInch());
    auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Paper", "Print Article"));
    const auto set = [article, images, typography, dialog, window = QPointer(parent),
                      name = printer->docName()](QPrinter* paper) {
        if (!dialog->isVisible()) {
            // Seen at once, and above its window: nothing happens to that while the pages are set.
            paintNothing(*paper);
            auto* preview = dialog->findChild<QPrintPreviewWidget*>();
            QTimer::singleShot(0, preview, &QPrintPreviewWidget::updatePreview);
            return;
        }
        const QString failure = printWhole(*paper, [&] {
            const QuietPreview quiet(*dialog);
            const bool done = workBeside(*dialog, name, [&](Stoppable& work) {
                paintOn(*paper, article, images, typography, work);
            });
            if (!done) QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
            return done;
        });
        if (!failure.isEmpty()) tellLater(window, failure);
    };
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, set);
    // The dialog does not own its printer, and uses it up to its end.
    QObject::connect(dialog, &QObject::destroyed, [kept = printer.release()] { delete kept; });
    dialog->open();
}

}  // namespace klartext::ui
