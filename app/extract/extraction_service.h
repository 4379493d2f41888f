// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/extraction.h"
#include "judge/extractor.h"

namespace klartext::app {

using SharedPage = std::shared_ptr<const core::RawPage>;
using SharedExtraction = std::shared_ptr<const core::Extraction>;

/// Finds articles off the GUI thread, by whatever it is given to find them. A newer request
/// replaces an older one, which is stopped and never heard of again. Lives on the thread of its
/// owner.
class ExtractionService : public QObject {
    Q_OBJECT

public:
    explicit ExtractionService(Extractor extractor = core::extract, QObject* parent = nullptr);
    ~ExtractionService() override;

    /// `page` is not null; `siblings` are other pages of its site, see core::ExtractOptions.
    void extract(SharedPage page, std::vector<core::Fingerprints> siblings = {});
    void cancel();
    /// What is done with each result beside the window, before extracted(). It may outlive this
    /// object by the rest of its work.
    using FollowUp = std::function<void(const SharedExtraction&)>;
    void setFollowUp(FollowUp followUp) { m_followUp = std::move(followUp); }
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    void extracted(const std::shared_ptr<const klartext::core::Extraction>& extraction);

private:
    class Request;

    Extractor m_extractor;
    FollowUp m_followUp;
    QThreadPool m_pool;
    Request* m_current = nullptr;  // a child of this object
};

}  // namespace klartext::app
