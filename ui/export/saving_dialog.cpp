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
/// A name without spaces could not be broken and would make the window as wide as itself.
constexpr int nameInCharacters = 36;

}  // namespace

SavingDialog::SavingDialog(const QString& name, QWidget* parent)
    : QDialog(parent),
      m_sentence(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Save Article"));
    const int character = fontMetrics().averageCharWidth();
    const QString shown =
        fontMetrics().elidedText(name, Qt::ElideMiddle, character * nameInCharacters);
    const auto sentence = [](const QString& of) {
        return of.isEmpty() ? tr("The pages are being set …")
                            : tr("The pages of “%1” are being set …").arg(of);
    };
    m_sentence->setText(sentence(shown));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(sentence(name));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(bar);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SavingDialog::reject);
    const int width = character * widthInCharacters;
    resize(width, layout->totalHeightForWidth(width));
    QTimer::singleShot(aWhile, this, &QWidget::show);
}

void SavingDialog::reject() {
    if (m_stop && !m_stop()) {
        m_sentence->setText(tr("The pages are on their way to the printer already."));
        m_buttons->setEnabled(false);
        return;
    }
    QDialog::reject();
}

}  // namespace klartext::ui
