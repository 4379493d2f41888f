// SPDX-License-Identifier: MIT
#include "export/export_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/save_dialog.h"
#include "widgets/save_options.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 70;

}  // namespace

ExportDialog::ExportDialog(int articles, const SaveChoice& choice, const QString& folder,
                           QWidget* parent)
    : QDialog(parent), m_articles(articles), m_pages(new QStackedWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save %Ln Article(s)", nullptr, articles));
    m_pages->addWidget(createForm(choice, folder));
    m_pages->addWidget(createReport());
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_open = buttons->addButton(tr("&Open Folder"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_start->setDefault(true);
    m_open->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_isPathOffered) {
            QGuiApplication::clipboard()->setText(m_folder->text());
        } else {
            Q_EMIT openFolderRequested(m_folder->text());
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    takeFormat();
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
}

QWidget* ExportDialog::createForm(const SaveChoice& choice, const QString& folder) {
    auto* form = new QWidget(m_pages);
    m_format = new QComboBox(form);
    m_format->addItems(
        {tr("HTML"), tr("Markdown"), tr("Plain text"), tr("EPUB"), tr("PDF"), tr("JSON")});
    m_format->setCurrentIndex(static_cast<int>(choice.format));
    m_options = new SaveOptions(choice, form);
    m_oneBook = new QCheckBox(tr("All articles in one &book"), form);
    m_folder = new QLineEdit(QDir::toNativeSeparators(usableFolder(folder)), form);
    auto* choose = new QPushButton(tr("&Choose…"), form);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Format:"), m_format);
    layout->addRow(QString(), m_options);
    layout->addRow(QString(), m_oneBook);
    auto* folderLabel = new QLabel(tr("F&older:"), form);
    folderLabel->setBuddy(m_folder);
    layout->addRow(folderLabel, row);
    auto* hint =
        new QLabel(tr("Each file is named by its title. None is written over another."), form);
    hint->setWordWrap(true);
    layout->addRow(QString(), hint);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFormat);
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString& path) { m_start->setEnabled(!path.trimmed().isEmpty()); });
    return form;
}

QWidget* ExportDialog::createReport() {
    auto* report = new QWidget(m_pages);
    m_sentence = new QLabel(report);
    m_sentence->setWordWrap(true);
    m_bar = new QProgressBar(report);
    m_bar->setRange(0, m_articles);
    m_title = new QLabel(report);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_failures = new QListWidget(report);
    m_failures->setWordWrap(true);
    m_failures->setAccessibleName(tr("Not saved"));
    m_failures->hide();
    auto* layout = new QVBoxLayout(report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_failures, 1);
    layout->addStretch();
    return report;
}

void ExportDialog::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose Folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::takeFormat() {
    const auto format = SaveFormat(m_format->currentIndex());
    m_options->setFormat(format);
    m_oneBook->setVisible(format == SaveFormat::Epub && m_articles > 1);
}

void ExportDialog::start() {
    ExportChoice choice;
    choice.save = m_options->choice();
    choice.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    choice.oneBook = m_oneBook->isChecked() && !m_oneBook->isHidden();
    m_running = true;
    m_start->hide();
    m_close->setText(tr("S&top"));
    m_sentence->setText(tr("Saving…"));
    m_pages->setCurrentIndex(1);
    Q_EMIT startRequested(choice);
}

void ExportDialog::setProgress(int done, const QString& title) {
    m_bar->setValue(done);
    m_title->setText(title);
}

void ExportDialog::setResult(int written, const QList<std::pair<QString, QString>>& failures,
                             bool cancelled) {
    m_running = false;
    QString sentence = tr("%Ln file(s) were written.", nullptr, written);
    if (cancelled) {
        sentence = tr("Stopped.") + QLatin1Char(' ') + sentence;
    }
    if (!failures.isEmpty()) {
        sentence += QLatin1Char(' ') + tr("%Ln article(s) could not be saved:", nullptr,
                                          static_cast<int>(failures.size()));
    }
    m_sentence->setText(sentence);
    m_bar->setVisible(cancelled);
    m_title->clear();
    m_failures->setVisible(!failures.isEmpty());
    for (const auto& [title, why] : failures) {
        m_failures->addItem(title.isEmpty() ? why : title + QLatin1Char('\n') + why);
    }
    m_open->setVisible(written > 0);
    m_close->setText(tr("&Close"));
    m_close->setDefault(true);
}

void ExportDialog::showNotOpened() {
    m_isPathOffered = true;
    m_sentence->setText(tr("No program for folders could be started. The files are in “%1”.")
                            .arg(m_folder->text()));
    m_open->setText(tr("&Copy Path"));
}

void ExportDialog::reject() {
    if (m_running) {
        m_close->setEnabled(false);
        Q_EMIT cancelRequested();
        m_close->setEnabled(true);
        return;
    }
    QDialog::reject();
}

}  // namespace klartext::ui
