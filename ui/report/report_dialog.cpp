// SPDX-License-Identifier: MIT
#include "report/report_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QThreadPool>
#include <QVBoxLayout>
#include <utility>

#include "actions/file_name.h"
#include "models/sentences.h"
#include "models/work_beside.h"
#include "report/report_text.h"
#include "widgets/save_dialog.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 84;
constexpr int heightInLines = 30;

QLabel* createSentence(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString suggestedName(const QString& title) {
    const QString name =
        suggestedFileName(title, ReportDialog::tr("Page"), SaveFormat::PlainText).chopped(4);
    return name + QStringLiteral(".klartext-report.json");
}

}  // namespace

ReportDialog::ReportDialog(core::Report report, const QString& title, const QString& folder,
                           QWidget* parent)
    : QDialog(parent),
      m_report(std::move(report)),
      m_title(title),
      m_folder(usableFolder(folder)),
      m_note(new QPlainTextEdit(this)),
      m_address(new QLineEdit(toText(m_report.page.url), this)),
      m_file(new QPlainTextEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report a Wrong Result"));
    build();
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
}

void ReportDialog::build() {
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("For instance: the second paragraph belongs to the article."));
    m_note->setAccessibleName(tr("What is wrong"));
    m_address->setPlaceholderText(tr("none"));
    m_file->setReadOnly(true);
    m_file->setTabChangesFocus(true);
    m_file->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_file->setAccessibleName(tr("The whole file"));

    auto* summary = new QWidget(this);
    auto* form = new QFormLayout(summary);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What is &wrong, in your words:"), m_note);
    form->addRow(tr("What you &corrected on this page:"), createCorrections());
    form->addRow(tr("&Address of the page; shorten or empty it if it tells too much:"), m_address);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(summary, tr("&Report"));
    tabs->addTab(m_file, tr("The Whole &File"));
    connect(tabs, &QTabWidget::currentChanged, this, [this, tabs] {
        if (tabs->currentWidget() == m_file) {
            showFile();
        }
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::askForPath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    const QString size =
        locale().formattedDataSize(static_cast<qint64>(m_report.page.bytes.size()));
    layout->addWidget(createSentence(
        tr("Writes one file to this computer and sends nothing. It holds the page as it was loaded "
           "(%1), how each block of it was judged, your corrections and your words. Whoever gets "
           "the file can read the page, with everything in it that was meant for you.")
            .arg(size),
        this));
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    m_note->setFocus();
}

QWidget* ReportDialog::createCorrections() {
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("Corrections"));
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const core::ReportedBlock& block : m_report.blocks) {
        if (!block.wanted) {
            continue;
        }
        const QString text = block.text.empty() ? tr("a picture") : toText(block.text);
        const QString icon =
            *block.wanted ? QStringLiteral("put-back") : QStringLiteral("take-out");
        auto* item = new QListWidgetItem(
            symbolicIcon(icon),
            (*block.wanted ? tr("Put back: %1") : tr("Taken out: %1")).arg(text));
        item->setToolTip(text);
        list->addItem(item);
    }
    if (list->count() > 0) {
        return list;
    }
    delete list;
    return createSentence(tr("Nothing. A report says more when you first put back what belongs to "
                             "the article and take out what does not: then it can be checked."),
                          this);
}

core::Report ReportDialog::report() const {
    core::Report report = m_report;
    report.note = m_note->toPlainText().trimmed().toStdString();
    report.page.url = m_address->text().trimmed().toStdString();
    return report;
}

void ReportDialog::showFile() {
    m_file->clear();
    workBeside(
        *this, *QThreadPool::globalInstance(), [report = report()] { return reportText(report); },
        [this, number = ++m_shown](const QString& text) {
            if (number == m_shown) {
                m_file->setPlainText(text);
            }
        });
}

void ReportDialog::askForPath() {
    auto* dialog = new QFileDialog(this, tr("Save Report"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Reports (*.klartext-report.json)"));
    dialog->setDefaultSuffix(QStringLiteral("klartext-report.json"));
    dialog->selectFile(suggestedName(m_title));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT approved(path, report());
        accept();
    });
    dialog->open();
}

}  // namespace klartext::ui
