// SPDX-License-Identifier: MIT
#include "widgets/save_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace klartext::ui {

SaveOptions::SaveOptions(const SaveChoice& choice, QWidget* parent)
    : QWidget(parent), m_format(choice.format), m_paperRow(new QWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    m_original = addBox(tr("With the &original page and what was left out"),
                        tr("Klartext opens the file again with everything that can be put back; "
                           "in a browser, what was left out can be unfolded"),
                        choice.original);
    m_images = addBox(tr("With &pictures"),
                      tr("The pictures of the article are written into the file"), choice.images);
    m_imagesBeside =
        addBox(tr("Pictures in a &folder beside the file"),
               tr("Without this, the text links to the pictures on the web"), choice.imagesBeside);
    m_missing = new QLabel(this);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setObjectName(QStringLiteral("missingPictures"));
    layout->addWidget(m_missing);
    m_wrapped = addBox(tr("&Wrap lines at 80 characters"),
                       tr("Without this, each paragraph is one line"), choice.wrapped);
    m_paper = new QComboBox(m_paperRow);
    m_paper->addItems({tr("A4"), tr("US Letter")});
    m_paper->setCurrentIndex(choice.letterPaper ? 1 : 0);
    auto* label = new QLabel(tr("P&aper:"), m_paperRow);
    label->setBuddy(m_paper);
    auto* row = new QHBoxLayout(m_paperRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_paper);
    row->addStretch();
    layout->addWidget(m_paperRow);
    setFormat(choice.format);
}

QCheckBox* SaveOptions::addBox(const QString& text, const QString& hint, bool checked) {
    auto* box = new QCheckBox(text, this);
    box->setToolTip(hint);
    box->setChecked(checked);
    layout()->addWidget(box);
    return box;
}

void SaveOptions::setFormat(SaveFormat format) {
    m_format = format;
    m_original->setVisible(format == SaveFormat::Html);
    m_images->setVisible(format == SaveFormat::Html || format == SaveFormat::Epub ||
                         format == SaveFormat::Pdf);
    m_imagesBeside->setVisible(format == SaveFormat::Markdown);
    m_missing->setVisible(m_lacksPictures && format != SaveFormat::PlainText &&
                          format != SaveFormat::Json);
    m_wrapped->setVisible(format == SaveFormat::PlainText);
    m_paperRow->setVisible(format == SaveFormat::Pdf);
}

void SaveOptions::setMissingPictures(int count) {
    m_lacksPictures = count > 0;
    m_missing->setText(
        tr("%Ln picture(s) were not loaded and will not be in the file. Saving loads "
           "nothing: load them in the article first if you want them.",
           nullptr, count));
    setFormat(m_format);
}

SaveChoice SaveOptions::choice() const {
    SaveChoice choice;
    choice.format = m_format;
    choice.original = m_original->isChecked();
    choice.images = m_images->isChecked();
    choice.imagesBeside = m_imagesBeside->isChecked();
    choice.wrapped = m_wrapped->isChecked();
    choice.letterPaper = m_paper->currentIndex() == 1;
    return choice;
}

}  // namespace klartext::ui
