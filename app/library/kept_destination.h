// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <functional>
#include <memory>

#include "fetch/host_names.h"
#include "images/image_limits.h"
#include "imports/destination.h"
#include "library/library.h"

namespace klartext::app {

/// Puts imported pages into the library, each with its pictures: a page is done when they are
/// there, or were not to be had in a while. Nothing of it keeps its thread busy.
class KeptDestination : public QObject, public ImportDestination {
    Q_OBJECT

public:
    /// Makes a small picture for the list of those of a page, in their order. Any thread.
    using SmallPicture =
        std::function<QByteArray(const QList<QUrl>& order, const KeptImages& images)>;

    /// One picture after the other, as a patient reader would get them.
    static constexpr ImageLimits gently{.perPage = 60, .parallel = 1};

    /// The library must outlive it. `names` are those that pages are fetched with.
    explicit KeptDestination(Library& library, SmallPicture smallPicture = {},
                             const ImageLimits& images = gently, const HostNames& names = {},
                             QObject* parent = nullptr);
    ~KeptDestination() override;

    void findHeld(const QList<QUrl>& addresses, QObject* context, Held done) override;
    void keep(const ImportedLink& link, const std::shared_ptr<const core::RawPage>& page,
              const std::shared_ptr<const core::Extraction>& extraction, QObject* context,
              Done done) override;
    void keepLink(const ImportedLink& link, QObject* context, Done done) override;

private:
    struct Coming;
    struct Lookup;

    void goOn(const std::shared_ptr<Lookup>& lookup);
    void write(const std::shared_ptr<Coming>& coming);
    void getPictures(const std::shared_ptr<Coming>& coming, qint64 id);
    void addPictures(const std::shared_ptr<Coming>& coming, qint64 id, const KeptImages& images);

    Library& m_library;
    SmallPicture m_smallPicture;
    ImageLimits m_limits;
    HostNames m_names;
    QThreadPool m_pool;
};

}  // namespace klartext::app
