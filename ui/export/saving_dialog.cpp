// SPDX-License-Identifier: MIT
#include "export/saving_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

/// Milliseconds after which a person wonders what is going on.
constexpr int aWhile = 500;
constexpr int widthInCharacters = 50;

}  // namespace

SavingDialog::SavingDialog(const QString& name, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Save Article"));
    auto* sentence = new QLabel(tr("The pages of “%1” are being set …").arg(name), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(sentence->text());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
    QTimer::singleShot(aWhile, this, &QWidget::show);
}

}  // namespace klartext::ui
