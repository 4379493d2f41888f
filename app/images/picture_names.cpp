// SPDX-License-Identifier: MIT
#include "images/picture_names.h"

#include <QHash>
#include <QString>
#include <QUrl>
#include <utility>

#include "core/pictures.h"
#include "core/projection.h"

namespace klartext::app {

namespace {

QUrl urlOf(const std::string& text) { return QUrl(QString::fromStdString(text)); }

class NamedResources : public PageResources {
public:
    NamedResources(std::shared_ptr<const PageResources> resources, const core::Element& body)
        : m_resources(std::move(resources)) {
        collect(body);
    }

    [[nodiscard]] bool isNeeded() const { return !m_names.isEmpty(); }

    [[nodiscard]] bool holds(const QUrl& url) const override {
        return m_resources->holds(url) || m_names.contains(resourceKey(url));
    }
    [[nodiscard]] QByteArray read(const QUrl& url, qint64 limit) const override {
        return m_resources->read(m_resources->holds(url) ? url : m_names.value(resourceKey(url)),
                                 limit);
    }
    [[nodiscard]] bool allowsWeb() const override { return m_resources->allowsWeb(); }

private:
    void collect(const core::Element& element) {
        if (element.kind == core::ElementKind::Image && !element.candidates.empty()) {
            addNames(core::pictureFiles(element));
        }
        for (const core::Element& child : element.children) collect(child);
    }

    void addNames(const std::vector<std::string>& files) {
        for (const std::string& file : files) {
            const QUrl held = urlOf(file);
            if (!m_resources->holds(held)) continue;
            for (const std::string& name : files) m_names.insert(resourceKey(urlOf(name)), held);
            return;
        }
    }

    std::shared_ptr<const PageResources> m_resources;
    QHash<QString, QUrl> m_names;  ///< of the file that is there
};

}  // namespace

std::shared_ptr<const PageResources> underAllNames(std::shared_ptr<const PageResources> resources,
                                                   const core::Extraction& page) {
    // The whole page: what was removed may be put back, and the original shows it too.
    auto named = std::make_shared<const NamedResources>(resources, core::markedPage(page));
    return named->isNeeded() ? named : resources;
}

}  // namespace klartext::app
