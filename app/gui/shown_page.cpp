// SPDX-License-Identifier: MIT
#include "shown_page.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <memory>

#include "archive/zip_pages.h"
#include "errors/shown_name.h"
#include "widgets/shown_address.h"

namespace klartext::gui {

ui::PartList partsOf(const app::OpenedFile& opened) {
    ui::PartList list;
    if (!opened.whole || opened.whole->parts().size() < 2) return list;
    const app::SavedFile& whole = *opened.whole;
    const QString name = QFileInfo(opened.file.toLocalFile()).fileName();
    list.title = app::shownName(whole.title().isEmpty() ? name : whole.title());
    list.isBook = whole.isBook();
    if (whole.isPartial()) {
        list.note = QCoreApplication::translate(
            "Parts",
            "This file is damaged, or holds more than Klartext unpacks at once. The list is not "
            "whole.");
    }
    list.current = opened.mustChoose ? -1 : static_cast<qsizetype>(opened.part);
    for (const app::SavedPart& part : whole.parts()) {
        const QString place =
            app::shownName(part.url.isEmpty() ? part.id : part.url.toDisplayString());
        const bool isNumbered = part.title.isEmpty() && whole.isBook();
        const QString title =
            isNumbered
                ? QCoreApplication::translate("Parts", "Section %1").arg(list.parts.size() + 1)
                : app::shownName(part.title);
        list.parts.append({title.isEmpty() ? place : title, whole.isBook() ? QString() : place,
                           ui::shownAddress(app::addressInside(opened.file, part.id.toStdString())),
                           part.level});
    }
    return list;
}

bool hasEncoding(const app::Visit& visit) {
    return !visit.address.isEmpty() && !visit.isReport && !visit.kept && !visit.images &&
           visit.page->composition == core::Composition::AsSent;
}

app::SharedExtraction doubted(const core::Extraction& extraction) {
    auto part = std::make_shared<core::Extraction>(extraction);
    if (part->status == core::Status::Complete) part->status = core::Status::Doubtful;
    return part;
}

core::Overrides decided(const app::Visit& visit) {
    core::Overrides decisions = visit.overrides;
    for (core::BlockId id = 0; id < visit.ruled->verdicts.size(); ++id) {
        const bool kept = visit.ruled->verdicts[id].kept;
        if (kept != visit.extraction->verdicts[id].kept) decisions.try_emplace(id, kept);
    }
    return decisions;
}

}  // namespace klartext::gui
