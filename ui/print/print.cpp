// SPDX-License-Identifier: MIT
#include "print/print.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <algorithm>
#include <memory>

#include "paper/paged_article.h"
#include "print/print_file.h"

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

void paintOn(QPrinter& printer, const core::Article& article, const core::ImageSource& images,
             const Typography& typography) {
    const PagedArticle pages(article, images, typography, sheetIn(printer));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    QPainter painter;
    if (!painter.begin(&printer)) {
        return;
    }
    for (int page = first; page < end; ++page) {
        if (page > first) {
            printer.newPage();
        }
        pages.paint(painter, page);
    }
}

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
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [article, images, typography, window = QPointer(parent)](QPrinter* paper) {
                         const QString failure = printWhole(
                             *paper, [&] { paintOn(*paper, article, images, typography); });
                         if (!failure.isEmpty()) tellLater(window, failure);
                     });
    // The dialog does not own its printer, and uses it up to its end.
    QObject::connect(dialog, &QObject::destroyed, [kept = printer.release()] { delete kept; });
    dialog->open();
}

}  // namespace klartext::ui
