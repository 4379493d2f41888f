// SPDX-License-Identifier: MIT
#include "unpack/unpackers.h"

#include <QtGlobal>
#include <mutex>
#include <utility>

#include "archive/packed_file.h"
#include "imports/read_import.h"
#include "judge/helper_program.h"
#include "unpack/remote_file.h"
#include "unpack/remote_import.h"
#include "unpack/requests.h"
#include "unpack/unpack_helper.h"

namespace klartext::app {

/// What Unpackers and its functions share.
class Unpackers::Office {
public:
    Office(std::string program, const WorkerLimits& limits, std::shared_ptr<Protection> protection)
        : m_program(std::move(program)),
          m_limits(limits),
          m_protection(std::move(protection)),
          m_here(unpackingHere()) {}

    Expected<std::shared_ptr<const SavedFile>> open(const std::shared_ptr<const PackedFile>& file,
                                                    const std::stop_token& stop) {
        auto helper = std::make_shared<UnpackHelper>(m_program, file, m_limits);
        const Worker::Reply reply = helper->open(stop);
        if (reply.fault == WorkerFault::NotStarted) {
            warn();
            return m_here.open(file, stop);
        }
        if (reply.fault) return tl::make_unexpected(errorOf(*reply.fault, file->path()));
        auto contents = unpackContents(reply.bytes, file->address());
        if (!contents) return tl::make_unexpected(std::move(contents.error()));
        return std::make_shared<const RemoteFile>(std::move(helper), std::move(*contents),
                                                  m_protection);
    }

    Expected<std::string> markdown(const std::string& text, const QString& path,
                                   const std::stop_token& stop) {
        UnpackHelper helper(m_program, nullptr, m_limits);
        const std::string request =
            packRequest({.kind = UnpackRequest::Kind::Markdown, .text = text});
        const Worker::Reply reply = helper.ask(request, text.size(), stop);
        if (reply.fault == WorkerFault::NotStarted) {
            warn();
            return m_here.markdown(text, path, stop);
        }
        if (reply.fault) return tl::make_unexpected(errorOf(*reply.fault, path));
        return unpackBytes(reply.bytes, path);
    }

    Expected<ImportList> import(const std::string& path, const std::stop_token& stop,
                                const PagesFound& found) {
        const auto file = PackedFile::open(path);
        if (!file) return tl::make_unexpected(file.error());
        if (auto list = importRemotely(m_program, *file, m_limits, stop, found))
            return *std::move(list);
        warn();
        return readImport(**file, stop);
    }

    [[nodiscard]] const Protection& protection() const { return *m_protection; }

private:
    void warn() {
        m_protection->noteLost(Helper::Unpacker);
        std::call_once(m_said, [] {
            qWarning("klartext-unpack does not start: files are unpacked without its protection.");
        });
    }

    const std::string m_program;
    const WorkerLimits m_limits;
    const std::shared_ptr<Protection> m_protection;
    const Unpacking m_here;
    std::once_flag m_said;
};

Unpackers::Unpackers(std::string program, const WorkerLimits& limits,
                     std::shared_ptr<Protection> protection)
    : m_office(std::make_shared<Office>(std::move(program), limits, std::move(protection))) {}

Unpackers::~Unpackers() = default;

Unpacking Unpackers::unpacking() const {
    return {[office = m_office](const auto& file, const auto& stop) {
                return office->open(file, stop);
            },
            [office = m_office](const auto& text, const auto& path, const auto& stop) {
                return office->markdown(text, path, stop);
            }};
}

Unpackers::Importing Unpackers::importing() const {
    return
        [office = m_office](const std::string& path, const std::stop_token& stop,
                            const PagesFound& found) { return office->import(path, stop, found); };
}

const Protection& Unpackers::protection() const { return m_office->protection(); }

std::string Unpackers::standardProgram() { return helperProgram("klartext-unpack"); }

}  // namespace klartext::app
