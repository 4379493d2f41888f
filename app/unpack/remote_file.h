// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <memory>
#include <mutex>
#include <stop_token>

#include "archive/saved_file.h"
#include "judge/protection.h"
#include "unpack/requests.h"
#include "unpack/unpack_helper.h"

namespace klartext::app {

/// The error that a helper's fault is for whoever opened the file.
[[nodiscard]] Error errorOf(WorkerFault fault, const QString& path);

/// A file whose pages and pictures another process unpacks when they are asked for. One that brings
/// it down is lost, and only this one. It keeps the process, and so do the pictures of its pages.
class RemoteFile : public SavedFile {
public:
    RemoteFile(std::shared_ptr<UnpackHelper> helper, FileContents contents,
               std::shared_ptr<Protection> protection);

protected:
    [[nodiscard]] Expected<SavedPage> readPage(std::size_t part,
                                               const std::stop_token& stop) const override;

private:
    using Keys = std::shared_ptr<const QSet<QString>>;

    std::shared_ptr<UnpackHelper> m_helper;
    std::shared_ptr<Protection> m_protection;
    mutable std::mutex m_mutex;  // guards m_keys, and that requests and answers stay in order
    mutable Keys m_keys;         ///< of the pictures that the process told of last
};

}  // namespace klartext::app
