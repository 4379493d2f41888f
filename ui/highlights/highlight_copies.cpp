// SPDX-License-Identifier: MIT
#include "highlights/highlight_copies.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <span>
#include <utility>

#include "actions/file_name.h"
#include "core/highlighted.h"
#include "document/clean_text.h"
#include "highlights/highlight_look.h"
#include "highlights/highlight_store.h"
#include "highlights/page_highlights.h"
#include "models/page_model.h"
#include "models/sentences.h"
#include "settings/settings.h"
#include "widgets/save_dialog.h"

namespace klartext::ui {

namespace {

void copyText(const QString& words, bool markdown) {
    const QString text = cleanText(words);
    auto* data = new QMimeData;
    data->setText(text);
    if (markdown) {
        data->setData(QStringLiteral("text/markdown"), text.toUtf8());
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace

HighlightCopies::HighlightCopies(const PageModel& page, const PageHighlights& highlights,
                                 Settings& settings, QWidget& window)
    : QObject(&window),
      m_page(page),
      m_highlights(highlights),
      m_settings(settings),
      m_window(window) {}

void HighlightCopies::setStore(HighlightStore& store) {
    m_store = &store;
    connect(&store, &HighlightStore::collected, this, &HighlightCopies::takeCollected);
}

void HighlightCopies::takeCollected(const std::vector<core::HighlightedPage>& pages) {
    if (!std::exchange(m_saving, false)) {
        return;
    }
    if (pages.empty()) {
        Q_EMIT announced(tr("No page of the library is highlighted yet."));
    } else {
        save(pages, tr("Highlights"));
    }
}

core::Article HighlightCopies::markedArticle() const {
    std::vector<core::Highlight> highlights;
    for (const PageHighlights::Entry& entry : m_highlights.entries()) {
        highlights.push_back(entry.mark.highlight);
    }
    return core::highlighted(m_page.article(), *m_page.extraction().tree, highlights,
                             QCoreApplication::translate("SavedPage", "Notes").toStdString());
}

core::HighlightedPage HighlightCopies::pageOf(const QList<qint64>& ids) const {
    const core::Metadata& metadata = m_page.article().metadata;
    core::HighlightedPage page{.title = metadata.title,
                               .byline = metadata.byline,
                               .date = metadata.date,
                               .site = metadata.site,
                               .url = metadata.url,
                               .highlights = {}};
    if (page.url.empty()) {
        page.url = m_page.extraction().tree->url();
    }
    for (const PageHighlights::Entry& entry : m_highlights.entries()) {
        if (!ids.isEmpty() && !ids.contains(entry.mark.id)) {
            continue;
        }
        const core::Highlight& highlight = entry.mark.highlight;
        page.highlights.push_back(
            {.quote = highlight.anchor.quote,
             .color = highlight.color,
             .note = highlight.note,
             .made = entry.mark.madeAt.toUTC().toString(Qt::ISODate).toStdString(),
             .found = entry.state != PageHighlights::State::Lost});
    }
    return page;
}

void HighlightCopies::copyQuote(qint64 id) {
    if (const auto* entry = m_highlights.find(id)) {
        copyText(QString::fromStdString(entry->mark.highlight.anchor.quote), false);
        Q_EMIT announced(tr("The text was copied."));
    }
}

void HighlightCopies::copy(const QList<qint64>& ids) {
    const core::HighlightedPage page = pageOf(ids);
    const auto count = static_cast<int>(page.highlights.size());
    copyText(
        QString::fromStdString(core::highlightsAsMarkdown(std::span(&page, 1), highlightWords())),
        true);
    Q_EMIT announced(tr("%Ln highlight(s) were copied as Markdown.", nullptr, count));
}

void HighlightCopies::savePage() { save({pageOf({})}, toText(m_page.article().metadata.title)); }

void HighlightCopies::savePages(const QList<qint64>& pages) {
    if (m_store != nullptr) {
        m_saving = true;
        m_store->collect(pages);
    }
}

void HighlightCopies::save(const std::vector<core::HighlightedPage>& pages, const QString& title) {
    auto* dialog = new QFileDialog(&m_window, tr("Save Highlights"),
                                   usableFolder(m_settings.saveFolder.value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("JSON, for programs (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    //: The name of a file: the title of an article, then what is in the file.
    const QString name = title == tr("Highlights") ? title : tr("%1 – highlights").arg(title);
    dialog->selectFile(suggestedFileName(name, tr("Highlights"), SaveFormat::Markdown));
    const auto isJson = [dialog] {
        return dialog->selectedNameFilter().contains(QLatin1String("*.json"));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, isJson] {
        dialog->setDefaultSuffix(isJson() ? QStringLiteral("json") : QStringLiteral("md"));
        if (const QStringList files = dialog->selectedFiles(); !files.isEmpty()) {
            dialog->selectFile(QFileInfo(withSuffix(files.first(), isJson() ? SaveFormat::Json
                                                                            : SaveFormat::Markdown))
                                   .fileName());
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, pages](const QString& path) {
        m_settings.saveFolder.setValue(QFileInfo(path).absolutePath());
        const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        m_store->write(path, QByteArray::fromStdString(
                                 json ? core::highlightsAsJson(pages)
                                      : core::highlightsAsMarkdown(pages, highlightWords())));
    });
    dialog->open();
}

}  // namespace klartext::ui
